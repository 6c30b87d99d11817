import type { BlockText } from '../analysis/analysedArticle.ts';
import { onceFor } from '../analysis/incremental/onceFor.ts';
import { matchPhrase, phraseTable } from '../analysis/words/phraseTable.ts';
import type { Span } from '../article/span.ts';
import { withCapital } from '../languages/letters.ts';
import type { Term, TermList } from './term.ts';

/** Words of the team's list where a block has them. */
export interface TermMatch extends Span {
  readonly term: Term;
  /** As they stand. */
  readonly words: string;
  /** What to write instead, with the capitals that stand there. */
  readonly uses: readonly string[];
}

/** Terms in order and apart: of two at one place the longer. A term is found as a word of its own, and not where it is part of what to write. */
export function findTerms(text: BlockText, terms: TermList): readonly TermMatch[] {
  const { byWords, patterns } = indexOf(terms);
  const found = [...inWords(text, byWords), ...patterns.flatMap((term) => inPattern(text, term))]
    .filter(({ term }) => term.language === undefined || term.language === text.pack.id)
    .filter((match) => !isWritten(text.prose, match))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.flatMap((match) => {
    if (match.start < end) return [];
    end = match.end;
    return [{ ...match, uses: match.term.use.map((use) => withCapitals(use, match.words)) }];
  });
}

type Found = Omit<TermMatch, 'uses'>;

interface Listed {
  readonly term: Term;
  readonly written: string;
}

const indexOf = onceFor((terms: TermList) => {
  const listed = terms.flatMap((term) => term.words.map((written) => [written, { term, written }] as const));
  const patterns = terms.filter(({ pattern }) => pattern);
  // Several terms may begin alike, in languages of their own: each has its table.
  const byLanguage = new Map<string | undefined, (readonly [string, Listed])[]>();
  for (const entry of listed) {
    const { language } = entry[1].term;
    const list = byLanguage.get(language);
    if (list) list.push(entry);
    else byLanguage.set(language, [entry]);
  }
  return { byWords: [...byLanguage.values()].map((list) => phraseTable(list)), patterns };
});

function* inWords(
  { tokens, prose }: BlockText,
  tables: readonly ReturnType<typeof phraseTable<Listed>>[],
): Generator<Found> {
  const wordAt = (at: number) => tokens[at]?.folded;
  for (const table of tables) {
    for (const [at, first] of tokens.entries()) {
      const match = matchPhrase(table, wordAt, at);
      const last = match && tokens[at + match.words.length - 1];
      if (!last) continue;
      const span = { start: first.start, end: last.end };
      const words = prose.slice(span.start, span.end);
      const { term, written } = match.value;
      if (term.matchesCase && straight(words) !== straight(written)) continue;
      yield { ...span, term, words };
    }
  }
}

function inPattern({ prose }: BlockText, term: Term): Found[] {
  return [...(term.pattern?.(prose) ?? [])].flatMap((span) => {
    if (span.start === span.end || splitsWord(prose, span.start) || splitsWord(prose, span.end)) return [];
    return [{ ...span, term, words: prose.slice(span.start, span.end) }];
  });
}

/** True between two letters or figures. */
function splitsWord(prose: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(prose.slice(at - 1, at + 1));
}

/** *UK* in *the UK*, which the house writes. */
function isWritten(prose: string, { term, words, start }: Found): boolean {
  return (
    term.use.some((use) => {
      const at = use.toLowerCase().indexOf(words.toLowerCase());
      const from = start - at;
      return at >= 0 && use !== words && straight(prose.slice(from, from + use.length)) === straight(use);
    }) || term.use.includes(words)
  );
}

function straight(words: string): string {
  return words.replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

/** A capital where one stands, and capitals where all are; what has capitals of its own keeps them. */
function withCapitals(use: string, words: string): string {
  if (use !== use.toLowerCase()) return use;
  if (words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase())
    return use.toUpperCase();
  return /^\p{Lu}/u.test(words) ? withCapital(use) : use;
}
