import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { shift } from '../../article/span.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { codeOf } from '../characterCode.ts';
import { defineRule } from '../rule.ts';
import { type Fault, reportFaults } from './parts/habits.ts';
import { readSpaces, type SpaceSite } from './parts/spaceSites.ts';

const SPACES = ['any-no-break', 'by-sign', 'no-break', 'narrow'] as const;
const SIGNS = ['all', 'colon'] as const;

export default defineRule({
  meta: {
    description: {
      en: 'Set the space before ; : ! ? % that the language asks for, one space between words, one behind a comma or a stop, and none before.',
      fr: 'Mettez devant ; : ! ? % l’espace que la langue demande, une seule entre les mots, une derrière une virgule ou un point, aucune devant.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      missing: {
        en: 'There is no space before “{sign}”: a no-break space ({wanted}) belongs there.',
        fr: 'Il manque une espace devant « {sign} » : il faut une espace insécable ({wanted}).',
      },
      breakable: {
        en: 'A line may break at the space before “{sign}” ({found}): write a no-break space ({wanted}).',
        fr: 'La ligne peut se couper à l’espace devant « {sign} » ({found}) : mettez une espace insécable ({wanted}).',
      },
      other: {
        en: 'The space before “{sign}” is {found}; the house writes {wanted}.',
        fr: 'L’espace devant « {sign} » est {found} ; la maison écrit {wanted}.',
      },
      unwanted: {
        en: 'A space stands before “{sign}” ({found}): none belongs there.',
        fr: 'Il y a une espace devant « {sign} » ({found}) : il n’en faut pas.',
      },
      glued: {
        en: 'There is no space behind “{sign}”: one belongs there.',
        fr: 'Il manque une espace derrière « {sign} ».',
      },
      inner: {
        en: 'A space stands beside “{sign}”, on the inside: none belongs there.',
        fr: 'Il y a une espace de trop à côté de « {sign} », du côté intérieur.',
      },
      doubled: {
        en: 'Two spaces or more stand here: one is enough.',
        fr: 'Il y a ici deux espaces ou plus : une seule suffit.',
      },
    },
    fixes: {
      one: { en: 'Mend this space', fr: 'Corriger cette espace' },
      all: { en: 'Mend these spaces in the whole article', fr: 'Corriger ces espaces dans tout l’article' },
    },
    options: {
      signs: {
        type: 'string',
        default: 'all',
        enum: SIGNS,
        description: {
          en: 'French, before which signs a space stands: `all`: ; : ! ? and %, as in France; `colon`: : and % alone, as in Québec.',
          fr: 'En français, devant quels signes se met une espace : `all` : ; : ! ? et %, comme en France ; `colon` : : et % seulement, comme au Québec.',
        },
      },
      space: {
        type: 'string',
        default: 'any-no-break',
        enum: SPACES,
        description: {
          en: 'French, before a sign: `any-no-break` takes U+00A0 and U+202F alike (a fix writes what `by-sign` asks for), `by-sign` U+00A0 before : and %, U+202F before ; ! ?, `no-break` U+00A0 alone, `narrow` U+202F alone.',
          fr: 'En français, devant un signe : `any-no-break` admet U+00A0 et U+202F (une correction écrit ce que veut `by-sign`), `by-sign` U+00A0 devant : et %, U+202F devant ; ! ?, `no-break` U+00A0 seul, `narrow` U+202F seul.',
        },
      },
    },
  },
  wordsOf: readSpaces,
  *check({ blocks, pack }, { options }) {
    const faults: Fault<FaultId>[] = [];
    const places = new Map<string, number>();
    for (const { block, text } of blocks) {
      if (!text) continue;
      count(places, DOUBLED, text.sentences.length - 1);
      for (const site of readOnce(text, readSpaces)) {
        if (site.kind === 'sign') count(places, site.sign, 1);
        const fault = faultAt(site, pack, options, block.start);
        if (fault) faults.push(fault);
      }
    }
    yield* reportFaults(faults, (kind) => places.get(kind.slice(0, 1)) ?? NEVER);
  },
});

/** Two spaces behind every sentence are a habit; before a sign, what stands before every such sign. */
const DOUBLED = ' ';

/** A space before a comma is no habit: nobody counts the commas without one. */
const NEVER = Number.POSITIVE_INFINITY;

function count(places: Map<string, number>, kind: string, more: number): void {
  places.set(kind, (places.get(kind) ?? 0) + more);
}

type FaultId = 'missing' | 'breakable' | 'other' | 'unwanted' | 'glued' | 'inner' | 'doubled';

interface Options {
  readonly signs: (typeof SIGNS)[number];
  readonly space: (typeof SPACES)[number];
}

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

function faultAt(
  site: SpaceSite,
  pack: LanguagePack,
  options: Options,
  offset: number,
): Fault<FaultId> | undefined {
  const { start, end, found, sign, kind, glued } = site;
  if (kind === 'doubled') {
    // A space that holds figures and their unit together stays.
    const newText = [...found].find((space) => space === NO_BREAK || space === NARROW) ?? ' ';
    const span = shift({ start, end }, offset);
    return { messageId: 'doubled', kind: DOUBLED, span, values: {}, edit: { ...span, newText } };
  }
  if (kind === 'inner') {
    const span = shift({ start, end }, offset);
    return {
      messageId: 'inner',
      kind: `${sign}inner`,
      span,
      values: { sign },
      edit: { ...span, newText: '' },
    };
  }
  const accepted = kind === 'comma' ? [''] : acceptedSpaces(sign, pack, options);
  const isAccepted = accepted.includes(found);
  if (isAccepted && !glued) return undefined;
  const wanted = isAccepted ? found : (accepted[0] ?? '');
  const messageId = isAccepted ? 'glued' : messageOf(found, wanted);
  // *mot ,mot*: the space goes to the other side.
  const edit = glued
    ? { start, end: end + 1, newText: `${wanted}${sign} ` }
    : { start, end, newText: wanted };
  return {
    messageId,
    kind: `${sign}${messageId}`,
    span: shift({ start, end: end + 1 }, offset),
    values: { sign, found: codesOf(found), wanted: codesOf(wanted) },
    edit: { ...shift(edit, offset), newText: edit.newText },
  };
}

/** What may stand before a sign, what a fix writes first. */
function acceptedSpaces(
  sign: string,
  { typography }: LanguagePack,
  { signs, space }: Options,
): readonly string[] {
  if (!typography.spacedSigns.includes(sign) || (signs === 'colon' && ';!?'.includes(sign))) return [''];
  if (space === 'no-break') return [NO_BREAK];
  if (space === 'narrow') return [NARROW];
  const [first, second] = ';!?'.includes(sign) ? [NARROW, NO_BREAK] : [NO_BREAK, NARROW];
  return space === 'by-sign' ? [first] : [first, second];
}

function messageOf(found: string, wanted: string): FaultId {
  if (wanted === '') return 'unwanted';
  if (found === '') return 'missing';
  return found === NO_BREAK || found === NARROW ? 'other' : 'breakable';
}

/** Of each space; empty for none. */
function codesOf(spaces: string): string {
  return [...spaces].map(codeOf).join(' ');
}
