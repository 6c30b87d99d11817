import type { Shape } from '../phrases/clauseShape.ts';
import { type Scene, textAt, tokenBefore } from '../scene.ts';
import { findSubject } from '../speakers/subjects.ts';
import { isCapitalised } from '../words/tokens.ts';
import type { BlockQuotation } from './blockQuotations.ts';

/** Words of a title at most, where nothing but its capital tells it. */
const LONGEST_TITLE = 9;

/** *le Petit Prince du rail* */
const LONGEST_NICKNAME = 5;

/** True for titles, nicknames and terms: what the marks set off is a name, whoever is speaking. */
export function isNamed(scene: Scene, quotation: BlockQuotation, shape: Shape): boolean {
  const before = tokenBefore(quotation);
  if (announcesName(scene, before, shape) || isNickname(scene, quotation, shape)) return true;
  if (shape.capital && isTitleAfter(scene, before) && quotation.wordCount <= LONGEST_TITLE) return true;
  if (shape.opens || shape.dependent || !shape.capital) return false;
  const text = textAt(scene, before);
  if (text === ',' || text === ':') return false;
  return (
    quotation.wordCount <= LONGEST_TITLE &&
    !shape.stopped &&
    !shape.clause &&
    scene.cues[scene.cueOf[before] ?? -1]?.certainty !== 'speech' &&
    looksLikeTitle(scene, quotation.from, quotation.to)
  );
}

/** *la saison de « … »*, *CNN’s “…”*: behind a noun and its preposition or a possessive, a capital is a title's. */
function isTitleAfter(scene: Scene, before: number): boolean {
  const word = scene.reader.wordAt(before) ?? '';
  const { lexicon } = scene.reader;
  if (lexicon.possessives.has(word)) return true;
  return (
    lexicon.complementPrepositions.has(word) &&
    (scene.cueOf[before - 1] ?? -1) < 0 &&
    (scene.cueOf[before] ?? -1) < 0
  );
}

/** *le livre*, *intitulé*, *dubbed* right before the marks. */
function announcesName(scene: Scene, before: number, shape: Shape): boolean {
  const { words } = scene.reader.lexicon;
  const word = scene.reader.wordAt(before) ?? '';
  // *s’est dit « horrifié »* is speech.
  const cue = scene.cues[scene.cueOf[before] ?? -1];
  if (
    cue?.mood === 'finite' &&
    (cue.certainty === 'speech' || (cue.verb?.describes && findSubject(scene, cue, false)?.how === 'before'))
  )
    return false;
  if ((shape.capital && words.titledNouns.has(word)) || words.namingWords.has(word)) return true;
  // *her symphony, “The Tide Table,”*: the noun may stand before a comma.
  if (word === ',' && shape.capital && words.titledNouns.has(scene.reader.wordAt(before - 1) ?? ''))
    return true;
  const earlier = `${scene.reader.wordAt(before - 1) ?? ''} ${word}`;
  return words.namingWords.has(earlier);
}

/** *Marcel Hamon, dit « le Grand »* is a participle beside its name; *s’est dit « horrifié »* is speech. */
function isNickname(scene: Scene, quotation: BlockQuotation, shape: Shape): boolean {
  const before = tokenBefore(quotation);
  const { tokens, lexicon, wordAt } = scene.reader;
  if (!lexicon.words.namingWords.has(wordAt(before) ?? '') || textAt(scene, before - 1) !== ',') return false;
  const beside = scene.phrases[scene.phraseOf[before - 2] ?? -1];
  if (beside?.name === undefined || shape.clause || shape.stopped) return false;
  return (
    quotation.wordCount <= LONGEST_NICKNAME && tokens.slice(quotation.from, quotation.to).some(isCapitalised)
  );
}

/** A capital that a sentence does not ask for. */
function looksLikeTitle(scene: Scene, from: number, to: number): boolean {
  const first = scene.reader.tokens[from];
  return first !== undefined && isCapitalised(first) && to > from;
}
