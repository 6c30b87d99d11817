import { describe, expect, test } from 'vitest';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { getHover } from '../../server/service/hover.ts';
import { at, readingOf, wordsAt } from './readings.ts';

/** Wednesday 15 July 2026. */
const DATED = 'date: 2026-07-15';

function french(body: string, head = DATED): string {
  return `---\n${head}\nlang: fr\n---\n\nLe budget attendra\n\n${body}\n`;
}

function english(body: string, head = DATED): string {
  return `---\n${head}\nlang: en\n---\n\nCouncil to wait\n\n${body}\n`;
}

function hover(source: string, words: string, locale: 'en' | 'fr') {
  const reading = readingOf(source);
  const found = getHover(reading, at(source, words), locale, MarkupKind.PlainText);
  if (!found) return undefined;
  if (!MarkupContent.is(found.contents) || !found.range) throw new Error('A hover has a text and a range.');
  return { text: found.contents.value, on: wordsAt(source, reading.positions, found.range) };
}

describe('a day told from the day of writing', () => {
  const fr = (body: string, words: string) => hover(french(body), words, 'fr')?.text.split('\n')[0];
  const en = (body: string, words: string) => hover(english(body), words, 'en')?.text.split('\n')[0];

  test('in French', () => {
    expect(fr('Le conseil a voté hier le budget.', 'hier')).toBe('mardi 14 juillet 2026');
    expect(fr('Le conseil a voté avant-hier.', 'avant-hier')).toBe('lundi 13 juillet 2026');
    expect(fr('Il votera dans trois jours.', 'trois jours')).toBe('samedi 18 juillet 2026');
    expect(fr('Il a voté il y a 15 jours.', '15 jours')).toBe('mardi 30 juin 2026');
    expect(fr('Le conseil a voté mardi dernier.', 'mardi')).toBe('mardi 14 juillet 2026');
    expect(fr('Le conseil se réunit mercredi prochain.', 'mercredi')).toBe('mercredi 22 juillet 2026');
    expect(fr('Le conseil a voté mercredi dernier.', 'mercredi')).toBe('mercredi 8 juillet 2026');
  });

  test('in English', () => {
    expect(en('The council voted yesterday.', 'yesterday')).toBe('Tuesday, July 14, 2026');
    expect(en('The council voted three days ago.', 'days ago')).toBe('Sunday, July 12, 2026');
    expect(en('The council will meet next Tuesday.', 'Tuesday')).toBe('Tuesday, July 21, 2026');
    expect(en('The council met last Wednesday.', 'Wednesday')).toBe('Wednesday, July 8, 2026');
  });

  test('a bare weekday goes by the tense: the last one in the past, the day itself, the coming one in the future', () => {
    expect(fr('Le maire a annoncé lundi que le pont fermerait.', 'lundi')).toBe('lundi 13 juillet 2026');
    expect(fr('Le maire l’a annoncé mercredi.', 'mercredi')).toBe('mercredi 15 juillet 2026');
    expect(fr('Le conseil se prononcera lundi.', 'lundi')).toBe('lundi 20 juillet 2026');
    expect(fr('Deux cents personnes sont attendues samedi à Brest.', 'samedi')).toBe(
      'samedi 18 juillet 2026',
    );
    expect(en('The mayor said Monday the bridge would close.', 'Monday')).toBe('Monday, July 13, 2026');
    expect(en('The council will decide on Monday.', 'Monday')).toBe('Monday, July 20, 2026');
  });

  test('where it could be either, both', () => {
    expect(fr('Les syndicats appellent samedi à un défilé.', 'samedi')).toBe(
      'samedi 11 juillet 2026 ou samedi 18 juillet 2026',
    );
    expect(fr('Tout le pays est classé en orange samedi.', 'samedi')).toBe(
      'samedi 11 juillet 2026 ou samedi 18 juillet 2026',
    );
    expect(fr('Rendez-vous lundi à la mairie.', 'lundi')).toBe(
      'lundi 13 juillet 2026 ou lundi 20 juillet 2026',
    );
  });

  test('of several days each by the tense, and none where they are those of any week', () => {
    expect(fr('Le conseil a siégé lundi et mardi.', 'lundi')).toBe('lundi 13 juillet 2026');
    expect(fr('Le conseil a siégé lundi et mardi.', 'mardi')).toBe('mardi 14 juillet 2026');
    expect(en('The council will meet Monday, Tuesday and Friday.', 'Tuesday')).toBe('Tuesday, July 21, 2026');
    expect(fr('Mairie ouverte lundi, mardi et jeudi de 9 h à 12 h.', 'mardi')).toBeUndefined();
    expect(en('Open Monday, Tuesday and Friday from noon.', 'Tuesday')).toBeUndefined();
  });

  test('a night, a time of day, a day that owns something', () => {
    expect(fr('Un incendie a éclaté dans la nuit de lundi à mardi.', 'lundi')).toBe('lundi 13 juillet 2026');
    expect(fr('Le conseil votera ce soir.', 'ce soir')).toBe('mercredi 15 juillet 2026');
    expect(en('The council voted last night.', 'last night')).toBe('Tuesday, July 14, 2026');
    expect(en('The mayor lost Monday’s vote.', 'Monday')).toBe('Monday, July 13, 2026');
    expect(en('A man died Friday in a crash.', 'Friday')).toBe('Friday, July 10, 2026');
    expect(fr('Le maire a commenté le sommet de lundi.', 'lundi')).toBe('lundi 13 juillet 2026');
  });

  test('words that end as verbs of the past do tell no tense', () => {
    expect(en('Two hundred people will indeed gather Saturday.', 'Saturday')).toBe('Saturday, July 18, 2026');
    expect(fr('Le retrait du forfait sera voté samedi.', 'samedi')).toBe('samedi 18 juillet 2026');
  });

  test('no day of a story or of a month', () => {
    expect(en('The next Monday she left.', 'Monday')).toBeUndefined();
    expect(en('The first Monday of the month is free.', 'Monday')).toBeUndefined();
    expect(fr('Le lundi suivant, il est parti.', 'lundi')).toBeUndefined();
  });

  test('in the reader’s language, with the words that it is about and the day that it is counted from', () => {
    const found = hover(french('Le conseil a voté mercredi 1er juillet, puis mardi dernier.'), 'mardi', 'en');
    expect(found?.on).toBe('mardi dernier');
    expect(found?.text).toBe(
      'Tuesday, July 14, 2026\nCounted from the date of the article, Wednesday, July 15, 2026',
    );
  });
});

