import type { TeamEntity } from '../analysis/team.ts';
import { packs } from '../languages/index.ts';

/** The gender that a person’s pronouns tell, in whichever language: of *she/her* and *elle* it is feminine, of *they* and *iel* neither. */
export function genderOfPronouns(pronouns: string): NonNullable<TeamEntity['gender']> {
  const forms = pronouns.toLowerCase().split(/[^\p{L}]+/u);
  const genders = new Set(
    forms
      .filter((form) => form !== '')
      .map(
        (form) =>
          packs
            .flatMap((pack) => pack.pronouns)
            .find((each) => each.form === form && each.person === 3 && each.role === 'subject' && each.gender)
            ?.gender,
      )
      .filter((gender) => gender !== undefined),
  );
  const [gender] = genders;
  return genders.size === 1 && gender ? gender : 'unmarked';
}
