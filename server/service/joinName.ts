import type { ArticleClass, LanguagePack, NameJoining } from '../languages/languagePack.ts';
import { withCapital } from '../languages/letters.ts';

/** A name that takes another’s place. */
export interface NewName {
  readonly text: string;
  readonly isPlace: boolean;
  /** The article that it takes where the old name had one; undefined: none. */
  readonly article: ArticleClass | undefined;
}

/** What stands before a name, and how the article writes. */
export interface Before {
  readonly text: string;
  readonly apostrophe: string;
}

/** What becomes of the words before a name: so many code units of them are replaced. */
export interface Joint {
  readonly length: number;
  readonly text: string;
}

/** The words before a name that depend on it. */
interface Lead {
  readonly length: number;
  /** As the text has them, to keep their capital and their kind of apostrophe. */
  readonly written: string;
  /** The word in full: `de`, `que`, `a`. Of `du` and `de l'` the preposition. */
  readonly word: string | undefined;
  readonly hasArticle: boolean;
  /** Preposition and article in one word: `au`. */
  readonly contracted: boolean;
}

/** Fits the words before a name to the new one: *d’Aubertin*, *de Morel*; *l’Iran*, *la Russie*; *a Brook aide*, *an Aubertin aide*. */
export function joinName(before: Before, name: NewName, pack: LanguagePack): Joint {
  const joining = pack.nameJoining;
  const lead = joining && readLead(before.text, joining, pack);
  const text = lead && writeLead(lead, name, joining, pack);
  if (!lead || text === undefined) return { length: 0, text: '' };
  const written = likeWritten(text, lead.written, before.apostrophe);
  return written === lead.written ? { length: 0, text: '' } : { length: lead.length, text: written };
}

/** True where the words before a name end with its definite article, alone or in a contraction. */
export function hasArticleBefore(before: string, pack: LanguagePack): boolean {
  return pack.nameJoining !== undefined && readLead(before, pack.nameJoining, pack)?.hasArticle === true;
}

/** Code units before a name that are looked at. */
const REACH = 24;
const LAST_WORD = /(?<![\p{L}'’-])(\p{L}+)(['’]|[ \u00a0\u202f])$/u;

function readLead(before: string, joining: NameJoining, pack: LanguagePack): Lead | undefined {
  const near = before.slice(-REACH);
  const found = LAST_WORD.exec(near);
  const [written = '', letters = '', separator = ''] = found ?? [];
  if (!found) return undefined;
  const elided = /['’]/u.test(separator);
  const form = letters.toLowerCase() + (elided ? "'" : '');
  const contraction = pack.tokens.contractions[form];
  if (contraction && joining.article) {
    const { preposition } = contraction;
    return { length: written.length, written, word: preposition, hasArticle: true, contracted: true };
  }
  if (joining.article && Object.values(joining.article).includes(form)) {
    const preposition = LAST_WORD.exec(near.slice(0, found.index));
    const word = preposition?.[1]?.toLowerCase();
    const whole = (preposition?.[0] ?? '') + written;
    return word !== undefined && contracts(word, pack)
      ? { length: whole.length, written: whole, word, hasArticle: true, contracted: false }
      : { length: written.length, written, word: undefined, hasArticle: true, contracted: false };
  }
  const word = fullWord(form, joining);
  if (word === undefined) return undefined;
  return { length: written.length, written, word, hasArticle: false, contracted: false };
}

function contracts(word: string, { tokens }: LanguagePack): boolean {
  return Object.values(tokens.contractions).some(({ preposition }) => preposition === word);
}

/** The word whose form before a vowel this is, or itself where it is one that changes. */
function fullWord(form: string, { beforeVowel, toPlaces }: NameJoining): string | undefined {
  if (form in beforeVowel || form === toPlaces?.bare || form === toPlaces?.feminine) return form;
  return Object.entries(beforeVowel).find(([, elided]) => elided === form)?.[0];
}

/** The words that the new name wants; undefined where nobody can tell. */
function writeLead(lead: Lead, name: NewName, joining: NameJoining, pack: LanguagePack): string | undefined {
  const vowel = joining.beginsWithVowel(name.text);
  if (vowel === undefined) return undefined;
  const { word } = lead;
  const { article, toPlaces } = joining;
  const isTo = name.isPlace && word !== undefined && (word === toPlaces?.bare || word === toPlaces?.feminine);
  if (isTo && (lead.contracted || !lead.hasArticle)) return writeTo(name, vowel, joining, pack);
  if (lead.hasArticle && name.article && article)
    return writeArticle(word, name.article, vowel, article, pack);
  if (!lead.hasArticle && name.isPlace && word !== undefined && needsArticle(name, vowel) && article) {
    const contraction = contractionOf(word, article[name.article ?? 'masculine'], pack);
    if (contraction) return `${contraction} `;
  }
  return word === undefined ? '' : elide(word, vowel, joining);
}

/** Being in a place, or going there: *à Lyon*, *au Japon*, *aux États-Unis*, *en Iran*. */
function writeTo(
  name: NewName,
  vowel: boolean,
  joining: NameJoining,
  pack: LanguagePack,
): string | undefined {
  const { toPlaces, article } = joining;
  if (!toPlaces || !article) return undefined;
  if (!name.article) return `${toPlaces.bare} `;
  if (!needsArticle(name, vowel)) return `${toPlaces.feminine} `;
  const determiner = article[name.article];
  return `${contractionOf(toPlaces.bare, determiner, pack) ?? `${toPlaces.bare} ${determiner}`} `;
}

/** *le président du Japon*, *des États-Unis*; but *d’Iran*, *de Russie*. */
function needsArticle({ article }: NewName, vowel: boolean): boolean {
  return article === 'plural' || (article === 'masculine' && !vowel);
}

function writeArticle(
  preposition: string | undefined,
  kind: ArticleClass,
  vowel: boolean,
  article: NonNullable<NameJoining['article']>,
  pack: LanguagePack,
): string {
  const before = preposition === undefined ? '' : `${preposition} `;
  if (vowel && kind !== 'plural') return `${before}${article.beforeVowel}`;
  const contraction = preposition === undefined ? undefined : contractionOf(preposition, article[kind], pack);
  return `${contraction ?? `${before}${article[kind]}`} `;
}

function contractionOf(
  preposition: string,
  determiner: string,
  { tokens }: LanguagePack,
): string | undefined {
  return Object.entries(tokens.contractions).find(
    ([, parts]) => parts.preposition === preposition && parts.determiner === determiner,
  )?.[0];
}

function elide(word: string, vowel: boolean, { beforeVowel }: NameJoining): string {
  const elided = vowel ? beforeVowel[word] : undefined;
  return elided?.endsWith("'") ? elided : `${elided ?? word} `;
}

/** With the capital, the space and the apostrophe of the words that it replaces. */
function likeWritten(text: string, written: string, apostrophe: string): string {
  const space = written.match(/[\u00a0\u202f]/u)?.[0] ?? ' ';
  const spelled = text.replaceAll("'", apostrophe).replaceAll(' ', space);
  const first = written.charAt(0);
  return first === first.toLowerCase() ? spelled : withCapital(spelled);
}
