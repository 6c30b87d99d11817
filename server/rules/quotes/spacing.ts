import type { AnalysedBlock, BlockText, QuotationMark } from '../../analysis/analysedArticle.ts';
import { MASK } from '../../article/nodes.ts';
import { type Span, shift } from '../../article/span.ts';
import { codeOf } from '../characterCode.ts';
import { defineRule, type Edit, type Finding } from '../rule.ts';

type SpaceOption = (typeof SPACES)[number];

const SPACES = ['any-no-break', 'no-break', 'narrow', 'none'] as const;

export default defineRule({
  meta: {
    description: {
      en: 'Set the space inside quotation marks that the language asks for: a no-break space inside « », none inside “ ”.',
      fr: 'Mettez à l’intérieur des guillemets l’espace que la langue demande : insécable dans « », aucune dans “ ”.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      missing: {
        en: 'There is no space inside {mark}: a no-break space ({wanted}) belongs there.',
        fr: 'Il manque une espace à l’intérieur de {mark} : il faut une espace insécable ({wanted}).',
      },
      breakable: {
        en: 'A line may break at the space inside {mark} ({found}): write a no-break space ({wanted}).',
        fr: 'La ligne peut se couper à l’espace à l’intérieur de {mark} ({found}) : mettez une espace insécable ({wanted}).',
      },
      other: {
        en: 'The space inside {mark} is {found}; the house writes {wanted}.',
        fr: 'L’espace à l’intérieur de {mark} est {found} ; la maison écrit {wanted}.',
      },
      unwanted: {
        en: 'A space stands inside {mark} ({found}): none belongs there.',
        fr: 'Il y a une espace à l’intérieur de {mark} ({found}) : il n’en faut pas.',
      },
    },
    fixes: {
      set: {
        en: 'Write a no-break space ({wanted}) inside the marks',
        fr: 'Mettre une espace insécable ({wanted}) dans les guillemets',
      },
      setAll: {
        en: 'Write a no-break space ({wanted}) inside all marks of the article',
        fr: 'Mettre une espace insécable ({wanted}) dans tous les guillemets de l’article',
      },
      remove: { en: 'Remove the space inside the marks', fr: 'Supprimer l’espace dans les guillemets' },
      removeAll: {
        en: 'Remove the space inside all marks of the article',
        fr: 'Supprimer l’espace dans tous les guillemets de l’article',
      },
    },
    options: {
      space: {
        type: 'string',
        default: 'any-no-break',
        enum: SPACES,
        description: {
          en: 'Inside « »: `any-no-break` takes U+00A0 and U+202F alike (a fix writes U+00A0), `no-break` U+00A0 alone, `narrow` U+202F alone, `none` no space, as in Switzerland.',
          fr: 'À l’intérieur de « » : `any-no-break` admet U+00A0 et U+202F (une correction écrit U+00A0), `no-break` U+00A0 seul, `narrow` U+202F seul, `none` aucune espace, comme en Suisse.',
        },
      },
    },
  },
  *check({ blocks }, { options }) {
    const pairs = blocks.flatMap(({ block, text }) =>
      text ? faultyPairs(text, block.start, options.space) : [],
    );
    const house = houseFault(pairs, countPairs(blocks));
    const all = pairs.filter(({ fault }) => fault.messageId === house);
    for (const pair of pairs) {
      const throughout = pair.fault.messageId === house;
      if (throughout && pair !== all[0]) continue;
      yield toFinding(pair, throughout ? all : [pair], throughout);
    }
  },
});

type FaultId = 'missing' | 'breakable' | 'other' | 'unwanted';

const MILD: readonly FaultId[] = ['breakable', 'other'];
const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

/** A quotation's marks, or one mark whose partner stands in another paragraph. */
interface FaultyPair {
  /** The worse of the two. */
  readonly fault: Fault;
  readonly edits: readonly Edit[];
}

interface Fault {
  readonly messageId: FaultId;
  readonly mark: QuotationMark;
  /** The mark and the space inside it. */
  readonly span: Span;
  readonly found: string;
  readonly wanted: string;
  readonly edit: Edit;
}

/** In offsets of the article. A mark that closes nothing is for quotes/unbalanced. */
function faultyPairs(text: BlockText, offset: number, option: SpaceOption): FaultyPair[] {
  return text.marks.flatMap((mark) => {
    if (!isFirst(mark)) return [];
    const partner = text.marks[mark.partner ?? -1];
    const faults = [mark, ...(partner ? [partner] : [])].flatMap(
      (each) => faultAt(text, each, option, offset) ?? [],
    );
    const fault = faults.find(({ messageId }) => !MILD.includes(messageId)) ?? faults[0];
    return fault ? [{ fault, edits: faults.map(({ edit }) => edit) }] : [];
  });
}

/** A pair is one finding, at its opening mark. */
function isFirst({ side, partner }: QuotationMark): boolean {
  return side === 'open' || partner === -1;
}

function countPairs(blocks: readonly AnalysedBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + (text?.marks.filter(isFirst).length ?? 0), 0);
}

/** So many pairs with one fault, and so great a share of all, are a house style: one report stands for all of them. */
const FEWEST = 3;
const HOUSE = 0.9;

