import type { Span } from '../../server/article/span.ts';

/** A quotation of a clean text, its marks taken in; it begins and ends in one paragraph. */
export interface Quoted extends Span {
  /** The opening mark and the space that belongs to it, and the same for the closing mark. */
  readonly open: string;
  readonly close: string;
}

const PAIRS = [/«\u00a0[^«»\n]*\u00a0»/gu, /“[^“”\n]*”/gu, /"[^"\n]*"/gu];

/** The quotations below the headline, in order; those inside others, and those that run on into another paragraph, are left out. */
export function quotationsIn(text: string): readonly Quoted[] {
  const from = bodyOf(text);
  return PAIRS.flatMap((pair) => [...text.matchAll(pair)])
    .filter(({ index }) => index >= from)
    .map((match) => {
      const [whole] = match;
      const width = whole.startsWith('«') ? 2 : 1;
      return {
        start: match.index,
        end: match.index + whole.length,
        open: whole.slice(0, width),
        close: whole.slice(-width),
      };
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => !all.slice(0, index).some(({ end }) => end > start));
}

/** Paragraphs that open anew a quotation which the paragraph before left open. */
export function reopenedIn(text: string): readonly Span[] {
  return paragraphsIn(text).filter((paragraph, index, all) => {
    const before = all[index - 1];
    return (
      before && isLeftOpen(text.slice(before.start, before.end)) && /[«“]/u.test(text.charAt(paragraph.start))
    );
  });
}

/** Where the headline ends: behind the front matter, the first line. */
export function bodyOf(text: string): number {
  const matter = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0;
  return text.indexOf('\n', matter) + 1;
}

export function paragraphsIn(text: string): readonly Span[] {
  const from = bodyOf(text);
  return [...text.slice(from).matchAll(/[^\n]+/gu)].map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
  }));
}

function isLeftOpen(paragraph: string): boolean {
  const count = (mark: string) => paragraph.split(mark).length;
  return count('«') > count('»') || count('“') > count('”');
}
