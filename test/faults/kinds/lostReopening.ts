import { type Fault, type FaultKind, makeFault } from '../fault.ts';
import { paragraphsIn, quotationsIn, reopenedIn } from '../quotations.ts';

/**
 * A paragraph that goes on with a quotation and does not open it anew. French leaves that to the house, so the option is on.
 * Where the article has no such paragraph, one is made first of a quotation of two sentences.
 */
export const lostReopening: FaultKind = {
  id: 'lost-reopening-mark',
  title: 'a paragraph’s reopening mark lost',
  languages: ['fr', 'en'],
  rules: ['quotes/multi-paragraph', 'quotes/unbalanced'],
  settings: { fr: { 'quotes/multi-paragraph': ['warning', { reopen: true }] } },
  faultsIn: ({ text }) => [
    ...reopenedIn(text).map(({ start, end }) => lost(text, start, end, 'as written')),
    ...split(text).map(({ clean, start, end }) => lost(clean, start, end, 'made of one paragraph')),
  ],
};

function lost(clean: string, start: number, end: number, variant: string): Fault {
  const width = clean.charAt(start) === '«' ? 2 : 1;
  return makeFault(clean, { start, end }, variant, `⟦${clean.slice(start + width, end)}⟧`);
}

/** The article with a quotation in two paragraphs, the second of them from `start` to `end`. */
function split(text: string) {
  return quotationsIn(text).flatMap(({ start, end, open }) => {
    const paragraph = paragraphsIn(text).find((one) => one.start <= start && end <= one.end);
    const stop = /[^.?!]{10}\. (?=\p{Lu})/u.exec(text.slice(start, end));
    if (!paragraph || !stop || open === '"') return [];
    const at = start + stop.index + stop[0].length;
    const clean = `${text.slice(0, at - 1)}\n\n${open}${text.slice(at)}`;
    return [{ clean, start: at + 1, end: paragraph.end + 1 + open.length }];
  });
}
