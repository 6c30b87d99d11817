import { cities } from '../../languages/cities.ts';
import { worldFirstNames } from '../../languages/firstNames.ts';
import type {
  Gender,
  KnownName,
  LanguagePack,
  NameHeads,
  Noun,
  Pronoun,
} from '../../languages/languagePack.ts';
import { withoutAccents } from '../../languages/letters.ts';
import { once } from '../../languages/once.ts';
import { listOrganizations } from '../../languages/organizations/index.ts';
import { leadingFamilyNames } from '../../languages/romanisedNames.ts';
import { worldOrganizations } from '../../languages/worldOrganizations.ts';
import { readModel } from '../tagger/model.ts';
import { createOrdinaryWords } from '../words/ordinaryWords.ts';
import { cutWords, phraseTable } from '../words/phraseTable.ts';
import { fold, tokenize, type WordCutting } from '../words/tokens.ts';
import { createVerbTable, type VerbTable } from '../words/verbTable.ts';
import { indexAnonymous } from './anonymousLexicon.ts';
import type { Lexicon, NameHead, NounReading } from './lexicon.ts';
import { indexPeople } from './offices.ts';

/** Reads the lists of a language into tables by folded word; slow, so once for a language. */
export function createLexicon(pack: LanguagePack): Lexicon {
  const verbs = createVerbTable(pack);
  const pronouns = new Map(pack.pronouns.map((pronoun) => [fold(pronoun.form), pronoun]));
  const words = indexWords(pack);
  const inversion = inversions(pack, verbs, pronouns);
  const nouns = phraseTable(nounEntries(pack));
  const cutting: WordCutting = {
    elisions: new Set(pack.tokens.elisions.map((form) => fold(form).replace(/'$/, ''))),
    possessives: new Set(pack.tokens.possessives.map(fold)),
    inversionAt: inversion.inversionAt,
  };
  const prepositions = phraseTable(pack.prepositions.map((word) => [word, true] as const));
  const subordinators = phraseTable(pack.subordinators.map((word) => [word, true] as const));
  const lexicon: Omit<Lexicon, 'isCommon' | 'isFunction'> = {
    pack,
    team: undefined,
    tagger: once(() => pack.tagger && readModel(pack.tagger)),
    isOrdinary: createOrdinaryWords(pack, verbs),
    ...cutting,
    invertedPronoun: inversion.invertedPronoun,
    abbreviations: new Set(pack.abbreviations.map(fold)),
    finalAbbreviations: new Set(pack.finalAbbreviations.map(fold)),
    beforeTimes: new Set(pack.beforeTimes),
    beforeNouns: new Set(pack.beforeNouns),
    verbs,
    determiners: new Map(
      pack.determiners.flatMap((d) => withApostrophe(d.form).map((form) => [form, d] as const)),
    ),
    pronouns,
    honorifics: new Map(pack.honorifics.flatMap((h) => withStop(h.form).map((form) => [form, h] as const))),
    firstNames: indexFirstNames(pack),
    nouns,
    knownPeople: indexPeople(pack, nouns),
    leadingFamilyNames,
    surnames: new Set(pack.surnames.map(fold)),
    firstHeads: indexHeads(pack.nameHeads.first),
    lastHeads: indexHeads(pack.nameHeads.last),
    titleWords: new Set(pack.titleWords?.map(fold)),
    abbreviatedNames: new Set(pack.abbreviatedNames?.map(fold)),
    isWord: pack.isWord ?? (() => false),
    pastForms: new Set(pack.pastForms?.map(fold)),
    isInflected: (folded) => pack.inflections.some((ending) => folded.endsWith(ending)),
    cuePhrases: phraseTable(pack.cuePhrases.map((phrase) => [phrase.text, phrase] as const)),
    backwardTags: phraseTable(pack.backwardTags.map((text) => [text, true] as const)),
    prepositions,
    lastWordsOfPrepositions: new Set(
      pack.prepositions.flatMap((text) => withApostrophe(cutWords(text).at(-1) ?? '')),
    ),
    complementPrepositions: withContractions(pack, pack.complementPrepositions),
    namePrepositions: withContractions(pack, pack.namePrepositions),
    foreignParticles: new Set(pack.nameParticles.map(fold).filter((word) => !isSmallWord(pack, word))),
    subordinators,
    lastWordsOfSubordinators: new Set(
      pack.subordinators.flatMap((text) => withApostrophe(cutWords(text).at(-1) ?? '')),
    ),
    adverbPhrases: phraseTable(
      pack.adverbs.filter((text) => text.includes(' ')).map((text) => [text, true] as const),
    ),
    knownNames: phraseTable(knownNameEntries(pack, cutting)),
    places: phraseTable(
      [...pack.places, ...cities()].map((name) => [asTokens(name, cutting), true] as const),
    ),
    demonyms: new Set(pack.demonyms.map(fold)),
    reflexives: new Set(pack.reflexives.flatMap(withApostrophe)),
    leadingAdjectives: pack.leadingAdjectives && new Set(pack.leadingAdjectives.map(fold)),
    plainCapitals: new Set(pack.plainCapitals?.map(fold)),
    nameArticles: new Set(pack.nameArticles?.flatMap(withApostrophe)),
    genericRoles: new Set(pack.genericRoles.map(fold)),
    informants: new Set(pack.informants.map(fold)),
    issuingVerbs: new Set(pack.issuingVerbs.map(fold)),
    genericBodies: new Set(pack.genericBodies.map(fold)),
    locatives: new Set(pack.locatives.map(fold)),
    backwardNouns: new Set(pack.backwardNouns.map(fold)),
    impersonalVerbs: new Set(pack.impersonal.verbs.map(fold)),
    impersonalPredicates: new Set(pack.impersonal.predicates.map(fold)),
    speakingParticiples: new Set(pack.speakingParticiples.map(fold)),
    nameSuffixes: new Set(pack.nameSuffixes.map(fold)),
    clauseWords: new Set(pack.clauseWords.map(fold)),
    copulas: phraseTable(pack.copulas.map((each) => [each, true] as const)),
    negations: new Set(pack.negations.flatMap(withApostrophe)),
    agentPrepositions: new Set(pack.agentPrepositions.map(fold)),
    lastNamed: phraseTable(pack.lastNamed.map((pronoun) => [pronoun.form, pronoun] as const)),
    stressedPronouns: new Map(pack.stressedPronouns.map((pronoun) => [fold(pronoun.form), pronoun])),
    anonymous: indexAnonymous(pack),
    complementizers: new Set(pack.complementizers.map(fold)),
    infinitivePrepositions: new Set(pack.infinitivePrepositions.flatMap(withApostrophe)),
    fixedGenders: new Set(pack.fixedGenders?.map(fold)),
    words,
    neverInPhrase: new Set([
      ...pronouns.keys(),
      ...words.coordinators,
      ...words.relatives,
      ...words.preverbal,
      ...words.adverbs,
      ...subordinators.byFirst.keys(),
      ...prepositions.byFirst.keys(),
    ]),
  };
  const common = commonWords(pack, lexicon);
  return {
    ...lexicon,
    isCommon: (folded) => common.has(folded) || verbs.has(folded),
    isFunction: (folded) =>
      verbs.has(folded) ||
      pronouns.has(folded) ||
      lexicon.determiners.has(folded) ||
      lexicon.lastWordsOfPrepositions.has(folded) ||
      lexicon.subordinators.byFirst.has(folded) ||
      words.coordinators.has(folded) ||
      words.adverbs.has(folded),
  };
}

/** Prepositions with the apostrophe and the contractions that hold them: `de`, `d'`, `du`. */
function withContractions(pack: LanguagePack, prepositions: readonly string[]): ReadonlySet<string> {
  return new Set([
    ...prepositions.flatMap(withApostrophe),
    ...Object.entries(pack.tokens.contractions)
      .filter(([, { preposition }]) => prepositions.includes(preposition))
      .map(([form]) => form),
  ]);
}

function isSmallWord(pack: LanguagePack, word: string): boolean {
  return (
    word.length < 2 ||
    pack.prepositions.includes(word) ||
    word in pack.tokens.contractions ||
    pack.determiners.some(({ form }) => fold(form) === word) ||
    pack.pronouns.some(({ form }) => fold(form) === word) ||
    [...pack.preverbal, ...pack.adverbs, ...pack.coordinators].includes(word)
  );
}

function indexHeads(heads: NameHeads): ReadonlyMap<string, NameHead> {
  const kinds: readonly NameHead[] = ['other', 'place', 'organization'];
  return new Map(kinds.flatMap((kind) => heads[kind].map((word) => [fold(word), kind] as const)));
}

function withApostrophe(form: string): string[] {
  const folded = fold(form);
  return /^\p{L}$|^qu$/u.test(folded) ? [folded, `${folded}'`] : [folded];
}

function withStop(form: string): string[] {
  const folded = fold(form);
  return folded.endsWith('.') ? [folded, folded.slice(0, -1)] : [folded];
}

function inversions(
  pack: LanguagePack,
  verbs: VerbTable,
  pronouns: ReadonlyMap<string, Pronoun>,
): Pick<Lexicon, 'inversionAt' | 'invertedPronoun'> {
  const inversion = pack.tokens.inversion;
  if (!inversion) return { inversionAt: () => 0, invertedPronoun: () => undefined };
  const joined = inversion.pronouns.map((pronoun) => fold(pronoun)).sort((a, b) => b.length - a.length);
  const euphonic = `-${inversion.euphonic}-`;
  return {
    inversionAt(folded) {
      if (!folded.includes('-') || joined.some((pronoun) => folded === euphonic.slice(1) + pronoun)) return 0;
      for (const pronoun of joined) {
        if (!folded.endsWith(`-${pronoun}`)) continue;
        const plain = folded.length - pronoun.length - 1;
        const linked = folded.endsWith(euphonic + pronoun) ? plain - euphonic.length + 1 : plain;
        if (
          linked > 0 &&
          (linked !== plain ||
            THIRD.has(pronouns.get(pronoun)?.person ?? 0) ||
            verbs.has(folded.slice(0, linked)))
        )
          return linked;
      }
      return 0;
    },
    invertedPronoun(folded) {
      // *a t-il*, with a space for its first hyphen, is a fault, and a pronoun all the same.
      for (const link of [euphonic, euphonic.slice(1), '-'])
        if (folded.startsWith(link)) return pronouns.get(folded.slice(link.length));
      return undefined;
    },
  };
}

/** A hyphened pronoun of the third person follows a verb and nothing else; *rendez-vous* is a noun. */
const THIRD: ReadonlySet<number> = new Set([3]);

function* nounEntries(pack: LanguagePack): Generator<readonly [string, NounReading]> {
  const lists: readonly (readonly [NounReading['category'], readonly Noun[]])[] = [
    ['role', pack.roles],
    ['group', pack.groups],
    ['body', pack.bodies],
    ['document', pack.documents],
  ];
  for (const [category, nouns] of lists) {
    for (const noun of nouns) {
      const gender = noun.gender ? { gender: noun.gender } : {};
      yield [noun.singular, { category, number: 'singular', ...gender }];
      if (noun.plural !== noun.singular) yield [noun.plural, { category, number: 'plural', ...gender }];
    }
  }
}

/** The names of the pack come first: of two entries that are as long, the first is found. */
function* knownNameEntries(
  pack: LanguagePack,
  cutting: WordCutting,
): Generator<readonly [string, KnownName]> {
  for (const known of [...pack.acronyms, ...pack.organizations, ...worldOrganizations]) {
    for (const name of [known.name, ...(known.aliases ?? [])]) yield [asTokens(name, cutting), known];
  }
  const isPlain = plainNames(pack);
  for (const known of listedBodies(pack))
    for (const name of [known.name, ...(known.aliases ?? [])])
      if (isPlain(name)) yield [asTokens(name, cutting), known];
}

/** The organisations of organizations/ as known names: an acronym that only one of them has stands for it. */
function listedBodies(pack: LanguagePack): KnownName[] {
  const bodies = listOrganizations();
  const owners = new Map<string, number>();
  for (const { acronyms } of bodies)
    for (const acronym of new Set(Object.values(acronyms)))
      owners.set(acronym, (owners.get(acronym) ?? 0) + 1);
  return bodies.flatMap(({ names, acronyms, aliases }): KnownName[] => {
    const own = names[pack.id] ?? Object.values(names)[0] ?? '';
    const short = [...new Set(Object.values(acronyms))].filter((acronym) => owners.get(acronym) === 1);
    const long = [...new Set([own, ...Object.values(names), ...aliases])].filter((name) => name !== own);
    const [first] = short;
    return [
      { name: own, type: 'organization', aliases: long },
      ...(first
        ? [{ name: first, expansion: own, type: 'organization' as const, aliases: short.slice(1) }]
        : []),
    ];
  });
}

/** Tells names that are nothing else from *Free* or *Horizons*, which are words too; *Roche* is a surname, *Lens* a town. */
function plainNames(pack: LanguagePack): (name: string) => boolean {
  const { feminine, masculine, either } = pack.firstNames;
  const others = new Set(
    [pack.commonWords, pack.surnames, feminine, masculine, either, pack.places].flatMap((list) =>
      list.map(fold),
    ),
  );
  return (name) => {
    if (/[ '’.&+-]/u.test(name)) return true;
    if (name === name.toUpperCase()) return name.length > 2;
    return !others.has(fold(name)) && pack.isWord?.(fold(name)) !== true;
  };
}

/** A name with blanks between its tokens as a text has them: *AT & T*, *St . Lucia*; the last stop of *U.N.* is no part of the token. */
function asTokens(name: string, cutting: WordCutting): string {
  if (!/[.&'’+]/u.test(name)) return name;
  const text = tokenize(name, cutting)
    .map((token) => token.folded)
    .join(' ');
  return text.replace(/ \.$/, '');
}

/** The names of the pack overrule those of the world. A capital may have lost its accent: *Edouard*. */
function indexFirstNames(pack: LanguagePack): Map<string, Gender | 'either'> {
  const own = new Map<string, Gender | 'either'>();
  for (const name of pack.firstNames.feminine) own.set(fold(name), 'feminine');
  for (const name of pack.firstNames.masculine)
    own.set(fold(name), own.has(fold(name)) ? 'either' : 'masculine');
  for (const name of pack.firstNames.either) own.set(fold(name), 'either');
  const names = new Map<string, Gender | 'either'>();
  for (const [name, gender] of worldFirstNames()) add(names, fold(name), gender);
  for (const [name, gender] of own) names.set(name, gender);
  for (const [name, gender] of own) {
    const plain = withoutAccents(name);
    if (plain !== name && !own.has(plain)) names.set(plain, gender);
  }
  return names;
}

function add(names: Map<string, Gender | 'either'>, name: string, gender: Gender | 'either'): void {
  const known = names.get(name);
  names.set(name, known === undefined || known === gender ? gender : 'either');
}

function indexWords(pack: LanguagePack): Lexicon['words'] {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  return {
    coordinators: set(pack.coordinators),
    relatives: set(pack.relatives),
    preverbal: set(pack.preverbal.flatMap(withApostrophe)),
    adverbs: set(pack.adverbs),
    timeWords: set([...pack.timeWords, ...pack.weekdays, ...pack.months]),
    addressees: set(pack.addressees),
    venues: set(pack.venues),
    inscriptions: set(pack.inscriptions),
    reportingNouns: set(pack.reportingNouns),
    titledNouns: set(pack.titledNouns),
    namingWords: set(pack.namingWords),
    nameParticles: set(pack.nameParticles),
    repeatable: set(pack.repeatable),
  };
}

function commonWords(
  pack: LanguagePack,
  lexicon: Omit<Lexicon, 'isCommon' | 'isFunction'>,
): ReadonlySet<string> {
  const common = new Set(pack.commonWords);
  const add = (words: Iterable<string>): void => {
    for (const word of words) common.add(word);
  };
  add(lexicon.determiners.keys());
  add(lexicon.pronouns.keys());
  add(lexicon.nouns.byFirst.keys());
  add(lexicon.prepositions.byFirst.keys());
  add(lexicon.subordinators.byFirst.keys());
  for (const [kind, set] of Object.entries(lexicon.words)) {
    if (kind === 'nameParticles') continue;
    // Papers and stations stand among those whom one tells.
    const names = kind === 'addressees' || kind === 'venues' ? lexicon.knownNames.byFirst : undefined;
    add([...set].filter((word) => !names?.has(word)));
  }
  return common;
}
