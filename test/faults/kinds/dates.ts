import { type DayWords, dated, otherWeekday, withDates } from '../dates.ts';
import { type Fault, type FaultKind, forTheWriter } from '../fault.ts';
import { faultsAt, faultsAtWords, reportersWords } from '../places.ts';
import { withSentences } from '../written.ts';

type Sentences = Readonly<Record<string, (words: DayWords) => readonly string[]>>;

/** In each sentence the weekday comes first. */
const WITH_WEEKDAY: Sentences = {
  fr: ({ weekday, day, month, year }) => [
    `Une réunion publique est prévue le ${weekday} ${day} ${month}.`,
    `Une réunion publique est prévue ${weekday} ${day} ${month} ${year} à 18 heures.`,
    `Le conseil avait choisi la date du ${weekday} ${day} ${month}.`,
  ],
  en: ({ weekday, day, month, year }) => [
    `A public meeting is planned for ${weekday}, ${month} ${day}.`,
    `A public meeting is planned for ${weekday}, ${month} ${day}, ${year}, at 6 p.m.`,
    `The council had chosen ${weekday} ${day} ${month}.`,
  ],
};

/** The weekday beside a date changed to another. */
export const otherDay: FaultKind = {
  id: 'other-weekday',
  title: 'a weekday changed beside a date',
  languages: ['fr', 'en'],
  rules: ['dates/weekday-mismatch'],
  faultsIn: (article) =>
    withDates(article, WITH_WEEKDAY[article.language] ?? (() => [])).flatMap(({ copy, date, sentence }) =>
      [-1, 1, 3].flatMap((days) => {
        const weekday = otherWeekday(date, 0, article.language);
        const other = otherWeekday(date, days, article.language);
        return faultsAtWords(copy, sentence, `by ${days}`, `⟦${sentence.replace(weekday, other)}⟧`);
      }),
    ),
};

const NO_DAYS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fr: [
    ['le 28 février 2026', 'le 30 février 2026'],
    ['le 30 avril', 'le 31 avril'],
    ['le 28 février 2026', 'le 29 février 2026'],
    ['le 31 décembre', 'le 32 décembre'],
    ['le 30 novembre', 'le 31 novembre'],
    ['à 23 h 30', 'à 25 h 30'],
    ['à 18h15', 'à 18h75'],
  ],
  en: [
    ['on Feb. 28, 2026', 'on Feb. 30, 2026'],
    ['on April 30', 'on April 31'],
    ['on February 28, 2026', 'on February 29, 2026'],
    ['on 31 December', 'on 32 December'],
    ['on Nov. 30', 'on Nov. 31'],
    ['at 11:30 p.m.', 'at 13:30 p.m.'],
    ['at 23:45', 'at 25:45'],
  ],
};
const MEETING: Readonly<Record<string, string>> = {
  fr: 'Une réunion publique est prévue',
  en: 'A public meeting is planned',
};

/** A day that no calendar has, an hour that no clock shows. Which was meant only the writer knows. */
export const noSuchDay: FaultKind = {
  id: 'no-such-day',
  title: 'a day or hour that does not exist',
  languages: ['fr', 'en'],
  rules: ['dates/impossible'],
  faultsIn: (article) => rewritten(article, MEETING, NO_DAYS).map(forTheWriter),
};

const RANGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fr: [
    ['du 12 au 18 novembre', 'du 18 au 12 novembre'],
    ['entre 2014 et 2019', 'entre 2019 et 2014'],
    ['de 2014 à 2019', 'de 2019 à 2014'],
    ['entre le 3 et le 9 mars', 'entre le 9 et le 3 mars'],
    ['du 3 mars au 9 mars 2026', 'du 9 mars au 3 mars 2026'],
    ['(2014-2019)', '(2019-2014)'],
    ['du 12 janvier 2026 au 3 mars 2026', 'du 12 mars 2026 au 3 janvier 2026'],
  ],
  en: [
    ['from Nov. 12 to 18', 'from Nov. 18 to 12'],
    ['between 2014 and 2019', 'between 2019 and 2014'],
    ['from 2014 to 2019', 'from 2019 to 2014'],
    ['from November 12 to November 18', 'from November 18 to November 12'],
    ['between March 3 and 9', 'between March 9 and 3'],
    ['(2014-2019)', '(2019-2014)'],
    ['from January 12, 2026, to March 3, 2026', 'from March 12, 2026, to January 3, 2026'],
  ],
};
const WORKED: Readonly<Record<string, string>> = { fr: 'Le chantier a eu lieu', en: 'Work was done' };

/** A stretch of time that begins with its later end. */
export const turnedRange: FaultKind = {
  id: 'turned-range',
  title: 'a range turned round',
  languages: ['fr', 'en'],
  rules: ['dates/range'],
  faultsIn: (article) => rewritten(article, WORKED, RANGES).map(forTheWriter),
};

/** Copies with a sentence of the lead and a pair’s first words, broken by its second. */
function rewritten(
  article: { readonly text: string; readonly language: string },
  leads: Readonly<Record<string, string>>,
  pairs: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): readonly Fault[] {
  const { [article.language]: lead = '' } = leads;
  const { text } = dated(article.text);
  return (pairs[article.language] ?? []).flatMap(([right, wrong]) => {
    const sentence = `${lead} ${right}${right.endsWith('.') ? '' : '.'}`;
    return faultsAtWords(
      withSentences(text, [sentence]),
      sentence,
      wrong,
      `⟦${sentence.replace(right, wrong)}⟧`,
    );
  });
}

/** The capital of a month or a weekday: put on in French, lost in English, in a date. */
export const dateCapital: FaultKind = {
  id: 'date-capital',
  title: 'a capital of a date lost or put on',
  languages: ['fr', 'en'],
  rules: ['dates/form'],
  faultsIn: (article) =>
    withDates(article, WITH_WEEKDAY[article.language] ?? (() => [])).flatMap(({ copy, sentence }) => {
      const [weekday = '', month = ''] = [WEEKDAY, MONTH].map((name) => name.exec(sentence)?.[0] ?? '');
      return Object.entries({ 'of the weekday': weekday, 'of the month': month }).flatMap(([variant, word]) =>
        faultsAtWords(copy, sentence, variant, sentence.replace(word, `⟦${turned(word)}⟧`)),
      );
    }),
};

/** The same where no date stands beside it. */
export const bareCapital: FaultKind = {
  id: 'bare-capital',
  title: 'a capital of a lone weekday or month',
  languages: ['fr', 'en'],
  rules: ['dates/form'],
  faultsIn: ({ text }) =>
    [WEEKDAY, MONTH].flatMap((name) =>
      faultsAt(
        text,
        reportersWords(text),
        new RegExp(`(?<=\\p{Ll} )${name.source}`, 'gu'),
        'anywhere',
        ([word]) => `⟦${turned(word)}⟧`,
      ),
    ),
};

const WEEKDAY =
  /\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
const MONTH =
  /(?<!\p{L})(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

/** With a small letter for a capital, and the other way round. */
function turned(word: string): string {
  const first = word.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}
