import { type Office, officeOf } from '../lexicon/offices.ts';
import type { Name } from '../names/names.ts';
import { isImpersonal } from '../phrases/impersonal.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { subjectOfPredicate } from '../phrases/predicates.ts';
import { type RoleWords, roleWords } from '../phrases/roleWords.ts';
import { isLight, type Scene, textAt } from '../scene.ts';
import { findSubject } from '../speakers/subjects.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt, isComplementPreposition } from '../words/reader.ts';
import { isPresented } from './presented.ts';

/**
 * What the words around a phrase say of it. Read once with its block, so that what follows over the whole article looks at no
 * word again.
 */
export interface PhraseFacts {
  /** Index of the phrase whose name stands behind this role and a comma: *le conseiller …, Kim Sung-han*. */
  readonly apposed: number | undefined;
  /** The phrase before is a name, with a comma between: *Kim Sung-han, conseiller …*. */
  readonly besideName: boolean;
  /** Index of the phrase whose name a verb gives this role: *Luc Roy est devenu maire*. */
  readonly predicateOf: number | undefined;
  /** The pronoun refers to nobody. */
  readonly impersonal: boolean;
  /** Its sentence begins with a conjunction, so that what it means may follow it. */
  readonly subordinate: boolean;
  /** What its noun says, as it is compared with roles that are known. */
  readonly office: Office | undefined;
  /** The role that it gives to whoever is named with it. */
  readonly role: RoleWords | undefined;
  /** Its noun stands alone, without modifier or complement. */
  readonly bare: boolean;
  /** How many sentences with words of the reporter's the block has up to here, this one included. */
  readonly clock: number;
  /** The first phrase of its sentence for somebody that no preposition governs, or the name beside it. */
  readonly subject: boolean;
  /** One of several: *l’une de ses amies*, *one of the officers*. */
  readonly oneOf: boolean;
  /** It says something, whether quoted or not. */
  readonly reports: boolean;
  /** Of a document, the phrase of its author: *`the ministry` released a statement*, *a post by `a reader`*. */
  readonly author: number | undefined;
  /** The name that its noun begins, in small letters: *ministère israélien de la Défense*. */
  readonly title: Name | undefined;
  /** *Et*, *and* stands before it or behind: it is one of several. */
  readonly joined: boolean;
}

/** Where a name stands. */
export interface NameFacts {
  /** *à Brest*, *near Leeds*, *le conseil municipal de Montréval*. */
  readonly located: boolean;
  /** *a déclaré à Euronews*: whom one tells, when no first name shows a person, is a paper or a station. */
  readonly addressed: boolean;
  /** Index of the phrase that it shortens: *l’agence régionale de santé (ARS)*. */
  readonly shortens: number | undefined;
  /** The words around it say something of whoever bears it. */
  readonly presented: boolean;
}

export function findPhraseFacts(
  scene: Scene,
  clocks: readonly number[],
  titles: readonly Name[],
): PhraseFacts[] {
  const titleAt = new Map(titles.map((title) => [title.start, title]));
  const reporters = findReporters(scene);
  let subjectOf = { sentence: -1, phrase: -1 };
  return scene.phrases.map((phrase, index) => {
    const before = scene.phrases[index - 1];
    const sentence = scene.sentenceOf[phrase.from] ?? 0;
    const quoted = (scene.quotationOf[phrase.from] ?? -1) >= 0;
    const first = sentence !== subjectOf.sentence && phrase.head !== 'document' && phrase.head !== 'other';
    const beside =
      subjectOf.phrase === index - 1 && before !== undefined && isApposed(scene, before.to, phrase.from);
    const subject =
      !quoted && phrase.preposition === undefined && (first || beside) && !isAside(scene, phrase, sentence);
    if (subject) subjectOf = { sentence, phrase: index };
    const opening = scene.sentences[scene.sentenceOf[phrase.from] ?? -1]?.from ?? 0;
    const words = phrase.noun ? scene.prose.slice(phrase.noun.start, phrase.noun.end) : '';
    const apposed =
      phrase.head === 'role' && phrase.number === 'singular' ? apposedName(scene, index) : undefined;
    return {
      apposed,
      besideName:
        before?.name !== undefined &&
        isComma(scene, behindBrackets(scene, before.to), phrase.from) &&
        !isBeforeVerb(scene, phrase.to),
      predicateOf: quoted || isOneOf(scene, phrase) ? undefined : subjectOfPredicate(scene, index),
      impersonal: phrase.pronoun?.impersonal === true && isImpersonal(scene, phrase),
      subordinate:
        matchPhrase(scene.reader.lexicon.subordinators, scene.reader.wordAt, opening) !== undefined,
      office: phrase.noun && officeOf(wholeOf(scene, phrase), phrase.noun.lemma),
      role: roleWords(scene, phrase, apposed),
      bare: phrase.noun !== undefined && words.length === phrase.noun.lemma.length,
      clock: clocks[sentence] ?? 0,
      subject,
      oneOf: isOneOf(scene, phrase),
      reports: reporters.has(index),
      author: phrase.head === 'document' ? authorOf(scene, index, subjectOf) : undefined,
      title: phrase.noun && titleAt.get(phrase.noun.start),
      joined: isCoordinator(scene, phrase.from - 1) || isCoordinator(scene, phrase.to),
    };
  });
}

