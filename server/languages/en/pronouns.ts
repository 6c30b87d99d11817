import type { Pronoun } from '../languagePack.ts';
import { words } from '../list.ts';

/** The persons, with what they share in every role. `they` may be one person or several. */
const I = { person: 1, number: 'singular' } as const;
const YOU_ONE = { person: 2, number: 'singular' } as const;
const HE = { person: 3, gender: 'masculine', number: 'singular' } as const;
const SHE = { person: 3, gender: 'feminine', number: 'singular' } as const;
const IT = { person: 3, number: 'singular' } as const;
const WE = { person: 1, number: 'plural' } as const;
const YOU = { person: 2, number: 'plural' } as const;
const THEY = { person: 3, number: 'plural' } as const;

/** Where a form plays two roles (`her`, `that`, `you`) the likelier one stands last, which is the one that counts. */
export const pronouns: readonly Pronoun[] = [
  ...forms('one someone somebody anyone anybody everyone everybody nobody', { ...IT, role: 'indefinite' }),
  ...forms('another each either neither something anything nothing everything none', {
    ...IT,
    role: 'indefinite',
  }),
  ...forms('some many most few several others both all any', { ...THEY, role: 'indefinite' }),

  ...forms('who whom whose which whoever', { ...IT, role: 'relative' }),

  ...forms('this that', { ...IT, role: 'demonstrative' }),
  ...forms('these those', { ...THEY, role: 'demonstrative' }),

  ...forms('me myself', { ...I, role: 'object' }),
  ...forms('yourselves', { ...YOU, role: 'object' }),
  ...forms('yourself', { ...YOU_ONE, role: 'object' }),
  ...forms('him himself', { ...HE, role: 'object' }),
  ...forms('herself', { ...SHE, role: 'object' }),
  ...forms('itself', { ...IT, role: 'object' }),
  ...forms('us ourselves', { ...WE, role: 'object' }),
  ...forms('them themselves themself', { ...THEY, role: 'object' }),

  ...forms('my mine', { ...I, role: 'possessive' }),
  ...forms('your yours', { ...YOU, role: 'possessive' }),
  ...forms('his', { ...HE, role: 'possessive' }),
  ...forms('her hers', { ...SHE, role: 'possessive' }),
  ...forms('its', { ...IT, role: 'possessive' }),
  ...forms('our ours', { ...WE, role: 'possessive' }),
  ...forms('their theirs', { ...THEY, role: 'possessive' }),

  // An auxiliary written together with its subject (`he'd said`) leaves that subject a subject.
  ...forms("i i'd i'll i've i'm", { ...I, role: 'subject' }),
  ...forms("you you'd you'll you've you're", { ...YOU, role: 'subject' }),
  ...forms("he he'd he'll", { ...HE, role: 'subject' }),
  ...forms("she she'd she'll", { ...SHE, role: 'subject' }),
  ...forms("it it'd it'll", { ...IT, role: 'subject', impersonal: true }),
  ...forms("we we'd we'll we've we're", { ...WE, role: 'subject' }),
  ...forms('they', { ...IT, role: 'subject' }),
  ...forms("they they'd they'll they've they're", { ...THEY, role: 'subject' }),
  ...forms('there', { ...IT, role: 'subject', impersonal: true }),
];

/** *according to him* */
export const stressedPronouns: readonly Pronoun[] = [
  ...forms('him', { ...HE, role: 'object' }),
  ...forms('her', { ...SHE, role: 'object' }),
  ...forms('them', { ...THEY, role: 'object' }),
];

export const lastNamed: readonly Pronoun[] = [{ form: 'the latter', ...IT, role: 'subject', last: true }];

function forms(text: string, pronoun: Omit<Pronoun, 'form'>): readonly Pronoun[] {
  return words(text).map((form) => ({ form, ...pronoun }));
}
