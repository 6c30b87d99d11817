import type { AnalysedBlock, BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { fold } from '../../analysis/words/tokens.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';
import { type Fault, reportFaults } from './parts/habits.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Part words with a dash, not with a hyphen or two.',
      fr: 'Séparez les mots par un tiret, non par un ou deux traits d’union.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      hyphens: {
        en: '“{found}” stands for a dash: write {wanted}.',
        fr: '« {found} » tient lieu de tiret : écrivez {wanted}.',
      },
      hyphen: {
        en: 'A hyphen stands for a dash: write {wanted}.',
        fr: 'Un trait d’union tient lieu de tiret : écrivez {wanted}.',
      },
      house: {
        en: 'The house writes {wanted} for a dash, not {found}.',
        fr: 'La maison écrit {wanted} pour un tiret, non {found}.',
      },
    },
    fixes: {
      one: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
      all: { en: 'Write {wanted} in the whole article', fr: 'Écrire {wanted} dans tout l’article' },
    },
    options: {
      dash: {
        type: 'string',
        default: 'any',
        enum: ['any', 'em', 'en'],
        description: {
          en: '`any`: — or –, a fix writes the one that the article has elsewhere, else that of the language; `em`: — (U+2014); `en`: – (U+2013).',
          fr: '`any` : — ou –, une correction écrit celui que l’article a ailleurs, sinon celui de la langue ; `em` : — (U+2014) ; `en` : – (U+2013).',
        },
      },
    },
  },
  wordsOf: readDashes,
  *check({ blocks, pack }, { options }) {
    const sites = blocks.flatMap(dashesOf);
    const count = (glyph: string) => sites.filter(({ found }) => found === glyph).length;
    const [em, en] = [count(EM), count(EN)];
    const elsewhere = em === en ? pack.typography.dash : em > en ? EM : EN;
    const wanted = options.dash === 'any' ? elsewhere : options.dash === 'em' ? EM : EN;
    const faults = sites
      .filter(({ found }) => found !== wanted && (options.dash !== 'any' || (found !== EM && found !== EN)))
      .map(
        ({ start, end, found, before, after }): Fault<'hyphens' | 'hyphen' | 'house'> => ({
          messageId: found === '-' ? 'hyphen' : found.startsWith('-') ? 'hyphens' : 'house',
          span: { start, end },
          values: { found, wanted },
          edit: {
            start,
            end,
            newText:
              before && after && wanted === EM ? wanted : `${before ? ' ' : ''}${wanted}${after ? ' ' : ''}`,
          },
        }),
      );
    yield* reportFaults(faults, () => sites.length);
  },
});

const EM = '—';
const EN = '–';

/** A dash, or what stands for one. */
interface Dash extends Span {
  readonly found: string;
  /** A word stands right before it, and right behind it. */
  readonly before: boolean;
  readonly after: boolean;
  readonly hyphen: boolean;
}

/** Headings part a topic from a title with a hyphen as custom has it. */
const HEADINGS: ReadonlySet<string> = new Set(['headline', 'overline', 'crosshead']);

function dashesOf({ block, text }: AnalysedBlock): Dash[] {
  if (!text) return [];
  return readOnce(text, readDashes)
    .filter(({ hyphen }) => !hyphen || !HEADINGS.has(block.type))
    .map((dash) => ({ ...dash, ...shift(dash, block.start) }));
}

const DASH = /—|–|-+/gu;

function readDashes(text: BlockText): readonly Dash[] {
  const { prose } = text;
  const dashes: Dash[] = [...stuckDashes(prose)];
  const stuck = new Set(dashes.map(({ start }) => start));
  for (const { 0: found, index: start } of prose.matchAll(DASH)) {
    if (stuck.has(start)) continue;
    const end = start + found.length;
    const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
    const spaced = BLANK.test(before) && BLANK.test(after);
    const glued = GLUED_BEFORE.test(before) && GLUED_AFTER.test(after);
    const sides = sidesOf(prose, start, end);
    const isDash =
      found.length > 1
        ? found.length < 4 && (spaced || glued) && !sides.after.startsWith('-')
        : found === '-'
          ? spaced && !isJoint(sides) && !isMinus(text, sides) && !isStretch(text, sides)
          : spaced || (found === EM && glued);
    // `10 - 12`, `2-1 -- 3-2`, the rule of a table, a row of hyphens.
    if (isDash && !NO_WORD.test(sides.before) && !NO_WORD.test(sides.after) && !isBetweenFigures(sides))
      dashes.push({ start, end, found, before: glued, after: glued, hyphen: found === '-' });
  }
  return dashes.sort((a, b) => a.start - b.start);
}

