import type { AnalysedArticle, AnalysedBlock, BlockText } from './analysedArticle.ts';
import { readOnce } from './incremental/readOnce.ts';
import type { Name } from './names/names.ts';
import type { Naming } from './names/namings.ts';
import type { Scene } from './scene.ts';
import { isLower } from './words/reader.ts';
import { isCapitalised } from './words/tokens.ts';

/** What the words of a block show of its place in the article. */
export interface Setting {
  readonly sentences: number;
  readonly wordless: boolean;
  /** Of each name of the block: it stands in a line of a live report, or in a heading that has lost its line. */
  readonly apart: readonly boolean[];
}

/** To be called through `readOnce`. */
export function readSetting({ tokens, syntax: { scene } }: BlockText): Setting {
  return {
    sentences: scene.sentences.length,
    wordless: tokens.every(({ kind }) => kind !== 'word'),
    apart: scene.names.map((name) => isTimed(scene, name) || isGlued(scene, name)),
  };
}

/**
 * Tells namings that stand in a paragraph but in no running text: in a deck that ends in a stop, in the notes at the foot, in a line of a
 * live report, in a crosshead that has lost its line.
 */
export function apartFromText(article: AnalysedArticle): (naming: Naming, all: readonly Naming[]) => boolean {
  const deck = findDeck(article);
  const foot = findFoot(article);
  return (naming, all) =>
    (naming.block.index === deck && !naming.name.honorific && isNamedBelow(naming, all)) ||
    naming.block.index >= foot ||
    hasLostLines(naming.block) ||
    isApart(naming);
}

/** So long a paragraph was several: the headings and the deck that it may hold cannot be told from its sentences. */
function hasLostLines({ text }: AnalysedBlock): boolean {
  return text !== undefined && readOnce(text, readSetting).sentences > LONGEST_PARAGRAPH;
}

/** Sentences. */
const LONGEST_PARAGRAPH = 15;

function isApart({ block: { text }, scene, name }: Naming): boolean {
  return text !== undefined && readOnce(text, readSetting).apart[scene.names.indexOf(name)] === true;
}

/** The first paragraph, where nothing is marked as a standfirst and it is as short as one. */
function findDeck({ blocks }: AnalysedArticle): number | undefined {
  if (blocks.some(({ block }) => block.type === 'standfirst')) return undefined;
  const first = blocks.find(({ block }) => block.type === 'paragraph');
  if (!first?.text || readOnce(first.text, readSetting).sentences > LONGEST_DECK) return undefined;
  return first.index;
}

/** Sentences. */
const LONGEST_DECK = 2;

/** What a deck only hints at the text then says: the first time by the full name. */
function isNamedBelow({ block }: Naming, all: readonly Naming[]): boolean {
  return (
    all.find((each) => each.running && each.block.index > block.index)?.full === true &&
    !all.some((each) => each.block === block && each.full)
  );
}

/** The first of the last few blocks above which a line without a word stands: *__*, *\* \* \**; behind the last where there is none. */
function findFoot({ blocks }: AnalysedArticle): number {
  for (let at = Math.max(1, blocks.length - LONGEST_FOOT); at < blocks.length; at += 1) {
    const text = blocks[at - 1]?.text;
    if (text && readOnce(text, readSetting).wordless) return blocks[at]?.index ?? at;
  }
  return blocks.length;
}

/** Blocks. */
const LONGEST_FOOT = 4;

/** *19.45 Tarvel pushed back*, *18.20 President Tarvel came*: a line of a live report, the latest first. */
function isTimed(scene: Scene, name: Name): boolean {
  const from = scene.phrases[scene.phraseOf[name.from] ?? -1]?.from ?? name.lead;
  return /^\p{N}/u.test(scene.reader.tokens[Math.min(from, name.lead) - 1]?.text ?? '');
}

/** *First win for Tarvel It took an hour*: behind the name, small words with a capital show that a heading ran into the text. */
function isGlued(scene: Scene, name: Name): boolean {
  const { lexicon, tokens } = scene.reader;
  const end = scene.sentences[scene.sentenceOf[name.to - 1] ?? -1]?.to ?? name.to;
  for (let at = name.to; at < Math.min(end, name.to + LONGEST_HEADING); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.text.length < 2 || !isCapitalised(token)) continue;
    if (lexicon.neverInPhrase.has(token.folded) && (at === name.to || isLower(tokens[at - 1]))) return true;
  }
  return false;
}

/** Tokens. */
const LONGEST_HEADING = 8;
