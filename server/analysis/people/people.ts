import type { Gender, GrammaticalNumber } from '../../languages/languagePack.ts';
import type { EntityType, Mention, Role } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Office } from '../lexicon/offices.ts';
import type { TeamLexicon, TeamName } from '../lexicon/teamLexicon.ts';
import type { Name } from '../names/names.ts';
import type { RoleWords } from '../phrases/roleWords.ts';
import type { TeamEntity } from '../team.ts';
import { surnameIn } from '../words/nameKeys.ts';
import type { MentionPlace } from './salience.ts';

/** An entity while the article is read. Its place in the register is its identity. */
export interface EntityDraft {
  name: string;
  words: readonly string[];
  type: EntityType | undefined;
  gender: Gender | undefined;
  number: GrammaticalNumber;
  pinned: boolean;
  /** Its entry in the team's file, which overrules what the article tells. */
  readonly team: TeamEntity | undefined;
  /** Known by a role or a noun alone; no entity of the article, but a source all the same. */
  readonly unnamed: boolean;
  /** Unnamed, but what its noun begins is a name in small letters: *ministère de la Défense*. */
  shown: boolean;
  /** It begins with an article: *La Palestine*, *Les Échos*; hardly anybody's name. */
  readonly articled: boolean;
  knownFrom: string;
  readonly roles: (Role & Office)[];
  /** What the titles before the name say: *Me*, *Sen.* */
  readonly titles: Office[];
  /** What everybody knows of somebody, though the article does not say it. */
  readonly offices: readonly Office[];
  readonly mentions: Omit<Mention, 'entity'>[];
  /** How often it stands where a place stands, and how often it does something. */
  located: number;
  acts: number;
  /** How often the article names it, and as a speaker, wherever. */
  named: number;
  speaks: number;
  /** It says something that is not quoted. */
  reports: boolean;
  /** How many mentions the tagger takes for names, and their `typeShares` summed. */
  tagged: number;
  evidence: number[];
  /** The logarithm of how often it is named. */
  fame: number;
  /** How much the reader had it in mind at the time `clock`, see salience.ts, and by which place in a sentence. */
  weight: number;
  place: MentionPlace;
  clock: number;
  /** The outer quotation whose words spoke of it last: its block and its place there. */
  quotedIn: readonly [block: number, quotation: number] | undefined;
  /** Offset of the last mention: of two with one surname the one last seen is meant. */
  lastSeen: number;
}

/** Everybody the article has named so far, found by full name, by last word and by known name. */
export interface Register {
  /** The offices of those whom everybody knows, by the words of their names. */
  readonly knownPeople: Lexicon['knownPeople'];
  readonly nameArticles: Lexicon['nameArticles'];
  readonly nameSuffixes: Lexicon['nameSuffixes'];
  readonly team: TeamLexicon['names'] | undefined;
  readonly drafts: EntityDraft[];
  readonly byKey: Map<string, number>;
  readonly byWord: Map<string, number[]>;
  /** By the consonants of a long last word, for surnames spelled two ways: *Cazeneuve*, *Cazaneuve*. */
  readonly bySound: Map<string, number[]>;
  /** Keys of names that only a headline has, around one of the body's. */
  readonly headings: Set<string>;
  /** By the words of the role's noun, and by the names in its complement: `ministre`, `otan`. */
  readonly byRole: Map<string, number[]>;
}

export function createRegister({ knownPeople, nameArticles, nameSuffixes, team }: Lexicon): Register {
  return {
    team: team?.names,
    knownPeople,
    nameArticles,
    nameSuffixes,
    drafts: [],
    byKey: new Map(),
    byWord: new Map(),
    bySound: new Map(),
    headings: new Set(),
    byRole: new Map(),
  };
}

/** The entity that a name of several words, or a known one, stands for; it is entered when new. */
export function enterName(register: Register, name: Name): number {
  const team = register.team?.get(name.words.join(' '));
  if (team) return enterTeamName(register, team, name);
  const known = register.byKey.get(name.key) ?? (name.known ? undefined : findShorter(register, name));
  if (known !== undefined) {
    if (!register.headings.has(name.key)) strengthen(register, known, name);
    return known;
  }
  const id = register.drafts.length;
  const offices = register.knownPeople.get(name.words.join(' '));
  register.drafts.push({
    ...newDraft(name.text, name.words),
    type: offices ? 'person' : name.type,
    gender: name.gender,
    knownFrom: originOf(name),
    offices: offices ?? [],
    articled: name.words.length > 1 && register.nameArticles.has(name.words[0] ?? ''),
  });
  for (const office of offices ?? []) indexRole(register, office, id);
  register.byKey.set(name.key, id);
  indexName(register, name.words, id);
  return id;
}

