import type { LanguagePack } from '../languagePack.ts';
import {
  abbreviations,
  finalAbbreviations,
  lowerCaseNames,
  nameParticles,
  nameSuffixes,
  repeatable,
} from './abbreviations.ts';
import { acronyms } from './acronyms.ts';
import { months, timeWords, weekdays } from './calendar.ts';
import { commonWords } from './commonWords.ts';
import { cuePhrases, reportingNouns } from './cuePhrases.ts';
import { demonyms } from './demonyms.ts';
import { firstNames } from './firstNames.ts';
import * as functionWords from './functionWords.ts';
import { ageNouns, genericBodies, locatives, postposedAdjectives } from './generic.ts';
import { honorifics } from './honorifics.ts';
import * as nouns from './nouns.ts';
import { organizations } from './organizations.ts';
import { places } from './places.ts';
import { pronouns } from './pronouns.ts';
import { reportingVerbs } from './reportingVerbs.ts';
import { genericRoles, roles } from './roles.ts';
import { continuingVerbs, plainVerb } from './saying.ts';
import { things } from './things.ts';
import { attribution, quotationMarks, sourceLine, tokens } from './typography.ts';
import { auxiliaries, verbForms } from './verbForms.ts';

/** English, American and British. */
export const pack: LanguagePack = {
  id: 'en',
  iso6393: 'eng',
  name: 'English',
  quotationMarks,
  tokens,
  reportingVerbs,
  verbForms,
  auxiliaries,
  continuingVerbs,
  plainVerb,
  cuePhrases,
  reportingNouns,
  pronouns,
  ...functionWords,
  reflexives: [],
  timeWords,
  weekdays,
  months,
  honorifics,
  headLast: true,
  postposedAdjectives,
  ageNouns,
  roles,
  genericRoles,
  genericBodies,
  locatives,
  ...nouns,
  nameParticles,
  nameSuffixes,
  firstNames,
  acronyms,
  // The analysis looks for names of every type in this list.
  organizations: [...organizations, ...things],
  places,
  demonyms,
  commonWords,
  abbreviations,
  finalAbbreviations,
  repeatable,
  lowerCaseNames,
  attribution,
  sourceLine,
};
