import type { Calendar } from './calendar.ts';
import type { Numbers } from './numbers.ts';

/** What a language is called, in the languages of messages. */
export interface LanguageName {
  readonly en: string;
  readonly fr: string;
}

/**
 * What Copydesk knows of a language, as data. The analysis asks nothing but this interface, so a new language
 * is a new folder beside `fr/` and `en/`, never a change of code. All words are lower case unless a name
 * demands a capital, with the straight apostrophe (U+0027); the analysis folds the text the same way.
 */
export interface LanguagePack {
  /** BCP 47 language subtag: `fr`. */
  readonly id: string;
  /** ISO 639-3, as language detectors answer: `fra`. */
  readonly iso6393: string;
  readonly name: LanguageName;

  readonly quotationMarks: QuotationMarks;
  readonly tokens: Tokens;
  /** The parser of retext that knows its words, for the plugins that read these; without it the one for any language in Latin letters. */
  readonly retextParser?: 'english';

  readonly reportingVerbs: readonly ReportingVerb[];
  /** Every form of every reporting verb and auxiliary, by lemma. */
  readonly verbForms: Readonly<Record<string, VerbForms>>;
  /** Verbs that carry a tense of a reporting verb (`avoir`, `être`; `have`, `be`, `do`) or a mood (`pouvoir`, `will`). */
  readonly auxiliaries: readonly Auxiliary[];
  /** Auxiliaries whose present tense before a participle tells the past: `avoir`; absent where it tells something else. */
  readonly pastAuxiliaries?: readonly string[];
  /** Verbs that go on with what the speaker has said before: `ajouter`, `add`. */
  readonly continuingVerbs: readonly string[];
  /** What to write for a verb that a tag should not have. */
  readonly tagVerbs: TagVerbs;
  /** Fixed expressions that do a reporting verb's work: `selon`, `according to`, `in the words of`. */
  readonly cuePhrases: readonly CuePhrase[];
  /** They begin a sentence that says who has said the words before it: *c'est ainsi que*, *that's how*. */
  readonly backwardTags: readonly string[];
  /** Where tags put the verb first: how a verb in the third person, and a participle, ends. */
  readonly tagVerbEndings?: { readonly present: readonly string[]; readonly participle: readonly string[] };
  /** Forms of verbs whose subject is the author of their object: *sent a letter*, *a publié un communiqué*. */
  readonly issuingVerbs: readonly string[];
  /** Nouns that announce words: `sa réponse :`, `the statement read`. */
  readonly reportingNouns: readonly string[];

