import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { findPercentages } from '../../analysis/numbers/percentages.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import { defineRule } from '../rule.ts';
import { partsOfWhole } from './parts/shares.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Shares of one whole make a hundred per cent at most.',
      fr: 'Les parts d’un même tout ne dépassent pas cent pour cent.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      past: {
        en: 'These shares make {sum} per cent together.',
        fr: 'Ces parts font {sum} % à elles toutes.',
      },
    },
  },
  *checkBlock(block) {
    const { text } = block;
    if (!text) return;
    const all = readOnce(text, findPercentages);
    if (all.length < 2) return;
    const own = onlyOwnWords(block, all);
    let next = 0;
    for (const sentence of text.sentences) {
      const begin = next;
      while ((own[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) next += 1;
      const inside = own.slice(begin, next);
      const parts = inside.length < 2 ? undefined : partsOfWhole(text, sentence, inside);
      const [first, last] = [parts?.[0], parts?.at(-1)];
      if (!parts || !first || !last) continue;
      const sum = parts.reduce((whole, { value }) => whole + value, 0);
      // Rounding may carry each of them up by a half.
      if (sum <= WHOLE + parts.length / 2) continue;
      yield {
        messageId: 'past',
        span: { start: first.start, end: last.end },
        values: { sum: Math.round(sum * 10) / 10 },
      };
    }
  },
});

const WHOLE = 100;
