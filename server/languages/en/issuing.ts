import { words } from '../list.ts';

/** What its author does to a document: *sent a letter*, *has released a statement*. */
export const issuingVerbs = words(`
  sent send sends sending wrote write writes written writing released release releases releasing issued issue issues
  issuing published publish publishes publishing signed sign signs signing posted post posts posting penned drafted
  delivered circulated filed submitted tweeted shared
`);