  readonly pronouns: readonly Pronoun[];
  /** The forms of the third person behind a preposition: *selon* `lui`, *according to* `her`. */
  readonly stressedPronouns: readonly Pronoun[];
  /** Expressions that stand for whoever was named last: *ce dernier*, *the latter*. */
  readonly lastNamed: readonly Pronoun[];
  readonly determiners: readonly Determiner[];
  readonly prepositions: readonly string[];
  /** Prepositions that tie a noun to its noun: `de`, `du`, `à` (*ministre de l'Intérieur*); `of`, `for`. */
  readonly complementPrepositions: readonly string[];
  /** Prepositions inside the name of a body: *Bank of England*, *Office pour la paix*. */
  readonly namePrepositions: readonly string[];
  /** Prepositions that say when, where, how or to whom; those that also tie nouns (`à`, `en`, `at`, `to`, `in`) are listed in both. */
  readonly circumstancePrepositions: readonly string[];
  /** Of these, the ones that may name whom one tells: `à`, `to`. */
  readonly addressPrepositions: readonly string[];
  /** Prepositions of company: `avec`, `with`. */
  readonly companyPrepositions: readonly string[];
  /** Prepositions that tell whose word it is: *la réponse* `de`, *a statement* `from`. */
  readonly possessivePrepositions: readonly string[];
  /** Prepositions before an infinitive: `de` *dire*, `to` *say*. */
  readonly infinitivePrepositions: readonly string[];
  /** Prepositions that name who did it in the passive voice: `par`, `by`. */
  readonly agentPrepositions: readonly string[];
  /** Reflexive pronouns before a verb: `se`, `s'`. */
  readonly reflexives: readonly string[];
  /** `et`, `ou`, `mais`; `and`, `or`, `but`. */
  readonly coordinators: readonly string[];
  /** `que`, `si`, `lorsque`, `alors que`; `that`, `when`, `while`. */
  readonly subordinators: readonly string[];
  /** Of these, the ones that begin what is said: `que`, `si`; `that`, `whether`. */
  readonly complementizers: readonly string[];
  /** `qui`, `dont`, `lequel`; `who`, `which`. */
  readonly relatives: readonly string[];
  /** Words of negation and object clitics that stand before a verb: `ne`, `n`, `se`, `l`, `lui`. */
  readonly preverbal: readonly string[];
  /** Words that deny: `ne`, `n'`, `not`, `never`. */
  readonly negations: readonly string[];
  /** Present participles of speaking that cannot make a sentence: `parlant`, `s'exprimant` (as `exprimant`); `speaking`. */
  readonly speakingParticiples: readonly string[];
  /** Words that show a finite verb: `est`, `c'est`, `faut`; `is`, `don't`, `let's`. Forms of auxiliaries need not be repeated. */
  readonly clauseWords: readonly string[];
  /** Adverbs that may stand inside a verb group or beside it: `également`, `aussi`; `also`, `later`. */
  readonly adverbs: readonly string[];
  /** Words that say when: weekdays apart, `hier`, `mercredi soir` by its words; `yesterday`, `tonight`. */
  readonly timeWords: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** How days are written and told. */
  readonly calendar: Calendar;
  /** How numbers, amounts and shares are written. */
  readonly numbers: Numbers;
  /** Days and months take a capital within a sentence. */
  readonly capitalDays?: true;
  /** Whom one tells: `journalistes`, `presse`; `reporters`, `lawmakers`. */
  readonly addressees: readonly string[];
  /** Where and how one speaks: `conférence de presse`, `communiqué`, `interview`; `news conference`. */
  readonly venues: readonly string[];

