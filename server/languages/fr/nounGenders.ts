import { expandWords } from '../frontCoding.ts';
import type { Gender, GrammaticalNumber, NounGenders } from '../languagePack.ts';
import { once } from '../once.ts';
import generated from './nouns.json' with { type: 'json' };
import { toPlural } from './plural.ts';

/** Singular nouns with their gender, read on first use: most articles never ask. */
const read = once(() => {
  const genders = new Map<string, Gender | 'both'>();
  for (const gender of ['masculine', 'feminine'] as const) {
    for (const word of expandWords(generated[gender])) genders.set(word, genders.has(word) ? 'both' : gender);
  }
  return genders;
});

/** Gender and number of French nouns. Words of both genders and words that never change are unknown. */
export const nounGenders: NounGenders = {
  lookUp(word) {
    const found = find(word);
    return found && { gender: found.gender, number: found.number };
  },
  toNumber(word, number) {
    const found = find(word);
    if (!found) return undefined;
    return number === 'singular' ? found.singular : toPlural(found.singular);
  },
  participleEndings: [
    ['é', 'ée', 'és', 'ées'],
    ['u', 'ue', 'us', 'ues'],
    ['it', 'ite', 'its', 'ites'],
    ['ert', 'erte', 'erts', 'ertes'],
    ['int', 'inte', 'ints', 'intes'],
    ['i', 'ie', 'is', 'ies'],
  ],
};

/** Nouns of either gender and those that never change are nouns too: *boss*, *pub*. */
export function isNoun(word: string): boolean {
  return read().has(word) || singulars(word).some((singular) => read().has(singular));
}

interface Found {
  readonly singular: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

function find(word: string): Found | undefined {
  if (toPlural(word) !== word) {
    const gender = genderOf(word);
    return gender && { singular: word, gender, number: 'singular' };
  }
  // What ends in s, x or z may be a noun that never changes (*prix*), or the plural of one that does.
  if (read().has(word)) return undefined;
  for (const singular of singulars(word)) {
    const gender = genderOf(singular);
    if (gender) return { singular, gender, number: 'plural' };
  }
  return undefined;
}

function genderOf(singular: string): Gender | undefined {
  const gender = read().get(singular);
  return gender === 'both' ? undefined : gender;
}

function singulars(plural: string): readonly string[] {
  const stem = plural.slice(0, -3);
  const candidates = plural.endsWith('aux') ? [`${stem}al`, `${stem}ail`] : plural === 'yeux' ? ['œil'] : [];
  return [...candidates, plural.slice(0, -1)].filter((singular) => toPlural(singular) === plural);
}
