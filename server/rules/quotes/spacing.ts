import type { BlockText, QuotationMark } from '../../analysis/analysedArticle.ts';
import { MASK } from '../../article/nodes.ts';
import type { Span } from '../../article/span.ts';
import { defineRule, type Edit } from '../rule.ts';

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
      remove: { en: 'Remove the space inside the marks', fr: 'Supprimer l’espace dans les guillemets' },
    },
    options: {
      space: {
        type: 'string',
        default: 'any-no-break',
        enum: SPACES,
        description:
          'Inside « »: `any-no-break` takes U+00A0 and U+202F alike (a fix writes U+00A0), `no-break` U+00A0 alone, `narrow` U+202F alone, `none` no space, as in Switzerland.',
      },
    },
  },
  *checkBlock({ text }, { options }) {
    if (!text) return;
    for (const mark of text.marks) {
      const partner = mark.partner === undefined ? undefined : text.marks[mark.partner];
      // A pair is one finding, at its opening mark; a mark that closes nothing is for quotes/unbalanced.
      if (mark.side === 'close' && (partner || mark.partner === undefined)) continue;
      const faults = [mark, ...(partner ? [partner] : [])].flatMap(
        (each) => faultAt(text, each, options.space) ?? [],
      );
      const fault = faults.find(({ messageId }) => !MILD.includes(messageId)) ?? faults[0];
      if (!fault) continue;
      const values = {
        mark: fault.mark.glyph,
        found: codePoint(fault.found),
        wanted: codePoint(fault.edit.newText),
      };
      yield {
        messageId: fault.messageId,
        span: fault.span,
        values,
        ...(MILD.includes(fault.messageId) ? { severity: 'suggestion' as const } : {}),
        fixes: [
          {
            fixId: fault.edit.newText === '' ? 'remove' : 'set',
            values,
            safe: true,
            edits: faults.map(({ edit }) => edit),
          },
        ],
      };
    }
  },
});

type FaultId = 'missing' | 'breakable' | 'other' | 'unwanted';

const MILD: readonly FaultId[] = ['breakable', 'other'];
const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

interface Fault {
  readonly messageId: FaultId;
  readonly mark: QuotationMark;
  /** The mark and the space inside it. */
  readonly span: Span;
  readonly found: string;
  readonly edit: Edit;
}

function faultAt(text: BlockText, mark: QuotationMark, option: (typeof SPACES)[number]): Fault | undefined {
  const accepted = acceptedSpaces(text, mark, option);
  const gap = gapInside(text.prose, mark);
  if (!accepted || !gap) return undefined;
  const found = text.prose.slice(gap.start, gap.end);
  if (accepted.includes(found)) return undefined;
  const wanted = accepted[0] ?? '';
  // Papers part two marks that meet: “‘Yes’ ”.
  if (wanted === '' && found.length === 1 && meetsMark(text.prose, mark, gap)) return undefined;
  return {
    messageId: messageOf(found, wanted),
    mark,
    span: { start: Math.min(mark.start, gap.start), end: Math.max(mark.end, gap.end) },
    found,
    edit: { start: gap.start, end: gap.end, newText: wanted },
  };
}

/** What may stand inside the mark, what a fix writes first; undefined for marks that are another rule's business. */
function acceptedSpaces(
  text: BlockText,
  mark: QuotationMark,
  option: (typeof SPACES)[number],
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

/** `U+00A0`; empty for no character. */
function codePoint(space: string): string {
  return space === '' ? '' : `U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