/** *le maire -un élu du centre- a voté*: hyphens that stick to the words they set off; not *-ism*, *pre- and post-war*. */
const STUCK =
  /(?<=[\p{L}\p{N}»”)%][ \u00a0])-(?=[\p{L}«“])(?<inside>(?:[^-\n.!?]|(?<=\p{L})-(?=\p{L})){3,200})(?<=[\p{L}\p{N}»”)])-(?=[ \u00a0,.;:])/gu;

function* stuckDashes(prose: string): Iterable<Dash> {
  if (!prose.includes(' -')) return;
  for (const { index: start, 0: whole, groups } of prose.matchAll(STUCK)) {
    if (!/\p{L} \p{L}/u.test(groups?.inside ?? '')) continue;
    const end = start + whole.length;
    yield { start, end: start + 1, found: '-', before: false, after: true, hyphen: true };
    yield { start: end - 1, end, found: '-', before: true, after: false, hyphen: true };
  }
}

const BLANK = /[ \u00a0\u202f\u2009]/u;
const GLUED_BEFORE = /[\p{L}\p{M}»”"’)]/u;
const GLUED_AFTER = /[\p{L}«“"‘(]/u;

const NO_WORD = /^[-|.,;:]*$/u;

/** The words on either side, without the space between; no longer than it takes to tell what they are. */
interface Sides {
  readonly before: string;
  readonly after: string;
  /** A figure with its unit stands before: *9 h*, *30 km*. */
  readonly figure: boolean;
}

const SEEN = 30;

function sidesOf(prose: string, start: number, end: number): Sides {
  return {
    before: /\S+$/u.exec(prose.slice(Math.max(0, start - SEEN), start).trimEnd())?.[0] ?? '',
    after: /^\S+/u.exec(prose.slice(end, end + SEEN).trimStart())?.[0] ?? '',
    figure: /\p{N}[ \u00a0\u202f]?(?:\p{L}{1,3}\.?|\p{L}\.\p{L}\.|[%€$°]\p{L}?)$/u.test(
      prose.slice(Math.max(0, start - SEEN), start).trimEnd(),
    ),
  };
}

function isBetweenFigures({ before, after }: Sides): boolean {
  return /^[\p{N}(]/u.test(before) && /^\p{N}/u.test(after);
}

/** *(35 % - 1)*, *en baisse, - 0,9 %*, *il fait - 5 °C*: a minus sign. */
function isMinus({ syntax }: BlockText, { before, after }: Sides): boolean {
  if (!/^\p{N}/u.test(after)) return false;
  const { lexicon } = syntax.scene.reader;
  const word = fold(before);
  return /[\p{N}%,;:(]$/u.test(before) || (lexicon.isFunction(word) && !lexicon.words.coordinators.has(word));
}

/** *lundi - vendredi*, *9 h - 18 h*: from one to the other. */
function isStretch({ pack }: BlockText, { before, after, figure }: Sides): boolean {
  if (figure && /^\p{N}/u.test(after)) return true;
  const days = [...pack.weekdays, ...pack.months];
  return [before, after].every((word) => days.includes(fold(word).replace(/[,.;:)]+$/u, '')));
}

/** *Paris - Lyon*, *Auvergne - Rhône-Alpes*: two names, a journey or a match, rather than words of a sentence. */
function isJoint({ before, after }: Sides): boolean {
  return /^[«“"(]?[\p{Lu}\p{N}]/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after);
}
