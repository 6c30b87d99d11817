import type { Attribution, QuotationKind } from './analysedArticle.ts';
import type { Shape } from './clauseShape.ts';
import { type Scene, textAt, tokenAfter, tokenBefore } from './scene.ts';
import { isCapitalised } from './tokens.ts';

/** Words of a title at most, where nothing but its capital tells it. */
const LONGEST_TITLE = 9;

/** True for titles, nicknames and terms: what the marks set off is a name, whoever is speaking. */
export function isNamed(scene: Scene, index: number, shape: Shape): boolean {
  const quotation = scene.quotations[index];
  if (!quotation) return false;
  const before = tokenBefore(quotation);
  if (announcesName(scene, before)) return true;
  if (shape.capital && isTitleAfter(scene, before) && quotation.wordCount <= LONGEST_TITLE) return true;
  if (shape.opens || shape.dependent || !shape.capital) return false;
  const text = textAt(scene, before);
  if (text === ',' || text === ':') return false;
  return quotation.wordCount <= LONGEST_TITLE && !shape.stopped && !shape.clause && scene.cues[scene.cueOf[before] ?? -1]?.certainty !== 'speech' && looksLikeTitle(scene, quotation.from, quotation.to);
}

/** *la saison de « … »*, *CNN’s “…”*: behind a noun and its preposition or a possessive, a capital is a title's. */
function isTitleAfter(scene: Scene, before: number): boolean {
  const word = scene.reader.wordAt(before) ?? '';
  const { lexicon } = scene.reader;
  if (lexicon.possessives.has(word)) return true;
  return lexicon.complementPrepositions.has(word) && (scene.cueOf[before - 1] ?? -1) < 0 && (scene.cueOf[before] ?? -1) < 0;
}

/** *le livre*, *intitulé*, *dubbed* right before the marks. */
function announcesName(scene: Scene, before: number): boolean {
  const { words } = scene.reader.lexicon;
  const word = scene.reader.wordAt(before) ?? '';
  // *s’est dit « horrifié »* is speech, *dit « le Barbu »* a nickname.
  const cue = scene.cues[scene.cueOf[before] ?? -1];
  if (cue?.mood === 'finite' && cue.certainty === 'speech') return false;
  if (words.titledNouns.has(word) || words.namingWords.has(word)) return true;
  const earlier = `${scene.reader.wordAt(before - 1) ?? ''} ${word}`;
  return words.namingWords.has(earlier);
}

/** A capital that a sentence does not ask for. */
function looksLikeTitle(scene: Scene, from: number, to: number): boolean {
  const first = scene.reader.tokens[from];
  return first !== undefined && isCapitalised(first) && to > from;
}

export function chooseKind(scene: Scene, index: number, shape: Shape, attribution: Attribution | undefined, named: boolean): QuotationKind {
  const quotation = scene.quotations[index];
  if (!quotation) return 'term';
  if (!hasLetters(scene, quotation.from, quotation.to)) return 'term';
  if (named) return shape.capital ? 'title' : 'term';
  const speech = attribution !== undefined && (attribution.source !== undefined || attribution.cue !== undefined);
  if (!speech) return unattributed(scene, index, shape);
  if (shape.dependent) return 'partial';
  if (attribution.basis === 'tag' && attribution.position === 'inside') return 'direct';
  if (shape.opens && (shape.clause || shape.stopped || quotation.wordCount >= 6 || isTagged(attribution))) return 'direct';
  if (attribution.basis === 'carried' && (shape.clause || shape.stopped)) return 'direct';
  if (shape.capital && (shape.clause || shape.stopped) && afterComma(scene, tokenBefore(quotation))) return 'direct';
  if (shape.capital && shape.stopped && quotation.wordCount >= 3) return 'direct';
  if (shape.clause && quotation.wordCount >= 4 && textAt(scene, tokenBefore(quotation)) === ',' && leads(attribution)) return 'direct';
  return 'partial';
}

function hasLetters(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.reader.tokens[at]?.kind === 'word') return true;
  return false;
}

/** *Selon Alice Morvan, « la forêt repoussera »*: a clause led in by a comma. */
function leads(attribution: Attribution): boolean {
  return attribution.position === 'before' && (attribution.basis === 'cue-phrase' || attribution.basis === 'introduction');
}

function isTagged(attribution: Attribution): boolean {
  return attribution.basis === 'tag' && attribution.position === 'after';
}

function afterComma(scene: Scene, before: number): boolean {
  const text = textAt(scene, before);
  return text === ',' || (scene.cueOf[before] ?? -1) >= 0;
}

/** Whole sentences between marks are somebody's words, though nobody is named; a few words inside a sentence are not. */
function unattributed(scene: Scene, index: number, shape: Shape): QuotationKind {
  const quotation = scene.quotations[index];
  if (!quotation) return 'term';
  const after = textAt(scene, tokenAfter(quotation));
  const alone = shape.opens && (shape.ends || shape.stopped || after === ',');
  if (alone && quotation.wordCount >= 4 && (shape.clause || shape.stopped)) return 'direct';
  return shape.capital && !shape.opens ? 'title' : 'term';
}
