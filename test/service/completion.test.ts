import { describe, expect, test } from 'vitest';
import { TextEdit } from 'vscode-languageserver-types';
import type { Team } from '../../server/analysis/team.ts';
import { readEntityFile } from '../../server/config/entityFile.ts';
import { getCompletion } from '../../server/service/completion.ts';
import { createPositions } from '../../server/service/positions.ts';
import { BRIDGE, WRAPPED } from './articles.ts';
import { readingOf } from './readings.ts';

const SQUARE = `${BRIDGE}

Le Fonds monétaire international (FMI) n’a rien dit. Marie d’Estrel, porte-parole du ministère, se tait. Conan O’Brady aussi, a dit Karim Peyron.
`;
const read = new Map<string, ReturnType<typeof readingOf>>();

/** The labels, and what the copy becomes with each, when `typed` is written at the end of an article that was read before. */
function complete(typed: string, before = SQUARE, team: Team = []) {
  const reading = read.get(before) ?? readingOf(before);
  read.set(before, reading);
  const source = `${before}\n${typed}`;
  const positions = createPositions(source);
  const { items, isIncomplete } = getCompletion(
    reading,
    source,
    positions.positionAt(source.length),
    'en',
    team,
  );
  const results = items.map(({ textEdit }) => {
    if (!TextEdit.is(textEdit)) throw new Error('A completion replaces what was typed.');
    const { start, end } = positions.spanOf(textEdit.range);
    return (source.slice(0, start) + textEdit.newText + source.slice(end)).slice(before.length + 1);
  });
  return { items, isIncomplete, labels: items.map(({ label }) => label), results };
}

describe('completion', () => {
  test('two letters of a word with a capital: the names with a word that begins so', () => {
    expect(complete('Le plan de Pe').results).toEqual(['Le plan de Karim Peyron', 'Le plan de Peyron']);
    expect(complete('Un proche d’Au').results).toEqual([
      'Un proche de Claire Aubertin',
      'Un proche d’Aubertin',
    ]);
    expect(complete('Un proche de Au').results).toContain('Un proche d’Aubertin');
    expect(complete('Le FM').results).toEqual(['Le FMI']);
    expect(complete('Selon le Fo').results).toEqual(['Selon le Fonds monétaire international']);
  });

  test('one letter, a small letter, a word that is there: nothing', () => {
    expect(complete('Le plan de P')).toMatchObject({ labels: [], isIncomplete: true });
    expect(complete('Le plan de pe').labels).toEqual([]);
    expect(complete('Le plan de Peyron').labels).toEqual([]);
    expect(complete('Le plan de Xe').labels).toEqual([]);
    expect(complete('Le plan ').labels).toEqual([]);
  });

  test('without the accents', () => {
    expect(complete('La delegation de Va').labels).toContain('Valbrune');
    expect(complete('Mme Es').results).toContain('Mme d’Estrel');
  });

  test('behind a first name the names that go on from it', () => {
    expect(complete('Puis Claire ').results).toEqual(['Puis Claire Aubertin']);
    expect(complete('Puis Claire Au').results).toEqual(['Puis Claire Aubertin']);
    expect(complete('Puis Conan O’Br').results).toEqual(['Puis Conan O’Brady']);
    expect(complete('Puis Luce ').results).toEqual([]);
  });

  test('behind a courtesy title the people whom it suits', () => {
    expect(complete('Selon Mme ').results).toEqual(
      expect.arrayContaining(['Selon Mme Aubertin', 'Selon Mme Claire Aubertin', 'Selon Mme d’Estrel']),
    );
    expect(complete('Selon Mme ').labels).not.toContain('Peyron');
    expect(complete('Selon M. ').labels).toEqual(expect.arrayContaining(['Peyron', 'Karim Peyron']));
    expect(complete('Selon M.\u00a0').labels).not.toContain('Aubertin');
    expect(complete('Selon M. Pe').labels).toEqual(['Karim Peyron', 'Peyron']);
  });

  test('says who it is, the most named first', () => {
    const [first] = complete('Le plan de Pe').items;
    expect(first?.detail).toMatch(/^person – président de l’association/u);
  });

  test('half a name that was read at the cursor is none', () => {
    const source = `${BRIDGE}\n\nSelon Marc Olivi`;
    const { items } = getCompletion(
      readingOf(source),
      source,
      createPositions(source).positionAt(source.length - 3),
      'en',
    );
    expect(items).toEqual([]);
  });

  test('keys of the front matter are no names, their values may be', () => {
    const source = WRAPPED.replace('language: en', 'language: en\nHar\ndateline: Har');
    const at = (words: string) =>
      getCompletion(
        readingOf(WRAPPED),
        source,
        createPositions(source).positionAt(source.indexOf(words) + words.length),
        'en',
      );
    expect(at('language: en\nHa').items).toEqual([]);
    expect(at('dateline: Ha').items.map(({ label }) => label)).toContain('Harland');
  });
});

describe('names of the team’s file', () => {
  const { team } = readEntityFile(`
- name: Odile Marchetti
  type: person
  role: mayor of Vernoy
  pronouns: she
- name: Agence des phares
  type: organization
  aliases: [ADP]
- name: Karim Peyron
  type: person
`);

  test('that the article does not have yet, behind those that it has', () => {
    expect(complete('Selon Ma', SQUARE, team).results).toEqual(
      expect.arrayContaining(['Selon Odile Marchetti', 'Selon Marchetti']),
    );
    expect(complete('Puis Odile ', SQUARE, team).results).toEqual(['Puis Odile Marchetti']);
    expect(complete('Puis Odile Marc', SQUARE, team).results).toEqual(['Puis Odile Marchetti']);
    expect(complete('Selon AD', SQUARE, team).results).toEqual(['Selon ADP']);
    expect(complete('Un plan de l’Ag', SQUARE, team).results).toEqual(['Un plan de l’Agence des phares']);
    expect(complete('Mme Mar', SQUARE, team).results).toContain('Mme Odile Marchetti');
    expect(complete('M. Mar', SQUARE, team).results).not.toContain('M. Odile Marchetti');
    const [item] = complete('Selon Od', SQUARE, team).items;
    expect(item?.detail).toBe('person – mayor of Vernoy');
    expect(item?.sortText?.startsWith('9999')).toBe(true);
  });

  test('stand once where the article has them too', () => {
    expect(complete('Le plan de Pe', SQUARE, team).labels).toEqual(complete('Le plan de Pe').labels);
  });

  test('are found at once among thousands', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      name: `Zo${at} Kal${at}`,
      aliases: [],
      forbidden: [],
      links: {},
    }));
    complete('Selon Ka', SQUARE, many);
    const started = performance.now();
    expect(complete('Selon Ka', SQUARE, many).items.length).toBeLessThanOrEqual(400);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
