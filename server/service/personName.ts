import { nameWords } from '../analysis/words/nameKeys.ts';
import type { LanguagePack } from '../languages/languagePack.ts';
import { editDistance } from '../rules/nearest.ts';

/** The parts of somebody’s name, as they are written. One word alone is a surname. */
export interface PersonName {
  readonly first: string | undefined;
  /** With its particles: *d’Aubertin*, *Van der Velde*. */
  readonly surname: string;
  /** The surname without its particles. */
  readonly bare: string;
  /** *Jr.*, with the space before it, or nothing. */
  readonly suffix: string;
}

/** Which part of a name a mention has: *Claire Aubertin*, *Aubertin*, *Claire*, *C. Aubertin*. */
export type NameForm = 'full' | 'surname' | 'bare' | 'first' | 'initialled';

/** Parts a name: known first names and initials first, then the surname, which begins at the first particle. */
export function partName(name: string, pack: LanguagePack): PersonName {
  const [stem, suffix] = cutSuffix(name.trim(), pack);
  const words = stem.split(/\s+/u);
  const at = surnameAt(words, pack);
  const surname = words.slice(at).join(' ');
  return {
    first: at > 0 ? words.slice(0, at).join(' ') : undefined,
    surname,
    bare: withoutParticles(surname, pack),
    suffix,
  };
}

function cutSuffix(name: string, { nameSuffixes }: LanguagePack): readonly [string, string] {
  const at = name.lastIndexOf(' ');
  const last = name.slice(at + 1).toLowerCase();
  const isSuffix = at > 0 && nameSuffixes.some((suffix) => suffix === last || suffix === `${last}.`);
  return isSuffix ? [name.slice(0, at).replace(/,$/u, ''), name.slice(at)] : [name, ''];
}

function surnameAt(words: readonly string[], pack: LanguagePack): number {
  const particle = words.findIndex((word) => isParticle(word, pack));
  if (particle >= 0 && particle < words.length - 1) return particle;
  if (words.length > 1 && isElidedParticle(words.at(-1) ?? '', pack)) return words.length - 1;
  const firstNames = words.findIndex((word) => !isFirstName(word, pack));
  const leading = firstNames < 0 ? words.length : firstNames;
  return Math.min(Math.max(leading, 1), words.length - 1);
}

/** A first name of the list, alone or as the first of a compound, or an initial. */
function isFirstName(word: string, { firstNames }: LanguagePack): boolean {
  if (/^\p{Lu}\.?$/u.test(word)) return true;
  const folded = word.toLowerCase();
  const first = folded.split('-', 1)[0] ?? folded;
  return Object.values(firstNames).some((list) => list.includes(folded) || list.includes(first));
}

/** *de*, *van*; in a title *De*, but not alone *Van* as a name. */
function isParticle(word: string, { nameParticles }: LanguagePack): boolean {
  return nameParticles.includes(word.toLowerCase());
}

/** *d’Aubertin* in one word. */
function isElidedParticle(word: string, { nameParticles }: LanguagePack): boolean {
  const at = word.search(/['’]/u);
  return at > 0 && nameParticles.includes(word.slice(0, at).toLowerCase()) && at < word.length - 1;
}

function withoutParticles(surname: string, pack: LanguagePack): string {
  const words = surname.split(' ');
  const at = words.findIndex((word) => !isParticle(word, pack));
  const rest = words.slice(Math.max(0, at)).join(' ');
  return isElidedParticle(rest, pack) ? rest.slice(rest.search(/['’]/u) + 1) : rest;
}

/** The form that a mention’s words have of the name; a slip of the pen counts as the form it is nearest to. Undefined: a nickname. */
export function formOf(mention: string, name: PersonName): NameForm | undefined {
  const words = nameWords(mention);
  const first = nameWords(name.first ?? '');
  const surname = nameWords(name.surname);
  const full = [...first, ...surname];
  const key = words.join(' ');
  if (key === full.join(' ')) return first.length > 0 ? 'full' : 'surname';
  if (words.length > 1 && first.length > 0 && words.at(-1) === surname.at(-1)) {
    if (words[0] === first[0]) return 'full';
    if (words[0]?.length === 1 && first[0]?.startsWith(words[0])) return 'initialled';
  }
  if (key === nameWords(name.bare).join(' ')) return key === surname.join(' ') ? 'surname' : 'bare';
  if (` ${surname.join(' ')}`.endsWith(` ${key}`)) return 'surname';
  if (`${first.join(' ')} `.startsWith(`${key} `)) return 'first';
  return nearestForm(key, name);
}

function nearestForm(key: string, name: PersonName): NameForm | undefined {
  const forms: readonly (readonly [NameForm, string])[] = [
    ['full', `${name.first ?? ''} ${name.surname}`],
    ['surname', name.surname],
    ['first', name.first ?? ''],
  ];
  return forms.find(([, text]) => isSpelledAlike(key, nameWords(text).join(' ')))?.[0];
}

/** The same word but for a slip: one letter in four may differ. */
export function isSpelledAlike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest > LONGEST || Math.abs(a.length - b.length) > longest / 4) return false;
  return editDistance(a, b) <= longest / 4;
}

/** Code units; longer names are not compared letter by letter. */
const LONGEST = 100;

/** The name in a form. */
export function writeForm({ first, surname, bare, suffix }: PersonName, form: NameForm): string {
  switch (form) {
    case 'full':
      return `${first ? `${first} ` : ''}${surname}${suffix}`;
    case 'initialled':
      return `${first ? `${first.charAt(0)}. ` : ''}${surname}`;
    case 'surname':
      return surname;
    case 'bare':
      return bare;
    case 'first':
      return first ?? surname;
  }
}