/** Who is named behind *by*, or the subject of a verb that issues it right before it. */
function authorOf(
  { phrases, reader, sentenceOf }: Scene,
  index: number,
  subject: { readonly sentence: number; readonly phrase: number },
): number | undefined {
  const { lexicon, wordAt } = reader;
  const [phrase, next] = [phrases[index], phrases[index + 1]];
  if (!phrase) return undefined;
  const by = lexicon.agentPrepositions.has(wordAt(phrase.to) ?? '');
  if (by && next && next.from <= phrase.to + 2) return index + 1;
  const lead =
    phrase.determiner && phrase.from > 0 && determinerAt(reader, phrase.from - 1)
      ? phrase.from - 1
      : phrase.from;
  const issued = lexicon.issuingVerbs.has(wordAt(lead - 1) ?? '');
  return issued && subject.sentence === sentenceOf[phrase.from] ? subject.phrase : undefined;
}

function isCoordinator(scene: Scene, at: number): boolean {
  return scene.reader.lexicon.words.coordinators.has(textAt(scene, at));
}

/** A role with all its words, but for the name of whoever has it. */
function wholeOf({ prose }: Scene, { noun, name, end }: NounPhrase): string {
  return noun ? prose.slice(noun.start, name ? noun.end : end) : '';
}

function isOneOf({ reader }: Scene, { from, noun }: NounPhrase): boolean {
  if (!noun) return false;
  for (let at = from; at < from + 2; at += 1) {
    const word = reader.wordAt(at) ?? '';
    const one =
      reader.lexicon.pronouns.get(word)?.role === 'indefinite' ||
      reader.lexicon.determiners.get(word)?.kind === 'indefinite';
    if (one && isComplementPreposition(reader, at + 1)) return true;
  }
  return false;
}

/** The subject of a clause that a conjunction opens, and whatever stands in the one its sentence begins with: *While Obama had many, …*. */
function isAside(scene: Scene, phrase: NounPhrase, sentence: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const lead = lexicon.determiners.has(wordAt(phrase.from - 1) ?? '') ? phrase.from - 2 : phrase.from - 1;
  if (lexicon.lastWordsOfSubordinators.has(wordAt(lead) ?? '')) return true;
  const from = scene.sentences[sentence]?.from ?? 0;
  if (!matchPhrase(scene.reader.lexicon.subordinators, scene.reader.wordAt, from)) return false;
  for (let at = from; at < phrase.from; at += 1) if (textAt(scene, at) === ',') return false;
  return true;
}

/** The subjects of verbs of speech in the reporter's own words. */
function findReporters(scene: Scene): ReadonlySet<number> {
  const reporters = new Set<number>();
  for (const cue of scene.cues) {
    if (cue.kind !== 'verb' || cue.mood !== 'finite' || cue.certainty !== 'speech' || cue.passive) continue;
    if ((scene.quotationOf[cue.from] ?? -1) >= 0) continue;
    const subject = findSubject(scene, cue, false);
    if (subject?.how === 'before' || subject?.how === 'inverted') reporters.add(subject.phrase);
  }
  return reporters;
}

/** A comma and few words between two phrases: *La deuxième, l’Italienne Giulia Ferri*. */
function isApposed(scene: Scene, from: number, to: number): boolean {
  return textAt(scene, from) === ',' && to - from <= 4;
}

/** For each sentence, how many up to it hold words of the reporter's: time, as pronouns count it, stands still in a quotation. */
export function findClocks(scene: Scene): number[] {
  const own = new Array<boolean>(scene.sentences.length).fill(false);
  for (const [at, { kind }] of scene.reader.tokens.entries()) {
    const sentence = scene.sentenceOf[at] ?? -1;
    if (kind === 'word' && scene.quotationOf[at] === -1 && sentence >= 0) own[sentence] = true;
  }
  let clock = 0;
  return own.map((isOwn) => {
    if (isOwn) clock += 1;
    return clock;
  });
}

export function findNameFacts(scene: Scene): NameFacts[] {
  return scene.names.map((name) => ({
    located: isLocated(scene, name) || isComplement(scene, name),
    addressed: isAddressed(scene, name),
    shortens: shortened(scene, name),
    presented: isPresented(scene, name),
  }));
}

/**
 * The name behind a role and a comma; more words of the role may stand between (*pour l’administration des Armées*), and what its
 * complement is (*un porte-parole d’Aventa, l’opérateur du réseau, Luc Roy*).
 */
