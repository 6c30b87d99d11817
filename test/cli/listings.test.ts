import { describe, expect, test } from 'vitest';
import type { EntitiesResult } from '../../server/results/entitiesResult.ts';
import type { OutlineResult } from '../../server/results/outlineResult.ts';
import type { QuotesResult } from '../../server/results/quotesResult.ts';
import { copydesk } from './memoryTerminal.ts';

const ARTICLE = `---
language: en
---
# Quay to reopen in spring

Mayor Hannah Whitlow announced the reopening on Monday.

## Two years of work

“The boats will be back by spring,” Whitlow said. The union called it “a giant step.”
`;

const WORDS = '“The boats will be back by spring,”';

async function first<Result>(command: string, input = ARTICLE): Promise<Result> {
  const { out, status, error } = await copydesk([command, '-', '--format', 'json'], { input });
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return JSON.parse(out)[0];
}

const text = async (command: string, ...args: string[]) =>
  (await copydesk([command, '-', ...args], { input: ARTICLE })).out;

describe('quotes', () => {
  test('the words with their marks, who says them, and the entity that this is', async () => {
    const { path, language, quotes } = await first<QuotesResult>('quotes');
    expect({ path, language }).toEqual({ path: '<stdin>', language: 'en' });
    const { entities } = await first<EntitiesResult>('entities');
    const mayor = entities.find(({ name }) => name === 'Hannah Whitlow');
    const start = ARTICLE.indexOf(WORDS);
    expect(quotes[0]).toMatchObject({
      text: WORDS,
      start,
      end: start + WORDS.length,
      kind: 'direct',
      cue: { text: 'said', lemma: 'say' },
      source: { text: 'Whitlow', entity: 'Hannah Whitlow', entityId: mayor?.id },
    });
  });

  test('a table for people', async () => {
    const english = await text('quotes');
    expect(english).toMatch(/^<stdin> \(en\): 2 quotations\n/u);
    expect(english).toMatch(/ 10 +direct +Hannah Whitlow +said +“The boats/u);
    expect(await text('quotes', '--locale', 'fr')).toMatch(/ 10 +directe +Hannah Whitlow/u);
  });

  test('none is said too', async () => {
    const { out } = await copydesk(['quotes', '-'], { input: 'Nothing to see here.\n' });
    expect(out).toContain('no quotation');
  });
});

describe('entities', () => {
  test('every mention is where it says', async () => {
    const { entities } = await first<EntitiesResult>('entities');
    for (const { mentions } of entities) {
      for (const { text: words, start, end } of mentions) expect(ARTICLE.slice(start, end)).toBe(words);
    }
  });

  test('a table for people', async () => {
    expect(await text('entities')).toMatch(/ Hannah Whitlow +person +.*6 10/u);
  });
});

describe('outline', () => {
  test('paragraphs under their crosshead, quotations under their paragraph', async () => {
    const { items } = await first<OutlineResult>('outline');
    expect(items.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'crosshead']);
    const paragraph = items[2]?.children[0];
    expect(paragraph?.kind).toBe('paragraph');
    expect(paragraph?.children[0]).toMatchObject({
      kind: 'quotation',
      source: 'Hannah Whitlow',
      children: [],
    });
  });

  test('a tree for people', async () => {
    const tree = await text('outline', '--locale', 'fr');
    expect(tree).toMatch(/ 8 +intertitre +Two years of work\n/u);
    expect(tree).toMatch(/ 10 +citation +Hannah Whitlow\u00a0: “The boats/u);
  });
});

test('offsets count UTF-16 code units, the byte order mark not among them', async () => {
  const emoji = ARTICLE.replace('Monday', '😀 Monday');
  const plain = await first<QuotesResult>('quotes', emoji);
  expect(plain.quotes[0]?.start).toBe(emoji.indexOf(WORDS));
  expect(await first<QuotesResult>('quotes', `\uFEFF${emoji}`)).toEqual(plain);
});
