import type { QuotationLeads } from '../languagePack.ts';

/** A comma leads into one sentence, a colon into more (AP); British papers put the colon before either. */
export const quotationLeads: QuotationLeads = { signs: [',', ':'] };
