import type { AnalysedBlock, BlockText, Token } from '../../analysis/analysedArticle.ts';
import { type CivilDate, weekdayOf } from '../../analysis/dates/civil.ts';
import type { CalendarDay, DateExpression, NumericDay, Part } from '../../analysis/dates/expressions.ts';
import { findDates } from '../../analysis/dates/findDates.ts';
import { writeDay } from '../../analysis/dates/writeDay.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import { defineRule, type Edit, type FixOffer } from '../rule.ts';
import { lackingCapitals, needlessCapitals } from './parts/dateCapitals.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write dates as the language does: their capitals, the first of the month, no figures that read two ways.',
      fr: 'Écrivez les dates comme le veut la langue : minuscules, « 1er », pas de chiffres à double lecture.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      first: {
        en: 'The first day of the month is written “{wanted}”, not “{words}”.',
        fr: 'Le premier jour du mois s’écrit « {wanted} », non « {words} ».',
      },
      small: {
        en: 'Days and months have no capital within a sentence: “{wanted}”.',
        fr: 'Jours et mois ne prennent pas de majuscule dans la phrase : « {wanted} ».',
      },
      capital: {
        en: 'Days and months take a capital: “{wanted}”.',
        fr: 'Jours et mois prennent une majuscule : « {wanted} ».',
      },
      figures: {
        en: '“{words}” reads two ways: write the month as a word.',
        fr: '« {words} » se lit de deux façons : écrivez le mois en lettres.',
      },
    },
    fixes: { write: { en: 'Write “{wanted}”', fr: 'Écrire « {wanted} »' } },
  },
  *checkBlock(block) {
    const { text } = block;
    if (!text || text.syntax.scene.reader.shouting) return;
    const dates = readOnce(text, findDates);
    for (const each of onlyOwnWords(block, dates)) {
      const finding =
        each.kind === 'numeric' ? figures(text, each) : (first(text, each) ?? needless(block, text, each));
      if (finding) yield finding;
    }
    const [edits, messageId] = text.pack.capitalDays
      ? [readOnce(text, lackingCapitals), 'capital' as const]
      : [isSetInCapitals(block, text) ? [] : readOnce(text, needlessCapitals), 'small' as const];
    for (const group of byDate(onlyOwnWords(block, edits), dates)) {
      const finding = findingOf(text, messageId, group, messageId === 'capital');
      if (finding) yield finding;
    }
  },
});

type FormFinding = {
  readonly messageId: 'first' | 'small' | 'capital' | 'figures';
  readonly span: { readonly start: number; readonly end: number };
  readonly values: { readonly words: string; readonly wanted: string };
  readonly fixes: readonly FixOffer<'write'>[];
};

/** Edits within one date are one finding. Days of the calendar with a capital have theirs. */
function* byDate(edits: readonly Edit[], dates: readonly DateExpression[]): Generator<readonly Edit[]> {
  let group: readonly Edit[] = [];
  let end = 0;
  let next = 0;
  for (const edit of edits) {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= edit.start) next += 1;
    const date = dates[next];
    if (edit.start < end) group = [...group, edit];
    else {
      if (group.length > 0) yield group;
      group = [edit];
      end = date && date.start <= edit.start ? date.end : edit.end;
    }
  }
  if (group.length > 0) yield group;
}

