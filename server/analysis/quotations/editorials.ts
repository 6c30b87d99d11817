import type { Span } from '../../article/span.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import type { AnalysedArticle, BlockText } from '../analysedArticle.ts';
import { onceFor } from '../incremental/onceFor.ts';
import { readOnce } from '../incremental/readOnce.ts';
import { quotedSpans } from './quotedSpans.ts';

export type BracketKind = 'square' | 'round';

/**
 * What the reporter does to quoted words, in offsets of the article: a cut in brackets, an insertion, a cut that dots alone
 * show (`bare`), dots at the beginning (`edge`).
 */
export interface Editorial extends Span {
  readonly what: 'cut' | 'insertion' | 'bare' | 'edge';
  /** Of brackets. */
  readonly kind: BracketKind | undefined;
  readonly text: string;
}

/** In order. */
export function findEditorials({ blocks }: AnalysedArticle): readonly Editorial[] {
  return blocks.flatMap(({ block, text }) =>
    text
      ? readOnce(text, readEditorials).map((each) => ({
          ...each,
          start: each.start + block.start,
          end: each.end + block.start,
        }))
      : [],
  );
}

/** Those of one block, in its own offsets. */
export function readEditorials(text: BlockText): readonly Editorial[] {
  const spans = quotedSpans(text);
  if (spans.length === 0) return [];
  const pronouns = explainedBy(text.pack);
  return spans.flatMap((span) => {
    const said = text.prose.slice(span.start, span.end);
    const found = [
      ...readBrackets(said, pronouns),
      ...readEdge(said),
      ...(text.pack.quoting.plainCut ? [] : readBare(said)),
    ];
    const offset = span.start;
    return found
      .sort((a, b) => a.start - b.start)
      .map((each) => ({ ...each, start: each.start + offset, end: each.end + offset }));
  });
}

/** Longest insertion; longer brackets are the speaker's own. */
const BRACKETS = /\[[^\][()]{1,80}\]|\([^\][()]{1,80}\)/gu;
const CUT = /^.\s?(?:\.{3}|…)\s?.$/u;
/** What an editor writes into somebody's words. */
const NOTE = /^\((?:sic|ndlr|n\.d\.l\.r\.|ed\.|editor)/iu;

function readBrackets(said: string, pronouns: Explained): Editorial[] {
  return [...said.matchAll(BRACKETS)].flatMap((match) => {
    const [text] = match;
    const kind = text.startsWith('[') ? 'square' : 'round';
    const what = CUT.test(text) ? 'cut' : 'insertion';
    // Round brackets may be the speaker's own, unless they say who a pronoun is: *He (Kim) won*.
    if (
      what === 'insertion' &&
      kind === 'round' &&
      !NOTE.test(text) &&
      !explainsPronoun(said, match.index, text, pronouns)
    )
      return [];
    if (what === 'insertion' && !/\p{L}/u.test(text)) return [];
    return [{ what, kind, text, start: match.index, end: match.index + text.length }];
  });
}

/** Pronouns that a name in brackets explains, those that *the council* does, and the words that begin such a phrase. */
interface Explained {
  readonly all: ReadonlySet<string>;
  readonly third: ReadonlySet<string>;
  readonly definite: readonly string[];
}

const explainedBy = onceFor(({ pronouns, determiners }: LanguagePack): Explained => {
  const third = pronouns.filter(({ person, role }) => person === 3 && THIRD.has(role));
  return {
    all: new Set(pronouns.map(({ form }) => form)),
    third: new Set(third.map(({ form }) => form)),
    definite: determiners.flatMap(({ form, kind }) => (kind === 'definite' ? [form] : [])),
  };
});

const THIRD: ReadonlySet<string> = new Set(['subject', 'object']);

/** *He (Kim)*, *they (the council)*. */
function explainsPronoun(
  said: string,
  at: number,
  text: string,
  { all, third, definite }: Explained,
): boolean {
  const before = /(?:^|[^\p{L}])([\p{L}]+['’]?)\s$/u.exec(said.slice(Math.max(0, at - 20), at));
  const word = before?.[1]?.toLowerCase().replace('’', "'") ?? '';
  if (/^\(\p{Lu}\p{Ll}/u.test(text)) return all.has(word);
  const first = /^\((\p{Ll}+)/u.exec(text)?.[1];
  return first !== undefined && definite.includes(first) && third.has(word);
}

function readEdge(said: string): Editorial[] {
  const match = /^(.\s?)(?:\.{3}|…)(?=\s?\p{L})/u.exec(said);
  if (!match) return [];
  const start = match[1]?.length ?? 0;
  return [{ what: 'edge', kind: undefined, text: match[0].slice(start), start, end: match[0].length }];
}

function readBare(said: string): Editorial[] {
  return [...said.matchAll(/(?<=[\p{L}\p{N},;][^\S\n])(?:\.{3}|…)(?=[^\S\n][\p{L}\p{N}])/gu)].map(
    (match) => ({
      what: 'bare',
      kind: undefined,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}
