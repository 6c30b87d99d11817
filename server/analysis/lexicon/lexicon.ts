import type {
  CuePhrase,
  Determiner,
  Gender,
  GrammaticalNumber,
  Honorific,
  KnownName,
  LanguagePack,
  NameHeads,
  Pronoun,
} from '../../languages/languagePack.ts';
import type { TaggerModel } from '../tagger/model.ts';
import type { PhraseTable } from '../words/phraseTable.ts';
import type { VerbTable } from '../words/verbTable.ts';
import type { AnonymousLexicon } from './anonymousLexicon.ts';
import type { Office } from './offices.ts';
import type { TeamLexicon } from './teamLexicon.ts';

/** A language pack, indexed by the words that the text shows. Made once for each language. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** What the team's entity file says; undefined where there is none. */
  readonly team: TeamLexicon | undefined;
  /** What the tagger of names has learned, read on first use; undefined for a language without one. */
  readonly tagger: () => TaggerModel | undefined;
  readonly elisions: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly beforeTimes: ReadonlySet<string>;
  readonly beforeNouns: ReadonlySet<string>;
  /** Where a folded word parts into a verb and the pronoun hyphenated behind it (`a|-t-il`); 0 where it does not. */
  readonly inversionAt: (folded: string) => number;
  /** The pronoun in `-t-il`. */
  readonly invertedPronoun: (folded: string) => Pronoun | undefined;
  readonly verbs: VerbTable;
  readonly determiners: ReadonlyMap<string, Determiner>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly honorifics: ReadonlyMap<string, Honorific>;
  readonly firstNames: ReadonlyMap<string, Gender | 'either'>;
  /** Family names that stand before the given one: `kim`, `nguyen`. */
  readonly leadingFamilyNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly firstHeads: ReadonlyMap<string, NameHead>;
  readonly lastHeads: ReadonlyMap<string, NameHead>;
  readonly titleWords: ReadonlySet<string>;
  /** Words of names that are written short, with a stop: `st`, `mt`. */
  readonly abbreviatedNames: ReadonlySet<string>;
  /** Role, group, body and document nouns by their words; `length` words long. */
  readonly nouns: PhraseTable<NounReading>;
  readonly cuePhrases: PhraseTable<CuePhrase>;
  readonly backwardTags: PhraseTable<true>;
  readonly prepositions: PhraseTable<true>;
  readonly lastWordsOfPrepositions: ReadonlySet<string>;
  readonly complementPrepositions: ReadonlySet<string>;
  /** Prepositions inside names, with their contractions. */
  readonly namePrepositions: ReadonlySet<string>;
  /** Particles of names that are no words of this language. */
  readonly foreignParticles: ReadonlySet<string>;
  readonly subordinators: PhraseTable<true>;
  readonly lastWordsOfSubordinators: ReadonlySet<string>;
  /** Adverbs of several words: `de son côté`, `pour sa part`. */
  readonly adverbPhrases: PhraseTable<true>;
  readonly knownNames: PhraseTable<KnownName>;
  readonly places: PhraseTable<true>;
  readonly copulas: PhraseTable<true>;
  readonly demonyms: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** With their stop: `jr.`, `sr.`. */
  readonly nameSuffixes: ReadonlySet<string>;
  readonly speakingParticiples: ReadonlySet<string>;
  /** Undefined where any word may stand before its noun. */
  readonly leadingAdjectives: ReadonlySet<string> | undefined;
  readonly plainCapitals: ReadonlySet<string>;
  readonly nameArticles: ReadonlySet<string>;
  readonly genericRoles: ReadonlySet<string>;
  readonly informants: ReadonlySet<string>;
  readonly issuingVerbs: ReadonlySet<string>;
  /** Offices by the words of the name, see nameKeys.ts. */
  readonly knownPeople: ReadonlyMap<string, readonly Office[]>;
  readonly genericBodies: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly backwardNouns: ReadonlySet<string>;
  readonly impersonalVerbs: ReadonlySet<string>;
  readonly impersonalPredicates: ReadonlySet<string>;
  readonly clauseWords: ReadonlySet<string>;
  readonly agentPrepositions: ReadonlySet<string>;
  readonly anonymous: AnonymousLexicon;
  readonly infinitivePrepositions: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly stressedPronouns: ReadonlyMap<string, Pronoun>;
  readonly lastNamed: PhraseTable<Pronoun>;
  readonly fixedGenders: ReadonlySet<string>;
  readonly words: Readonly<Record<WordClass, ReadonlySet<string>>>;
  /** Words that stand in no noun phrase: pronouns, adverbs, what joins clauses, and the first words of prepositions. */
  readonly neverInPhrase: ReadonlySet<string>;
  /** True for words that are no name when they open a sentence. */
  readonly isCommon: (folded: string) => boolean;
  /** True for words that no list of the pack holds. */
  readonly isOrdinary: (folded: string) => boolean;
  /** True for verbs, pronouns, determiners, prepositions and conjunctions. */
  readonly isFunction: (folded: string) => boolean;
  /** True for words of the language, rare ones too; some are also names. */
  readonly isWord: (folded: string) => boolean;
  readonly pastForms: ReadonlySet<string>;
  /** True where the end of a word shows a plural, a participle or an adverb. */
  readonly isInflected: (folded: string) => boolean;
}

/** What a word tells of the name that begins or ends with it. */
export type NameHead = keyof NameHeads;

export type WordClass =
  | 'coordinators'
  | 'relatives'
  | 'preverbal'
  | 'adverbs'
  | 'timeWords'
  | 'addressees'
  | 'venues'
  | 'inscriptions'
  | 'reportingNouns'
  | 'titledNouns'
  | 'namingWords'
  | 'nameParticles'
  | 'repeatable';

export interface NounReading {
  /** `other`: no list holds the noun; its place tells that it names somebody. */
  readonly category: 'role' | 'group' | 'body' | 'document' | 'other';
  readonly number: GrammaticalNumber;
  readonly gender?: Gender;
}
