// @ts-check
// What the rules say of published copy, which is mostly right: `npm run build`, then
// `npm run score:alarms -- --corpora DIR [--preset strict] [--rule ID …] [--language fr] [--seed N] [--skip N] [--sample 25]
// [--file MORE.jsonl …]`.
import { parseArgs } from 'node:util';
import { loadCopydesk } from './score/copydesk.mjs';
import { readArticles, readFile } from './score/corpora.mjs';
import { shuffled } from './score/draw.mjs';
import { describeFix, markedParagraph } from './score/excerpt.mjs';

/**
 * @typedef {import('./score/corpora.mjs').Article} Article
 * @typedef {import('../server/index.ts').LintMessage} LintMessage
 * @typedef {{ article: Article, message: LintMessage }} Finding
 */

const SETS = [
  { language: 'fr', files: /^plain_fr_news\.jsonl$/u },
  { language: 'en', files: /^quotes_polnear_en_(train|dev)\.jsonl$/u },
];

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    preset: { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
    language: { type: 'string' },
    seed: { type: 'string', default: '1' },
    skip: { type: 'string', default: '0' },
    sample: { type: 'string', default: '25' },
    file: { type: 'string', multiple: true, default: [] },
  },
});
if (values.corpora === undefined) throw new Error('Say where the corpora are: --corpora DIR.');
const preset = values.preset ?? (values.rule.length > 0 ? 'strict' : 'recommended');
if (preset !== 'recommended' && preset !== 'strict') throw new Error(`There is no preset ${preset}.`);
const [skip, sample, seed] = [Number(values.skip), Number(values.sample), Number(values.seed)];

const { createCopydesk } = await loadCopydesk();
const copydesk = createCopydesk({ preset });
/** Findings by rule. @type {Map<string, Finding[]>} */
const findings = new Map();
/** Words read, by language. @type {Map<string, number>} */
const words = new Map();
/** @type {Map<string, number>} */
const articleCounts = new Map();
for (const { language, files } of SETS) {
  if (values.language !== undefined && values.language !== language) continue;
  const more = values.file.flatMap(readFile).filter(({ lang }) => lang === language);
  const articles = [...readArticles(values.corpora, files), ...more];
  const started = performance.now();
  for (const article of articles) readOne(article);
  articleCounts.set(language, articles.length);
  const count = words.get(language) ?? 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${language}: ${articles.length} articles, ${count} words, ${seconds} s`);
}

const ids = [...findings.keys()].filter((id) => values.rule.length === 0 || values.rule.includes(id)).sort();
printTable(ids);
printDoubled();
for (const id of ids) printSample(id, findings.get(id) ?? []);

/** @param {Article} article */
function readOne(article) {
  words.set(article.lang, (words.get(article.lang) ?? 0) + (article.text.match(/\S+/gu)?.length ?? 0));
  for (const message of copydesk.lint(article.text)) {
    const ofRule = findings.get(message.ruleId) ?? [];
    ofRule.push({ article, message });
    findings.set(message.ruleId, ofRule);
  }
}

/** @param {readonly string[]} rules */
function printTable(rules) {
  const languages = [...words.keys()];
  const head = languages.map((language) => `${language}: found  articles  per 1,000 words`.padStart(37));
  console.log(`\n${'rule'.padEnd(31)}${head.join('')}`);
  for (const id of rules) {
    const cells = languages.map((language) => {
      const found = (findings.get(id) ?? []).filter(({ article }) => article.lang === language);
      const articles = new Set(found.map(({ article }) => article.id)).size;
      const rate = (1000 * found.length) / (words.get(language) ?? 1);
      return `${found.length}`.padStart(10) + `${articles}`.padStart(10) + rate.toFixed(4).padStart(17);
    });
    console.log(`${id.padEnd(31)}${cells.join('')}`);
  }
}

/** What is most annoying where it is wrong: a tag that is said to be one too many. It should be in at most one article of a hundred. */
function printDoubled() {
  for (const [language, count] of articleCounts) {
    const found = ['attribution/misplaced-fragment', 'attribution/duplicate'].flatMap((id) =>
      (findings.get(id) ?? []).map(({ article }) => article),
    );
    const articles = new Set(found.filter(({ lang }) => lang === language)).size;
    const share = ((100 * articles) / count).toFixed(2);
    console.log(`${language}: a misplaced fragment or a duplicate in ${articles} articles, ${share} of 100`);
  }
}

/**
 * Prints findings drawn over all languages, one language after the other.
 * @type {(id: string, all: readonly Finding[]) => void}
 */
function printSample(id, all) {
  const drawn = shuffled(all, keyOf, seed).slice(skip, skip + sample);
  if (drawn.length === 0) return;
  console.log(
    `\n## ${id}: ${drawn.length} of ${all.length}, seed ${seed}${skip > 0 ? `, after ${skip}` : ''}`,
  );
  const inOrder = drawn.sort((one, other) => other.article.lang.localeCompare(one.article.lang));
  for (const [place, { article, message }] of inOrder.entries()) {
    console.log(
      `\n${skip + place + 1}. ${article.lang} ${article.id} @${message.offset.start}: ${message.message}`,
    );
    console.log(`   ${markedParagraph(article.text, message.offset)}`);
    const [first] = message.fixes;
    if (first) console.log(`   ${describeFix(article.text, first)}`);
  }
}

/** @param {Finding} finding */
function keyOf({ article, message }) {
  return `${message.ruleId} ${article.id} ${message.offset.start}`;
}
