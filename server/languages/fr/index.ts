import { knownSurnames } from '../knownSurnames.ts';
import type { LanguagePack } from '../languagePack.ts';
import {
  abbreviations,
  beforeNouns,
  beforeTimes,
  finalAbbreviations,
  lowerCaseNames,
  repeatable,
} from './abbreviations.ts';
import { acronyms } from './acronyms.ts';
import { leadingAdjectives } from './adjectives.ts';
import { adverbs } from './adverbs.ts';
import { ages } from './ages.ts';
import { anonymousSources } from './anonymousSources.ts';
import { auxiliaries } from './auxiliaries.ts';
import { backwardTags } from './backwardTags.ts';
import { bodies } from './bodies.ts';
import { calendar, months, timeWords, weekdays } from './calendar.ts';
import { capitals } from './capitalCities.ts';
import { nameArticles, plainCapitals } from './capitals.ts';
import { cardinals } from './cardinals.ts';
import { clauseWords, impersonal, speakingParticiples } from './clauses.ts';
import { commonWords } from './commonWords.ts';
import {
  complementizers,
  coordinators,
  negations,
  preverbal,
  reflexives,
  relatives,
  subordinators,
} from './conjunctions.ts';
import { continuingAdverbs } from './continuingAdverbs.ts';
import { copulas } from './copulas.ts';
import { courtesyTitles } from './courtesyTitles.ts';
import { cuePhrases, reportingNouns } from './cuePhrases.ts';
import { demonyms } from './demonyms.ts';
import { determiners } from './determiners.ts';
import { isUnaccentedWord, isWord } from './dictionary.ts';
import { documents, inscriptions } from './documents.ts';
import { familiarLetters } from './familiarLetters.ts';
import { famousPeople } from './famousPeople.ts';
import { firstNames } from './firstNames.ts';
import { fixedGenders } from './fixedGenders.ts';
import { genericBodies, locatives } from './generic.ts';
import { groups } from './groups.ts';
import { honorifics } from './honorifics.ts';
import { informants } from './informants.ts';
import { issuingVerbs } from './issuing.ts';
import { nameJoining } from './joining.ts';
import { knownPeople } from './knownPeople.ts';
import { leftovers } from './leftovers.ts';
import { nameHeads } from './nameHeads.ts';
import { nounGenders } from './nounGenders.ts';
import { numbers } from './numbers.ts';
import { organizations } from './organizations.ts';
import { places } from './places.ts';
import {
  addressPrepositions,
  agentPrepositions,
  circumstancePrepositions,
  companyPrepositions,
  complementPrepositions,
  infinitivePrepositions,
  namePrepositions,
  possessivePrepositions,
  prepositions,
} from './prepositions.ts';
import { lastNamed, pronouns, stressedPronouns } from './pronouns.ts';
import { quotationLeads } from './quotationLeads.ts';
import { quoting } from './quoting.ts';
import { rarerBodies, rarerDocuments, rarerRoles } from './rarerNouns.ts';
import { reportingVerbs } from './reportingVerbs.ts';
import { backwardNouns, genericRoles, roles } from './roles.ts';
import { continuingVerbs, pastAuxiliaries } from './saying.ts';
import { surnames } from './surnames.ts';
import { tagger } from './tagger.ts';
import { tagVerbEndings, tagVerbs } from './tagVerbs.ts';
import { nameParticles, nameSuffixes, namingWords, titledNouns } from './titles.ts';
import { attribution, quotationMarks, sourceLine, tokens, typography } from './typography.ts';
import { addressees, venues } from './venues.ts';
import { verbForms } from './verbForms.ts';

import { inflections, nounPrefixes, nounSuffixes, pluralVerbEndings, verbEndings } from './wordEndings.ts';

/** French, as the press of France writes it. */
export const pack: LanguagePack = {
  id: 'fr',
  iso6393: 'fra',
  name: { en: 'French', fr: 'français' },
  quotationMarks,
  tokens,
  reportingVerbs,
  backwardTags,
  continuingAdverbs,
  verbForms,
  auxiliaries,
  continuingVerbs,
  pastAuxiliaries,
  tagVerbs,
  cuePhrases,
  reportingNouns,
  pronouns,
  stressedPronouns,
  lastNamed,
  determiners,
  namePrepositions,
  prepositions,
  complementPrepositions,
  circumstancePrepositions,
  addressPrepositions,
  infinitivePrepositions,
  possessivePrepositions,
  agentPrepositions,
  companyPrepositions,
  reflexives,
  coordinators,
  subordinators,
  complementizers,
  relatives,
  preverbal,
  negations,
  speakingParticiples,
  clauseWords,
  adverbs,
  timeWords,
  weekdays,
  months,
  calendar,
  numbers,
  addressees,
  venues,
  honorifics,
  courtesyTitles,
  leadingAdjectives,
  roles: [...roles, ...rarerRoles],
  genericRoles,
  informants,
  issuingVerbs,
  tagVerbEndings,
  knownPeople,
  knownSurnames,
  ages,
  famousPeople,
  renamesPeople: true,
  genericBodies,
  locatives,
  backwardNouns,
  impersonal,
  capitals,
  copulas,
  groups,
  bodies: [...bodies, ...rarerBodies],
  documents: [...documents, ...rarerDocuments],
  inscriptions,
  titledNouns,
  namingWords,
  nameArticles,
  plainCapitals,
  nameJoining,
  nameParticles,
  nameSuffixes,
  surnames,
  nameHeads,
  isWord,
  isUnaccentedWord,
  tagger,
  inflections,
  pluralVerbEndings,
  nounPrefixes,
  nounSuffixes,
  verbEndings,
  firstNames,
  acronyms,
  familiarLetters,
  organizations,
  places,
  demonyms,
  commonWords,
  abbreviations,
  finalAbbreviations,
  beforeTimes,
  beforeNouns,
  repeatable,
  lowerCaseNames,
  cardinals,
  anonymousSources,
  attribution,
  quotationLeads,
  quoting,
  sourceLine,
  leftovers,
  typography,
  fixedGenders,
  nounGenders,
};
