import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { DASHES } from '../../analysis/dates/calendarDays.ts';
import { daysIn } from '../../analysis/dates/civil.ts';
import type { CalendarDay } from '../../analysis/dates/expressions.ts';
import { findDates } from '../../analysis/dates/findDates.ts';
import { findMonths, isMonth } from '../../analysis/dates/months.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import { LONGEST_SENTENCE } from '../../analysis/scene.ts';
import type { Span } from '../../article/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Begin a stretch of time with its earlier end.',
      fr: 'Commencez une période par son début.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      backwards: {
        en: '“{words}” runs backwards: it ends before it begins.',
        fr: '« {words} » va à rebours : la fin précède le début.',
      },
    },
  },
  *checkBlock(block) {
    if (!block.text) return;
    for (const { start, end } of onlyOwnWords(block, readOnce(block.text, findBackwards)))
      yield {
        messageId: 'backwards',
        span: { start, end },
        values: { words: block.text.prose.slice(start, end) },
      };
  },
});

function findBackwards(text: BlockText): readonly Span[] {
  const found = [...backwardDays(text), ...backwardMonths(text), ...backwardYears(text)].filter(
    ({ at }) => !isMoving(text, at),
  );
  return found.sort((a, b) => a.start - b.start);
}

interface Backwards extends Span {
  /** Its first token. */
  readonly at: number;
}

function* backwardDays(text: BlockText): Generator<Backwards> {
  const days = readOnce(text, findDates);
  for (const [index, first] of days.entries()) {
    if (first.kind !== 'calendar') continue;
    const { day, from, start } = first;
    if (day.last !== undefined) {
      const end = Math.max(day.end, first.month?.end ?? 0);
      const monthFirst = (first.month?.start ?? 0) <= start;
      const led = monthFirst || isLed(text, from);
      if (!first.month || day.last >= day.value || !led || isMonth(text, first.to)) continue;
      if (monthFirst || !mayCross(day.value, day.last, first.month.value)) yield { start, end, at: from };
      continue;
    }
    const last = days[index + 1];
    if (
      last?.kind !== 'calendar' ||
      last.day.last !== undefined ||
      !isStretch(text, first.from, first.to, last.from)
    )
      continue;
    if (isBackward(first, last)) yield { start, end: last.end, at: from };
  }
}

function isBackward(first: CalendarDay, last: CalendarDay): boolean {
  if (!last.month) return false;
  const order = first.day.value - last.day.value;
  // *du 14 au 3 juillet*
  if (!first.month) return order > 0 && !mayCross(first.day.value, last.day.value, last.month.value);
  const months = first.month.value - last.month.value;
  if (first.year && last.year)
    return (
      first.year.value * 400 + first.month.value * 32 + first.day.value >
      last.year.value * 400 + last.month.value * 32 + last.day.value
    );
  return months === 0 && order > 0 && first.year === undefined && !first.shared;
}

/** The most days of a stretch whose first month is left unsaid. */
const MOST_UNSAID = 10;

/** *du 28 au 1er mars*, *la nuit du 31 au 1er*: from the end of the month before, which is left unsaid. */
function mayCross(first: number, last: number, month: number): boolean {
  const before = daysIn(month === 1 ? 12 : month - 1, undefined);
  return first <= before && before - first + last <= MOST_UNSAID;
}

/** *de mars 2026 à décembre 2025*, *between March 2026 and December 2025* */
function* backwardMonths(text: BlockText): Generator<Backwards> {
  const months = readOnce(text, findMonths);
  for (const [index, first] of months.entries()) {
    const last = months[index + 1];
    if (last && last.number < first.number && isStretch(text, first.from, first.to, last.from))
      yield { start: first.start, end: last.end, at: first.from };
  }
}

/** *du … au …*, *entre … et …*, *…–…*: from the token `to` to the token `next` nothing but what makes a stretch of the two. */
function isStretch(text: BlockText, from: number, to: number, next: number): boolean {
  const { until, throughout, and, between, articles } = text.pack.calendar;
  // *from March 3, 2026, to Feb. 4*
  const at = text.tokens[to]?.text === ',' ? to + 1 : to;
  const behind = articles.includes(text.tokens[next - 1]?.folded ?? '') ? next - 1 : next;
  const link = text.tokens.slice(at, Math.min(behind, at + LONGEST_LINK));
  const words = link.map(({ folded }) => folded).join(' ');
  if (link.at(-1) !== text.tokens[behind - 1]) return false;
  const lead = leadOf(text, from);
  if (between.includes(lead)) return and.includes(words);
  if (throughout.includes(words)) return true;
  if (until.includes(words)) return isLed(text, from);
  return DASHES.includes(words);
}

