import { type FormatId, parseFormat } from '../article/formats/index.ts';
import { type Article, isProse, type Layout } from '../article/nodes.ts';
import { copyOf, detectLanguage, headOf } from '../languages/detect.ts';
import { packOf, packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/languagePack.ts';
import type { AnalysedArticle, AnalysedBlock, BlockText, LanguageOrigin } from './analysedArticle.ts';
import { readBlock } from './blockText.ts';
import { type EditedBlock, findEditedBlock } from './incremental/editedBlock.ts';
import { asInert, type InertEdit } from './incremental/inertEdit.ts';
import { createMemo, type Memo } from './incremental/memo.ts';
import { moveResults, type Results } from './incremental/moveResults.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { resolveMentions } from './people/coreference.ts';
import { listEntities } from './people/entities.ts';
import { chooseEntries, listQuotations } from './quotations/quotations.ts';
import { attributeQuotations } from './speakers/attributions.ts';
import type { Team } from './team.ts';

export { createLexiconTable, createMemo, type LexiconTable, type Memo } from './incremental/memo.ts';

export interface AnalysisInput {
  readonly source: string;
  readonly format: FormatId;
  readonly layout?: 'auto' | Layout;
  /** From the configuration; the front matter overrules it, and it overrules what is detected. */
  readonly language?: string;
  /** Whom and what the team writes about; it overrules what is found. */
  readonly team?: Team | undefined;
}

/**
 * The stages, in order. Yields between them, so that whoever runs them may rest or stop; the value returned depends on the
 * input alone, the memo only saves work.
 */
export function* analyse(input: AnalysisInput, memo: Memo): Generator<void, AnalysedArticle> {
  const { source } = input;
  const known = memo.versions.find(input);
  if (known) return known;
  const tree = parse(input, memo);
  yield;
  const { pack, from } = chooseLanguage(input, tree, memo);
  const lexicon = memo.lexicons.of(pack, input.team);
  const { last } = memo.versions;
  const since = last?.article.pack === pack && last.input.team === input.team ? last.article : undefined;
  const edited = since && findEditedBlock(since, { source, tree }, lexicon);
  const blocks = edited ? replaceBlock(tree, since, edited) : readBlocks(tree, lexicon, memo);
  const base = { source, tree, pack, languageFrom: from, revision: {}, blocks };
  const inert = edited && asInert(since, edited);
  if (inert) return memo.versions.keep(input, moveArticle(base, since, inert, lexicon), edited.block);
  yield;
  return memo.versions.keep(input, { ...base, ...(yield* articleStages(blocks, lexicon)) }, edited?.block);
}

function parse({ source, format, layout }: AnalysisInput, { versions }: Memo): Article {
  const { last } = versions;
  const same = last?.input.format === format && last.input.layout === layout;
  const previous = same ? { source: last.input.source, article: last.article.tree } : undefined;
  return parseFormat(source, format, layout ? { layout } : {}, previous);
}

function* articleStages(blocks: readonly AnalysedBlock[], lexicon: Lexicon): Generator<void, Results> {
  const drafts = listQuotations(blocks);
  const who = resolveMentions(blocks, lexicon);
  yield;
  return listEntities(who, attributeQuotations(drafts, blocks, who, lexicon.pack));
}

/** The whole analysis at once, for the command line, libraries and tests. */
export function analyseNow(input: AnalysisInput, memo: Memo = createMemo()): AnalysedArticle {
  return finish(analyse(input, memo));
}

function finish<T>(stages: Generator<void, T>): T {
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
  const language = detect(headOf(input.source), memo);
  const detected = language === undefined ? undefined : packOf(language);
  if (detected) return { pack: detected, from: 'detected' };
  const first = packs[0];
  if (!first) throw new Error('Copydesk was built without any language pack.');
  return { pack: packOf('en') ?? first, from: 'default' };
}

/** Read again only where the beginning of the text has changed, and weighed again only where its copy has. */
function detect(head: string, memo: Memo): string | undefined {
  if (memo.detected?.head === head) return memo.detected.language;
  const copy = copyOf(head);
  const language = memo.detected?.copy === copy ? memo.detected.language : detectLanguage(copy, packs);
  memo.detected = { head, copy, language };
  return language;
}

type Base = Pick<AnalysedArticle, 'source' | 'tree' | 'pack' | 'languageFrom' | 'revision'>;

/** The blocks of an article in which one was edited. */
function replaceBlock(tree: Article, since: AnalysedArticle, edited: EditedBlock): AnalysedBlock[] {
  return tree.children.map((block, index) => {
    const old = since.blocks[index];
    if (old?.block === block) return old;
    return { index, block, text: index === edited.index ? edited.after : old?.text };
  });
}

/** Inert edits behind one another after which the results are moved though nobody has asked for them. */
const MOST_UNREAD = 16;

/** The article after an edit that tells nothing: its results are those of before, moved when they are first read. */
function moveArticle(
  base: Base & Pick<AnalysedArticle, 'blocks'>,
  since: AnalysedArticle,
  edit: InertEdit,
  lexicon: Lexicon,
): AnalysedArticle {
  let before: Results | undefined = since;
  let results: Results | undefined;
  const read = (): Results => {
    results ??= (before && moveResults(before, edit)) ?? finish(articleStages(base.blocks, lexicon));
    before = undefined;
    return results;
  };
  const unread = (since.inert?.unread ?? 0) + 1;
  if (unread > MOST_UNREAD) read();
  return {
    ...base,
    inert: { ...edit, unread: unread > MOST_UNREAD ? 0 : unread },
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
    const result = known?.syntax.scene.reader.lexicon === lexicon ? known : readBlock(text, lexicon, entry);
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