  readonly honorifics: readonly Honorific[];
  /** Those of them that are mere courtesy: `M.`, `Mr.` */
  readonly courtesyTitles?: CourtesyTitles;
  /** Where adjectives follow their noun, the few that stand before it: `ancien`, `nouvelle`; absent where all do. */
  readonly leadingAdjectives?: readonly string[];
  /** Where adjectives precede their noun, those that follow it with a complement: *close* (*to the talks*), *familiar*. */
  readonly postposedAdjectives?: readonly string[];
  /** Nouns written as one word with a number before them, which tell an age: `year-old`. Also in `genericRoles`. */
  readonly ageNouns?: readonly string[];
  /** Nouns stack before their head: *police union president*. */
  readonly headLast?: true;
  /** Nouns that name a person by office or trade. At least 200 lemmas. */
  readonly roles: readonly Noun[];
  /** Roles that stand for whoever was named last: `responsable`, `dirigeant`, `intéressé`; `official`, `lawmaker`. Also in `roles`. */
  readonly genericRoles: readonly string[];
  /** Roles that speak in their own right and stand for nobody named before in another role: `procureur`, `témoin`; `spokesman`. */
  readonly informants: readonly string[];
  /** News copy calls those it has named by ever new offices: *Ségolène Royal … l’ancienne ministre de l’Environnement*. */
  readonly renamesPeople?: true;
  /** Bodies that stand for the one named last: `entreprise`, `institut`; `company`. Also in `bodies`. */
  readonly genericBodies: readonly string[];
  /** Prepositions before a place: `à`, `en`; `in`, `near`. */
  readonly locatives: readonly string[];
  /** Nouns that point back and tell nothing of a role: *conseiller du* `pays`, *mayor of the* `city`. */
  readonly backwardNouns: readonly string[];
  /** After `il`, `it`: verbs and predicates that make the pronoun refer to nobody (`faut`, `s'agit`, `y`; `clair` behind a form of `être`). */
  readonly impersonal: { readonly verbs: readonly string[]; readonly predicates: readonly string[] };
  /** Verbs between somebody and what he is: *est*, *est devenue*; *is*, *was appointed*. */
  readonly copulas: readonly string[];
  /** Nouns that name several people: `habitants`, `témoins`, `élus`; `residents`, `officials`. */
  readonly groups: readonly Noun[];
  /** Nouns that name a body: `gouvernement`, `parquet`, `entreprise`; `ministry`, `company`. */
  readonly bodies: readonly Noun[];
  /** Nouns that name a text that speaks: `rapport`, `communiqué`; `report`, `statement`. */
  readonly documents: readonly Noun[];
  /** Things with words on them that nobody need say: `banderole`, `pancarte`; `banner`, `placard`. */
  readonly inscriptions: readonly string[];
  /** Nouns that announce a title or a term: `livre`, `film`, `opération`, `surnom`; `book`, `song`. */
  readonly titledNouns: readonly string[];
  /** Words that announce a name for a thing, before its marks: `intitulé`, `baptisé`, `dit`; `titled`, `known as`, `dubbed`. */
  readonly namingWords: readonly string[];
  /** Words that take a capital and by themselves name nobody: `État`, `Intérieur`, `Premier`; they begin no name. */
  readonly plainCapitals?: readonly string[];
  /** Articles that are part of a name where they have a capital within a sentence: `Le` *Pen*, `La` *Baule*. */
  readonly nameArticles?: readonly string[];
  /** Particles inside names, lower case: `de`, `van`, `bin`. */
  readonly nameParticles: readonly string[];
  /** What may stand behind a name and is part of it, with its stop if it has one: `jr.`, `iii`. */
  readonly nameSuffixes: readonly string[];
  /** Surnames that are words of the language: `brown`, `petit`. */
  readonly surnames: readonly string[];
  /** How the words around a name change with it, for a rename; absent where they do not. */
  readonly nameJoining?: NameJoining;
  /** Words that tell what a name of several words stands for, by its first word (`Stade`, `Lake`) or its last (`County`, `Prize`). */
  readonly nameHeads: { readonly first: NameHeads; readonly last: NameHeads };
  /** Words in capitals that come before an office and belong to it: `Deputy`, `Acting`. */
  readonly titleWords?: readonly string[];
  /** Words of names that are written short, without their stop: `st`, `mt`. */
  readonly abbreviatedNames?: readonly string[];
  /** Adverbs of a tag whose speaker goes on: `encore`, `ainsi`; `further`. */
  readonly continuingAdverbs?: readonly string[];
  /** What is left of a word behind an apostrophe, and that word in full (`re`: `are`). */
  readonly contractions?: Readonly<Record<string, string>>;
  /** True for a word of the language, however rare, in lower case. A capital at the head of a sentence makes no name of it. */
  readonly isWord?: (word: string) => boolean;
  /** True for a word in lower case that has lost its accents, as capitals may; absent where words have none. */
  readonly isUnaccentedWord?: (word: string) => boolean;
  /** Ends of verbs whose subject is plural, which no adjective has behind a plural: `ent`; `ed`. */
  readonly pluralVerbEndings: readonly string[];
  /** What a hyphen may tie to a noun: `ex`, `vice`, before it; `elect`, `in-chief` behind it. */
  readonly nounPrefixes: readonly string[];
  readonly nounSuffixes: readonly string[];
  /** Ends that many finite verbs have in the third person: `ed`, `s`; `ait`. */
  readonly verbEndings: readonly string[];
  /** Frequent past forms that no ending shows, beside those of reporting verbs: `took`, `went`. */
  readonly pastForms?: readonly string[];
  /** Ends of plurals, participles and adverbs, which few names have: `s`, `ly`. */
  readonly inflections: readonly string[];
  readonly firstNames: {
    readonly feminine: readonly string[];
    readonly masculine: readonly string[];
    readonly either: readonly string[];
  };
  /** People who are called by their office without its being said first. */
  readonly knownPeople: readonly KnownPerson[];
  /** How copy tells an age beside a name. */
  readonly ages: Ages;
  /** People whom everybody knows by one name: *Picasso*, *Staline*. */
  readonly knownSurnames: readonly string[];
  /** Full names of people whom readers know without being told who they are, beside those. */
  readonly famousPeople?: readonly string[];
  /** Finds names where the rules do not; a language without it has the rules alone. */
  readonly tagger?: TaggerData;
  readonly acronyms: readonly KnownName[];
  /** Letters in capitals, without an entry in `acronyms`, that need no words beside them: brands, and what all know by its letters alone. */
  readonly familiarLetters: readonly string[];
  readonly organizations: readonly KnownName[];
  /** The ISO 3166 codes of countries by the names of the capitals that stand for those who govern them: `Séoul`. */
  readonly capitals?: ReadonlyMap<string, string>;
  /** Countries, regions and cities, in this language. */
  readonly places: readonly string[];
  /** Adjectives of nationality, which are no names of people: `sud-coréen`, `South Korean`. */
  readonly demonyms: readonly string[];

