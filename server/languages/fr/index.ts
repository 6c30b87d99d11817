import type { LanguagePack } from '../languagePack.ts';
import { abbreviations, finalAbbreviations, lowerCaseNames, repeatable } from './abbreviations.ts';
import { acronyms } from './acronyms.ts';
import { leadingAdjectives } from './adjectives.ts';
import { adverbs } from './adverbs.ts';
import { auxiliaries } from './auxiliaries.ts';
import { bodies } from './bodies.ts';
import { months, timeWords, weekdays } from './calendar.ts';
import { nameArticles, plainCapitals } from './capitals.ts';
import { clauseWords, impersonal, speakingParticiples } from './clauses.ts';
import { commonWords } from './commonWords.ts';
import { coordinators, negations, preverbal, reflexives, relatives, subordinators } from './conjunctions.ts';
import { cuePhrases, reportingNouns } from './cuePhrases.ts';
import { demonyms } from './demonyms.ts';
import { determiners } from './determiners.ts';
import { documents, inscriptions } from './documents.ts';
import { firstNames } from './firstNames.ts';
import { fixedGenders } from './fixedGenders.ts';
import { genericBodies, locatives } from './generic.ts';
import { groups } from './groups.ts';
import { honorifics } from './honorifics.ts';
import { nounGenders } from './nounGenders.ts';
import { organizations } from './organizations.ts';
import { places } from './places.ts';
import {
  addressPrepositions,
  agentPrepositions,
  circumstancePrepositions,
  complementPrepositions,
  prepositions,
} from './prepositions.ts';
import { pronouns } from './pronouns.ts';
import { reportingVerbs } from './reportingVerbs.ts';
import { backwardNouns, genericRoles, roles } from './roles.ts';
import { continuingVerbs, pastAuxiliaries, plainVerb } from './saying.ts';
import { nameParticles, nameSuffixes, namingWords, titledNouns } from './titles.ts';
import { attribution, quotationMarks, sourceLine, tokens } from './typography.ts';
import { addressees, venues } from './venues.ts';
import { verbForms } from './verbForms.ts';

/** French, as the press of France writes it. */
export const pack: LanguagePack = {
  id: 'fr',
  iso6393: 'fra',
  name: 'français',
  quotationMarks,
  tokens,
  reportingVerbs,
  verbForms,
  auxiliaries,
  continuingVerbs,
  pastAuxiliaries,
  plainVerb,
  cuePhrases,
  reportingNouns,
  pronouns,
  determiners,
  prepositions,
  complementPrepositions,
  circumstancePrepositions,
  addressPrepositions,
  agentPrepositions,
  reflexives,
  coordinators,
  subordinators,
  relatives,
  preverbal,
  negations,
  speakingParticiples,
  clauseWords,
  adverbs,
  timeWords,
  weekdays,
  months,
  addressees,
  venues,
  honorifics,
  leadingAdjectives,
  roles,
  genericRoles,
  genericBodies,
  locatives,
  backwardNouns,
  impersonal,
  groups,
  bodies,
  documents,
  inscriptions,
  titledNouns,
  namingWords,
  nameArticles,
  plainCapitals,
  nameParticles,
  nameSuffixes,
  firstNames,
  acronyms,
  organizations,
  places,
  demonyms,
  commonWords,
  abbreviations,
  finalAbbreviations,
  repeatable,
  lowerCaseNames,
  attribution,
  sourceLine,
  fixedGenders,
  nounGenders,
};
