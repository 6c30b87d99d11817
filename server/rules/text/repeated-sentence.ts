import type { AnalysedArticle, BlockText, Sentence } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { hashText } from '../../analysis/tagger/hashing.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import type { Block } from '../../article/nodes.ts';
import { contains, type Span, shift } from '../../article/span.ts';
import { withoutParagraph } from '../paragraphRemoval.ts';
import { defineRule, type Edit } from '../rule.ts';
import { mayRepeat } from './parts/sentenceTally.ts';

/** Words of a sentence that may not stand twice. */
const USUAL = 6;

export default defineRule({
  meta: {
    description: {
      en: 'Do not say the same sentence or paragraph twice.',
      fr: 'Ne donnez pas deux fois la même phrase ni le même paragraphe.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      sentence: {
        en: 'The article has said this sentence before.',
        fr: 'Cette phrase se trouve déjà dans l’article.',
      },
      paragraph: {
        en: 'The article has had this paragraph before.',
        fr: 'Ce paragraphe se trouve déjà dans l’article.',
      },
    },
    fixes: {
      removeSentence: { en: 'Remove this sentence', fr: 'Supprimer cette phrase' },
      removeParagraph: { en: 'Remove this paragraph', fr: 'Supprimer ce paragraphe' },
    },
    options: {
      minWords: {
        type: 'integer',
        default: USUAL,
        minimum: 2,
        description: {
          en: 'Shortest sentence, in words, that may not stand twice.',
          fr: 'Longueur, en mots, à partir de laquelle une phrase ne doit pas figurer deux fois.',
        },
      },
    },
  },
  wordsOf: readSaid,
  *check(article, { options }) {
    if (options.minWords >= USUAL && !mayRepeat(article, hashesOf)) return;
    const paragraphs = new Set<string>();
    const sentences = new Set<string>();
    for (const { block, text } of article.blocks) {
      if (isClock(block)) {
        // Each entry of a live report stands by itself.
        paragraphs.clear();
        sentences.clear();
      }
      if (!text || block.type !== 'paragraph') continue;
      const said = readOnce(text, readSaid);
      if (said.isQuotation || said.isTitle || isSetOff(block)) continue;
      const isRepeated = text.wordCount >= options.minWords && paragraphs.has(said.key);
      paragraphs.add(said.key);
      if (isRepeated) {
        yield {
          messageId: 'paragraph',
          span: { start: block.start, end: block.end },
          fixes: [{ fixId: 'removeParagraph', safe: false, edits: [withoutParagraph(article, block)] }],
        };
        continue;
      }
      for (const [at, { key, words, pointsBack, start, end }] of said.sentences.entries()) {
        const least = pointsBack ? Math.max(TELLING, options.minWords) : options.minWords;
        if (words < least && !isEcho(said.sentences, at)) continue;
        if (!sentences.has(key)) {
          sentences.add(key);
          continue;
        }
        const span = shift({ start, end }, block.start);
        const whole = said.sentences.length === 1;
        const edit = whole ? withoutParagraph(article, block) : withoutSentence(article, block, span);
        yield {
          messageId: 'sentence',
          span,
          fixes: [{ fixId: whole ? 'removeParagraph' : 'removeSentence', safe: false, edits: [edit] }],
        };
      }
    }
  },
});

/** `8:20 p.m.`, `18h30`: the head of an entry. */
function isClock({ prose }: Block): boolean {
  return prose.length < 16 && /^\W*\d{1,2}\s?(?:[:.h]\s?\d{2}|[ap]\.?m)/iu.test(prose);
}

/** A sentence with a pronoun may be said of two people; with so many words no longer. */
const TELLING = 12;
/** Words of a sentence that right behind itself was pasted twice, whoever it is about; fewer are emphasis. */
const ECHO = 4;

/** The sentence before or behind is the same. */
function isEcho(sentences: readonly SaidSentence[], at: number): boolean {
  const { key, words } = sentences[at] ?? { key: '', words: 0 };
  return words >= ECHO && (sentences[at - 1]?.key === key || sentences[at + 1]?.key === key);
}

/** The words of a block, and of each of its sentences that is not inside a quotation, in one spelling. */
interface Said {
  readonly key: string;
  /** Numbers that stand for it and for its sentences of `USUAL` words; the same for the same words. */
  readonly hashes: readonly number[];
  /** It is nothing but a quotation, which says again what the copy says. */
  readonly isQuotation: boolean;
  /** A link with the title of another piece. */
  readonly isTitle: boolean;
  readonly sentences: readonly SaidSentence[];
}

interface SaidSentence extends Span {
  readonly key: string;
  readonly words: number;
  readonly pointsBack: boolean;
}

const hashesOf = (text: BlockText) => readOnce(text, readSaid).hashes;

function readSaid(text: BlockText): Said {
  const every = text.sentences.map((sentence) => readSentence(text, sentence));
  const quoted = quotedSpans(text);
  let next = 0;
  const sentences = every.filter(({ start, end }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const around = quoted[next];
    return !around || !contains(around, { start, end });
  });
  const [first] = quoted;
  const key = every.map((sentence) => sentence.key).join(' ');
  return {
    hashes: [
      ...(text.wordCount >= USUAL ? [~hashText(key)] : []),
      ...sentences
        .filter(
          ({ words, pointsBack }, at) => words >= (pointsBack ? TELLING : USUAL) || isEcho(sentences, at),
        )
        .map((sentence) => hashText(sentence.key)),
    ],
    key,
    isQuotation: isSigned(text) || (first?.start === 0 && first.end === text.prose.length),
    isTitle: isTitle(text),
    sentences,
  };
}

function readSentence({ tokens, syntax }: BlockText, { start, end, from, to }: Sentence): SaidSentence {
  const { pronouns, words: classes } = syntax.scene.reader.lexicon;
  let [key, words, pointsBack] = ['', 0, false];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') continue;
    key += words === 0 ? token.folded : ` ${token.folded}`;
    words += 1;
    pointsBack ||= pronouns.has(token.folded) && !classes.relatives.has(token.folded);
  }
  return { key, words, pointsBack, start, end };
}

/** All bold or italic, a line says again what the copy says. */
function isSetOff(block: Block): boolean {
  return block.children.some((each) => SET_OFF.has(each.type) && contains(each, block));
}

/** *The quay will hold. Ann Roy*: a pull quote, with no marks but with whoever said it. */
function isSigned({ tokens, sentences }: BlockText): boolean {
  const last = sentences.at(-1);
  if (!last || last.terminated || sentences.length < 2 || last.to - last.from > LONGEST_SIGNATURE)
    return false;
  return tokens.slice(last.from, last.to).every((token) => token.kind !== 'word' || isCapitalised(token));
}

/** Tokens: a dash and a name. */
const LONGEST_SIGNATURE = 5;

function isTitle({ tokens, syntax }: BlockText): boolean {
  const words = tokens.slice(0, LONGEST_TITLE).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const isTitled = tokens.length < LONGEST_TITLE && words.length > 1 && words.every(isCapitalised);
  return isTitled || syntax.scene.reader.shouting;
}

/** Tokens. */
const LONGEST_TITLE = 30;

const SET_OFF: ReadonlySet<string> = new Set(['emphasis', 'strong']);

/** With the blank space behind it; at the paragraph's end with that before it. */
function withoutSentence({ source }: AnalysedArticle, block: Span, { start, end }: Span): Edit {
  const behind = source.slice(end, block.end);
  const after = end + behind.length - behind.trimStart().length;
  if (after < block.end) return { start, end: after, newText: '' };
  return { start: block.start + source.slice(block.start, start).trimEnd().length, end, newText: '' };
}
