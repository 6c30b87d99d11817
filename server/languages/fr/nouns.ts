import type { Gender, Noun } from '../languagePack.ts';
import { entries } from '../list.ts';
import { toPlural } from './plural.ts';

/**
 * Reads nouns, parted by commas or one a line. The head and its adjectives take the plural (`secrétaire général`:
 * `secrétaires généraux`), a complement does not (`chef de file`); what follows no rule is written out:
 * `porte-parole = porte-parole`. Nothing before the sign: the noun has no singular (`= forces de l'ordre`).
 */
export function nouns(text: string, gender?: Gender): readonly Noun[] {
  return entries(text).map((entry) => {
    const [singular = '', plural = pluralOfPhrase(singular)] = entry.split('=').map((form) => form.trim());
    return gender ? { singular, plural, gender } : { singular, plural };
  });
}

/** Reads nouns in masculine and feminine: `directeur / directrice`. */
export function pairs(text: string): readonly Noun[] {
  return entries(text).flatMap((pair) => {
    const [masculine = pair, feminine = pair] = pair.split('/');
    return [...nouns(masculine, 'masculine'), ...nouns(feminine, 'feminine')];
  });
}

const COMPLEMENT = new Set([
  'de',
  'du',
  'des',
  'à',
  'au',
  'aux',
  'en',
  'sans',
  'pour',
  'et',
  'par',
  'sur',
  'chez',
]);

function pluralOfPhrase(phrase: string): string {
  const parts = phrase.split(' ');
  const end = parts.findIndex((part) => COMPLEMENT.has(part) || /^[dl]'/u.test(part));
  const head = end < 0 ? parts : parts.slice(0, end);
  return [...head.map(pluralOfHead), ...parts.slice(head.length)].join(' ');
}

/** *Enseignant-chercheur* agrees in both parts; *vice-président*, *sous-préfet* and *demi-sœur* in the last. */
function pluralOfHead(word: string): string {
  const parts = word.split('-');
  const [first = ''] = parts;
  if (parts.length === 1 || INVARIABLE.has(first))
    return [...parts.slice(0, -1), toPlural(parts.at(-1) ?? '')].join('-');
  return parts.map(toPlural).join('-');
}

const INVARIABLE = new Set([
  'vice',
  'ex',
  'sous',
  'demi',
  'contre',
  'aide',
  'non',
  'avant',
  'mini',
  'super',
  'semi',
]);