describe('a day of the calendar', () => {
  test('with its weekday, and the year that is nearest', () => {
    expect(hover(french('Le pont a ouvert le 1er août 2025.'), 'août', 'fr')?.text).toBe(
      'vendredi 1er août 2025',
    );
    expect(hover(french('Le pont a ouvert le 28 juin.'), 'juin', 'fr')?.text).toMatch(
      /^dimanche 28 juin 2026\n/,
    );
    const january = english('It opens on Jan. 2.', 'date: 2026-12-30');
    expect(hover(january, 'Jan.', 'en')?.text).toMatch(/^Saturday, January 2, 2027\n/);
  });

  test('nothing of a day that does not exist, is of another weekday or of no known calendar', () => {
    expect(hover(french('Le pont ouvre le 31 juin 2026.'), 'juin', 'fr')).toBeUndefined();
    expect(hover(french('Le pont a ouvert lundi 14 juillet.'), 'juillet', 'fr')).toBeUndefined();
    expect(hover(french('La ville fut prise le 14 août 1415.'), 'août', 'fr')).toBeUndefined();
  });

  test('figures that read two ways', () => {
    expect(hover(english('It opens on 3/4/2026.'), '3/4', 'en')?.text).toBe(
      'Wednesday, March 4, 2026 or Friday, April 3, 2026',
    );
  });
});

describe('the date of the article', () => {
  const yesterday = (source: string) => hover(source, 'hier', 'fr')?.text.split('\n')[0];

  test('is that of the front matter, else of the dateline, else of the line that says when it appeared', () => {
    const body = 'Le conseil a voté hier le budget de la ville, après un long débat.';
    expect(yesterday(french(body, 'date: 15 juillet 2026'))).toBe('mardi 14 juillet 2026');
    expect(yesterday(french(body, 'date: 2026-07-15T23:30:00-05:00'))).toBe('mardi 14 juillet 2026');
    expect(yesterday(french(`BREST, 1er mars 2024 (AFP) – ${body}`, 'slug: budget'))).toBe(
      'jeudi 29 février 2024',
    );
    expect(yesterday(french(`Publié le 15 juillet 2026 à 7 h 12\n\n${body}`, 'slug: budget'))).toBe(
      'mardi 14 juillet 2026',
    );
  });

  test('without one, or with one that lacks its year, nothing is told', () => {
    expect(yesterday(french('Le conseil a voté hier.', 'slug: budget'))).toBeUndefined();
    expect(
      yesterday(french('BREST, 15 juillet (AFP) – Le conseil a voté hier.', 'slug: budget')),
    ).toBeUndefined();
    expect(yesterday(french('Le conseil a voté hier.', 'date: bientôt'))).toBeUndefined();
  });
});

describe('what is no day', () => {
  test('habits and names', () => {
    expect(hover(french('Le conseil se réunit le mardi.'), 'mardi', 'fr')).toBeUndefined();
    expect(hover(english('The council meets every Tuesday.'), 'Tuesday', 'en')).toBeUndefined();
  });

  test('the words of the person quoted, who spoke on another day: the quotation is described', () => {
    const source = french('« Nous avons voté hier », a dit Claire Aubertin.');
    expect(hover(source, 'hier', 'fr')?.text).toMatch(/^Citation directe/);
  });
});
