import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import { localQuotation, neighbour, quotationsByBlock } from '../../analysis/neighbours.ts';
import { forgottenTag } from '../../analysis/quotations/forgottenTag.ts';
import { endsWithPerson, namesSpeaker } from '../../analysis/speakers/likelySpeakers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Name the source of every direct quotation.',
      fr: 'Nommez la source de chaque citation directe.',
    },
    severity: 'warning',
    languages: 'all',
    // A post or a heading is known by what is quoted.
    readsWords: true,
    messages: {
      missing: {
        en: 'Nobody is named as the source of this quotation of {words} words.',
        fr: 'Personne n’est nommé comme source de cette citation de {words} mots.',
      },
    },
    options: {
      minWords: {
        type: 'integer',
        default: 4,
        minimum: 1,
        description: {
          en: 'Shortest quotation, in words, that must have a source.',
          fr: 'Longueur, en mots, à partir de laquelle une citation doit avoir une source.',
        },
      },
      lookahead: {
        type: 'boolean',
        default: false,
        description: {
          en: 'Accept a speaker who is named only in the next paragraph, as features do.',
          fr: 'Admettre que la personne ne soit nommée qu’au paragraphe suivant, comme dans les magazines.',
        },
      },
    },
  },
  wordsOf: (text) => ({
    named: [namesSpeaker({ text }), endsWithPerson({ text }), isInscribed({ text })],
    aside: text.wordCount < ASIDE,
    dash: DASH.test(text.prose),
    quotations: text.syntax.scene.quotations.map(({ content, wordCount }, index) => {
      const words = text.prose.slice(content.start, content.end);
      const tag = forgottenTag(text.syntax.scene, index) !== undefined;
      return [isHeading(words, wordCount), isPosted(words), tag];
    }),
  }),
  *check(article, { options }) {
    const lists = quotationsByBlock(article);
    for (const quotation of article.quotations) {
      if (quotation.depth > 0 || quotation.kind !== 'direct' || quotation.wordCount < options.minWords)
        continue;
      if (quotation.attribution || !isReported(article, quotation, lists)) continue;
      const next = options.lookahead ? neighbour(article, quotation.block, 1) : undefined;
      if (next && (lists[next.index]?.length ?? 0) === 0 && namesSpeaker(next)) continue;
      yield { messageId: 'missing', span: quotation, values: { words: quotation.wordCount } };
    }
  },
});

/** A line that begins with a dash. */
const DASH = /^\s*[—–-]/u;

/** A paragraph of fewer words stands between two others: *Pause.* */
const ASIDE = 3;

type QuotationLists = ReturnType<typeof quotationsByBlock>;

/** In running text, and standing free in it; not the words on a banner, an answer, a heading, or a dialogue that dashes carry. */
function isReported(article: AnalysedArticle, quotation: Quotation, lists: QuotationLists): boolean {
  const block = article.blocks[quotation.block];
  if (block?.block.type !== 'paragraph' || !block.text) return false;
  return (
    !isInscribed(block) &&
    !namesSpeaker(block) &&
    standsFree(article, block, quotation) &&
    !isPosted(wordsOf(article.source, quotation)) &&
    !hasTagInside(block, quotation) &&
    !isNamedAtEnd(article, quotation, lists) &&
    !isIntroduced(article, block, lists) &&
    !isSigned(article, block)
  );
}

function isInscribed(block: Pick<AnalysedBlock, 'text'>): boolean {
  const scene = block.text?.syntax.scene;
  const { inscriptions } = scene?.reader.lexicon.words ?? {};
  return (
    scene?.reader.tokens.some(
      (token, at) => scene.quotationOf[at] === -1 && inscriptions?.has(token.folded),
    ) ?? false
  );
}

/**
 * A sentence of its own: neither in the reporter’s sentence (*“…,” a sign on the gate reads*) nor behind a label (*R :*), and
 * not a line without a stop, which is a heading.
 */
