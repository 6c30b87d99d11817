import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnalysisInput, analyseNow } from '../../server/analysis/pipeline.ts';
import { quotedSpans } from '../../server/analysis/quotations/quotedSpans.ts';
import type { Team } from '../../server/analysis/team.ts';
import { overlaps, shift } from '../../server/article/span.ts';
import { applyEdits } from '../../server/rules/fix.ts';
import { createLintMemo, lintNow, type RuleFinding } from '../../server/rules/lint.ts';
import { everyRule, findIn, fixFully, freshMemo, only } from './linting.ts';
import { readRuleCases } from './rulePage.ts';

interface Text {
  readonly where: string;
  readonly source: string;
  readonly language: string | undefined;
  readonly states: typeof everyRule;
  readonly team?: Team | undefined;
}

const texts: readonly Text[] = [
  ...readRuleCases().map(({ ruleId, options, beside, ...each }) => ({
    ...each,
    states: only(ruleId, options, beside),
  })),
  ...readArticles().map((each) => ({ ...each, language: undefined, states: everyRule })),
];

function readArticles(): { where: string; source: string }[] {
  const folder = new URL('../articles/', import.meta.url).pathname;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.article'))
    .map((path) => ({ where: path, source: readFileSync(join(folder, path), 'utf8') }));
}

/** The house spells a name in its own way, in quoted words too. */
const SPELLS = 'names/house-spelling';

/** An encoding has broken the quoted words, and the fix writes what was said. */
const RESTORES: ReadonlySet<string> = new Set(['text/encoding']);

/** Rules about words that are quoted twice: their fixes leave those of the other place. */
const QUOTED_ELSEWHERE: ReadonlySet<string> = new Set([
  'quotes/headline-verbatim',
  'quotes/repeated',
  'text/repeated-sentence',
]);

describe('invariants over every case and article', () => {
  test.each(texts)(
    '$where: findings lie inside the text and are not empty',
    ({ source, language, states, team }) => {
      for (const { span, fixes } of findIn(source, language, states, team)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(source.length);
        for (const { edits } of fixes) expectInOrder(edits, source);
      }
    },
  );

  test.each(texts)(
    '$where: a fix removes its finding and adds none',
    ({ source, language, states, team }) => {
      for (const finding of findIn(source, language, states, team)) {
        const alone = only(finding.ruleId, states.get(finding.ruleId)?.options ?? {});
        const before = findIn(source, language, alone, team).length;
        for (const fix of finding.fixes) {
          const after = findIn(applyEdits(source, fix.edits), language, alone, team).length;
          expect(after, `${finding.ruleId}: ${fix.title('en')}`).toBeLessThan(before);
        }
      }
    },
  );

  test.each(texts)('$where: fixing twice changes nothing', ({ source, language, states, team }) => {
    for (const scope of ['safe', 'offers'] as const) {
      const once = fixFully(source, language, states, scope, team);
      expect(fixFully(once, language, states, scope, team)).toBe(once);
    }
  });

  test.each(texts)('$where: fixes leave quoted words alone', ({ source, language, states, team }) => {
    const quoted = quotedIn(source, language);
    for (const { ruleId, fixes } of findIn(source, language, states, team)) {
      for (const edit of fixes.flatMap((fix) => fix.edits)) {
        if (ruleId === SPELLS || RESTORES.has(ruleId) || !quoted.some((span) => overlaps(span, edit)))
          continue;
        const rest = wordsOf(`${source.slice(0, edit.start)} ${source.slice(edit.end)}`).toLowerCase();
        if (QUOTED_ELSEWHERE.has(ruleId)) expect(rest, ruleId).toContain(wordsOf(edit.newText).toLowerCase());
        else expect(wordsOf(edit.newText), ruleId).toBe(wordsOf(source.slice(edit.start, edit.end)));
      }
    }
  });

  test.each(texts)('$where: the same findings with CRLF', ({ source, language, states, team }) => {
    const withLines = findIn(source.replaceAll('\n', '\r\n'), language, states, team);
    const show = ({ ruleId, message }: RuleFinding): string =>
      `${ruleId} ${message('en').replaceAll('\r\n', '\n')}`;
    expect(withLines.map(show)).toEqual(findIn(source, language, states, team).map(show));
  });

  test.each(texts)(
    '$where: after edits, the findings of a fresh analysis',
    ({ source, language, states, team }) => {
      fc.assert(
        fc.property(fc.array(editOf(source), { minLength: 1, maxLength: 6 }), (edits) => {
          const memo = freshMemo();
          const lintMemo = createLintMemo();
          let text = source;
          for (const { at, remove, insert } of edits) {
            const start = Math.min(at, text.length);
            text = text.slice(0, start) + insert + text.slice(start + remove);
            const input: AnalysisInput = {
              source: text,
              format: 'article',
              team,
              ...(language ? { language } : {}),
            };
            const kept = lintNow(analyseNow(input, memo), states, lintMemo);
            expect(kept.map(plain)).toEqual(findIn(text, language, states, team).map(plain));
          }
        }),
        { numRuns: 2, seed: 1 },
      );
    },
  );
});

function expectInOrder(
  edits: readonly { readonly start: number; readonly end: number }[],
  source: string,
): void {
  let from = 0;
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(from);
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    from = edit.end;
  }
  expect(from).toBeLessThanOrEqual(source.length);
}

function quotedIn(source: string, language: string | undefined): readonly { start: number; end: number }[] {
  const article = analyseNow({ source, format: 'article', ...(language ? { language } : {}) }, freshMemo());
  return article.blocks.flatMap(({ block, text }) =>
    text ? quotedSpans(text).map((span) => shift(span, block.start)) : [],
  );
}

/** Without the marks, stops and spaces, and the capital of the first letter, which are the reporter’s. */
function wordsOf(text: string): string {
  const words = text.replaceAll(/[\s\p{P}]/gu, '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function plain(finding: RuleFinding): unknown {
  return {
    ...finding,
    message: finding.message('fr'),
    fixes: finding.fixes.map((fix) => ({ ...fix, title: fix.title('fr') })),
  };
}

/** Inserts and removals that upset marks, sentences and paragraphs. */
function editOf(source: string): fc.Arbitrary<{ at: number; remove: number; insert: string }> {
  return fc.record({
    at: fc.nat(source.length),
    remove: fc.nat(4),
    insert: fc.constantFrom(
      '',
      'a',
      '. ',
      '« ',
      '»',
      '“',
      '”',
      '"',
      '\n',
      '\n\n',
      ' dit-il',
      ' le le ',
      ', she said',
    ),
  });
}
