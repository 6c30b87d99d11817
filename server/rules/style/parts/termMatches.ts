import type { BlockText } from '../../../analysis/analysedArticle.ts';
import { onceFor } from '../../../analysis/incremental/onceFor.ts';
import {
  matchPhrase,
  type PhraseEntry,
  type PhraseTable,
  tableOfWords,
} from '../../../analysis/words/phraseTable.ts';
import { tokenize, type WordCutting } from '../../../analysis/words/tokens.ts';
import { MASK } from '../../../article/nodes.ts';
import type { Span } from '../../../article/span.ts';
import { withCapital } from '../../../languages/letters.ts';
import type { Term, TermList } from '../../term.ts';

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
  const { byWords, patterns } = indexOf(terms)(text.syntax.scene.reader.lexicon);
  const found = [...inWords(text, byWords), ...patterns.flatMap((term) => inPattern(text, term))]
    .filter(({ term }) => term.language === undefined || term.language === text.pack.id)
    .filter((match) => !isWritten(text.prose, match) && !isExcepted(text.prose, match))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.flatMap((match) => {
    if (match.start < end) return [];
    end = match.end;
    return [{ ...match, uses: usesOf(match).map((use) => withCapitals(use, match.words)) }];
  });
}

type Found = Omit<TermMatch, 'uses'> & { readonly groups: readonly string[] };

interface Listed {
  readonly term: Term;
  readonly written: string;
}

/** The expressions cut as the text is, so that *d’Ivoire* and *C++* are found in whatever language. */
const indexOf = onceFor((terms: TermList) => {
  const patterns = terms.filter(({ pattern }) => pattern);
  return onceFor((lexicon: WordCutting) => {
    // Several terms may begin alike, in languages of their own: each has its table.
    const byLanguage = new Map<string | undefined, PhraseEntry<Listed>[]>();
    for (const term of terms) {
      const list = byLanguage.get(term.language) ?? [];
      byLanguage.set(term.language, list);
      for (const written of term.words) {
        const words = tokenize(written, lexicon).map(({ folded }) => folded);
        list.push({ words, value: { term, written } });
      }
    }
    return { byWords: [...byLanguage.values()].map((list) => tableOfWords(list)), patterns };
  });
});

function* inWords({ tokens, prose }: BlockText, tables: readonly PhraseTable<Listed>[]): Generator<Found> {
  const wordAt = (at: number) => tokens[at]?.folded;
  for (const table of tables) {
    for (const [at, first] of tokens.entries()) {
      const match = matchPhrase(table, wordAt, at);
      const last = match && tokens[at + match.words.length - 1];
      if (!last) continue;
      const span = { start: first.start, end: last.end };
      const words = prose.slice(span.start, span.end);
      const { term, written } = match.value;
      const [found, wanted] = [straight(words), straight(written)];
      // Capitals apart they are the same but for a space, as in *AT & T*.
      if (term.matchesCase ? found !== wanted : found.toLowerCase() !== wanted.toLowerCase()) continue;
      yield { ...span, term, words, groups: [] };
    }
  }
}

function inPattern({ prose }: BlockText, term: Term): Found[] {
  return [...(term.pattern?.(prose) ?? [])].flatMap((match) => {
    const { start, end } = match;
    if (start === end || splitsWord(prose, start) || splitsWord(prose, end)) return [];
    return [{ ...match, term, words: prose.slice(start, end) }];
  });
}

/** True between two letters or figures. */
function splitsWord(prose: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(prose.slice(at - 1, at + 1));
}

/** *UK* in *the UK*, which the house writes. */
function isWritten(prose: string, match: Found): boolean {
  const { words, start } = match;
  const uses = usesOf(match);
  return (
    uses.some((use) => {
      const at = use.toLowerCase().indexOf(words.toLowerCase());
      const from = start - at;
      return (
        at >= 0 &&
        from >= 0 &&
        use !== words &&
        straight(prose.slice(from, from + use.length)) === straight(use)
      );
    }) || uses.includes(words)
  );
}

/** *apple* in *Apple Inc.* */
function isExcepted(prose: string, { term, start, end }: Found): boolean {
  return term.except.some((written) => {
    const wanted = levelled(written);
    const from = Math.max(0, start - wanted.length);
    const around = levelled(prose.slice(from, end + wanted.length));
    const searched = wanted === wanted.toLowerCase() ? around.toLowerCase() : around;
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
      const span = { start: from + at, end: from + at + wanted.length };
      const holds = span.start <= start && end <= span.end;
      if (holds && !splitsWord(prose, span.start) && !splitsWord(prose, span.end)) return true;
    }
    return false;
  });
}

/** With plain apostrophes and spaces, and as long as before. */
function levelled(words: string): string {
  return words.replaceAll('’', "'").replaceAll(/\s/gu, ' ');
}

/** `us$1` with what the pattern’s groups found. */
function usesOf({ term, groups }: Found): readonly string[] {
  if (groups.length === 0) return term.use;
  return term.use.map((use) =>
    use.replaceAll(/\$(\d)/gu, (sign, group) => groups[Number(group) - 1] ?? sign),
  );
}

/** With plain apostrophes, hyphens and spaces, and without markup. */
function straight(words: string): string {
  return words.replaceAll('’', "'").replaceAll('‑', '-').replaceAll(MASK, '').replaceAll(/\s+/gu, ' ');
}

/** A capital where one stands, and capitals where all are; what has capitals of its own keeps them. */
function withCapitals(use: string, words: string): string {
  if (use !== use.toLowerCase()) return use;
  if (words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase())
    return use.toUpperCase();
  return /^\p{Lu}/u.test(words) ? withCapital(use) : use;
}
