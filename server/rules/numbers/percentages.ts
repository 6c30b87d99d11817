import type { BlockText, Sentence } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { findPercentages, type Percentage } from '../../analysis/numbers/percentages.ts';
import { onlyOwnWords } from '../../analysis/quotations/ownWords.ts';
import type { Span } from '../../article/span.ts';
import { defineRule } from '../rule.ts';

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

/** Those of a sentence’s percentages that are parts of one whole, as its words tell; undefined where they do not. */
function partsOfWhole(
  text: BlockText,
  sentence: Sentence,
  all: readonly Percentage[],
): readonly Percentage[] | undefined {
  if (all.some(({ value }) => value >= WHOLE)) return undefined;
  // *60 % des hommes et 55 % des femmes*: two wholes.
  if (all.filter(({ to }) => isOfWhole(text, to)).length > 1) return undefined;
  const { dividing, rest, subsets } = text.pack.numbers;
  const words = text.tokens.slice(sentence.from, sentence.to).map(({ folded }) => folded);
  // *46 %, dont 16 %*: the second share is part of the first.
  if (words.some((word) => subsets.includes(word))) return undefined;
  const line = ` ${words.join(' ')} `;
  const divided = [...dividing, ...rest].some((phrase) => line.includes(` ${phrase} `));
  return divided ? all : byAnswers(text, sentence, all);
}

function isOfWhole({ tokens, pack }: BlockText, at: number): boolean {
  const { ofWhole, answers } = pack.numbers;
  const near = tokens.slice(at, at + 3);
  const of = near.findIndex(({ folded }) => ofWhole.includes(folded));
  // *52 % de oui*
  const ofAnswer = answers.flat(2).includes(tokens[at + of + 1]?.folded ?? '');
  return of >= 0 && !ofAnswer;
}

/** *60 % sont pour, 45 % contre*: answers of which each has one. */
function byAnswers(
  text: BlockText,
  sentence: Span & Pick<Sentence, 'to'>,
  all: readonly Percentage[],
): readonly Percentage[] | undefined {
  for (const row of text.pack.numbers.answers) {
    const given = all.map(({ to }, index) =>
      answerBehind(text, to, all[index + 1]?.from ?? sentence.to, row),
    );
    const distinct = new Set(given.filter((each) => each >= 0));
    if (distinct.size < 2) continue;
    const parts = all.filter((_, index) => (given[index] ?? -1) >= 0);
    if (parts.length === distinct.size) return parts;
  }
  return undefined;
}

/** Tokens behind a share within which its answer stands. */
const NEAR = 8;

/** Which answer of a row stands behind a share, by its place; -1 for none. */
function answerBehind(
  { tokens }: BlockText,
  from: number,
  to: number,
  row: readonly (readonly string[])[],
): number {
  for (let at = from; at < Math.min(to, from + NEAR); at += 1) {
    // *pour 60 %*, *contre 45 % l’an dernier*: it leads to another figure.
    if (tokens[at + 1]?.kind === 'number') continue;
    const answer = row.findIndex((words) => words.includes(tokens[at]?.folded ?? ''));
    if (answer >= 0) return answer;
  }
  return -1;
}
