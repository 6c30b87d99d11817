import { readFile } from 'node:fs/promises';
import { learner } from './examples.mjs';

const { hashText, wordClasses } = learner;

const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** How many words of each kind a table holds, the most frequent first. */
const MOST = { small: 40_000, capital: 130_000 };

/** Full to this part at most, so that nearly every word finds a place. */
const LOAD = 0.7;

/** Reads lines of word, wide class and narrow class, the most frequent word first, into the table of wordClasses.ts. */
export async function readClassTable(file) {
  const wide = new Array(256).fill(0);
  const words = [];
  const counts = { small: 0, capital: 0 };
  const seen = new Set();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [written = '', wideClass, narrowClass] = line.split('\t');
    if (narrowClass === undefined) continue;
    wide[Number(narrowClass)] = Number(wideClass);
    const word = written.replaceAll('’', "'");
    const kind = word === word.toLowerCase() ? 'small' : 'capital';
    if (!WORD.test(word) || seen.has(word) || counts[kind] >= MOST[kind]) continue;
    seen.add(word);
    counts[kind] += 1;
    words.push([word, Number(narrowClass)]);
  }
  return { wide, table: fillTable(words) };
}

function fillTable(words) {
  const places = Math.ceil(words.length / LOAD);
  const table = new Uint8Array(places * 2);
  for (const [word, narrow] of words) {
    const hash = hashText(word);
    const fingerprint = wordClasses.fingerprintOf(hash);
    for (let probe = 0; probe < wordClasses.PROBES; probe += 1) {
      const at = wordClasses.placeOf(hash, probe, places) * 2;
      if (table[at] === fingerprint) break;
      if (table[at] !== 0) continue;
      table[at] = fingerprint;
      table[at + 1] = narrow;
      break;
    }
  }
  return table;
}
