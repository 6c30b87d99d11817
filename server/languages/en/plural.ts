import type { Gender, Noun } from '../languagePack.ts';
import { entries } from '../list.ts';

/**
 * Reads nouns, written as `entries` are. The plural is formed by rule on the head of the noun (`secretary of state`:
 * `secretaries of state`); one that follows no rule is written out: `attorney general = attorneys general`.
 */
export function nouns(text: string, gender?: Gender): readonly Noun[] {
  return entries(text).map((entry) => {
    const [singular = entry, plural = toPlural(singular)] = entry.split('=').map((form) => form.trim());
    return gender === undefined ? { singular, plural } : { singular, plural, gender };
  });
}

/** The words behind the head of a noun: `of state`, `in chief`, `to the president`. */
const COMPLEMENT = /(?: (?:of|for|in|to|at|on|from|with|without|and|by) |-in-|-at-).*$/u;

function toPlural(singular: string): string {
  const complement = COMPLEMENT.exec(singular)?.[0] ?? '';
  const head = complement === '' ? singular : singular.slice(0, -complement.length);
  return pluralOfWord(head) + complement;
}

function pluralOfWord(word: string): string {
  if (/(?:^|[^u])man$/u.test(word) && !/(?:roman|german|ottoman)$/u.test(word))
    return `${word.slice(0, -2)}en`;
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`;
  if (word.endsWith('child')) return `${word}ren`;
  if (word.endsWith('wife')) return `${word.slice(0, -2)}ves`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}