function findingOf(
  { prose }: BlockText,
  messageId: FormFinding['messageId'],
  edits: readonly Edit[],
  safe: boolean,
): FormFinding | undefined {
  const [start, end] = [edits[0]?.start, edits.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  let [wanted, at] = ['', start];
  for (const edit of edits) {
    wanted += prose.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  const values = { words: prose.slice(start, end), wanted };
  return { messageId, span: { start, end }, values, fixes: [{ fixId: 'write', values, safe, edits }] };
}

/** *le 1 juillet*, but not *Europe 1 mai*. */
function first(text: BlockText, each: DateExpression): FormFinding | undefined {
  const { first: wanted } = text.pack.calendar;
  if (each.kind !== 'calendar' || wanted === undefined || each.day.value !== 1 || !each.month)
    return undefined;
  const { start, end, ordinal, last } = each.day;
  if (ordinal === undefined || !['', 'e'].includes(ordinal) || last !== undefined) return undefined;
  const before = text.tokens[each.from - 1];
  const { isFunction } = text.syntax.scene.reader.lexicon;
  const isSure = each.weekday !== undefined || before === undefined || isFunction(before.folded);
  // *Ligue 1 mai 2025*, at the head of a sentence as well.
  if (!isSure && before?.kind === 'word' && /\p{Lu}/u.test(before.text)) return undefined;
  return findingOf(text, 'first', [{ start, end, newText: wanted }], isSure);
}

/** *Europe 1*, *Direct3D 9/10/10*: the word before the figure has a capital that it owes to no sentence. */
function isBehindName({ tokens, syntax }: BlockText, at: number): boolean {
  const before = tokens[at - 1];
  const capital = before?.kind === 'word' && /\p{Lu}/u.test(before.text);
  return capital && !syntax.scene.reader.sentenceStarts.has(at - 1);
}

/** A headline may have capitals of its own. */
function isSetInCapitals({ block }: AnalysedBlock, { syntax }: BlockText): boolean {
  return block.type === 'headline' || syntax.scene.reader.titled;
}

/** *Lundi 3 Mars* within a sentence. */
function needless(
  block: AnalysedBlock,
  text: BlockText,
  each: Exclude<DateExpression, NumericDay>,
): FormFinding | undefined {
  if (each.kind !== 'calendar' || text.pack.capitalDays || isSetInCapitals(block, text)) return undefined;
  if (isMemorial(text, each)) return undefined;
  const { weekday, month, year } = each;
  const parts = [isWithin(text, each.from) ? weekday : undefined, each.shared ? undefined : month];
  const edits = parts.flatMap((part) => (part && isCapital(text, part) ? toSmall(text, part) : []));
  return findingOf(text, 'small', edits, weekday !== undefined || year !== undefined);
}

/** Behind a word of its sentence, so that no capital is due. */
function isWithin({ tokens, syntax }: BlockText, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || syntax.scene.reader.sentenceStarts.has(at)) return false;
  return (
    before.kind === 'number' ||
    before.text === ',' ||
    (before.kind === 'word' &&
      (before.text === before.folded || syntax.scene.reader.sentenceStarts.has(at - 1)))
  );
}

/** One capital; *JUILLET* is set so by design. */
function isCapital({ prose }: BlockText, { start, end }: Part): boolean {
  return /^\p{Lu}\p{Ll}/u.test(prose.slice(start, end));
}

function toSmall({ prose }: BlockText, { start, end }: Part): Edit {
  return { start, end, newText: prose.slice(start, end).toLowerCase() };
}

/** *le 14 Juillet*, *rue du 4-Septembre*, *l’hôpital du 11 Novembre* */
function isMemorial(
  { tokens, pack, syntax }: BlockText,
  { from, day, month, weekday, year }: CalendarDay,
): boolean {
  const { feasts, calledByDays } = pack.calendar;
  if (!weekday && !year && feasts.includes(`${day.value}-${month?.value}`)) return true;
  const { sentenceStarts } = syntax.scene.reader;
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) {
    const token = tokens[at];
    const opens = sentenceStarts.has(at);
    if (token && (calledByDays.includes(token.folded) || (!opens && isCapitalised(token)))) return true;
    // What stands in the sentence before is about something else.
    if (opens) return false;
  }
  return false;
}

const NEAR = 3;

/** *Mouvement du 20 Mars*: part of a name. */
function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function figures(
  text: BlockText,
  { dayFirst, monthFirst, figures: place, weekday, short, from }: NumericDay,
): FormFinding | undefined {
  if (short && !weekday && isBehindName(text, from)) return undefined;
  const { calendar, capitalDays } = text.pack;
  const isDayFirst = calendar.numeric === 'day-first';
  if (!dayFirst || !monthFirst || dayFirst.day === dayFirst.month || (isDayFirst && !short)) return undefined;
  const left = readingsLeft([monthFirst, dayFirst], isDayFirst ? dayFirst : undefined, weekday);
  const { start, end } = place;
  const fixes = left.map((reading): FixOffer<'write'> => {
    const wanted = writeDay(calendar, reading, {
      withYear: true,
      dayFirst: reading === dayFirst,
      capital: capitalDays === true,
    });
    return {
      fixId: 'write',
      values: { wanted },
      safe: left.length === 1,
      edits: [{ start, end, newText: wanted }],
    };
  });
  const words = text.prose.slice(start, end);
  return { messageId: 'figures', span: { start, end }, values: { words, wanted: '' }, fixes };
}

/** The readings that the weekday agrees with, or the language’s own. */
function readingsLeft(
  both: readonly CivilDate[],
  own: CivilDate | undefined,
  weekday: Part | undefined,
): readonly CivilDate[] {
  if (weekday) {
    const fitting = both.filter((reading) => weekdayOf(reading) === weekday.value);
    return fitting.length > 0 ? fitting : both;
  }
  return own ? [own] : both;
}
