import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormatId, parseFormat } from '../../server/article/formats/index.ts';
import type { Article } from '../../server/article/nodes.ts';
import { contains, overlaps } from '../../server/article/span.ts';
import { anyChange, anyText, applyChange } from './arbitraries.ts';

const formats: readonly FormatId[] = ['article', 'markdown', 'plaintext'];

describe.each(formats)('any text as %s', (format) => {
  test('gives blocks in order that cover all that is not blank', () => {
    fc.assert(
      fc.property(anyText, (source) => checkTree(source, parseFormat(source, format))),
      { numRuns: format === 'markdown' ? 150 : 500 },
    );
  });

  test('parsed after an edit equals a fresh parse', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyChange, { minLength: 1, maxLength: 6 }), (text, changes) => {
        let source = text;
        let article = parseFormat(source, format);
        for (const change of changes) {
          const previous = { source, article };
          source = applyChange(source, change);
          article = parseFormat(source, format, {}, previous);
          expect(article).toEqual(parseFormat(source, format));
        }
      }),
      { numRuns: format === 'markdown' ? 150 : 500 },
    );
  });

  test('keeps the prose of what was not changed', () => {
    const source = 'Titre\n\nUn paragraphe.\n\nUn autre.';
    const article = parseFormat(source, format);
    const edited = source.replace('Titre', 'Un titre');
    const after = parseFormat(edited, format, {}, { source, article });
    expect(after.children.map(({ prose }) => prose).slice(1)).toEqual(
      article.children.map(({ prose }) => prose).slice(1),
    );
    expect(after.children[2]?.start).toBe((article.children[2]?.start ?? 0) + 3);
  });
});

function checkTree(source: string, article: Article): void {
  let at = 0;
  let between = '';
  for (const block of article.children) {
    expect(block.start).toBeGreaterThanOrEqual(at);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.prose.length).toBe(block.end - block.start);
    between += source.slice(at, block.start);
    at = block.end;
    let inline = { start: block.start, end: block.start };
    for (const node of block.children) {
      expect(contains(block, node)).toBe(true);
      if (node.content) expect(contains(node, node.content)).toBe(true);
      expect(node.start).toBeGreaterThanOrEqual(inline.start);
      expect(!overlaps(inline, node) || contains(inline, node) || contains(node, inline)).toBe(true);
      inline = node;
    }
  }
  expect(at).toBeLessThanOrEqual(source.length);
  expect((between + source.slice(at)).trim()).toBe('');
}
