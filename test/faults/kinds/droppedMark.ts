import { type FaultKind, makeFault } from '../fault.ts';
import { quotationsIn, reopenedIn } from '../quotations.ts';

/** A quotation without its closing mark. */
export const droppedClosing: FaultKind = {
  id: 'dropped-closing-mark',
  title: 'a closing mark dropped',
  languages: ['fr', 'en'],
  rules: ['quotes/unbalanced', 'quotes/multi-paragraph'],
  faultsIn: ({ text }) =>
    quotationsIn(text).map((quoted) => {
      const rest = text.slice(quoted.start, quoted.end - quoted.close.length);
      return makeFault(text, quoted, variantOf(rest), `⟦${rest}⟧`);
    }),
};

/** A quotation without its opening mark; one that goes on from the paragraph before loses another kind of mark, see lostReopening.ts. */
export const droppedOpening: FaultKind = {
  id: 'dropped-opening-mark',
  title: 'an opening mark dropped',
  languages: ['fr', 'en'],
  rules: ['quotes/unbalanced'],
  faultsIn: ({ text }) => {
    const reopened = new Set(reopenedIn(text).map(({ start }) => start));
    return quotationsIn(text)
      .filter(({ start }) => !reopened.has(start))
      .map((quoted) => {
        const rest = text.slice(quoted.start + quoted.open.length, quoted.end);
        return makeFault(text, quoted, variantOf(rest), `⟦${rest}⟧`);
      });
  },
};

function variantOf(words: string): string {
  return /^[«“"]?\s?\p{Lu}/u.test(words) ? 'of whole sentences' : 'of a few words';
}
