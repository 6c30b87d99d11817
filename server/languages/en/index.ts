import { knownSurnames } from '../knownSurnames.ts';
import type { LanguagePack } from '../languagePack.ts';
import {
  abbreviations,
  beforeNouns,
  beforeTimes,
  finalAbbreviations,
  lowerCaseNames,
  nameParticles,
  nameSuffixes,
  repeatable,
  repeatableBehind,
} from './abbreviations.ts';
import { acronyms } from './acronyms.ts';
import { ages } from './ages.ts';
import { anonymousSources } from './anonymousSources.ts';
import { backwardTags } from './backwardTags.ts';
import { calendar, months, timeWords, weekdays } from './calendar.ts';
import { capitals } from './capitalCities.ts';
import { cardinals } from './cardinals.ts';
import { commonWords } from './commonWords.ts';
import { continuingAdverbs } from './continuingAdverbs.ts';
import { contractions } from './contractions.ts';
import { copulas } from './copulas.ts';
import { courtesyTitles } from './courtesyTitles.ts';
import { cuePhrases, reportingNouns } from './cuePhrases.ts';
import { demonyms } from './demonyms.ts';
import { isWord } from './dictionary.ts';
import { familiarLetters } from './familiarLetters.ts';
import { famousPeople } from './famousPeople.ts';
import { firstNames } from './firstNames.ts';
import * as functionWords from './functionWords.ts';
import { ageNouns, genericBodies, locatives, postposedAdjectives } from './generic.ts';
import { honorifics } from './honorifics.ts';
import { informants } from './informants.ts';
import { issuingVerbs } from './issuing.ts';
import { nameJoining } from './joining.ts';
import { knownPeople } from './knownPeople.ts';
import { leftovers } from './leftovers.ts';
import { nameHeads } from './nameHeads.ts';
import * as nouns from './nouns.ts';
import { numbers } from './numbers.ts';
import { organizations } from './organizations.ts';
import { places } from './places.ts';
import { lastNamed, pronouns, stressedPronouns } from './pronouns.ts';
import { quotationLeads } from './quotationLeads.ts';
import { quoting } from './quoting.ts';
import { rarerBodies, rarerDocuments, rarerGroups, rarerRoles } from './rarerNouns.ts';
import { reportingVerbs } from './reportingVerbs.ts';
import { genericRoles, roles } from './roles.ts';
import { continuingVerbs } from './saying.ts';
import { surnames } from './surnames.ts';
import { tagger } from './tagger.ts';
import { tagVerbs } from './tagVerbs.ts';
import { things } from './things.ts';
import { abbreviatedNames, titleWords } from './titleWords.ts';
import { attribution, quotationMarks, sourceLine, tokens, typography } from './typography.ts';
import { auxiliaries, verbForms } from './verbForms.ts';
import {
  inflections,
  nounPrefixes,
  nounSuffixes,
  pastForms,
  pluralVerbEndings,
  verbEndings,
} from './wordEndings.ts';

/** English, American and British. */
export const pack: LanguagePack = {
  id: 'en',
  iso6393: 'eng',
  name: { en: 'English', fr: 'anglais' },
  quotationMarks,
  tokens,
  retextParser: 'english',
  reportingVerbs,
  backwardTags,
  continuingAdverbs,
  contractions,
  verbForms,
  auxiliaries,
  continuingVerbs,
  tagVerbs,
  cuePhrases,
  reportingNouns,
  pronouns,
  stressedPronouns,
  lastNamed,
  ...functionWords,
  reflexives: [],
  timeWords,
  weekdays,
  months,
  calendar,
  numbers,
  capitalDays: true,
  honorifics,
  courtesyTitles,
  headLast: true,
  postposedAdjectives,
  ageNouns,
  roles: [...roles, ...rarerRoles],
  genericRoles,
  informants,
  issuingVerbs,
  knownPeople,
  knownSurnames,
  ages,
  famousPeople,
  genericBodies,
  locatives,
  ...nouns,
  groups: [...nouns.groups, ...rarerGroups],
  bodies: [...nouns.bodies, ...rarerBodies],
  documents: [...nouns.documents, ...rarerDocuments],
  nameJoining,
  nameParticles,
  capitals,
  copulas,
  nameSuffixes,
  surnames,
  nameHeads,
  titleWords,
  abbreviatedNames,
  isWord,
  tagger,
  inflections,
  pluralVerbEndings,
  nounPrefixes,
  nounSuffixes,
  verbEndings,
  pastForms,
  firstNames,
  acronyms,
  familiarLetters,
  // The analysis looks for names of every type in this list.
  organizations: [...organizations, ...things],
  places,
  demonyms,
  commonWords,
  abbreviations,
  finalAbbreviations,
  beforeTimes,
  beforeNouns,
  repeatable,
  repeatableBehind,
  lowerCaseNames,
  cardinals,
  anonymousSources,
  attribution,
  quotationLeads,
  quoting,
  sourceLine,
  leftovers,
  typography,
};
