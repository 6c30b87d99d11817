import type { AnalysedArticle, AnalysedBlock, BlockText } from '../../analysis/analysedArticle.ts';
import { articleDate } from '../../analysis/dates/articleDate.ts';
import type { CivilDate } from '../../analysis/dates/civil.ts';
import { tenseAround, tenseBeside } from '../../analysis/dates/clauseTense.ts';
import type { BareWeekday, RelativeDay } from '../../analysis/dates/expressions.ts';
import { findDates } from '../../analysis/dates/findDates.ts';
import { daysMeant } from '../../analysis/dates/meantDay.ts';
import { writeDay } from '../../analysis/dates/writeDay.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import { shift } from '../../article/span.ts';
import { withCapital } from '../../languages/letters.ts';
import { defineRule, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Give an article that says “yesterday” or “Wednesday” a date that tells which day that was.',
      fr: 'Donnez à l’article qui dit « hier » ou « mercredi » une date qui permette de savoir quel jour c’était.',
    },
    severity: 'suggestion',
    recommended: true,
    languages: 'all',
    readsWords: true,
    messages: {
      undated: {
        en: 'Nothing tells which day “{words}” is: the article has no date (in the front matter or the dateline).',
        fr: 'Rien ne dit quel jour est « {words} » : l’article n’a pas de date (ni en tête, ni dans le lieu-date).',
      },
      relative: {
        en: '“{words}” tells the day only to those who know when this was written.',
        fr: '« {words} » ne dit le jour qu’à qui sait quand l’article a été écrit.',
      },
    },
    fixes: { date: { en: 'Write “{date}”', fr: 'Écrire « {date} »' } },
    options: {
      report: {
        type: 'string',
        default: 'undated',
        enum: ['undated', 'all'],
        description: {
          en: '`undated`: the first such day of an article without a date; `all`: every one of any article, with the date to write, for houses whose copy is read long after.',
          fr: '`undated` : le premier jour relatif d’un article sans date ; `all` : tous, dans tout article, avec la date à écrire, pour les maisons dont les textes se lisent longtemps après.',
        },
      },
    },
  },
  wordsOf: (text) => [readOnce(text, findDates), readOnce(text, relativeDays)],
  *check(article, { options }) {
    const { date, told } = articleDate(article);
    if (options.report !== 'all' && told) return;
    for (const block of article.blocks) {
      if (!block.text || !BODY.has(block.block.type)) continue;
      for (const expression of onlyOwnWords(block, readOnce(block.text, relativeDays))) {
        const words = block.text.prose.slice(expression.start, expression.end);
        yield {
          messageId: told ? 'relative' : 'undated',
          span: shift(expression, block.block.start),
          values: { words },
          fixes: date ? offers(article, block, expression, date) : [],
        };
        if (options.report !== 'all') return;
      }
    }
  },
});

type Relative = BareWeekday | RelativeDay;

/** A headline is read beside the day; in the rest the reader has nothing else. */
const BODY: ReadonlySet<string> = new Set(['standfirst', 'paragraph', 'listItem', 'caption']);

/** The days of a block that only its date tells. */
function relativeDays(text: BlockText): readonly Relative[] {
  return readOnce(text, findDates).filter(
    (each): each is Relative => (each.kind === 'relative' || each.kind === 'weekday') && isBound(text, each),
  );
}

/** *l’Europe de demain*, *today’s youth*: no day at all. *Aujourd’hui* and *today* are one where something happened or will happen. */
function isBound(text: BlockText, each: Relative): boolean {
  const { tokens, pack } = text;
  const { from, to, kind } = each;
  // *open Monday and Friday*, but *met Monday and Friday*.
  if (kind === 'weekday' && each.listed) return tenseAround(text, from, to) !== undefined;
  const before = tokens[from - 1]?.folded ?? '';
  if (kind === 'relative' && pack.possessivePrepositions.includes(before)) return false;
  if (pack.tokens.possessives.includes(tokens[to]?.folded ?? '') && kind === 'relative') return false;
  const nowadays = to - from === 1 && pack.calendar.nowadays.includes(tokens[from]?.folded ?? '');
  if (!nowadays || pack.timeWords.includes(before)) return true;
  const tense = tenseBeside(text, from, to);
  return tense === 'past' || tense === 'future';
}

function offers(
  { pack }: AnalysedArticle,
  { block, text }: AnalysedBlock,
  expression: Relative,
  today: CivilDate,
): readonly FixOffer<'date'>[] {
  if (!text) return [];
  const days = daysMeant(text, expression, today);
  const [day] = days;
  const part = expression.kind === 'relative' && expression.part;
  if (!day || days.length > 1 || part || !standsFree(text, expression)) return [];
  const { calendar } = pack;
  const withYear = day.year !== today.year;
  const written = writeDay(calendar, day, { withYear, dayFirst: false, capital: pack.capitalDays === true });
  const led = text.tokens[expression.from - 1]?.folded === calendar.preposition;
  const date = led ? written : `${calendar.preposition} ${written}`;
  const opens = text.syntax.scene.reader.sentenceStarts.has(expression.from);
  const newText = opens ? withCapital(date) : date;
  return [
    {
      fixId: 'date',
      values: { date: newText },
      safe: false,
      edits: [{ ...shift({ start: expression.start, end: expression.end }, block.start), newText }],
    },
  ];
}

/** *hier soir*, *depuis mercredi*, *Wednesday’s vote*: a date would not fit there as it is. */
function standsFree({ tokens, pack }: BlockText, { from, to }: Relative): boolean {
  const [before, after] = [tokens[from - 1]?.folded ?? '', tokens[to]?.folded ?? ''];
  const { timeWords, prepositions, possessivePrepositions, tokens: cut, calendar } = pack;
  if (timeWords.includes(after) || cut.possessives.includes(after)) return false;
  if (before === calendar.preposition) return true;
  return (
    !prepositions.includes(before) &&
    !possessivePrepositions.includes(before) &&
    !calendar.this.includes(before)
  );
}
