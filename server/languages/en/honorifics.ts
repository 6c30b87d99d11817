import type { Gender, GrammaticalNumber, Honorific } from '../languagePack.ts';
import { words } from '../list.ts';

/**
 * Titles that stand before a name, and the shortened offices of American copy (`Sen.`, `Gov.`). Offices in full are roles.
 * Left out, because names hold them: `St.`, `Don`, `Baron`, `Del.`
 */
export const honorifics: readonly Honorific[] = [
  ...titles('mr. sir lord father fr. brother herr monsieur signor señor esq. viscount', 'masculine'),
  ...titles(
    'mrs. ms. miss lady dame madam madame mme. mlle. sister frau signora señora baroness',
    'feminine',
  ),
  ...titles('dr. prof. rev. reverend mx. hon. sheikh sheik msgr. monsignor'),
  ...titles(
    'sen. rep. gov. pres. sec. supt. amb. atty. lt. cllr. gen. col. maj. capt. cmdr. cpl. sgt. pvt. pfc. adm.',
  ),
  ...titles('cpt. cdr. brig. det. insp.'),
  ...titles('messrs.', 'masculine', 'plural'),
  ...titles('mmes. mesdames', 'feminine', 'plural'),
  ...titles('drs. profs. revs. sens. reps. govs. gens. cols. lts. sgts. capts.', undefined, 'plural'),
];

function titles(
  forms: string,
  gender?: Gender,
  number: GrammaticalNumber = 'singular',
): readonly Honorific[] {
  return words(forms).map((form) => (gender === undefined ? { form, number } : { form, gender, number }));
}
