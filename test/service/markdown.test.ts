import { expect, test } from 'vitest';
import { escapeMarkdown, oneLine } from '../../server/service/markdown.ts';

test.each([
  ['[click](command:evil)', '\\[click\\](command:evil)'],
  ['![x](http://e.vil/p.png)', '!\\[x\\](http\\://e.vil/p.png)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['www.e.vil et https://e.vil', 'www\\.e.vil et https\\://e.vil'],
  ['a@e.vil &lt; *b* _c_ `d`', 'a\\@e.vil \\&lt; \\*b\\* \\_c\\_ \\`d\\`'],
  ['1. no list', '1\\. no list'],
  ['- no list', '\\- no list'],
  ['=== no heading above', '\\=== no heading above'],
  ['# not\na heading', '\\# not a heading'],
])('%s is shown as it is', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('words of several lines stand on one, and what cannot be shown is marked', () => {
  expect(oneLine(' a\r\n b\u0000c ')).toBe('a b\ufffdc');
  expect(oneLine('a\u202eb')).toBe('a\ufffdb');
});
