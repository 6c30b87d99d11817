import type { BlockQuotation } from '../quotations/blockQuotations.ts';
import { isNamed } from '../quotations/titles.ts';
import {
  isLight,
  LONGEST_SENTENCE,
  type Scene,
  startsSentence,
  textAt,
  tokenAfter,
  tokenBefore,
} from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isCapitalised } from '../words/tokens.ts';

/** What a quotation looks like, whoever says it. */
export interface Shape {
  /** It holds a verb with its subject, as far as the closed words of the language can tell. */
  readonly clause: boolean;
  /** A clause that no conjunction and no relative pronoun makes dependent: not *Furieux de ce que l’on a dit*. */
  readonly mainClause: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** A stop stands at its end, inside the marks. */
  readonly stopped: boolean;
  /** It begins the reporter's sentence or follows a colon. */
  readonly opens: boolean;
  /** The reporter's sentence ends with it. */
  readonly ends: boolean;
  /** *que*, *that* stands before it. */
  readonly dependent: boolean;
  /** The marks set off a name: a title, a nickname, a term that is announced as one. */
  readonly named: boolean;
}

export function shapeOf(scene: Scene, quotation: BlockQuotation): Shape {
  const first = scene.reader.tokens[quotation.from];
  const before = tokenBefore(quotation);
  const beforeText = textAt(scene, before);
  const after = textAt(scene, tokenAfter(quotation));
  const last = textAt(scene, quotation.to - 1);
  const opens = before < 0 || ':.!?…—–•'.includes(beforeText) || isClosing(scene, before);
  const shape = {
    clause: hasClause(scene, quotation),
    mainClause: hasMainClause(scene, quotation),
    capital: first !== undefined && isCapitalised(first),
    stopped: '.!?…'.includes(last) && last !== '',
    opens,
    ends: after === '' || '.!?…'.includes(after),
    dependent: isDependent(scene, before),
    named: false,
  };
  return isNamed(scene, quotation, shape) ? { ...shape, named: true } : shape;
}

/** The quotation begins a sentence, or follows a colon, whatever marks it has. */
export function opensSentence(scene: Scene, quotation: BlockQuotation, shape: Shape | undefined): boolean {
  return shape?.opens === true || startsSentence(scene, tokenBefore(quotation) + 1);
}

/** A closing mark; a straight one where a stop inside it ends the sentence: *on “Meet the Press.” “And …”*. */
function isClosing(scene: Scene, before: number): boolean {
  const text = textAt(scene, before);
  if (text === '»' || text === '”') return true;
  return scene.reader.tokens[before]?.kind === 'mark' && /^[.!?…]$/u.test(textAt(scene, before - 1));
}

function isDependent(scene: Scene, before: number): boolean {
  const word = scene.reader.wordAt(before) ?? '';
  const { subordinators, words } = scene.reader.lexicon;
  return word !== '' && (subordinators.byFirst.has(word) || words.relatives.has(word));
}

/** A subject pronoun with something behind it, or a finite auxiliary: enough to tell a clause from a phrase. */
function hasClause(scene: Scene, quotation: BlockQuotation): boolean {
  if (quotation.wordCount < 2) return false;
  for (let at = quotation.from; at < readEnd(quotation); at += 1)
    if (showsClause(scene, quotation, at)) return true;
  return false;
}

function readEnd({ from, to }: BlockQuotation): number {
  return Math.min(to, from + LONGEST_SENTENCE);
}

function showsClause(scene: Scene, quotation: BlockQuotation, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  const pronoun = lexicon.invertedPronoun(word) ?? lexicon.pronouns.get(word);
  if (pronoun?.role === 'subject' && at + 1 < quotation.to) return true;
  const readings = lexicon.verbs.get(word);
  if (readings?.some((reading) => reading.mood === 'finite') && at > quotation.from && !isLight(scene, at))
    return true;
  return lexicon.clauseWords.has(word);
}

/** Reads the words of a quotation for `Shape.mainClause`. */
export function hasMainClause(scene: Scene, quotation: BlockQuotation): boolean {
  const { lexicon, wordAt } = scene.reader;
  let dependent = false;
  for (let at = quotation.from; at < readEnd(quotation); at += 1) {
    const word = wordAt(at) ?? '';
    if (',.;:!?…–—'.includes(word)) dependent = false;
    else if (matchPhrase(lexicon.subordinators, wordAt, at) || lexicon.words.relatives.has(word))
      dependent = true;
    else if (!dependent && showsClause(scene, quotation, at)) return true;
  }
  return false;
}