function houseFault(pairs: readonly FaultyPair[], total: number): FaultId | undefined {
  const counts = new Map<FaultId, number>();
  for (const { fault } of pairs) counts.set(fault.messageId, (counts.get(fault.messageId) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= FEWEST && count >= HOUSE * total)?.[0];
}

function toFinding(
  { fault }: FaultyPair,
  mended: readonly FaultyPair[],
  throughout: boolean,
): Finding<FaultId, 'set' | 'remove' | 'setAll' | 'removeAll'> {
  const values = {
    mark: fault.mark.glyph,
    found: codeOf(fault.found),
    wanted: codeOf(fault.wanted),
  };
  const edits = mended.flatMap((pair) => pair.edits).sort((a, b) => a.start - b.start);
  const fixId = fault.wanted === '' ? (throughout ? 'removeAll' : 'remove') : throughout ? 'setAll' : 'set';
  return {
    messageId: fault.messageId,
    span: fault.span,
    values,
    ...(MILD.includes(fault.messageId) ? { severity: 'suggestion' as const } : {}),
    fixes: [{ fixId, values, safe: true, edits }],
  };
}

function faultAt(
  text: BlockText,
  mark: QuotationMark,
  option: SpaceOption,
  offset: number,
): Fault | undefined {
  const accepted = acceptedSpaces(text, mark, option);
  const gap = gapInside(text.prose, mark);
  if (!accepted || !gap) return undefined;
  const found = text.prose.slice(gap.start, gap.end);
  if (accepted.includes(found)) return undefined;
  const wanted = accepted[0] ?? '';
  // Papers part two marks that meet: “‘Yes’ ”.
  if (wanted === '' && found.length === 1 && meetsMark(text.prose, mark, gap)) return undefined;
  if (wanted === '' && isTurned(text.prose, mark)) return undefined;
  return {
    messageId: messageOf(found, wanted),
    mark,
    span: shift({ start: Math.min(mark.start, gap.start), end: Math.max(mark.end, gap.end) }, offset),
    found,
    wanted,
    edit:
      wanted === ''
        ? withoutSpace(text.prose, mark, gap, offset)
        : { ...shift(gap, offset), newText: wanted },
  };
}

/** *… of the law.“ Löning said*: a curly mark that stands against the words before it and not against those behind is a closing one turned round. */
function isTurned(prose: string, { side, start, glyph }: QuotationMark): boolean {
  return side === 'open' && /^[“‘]$/u.test(glyph) && GLUED.test(prose.charAt(start - 1));
}

const GLUED = /[\p{L}\p{N}.,;:!?)\]]/u;

/** Takes the space away, or to the outer side of the mark where none stands there: *l’album" Alive !"*. */
function withoutSpace(prose: string, mark: QuotationMark, gap: Span, offset: number): Edit {
  const outside = mark.side === 'open' ? prose.charAt(mark.start - 1) : prose.charAt(mark.end);
  const glued = mark.side === 'open' ? GLUED.test(outside) : /[\p{L}\p{N}]/u.test(outside);
  if (!glued) return { ...shift(gap, offset), newText: '' };
  return mark.side === 'open'
    ? { start: offset + mark.start, end: offset + gap.end, newText: ` ${mark.glyph}` }
    : { start: offset + gap.start, end: offset + mark.end, newText: `${mark.glyph} ` };
}

/** What may stand inside the mark, what a fix writes first; undefined for marks that are another rule's business. */
function acceptedSpaces(
  text: BlockText,
  mark: QuotationMark,
  option: SpaceOption,
): readonly string[] | undefined {
  const { outer, innerSpace } = text.pack.quotationMarks;
  const own = outer[0];
  if (innerSpace !== '' && (mark.glyph === own?.open || mark.glyph === own?.close)) {
    if (option === 'none') return [''];
    if (option === 'any-no-break') return innerSpace === NARROW ? [NARROW, NO_BREAK] : [NO_BREAK, NARROW];
    return [option === 'narrow' ? NARROW : NO_BREAK];
  }
  if ('«»‹›'.includes(mark.glyph)) return undefined;
  // A straight mark tells its side only by its partner.
  return mark.glyph === '"' && mark.partner === undefined ? undefined : [''];
}

/** The blank space on the inner side of a mark, which may be empty; undefined where markup or nothing stands there. */
function gapInside(prose: string, mark: QuotationMark): Span | undefined {
  let start = mark.start;
  let end = mark.end;
  if (mark.side === 'open') {
    while (/\s/.test(prose.charAt(end))) end += 1;
    const next = prose.charAt(end);
    return next === '' || next === MASK ? undefined : { start: mark.end, end };
  }
  while (/\s/.test(prose.charAt(start - 1))) start -= 1;
  const previous = prose.charAt(start - 1);
  return previous === '' || previous === MASK ? undefined : { start, end: mark.start };
}

function meetsMark(prose: string, mark: QuotationMark, gap: Span): boolean {
  return /["“”‘’']/.test(mark.side === 'open' ? prose.charAt(gap.end) : prose.charAt(gap.start - 1));
}

function messageOf(found: string, wanted: string): FaultId {
  if (wanted === '') return 'unwanted';
  if (found === '') return 'missing';
  return found === NO_BREAK || found === NARROW ? 'other' : 'breakable';
}
