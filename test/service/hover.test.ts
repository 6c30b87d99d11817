import { describe, expect, test } from 'vitest';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { render } from '../../server/service/description.ts';
import { getHover } from '../../server/service/hover.ts';
import { plainSpaces } from '../plainSpaces.ts';
import { BRIDGE } from './articles.ts';
import { at, readingOf, wordsAt } from './readings.ts';

const reading = readingOf(BRIDGE);

function hover(
  words: string,
  within = '',
  locale: 'en' | 'fr' = 'en',
  format: MarkupKind = MarkupKind.PlainText,
) {
  const found = getHover(reading, at(BRIDGE, words, within), locale, format);
  if (!found) return undefined;
  if (!MarkupContent.is(found.contents) || !found.range) throw new Error('A hover has a text and a range.');
  return { text: found.contents.value, on: wordsAt(BRIDGE, reading.positions, found.range) };
}

describe('hover', () => {
  test('a name: who it is, the role, the first mention, how often quoted', () => {
    const { text, on } = hover('Claire Aubertin') ?? {};
    expect(on).toBe('Claire Aubertin');
    expect(text).toMatch(/^Claire Aubertin – person\n/);
    expect(text).toContain('maire de Valbrune');
    expect(text).toContain('First mentioned on line 3');
    expect(text).toContain('quoted once');
  });

  test('a pronoun in a tag: who it is, and why', () => {
    const { text, on } = hover('a-t-elle ajouté', 'elle') ?? {};
    expect(on).toBe('elle');
    expect(text).toMatch(/“elle” is Claire Aubertin: “elle” agrees/);
    expect(text).toMatch(/agrees.*, line 3/);
  });

  test('a quotation: kind, speaker, cue and reason', () => {
    const { text, on } = hover('Les câbles') ?? {};
    expect(on).toMatch(/^«.*»$/);
    expect(text).toMatch(/^Direct quotation, 15 words\n/);
    expect(text).toMatch(
      /said by Claire Aubertin: “elle” agrees, the only one named of late who fits, line 3/,
    );
    expect(text).toContain('cue: “a-t-elle ajouté” (ajouter)');
  });

  test('a cue: the quotation that it attributes', () => {
    expect(hover('a déclaré Karim')?.text).toContain('said by Karim Peyron');
  });

  test('in French', () => {
    expect(plainSpaces(hover('Les câbles', '', 'fr')?.text)).toMatch(
      /dit par Claire Aubertin : « elle » s’accorde/,
    );
  });

  test('ordinary words: nothing', () => {
    expect(hover('restera fermé jusqu')).toBeUndefined();
  });

  test('nothing in a file becomes Markdown', () => {
    const description = { title: '[x](command:evil)', subtitle: '<b>', lines: ['*a*\n# b https://e.vil'] };
    expect(render(description, MarkupKind.Markdown).value).toBe(
      '**\\[x\\](command:evil)** – \\<b\\>  \n\\*a\\* \\# b https\\://e.vil',
    );
  });
});
