import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import { MASK } from '../../article/nodes.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'End each paragraph: with a full stop, and with the rest of its last sentence.',
      fr: 'Terminez chaque paragraphe : par un point, et par la fin de sa dernière phrase.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      cut: {
        en: 'The paragraph breaks off at “{word}”.',
        fr: 'Le paragraphe s’interrompt à « {word} ».',
      },
      noStop: {
        en: 'The paragraph ends at “{word}” without a full stop.',
        fr: 'Le paragraphe finit à « {word} » sans point.',
      },
    },
  },
  wordsOf: readEnding,
  *check({ blocks }) {
    const endings = blocks.map(({ block, text }) =>
      text && block.type === 'paragraph' ? readOnce(text, readEnding) : undefined,
    );
    const copy = endings.filter((ending) => ending?.isProse);
    const open = copy.filter((ending) => ending?.how === 'open').length;
    // Copy in which every other paragraph lacks its stop is verse, a list or a form.
    if (open * 2 > copy.length && copy.length > 2) return;
    for (const [index, ending] of endings.entries()) {
      const block = blocks[index];
      if (!block || !ending?.last || ending.how === 'closed') continue;
      const isCut = ending.how === 'cut';
      if (!isCut && (!ending.isProse || isInList(endings, index))) continue;
      yield {
        messageId: isCut ? 'cut' : 'noStop',
        span: shift(ending.last, block.block.start),
        values: { word: ending.word },
      };
    }
  },
});

interface Ending {
  /** `cut`: with a word that no sentence ends with. `open`: with a word and no stop. */
  readonly how: 'closed' | 'open' | 'cut';
  /** Too long for a heading. */
  readonly isProse: boolean;
  readonly last: Span | undefined;
  readonly word: string;
}

/** Words of the shortest paragraph of one sentence, and of several, whose missing stop is told by its length; a heading has fewer. */
const PROSE = 20;
const SEVERAL = 12;
/** Words of the shortest one that may break off. */
const SHORTEST_CUT = 4;
/** The same, with a word that a heading may end with. */
const LONGEST_HEADING = 9;

const CLOSED: Ending = { how: 'closed', isProse: false, last: undefined, word: '' };

function readEnding(text: BlockText): Ending {
  const { tokens, prose, wordCount } = text;
  const isProse = readsAsProse(text);
  const closed = { ...CLOSED, isProse };
  const final = tokens.at(-1);
  const elided = elidedAtEnd(text);
  if (elided && wordCount >= SHORTEST_CUT)
    return { how: 'cut', isProse, last: elided, word: prose.slice(elided.start, elided.end) };
  const isQuoted = final?.kind === 'mark';
  const at = tokens.length - (isQuoted ? 2 : 1);
  const last = tokens[at];
  if (!final || !last || !/\p{L}|\p{N}/u.test(last.text) || endsOtherwise(prose, last)) return closed;
  const rest = prose.slice(final.end);
  // Behind an address or code nothing tells how the sentence ends; the marks of emphasis are three at most.
  if (rest.replaceAll(MASK, '').trim() !== '' || (rest.length > 3 && rest.includes(MASK))) return closed;
  const isCut = !isQuoted && wordCount >= SHORTEST_CUT && endsNothing(text, last);
  return {
    how: isCut ? 'cut' : 'open',
    isProse,
    last: { start: last.start, end: last.end },
    word: last.text,
  };
}

/** *la fin de l’*: the apostrophe with the word before it. */
function elidedAtEnd({ tokens, syntax }: BlockText): Span | undefined {
  const [word, apostrophe] = tokens.slice(-2);
  if (!word || !apostrophe || !/^['’]$/u.test(apostrophe.text) || word.end !== apostrophe.start)
    return undefined;
  const { elisions } = syntax.scene.reader.lexicon;
  return elisions.has(word.folded) ? { start: word.start, end: apostrophe.end } : undefined;
}

/** Code units at most of what stands at the end in the place of a stop. */
const LONGEST_CREDIT = 90;
const NAMES = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.’'-]*(?:,? \p{Lu}[\p{L}\p{M}.’'-]*){0,5}`;
/** *Editor: Ann Roy*; *— Ann Roy, Leeds* behind a stop; *ar/lr*, the initials that agencies sign with; words that
 * the copy is filed under; a column of a table. */
const CREDITS = [
  String.raw`(?<!\p{L})\p{Lu}\p{Ll}{2,}[ \u00a0]?: ${NAMES}`,
  `[.!?…"”’»)] (?:--|—|–) ${NAMES}`,
  String.raw`(?<![\p{L}’'-])\p{Ll}{2,3}\/\p{Ll}{2,3}`,
  String.raw`[.!?…] \p{Ll}[\p{Ll} ’'-]{1,25}(?:, \p{Ll}[\p{Ll} ’'-]{1,25}){3,}`,
  String.raw` \| [^|.!?]+`,
];
const CREDIT = new RegExp(`(?:${CREDITS.join('|')})$`, 'u');

/** With a hashtag, as posts do; with who wrote the copy; with the last field of a table. */
function endsOtherwise(prose: string, { start, end }: Token): boolean {
  return prose.charAt(start - 1) === '#' || CREDIT.test(prose.slice(Math.max(0, end - LONGEST_CREDIT), end));
}

/** Too long for a heading; one that is nothing but a quotation, in capitals or with a capital on each word is one. */
function readsAsProse(text: BlockText): boolean {
  const { tokens, sentences, wordCount, syntax } = text;
  const { reader } = syntax.scene;
  const isSingle = sentences.length === 1;
  const last = sentences.at(-1);
  // A letter is signed.
  if (last && last.to - last.from <= SIGNED) return false;
  if (wordCount < (isSingle ? PROSE : SEVERAL) || reader.shouting || endsTitled(tokens)) return false;
  const [quoted] = tokens[0]?.kind === 'mark' ? quotedSpans(text) : [];
  if (quoted && quoted.start === 0 && quoted.end >= (tokens.at(-1)?.end ?? 0)) return false;
  return true;
}

/** Tokens of a name with a quotation mark. */
const SIGNED = 3;

/** *… Conference Hits Marco Rubio*: the words before the end are a headline. */
function endsTitled(tokens: readonly Token[]): boolean {
  const words = tokens.slice(-TITLED).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 2 && words.every(isCapitalised);
}

const TITLED = 7;

/** An article, a conjunction, a preposition that stands before its noun, an elided word. */
function endsNothing({ pack, syntax, wordCount }: BlockText, { text, folded }: Token): boolean {
  if (text !== folded && text.replace('’', "'") !== folded) return false;
  return (
    /['’]$/u.test(text) ||
    pack.leftovers.endsNothing.has(folded) ||
    (wordCount > LONGEST_HEADING && pack.leftovers.endsRarely.has(folded)) ||
    syntax.scene.reader.lexicon.words.coordinators.has(folded)
  );
}

/** A neighbour that ends in the same way: a list or a poem. */
function isInList(endings: readonly (Ending | undefined)[], index: number): boolean {
  return [endings[index - 1], endings[index + 1]].some((ending) => ending?.how === 'open');
}
