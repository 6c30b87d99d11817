import { type Scene, textAt, tokenAfter, tokenBefore } from '../scene.ts';
import { determinerAt, isBoundary } from '../words/reader.ts';
import { attribute, type BlockAttribution } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';

/** Words that may stand between a reporting noun and its possessor: *his campaign’s* official `statement`. */
const MOST_MODIFIERS = 3;

/** Whose word a reporting noun is: *Lee’s* answer, l’avis *du maire*, conclusion acerbe *de Luc Roy*; an index of phrases. */
export function possessor(scene: Scene, cue: BlockCue, end: number): number | undefined {
  return possessorBefore(scene, cue.from) ?? possessorAfter(scene, cue.to, end);
}

function possessorBefore(scene: Scene, from: number): number | undefined {
  const { lexicon, wordAt, tokens } = scene.reader;
  for (let at = from - 1; at >= from - 1 - MOST_MODIFIERS; at -= 1) {
    if (lexicon.possessives.has(wordAt(at) ?? '') && tokens[at]?.kind === 'word')
      return speakerAt(scene, at - 1);
    if (isBoundary(scene.reader, at)) return undefined;
  }
  return undefined;
}

function possessorAfter(scene: Scene, from: number, end: number): number | undefined {
  const { lexicon, wordAt } = scene.reader;
  for (let at = from; at < end && at <= from + MOST_MODIFIERS; at += 1) {
    const word = wordAt(at) ?? '';
    const plain = lexicon.pack.tokens.contractions[word]?.preposition ?? word;
    if (lexicon.pack.possessivePrepositions.includes(plain)) {
      const start =
        determinerAt(scene.reader, at + 1) && speakerAt(scene, at + 1) === undefined ? at + 2 : at + 1;
      return speakerAt(scene, at) ?? speakerAt(scene, start);
    }
    if (textAt(scene, at) === ',' || (scene.cueOf[at] ?? -1) >= 0) return undefined;
  }
  return undefined;
}

function speakerAt(scene: Scene, at: number): number | undefined {
  const index = scene.phraseOf[at] ?? -1;
  const phrase = scene.phrases[index];
  return phrase && phrase.type !== 'place' && phrase.head !== 'other' ? index : undefined;
}

/** *Obama’s “you can keep it” promise*, *under fire over “…” remark*: a reporting noun behind the closing mark, whose owner stands before. */
export function nounAfter(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || quotation.close === undefined || quotation.wordCount < 2) return undefined;
  const cueIndex = scene.cueOf[tokenAfter(quotation)] ?? -1;
  const cue = scene.cues[cueIndex];
  const word = scene.reader.wordAt(tokenAfter(quotation)) ?? '';
  if (!cue || !scene.reader.lexicon.words.reportingNouns.has(word) || cue.mood !== 'finite') return undefined;
  if (cue.kind === 'verb' && (scene.phraseOf[cue.to] ?? -1) >= 0) return undefined;
  const before = tokenBefore(quotation);
  const owner = possessorBefore(scene, before + 1) ?? blamed(scene, before);
  if (owner === undefined) return undefined;
  return attribute(index, cueIndex, { phrase: owner, how: 'before' }, 'introduction', 'after');
}

/** *fire on Lee over “…” remarks*: the name right before the preposition. */
function blamed(scene: Scene, before: number): number | undefined {
  const phrase = scene.phrases[scene.phraseOf[before - 1] ?? -1];
  const { lexicon, wordAt } = scene.reader;
  if (!phrase?.name || !lexicon.prepositions.byFirst.has(wordAt(before) ?? '')) return undefined;
  return speakerAt(scene, before - 1);
}
