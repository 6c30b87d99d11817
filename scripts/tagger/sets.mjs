import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOwn, readSet } from './texts.mjs';

/**
 * What the tagger of each language learns from: sets of the corpora whose licence allows it (see NOTICE), and the texts written for the
 * project. `weight` says how much a text counts; `marksOthers` is false where works, events and the like are not marked.
 *
 * @type {Record<string, { file?: string, own?: string, weight?: number, marksOthers?: boolean }[]>}
 */
export const SETS = {
  fr: [{ file: 'ner_sequoia_fr_train.jsonl' }, { own: 'fr' }],
  en: [
    { file: 'ner_wikigold_en_test.jsonl' },
    { file: 'ner_uner_ewt_en_dev.jsonl', weight: 2, marksOthers: false },
    { file: 'ner_wnut17_en_train.jsonl', weight: 0.3 },
    { own: 'en' },
  ],
};

/**
 * The texts of a set; those of the corpora lie in the folder `entities` of `corpora`.
 * @param {{ file?: string, own?: string }} set
 * @param {string} corpora
 */
export async function readTexts({ file, own }, corpora) {
  if (own === undefined) return readSet(join(corpora, 'entities', String(file)));
  return readOwn(fileURLToPath(new URL(`texts/${own}`, import.meta.url)), own);
}
