import { createQuotesTable } from '../reporters/quotesTable.ts';
import { toQuotesResult } from '../results/quotesResult.ts';
import { defineListing } from './listing.ts';

export const quotesCommand = defineListing('quotes', toQuotesResult, createQuotesTable);
