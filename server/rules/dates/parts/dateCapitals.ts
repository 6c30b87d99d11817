import type { BlockText, Token } from '../../../analysis/analysedArticle.ts';
import { signAt } from '../../../analysis/dates/clauseTense.ts';
import { type DateWords, dateWords } from '../../../analysis/dates/dateWords.ts';
import { mayBeYear } from '../../../analysis/numbers/figures.ts';
import { isCapitalised } from '../../../analysis/words/tokens.ts';
import { withCapital } from '../../../languages/letters.ts';
import type { Edit } from '../../rule.ts';

/** Names of days and months that lack the capital of their language: *monday*, *in september*, *on mondays*. To be read with `readOnce`. */
export function lackingCapitals(text: BlockText): readonly Edit[] {
  const words = dateWords(text.pack.calendar);
  return text.tokens.flatMap((token, at) =>
    isSmallName(text, at, words) ? [replacement(token, withCapital(token.text))] : [],
  );
}

function isSmallName(text: BlockText, at: number, words: DateWords): boolean {
  const { tokens } = text;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text !== token.folded) return false;
  const month = words.months.get(token.folded);
  const name =
    words.weekdays.get(token.folded) ?? month ?? words.weekdays.get(token.folded.replace(/s$/u, ''));
  if (!name || isInAddress(tokens, at)) return false;
  const [next, third] = [tokens[at + 1], tokens[at + 2]];
  // *march 4, 2026*, *4 march 2026*: that *march* and *may* can be nothing else.
  if (words.ambiguous.has(token.folded)) return month !== undefined && isInDate(text, at);
  if (name.full) return true;
  return month !== undefined && next?.text === '.' && third?.kind === 'number';
}

/** Part of a handle or an address: *#monday*, *monday@example.org*. */
function isInAddress(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (before?.end === token?.start && /^[#@/._-]$/u.test(before?.text ?? '')) ||
    (after?.start === token?.end && /^[@/_]$/u.test(after?.text ?? ''))
  );
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u;

/** Beside a day with its year or its weekday. */
function isInDate({ tokens, pack }: BlockText, at: number): boolean {
  const [before = '', next = '', third, fourth] = [-1, 1, 2, 3].map((each) => tokens[at + each]?.text ?? '');
  const isWeekday = (place: number) => pack.weekdays.includes(tokens[place]?.folded ?? '');
  // *Monday 23 march*, *Monday, march 23*
  if (DAY.test(before) && isWeekday(at - (tokens[at - 2]?.text === ',' ? 3 : 2))) return true;
  if (DAY.test(next) && isWeekday(at - (before === ',' ? 2 : 1))) return true;
  if (mayBeYear(next) && (DAY.test(before) || pack.prepositions.includes(before))) return true;
  return DAY.test(next) && mayBeYear((third === ',' ? fourth : third) ?? '');
}

/**
 * Names of days and months with a capital that their language does not give them, where what stands around leaves no doubt that they are
 * days and months: *ce Lundi*, *a voté Mardi soir*, *en Mars*, *de Janvier à Mars*; not *Robinson et Vendredi*, *la planète Mars*. To be read
 * with `readOnce`.
 */
export function needlessCapitals(text: BlockText): readonly Edit[] {
  const words = dateWords(text.pack.calendar);
  return text.tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !isCapitalised(token) || text.syntax.scene.reader.sentenceStarts.has(at))
      return [];
    const isName =
      (words.weekdays.get(token.folded)?.full === true && isBareWeekday(text, at, words)) ||
      (words.months.get(token.folded)?.full === true && isBareMonth(text, at, words));
    return isName ? [replacement(token, token.text.toLowerCase())] : [];
  });
}

function isBareWeekday(text: BlockText, at: number, { weekdays }: DateWords): boolean {
  const { tokens, pack, syntax } = text;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const opens = syntax.scene.reader.sentenceStarts.has(at - 1);
  if (before?.kind !== 'word' || (!opens && before.text !== before.folded) || !goesOn(text, at + 1))
    return false;
  const { until } = pack.calendar;
  // *du Lundi au jeudi*, *de lundi à Mardi*
  const isDay = (place: number) => weekdays.get(tokens[place]?.folded ?? '')?.full === true;
  if (until.includes(after?.folded ?? '') && isDay(at + 2)) return true;
  if (until.includes(before.folded) && isDay(at - 2)) return true;
  if (pack.timeWords.includes(after?.folded ?? '')) return !pack.coordinators.includes(before.folded);
  if (pack.calendar.beforeNames.days.includes(before.folded)) return true;
  if (pack.calendar.articles.includes(before.folded)) return after?.text === ',';
  return signAt(text, at - 1) !== undefined;
}

function isBareMonth(text: BlockText, at: number, { months }: DateWords): boolean {
  const { tokens, pack } = text;
  const { beforeNames, until } = pack.calendar;
  const lead = tokens[at - 1]?.folded ?? '';
  if (!goesOn(text, at + 1)) return false;
  if (beforeNames.months.includes(lead)) return true;
  const isOf = pack.possessivePrepositions.includes(lead);
  const isSmall = tokens[at - 1]?.text === lead && pack.prepositions.includes(lead);
  if (mayBeYear(tokens[at + 1]?.text ?? '') && (isOf || isSmall)) return true;
  if (isOf && beforeNames.ofMonths.includes(tokens[at - 2]?.folded ?? '')) return true;
  const isMonth = (place: number) => months.get(tokens[place]?.folded ?? '')?.full === true;
  if (isOf && until.includes(tokens[at + 1]?.folded ?? '')) return isMonth(at + 2);
  return until.includes(lead) && isMonth(at - 2);
}

/** The sentence goes on, or ends: no noun or adjective makes a name of it, as in *Octobre rose*, *Mardi gras*, *Mars Attacks*. */
function goesOn({ tokens, pack, syntax }: BlockText, at: number): boolean {
  const after = tokens[at];
  if (after === undefined || after.kind === 'punctuation') return after?.text !== '-';
  if (after.kind === 'number') return mayBeYear(after.text);
  if (after.kind !== 'word' || after.text !== after.folded) return false;
  return pack.timeWords.includes(after.folded) || syntax.scene.reader.lexicon.isFunction(after.folded);
}

function replacement({ start, end }: Token, newText: string): Edit {
  return { start, end, newText };
}
