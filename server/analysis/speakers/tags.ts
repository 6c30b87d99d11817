import type { Span } from '../../article/span.ts';
import type { AnalysedBlock, Quotation } from '../analysedArticle.ts';
import { firstStartingFrom, localQuotation } from '../neighbours.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { type Scene, textAt } from '../scene.ts';
import { invertedLink } from '../words/inversion.ts';
import type { Reader } from '../words/reader.ts';
import { fold, isCapitalised } from '../words/tokens.ts';
import type { BlockAttribution } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';

/** The verb group of a tag, without the pronoun hyphenated behind it: *a ajouté* of *a-t-il ajouté*. */
export function cueWords(scene: Scene, cue: BlockCue): string {
  const { tokens } = scene.reader;
  const from = clitic(scene, cue);
  const skipped = cue.inverted?.at;
  let words = '';
  for (let at = from; at < cue.to; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || at === skipped) continue;
    const gap = at > from && before !== undefined && (token.start > before.end || at - 1 === skipped);
    words += gap ? ` ${token.text}` : token.text;
  }
  return words;
}

/** Where the verb group begins with the object and reflexive pronouns before it: *s’est-il exclamé*. */
export function clitic(scene: Scene, cue: BlockCue): number {
  let from = cue.from;
  while (from > 0 && scene.reader.lexicon.words.preverbal.has(scene.reader.wordAt(from - 1) ?? '')) from -= 1;
  return from;
}

/** *l’a dit*, *lui a dit*, *a tenu à s’expliquer*: a pronoun is what the verb acts on, or whom one tells. */
export function hasObject(scene: Scene, cue: BlockCue): boolean {
  for (let at = clitic(scene, cue); at < cue.to; at += 1)
    if (at !== cue.inverted?.at && isObject(scene.reader, at, cue)) return true;
  return false;
}

/** *s’amuse*, *s’est exclamé*: a verb that wants its own pronoun has no other object in it. */
function isObject({ lexicon, wordAt }: Reader, at: number, { verb }: BlockCue): boolean {
  const word = wordAt(at) ?? '';
  return lexicon.words.preverbal.has(word) && !(verb?.reflexive === true && lexicon.reflexives.has(word));
}

/** The whole noun phrase with its determiner and honorific, and, for a name or a role, what stands beside it in apposition. */
export function subjectWords(scene: Scene, phrase: NounPhrase): string {
  return scene.prose.slice(phraseStart(scene, phrase), phrase.end);
}

export function phraseStart(scene: Scene, phrase: NounPhrase): number {
  const before = scene.reader.tokens[phrase.from - 1];
  if (
    phrase.determiner &&
    before &&
    scene.reader.lexicon.determiners.get(before.folded) === phrase.determiner
  )
    return before.start;
  return phrase.start;
}

/** A subject moved behind its verb loses the capital of a sentence, unless it is that of a name, or of a title before one. */
export function lowerFirst(scene: Scene, phrase: NounPhrase): string {
  const words = subjectWords(scene, phrase);
  const kept = isOfName(scene, phrase) || !isListed(scene, words);
  return kept ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** The capital is the name’s or the title’s, as in *Mayor Ann Roy* and *Young Potter*; that of *La biologiste Lucie Ferrand* is the sentence’s. */
function isOfName(scene: Scene, phrase: NounPhrase): boolean {
  const { name, from, to } = phrase;
  const { tokens, lexicon, wordAt } = scene.reader;
  const start = phraseStart(scene, phrase);
  if (name?.start === start) return true;
  const first = firstStartingFrom(tokens, start);
  if (lexicon.determiners.has(wordAt(first) ?? '')) return false;
  const last = tokens[to - 1];
  return name !== undefined || (to > from + 1 && last !== undefined && isCapitalised(last));
}

/** The language knows its first word in lower case: *Naomi Sellers* may be a name that no list holds. */
function isListed({ reader: { lexicon } }: Scene, words: string): boolean {
  const first = fold(/^[\p{L}\p{M}-]+['’]?/u.exec(words)?.[0] ?? '');
  return (
    lexicon.determiners.has(first) ||
    lexicon.pronouns.has(first) ||
    lexicon.nouns.byFirst.has(first) ||
    lexicon.isFunction(first) ||
    lexicon.isCommon(first)
  );
}

/** The verb with its pronoun hyphenated behind: *a-t-il déclaré*, *ont-elles dit*; undefined where the language does not. */
export function invert(scene: Scene, cue: BlockCue, pronoun: string): string | undefined {
  const { pack } = scene.reader.lexicon;
  const first = scene.reader.tokens[cue.from];
  if (!pack.tokens.inversion || !first) return undefined;
  const link = invertedLink(pack, first.text);
  const head = scene.prose.slice(scene.reader.tokens[clitic(scene, cue)]?.start ?? first.start, first.end);
  const last = scene.reader.tokens[cue.to - 1];
  return `${head}${link}${pronoun.toLowerCase()}${scene.prose.slice(first.end, last?.end ?? first.end)}`;
}

/** The block attribution that the attribution of a quotation came from, where its cue stands in this block. */
export function blockAttribution(block: AnalysedBlock, quotation: Quotation): BlockAttribution | undefined {
  const { scene, byQuotation } = block.text?.syntax ?? {};
  const tag = byQuotation?.[localQuotation(block, quotation)];
  const cue = tag?.cue === undefined ? undefined : scene?.cues[tag.cue];
  const start = quotation.attribution?.cue?.start;
  return cue && cue.start + block.block.start === start ? tag : undefined;
}

/** From the beginning of the tag's words to their end: cue, source and the clitics before the cue. */
export function tagSpan(scene: Scene, tag: BlockAttribution): Span | undefined {
  const cue = tag.cue === undefined ? undefined : scene.cues[tag.cue];
  const phrase = tag.source === undefined ? undefined : scene.phrases[tag.source];
  if (!cue) return undefined;
  const start =
    cue.kind === 'verb' ? (scene.reader.tokens[clitic(scene, cue)]?.start ?? cue.start) : cue.start;
  if (!phrase) return { start, end: cue.end };
  return { start: Math.min(start, phraseStart(scene, phrase)), end: Math.max(cue.end, phrase.end) };
}

/** The comma, stop or quotation that ends the tag; the number of tokens where nothing does. */
export function tagEnd(scene: Scene, cue: BlockCue): number {
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  const level = scene.quotationOf[cue.from] ?? -1;
  let at = cue.to;
  while (at < (sentence?.to ?? 0) && !isTagEnd(scene, at) && scene.quotationOf[at] === level) at += 1;
  return at;
}

/** Not the stop of *M. Roy*. */
function isTagEnd(scene: Scene, at: number): boolean {
  const text = textAt(scene, at);
  const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
  return ',.!?…:;'.includes(text) && !(text === '.' && phrase !== undefined && at < phrase.to - 1);
}
