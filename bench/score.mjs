// @ts-check
// Who said what, against labelled articles: `npm run build`, then `npm run score -- --corpora DIR [--check] [--write]`.
import { scoreAttributions } from './score/attributions.mjs';
import { loadCopydesk } from './score/copydesk.mjs';
import { scoreGold } from './score/gold.mjs';
import { scoreSets } from './score/sets.mjs';

/** @typedef {import('./score/sets.mjs').LabelledSet} LabelledSet */

const { createCopydesk, quotesOf } = await loadCopydesk();
const copydesk = createCopydesk();
const read = (/** @type {string} */ text) => quotesOf(copydesk.analyse(text));

/** @type {readonly LabelledSet[]} */
const SETS = [
  {
    name: 'French gold',
    files: /^quotes_orangesum_fr_gold_dev.*\.jsonl$/u,
    score: (articles) => scoreGold(articles, read),
    targets: {
      'speech F1': 95,
      'direct or partial': 92,
      'speaker of direct: recall': 92,
      'speaker of direct: precision': 95,
      'speaker of partial: recall': 85,
    },
  },
  {
    name: 'English gold',
    files: /^quotes_en_gold_dev.*\.jsonl$/u,
    score: (articles) => scoreGold(articles, read),
    targets: {
      'speech F1': 95,
      'direct or partial': 92,
      'speaker of direct: recall': 90,
      'speaker of direct: precision': 94,
      'speaker of partial: recall': 80,
    },
  },
  {
    name: 'PolNeAR dev',
    files: /^quotes_polnear_en_dev\.jsonl$/u,
    score: (articles) => scoreAttributions(articles, read),
    targets: {},
  },
];

await scoreSets(SETS, new URL('scores.json', import.meta.url), 'npm run score -- --write');
