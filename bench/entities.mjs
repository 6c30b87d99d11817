// @ts-check
// Names and what they name, against labelled text: `npm run build`, then `npm run score:entities -- --corpora DIR [--check] [--write]`.

import { parseArgs } from 'node:util';
import { crossValidate } from '../scripts/tagger/crossValidate.mjs';
import { loadCopydesk } from './score/copydesk.mjs';
import { scoreEntities } from './score/entities.mjs';
import { scoreSets } from './score/sets.mjs';

/**
 * @typedef {import('./score/corpora.mjs').Article} Article
 * @typedef {import('../server/index.ts').NamedEntity} NamedEntity
 */

const { corpora = '' } = parseArgs({ strict: false, options: { corpora: { type: 'string' } } }).values;
const { createCopydesk, entitiesOf } = await loadCopydesk();
/** @type {Map<string, ReturnType<typeof createCopydesk>>} */
const readers = new Map();

/** Single sentences do not show their language, so that the labels say it. */
function read(/** @type {Article} */ { text, lang }) {
  const reader = readers.get(lang) ?? createCopydesk({ language: lang });
  readers.set(lang, reader);
  return entitiesOf(reader.analyse(text));
}

/** @type {Map<string, Promise<Map<string, readonly NamedEntity[]>>>} */
const unseen = new Map();

/** What the tagger has learned from is read by one that has not seen it. */
async function scoreUnseen(/** @type {Article[]} */ articles) {
  const { lang } = articles[0] ?? { lang: 'en' };
  const found = unseen.get(lang) ?? crossValidate(lang, corpora);
  unseen.set(lang, found);
  const byId = await found;
  return scoreEntities(articles, ({ id }) => byId.get(id) ?? []);
}

const ANY_TEXT = { 'people F1': 85, 'places F1': 80, 'organisations F1': 65 };

await scoreSets(
  [
    { name: 'Sequoia dev, French', files: /^ner_sequoia_fr_dev\.jsonl$/u, targets: ANY_TEXT },
    {
      name: 'EWT dev, English, five folds',
      learned: true,
      files: /^ner_uner_ewt_en_dev\.jsonl$/u,
      targets: ANY_TEXT,
    },
    {
      name: 'WikiGold, English, five folds',
      learned: true,
      files: /^ner_wikigold_en_test\.jsonl$/u,
      targets: ANY_TEXT,
    },
    {
      name: 'DWIE train, English news',
      files: /^ner_dwie_en_train\.jsonl$/u,
      targets: { 'people F1': 88, 'places F1': 85, 'organisations F1': 70 },
    },
  ].map((set) => ({
    ...set,
    score: (articles) => (set.learned ? scoreUnseen(articles) : scoreEntities(articles, read)),
  })),
  new URL('entityScores.json', import.meta.url),
  'npm run score:entities -- --write',
);
