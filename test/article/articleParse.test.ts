import { unified } from 'unified';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { articleParse } from '../../server/article/articleParse.ts';

const source = 'Le port rouvre\r\n\r\nPARIS (AFP) – Le *chef de [[Jens Stoltenberg|l’Otan]]* a dit oui.\r\n';

test('parses a file for unified, with lines and columns from 1', () => {
  const tree = unified().use(articleParse).parse(new VFile(source));
  expect(tree).toMatchObject({
    type: 'article',
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 4, column: 1, offset: source.length },
    },
  });
  const seen: string[] = [];
  visit(tree, (node: Node, _index?: number, parent?: Parent) => {
    const { start } = node.position ?? { start: { line: 0, column: 0 } };
    const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : '';
    seen.push(`${parent?.type ?? ''}>${node.type} ${start.line}:${start.column}${value}`);
  });
  expect(seen).toEqual([
    '>article 1:1',
    'article>headline 1:1',
    'headline>text 1:1 "Le port rouvre"',
    'article>paragraph 3:1',
    'paragraph>dateline 3:1',
    'paragraph>text 3:14 " Le "',
    'paragraph>emphasis 3:18',
    'emphasis>text 3:19 "chef de "',
    'emphasis>pin 3:27 "Jens Stoltenberg"',
    'pin>text 3:46 "l’Otan"',
    'paragraph>text 3:55 " a dit oui."',
  ]);
});

test('takes the layout as an option', () => {
  const text = 'Titre\n\nUne ligne,\nune autre.';
  const layouts = (['lines', 'blank-lines'] as const).map((layout) =>
    unified().use(articleParse, { layout }).parse(text),
  );
  expect(layouts.map((tree) => (tree as unknown as { children: unknown[] }).children.length)).toEqual([3, 2]);
});
