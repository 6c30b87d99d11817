import { describe, expect, test } from 'vitest';
import { readDirectives } from '../../server/article/directives.ts';
import { type FormatId, parseFormat } from '../../server/article/formats/index.ts';

function read(source: string, format: FormatId = 'article') {
  return readDirectives(source, parseFormat(source, format)).map(({ kind, command, rules, target }) => ({
    kind: kind ?? `? ${command.text}`,
    rules: rules.map(({ id, start, end }) => (source.slice(start, end) === id ? id : `misplaced ${id}`)),
    target: target && source.slice(target.start, target.end),
  }));
}

const rulesOf = (comment: string) => read(`Title\n\n${comment}\nOne.\n`)[0]?.rules;

describe('comments that switch rules off', () => {
  test.each([
    ['<!-- copydesk-disable-next-line a/b -->', ['a/b']],
    ['<!--copydesk-disable a/b c/d-->', ['a/b', 'c/d']],
    ['<!-- copydesk-disable a/b,c/d , e/* -->', ['a/b', 'c/d', 'e/*']],
    ['<!-- copydesk-disable a/b -- so said: c/d -->', ['a/b']],
    ['<!-- copydesk-disable a/b — c/d -->', ['a/b']],
    ['<!-- copydesk-disable -- the whole part -->', []],
    ['<!--\ncopydesk-disable-file\n  a/b\n  c-d/e-f\n-->', ['a/b', 'c-d/e-f']],
    ['<!-- copydesk-enable -->', []],
  ])('%s', (comment, rules) => {
    expect(rulesOf(comment)).toEqual(rules);
  });

  test('other comments are none, and an unknown command is told', () => {
    expect(
      read('Title\n\n<!-- disable -->\n<!-- copydesk: a/b -->\n<!-- see copydesk-disable -->\nOne.'),
    ).toEqual([]);
    expect(read('Title\n\n<!-- copydesk-disable-line a/b -->\nOne.')).toMatchObject([
      { kind: '? copydesk-disable-line' },
    ]);
  });

  test.each<[string, FormatId, string, string | undefined]>([
    ['the line below', 'article', 'T\nOne.\n<!-- copydesk-disable-next-line -->\nTwo.\nThree.', 'Two.'],
    ['over a blank line', 'article', 'T\n\n<!-- copydesk-disable-next-line -->\n\nTwo.\n\nThree.', 'Two.'],
    [
      'over other comments',
      'article',
      'T\n\n<!-- copydesk-disable-next-line -->\n<!-- a\n\nb -->\nTwo.',
      'Two.',
    ],
    ['with CRLF', 'article', 'T\r\n\r\n<!-- copydesk-disable-next-line -->\r\nTwo.\r\n\r\nThree.', 'Two.'],
    [
      'a whole quotation',
      'article',
      'T\n\n<!-- copydesk-disable-next-line -->\n> One.\n> Two.\n\nA.',
      '> One.\n> Two.',
    ],
    ['inside a paragraph', 'article', 'T\nOne <!-- copydesk-disable-next-line --> more.\nTwo.', 'Two.'],
    ['nothing', 'article', 'T\n\nOne.\n\n<!-- copydesk-disable-next-line -->\n', undefined],
    [
      'a paragraph of Markdown',
      'markdown',
      '# T\n\n<!-- copydesk-disable-next-line -->\nOne\ntwo.\n\nThree.',
      'One\ntwo.',
    ],
    ['an item of Markdown', 'markdown', '- a\n<!-- copydesk-disable-next-line -->\n- b\n- c', '- b'],
    ['a nested item', 'markdown', '- a\n  <!-- copydesk-disable-next-line -->\n  - b\n', '- b'],
  ])('the next line is %s', (_, format, source, target) => {
    expect(read(source, format)[0]?.target).toBe(target);
  });

  test('in the middle of a paragraph broken by hand, the line below', () => {
    const line = 'The harbour of the small town has been open again since Tuesday, they';
    const source = `Title\n\n${line}\n<!-- copydesk-disable-next-line -->\nsaid on Wednesday in\nthe town hall.\n`;
    expect(read(source)[0]?.target).toBe('said on Wednesday in');
  });

  test('a text without markup has none, and code is not read', () => {
    expect(read('T\n\n<!-- copydesk-disable -->\nOne.', 'plaintext')).toEqual([]);
    expect(
      read('T\n\n`<!-- copydesk-disable -->` is a comment.\n\n```\n<!-- copydesk-disable -->\n```'),
    ).toEqual([]);
  });
});
