import type { Span } from '../article/span.ts';
import type { BlockText } from './analysedArticle.ts';
import { matchPhrase } from './phraseTable.ts';
import { isLower } from './reader.ts';
import { type Scene, textAt } from './scene.ts';
import { isAcronym } from './spelledOut.ts';
import { isAllCapitals, isCapitalised } from './tokens.ts';

/** Letters in capitals that stand for a name, in the block's own offsets. */
export interface AcronymUse extends Span {
  readonly text: string;
  /** The reporter's word, and no part of a longer name, a code or a measure. */
  readonly plain: boolean;
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
            explained: isExplained(scene, at),
          },
        ]
      : [],
  );
}

/** No word in capitals for stress, no Roman numeral, no name of a person or a place. */
function mayStandForWords({ reader: { lexicon, wordAt } }: Scene, at: number, folded: string): boolean {
  // Roman numerals, and the call signs of American stations.
  if (/^[ivxlcdm]+$|^[kw]\p{L}{3}$/u.test(folded)) return false;
  if (lexicon.isWord(folded) || lexicon.isCommon(folded) || lexicon.firstNames.has(folded)) return false;
  if (lexicon.surnames.has(folded) || lexicon.leadingFamilyNames.has(folded)) return false;
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

/** *l’agence de santé (ARS)*, *ARS (agence de santé)*, *the union GMB*, *the GMB, a union*, *the GMB union* */
function isExplained(scene: Scene, at: number): boolean {
  const { lexicon, tokens, wordAt } = scene.reader;
  const [before, after] = [textAt(scene, at - 1), textAt(scene, at + 1)];
  if (before === '(' && after === ')')
    return scene.phrases[scene.phraseOf[at - 2] ?? -1]?.type !== 'person' || isLower(tokens[at - 2]);
  if (after === '(' && tokens[at + 3]?.text !== ')') return true;
  const lead = lexicon.determiners.has(wordAt(at - 1) ?? '') ? at - 1 : at;
  if (after === ',') {
    const next = wordAt(at + 2) ?? '';
    // *Selon l’ARS, le quai …*: the comma ends the phrase that names the source.
    if (scene.cues[scene.cueOf[lead - 1] ?? -1]?.kind === 'phrase') return false;
    const apposition =
      lexicon.determiners.has(next) ||
      lexicon.words.relatives.has(next) ||
      (isLower(tokens[at + 2]) && isNoun(scene, at + 2));
    if (apposition) return true;
  }
  const sign = textAt(scene, lead - 1);
  if (/^[,–—"“«-]$/u.test(sign)) return isNoun(scene, lead - 2);
  // *the Harbour Trust, or GMB*
  if (lexicon.words.coordinators.has(wordAt(at - 1) ?? '') && textAt(scene, at - 2) === ',') return true;
  return isNoun(scene, at - 1) || (lexicon.pack.headLast === true && isListed(scene, at + 1));
}

/** A noun that the language pack has: *union*, *director*, *report*. */
function isListed({ reader: { lexicon, tokens, wordAt } }: Scene, at: number): boolean {
  return isLower(tokens[at]) && matchPhrase(lexicon.nouns, wordAt, at) !== undefined;
}

/** A word in small letters that means something by itself. */
function isNoun(scene: Scene, at: number): boolean {
  const { lexicon, tokens } = scene.reader;
  const token = tokens[at];
  if (!token || !isLower(token)) return false;
  if (isListed(scene, at) || scene.phrases[scene.phraseOf[at] ?? -1]?.noun !== undefined) return true;
  return (
    (scene.cueOf[at] ?? -1) < 0 &&
    !lexicon.isFunction(token.folded) &&
    !lexicon.words.timeWords.has(token.folded) &&
    !lexicon.words.relatives.has(token.folded)
  );
}