function indexName(register: Register, words: readonly string[], id: number): void {
  if (words.length > 2) register.byKey.set(`initials ${initials(words)}`, id);
  for (const word of words) addTo(register.byWord, word, id);
  const sound = words.length > 1 ? soundOf(words.at(-1) ?? '') : undefined;
  if (sound !== undefined) addTo(register.bySound, sound, id);
}

/** An entity of the team's file: whichever of its names the article writes, it is the same. */
function enterTeamName(register: Register, team: TeamName, name: Name): number {
  const known = register.byKey.get(team.key);
  if (known !== undefined) {
    strengthen(register, known, name);
    return known;
  }
  const id = enterTeamDraft(register, team);
  strengthen(register, id, name);
  return id;
}

function enterTeamDraft(register: Register, { entity, key, words, offices }: TeamName): number {
  const id = register.drafts.length;
  const { gender } = entity;
  register.drafts.push({
    ...newDraft(entity.name, words),
    team: entity,
    type: entity.type ?? (offices.length > 0 ? 'person' : undefined),
    gender: gender === 'unmarked' ? undefined : gender,
    knownFrom: 'team',
    offices,
    articled: words.length > 1 && register.nameArticles.has(words[0] ?? ''),
  });
  for (const office of offices) indexRole(register, office, id);
  register.byKey.set(key, id);
  indexName(register, words, id);
  return id;
}

/** What the article tells of somebody's gender, where neither the team's file nor anything before has told it. */
export function giveGender(draft: EntityDraft, gender: Gender | undefined): void {
  if (draft.team?.gender === undefined) draft.gender ??= gender;
}

/** Of a headline's name, where every word may have its capital (*Railing Against Trump*), what the body says is trusted more. */
export function enterHeadingName(register: Register, name: Name): void {
  if (register.byKey.has(name.key)) return;
  if (register.team?.has(name.words.join(' '))) {
    enterName(register, name);
    return;
  }
  for (const word of name.words) {
    const known = register.byWord.get(word)?.find((id) => {
      const words = register.drafts[id]?.words ?? [];
      return (
        words.length > 1 &&
        words.length < name.words.length &&
        words.every((each) => name.words.includes(each))
      );
    });
    if (known === undefined) continue;
    register.byKey.set(name.key, known);
    register.headings.add(name.key);
    return;
  }
  enterName(register, name);
}

/** The first letter and the consonants of a long word, doubled ones once; undefined for a short one, which too many share. */
function soundOf(word: string): string | undefined {
  if (word.length < 7) return undefined;
  const consonants = word.replace(/[aeiouyhw]/gu, '').replace(/(.)\1+/gu, '$1');
  return consonants.length < 4 ? undefined : word.charAt(0) + consonants;
}

/** What an acronym stands for: a name of the article whose words begin with its letters. */
export function findExpansion(register: Register, name: Name): number | undefined {
  return register.byKey.get(`initials ${name.text.toLowerCase()}`);
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => word.length > 3 || words.length < 4)
    .map((word) => word.charAt(0))
    .join('');
}

/** An entity that the article itself names between double brackets. */
export function enterPinned(register: Register, name: string, words: readonly string[]): void {
  const key = words.join(' ');
  if (register.byKey.has(key)) return;
  const team = register.team?.get(key);
  if (team) {
    const id = register.byKey.get(team.key) ?? enterTeamDraft(register, team);
    const draft = register.drafts[id];
    if (draft) draft.pinned = true;
    register.byKey.set(key, id);
    return;
  }
  const id = register.drafts.length;
  register.drafts.push({ ...newDraft(name, words), pinned: true, knownFrom: 'pin' });
  register.byKey.set(key, id);
  for (const word of words) addTo(register.byWord, word, id);
}

/** Where the kind of a name is known from, for the hover. */
function originOf(name: Name): string {
  if (name.known) return 'list';
  if (name.honorific) return 'honorific';
  if (name.firstName) return 'firstName';
  return name.type === 'place' ? 'places' : 'shape';
}

export function newDraft(name: string, words: readonly string[]): EntityDraft {
  return {
    name,
    words,
    type: undefined,
    gender: undefined,
    number: 'singular',
    pinned: false,
    team: undefined,
    unnamed: false,
    shown: false,
    articled: false,
    knownFrom: 'shape',
    roles: [],
    titles: [],
    offices: [],
    mentions: [],
    located: 0,
    acts: 0,
    named: 0,
    fame: 0,
    speaks: 0,
    reports: false,
    tagged: 0,
    evidence: [0, 0, 0, 0],
    weight: 0,
    place: 'quoted',
    clock: 0,
    quotedIn: undefined,
    lastSeen: -1,
  };
}

