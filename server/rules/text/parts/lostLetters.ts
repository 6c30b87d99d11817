import type { BlockText } from '../../../analysis/analysedArticle.ts';
import { readOnce } from '../../../analysis/incremental/readOnce.ts';
import { fold } from '../../../analysis/words/tokens.ts';
import type { Span } from '../../../article/span.ts';
import { startsWithVowel } from '../../../languages/letters.ts';

/** A word that holds another character in the place of a letter or an apostrophe. */
export interface LostLetter extends Span {
  readonly found: string;
  /** The likeliest word. */
  readonly wanted: string;
}

/** Reads the words of a block that an encoding has left with a question mark (*pr?fecture*), or a paste with the accent beside its letter (*re´union*). */
export function readLostLetters(text: BlockText): readonly LostLetter[] {
  return readOnce(text, findLostLetters);
}

const SUSPECT = /\p{L}[?â]\p{Ll}|(?<!\S)\?\p{Ll}|[´¨ˆ¸`]/u;

/** Letters with `?` or `â` between them, or `?` before them. */
const MARKED =
  /(?<![\p{L}\p{N}=&@/._?-])(?<left>\p{L}{0,30})[?â](?<right>\p{Ll}(?:[\p{L}?]{0,30}\p{L})?)(?![\p{L}\p{N}=&@/_-]|\.\p{L})/gu;
/** Behind a word at its end, in a paragraph that has lost letters elsewhere. */
const ENDING = /(?<![\p{L}\p{N}=&@/._?-])\p{L}{3,30}\?(?= \p{Ll})/gu;
const ACCENTED = /(?<![\p{L}\p{N}])\p{L}{0,30}[´¨ˆ¸`]\p{L}{1,30}/gu;

function findLostLetters(text: BlockText): readonly LostLetter[] {
  const { prose } = text;
  if (!SUSPECT.test(prose)) return [];
  const lost: LostLetter[] = [];
  const add = (index: number, found: string, wanted: string) =>
    lost.push({ start: index, end: index + found.length, found, wanted });
  for (const { index, 0: found, groups } of prose.matchAll(MARKED)) {
    const [left, right] = [groups?.left ?? '', groups?.right ?? ''];
    const wanted =
      withApostrophe(text, left, right) ?? (found.includes('?') ? withLetters(text, left, right) : undefined);
    if (wanted) add(index, found, wanted);
  }
  for (const { index, 0: found } of prose.matchAll(ACCENTED)) {
    const wanted = compositions(found).find((word) => isKnown(text, word));
    if (wanted) add(index, found, wanted);
  }
  if (lost.some(({ found }) => found.includes('?')))
    for (const { index, 0: found } of prose.matchAll(ENDING))
      if (!isKnown(text, found.slice(0, -1)) && isKnown(text, `${found.slice(0, -1)}é`))
        add(index, found, `${found.slice(0, -1)}é`);
  return lost.sort((a, b) => a.start - b.start);
}

function isKnown({ syntax }: BlockText, word: string): boolean {
  const { lexicon } = syntax.scene.reader;
  const folded = fold(word);
  return lexicon.isCommon(folded) || lexicon.isFunction(folded) || lexicon.isWord(folded);
}

/** *L?été*, *isn?t*, *mayor?s*, *Itâs*. */
function withApostrophe(text: BlockText, left: string, right: string): string | undefined {
  return takesApostrophe(text, left, right) ? `${left}’${right}` : undefined;
}

/** True where only an apostrophe can stand between two parts of a word: *l|été*, *isn|t*, *mayor|s*. */
export function takesApostrophe(text: BlockText, left: string, right: string): boolean {
  const { lexicon } = text.syntax.scene.reader;
  if (lexicon.elisions.has(fold(left))) return startsWithVowel(right);
  // *aujourd’hui*
  if (lexicon.isCommon(fold(`${left}'${right}`))) return true;
  const { contractions } = text.pack;
  if (left === '' || contractions === undefined) return false;
  return (
    lexicon.possessives.has(`'${right}`) ||
    Object.hasOwn(contractions, right) ||
    right === 'd' ||
    (right === 't' && /n$/iu.test(left))
  );
}

/** The letters that copy in the languages of the packs has beside the plain ones, the commonest first. */
const LETTERS = [...'éèêàçîâôûùïëœ'];

/** A word with one letter for each `?`; two words that are known by themselves only lack a space. */
function withLetters(text: BlockText, left: string, right: string): string | undefined {
  if (left === '' ? isKnown(text, right) : isKnown(text, left) && isKnown(text, right)) return undefined;
  const parts = [left, ...right.split('?')];
  if (parts.length > 3) return undefined;
  const [first = '', second = '', third] = parts;
  for (const letter of LETTERS) {
    const word = `${first}${letter}${second}`;
    if (third === undefined && isKnown(text, word)) return word;
    if (third === undefined) continue;
    const other = LETTERS.find((each) => isKnown(text, `${word}${each}${third}`));
    if (other !== undefined) return `${word}${other}${third}`;
  }
  return undefined;
}

const COMBINING: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '¸': '\u0327',
};

/** The accent on the letter before it, and on the one behind. */
function compositions(found: string): string[] {
  const at = found.search(/[´¨ˆ¸`]/u);
  const accent = COMBINING[found.charAt(at)] ?? '';
  const [left, right] = [found.slice(0, at), found.slice(at + 1)];
  return [`${left}${accent}${right}`, `${left}${right.charAt(0)}${accent}${right.slice(1)}`].map((word) =>
    word.normalize('NFC'),
  );
}
