import type { BlockText, Token } from '../../../analysis/analysedArticle.ts';
import type { TeamSpelling } from '../../../analysis/lexicon/teamLexicon.ts';
import type { ForbiddenSpelling, TeamEntity } from '../../../analysis/team.ts';
import type { Span } from '../../../article/span.ts';
import { withCapital } from '../../../languages/letters.ts';

/** A forbidden spelling where a block has it. `from`…`to` are its tokens. */
export interface WrittenSpelling extends Span {
  readonly from: number;
  readonly to: number;
  readonly spelling: string;
  readonly entity: TeamEntity;
  readonly forbidden: ForbiddenSpelling;
  /** What the house writes, in capitals where the text is. */
  readonly use: string;
  /** The same, with the stop of the sentence where the spelling had it. */
  readonly newText: string;
  /** Its last stop may be that of a sentence too: *the U.S.* */
  readonly endsSentence: boolean;
}

/** Spellings that the team forbids, in order; not those that are part of a longer one which it allows. */
export function* findForbidden({ prose, tokens, sentences, syntax }: BlockText): Generator<WrittenSpelling> {
  const { lexicon, shouting } = syntax.scene.reader;
  const spellings = lexicon.team?.spellings;
  if (!spellings) return;
  const ends = new Set(sentences.map(({ to }) => to));
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const candidates = first && spellings.get(first.folded);
    if (!candidates) continue;
    const how = (each: TeamSpelling) =>
      howWritten(each, tokens, at, shouting, syntax.scene.reader.sentenceStarts);
    const found = candidates.find((each) => how(each) !== undefined);
    if (!found) continue;
    const to = at + found.words.length;
    const end = tokens[to - 1]?.end ?? first.end;
    const { entity, forbidden } = found;
    if (forbidden && !isAddress(prose, first.start, end)) {
      const spelling = prose.slice(first.start, end);
      const use = HOW[how(found) ?? 'same'](forbidden.use);
      const endsSentence = spelling.endsWith('.') && !use.endsWith('.') && mayEndSentence(tokens[to]);
      const newText = endsSentence && ends.has(to) ? `${use}.` : use;
      if (use !== spelling)
        yield {
          start: first.start,
          end,
          from: at,
          to,
          spelling,
          entity,
          forbidden,
          use,
          newText,
          endsSentence,
        };
    }
    at = to - 1;
  }
}

const HOW = {
  same: (text: string) => text,
  capital: withCapital,
  shouted: (text: string) => text.toUpperCase(),
} as const;

/** How the words from a token spell it: letter by letter, with the capital of a sentence, or in a block in capitals; undefined: not at all. */
function howWritten(
  { words, forbidden }: TeamSpelling,
  tokens: readonly Token[],
  at: number,
  shouting: boolean,
  sentenceStarts: ReadonlySet<number>,
): keyof typeof HOW | undefined {
  const isWritten = (change: (word: string, index: number) => string): boolean =>
    words.every((word, index) => {
      const written = tokens[at + index]?.text.replaceAll('’', "'");
      return written === change(word, index);
    });
  if (isWritten((word) => word)) return shouting && isShouted(words) ? 'shouted' : 'same';
  if (sentenceStarts.has(at) && isWritten((word, index) => (index === 0 ? HOW.capital(word) : word)))
    return 'capital';
  // In capitals *OTAN* and *Otan* are one.
  const differs = forbidden === undefined || forbidden.use.toUpperCase() !== forbidden.spelling.toUpperCase();
  return shouting && differs && isWritten((word) => word.toUpperCase()) ? 'shouted' : undefined;
}

/** Behind a stop: a word in small letters, or another sign, goes on with the sentence. */
function mayEndSentence(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || /^[\p{Lu}\p{N}]/u.test(next.text);
}

function isShouted(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase());
}

/** *@Kiev*, *#Kiev*, *kiev.example*, *Kiev_2*: a name there is not the reporter’s to spell. */
function isAddress(prose: string, start: number, end: number): boolean {
  return (
    /[@#/_\\]/u.test(prose.charAt(start - 1)) ||
    /^(?:[@/_\\]|\.[\p{L}\p{N}])/u.test(prose.slice(end, end + 2))
  );
}
