import generated from './firstNames.json' with { type: 'json' };
import { expandWords } from './frontCoding.ts';
import type { Gender } from './languagePack.ts';
import { romanisedNames } from './romanisedNames.ts';

/**
 * First names that any language meets in world news, with the gender of those who bear them. A pack's own list has the last word:
 * *Andrea* is a man in Italy and a woman in France.
 */
export function* worldFirstNames(): Generator<readonly [string, Gender | 'either']> {
  for (const gender of ['feminine', 'masculine', 'either'] as const) {
    for (const name of expandWords(generated[gender])) yield [name, gender];
    for (const name of romanisedNames[gender]) yield [name, gender];
  }
}
