import type {
  AnalysedArticle,
  AnalysedBlock,
  AttributionBasis,
  Quotation,
  Source,
} from '../../analysis/analysedArticle.ts';
import { lastEndingBy, neighbour, quotationsByBlock } from '../../analysis/neighbours.ts';
import { isSameSpeaker, speakerName } from '../../analysis/speakers/sameSpeaker.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { defineRule, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Give each speaker a paragraph of his own.',
      fr: 'Allez à la ligne quand change la personne citée.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      change: {
        en: 'Two speakers are quoted in this paragraph: {first}, then {second}.',
        fr: 'Ce paragraphe cite deux voix : {first}, puis {second}.',
      },
    },
    fixes: { split: { en: 'Begin a new paragraph', fr: 'Commencer un paragraphe' } },
  },
  *check(article) {
    const lists = quotationsByBlock(article);
    for (const block of article.blocks) {
      let last: Quotation | undefined;
      for (const quotation of lists[block.index] ?? []) {
        const { kind, attribution } = quotation;
        if (kind !== 'direct' || !attribution?.source || !SURE.has(attribution.basis)) continue;
        const before = last?.attribution?.source;
        const at = last && beginningOf(block, last, quotation);
        if (before && at !== undefined && isOther(article.pack, before, attribution.source))
          yield {
            messageId: 'change',
            span: quotation,
            values: { first: speakerName(before), second: speakerName(attribution.source) },
            fixes: [split(article, block, at)],
          };
        last = quotation;
      }
    }
  },
});

/** The sentence of the quotation itself says who speaks. */
const SURE: ReadonlySet<AttributionBasis> = new Set(['tag', 'introduction', 'cue-phrase', 'carried']);

/** Somebody else for sure; *un riverain*, *a neighbour* has not been spoken of before. */
function isOther({ determiners }: LanguagePack, before: Source, source: Source): boolean {
  const first = /^\S+/u.exec(source.text)?.[0].toLowerCase();
  const newcomer = determiners.some(({ form, kind }) => kind === 'indefinite' && form === first);
  return isSameSpeaker(before, source) === false || (newcomer && before.text !== source.text);
}

/** Where the words about the second speaker begin: a sentence behind the first quotation and its tag. */
function beginningOf(
  { block, text }: AnalysedBlock,
  first: Quotation,
  { start, attribution }: Quotation,
): number | undefined {
  const sentences = text?.sentences ?? [];
  const from = Math.max(Math.min(start, attribution?.start ?? start), block.start);
  const sentence = sentences[lastEndingBy(sentences, from - block.start) + 1];
  const at = block.start + (sentence?.start ?? 0);
  const tag = first.attribution?.position === 'before' ? first.end : (first.attribution?.end ?? first.end);
  return sentence && at >= first.end && at >= tag ? at : undefined;
}

/** Paragraphs are parted as they are around this one. */
function split(article: AnalysedArticle, block: AnalysedBlock, at: number): FixOffer<'split'> {
  const { source } = article;
  const before = neighbour(article, block.index, -1);
  const after = neighbour(article, block.index, 1);
  const gaps = [
    before ? source.slice(before.block.end, block.block.start) : '',
    after ? source.slice(block.block.end, after.block.start) : '',
  ];
  const newText = gaps.find((gap) => /^[ \t]*(?:\r?\n[ \t]*){1,2}$/u.test(gap)) ?? '\n\n';
  let start = at;
  while (start > block.block.start && /\s/.test(source.charAt(start - 1))) start -= 1;
  return { fixId: 'split', safe: false, edits: [{ start, end: at, newText }] };
}
