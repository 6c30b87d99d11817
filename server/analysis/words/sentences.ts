import type { Sentence, Token } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

const STOPS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['»', '”', '"', "''", '›', '’', "'", ')', ']']);
const OPENERS = new Set(['«', '“', '"', "''", '‹', '‘', '(', '[', '—', '–', '-', '„']);

/**
 * Cuts tokens into sentences. A full stop ends one unless it belongs to an abbreviation or an initial, also before a small
 * letter (that is a fault a rule reports); after `!`, `?`, `…` or a closing mark the sentence goes on with a small letter.
 */
export function findSentences(tokens: readonly Token[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !STOPS.has(token.text)) continue;
    let to = at + 1;
    while (isPart(tokens, to, STOPS)) to += 1;
    const stopped = to;
    while (isPart(tokens, to, CLOSERS) && isGlued(tokens, to)) to += 1;
    if (!endsSentence(tokens, at, stopped, to, lexicon)) {
      at = to - 1;
      continue;
    }
    pushSentence(sentences, tokens, from, to, true);
    from = to;
    at = to - 1;
  }
  pushSentence(sentences, tokens, from, tokens.length, false);
  return sentences;
}

function pushSentence(
  sentences: Sentence[],
  tokens: readonly Token[],
  from: number,
  to: number,
  terminated: boolean,
): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || from >= to) return;
  sentences.push({ start: first.start, end: last.end, from, to, terminated });
}

function isPart(tokens: readonly Token[], at: number, set: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return token !== undefined && set.has(token.text);
}

/** A closing mark may stand after a space in French; a straight mark after a space opens the next sentence. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.start === before.end || token.text === '»' || token.text === '”') return true;
  return false;
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  stopped: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const stop = tokens[at];
  const before = tokens[at - 1];
  if (!stop) return false;
  let next = to;
  while (isPart(tokens, next, OPENERS)) next += 1;
  const following = tokens[next];
  if (stop.text === '.' && before && isAbbreviation(before, stop, following, lexicon)) return false;
  if (!following) return true;
  const glued = tokens[to]?.start === tokens[to - 1]?.end;
  const lower = startsLower(following);
  if (following.kind === 'punctuation') return !',;:)]'.includes(following.text);
  if (stop.text === '.' && stopped === at + 1 && to === stopped)
    return !(glued && (lower || following.kind === 'number'));
  return !lower && !(glued && to === stopped);
}

function startsLower(token: Token): boolean {
  const first = token.text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** *the U.S. Senate*, *at 5 p.m. Tuesday*: behind some abbreviations a capital may stand within the sentence. */
function goesOn(word: string, following: Token | undefined, lexicon: Lexicon): boolean {
  if (following?.kind !== 'word') return false;
  if (lexicon.words.timeWords.has(following.folded)) return lexicon.beforeTimes.has(word);
  return lexicon.beforeNouns.has(word) && !lexicon.isFunction(following.folded);
}

function isAbbreviation(before: Token, stop: Token, following: Token | undefined, lexicon: Lexicon): boolean {
  if (before.kind !== 'word' || before.end !== stop.start) return false;
  const word = `${before.folded}.`;
  const capital = following !== undefined && !startsLower(following);
  if (lexicon.finalAbbreviations.has(word)) return !capital || goesOn(word, following, lexicon);
  if (lexicon.abbreviations.has(word)) return true;
  return before.text.length === 1 && before.text !== before.text.toLowerCase() && following?.kind === 'word';
}