/** *jusqu’* *au* */
const LONGEST_LINK = 2;

/** The word before the first end, its article apart. */
function leadOf({ tokens, pack }: BlockText, from: number): string {
  const before = tokens[from - 1]?.folded ?? '';
  return pack.calendar.articles.includes(before) ? (tokens[from - 2]?.folded ?? '') : before;
}

function isLed(text: BlockText, from: number): boolean {
  return text.pack.calendar.from.includes(leadOf(text, from));
}

const YEAR = /^(?:1\d|20)\d\d$/u;
/** More years apart, one of two figures is none of a year. */
const LONGEST = 600;

/** *de 2024 à 2019*, *2024–2019* */
function* backwardYears(text: BlockText): Generator<Backwards> {
  const { tokens } = text;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number') continue;
    const [, one, other] = /^((?:1\d|20)\d\d)-((?:1\d|20)\d\d)$/u.exec(token.text) ?? [];
    if (one !== undefined && isBackwardPair(text, at, one, other, at + 1))
      yield { start: token.start, end: token.end, at };
    const last = tokens[at + 2];
    if (!YEAR.test(token.text) || !last || !isStretch(text, at, at + 1, at + 2)) continue;
    if (isBackwardPair(text, at, token.text, last.text, at + 3))
      yield { start: token.start, end: last.end, at };
  }
}

function isBackwardPair(
  text: BlockText,
  at: number,
  first: string,
  last: string | undefined,
  behind: number,
): boolean {
  if (last === undefined || !YEAR.test(last)) return false;
  const years = Number(first) - Number(last);
  return years > 0 && years < LONGEST && !isReference(text.tokens, at) && !isOther(text, behind);
}

/** *n° 2019-1461*, *(CE) 2001-1987*, *#2019-1987*: a number of a law, a file or a thing. */
function isReference(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const words = [before, tokens[at - 2]].map((token) => token?.folded ?? '');
  return (
    (before !== undefined && before.end === tokens[at]?.start && before.text !== '(') ||
    words.some((word) =>
      /^(?:n|no|nos|p|pp|page|pages|art|article|articles|tél|tel|dossier|file|n°|numéro|number|°|#|loi|law|décret|decree|ordonnance|directive|arrêté|rule|section|sections|isbn|issn|code|facture|contrat|marché|modèle|model|recall|invoice|contract|call|dial|appelez|appeler)$/u.test(
        word,
      ),
    )
  );
}

/** What stands behind makes it something else: an era, or a thing that is counted (*from 2050 to 1980 points*). */
function isOther({ tokens, pack, syntax }: BlockText, at: number): boolean {
  const behind = tokens[at];
  if (!behind) return false;
  if (pack.calendar.beforeChrist.includes(behind.folded) || behind.kind === 'number') return true;
  if (behind.kind === 'punctuation') return /^[%€$£°-]$/u.test(behind.text);
  const { verbs } = syntax.scene.reader.lexicon;
  if (pack.cardinals.persons.includes(behind.folded) || pack.cardinals.plurals.includes(behind.folded))
    return true;
  // *2200 GMT*
  if (/^\p{Lu}{2,4}$/u.test(behind.text)) return true;
  const small = [...pack.prepositions, ...pack.coordinators, ...pack.subordinators, ...pack.adverbs];
  return (
    /^\p{Ll}{3,}[sx]$/u.test(behind.text) &&
    !small.includes(behind.folded) &&
    !verbs.get(behind.folded)?.some(({ auxiliary }) => auxiliary)
  );
}

/** *avancé du 14 au 3 juillet*: something moves from one day to the other. */
function isMoving({ syntax, pack }: BlockText, at: number): boolean {
  const { scene } = syntax;
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  if (!sentence || sentence.to - sentence.from > LONGEST_SENTENCE) return true;
  for (let each = sentence.from; each < sentence.to; each += 1)
    if (pack.calendar.moving.includes(scene.reader.wordAt(each) ?? '')) return true;
  return false;
}