  /** Common words that no one would take for a name when a sentence begins with them; thousands of them, lower case. */
  readonly commonWords: readonly string[];
  /** With their stop: `m.`, `dr.`, `etc.`, `art.`, `u.s.`. A sentence does not end there. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that may also end a sentence: `etc.`, `a.m.`. */
  readonly finalAbbreviations: readonly string[];
  /** Those of them that a day may follow within the sentence: *at 5 p.m. Tuesday*. */
  readonly beforeTimes: readonly string[];
  /** Those of them that a name or a title may follow within the sentence: *the U.S. Senate*. */
  readonly beforeNouns: readonly string[];
  /** Words that may stand twice in a row: `nous nous`, `had had`. */
  readonly repeatable: readonly string[];
  /** Words that may stand twice behind some others alone: *log in in*, *gave her her keys*. */
  readonly repeatableBehind?: Readonly<Record<string, readonly string[]>>;
  /** Names and words that begin with a lower-case letter even after a stop: `eBay`, `iPhone`, `bell hooks`. */
  readonly lowerCaseNames: readonly string[];

  /** How numbers are written, in figures and in words. */
  readonly cardinals: Cardinals;
  /** How the press lays words to people whom it does not name, and says why. */
  readonly anonymousSources: AnonymousSources;
  readonly attribution: AttributionStyle;
  readonly quotationLeads: QuotationLeads;
  readonly quoting: QuotingStyle;
  readonly sourceLine: SourceLineStyle;
  readonly leftovers: Leftovers;
  readonly typography: TypographyStyle;
  /** Nouns of persons whose gender is the word's and not the person's: *victime*, *vedette*; absent where nouns have no gender. */
  readonly fixedGenders?: readonly string[];
  /** Gender and number of common nouns, where a determiner agrees with its noun; absent in English. */
  readonly nounGenders?: NounGenders;
}

/** Numbers in figures and in words. The words are parts of numbers: *deux cent vingt-deux* is four. */
export interface Cardinals {
  readonly units: Readonly<Record<string, number>>;
  /** What makes eighty of four: `vingts`. */
  readonly fourTwenties: readonly string[];
  readonly hundreds: readonly string[];
  readonly thousands: readonly string[];
  /** What a figure before it is multiplied by. */
  readonly scales: Readonly<Record<string, number>>;
  /** Inside a number: `vingt` *et* `un`. */
  readonly joining: readonly string[];
  /** Those that are articles or pronouns where they stand alone. */
  readonly articles: readonly string[];
  /** Nouns that give a number in round terms: `dizaine`, `dozen`. */
  readonly rounded: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Nouns of time, length, weight, money and scores, in either number: they are given in figures, and an article has many of these. */
  readonly measures: readonly string[];
  /** Words that count the same people: *morts*, *tués*; *dead*, *killed*. */
  readonly tolls: readonly (readonly string[])[];
  /** Between the two numbers of a share: *sept* `sur` *dix*, *one* `in` *five*. */
  readonly ratios: readonly string[];
  /** Before a number that is not reached, or is surpassed: `plus de`, `moins de`; an elided word apart (`jusqu' à`). */
  readonly bounds: { readonly above: readonly string[]; readonly below: readonly string[] };
  /** Of whom a toll may be told by another word: *14* `people` *were killed*. */
  readonly persons: readonly string[];
  /** Plurals that do not end as plurals do: `women`. */
  readonly plurals: readonly string[];
}

