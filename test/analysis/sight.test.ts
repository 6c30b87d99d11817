import { expect, test } from 'vitest';
import type {
  AnalysedArticle,
  AnalysedBlock,
  BlockText,
  Token,
} from '../../server/analysis/analysedArticle.ts';
import { viewOf } from '../../server/analysis/blockView.ts';
import { findSight } from '../../server/analysis/incremental/sight.ts';
import { resolveMentions } from '../../server/analysis/people/coreference.ts';
import { listEntities } from '../../server/analysis/people/entities.ts';
import { analyseNow, createLexiconTable, createMemo } from '../../server/analysis/pipeline.ts';
import { isHeading } from '../../server/analysis/quotations/headingEchoes.ts';
import { listQuotations, openAtEnd } from '../../server/analysis/quotations/quotations.ts';
import { attributeQuotations } from '../../server/analysis/speakers/attributions.ts';
import { isCapitalised } from '../../server/analysis/words/tokens.ts';
import { rules } from '../../server/rules/index.ts';
import type { Rule } from '../../server/rules/rule.ts';
import { readTestArticles } from '../expectedArticle.ts';
import { readRuleCases } from '../rules/rulePage.ts';

const lexicons = createLexiconTable();
/** The rules that run again only where something in sight has changed. */
const articleRules = Object.entries(rules).filter(([, { check, meta }]) => check && !meta.readsWords);

const texts = [
  ...readTestArticles().map(({ name, source }) => ({ where: name, source, language: undefined })),
  ...readRuleCases(),
];

test.each(texts)('$where: what comes behind the reading of blocks looks at no word out of sight', (text) => {
  const { source, language } = text;
  const input = { source, format: 'article', ...(language === undefined ? {} : { language }) } as const;
  const read = analyseNow(input, createMemo(lexicons));
  const seen = new Map<string, Set<string>>();
  let reader = '';
  const blocks = read.blocks.map((block) =>
    watch(block, (word) => seen.set(reader, (seen.get(reader) ?? new Set()).add(word))),
  );
  const during = <T>(name: string, run: () => T): T => {
    reader = name;
    return run();
  };
  const lexicon = lexicons.of(read.pack);
  const drafts = during('listQuotations', () => listQuotations(blocks));
  const who = during('resolveMentions', () => resolveMentions(blocks, lexicon));
  const attributed = during('attributeQuotations', () => attributeQuotations(drafts, blocks, who, read.pack));
  const article: AnalysedArticle = { ...read, blocks, ...listEntities(who, attributed) };
  for (const [id, rule] of articleRules)
    during(id, () => [...(rule.check?.(article, { options: defaultsOf(rule), terms: [] }) ?? [])]);
  expect(Object.fromEntries([...seen].map(([name, words]) => [name, [...words]]))).toEqual({});
});

test.each(texts)('$where: what is found does not hang on the words out of sight', (text) => {
  const { source, language } = text;
  const input = { source, format: 'article', ...(language === undefined ? {} : { language }) } as const;
  const read = analyseNow(input, createMemo(lexicons));
  // What a heading quotes of the copy is compared by its words, and an edit of those is never inert.
  const echoes = read.quotations.some(({ block }) =>
    isHeading(read.blocks[block]?.block.type ?? 'paragraph'),
  );
  const masked = read.blocks.map((block) => mask(block, echoes));
  const found = (blocks: readonly AnalysedBlock[]) => {
    const who = resolveMentions(blocks, lexicons.of(read.pack));
    const attributed = attributeQuotations(listQuotations(blocks), blocks, who, read.pack);
    const results = listEntities(who, attributed);
    const words = source.split('');
    for (const { block } of blocks) words.splice(block.start, block.prose.length, ...block.prose.split(''));
    const article: AnalysedArticle = { ...read, source: words.join(''), blocks, ...results };
    const findings = articleRules.map(([id, rule]) => [
      id,
      [...(rule.check?.(article, { options: defaultsOf(rule), terms: [] }) ?? [])],
    ]);
    return { results, findings };
  };
  expect(found(masked)).toEqual(found(read.blocks));
});

/** The block with letters out of sight made all alike in its text, but that a quotation opens with a capital. */
function mask(block: AnalysedBlock, echoes: boolean): AnalysedBlock {
  const { text } = block;
  if (!text || text.entry !== undefined || openAtEnd(text)) return block;
  const { meaning, names } = viewOf(text);
  const seen = [...findSight(text)];
  for (const { from, to } of [...meaning, ...names]) seen.fill(true, from, to);
  const { quotations, quotationOf } = text.syntax.scene;
  const openers = new Set(quotations.map(({ from }) => from));
  let prose = text.prose;
  for (const [at, token] of text.tokens.entries()) {
    if (seen[at] || token.kind !== 'word' || (echoes && (quotationOf[at] ?? -1) >= 0)) continue;
    const letter = openers.has(at) && isCapitalised(token) ? 'X' : 'x';
    prose = prose.slice(0, token.start) + letter.repeat(token.text.length) + prose.slice(token.end);
  }
  const syntax = { ...text.syntax, scene: { ...text.syntax.scene, prose } };
  const tree = block.block.start === block.block.end ? block.block : { ...block.block, prose };
  return { ...block, block: tree, text: { ...text, prose, syntax, kept: new Map() } };
}

function defaultsOf({ meta }: Rule): Record<string, never> {
  const options = Object.entries(meta.options ?? {}).map(([name, schema]) => [name, schema.default]);
  return Object.fromEntries(options);
}

/** The block with tokens that tell when a word out of sight is read. An edit of a block that leaves a quotation open is never inert. */
function watch(block: AnalysedBlock, tell: (word: string) => void): AnalysedBlock {
  const { text } = block;
  if (!text || text.entry !== undefined || openAtEnd(text)) return block;
  const sight = findSight(text);
  const tokens = text.tokens.map((token, at) => (sight[at] ? token : watchToken(token, tell)));
  const reader = { ...text.syntax.scene.reader, tokens, wordAt: (at: number) => tokens[at]?.folded };
  const kept = new Map();
  const syntax: BlockText['syntax'] = { ...text.syntax, scene: { ...text.syntax.scene, reader } };
  return { ...block, text: { ...text, tokens, syntax, kept } };
}

function watchToken(token: Token, tell: (word: string) => void): Token {
  return {
    ...token,
    get text() {
      tell(token.text);
      return token.text;
    },
    get folded() {
      tell(token.text);
      return token.folded;
    },
  };
}
