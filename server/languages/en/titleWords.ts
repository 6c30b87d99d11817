import { words } from '../list.ts';

/** Capitalised words that come before an office in capitals and belong to it: *Deputy Attorney General Ann Roy*. */
export const titleWords = words(`
  acting assistant associate chief co deputy ex executive federal first foreign former founding general high interim joint junior
  lead managing permanent principal ranking second senior shadow special state sub third under vice then
`);

/** *St. Louis*, *Mt. Etna*, *Ft. Worth* */
export const abbreviatedNames = words('st ste mt ft pt');
