import { paragraphsIn } from './quotations.ts';

/**
 * A copy of the article in which each of the sentences stands at the end of a paragraph, in their order and as far from each other as
 * can be. For faults in what few articles have: a date, an age, an address.
 */
export function withSentences(text: string, sentences: readonly string[]): string {
  const ends = paragraphsIn(text)
    .map(({ end }) => end)
    .filter((end) => /[\p{Ll}\d]\.$/u.test(text.slice(Math.max(0, end - 2), end)));
  return sentences
    .map((sentence, index) => ({ sentence, end: ends[Math.floor((index * ends.length) / sentences.length)] }))
    .reverse()
    .reduce(
      (copy, { sentence, end }) =>
        end === undefined ? copy : `${copy.slice(0, end)} ${sentence}${copy.slice(end)}`,
      text,
    );
}

/** A copy with another headline: the first line behind the front matter. */
export function withHeadline(text: string, headline: string): string {
  const from = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0;
  return text.slice(0, from) + headline + text.slice(text.indexOf('\n', from));
}