/** What the tagger of names has learned of a language; written by `npm run train`. */
export interface TaggerData {
  /** Pairs of fingerprint and class in base 64, see wordClasses.ts. */
  readonly classes: string;
  /** The wide class of each narrow one. */
  readonly wide: readonly number[];
  /** Weights of one byte in base 64, a row for each hash of a feature. */
  readonly weights: string;
  readonly transitions: readonly number[];
  readonly scale: number;
}

export type Gender = 'masculine' | 'feminine';
export type GrammaticalNumber = 'singular' | 'plural';

export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

export interface QuotationMarks {
  /** Marks of the language, the preferred pair first; straight marks are not listed. */
  readonly outer: readonly MarkPair[];
  readonly inner: readonly MarkPair[];
  /** Pairs that belong to other languages and must not be outer marks here. */
  readonly foreign: readonly MarkPair[];
  /** The no-break space inside the outer marks (U+00A0), or the empty string. */
  readonly innerSpace: string;
  /** A comma or full stop of the tag stands before the closing mark (US English). */
  readonly commaInside: boolean;
}

/** How words are cut. */
export interface Tokens {
  /** Words that lose a vowel before another and keep an apostrophe: `l`, `d`, `qu`. The word after it is a word of its own. */
  readonly elisions: readonly string[];
  /** Ends that follow a word and are no part of it: `'s`, `'`. */
  readonly possessives: readonly string[];
  /** A pronoun hyphenated behind its verb (`a-t-il`): `link` letters that may stand between, and the pronouns. */
  readonly inversion?: {
    readonly euphonic: string;
    readonly pronouns: readonly string[];
    /** Last letters of a verb that take no euphonic letter: `t`, `d`. */
    readonly plainEndings: readonly string[];
  };
  /** Words that are two: `au` = `à le`. A determiner and a preposition in one. */
  readonly contractions: Readonly<
    Record<string, { readonly preposition: string; readonly determiner: string }>
  >;
}

export interface ReportingVerb {
  /** Infinitive; the key of `verbForms`. `s'exclamer` is `exclamer` with `reflexive`. */
  readonly lemma: string;
  /**
   * `speech`: the subject of this verb beside a quotation has said it (déclarer, say).
   * `possible`: often something else (commencer, lancer, call, show), so the verb wants more evidence, such as a tag's place
   * right after a quotation.
   */
  readonly certainty: 'speech' | 'possible';
  /** The verb may stand with nothing reported: *Le ministre a répondu.* */
  readonly standsAlone?: true;
  readonly reflexive?: true;
  /** It judges the speaker; `neutral` is what to write instead. */
  readonly judges?: true;
  readonly neutral?: string;
  /** Nobody utters words by it: smile, pâlir. */
  readonly silent?: true;
  /** It continues words already begun: ajouter, poursuivre; add, continue. */
  readonly additive?: true;
  /** It takes the person spoken to as its object: tell. */
  readonly addressee?: true;
  /** Asking and answering. */
  readonly asks?: true;
  readonly answers?: true;
  /** Written words: écrire, tweeter. */
  readonly writes?: true;
  /** It reports only with its subject behind it: *fait-il*. */
  readonly inverted?: true;
  /** It takes a noun and quoted words about it: qualifier … de « … », call it “…”, dénoncer « … ». */
  readonly describes?: true;
  /** Particles or prepositions that follow in this sense: `réagir à`, `go on`, `point out`. */
  readonly particle?: string;
}

export interface TagVerbs {
  /** The verb that reports any words and judges nobody: `dire`, `say`. */
  readonly plain: string;
  /** The auxiliary of its past: `avoir`, `have`. */
  readonly pastAuxiliary: string;
  /** What ties a gerund to the tag: `en` (*dit-il en rougissant*), a comma (*he said, smiling*). */
  readonly gerundPreposition: string;
}

