// @ts-check
import { percent } from './gold.mjs';

/**
 * @typedef {import('./corpora.mjs').Article} Article
 * @typedef {import('./corpora.mjs').Region} Region
 * @typedef {import('../../server/index.ts').Quote} Quote
 */

/**
 * Scores the sources that are read against articles where attributions are labelled by their spans (PolNeAR): a source is
 * right when it overlaps the one labelled, whoever it is. Only quotations of direct attributions that have a source count.
 * Figures are per cent.
 * @param {Article[]} articles
 * @param {(text: string) => readonly Quote[]} read
 */
export function scoreAttributions(articles, read) {
  const count = { quotations: 0, found: 0, named: 0, right: 0 };
  for (const { text, quotes } of articles) {
    const guesses = read(text);
    for (const { kind, speaker, quoted } of quotes) {
      if (kind !== 'direct' || !speaker) continue;
      for (const region of quoted ?? []) {
        const guess = guesses.find((quote) => overlap(quote, region));
        count.quotations++;
        if (guess) count.found++;
        if (guess?.source) count.named++;
        if (guess?.source && overlap(guess.source, speaker)) count.right++;
      }
    }
  }
  return {
    articles: articles.length,
    quotations: count.quotations,
    'quotations found': percent(count.found, count.quotations),
    'source of direct: recall': percent(count.right, count.quotations),
    'source of direct: precision': percent(count.right, count.named),
  };
}

/** @type {(one: Region, other: Region) => boolean} */
function overlap(one, other) {
  return one.start < other.end && other.start < one.end;
}
