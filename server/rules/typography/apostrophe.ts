import type { BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { overlaps, type Span, shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';
import { readLostLetters, takesApostrophe } from '../text/parts/lostLetters.ts';
import { type Fault, reportFaults } from './parts/habits.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write one kind of apostrophe throughout.',
      fr: 'N’employez qu’une sorte d’apostrophe.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      mixed: {
        en: 'The article otherwise writes {wanted} for an apostrophe; here stands {found}.',
        fr: 'L’article écrit ailleurs l’apostrophe {wanted} ; ici se trouve {found}.',
      },
      house: {
        en: 'The house writes {wanted} for an apostrophe, not {found}.',
        fr: 'La maison écrit l’apostrophe {wanted}, et non {found}.',
      },
      accent: {
        en: '{found} is an accent or a quotation mark, no apostrophe: write {wanted}.',
        fr: '{found} est un accent ou un guillemet, non une apostrophe : écrivez {wanted}.',
      },
    },
    fixes: {
      one: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
      all: { en: 'Write {wanted} in the whole article', fr: 'Écrire {wanted} dans tout l’article' },
    },
    options: {
      apostrophe: {
        type: 'string',
        default: 'consistent',
        enum: ['consistent', 'curly', 'straight'],
        description: {
          en: "`consistent`: either kind, one in an article, on a tie the curly one; `curly`: ’ (U+2019); `straight`: ' (U+0027).",
          fr: "`consistent` : l’une ou l’autre, la même dans un article, la courbe à égalité ; `curly` : ’ (U+2019) ; `straight` : ' (U+0027).",
        },
      },
    },
  },
  wordsOf: readApostrophes,
  *check({ blocks }, { options }) {
    const sites = blocks.flatMap(({ block, text }) =>
      text ? readOnce(text, readApostrophes).map((site) => ({ ...site, ...shift(site, block.start) })) : [],
    );
    const curly = sites.filter(({ glyph }) => glyph === CURLY).length;
    const straight = sites.filter(({ glyph }) => glyph === STRAIGHT).length;
    const house = options.apostrophe !== 'consistent';
    const isCurly = house ? options.apostrophe === 'curly' : curly >= straight;
    const wanted = isCurly ? CURLY : STRAIGHT;
    const faults = sites
      .filter(({ glyph }) => glyph !== wanted)
      .map(
        ({ start, end, glyph }): Fault<'mixed' | 'house' | 'accent'> => ({
          messageId: glyph !== CURLY && glyph !== STRAIGHT ? 'accent' : house ? 'house' : 'mixed',
          span: { start, end },
          values: { wanted, found: glyph },
          edit: { start, end, newText: wanted },
        }),
      );
    yield* reportFaults(faults, () => sites.length);
  },
});

interface Apostrophe extends Span {
  readonly glyph: string;
}

const CURLY = '’';
const STRAIGHT = "'";

function readApostrophes(text: BlockText): readonly Apostrophe[] {
  const { prose } = text;
  const found: Apostrophe[] = [];
  const add = (at: number) => found.push({ start: at, end: at + 1, glyph: prose.charAt(at) });
  for (const { kind, start, text: word } of text.tokens) {
    if (kind !== 'word') continue;
    for (let at = 0; at < word.length; at += 1)
      if ((word[at] === STRAIGHT || word[at] === CURLY) && isApostrophe(prose, start + at)) add(start + at);
  }
  if (STRAY.test(prose)) {
    const broken = readLostLetters(text);
    for (const { index, groups } of prose.matchAll(BETWEEN))
      if (
        isMeant(text, groups?.left ?? '', groups?.right ?? '') &&
        !broken.some((word) => overlaps(word, { start: index, end: index + 1 }))
      )
        add(index);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** ´ and its like are no letters, and part words. */
const STRAY = /[´`‘′]/u;
const BETWEEN = /(?<=(?<left>\p{L}{1,20}))[´`‘′](?=(?<right>\p{L}{1,20}))/gu;

/** *l´eau*, *don`t*, *O‘Brien*; not *Hawai‘i*, *Ta‘if*, where the sign is a letter. */
function isMeant(text: BlockText, left: string, right: string): boolean {
  return takesApostrophe(text, left, right) || (/^\p{Lu}$/u.test(left) && /^\p{Lu}/u.test(right));
}

/** Behind a letter, or before the figures of a decade: a mark by itself, or behind a figure, may be a minute, a foot or a lost quotation mark. */
function isApostrophe(prose: string, at: number): boolean {
  const [before, after] = [prose.charAt(at - 1), prose.charAt(at + 1)];
  if (/\p{N}/u.test(before)) return /\p{L}/u.test(after);
  return /\p{L}/u.test(before) || /\p{N}/u.test(after);
}
