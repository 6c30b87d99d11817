import type { Gender, KnownName, Noun } from '../languagePack.ts';

/** Cuts a list of single words, parted by blanks. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Cuts a list whose entries may hold blanks: they are parted by commas or stand one a line. */
export function entries(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

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

/** Reads names, one a line: `name: expansion | alias | alias`, of which all but the name may be left out. */
export function knownNames(type: KnownName['type'], text: string): readonly KnownName[] {
  return lines(text).map((line) => {
    const [head = line, ...aliases] = line.split('|').map((part) => part.trim());
    const colon = head.indexOf(': ');
    const named =
      colon < 0
        ? { name: head, type }
        : { name: head.slice(0, colon), expansion: head.slice(colon + 2), type };
    return aliases.length === 0 ? named : { ...named, aliases };
  });
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
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
