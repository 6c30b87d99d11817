import type { BlockText } from '../../analysis/analysedArticle.ts';
import type { BlockQuotation } from '../../analysis/quotations/blockQuotations.ts';
import { LONGEST_SENTENCE, type Scene, tokenBefore } from '../../analysis/scene.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Do not let *that* lead into words in the first person singular.',
      fr: 'N’enchaînez pas *que* et une citation à la première personne du singulier.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      shift: {
        en: '“{conjunction}” makes these words the reporter’s, and “{word}” in them still means the speaker: quote the whole sentence behind a colon, or turn it into reported speech.',
        fr: '« {conjunction} » fait de ces mots ceux du journaliste, et « {word} » y désigne encore la personne citée : citez la phrase entière après deux-points, ou passez au style indirect.',
      },
    },
  },
  *checkBlock({ text }) {
    if (!text) return;
    const { scene } = text.syntax;
    for (const [index, quotation] of scene.quotations.entries()) {
      if (quotation.depth > 0 || quotation.open === undefined) continue;
      const at = conjunctionBefore(text, quotation);
      const conjunction = scene.reader.tokens[at];
      if (!conjunction || !isReported(text, at)) continue;
      const word = findSelf(text, index, quotation);
      if (word === undefined) continue;
      yield {
        messageId: 'shift',
        span: { start: conjunction.start, end: quotation.end },
        values: { conjunction: text.prose.slice(conjunction.start, quotation.start).trim(), word },
      };
    }
  },
});

/** Index of *que*, *that* or *qu’* right before the marks; -1 where another word stands there. */
function conjunctionBefore({ pack, syntax: { scene } }: BlockText, quotation: BlockQuotation): number {
  const { wordAt } = scene.reader;
  const before = tokenBefore(quotation);
  const elided = wordAt(before) === "'";
  const word = elided ? `${wordAt(before - 1) ?? ''}'` : (wordAt(before) ?? '');
  if (!pack.quoting.conjunctions.includes(word)) return -1;
  return elided ? before - 1 : before;
}

/** How many words may part the verb from its conjunction: *a dit lundi aux journalistes que*. */
const FARTHEST = 6;

/** A verb that reports stands before the conjunction, and nobody says *I* of the reporter's own sentence: *I said that “I”*. */
function isReported({ pack, syntax: { scene } }: BlockText, conjunction: number): boolean {
  const sentence = scene.sentences[scene.sentenceOf[conjunction] ?? -1];
  const from = Math.max(sentence?.from ?? 0, conjunction - LONGEST_SENTENCE);
  let reported = false;
  for (let at = conjunction - 1; at >= from; at -= 1) {
    if ((scene.quotationOf[at] ?? -1) >= 0) continue;
    if (pack.quoting.self.includes(scene.reader.wordAt(at) ?? '')) return false;
    if (at >= conjunction - FARTHEST && reports(scene, at)) reported = true;
  }
  return reported;
}

function reports(scene: Scene, at: number): boolean {
  const cue = scene.cues[scene.cueOf[at] ?? -1];
  return cue?.kind === 'verb' && cue.certainty === 'speech';
}

/** The first word by which the person quoted speaks of themselves, in their own words and not in a quotation inside them. */
function findSelf(
  { pack, syntax: { scene } }: BlockText,
  index: number,
  { from, to }: BlockQuotation,
): string | undefined {
  for (let at = from; at < to && at < from + LONGEST_SENTENCE; at += 1) {
    const token = scene.reader.tokens[at];
    if (token && scene.quotationOf[at] === index && pack.quoting.self.includes(token.folded))
      return token.text;
  }
  return undefined;
}
