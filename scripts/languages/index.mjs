import { fileURLToPath } from 'node:url';
import { generateEnglish } from './en.mjs';
import { generateEnglishWords } from './enWords.mjs';
import { generateFirstNames } from './firstNames.mjs';
import { generateFrench } from './fr.mjs';
import { generatePlaces } from './places.mjs';

/** Writes what the language packs take from published lexicons. Running it twice changes nothing. */
export async function generateLanguages() {
  await generatePlaces();
  await generateFrench();
  await generateEnglish();
  await generateEnglishWords();
  await generateFirstNames();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateLanguages();