/** Six persons: je tu il nous vous ils. A list of one serves all; `null` where a form does not exist. */
export type Persons = readonly (string | null)[];

export interface VerbForms {
  readonly present: Persons;
  /** Simple past: `dit`, `said`. */
  readonly past: Persons;
  readonly imperfect?: Persons;
  readonly future?: Persons;
  readonly conditional?: Persons;
  readonly subjunctive?: Persons;
  /** Past participle, masculine singular first: `dit, dite, dits, dites`; English has one. */
  readonly participle: readonly string[];
  /** Present participle: `disant`, `saying`. */
  readonly gerund: readonly string[];
  readonly infinitive: readonly string[];
}

export interface Auxiliary {
  readonly lemma: string;
  /** What follows it: a past participle, an infinitive or a gerund. */
  readonly takes: readonly ('participle' | 'infinitive' | 'gerund')[];
  /** It makes the passive voice: `être`, `be`. */
  readonly passive?: true;
  /** It says that the act did not take place, unless it is denied: *n'a pas* `manqué` *de*. */
  readonly denies?: true;
}

export interface CuePhrase {
  /** The words, lower case: `selon`, `de l'avis de`, `as … put it` is written `as * put it`. */
  readonly text: string;
  /** Where the source stands. `inside`: at the asterisk. */
  readonly source: 'after' | 'before' | 'inside';
  /** As for verbs: `pour` and `for` are only possible. */
  readonly certainty: 'speech' | 'possible';
}

export interface Pronoun {
  readonly form: string;
  readonly person: 1 | 2 | 3;
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
  readonly role: 'subject' | 'object' | 'possessive' | 'demonstrative' | 'relative' | 'indefinite';
  /** It may refer to nobody (`il` in *il pleut*, `it`). */
  readonly impersonal?: true;
  /** It means whoever was named last: *ce dernier*, *the latter*. */
  readonly last?: true;
}

export interface Determiner {
  readonly form: string;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  readonly kind: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'partitive' | 'quantifier';
}

export interface Honorific {
  readonly form: string;
  /** The role that it tells, a noun of `roles`: `avocat` of *Me*, `senator` of *Sen.* */
  readonly role?: string;
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
}

/** How the words around a name change with it. All of them with the straight apostrophe. */
export interface NameJoining {
  /** Words that have another form before a vowel: `de`: `d'`; `a`: `an`. */
  readonly beforeVowel: Readonly<Record<string, string>>;
  /** True where the word is spoken with a vowel first; undefined where its letters do not tell. */
  readonly beginsWithVowel: (word: string) => boolean | undefined;
  /** The definite article that agrees with a name; absent where names have none, or one that never changes. */
  readonly article?: {
    readonly masculine: string;
    readonly feminine: string;
    readonly plural: string;
    readonly beforeVowel: string;
  };
  /** Places that take the article; the others are bare. */
  readonly placeArticles?: Readonly<Record<ArticleClass, readonly string[]>>;
  /** The preposition of being there, before a place without article (`à`), and before one whose article it makes drop (`en`). */
  readonly toPlaces?: { readonly bare: string; readonly feminine: string };
  /** What stands behind a name that has this ending, and what behind any other: *James'*, *Brook's*. */
  readonly possessive?: { readonly ending: string; readonly after: string; readonly full: string };
}

/** Which definite article a name takes. */
export type ArticleClass = Gender | 'plural';
export interface CourtesyTitles {
  readonly titles: readonly CourtesyTitle[];
  /** Between title and name. */
  readonly space: string;
  /** Names that hold one: `Mrs. Doubtfire`, `Madame Figaro`. */
  readonly names: readonly string[];
}

export interface CourtesyTitle {
  /** As the text shows it, lower case, with its stop. */
  readonly forms: readonly string[];
  readonly write: string;
  /** Of the title that anybody of this gender is given. */
  readonly gender?: Gender;
  /** It belongs to another language, or is misspelt; `write` is what it should be. */
  readonly foreign?: true;
  /** It tells a degree, and some houses keep it where they drop the others. */
  readonly doctor?: true;
}