function standsFree({ source }: AnalysedArticle, { block }: AnalysedBlock, quotation: Quotation): boolean {
  const before = source.slice(block.start, quotation.start).trimEnd();
  if (/[:—–-]$/u.test(before)) return false;
  const closed = quotation.close !== undefined;
  if (quotation.end >= block.end) {
    if (!closed || quotation.end > block.end) return quotation.reopened;
    return before !== '' || !isHeading(wordsOf(source, quotation), quotation.wordCount);
  }
  const after = source.slice(quotation.end, block.end).trimStart();
  return closed && /^(?:$|[.!?…]|\p{Lu}|[«“"])/u.test(after);
}

/** Words at most of a line that is a heading, if it ends in no full stop; of one that ends in no sign at all. */
const LONGEST_HEADING = 12;
const LONGEST_DISPLAY = 25;

function isHeading(words: string, wordCount: number): boolean {
  if (!/[.!?…]/u.test(words)) return true;
  const end = words.trimEnd();
  return !end.endsWith('.') && wordCount <= (/[!?…]$/u.test(end) ? LONGEST_HEADING : LONGEST_DISPLAY);
}

function wordsOf(source: string, { content }: Quotation): string {
  return source.slice(content.start, content.end);
}

/** *« Ce que nous voulons, a dit l’un d’eux, c’est… »*, though it is not clear who. */
function hasTagInside(block: AnalysedBlock, quotation: Quotation): boolean {
  const scene = block.text?.syntax.scene;
  const local = localQuotation(block, quotation);
  return scene !== undefined && local >= 0 && forgottenTag(scene, local) !== undefined;
}

/** Of a quotation that runs through several paragraphs the last may name the speaker. */
function isNamedAtEnd(article: AnalysedArticle, quotation: Quotation, lists: QuotationLists): boolean {
  let part: Quotation | undefined = quotation;
  while (part?.reopened) {
    const next = neighbour(article, part.block, 1);
    part = next && lists[next.index]?.[0];
    if (part?.attribution || (next && namesSpeaker(next))) return true;
  }
  return false;
}

/** A post or a transcript carries its author with it: a handle, a hashtag, an address, a name and a colon. */
function isPosted(words: string): boolean {
  return /[@#]\p{L}|https?:|pic\.twitter/u.test(words) || /^[^.,;!?:]{1,40}\s?:\s/u.test(words);
}

/**
 * The paragraph before leads into it: it ends in a colon, a question or no stop at all, its last sentence is about somebody,
 * or words are quoted there that run on or are answered here. The lede’s speaker may be in the headline.
 */
function isIntroduced(article: AnalysedArticle, block: AnalysedBlock, lists: QuotationLists): boolean {
  let before = neighbour(article, block.index, -1);
  while (before && isAside(before)) before = neighbour(article, before.index, -1);
  if (!before) return false;
  if (before.block.type !== 'paragraph') return namesSpeaker(before);
  const quoted =
    lists[before.index]?.some(({ kind, attribution }) => kind === 'direct' || attribution) ?? false;
  const open = !/[.!…»”")]$/u.test(before.block.prose.trimEnd());
  return quoted || open || endsWithPerson(before);
}

/** Between two paragraphs, and none of them: a crosshead, a caption, *Pause.* */
function isAside({ block, text }: AnalysedBlock): boolean {
  return (
    block.type === 'crosshead' ||
    block.type === 'caption' ||
    (block.type === 'paragraph' && (text?.wordCount ?? 0) < ASIDE)
  );
}

/** The next line is the speaker’s name behind a dash: *— Ann Roy*. */
function isSigned(article: AnalysedArticle, block: AnalysedBlock): boolean {
  const next = neighbour(article, block.index, 1);
  return [block, next].some(
    (each) => each && DASH.test(article.source.slice(each.block.start, each.block.end)),
  );
}
