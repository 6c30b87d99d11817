import type { Token } from './analysedArticle.ts';
import { matchPhrase } from './phraseTable.ts';
import { isBoundary, type Reader } from './reader.ts';
import { isAllCapitals, isCapitalised } from './tokens.ts';

/** *Banque publique d’investissement*: a body's noun in capitals, small adjectives, and what it is for. `end` where there is none. */
export function institutionEnd(reader: Reader, at: number, end: number): number {
  const { lexicon } = reader;
  if (lexicon.pack.headLast || end !== at + 1 || !isBody(reader, at)) return end;
  let to = end;
  while (to < end + 2 && isPlainWord(reader, to)) to += 1;
  if (to === end || !lexicon.complementPrepositions.has(reader.wordAt(to) ?? '')) return end;
  return isPlainWord(reader, to + 1) ? to + 2 : end;
}

function isPlainWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && !isCapitalised(token) && !isBoundary(reader, at);
}

/** *Musicologist Beatrice Amadi*, *la Drômoise Camille Royer*: a capital that its place explains, before a first name. */
export function isTitleWord(reader: Reader, at: number, end: number): boolean {
  const { lexicon, wordAt } = reader;
  if (
    end < at + 3 ||
    !lexicon.firstNames.has(wordAt(at + 1) ?? '') ||
    lexicon.firstNames.has(wordAt(at) ?? '')
  )
    return false;
  return reader.sentenceStarts.has(at) || lexicon.determiners.has(wordAt(at - 1) ?? '');
}

/** The end of the run of capitalised words from `at`, with the particles and initials inside it; `at` when there is none. */
export function properEnd(reader: Reader, at: number, afterHonorific: boolean): number {
  let end = at;
  while (end < at + 7) {
    const token = reader.tokens[end];
    if (!token) break;
    if (isProper(reader, end, end === at && !afterHonorific)) {
      end += 1;
      if (end > at + 1 && reader.wordAt(end) === '.' && reader.lexicon.nameSuffixes.has(`${token.folded}.`))
        return end + 1;
      if (isInitials(token.text) && reader.wordAt(end) === '.' && isCapitalisedAt(reader, end + 1)) end += 1;
      continue;
    }
    if (startsWithArticle(reader, end) && isProper(reader, end + 1, false) && !isAcronymBefore(reader, end)) {
      end += 2;
      continue;
    }
    const complement = end > at && isBody(reader, end - 1) ? complementStart(reader, end) : end;
    if (complement > end && isProper(reader, complement, false)) {
      end = complement;
      continue;
    }
    const next = particlesEnd(reader, end);
    if (end > at && next > end && isProper(reader, next, false) && !isAcronymBefore(reader, end)) end = next;
    else if (end === at && next > end && afterHonorific && isProper(reader, next, false)) end = next;
    else break;
  }
  return end;
}

/** *Marine Le Pen*, *à La Baule*: an article with a capital within a sentence is part of the name. */
export function startsWithArticle(reader: Reader, at: number): boolean {
  if (!reader.lexicon.nameArticles.has(reader.wordAt(at) ?? '') || !isCapitalisedAt(reader, at)) return false;
  return !reader.sentenceStarts.has(at) && !follows(reader.tokens[at - 1]);
}

/** *Bank of England*, *Ministère de la Défense*: a body's name goes on behind its preposition. */
function complementStart(reader: Reader, at: number): number {
  const { lexicon, wordAt } = reader;
  if (!lexicon.complementPrepositions.has(wordAt(at) ?? '')) return at;
  return lexicon.determiners.has(wordAt(at + 1) ?? '') ? at + 2 : at + 1;
}

/** *J*, *G.K*: letters that a stop follows inside a name. */
function isInitials(text: string): boolean {
  return text.length === 1 || /^\p{Lu}(?:[.-]\p{Lu})+$/u.test(text);
}

function isBody(reader: Reader, at: number): boolean {
  return matchPhrase(reader.lexicon.nouns, reader.wordAt, at)?.value.category === 'body';
}

/** *President Biden*: the capital of a title before a name; the title is no part of the name. */
export function isTitle(reader: Reader, at: number): boolean {
  const entry = matchPhrase(reader.lexicon.nouns, reader.wordAt, at);
  return entry?.value.category === 'role' && isCapitalisedAt(reader, at + entry.words.length);
}

function isAcronymBefore(reader: Reader, end: number): boolean {
  const before = reader.tokens[end - 1];
  return before !== undefined && isAllCapitals(before);
}

function particlesEnd(reader: Reader, at: number): number {
  let end = at;
  while (end < at + 3 && reader.lexicon.words.nameParticles.has(stripApostrophe(reader.wordAt(end))))
    end += 1;
  return end;
}

function stripApostrophe(word: string | undefined): string {
  return word?.endsWith("'") ? word.slice(0, -1) : (word ?? '');
}

export function isCapitalisedAt(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && isCapitalised(token);
}

/** A capitalised word that is a name here: not a common word that merely opens a sentence or a quotation. */
function isProper(reader: Reader, at: number, first: boolean): boolean {
  const token = reader.tokens[at];
  if (!token || !isCapitalised(token)) return false;
  const { lexicon } = reader;
  if (lexicon.honorifics.has(token.folded) || lexicon.elisions.has(stripApostrophe(token.folded)))
    return false;
  if (first && lexicon.plainCapitals.has(token.folded)) return false;
  if (isAllCapitals(token)) return true;
  const opens = reader.sentenceStarts.has(at) || follows(reader.tokens[at - 1]);
  if (opens && lexicon.isCommon(token.folded))
    return isCapitalisedAt(reader, at + 1) && lexicon.firstNames.has(token.folded);
  if (lexicon.demonyms.has(token.folded)) return !first && isCapitalisedAt(reader, at + 1);
  if (isFunctionWord(reader, token))
    return !first && lexicon.determiners.has(token.folded) && isNameWord(reader, at + 1);
  return !(first && lexicon.words.timeWords.has(token.folded));
}

/** *Maud Le Goff*: an article with a capital inside a name. */
function isNameWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && isCapitalised(token) && !isFunctionWord(reader, token);
}

function isFunctionWord(reader: Reader, token: Token): boolean {
  const { lexicon } = reader;
  return (
    lexicon.pronouns.has(token.folded) ||
    lexicon.words.timeWords.has(token.folded) ||
    lexicon.determiners.has(token.folded)
  );
}

/** After an opening mark, a colon or a dash a capital may be that of a sentence. */
function follows(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'mark' || ':—–-•('.includes(before.text));
}
