import type { QuotesResult } from '../../results/quotesResult.ts';
import { createPositions, lineOf } from '../../service/positions.ts';
import type { Context } from '../context.ts';
import { visibleName } from './plainText.ts';
import type { Reporter } from './reporter.ts';
import { renderTable, shorten } from './table.ts';

/** Who said what, a line a quotation. */
export function createQuotesTable({ say, colors, terminal }: Context): Reporter<QuotesResult> {
  return {
    begin: () => '',
    report({ path, language, quotes }, text) {
      const heading = say('heading', { path: visibleName(path), language, count: countOf(quotes.length) });
      if (quotes.length === 0) return `${colors.underline(heading)}\n\n`;
      const positions = createPositions(text);
      const rows = quotes.map((quote) => [
        String(lineOf(quote.start, positions)),
        say(quote.kind),
        shorten(quote.source?.entity ?? '–', 32),
        shorten(quote.cue?.text ?? '–', 20),
        quote.text,
      ]);
      const head = [say('line'), say('kind'), say('who'), say('cue'), say('words')];
      return `${colors.underline(heading)}\n${renderTable([head, ...rows], terminal.columns)}\n`;
    },
    end: () => '',
  };

  function countOf(count: number): string {
    return count === 0
      ? say('noQuotations')
      : say(count === 1 ? 'oneQuotation' : 'manyQuotations', { count });
  }
}
