import type { Gender, GrammaticalNumber, LanguagePack } from '../../languages/languagePack.ts';
import type { VerbReading } from './verbTable.ts';

/** The form of a verb in the third person of a tense, in the spelling of the pack (straight apostrophe, lower case). */
export function thirdPerson(
  { verbForms }: LanguagePack,
  lemma: string,
  tense: NonNullable<VerbReading['tense']>,
  number: GrammaticalNumber,
): string | undefined {
  const persons = verbForms[lemma]?.[tense] ?? [];
  return persons[persons.length === 1 ? 0 : number === 'singular' ? 2 : 5] ?? undefined;
}

/** The past participle of a verb in a gender and number; where the language has one form, that. */
export function participleOf(
  { verbForms }: LanguagePack,
  lemma: string,
  gender: Gender,
  number: GrammaticalNumber,
): string | undefined {
  const forms = verbForms[lemma]?.participle ?? [];
  return forms[(gender === 'feminine' ? 1 : 0) + (number === 'plural' ? 2 : 0)] ?? forms[0];
}

/** The subject pronoun of the third person in a gender and number: *elle*, *ils*. */
export function pronounOf(
  { pronouns, tokens }: LanguagePack,
  gender: Gender,
  number: GrammaticalNumber,
): string | undefined {
  const fitting = pronouns.filter(
    (each) => each.person === 3 && each.role === 'subject' && each.number === number,
  );
  const inverted = fitting.filter(({ form }) => tokens.inversion?.pronouns.includes(form) ?? true);
  return (
    inverted.find((each) => each.gender === gender) ?? inverted.find((each) => each.gender === undefined)
  )?.form;
}