function addTo(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}

/** *Claire Obama* after *Claire Dupont Obama*: all its words, in a name that ends alike. */
function findShorter(register: Register, name: Name): number | undefined {
  const last = name.words.at(-1) ?? '';
  return register.byWord
    .get(last)
    ?.slice(-MOST_NAMESAKES)
    .find((id) => {
      const words = register.drafts[id]?.words ?? [];
      if (words.length < 2 || name.words.length < 2 || words.at(-1) !== last) return false;
      return (
        name.words.every((word) => words.includes(word)) || words.every((word) => name.words.includes(word))
      );
    });
}

function strengthen(register: Register, id: number, name: Name): void {
  const draft = register.drafts[id];
  if (!draft) return;
  giveGender(draft, name.gender);
  if (name.honorific || name.type === 'person') draft.type ??= 'person';
  draft.type ??= name.type;
  if (!name.known && !draft.team && name.words.length > draft.words.length && name.kind === 'name') {
    draft.name = name.text;
    for (const word of name.words) if (!draft.words.includes(word)) addTo(register.byWord, word, id);
    draft.words = name.words;
  }
}

/** People of one name, or one role, that are looked through, the newest of them. */
export const MOST_NAMESAKES = 40;

/** The person whom a single name means: one whose name ends or begins with it, the last seen of several. */
export function findBySingleName(register: Register, name: Name): number | undefined {
  const word = name.words.at(-1) ?? '';
  const spelled = lastSeen(register, register.byWord.get(word), (draft) => {
    if (!agrees(name.honorific?.gender, draft.gender)) return false;
    if (!name.words.every((part) => draft.words.includes(part))) return false;
    // *Chris Matthews*, *Matthews*: a town's name is only the surname of somebody who is surely a person; not of *EU-Turkey*.
    if (name.type === 'place') return draft.type === 'person' && surnameIn(draft.words, register) === word;
    return surnameIn(draft.words, register) === word || draft.words[0] === word;
  });
  if (spelled !== undefined || name.words.length > 1 || name.type === 'place' || name.type === 'organization')
    return spelled;
  const sound = soundOf(word);
  return sound === undefined
    ? undefined
    : lastSeen(register, register.bySound.get(sound), (draft) =>
        agrees(name.honorific?.gender, draft.gender),
      );
}

function lastSeen(
  register: Register,
  ids: readonly number[] | undefined,
  isMeant: (draft: EntityDraft) => boolean,
): number | undefined {
  let best: number | undefined;
  let bestSeen = -2;
  let person = false;
  for (const id of ids?.slice(-MOST_NAMESAKES) ?? []) {
    const draft = register.drafts[id];
    if (!draft || draft.words.length < 2 || draft.type === 'place' || draft.type === 'organization') continue;
    // *Stop Trump* is nobody's name while *Donald Trump* is somebody's.
    const known = draft.type === 'person';
    if ((known === person && draft.lastSeen <= bestSeen) || (person && !known) || !isMeant(draft)) continue;
    person = known;
    best = id;
    bestSeen = draft.lastSeen;
  }
  return best;
}

/** Two genders that do not contradict each other. */
export function agrees(a: Gender | undefined, b: Gender | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Adds a role that stands beside a name, once. `offset`: where its block begins. */
export function addRole(
  register: Register,
  id: number,
  { start, text, office, gender }: RoleWords,
  offset: number,
  basis: Role['basis'],
): void {
  const draft = register.drafts[id];
  if (!draft || draft.roles.some((role) => role.text === text)) return;
  draft.roles.push({ text, start: offset + start, end: offset + start + text.length, basis, ...office });
  indexRole(register, office, id);
  if (draft.type !== 'organization' && !draft.articled && !draft.team?.type) draft.type = 'person';
  giveGender(draft, gender);
}

/** Notes the office that a title tells. */
export function addTitle(register: Register, id: number, role: string): void {
  const titles = register.drafts[id]?.titles;
  if (!titles || titles.some(({ lemma }) => lemma === role)) return;
  const office = { lemma: role, noun: role.split(' '), complement: [] };
  titles.push(office);
  indexRole(register, office, id);
}

function indexRole({ byRole }: Register, { noun, complement }: Office, id: number): void {
  for (const key of noun) if (byRole.get(key)?.at(-1) !== id) addTo(byRole, key, id);
  for (const key of complement) if (byRole.get(key)?.at(-1) !== id) addTo(byRole, key, id);
}
