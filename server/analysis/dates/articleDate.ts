import { isPublicationNote } from '../../article/formats/headMatter.ts';
import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import type { AnalysedArticle } from '../analysedArticle.ts';
import { onceFor } from '../incremental/onceFor.ts';
import type { CivilDate } from './civil.ts';
import { daysIn } from './civil.ts';
import type { DateExpression } from './expressions.ts';
import { findDatesOf } from './findDates.ts';

/** The day that the article is of, as far as it says so. */
export interface ArticleDate {
  /** Undefined where the year or the day is not told. */
  readonly date: CivilDate | undefined;
  /** A day is told, with its year or without: readers can tell what *yesterday* was. */
  readonly told: boolean;
}

type Dated = Pick<AnalysedArticle, 'source' | 'tree' | 'pack'>;

/** The date of the front matter, else of the dateline, else of the byline or the line that says when the article appeared. */
export const articleDate: (article: Dated) => ArticleDate = onceFor(readDate);

const NONE: ArticleDate = { date: undefined, told: false };

function readDate(article: Dated): ArticleDate {
  let told = false;
  for (const text of datedTexts(article)) {
    const found = dateOf(text, article.pack);
    if (found.date) return found;
    told ||= found.told;
  }
  return told ? { date: undefined, told } : NONE;
}

/** What was read of texts, the oldest first: a dateline stays the same while the article is written. */
const known = new Map<string, ArticleDate>();
const MOST_KNOWN = 100;

function dateOf(text: string, own: LanguagePack): ArticleDate {
  const key = `${own.id} ${text}`;
  const found = known.get(key) ?? readIn(text, own);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return found;
}

/** In the language of the article, else in another. */
function readIn(text: string, own: LanguagePack): ArticleDate {
  const readings = [own, ...packs].map((pack) => dateIn(text, pack));
  return readings.find(({ date }) => date) ?? readings.find(({ told }) => told) ?? NONE;
}

/** Blocks at the head of an article within which its date stands. */
const HEAD = 12;

function* datedTexts({ source, tree }: Dated): Generator<string> {
  const { date, dateline } = tree.metadata;
  if (date) yield date;
  if (dateline) yield dateline;
  const head = tree.children.slice(0, HEAD);
  for (const block of head) {
    const own = block.type === 'dateline' ? block : block.children.find(({ type }) => type === 'dateline');
    if (own) yield source.slice(own.start, own.end);
  }
  for (const block of head) {
    const tells = block.type === 'byline' || (block.type === 'note' && isPublicationNote(source, block));
    if (tells) yield source.slice(block.start, block.end);
  }
}

/** Longer fields are no dates. */
const LONGEST = 200;

function dateIn(text: string, { calendar }: LanguagePack): ArticleDate {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u.exec(text);
  if (iso) return ofParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  let told = false;
  for (const each of findDatesOf(text.slice(0, LONGEST), calendar)) {
    const found = ofExpression(each, calendar.numeric === 'day-first');
    if (found.date) return found;
    told ||= found.told;
  }
  return told ? { date: undefined, told } : NONE;
}

function ofExpression(each: DateExpression, dayFirst: boolean): ArticleDate {
  if (each.kind === 'numeric') {
    const { dayFirst: one, monthFirst: other } = each;
    const reading = dayFirst || !other ? (one ?? other) : one && !isSame(one, other) ? undefined : other;
    return reading ? { date: reading, told: true } : NONE;
  }
  if (each.kind !== 'calendar' || !each.month) return NONE;
  if (!each.year) return { date: undefined, told: true };
  return ofParts(each.year.value, each.month.value, each.day.value);
}

function isSame(one: CivilDate, other: CivilDate): boolean {
  return one.month === other.month && one.day === other.day;
}

function ofParts(year: number, month: number, day: number): ArticleDate {
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  return possible ? { date: { year, month, day }, told: true } : NONE;
}
