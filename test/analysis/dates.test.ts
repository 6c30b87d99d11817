import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleDate } from '../../server/analysis/dates/articleDate.ts';
import {
  addDays,
  dateOf,
  dayNumber,
  daysIn,
  weekdayOf,
  weekdaysOf,
} from '../../server/analysis/dates/civil.ts';
import { datesOf } from '../../server/analysis/dates/meantDay.ts';
import { analyseNow } from '../../server/analysis/pipeline.ts';

describe('the calendar', () => {
  test('counts as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => {
        const date = dateOf(number);
        expect(dayNumber(date)).toBe(number);
        const platform = new Date(number * 86_400_000);
        expect([date.year, date.month, date.day]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(weekdayOf(date)).toBe((platform.getUTCDay() + 6) % 7);
      }),
    );
  });

  test('leap years', () => {
    expect([2023, 2024, 2000, 2100, undefined].map((year) => daysIn(2, year))).toEqual([28, 29, 29, 28, 29]);
    // In Russia and Greece.
    expect(daysIn(2, 1900)).toBe(29);
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
  });

  test('weekdays of the Julian calendar, and of none', () => {
    const sunday = 6;
    expect(weekdaysOf({ year: 1905, month: 1, day: 9 })).toContain(sunday);
    expect(weekdaysOf({ year: 1905, month: 1, day: 22 })).toContain(sunday);
    expect(weekdaysOf({ year: 1415, month: 10, day: 25 })).toBeUndefined();
    expect(weekdaysOf({ year: 2026, month: 7, day: 14 })).toEqual([1]);
  });
});

/** The words of each expression, by kind, with the month and year that it has. */
function read(language: string, text: string): string[] {
  const { blocks } = analyseNow({ source: `Titre\n\n${text}\n`, format: 'article', language });
  return blocks.flatMap((block) =>
    datesOf(block).map((each) => {
      const words = block.text?.prose.slice(each.start, each.end) ?? '';
      if (each.kind !== 'calendar') return `${each.kind}: ${words}`;
      return `${words} = ${each.year?.value ?? '?'}-${each.month?.value ?? '?'}-${each.day.value}`;
    }),
  );
}

describe('what is read as a date', () => {
  test('in French', () => {
    expect(read('fr', 'Le 1er mars, mardi 14 juillet 2026, le 3 févr. 2025 et le premier août.')).toEqual([
      '1er mars = ?-3-1',
      'mardi 14 juillet 2026 = 2026-7-14',
      '3 févr. 2025 = 2025-2-3',
      'premier août = ?-8-1',
    ]);
    expect(read('fr', 'Les lundi 13, mardi 14 et mercredi 15 juillet 2026.')).toEqual([
      'lundi 13 = 2026-7-13',
      'mardi 14 = 2026-7-14',
      'mercredi 15 juillet 2026 = 2026-7-15',
    ]);
    expect(read('fr', 'Du lundi 29 au mercredi 1er juillet, les 3-5 août.')).toEqual([
      'lundi 29 = ?-?-29',
      'mercredi 1er juillet = ?-7-1',
      '3-5 août = ?-8-3',
    ]);
    expect(
      read('fr', 'Dans trois jours, il y a 2 jours, avant-hier, mercredi dernier, ce jeudi, mardi.'),
    ).toEqual([
      'relative: Dans trois jours',
      'relative: il y a 2 jours',
      'relative: avant-hier',
      'weekday: mercredi dernier',
      'weekday: ce jeudi',
      'weekday: mardi',
    ]);
    expect(read('fr', 'Le 14/07/2026, le 14.07.2026, le 2026-07-14, le 31/06/2026.')).toHaveLength(4);
  });

  test('in English', () => {
    expect(
      read('en', 'On Tuesday, July 14, 2026, on 14 July, the 3rd of May 2025, Sept. 1 and Jan 2.'),
    ).toEqual([
      'Tuesday, July 14, 2026 = 2026-7-14',
      '14 July = ?-7-14',
      '3rd of May 2025 = 2025-5-3',
      'Sept. 1 = ?-9-1',
      'Jan 2 = ?-1-2',
    ]);
    expect(
      read('en', 'From July 3 to 5, 2026, next Tuesday, three days ago, the day before yesterday.'),
    ).toEqual([
      'July 3 = 2026-7-3',
      '5, 2026 = 2026-7-5',
      'weekday: next Tuesday',
      'relative: three days ago',
      'relative: the day before yesterday',
    ]);
  });

  test('and what is not', () => {
    expect(
      read('fr', 'Le 3-1 en mars, 12,5 mai, n° 31 juin, 2024-25, le mardi, chaque lundi, à 18h30.'),
    ).toEqual([]);
    expect(
      read('fr', 'Le Journal du Dimanche, France Dimanche et la fête du Travail, 1 500 euros, 31 ans.'),
    ).toEqual([]);
    expect(
      read('en', 'They may march 3 miles; the sun sat; every Monday; the Sunday Times; 3-1, 31 years.'),
    ).toEqual([]);
    expect(
      read('en', 'Monday Night Football, Black Friday, 1/2 cup, 24/7, 9/11 and https://a.org/3/4/26.'),
    ).toEqual([]);
  });
});

describe('the date of the article', () => {
  const dateIn = (source: string) => articleDate(analyseNow({ source, format: 'article', language: 'fr' }));

  test('takes time of the day, names and figures as they come, whatever their language', () => {
    const day = { date: { year: 2026, month: 7, day: 4 }, told: true };
    for (const date of [
      '2026-07-04',
      '2026-07-04 08:00',
      '4 juillet 2026',
      'July 4, 2026',
      '04/07/2026',
      'samedi 4 juillet 2026',
    ])
      expect(dateIn(`---\ndate: ${date}\n---\n\nTitre\n\nTexte.\n`), date).toEqual(day);
    expect(dateIn('Titre\n\nLONDON, July 4, 2026 — The council met.\n')).toEqual(day);
  });

  test('a day without its year is told, but no date', () => {
    expect(dateIn('Titre\n\nBREST, 4 juillet (AFP) – Le conseil a voté.\n')).toEqual({
      date: undefined,
      told: true,
    });
  });

  test('no date, an impossible one, one far down', () => {
    const none = { date: undefined, told: false };
    expect(dateIn('')).toEqual(none);
    expect(dateIn('---\ndate: 2026-02-30\n---\n\nTitre\n\nTexte.\n')).toEqual(none);
    expect(dateIn('Titre\n\nLe conseil a voté le 4 juillet 2026.\n')).toEqual(none);
  });
});
