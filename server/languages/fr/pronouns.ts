import type { Pronoun } from '../languagePack.ts';
import { words } from '../list.ts';

const HE = { person: 3, gender: 'masculine', number: 'singular' } as const;
const SHE = { person: 3, gender: 'feminine', number: 'singular' } as const;
const ONE = { person: 3, number: 'singular' } as const;
const THEY = { person: 3, number: 'plural' } as const;
const THEY_MASCULINE = { person: 3, gender: 'masculine', number: 'plural' } as const;
const THEY_FEMININE = { person: 3, gender: 'feminine', number: 'plural' } as const;
const I = { person: 1, number: 'singular' } as const;
const WE = { person: 1, number: 'plural' } as const;
const YOU_ONE = { person: 2, number: 'singular' } as const;
const YOU = { person: 2, number: 'plural' } as const;

/**
 * Each form once: those that are subject and object (*nous*, *elle*) stand as subjects. *Le*, *la*, *les* and *leur* are
 * among the determiners and the words before a verb.
 */
export const pronouns: readonly Pronoun[] = [
  ...forms("je j'", { ...I, role: 'subject' }),
  ...forms('tu', { ...YOU_ONE, role: 'subject' }),
  { form: 'il', ...HE, role: 'subject', impersonal: true },
  { form: 'elle', ...SHE, role: 'subject' },
  ...forms('on', { ...ONE, role: 'subject' }),
  ...forms("ce c' ceci cela ça", { ...ONE, role: 'demonstrative', impersonal: true }),
  ...forms('nous', { ...WE, role: 'subject' }),
  ...forms('vous', { ...YOU, role: 'subject' }),
  { form: 'ils', ...THEY_MASCULINE, role: 'subject' },
  { form: 'elles', ...THEY_FEMININE, role: 'subject' },

  ...forms("me m' moi moi-même", { ...I, role: 'object' }),
  ...forms("te t' toi toi-même", { ...YOU_ONE, role: 'object' }),
  ...forms('lui-même', { ...HE, role: 'object' }),
  ...forms('elle-même', { ...SHE, role: 'object' }),
  ...forms("lui se s' soi soi-même", { ...ONE, role: 'object' }),
  ...forms('nous-mêmes', { ...WE, role: 'object' }),
  ...forms('vous-même vous-mêmes', { ...YOU, role: 'object' }),
  ...forms('eux eux-mêmes', { ...THEY_MASCULINE, role: 'object' }),
  ...forms('elles-mêmes', { ...THEY_FEMININE, role: 'object' }),

  ...forms('mien mienne miens miennes', { ...I, role: 'possessive' }),
  ...forms('tien tienne tiens tiennes', { ...YOU_ONE, role: 'possessive' }),
  ...forms('sien sienne siens siennes', { ...ONE, role: 'possessive' }),
  ...forms('nôtre nôtres', { ...WE, role: 'possessive' }),
  ...forms('vôtre vôtres', { ...YOU, role: 'possessive' }),

  ...forms('celui celui-ci celui-là', { ...HE, role: 'demonstrative' }),
  ...forms('celle celle-ci celle-là', { ...SHE, role: 'demonstrative' }),
  ...forms('ceux ceux-ci ceux-là', { ...THEY_MASCULINE, role: 'demonstrative' }),
  ...forms('celles celles-ci celles-là', { ...THEY_FEMININE, role: 'demonstrative' }),

  ...forms('qui que quoi dont', { ...ONE, role: 'relative' }),
  ...forms('lequel duquel auquel', { ...HE, role: 'relative' }),
  ...forms('laquelle', { ...SHE, role: 'relative' }),
  ...forms('lesquels desquels auxquels', { ...THEY_MASCULINE, role: 'relative' }),
  ...forms('lesquelles desquelles auxquelles', { ...THEY_FEMININE, role: 'relative' }),

  ...forms("chacun quelqu'", { ...HE, role: 'indefinite' }),
  ...forms('chacune', { ...SHE, role: 'indefinite' }),
  ...forms('personne rien autrui quiconque', { ...ONE, role: 'indefinite' }),
  ...forms('quelques-uns', { ...THEY_MASCULINE, role: 'indefinite' }),
  ...forms('quelques-unes', { ...THEY_FEMININE, role: 'indefinite' }),
  ...forms('beaucoup', { ...THEY, role: 'indefinite' }),
];

/** *selon lui*, *pour eux*; *elle* and *elles* stand among the subjects. */
export const stressedPronouns: readonly Pronoun[] = [
  ...forms('lui', { ...HE, role: 'object' }),
  ...forms('eux', { ...THEY_MASCULINE, role: 'object' }),
];

export const lastNamed: readonly Pronoun[] = [
  { form: 'ce dernier', ...HE, role: 'subject', last: true },
  { form: 'cette dernière', ...SHE, role: 'subject', last: true },
  { form: 'ces derniers', ...THEY_MASCULINE, role: 'subject', last: true },
  { form: 'ces dernières', ...THEY_FEMININE, role: 'subject', last: true },
  { form: 'celui-ci', ...HE, role: 'subject', last: true },
  { form: 'celle-ci', ...SHE, role: 'subject', last: true },
  { form: 'ceux-ci', ...THEY_MASCULINE, role: 'subject', last: true },
  { form: 'celles-ci', ...THEY_FEMININE, role: 'subject', last: true },
];

function forms(text: string, pronoun: Omit<Pronoun, 'form'>): readonly Pronoun[] {
  return words(text).map((form) => ({ form, ...pronoun }));
}
