import { toQuotesResult } from '../../results/quotesResult.ts';
import { createQuotesTable } from '../reporters/quotesTable.ts';
import { defineListing } from './listing.ts';

export const quotesCommand = defineListing('quotes', toQuotesResult, createQuotesTable);
