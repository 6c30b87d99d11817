import type { Span } from '../../article/span.ts';
import type { BlockText } from '../analysedArticle.ts';
import { type Scene, textAt } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt, isLower } from '../words/reader.ts';
import { isAllCapitals, isCapitalised } from '../words/tokens.ts';
import type { VerbReading } from '../words/verbTable.ts';
import { isExplained } from './acronymExplained.ts';
import { isVerbLike } from './openingWords.ts';
import { isAcronym } from './spelledOut.ts';

/** Letters in capitals that stand for a name, in the block's own offsets. */
export interface AcronymUse extends Span {
  readonly text: string;
  /** The reporter's word, and no part of a longer name, a code or a measure. */
  readonly plain: boolean;
  /** Used as the short form of words: with an article. What goes without one is mostly a name of its own: *selon TMZ*. */
  readonly short: boolean;
  /** What stands beside it says what it is: its words in brackets, a noun before it, an apposition. */
  readonly explained: boolean;
}

/** To be called through `readOnce`. */
export function findAcronymUses({ tokens, syntax }: BlockText): AcronymUse[] {
  const { scene } = syntax;
  if (scene.reader.shouting) return [];
  return tokens.flatMap((token, at) =>
    isAcronym(token) && mayStandForWords(scene, at, token.folded)
      ? [
          {
            start: token.start,
            end: token.end,
            text: token.text,
            plain: isPlain(scene, at),
            short: isShort(scene, at),
            explained: isExplained(scene, at),
          },
        ]
      : [],
  );
}

/** No word in capitals for stress, no Roman numeral, no name of a person, a family or a place. */
function mayStandForWords({ reader: { lexicon, wordAt } }: Scene, at: number, folded: string): boolean {
  // Roman numerals, and the call signs of American stations.
  if (/^[ivxlcdm]+$|^[kw]\p{L}{3}$/u.test(folded)) return false;
  const isOne = (word: string) =>
    lexicon.isWord(word) ||
    lexicon.isCommon(word) ||
    lexicon.firstNames.has(word) ||
    lexicon.surnames.has(word) ||
    lexicon.leadingFamilyNames.has(word);
  if (isOne(folded) || (folded.length > 4 && folded.endsWith('s') && isOne(folded.slice(0, -1))))
    return false;
  if (lexicon.pack.isUnaccentedWord?.(folded)) return false;
  return matchPhrase(lexicon.places, wordAt, at) === undefined;
}

/** Beside figures, other capitals, signs and the marks of a quotation it is a part of something. */
function isPlain(scene: Scene, at: number): boolean {
  const { tokens } = scene.reader;
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if ((scene.quotationOf[at] ?? -1) >= 0) return false;
  if (before?.kind === 'number' || after?.kind === 'number') return false;
  if (after && isCapitalised(after)) return false;
  if (before && isAllCapitals(before)) return false;
  if (before && isCapitalised(before) && !scene.reader.sentenceStarts.has(at - 1)) return false;
  if (before && token && before.end === token.start && /[#@/&.:[<{-]/u.test(before.text)) return false;
  if (after && token && after.start === token.end && /[#@/&:-]/u.test(after.text)) return false;
  // *VIDÉO. Un bateau …*: a label.
  if (scene.reader.sentenceStarts.has(at) && after?.kind !== 'word') return false;
  // *(AFP)*, *(LR, Paris)*, *(dpa, KNA)*: the badge of a person or the mark of an agency.
  return !isInBrackets(scene, at);
}

function isInBrackets(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= at - LONGEST_BADGE; back -= 1) {
    const text = textAt(scene, back);
    if (text === '(' || text === '[') return true;
    if (text === ')' || text === ']' || text === '.') return false;
  }
  return false;
}

const LONGEST_BADGE = 12;

/**
 * *la DRQM*, *the GQBF*, *cette DRQM*; not *une GLA*, *sa GLA*, which may be a thing that one buys, and not *des DRQM*, which may be several.
 * Beside a bare noun an article is only left out: *DRQM et mairie*.
 */
function isShort(scene: Scene, at: number): boolean {
  const { lexicon, tokens, wordAt } = scene.reader;
  const determiner = lexicon.determiners.get(wordAt(at - 1) ?? '') ?? determinerAt(scene.reader, at - 1);
  if (determiner?.kind !== 'definite' && determiner?.kind !== 'demonstrative')
    return (
      scene.reader.sentenceStarts.has(at) &&
      lexicon.words.coordinators.has(wordAt(at + 1) ?? '') &&
      isLower(tokens[at + 2])
    );
  return lexicon.pack.headLast !== true || !isModifier(scene, at);
}

/** *the GQBF brand assets*: where a noun comes last, a word in small letters that is no verb is what is spoken of. */
function isModifier({ reader }: Scene, at: number): boolean {
  const { lexicon, tokens, wordAt } = reader;
  const next = wordAt(at + 1) ?? '';
  if (!isLower(tokens[at + 1]) || lexicon.possessives.has(next)) return false;
  if (isVerbLike(reader, at + 1) || lexicon.neverInPhrase.has(next)) return false;
  const readings = lexicon.verbs.get(next);
  return readings ? !readings.some(isOfOne) : !lexicon.isFunction(next);
}

/** *The GQBF says*, *will*, *are*; *brand* and *report* would be verbs of several. */
function isOfOne({ mood, person = 3, number = 'singular', auxiliary }: VerbReading): boolean {
  return mood === 'finite' && (auxiliary !== undefined || (person === 3 && number === 'singular'));
}
