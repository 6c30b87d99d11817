import { type Scene, textAt, tokenAfter, tokenBefore } from '../scene.ts';
import { determinerAt } from '../words/reader.ts';
import { attribute, type BlockAttribution } from './blockAttribution.ts';

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-']);

/** *“Never again.” — Ann Roy, teacher*: a dash and a name end the paragraph. */
export function signedBy(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || quotation.close === undefined) return undefined;
  const dash = tokenAfter(quotation);
  if (!DASHES.has(textAt(scene, dash))) return undefined;
  const start = determinerAt(scene.reader, dash + 1) ? dash + 2 : dash + 1;
  const phraseIndex = scene.phraseOf[start] ?? -1;
  const phrase = scene.phrases[phraseIndex];
  if (!phrase?.name || phrase.from > start || phrase.type === 'place') return undefined;
  const { tokens } = scene.reader;
  const next = textAt(scene, phrase.to);
  const rest = tokens.length - phrase.to;
  if (rest > 1 && (next !== ',' || rest > LONGEST_SIGNATURE)) return undefined;
  if (tokens.slice(phrase.to, -1).some(({ text }) => text === '.' || text === ':')) return undefined;
  // *“…” — Toronto Star, August 15* is a reference.
  if (tokens.slice(phrase.to).some(({ kind }) => kind === 'number')) return undefined;
  if (scene.cueOf.slice(phrase.to).some((cue) => scene.cues[cue]?.mood === 'finite')) return undefined;
  return attribute(index, undefined, { phrase: phraseIndex, how: 'sentence' }, 'tag', 'after');
}

/** Tokens of what stands behind a name that signs: his role, his town. */
const LONGEST_SIGNATURE = 14;

/** *Pence: Clinton camp was ‘mocking’ voters*: a name and a colon open the sentence in which the quotation stands. */
export function labelledSentence(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  const sentence = quotation && scene.sentences[scene.sentenceOf[quotation.from] ?? -1];
  if (!quotation || !sentence || quotation.parent !== undefined) return undefined;
  const phraseIndex = scene.phraseOf[sentence.from] ?? -1;
  const phrase = scene.phrases[phraseIndex];
  if (!phrase?.name || phrase.from !== sentence.from || phrase.type === 'place') return undefined;
  if (textAt(scene, phrase.to) !== ':' || phrase.to > tokenBefore(quotation)) return undefined;
  return attribute(index, undefined, { phrase: phraseIndex, how: 'sentence' }, 'introduction', 'before');
}

/** *“WALLACE: Let’s start.*: a transcript names who speaks inside the marks. */
export function labelledInside(scene: Scene, index: number): BlockAttribution | undefined {
  const quotation = scene.quotations[index];
  if (!quotation || tokenBefore(quotation) >= 0) return undefined;
  const phraseIndex = scene.phraseOf[quotation.from] ?? -1;
  const phrase = scene.phrases[phraseIndex];
  if (!phrase?.name || phrase.from !== quotation.from || phrase.preposition !== undefined) return undefined;
  if (textAt(scene, phrase.to) !== ':') return undefined;
  return attribute(index, undefined, { phrase: phraseIndex, how: 'sentence' }, 'introduction', 'inside');
}