/** A noun with its forms; `singular` and `plural` may be several words; empty where the noun has none. */
export interface Noun {
  readonly singular: string;
  readonly plural: string;
  /** Absent: both, or not told by the word (`porte-parole`, `minister`). */
  readonly gender?: Gender;
}

export interface NameHeads {
  readonly organization: readonly string[];
  readonly place: readonly string[];
  /** Prizes, treaties, wars, works: nobody and nowhere. */
  readonly other: readonly string[];
}

export interface Ages {
  /** What follows the figure: `ans`; none where the figure stands alone (*Ann Lee, 42,*). */
  readonly units: readonly string[];
  /** What may stand before it: `âgé de`, `aged`. */
  readonly leads: readonly string[];
  /** What may stand before it at the head of a sentence, the name behind: `âgée de`, `aged`. */
  readonly openings: readonly string[];
  /** Words with which a second age is no contradiction: `anniversaire`, `then`. */
  readonly birthdays: readonly string[];
  /** The same where a figure follows: `avait`, `turned`. */
  readonly turning: readonly string[];
  /** Words with which two people may share a surname, or one an office after the other: `sœur`, `successeur`; `twins`. */
  readonly kin: readonly string[];
}

export interface KnownName {
  /** The name or acronym as it is written: `OTAN`, `Union européenne`. */
  readonly name: string;
  /** For an acronym, what it stands for in this language. */
  readonly expansion?: string;
  readonly type: 'person' | 'organization' | 'place' | 'other';
  /** Other ways to write it. */
  readonly aliases?: readonly string[];
}

export interface AnonymousSources {
  /** Nouns for people who tell and are not named: `source`, `insider`. */
  readonly nouns: readonly string[];
  /** Nouns that name nobody with an indefinite article and no name: `responsable`, `diplomate`; `official`, `aide`. */
  readonly people: readonly string[];
  /** Of these, those that do so without any article: `observers`. */
  readonly plain: readonly string[];
  /** Words that make some of many, where there is no article: `plusieurs`; `senior` (*senior officials said*). */
  readonly distinguishing: readonly string[];
  /** Expressions that name nobody where they are who tells: `l'entourage du` (*ministre*), `people familiar with` (*the talks*). */
  readonly circles: readonly string[];
  /** Expressions that name nobody by themselves: `de source policière`, `selon nos informations`; `it is understood that`. */
  readonly phrases: readonly string[];
  /** What gives some of them a name: `dont` (*Luc Roy*), `including`. */
  readonly examples: readonly string[];
  /** Ways to say that somebody is not to be named: `sous couvert d'anonymat`, `asked not to be named`. */
  readonly anonymity: readonly string[];
  /** Words that, close behind these, say why: `car`, `de peur de`; `because`, `to` (*to discuss a private matter*). */
  readonly explaining: readonly string[];
  /** Reasons that need no such word: `pas autorisé à`; `not authorized to`. */
  readonly reasons: readonly string[];
}

/** Somebody whom everybody knows. */
export interface KnownPerson {
  readonly name: string;
  /** Offices held today or once, as copy calls them: `président de la République`, `chef de l’État`. */
  readonly offices: readonly string[];
}

export interface AttributionStyle {
  /** In a tag after the quotation: `verb-subject` (French), or `either` for names and subject-verb for pronouns (English). */
  readonly tagOrder: 'verb-subject' | 'subject-verb-pronoun';
  /** Titles before a colon: does a colon (`:`) or a comma introduce a quotation, with the space before it. */
  readonly introduction: string;
}

/** What leads into a quotation. */
export interface QuotationLeads {
  /** Signs before a whole quoted sentence, with the space before them; the last serves before several sentences too. */
  readonly signs: readonly string[];
}

