import { matchPhrase } from '../words/phraseTable.ts';
import { isCapitalisedAt, type Reader } from '../words/reader.ts';

/** *President Biden*: the capital of a title before a name; the title is no part of the name. */
export function isTitle(reader: Reader, at: number): boolean {
  return titleEnd(reader, at) > at;
}

/** The end of *President*, *Deputy Attorney General* before a capital; `at` where there is no title. */
export function titleEnd(reader: Reader, at: number): number {
  const { lexicon, wordAt } = reader;
  let noun = at;
  while (noun < at + 3 && lexicon.titleWords.has(wordAt(noun) ?? '') && isCapitalisedAt(reader, noun + 1))
    noun += 1;
  const entry =
    matchPhrase(lexicon.nouns, wordAt, noun) ??
    (noun > at ? matchPhrase(lexicon.nouns, wordAt, at) : undefined);
  if (entry?.value.category !== 'role' || lexicon.firstNames.has(wordAt(at) ?? '')) return at;
  const end = (entry.words[0] === wordAt(noun) ? noun : at) + entry.words.length;
  return isCapitalisedAt(reader, end) && !endsBody(reader, end) ? end : at;
}

/** *Refugee Council*: the noun of a body, behind a word that is a title elsewhere. */
function endsBody({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  return (
    lexicon.lastHeads.get(word) === 'organization' && lexicon.isWord(word) && !lexicon.surnames.has(word)
  );
}

/** *CIA Director Leon Panetta*: within a run of capitals an office before a person begins something new. */
export function beginsTitle(reader: Reader, at: number): boolean {
  if (!isCapitalisedAt(reader, at) || reader.lexicon.surnames.has(reader.wordAt(at) ?? '')) return false;
  const end = titleEnd(reader, at);
  if (end === at) return false;
  return isFirstName(reader, end) || isLeadingFamilyName(reader, end) || !isCapitalisedAt(reader, end + 1);
}

/** A first name in capitals; of a compound the first part is enough. */
export function isFirstName(reader: Reader, at: number): boolean {
  const { firstNames } = reader.lexicon;
  const word = reader.wordAt(at) ?? '';
  return (
    isCapitalisedAt(reader, at) &&
    (firstNames.has(word) || (word.includes('-') && firstNames.has(word.split('-', 1)[0] ?? '')))
  );
}

/** *Kim Sung-han*, *Li Keqiang*: a family name of East Asia, with a given name behind it. */
export function isLeadingFamilyName(reader: Reader, at: number): boolean {
  return (
    reader.lexicon.leadingFamilyNames.has(reader.wordAt(at) ?? '') &&
    isCapitalisedAt(reader, at) &&
    isCapitalisedAt(reader, at + 1)
  );
}

/** *J*, *G.K*: letters that a stop follows inside a name. */
export function isInitials(text: string): boolean {
  return text.length === 1 || /^\p{Lu}(?:[.-]\p{Lu})+$/u.test(text);
}

/** The noun of a body, of one word or more. */
export function isBodyNoun(reader: Reader, at: number): boolean {
  return matchPhrase(reader.lexicon.nouns, reader.wordAt, at)?.value.category === 'body';
}
