// @ts-check
// Names and what they name, against labelled text: `npm run build`, then `npm run score:entities -- --corpora DIR [--check] [--write]`.
import { loadCopydesk } from './score/copydesk.mjs';
import { scoreEntities } from './score/entities.mjs';
import { scoreSets } from './score/sets.mjs';

const { createCopydesk, entitiesOf } = await loadCopydesk();
/** @type {Map<string, ReturnType<typeof createCopydesk>>} */
const readers = new Map();

/** Single sentences do not show their language, so that the labels say it. */
function read(/** @type {string} */ text, /** @type {string} */ language) {
  const reader = readers.get(language) ?? createCopydesk({ language });
  readers.set(language, reader);
  return entitiesOf(reader.analyse(text));
}

const ANY_TEXT = { 'people F1': 85, 'places F1': 80, 'organisations F1': 65 };

scoreSets(
  [
    { name: 'Sequoia dev, French', files: /^ner_sequoia_fr_dev\.jsonl$/u, targets: ANY_TEXT },
    { name: 'EWT dev, English', files: /^ner_uner_ewt_en_dev\.jsonl$/u, targets: ANY_TEXT },
    { name: 'WikiGold, English', files: /^ner_wikigold_en_test\.jsonl$/u, targets: ANY_TEXT },
    {
      name: 'DWIE train, English news',
      files: /^ner_dwie_en_train\.jsonl$/u,
      targets: { 'people F1': 88, 'places F1': 85, 'organisations F1': 70 },
    },
  ].map((set) => ({ ...set, score: (articles) => scoreEntities(articles, read) })),
  new URL('entityScores.json', import.meta.url),
  'npm run score:entities -- --write',
);