/** How quoted words are set into the reporter's text, the marks apart. */
export interface QuotingStyle {
  /** Of a quotation over several paragraphs each one opens anew and only the last one closes; false where papers differ. */
  readonly reopens: boolean;
  /** What makes quoted words a clause of the reporter's: `que`, `that`. */
  readonly conjunctions: readonly string[];
  /** By what somebody speaks of themselves: `je`, `mon`; `I`, `my`. */
  readonly self: readonly string[];
  /** A tag may stand inside the marks: *« Nous partirons, a dit Luc Roy, et vite. »* */
  readonly tagInside: boolean;
  /** Dots with a space on either side, without brackets, are a way to write a cut. */
  readonly plainCut: boolean;
  /** Nouns for words, behind which one word in marks is named and not used: *le terme « collapse »*, *the word “no”*. */
  readonly wordNouns: readonly string[];
}

export interface SourceLineStyle {
  /** How the label should stand: `Source : `, with its space. */
  readonly label: string;
  /** What people and machines write instead, lower case: `la source`, `the source`, `sources`. */
  readonly labels: readonly string[];
}

export interface NounGenders {
  /** Gender and number of one word, lower case; undefined when unknown or when it may be either. */
  lookUp(word: string): { readonly gender: Gender; readonly number: GrammaticalNumber } | undefined;
  /** The same noun in the other number, for a fix; undefined when unknown. */
  toNumber(word: string, number: GrammaticalNumber): string | undefined;
  /** Endings of participles, a row a paradigm: masculine and feminine singular, masculine and feminine plural. */
  readonly participleEndings?: readonly (readonly [string, string, string, string])[];
}

/** What haste, dictation and pasting leave in copy. Lower case, with the straight apostrophe. */
export interface Leftovers {
  /** What a note in brackets begins with that says what is missing: `à compléter`, `insert`. */
  readonly notes: readonly string[];
  /** What stands alone in brackets for what is missing: `nom`, `date`. */
  readonly blanks: readonly string[];
  /** What by itself is a label for readers: `vidéo`. */
  readonly media: readonly string[];
  /** What a note adds to one of those: *photo* `à venir`, *quote* `here`. */
  readonly blankEnds: readonly string[];
  /** Notes that no reader is meant to see, in round brackets either: `à compléter`, `fact check`. */
  readonly drafts: readonly string[];
  /** What a form or a template asks for: `votre texte ici`, `click to add title`. */
  readonly prompts: readonly string[];
  /** What a program writes where it has no value, and no copy of the language: `undefined`, `NaN`. */
  readonly codeWords: readonly string[];
  /** What a figure stands before: *XX* `euros`, *XX* `people`. */
  readonly units: readonly string[];
  /** Words that no paragraph ends with: `le`, `en`; `the`, `of`. */
  readonly endsNothing: ReadonlySet<string>;
  /** Words that a heading may end with, and hardly a long line without a stop: `est`, `selon`; `to`, `have`. */
  readonly endsRarely: ReadonlySet<string>;
  /** What web pages put before a link to other articles, with a colon: `lire aussi`, `read more`. */
  readonly labels: readonly string[];
  /** Lines of web pages: buttons, advertisements, invitations. */
  readonly lines: readonly string[];
  /** What such lines begin with: `we use cookies`, `suivez-nous sur`. */
  readonly lineStarts: readonly string[];
}

/** How the language sets spaces, dashes and accents. */
export interface TypographyStyle {
  /** Signs that have a no-break space before them: `;:!?%`; empty where none has. */
  readonly spacedSigns: string;
  /** Names that end in such a sign, which belongs to them: `Yahoo!`. */
  readonly signedNames: readonly string[];
  /** The dash that parts words of a sentence, where the article shows no other. */
  readonly dash: string;
  /** Capitals carry accents, which some houses leave out: what tells a capital that lacks its own. */
  readonly accentedCapitals?: AccentedCapitals;
}

export interface AccentedCapitals {
  /** Accented letters that open a word, and the plain capital that some write for them: `é` to `E`. */
  readonly plain: Readonly<Record<string, string>>;
  /** True for a word in lower case, accents included. */
  readonly isWord: (word: string) => boolean;
  /** Names and words beside those with an accented capital: `États-Unis`, `Élysée`. */
  readonly names: readonly string[];
  /** One letter that is a preposition with its accent (`À`) and a verb without, and the words that may follow the preposition alone. */
  readonly preposition: { readonly accented: string; readonly before: ReadonlySet<string> };
}
