import type { BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { MASK } from '../../article/nodes.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';
import { type Fault, reportFaults } from './parts/habits.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write the dots of an ellipsis as one character.',
      fr: 'Écrivez les points de suspension en un seul caractère.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      dots: {
        en: '“{found}”: the ellipsis is one character, {wanted} (U+2026).',
        fr: '« {found} » : les points de suspension sont un seul caractère, {wanted} (U+2026).',
      },
      character: {
        en: 'The house writes three stops, {wanted}, not {found}.',
        fr: 'La maison écrit trois points, {wanted}, non {found}.',
      },
    },
    fixes: {
      one: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
      all: { en: 'Write {wanted} in the whole article', fr: 'Écrire {wanted} dans tout l’article' },
    },
    options: {
      ellipsis: {
        type: 'string',
        default: 'character',
        enum: ['character', 'dots', 'consistent'],
        description: {
          en: '`character`: … (U+2026); `dots`: three stops, as agencies transmit them; `consistent`: either, one in an article, on a tie the character.',
          fr: '`character` : … (U+2026) ; `dots` : trois points, comme les agences les transmettent ; `consistent` : l’un ou l’autre, le même dans un article, le caractère à égalité.',
        },
      },
    },
  },
  wordsOf: readEllipses,
  *check({ blocks }, { options }) {
    const sites = blocks.flatMap(({ block, text }) =>
      text ? readOnce(text, readEllipses).map((site) => ({ ...site, ...shift(site, block.start) })) : [],
    );
    const characters = sites.filter(({ found }) => found === CHARACTER).length;
    const isCharacter =
      options.ellipsis === 'consistent' ? characters * 2 >= sites.length : options.ellipsis === 'character';
    const wanted = isCharacter ? CHARACTER : DOTS;
    const faults = sites
      .filter(({ found }) => (found === CHARACTER) !== isCharacter)
      .map(
        ({ start, end, found }): Fault<'dots' | 'character'> => ({
          messageId: isCharacter ? 'dots' : 'character',
          span: { start, end },
          values: { wanted, found },
          edit: { start, end, newText: wanted },
        }),
      );
    yield* reportFaults(faults, () => sites.length);
  },
});

const CHARACTER = '…';
const DOTS = '...';

interface Ellipsis extends Span {
  readonly found: string;
}

const ELLIPSIS = /…|(?<![.…])\.{3}(?![.…/])|(?<![.…])\. \. \.(?! ?[.…])/gu;

/** A cut in brackets is for quotes/editorial-marks; four stops are an ellipsis and a stop; dots in a path or a range are none. */
function readEllipses({ prose }: BlockText): readonly Ellipsis[] {
  const sites: Ellipsis[] = [];
  for (const { 0: found, index: start } of prose.matchAll(ELLIPSIS)) {
    const end = start + found.length;
    const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
    if ('([<'.includes(before) && before !== '' && ')]>'.includes(after)) continue;
    if (
      found !== CHARACTER &&
      (before === MASK || before === '/' || (/\p{N}/u.test(before) && /\p{N}/u.test(after)))
    )
      continue;
    sites.push({ start, end, found });
  }
  return sites;
}
