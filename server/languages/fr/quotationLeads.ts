import type { QuotationLeads } from '../languagePack.ts';

/** A colon leads into a whole quotation; the comma of English does not. */
export const quotationLeads: QuotationLeads = { signs: ['\u00a0:'] };
