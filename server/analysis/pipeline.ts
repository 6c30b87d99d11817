import { type FormatId, parseFormat } from '../article/formats/index.ts';
import { type Article, isProse, type Layout } from '../article/nodes.ts';
import { detectLanguage } from '../languages/detect.ts';
import { packOf, packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/languagePack.ts';
import type { AnalysedArticle, AnalysedBlock, BlockText, LanguageOrigin } from './analysedArticle.ts';
import { attributeQuotations } from './attributions.ts';
import { readBlock } from './blockText.ts';
import { resolveMentions } from './coreference.ts';
import { listEntities } from './entities.ts';
import { type InertEdit, inertWord } from './inertEdit.ts';
import type { Lexicon } from './lexicon.ts';
import { createMemo, type Memo } from './memo.ts';
import { chooseEntries, listQuotations, openAtEnd } from './quotations.ts';

export { createLexiconTable, createMemo, type LexiconTable, type Memo } from './memo.ts';

export interface AnalysisInput {
  readonly source: string;
  readonly format: FormatId;
  readonly layout?: 'auto' | Layout;
  /** From the configuration; the front matter overrules it, and it overrules what is detected. */
  readonly language?: string;
}

/**
 * The stages, in order. Yields between them, so that whoever runs them may rest or stop; the value returned depends on the
 * input alone, the memo only saves work.
 */
export function* analyse(input: AnalysisInput, memo: Memo): Generator<void, AnalysedArticle> {
  const { source } = input;
  const tree = parseFormat(source, input.format, input.layout ? { layout: input.layout } : {}, memo.previous);
  memo.previous = { source, article: tree };
  yield;
  const { pack, from } = chooseLanguage(input, tree, memo);
  const base = { source, tree, pack, languageFrom: from, revision: {} };
  const lexicon = memo.lexicons.of(pack);
  memo.article = afterInertEdit(base, memo.article, lexicon);
  if (memo.article) return memo.article;
  const blocks = readBlocks(tree, lexicon, memo);
  yield;
  const drafts = listQuotations(blocks);
  const who = resolveMentions(blocks, lexicon);
  yield;
  const attributed = attributeQuotations(drafts, blocks, who, pack);
  memo.article = { ...base, blocks, ...listEntities(who, attributed) };
  return memo.article;
}

/** The whole analysis at once, for the command line, libraries and tests. */
export function analyseNow(input: AnalysisInput, memo: Memo = createMemo()): AnalysedArticle {
  const stages = analyse(input, memo);
  for (;;) {
    const step = stages.next();
    if (step.done) return step.value;
  }
}

function chooseLanguage(
  input: AnalysisInput,
  tree: Article,
  memo: Memo,
): { pack: LanguagePack; from: LanguageOrigin } {
  const declared = tree.metadata.language === undefined ? undefined : packOf(tree.metadata.language);
  if (declared) return { pack: declared, from: 'frontMatter' };
  const configured = input.language === undefined ? undefined : packOf(input.language);
  if (configured) return { pack: configured, from: 'configuration' };
  const sample = input.source.slice(0, SAMPLE);
  if (memo.detected?.sample !== sample) memo.detected = { sample, language: detectLanguage(sample, packs) };
  const detected = memo.detected.language === undefined ? undefined : packOf(memo.detected.language);
  if (detected) return { pack: detected, from: 'detected' };
  const first = packs[0];
  if (!first) throw new Error('Copydesk was built without any language pack.');
  return { pack: packOf('en') ?? first, from: 'default' };
}

/** Code units of the text that are enough to tell its language. */
const SAMPLE = 4000;

type Base = Pick<AnalysedArticle, 'source' | 'tree' | 'pack' | 'languageFrom' | 'revision'>;

/** The article as it was but for one plain word: its blocks, and the rest on demand. Undefined for any other change. */
function afterInertEdit(
  base: Base,
  since: AnalysedArticle | undefined,
  lexicon: Lexicon,
): AnalysedArticle | undefined {
  if (since?.pack !== base.pack) return undefined;
  const index = onlyChange(since.tree, base.tree);
  const before = since.blocks[index]?.text;
  const block = base.tree.children[index];
  if (!before || !block || before.entry !== undefined || openAtEnd(before)) return undefined;
  const after = readBlock(block.prose, lexicon, undefined);
  const word = inertWord(before, after);
  if (!word) return undefined;
  const blocks = base.tree.children.map((child, at) => ({
    index: at,
    block: child,
    text: at === index ? after : since.blocks[at]?.text,
  }));
  const shift = base.source.length - since.source.length;
  const start = since.blocks[index]?.block.start ?? 0;
  const inert: InertEdit = {
    since: since.revision,
    block: index,
    word: { start: start + word.start, end: start + word.end },
    shift,
  };
  return onDemand({ ...base, blocks }, inert, lexicon);
}

/** Index of the one block whose prose differs, every other being alike in type and prose; -1 otherwise. */
function onlyChange(before: Article, after: Article): number {
  if (
    before.children.length !== after.children.length ||
    JSON.stringify(before.metadata) !== JSON.stringify(after.metadata)
  )
    return -1;
  let found = -1;
  for (const [index, block] of after.children.entries()) {
    const old = before.children[index];
    if (old?.type !== block.type) return -1;
    if (old.prose === block.prose && isProse(block)) continue;
    if (!isProse(block) && old.end - old.start === block.end - block.start) continue;
    if (found >= 0) return -1;
    found = index;
  }
  return found;
}

/** Runs the article stages when their results are first read. */
function onDemand(
  base: Base & Pick<AnalysedArticle, 'blocks'>,
  inert: InertEdit,
  lexicon: Lexicon,
): AnalysedArticle {
  let results: ReturnType<typeof listEntities> | undefined;
  const read = (): ReturnType<typeof listEntities> => {
    const who = results ? undefined : resolveMentions(base.blocks, lexicon);
    results ??=
      who && listEntities(who, attributeQuotations(listQuotations(base.blocks), base.blocks, who, base.pack));
    return results ?? { quotations: [], attributions: [], entities: [], mentions: [] };
  };
  return {
    ...base,
    inert,
    get quotations() {
      return read().quotations;
    },
    get attributions() {
      return read().attributions;
    },
    get entities() {
      return read().entities;
    },
    get mentions() {
      return read().mentions;
    },
  };
}

function readBlocks(tree: Article, lexicon: Lexicon, memo: Memo): AnalysedBlock[] {
  const kept = memo.texts;
  const used = new Map<string, BlockText>();
  const prose = tree.children.filter(isProse);
  const read = (index: number, entry: string | undefined): BlockText => {
    const text = prose[index]?.prose ?? '';
    const key = entry === undefined ? text : `${entry}\u0000${text}`;
    const known = used.get(key) ?? kept.get(key);
    const result = known && known.pack === lexicon.pack ? known : readBlock(text, lexicon, entry);
    used.set(key, result);
    return result;
  };
  const runs = prose.map((block) => ({
    prose: block.prose,
    runs: block.type === 'paragraph' || block.type === 'blockquote' || block.type === 'listItem',
  }));
  const texts = chooseEntries(runs, read);
  memo.texts = used;
  let next = 0;
  return tree.children.map((block, index) => ({
    index,
    block,
    text: isProse(block) ? texts[next++] : undefined,
  }));
}
