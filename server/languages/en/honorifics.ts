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
  ...titles('mx. hon. sheikh sheik msgr. monsignor'),
  ...offices({
    'dr.': 'doctor',
    'prof.': 'professor',
    'rev.': 'pastor',
    reverend: 'pastor',
    'sen.': 'senator',
    'rep.': 'congressman',
    'gov.': 'governor',
    'pres.': 'president',
    'sec.': 'secretary',
    'supt.': 'superintendent',
    'amb.': 'ambassador',
    'atty.': 'attorney',
    'lt.': 'lieutenant',
    'cllr.': 'councillor',
    'gen.': 'general',
    'col.': 'colonel',
    'maj.': 'major',
    'capt.': 'captain',
    'adm.': 'admiral',
    'sgt.': 'sergeant',
    'det.': 'detective',
    'insp.': 'inspector',
  }),
  ...titles('cmdr. cpl. pvt. pfc. cpt. cdr. brig.'),
  ...titles('messrs.', 'masculine', 'plural'),
  ...titles('mmes. mesdames', 'feminine', 'plural'),
  ...titles('drs. profs. revs. sens. reps. govs. gens. cols. lts. sgts. capts.', undefined, 'plural'),
];

/** Titles that tell an office. */
function offices(roles: Readonly<Record<string, string>>): readonly Honorific[] {
  return Object.entries(roles).map(([form, role]) => ({ form, role, number: 'singular' }));
}

function titles(
  forms: string,
  gender?: Gender,
  number: GrammaticalNumber = 'singular',
): readonly Honorific[] {
  return words(forms).map((form) => (gender === undefined ? { form, number } : { form, gender, number }));
}