function apposedName(scene: Scene, index: number): number | undefined {
  const phrase = scene.phrases[index];
  for (let next = index + 1; phrase && next <= index + 4; next += 1) {
    const candidate = scene.phrases[next];
    if (!candidate) return undefined;
    if (candidate.name && !candidate.noun && isComma(scene, candidate.name.lead - 1, candidate.name.lead)) {
      return isPlain(scene, phrase.to, candidate.name.lead - 1) ? next : undefined;
    }
  }
  return undefined;
}

/** *At a meeting in Leeds, the mayor said*: what its verb follows is a subject, and beside nobody. */
function isBeforeVerb(scene: Scene, at: number): boolean {
  let verb = at;
  while (isLight(scene, verb)) verb += 1;
  return (
    scene.reader.lexicon.verbs.get(scene.reader.wordAt(verb) ?? '')?.some(({ mood }) => mood === 'finite') ??
    false
  );
}

/** Words and prepositions only: no stop, no verb, no clause. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  const { lexicon } = scene.reader;
  let commas = 0;
  for (let at = from; at < to; at += 1) {
    const token = scene.reader.tokens[at];
    if (token?.text === ',') commas += 1;
    else if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
    if (
      commas > 1 ||
      lexicon.words.relatives.has(token.folded) ||
      (isVerb(scene, at) && !isNounPlace(scene, at))
    )
      return false;
  }
  return to - from <= LONGEST_ROLE;
}

/** *in charge of the show* */
function isNounPlace({ reader: { lexicon, wordAt } }: Scene, at: number): boolean {
  const before = wordAt(at - 1) ?? '';
  return lexicon.determiners.has(before) || lexicon.lastWordsOfPrepositions.has(before);
}

function isVerb({ cues, cueOf, reader }: Scene, at: number): boolean {
  return cues[cueOf[at] ?? -1]?.kind === 'verb' || reader.lexicon.verbs.has(reader.wordAt(at) ?? '');
}

/** Words at most between a role and the name beside it. */
const LONGEST_ROLE = 14;

/** A comma alone between two phrases, or a comma and an age (*, 42 ans,*). */
function isComma(scene: Scene, from: number, to: number): boolean {
  if (textAt(scene, from) !== ',' && textAt(scene, from) !== '(') return false;
  if (to === from + 1) return true;
  return scene.reader.tokens[from + 1]?.kind === 'number' && to - from <= 5 && textAt(scene, to - 1) === ',';
}

/** Where what stands in brackets behind a name ends: *Ann Lee (D-N.J.), head of …*; `at` where no brackets stand, or only they. */
function behindBrackets(scene: Scene, at: number): number {
  if (textAt(scene, at) !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_BRACKETS; end += 1)
    if (textAt(scene, end) === ')') return textAt(scene, end + 1) === ',' ? end + 1 : at;
  return at;
}

const LONGEST_BRACKETS = 8;

/** *à Brest*, *near Leeds*; but whom one tells is no place (*a déclaré à Politico*). */
function isLocated(scene: Scene, name: Name): boolean {
  const { lexicon, wordAt } = scene.reader;
  const before = lexicon.determiners.has(wordAt(name.lead - 1) ?? '') ? name.lead - 2 : name.lead - 1;
  const word = wordAt(before) ?? '';
  if (name.words.length === 1 && lexicon.complementPrepositions.has(word) && !lexicon.locatives.has(word))
    return true;
  return lexicon.locatives.has(word) && (scene.cueOf[before - 1] ?? -1) < 0;
}

/** *le conseil municipal de Montréval*, *the mayor of Ashford*: what a body or an office is of. */
function isComplement(scene: Scene, name: Name): boolean {
  const phrase = scene.phrases[scene.phraseOf[name.from] ?? -1];
  return phrase?.noun !== undefined && phrase.name?.from !== name.from && name.to === phrase.to;
}

function shortened(scene: Scene, { kind, lead, to }: Name): number | undefined {
  if (kind !== 'acronym' || textAt(scene, lead - 1) !== '(' || textAt(scene, to) !== ')') return undefined;
  const index = scene.phraseOf[lead - 2] ?? -1;
  const phrase = scene.phrases[index];
  return phrase?.to === lead - 1 && (phrase.head === 'body' || phrase.head === 'name') ? index : undefined;
}

function isAddressed(scene: Scene, name: Name): boolean {
  const { lexicon, wordAt } = scene.reader;
  const cue = scene.cues[scene.cueOf[name.lead - 2] ?? -1];
  return (
    cue?.kind === 'verb' &&
    cue.certainty === 'speech' &&
    !name.firstName &&
    !name.honorific &&
    lexicon.pack.addressPrepositions.includes(wordAt(name.lead - 1) ?? '')
  );
}
