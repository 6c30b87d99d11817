import { load, toLines, write } from './files.mjs';
import { writeGenders } from './frNouns.mjs';
import { conjugateAll } from './frVerbs.mjs';

const FOLDER = 'server/languages/fr';

/** What the French pack takes from the Lefff: the forms of its verbs, the gender of nouns. */
export async function generateFrench() {
  const { reportingVerbs, infinitiveOnly } = await load(`${FOLDER}/reportingVerbs.ts`);
  const { auxiliaries } = await load(`${FOLDER}/auxiliaries.ts`);
  const lemmas = new Set([...reportingVerbs, ...auxiliaries].map((verb) => verb.lemma));
  await write(`${FOLDER}/verbForms.json`, toLines(conjugateAll(lemmas, infinitiveOnly)));
  await write(`${FOLDER}/nouns.json`, toLines(writeGenders(), 1));
}
