import { ENTITY_TYPES, type EntityType } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TaggerModel } from '../tagger/model.ts';
import { type TaggedName, tagNames } from '../tagger/tagNames.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isCapitalisedAt, isLower, type Reader, withNames } from '../words/reader.ts';
import { isCapitalised } from '../words/tokens.ts';
import { titleEnd } from './capitalTitles.ts';
import { type Name, nameOf, proposeNames } from './names.ts';
import { guessType } from './nameTypes.ts';
import { findShoutedNames } from './shoutedNames.ts';

/** The names of a block, in order, and the reader that knows them: what the tagger makes of those that the rules propose. */
export function findNames(
  reader: Reader,
  model: TaggerModel | undefined,
): { readonly names: readonly Name[]; readonly reader: Reader } {
  const proposals = reader.shouting ? findShoutedNames(reader) : proposeNames(reader);
  if (!model || reader.shouting) return { names: proposals, reader: withNames(reader, proposals) };
  const names = judge(reader, proposals, tagNames(reader, proposals, model));
  // *la préfecture des Landes* is read as a noun with what it is of.
  const within = new Array<Name | undefined>(reader.tokens.length);
  for (const name of names) if (!startsCapital(name)) within.fill(name, name.from, name.to);
  const inside = proposals.filter(({ from, to }) => {
    const name = within[from];
    return name !== undefined && name.from < from && to <= name.to;
  });
  return { names, reader: withNames(reader, [...inside, ...names.filter(startsCapital)]) };
}

/** *Luc Roy*, but not *ministère de la Défense*. */
export function startsCapital({ text }: Name): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/**
 * The tagger says where a name ends and what it names; the rules keep those whom an honorific or a list makes sure, and what the
 * tagger takes for no name, as doubtful: a surname that it does not know may be somebody’s whom the article names in full.
 */
function judge(reader: Reader, proposals: readonly Name[], tagged: readonly TaggedName[]): Name[] {
  const proposed = new Array<Name | undefined>(reader.tokens.length).fill(undefined);
  for (const name of proposals) proposed.fill(name, name.from, name.to);
  const names: Name[] = [];
  const taken = new Uint8Array(reader.tokens.length);
  const take = (name: Name): void => {
    if (taken.subarray(name.lead, name.to).includes(1)) return;
    taken.fill(1, name.lead, name.to);
    names.push(name);
  };
  // Behind an honorific the rules know best where somebody’s name ends.
  for (const name of proposals) if (name.honorific || isTeams(reader, name)) take(name);
  for (const tag of tagged.map((each) => trim(reader, each))) {
    const person = titled(reader, tag, proposed);
    const same = proposed[tag.from];
    if (person) take({ ...person, type: person.type ?? 'person' });
    else if (same && (isSame(same, tag) || isWhole(same, tag))) take(agree(reader, same, tag));
    else if (isPlausible(reader, tag, same !== undefined)) take(newName(reader, tag));
  }
  for (const name of proposals) take(name.known ? name : { ...name, doubtful: true });
  return names.sort((a, b) => a.from - b.from);
}

/** *Conductor Piers Hale*: whom the rules find behind a title that the tagger takes in. */
function titled(
  reader: Reader,
  { from, to, type }: TaggedName,
  proposed: readonly (Name | undefined)[],
): Name | undefined {
  const last = proposed[to - 1];
  if (last?.to !== to || last.from === from) return undefined;
  const isPerson = type === 'person' && last.type === 'person' && last.firstName;
  return titleEnd(reader, from) === last.from || isPerson ? last : undefined;
}

/** What the team's file names is what it says. */
function isTeams({ lexicon }: Reader, { known, words }: Name): boolean {
  return known !== undefined && lexicon.team?.names.has(words.join(' ')) === true;
}

/** Without signs and small words at its ends: *- Luc Roy*, *l’Association des maires qui*. */
function trim(reader: Reader, tag: TaggedName): TaggedName {
  let { from, to } = tag;
  while (from < to - 1 && isLooseBefore(reader, from, tag)) from += 1;
  to = tag.type === 'person' ? personEnd(reader, from, to) : toldEnd(reader, from, to);
  while (to > from + 1 && isLoose(reader, to - 1)) to -= 1;
  return { ...tag, from, to };
}

/** *a dit Luc Roy au Parisien*: within somebody’s name small words are particles. */
function personEnd({ tokens, lexicon }: Reader, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (!token || !isLower(token) || isParticle(lexicon, token.folded)) continue;
    if (lexicon.isFunction(token.folded) || token.folded in lexicon.pack.tokens.contractions) return at;
  }
  return to;
}

/** *de*, *d’*, *van*: not *au*. */
function isParticle({ words, namePrepositions }: Lexicon, folded: string): boolean {
  return words.nameParticles.has(folded) || namePrepositions.has(folded);
}

/** *confie Ubisem au Parisien*: whom one tells is no part of the name before it. */
function toldEnd({ lexicon, wordAt }: Reader, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    const word = wordAt(at) ?? '';
    const preposition = lexicon.pack.tokens.contractions[word]?.preposition ?? word;
    const isTold = lexicon.pack.addressPrepositions.includes(preposition);
    const told = wordAt(at + 1) ?? '';
    if (isTold && (lexicon.words.addressees.has(told) || lexicon.demonyms.has(told))) return at;
  }
  return to;
}

/** *et le Rhône*; *a expliqué au Parisien Luc Roy*, whom one tells; but *de Gaulle* has his particle. */
function isLooseBefore({ tokens, lexicon, wordAt }: Reader, at: number, { type }: TaggedName): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return true;
  const before = wordAt(at - 1) ?? '';
  const preposition = lexicon.pack.tokens.contractions[before]?.preposition ?? before;
  if (lexicon.words.addressees.has(token.folded) && lexicon.pack.addressPrepositions.includes(preposition))
    return true;
  // *la Parisienne Claire Roy*; but *Christian Roy*, *British Airways*
  const isOrigin = lexicon.demonyms.has(token.folded) && !lexicon.firstNames.has(token.folded);
  if (isOrigin && (type === 'person' || type === 'place')) return true;
  if (!isLower(token) || !lexicon.isFunction(token.folded)) return false;
  return type !== 'person' || !isParticle(lexicon, token.folded);
}

function isLoose({ tokens, lexicon, wordAt }: Reader, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // The stop of an initial or of *Jr.*
  if (token.text === '.') {
    const before = wordAt(at - 1) ?? '';
    const isShort = lexicon.nameSuffixes.has(`${before}.`) || lexicon.abbreviations.has(`${before}.`);
    return before.length > 1 && !before.includes('.') && !isShort;
  }
  if (token.kind === 'punctuation') return true;
  return isLower(token) && lexicon.isFunction(token.folded);
}

function isSame(name: Name, { from, to }: TaggedName): boolean {
  return name.from === from && name.to === to;
}

/** *Donald J. Hale*, *G.K. Hale*, of which the tagger sees a part: of a name with initials the rules know best where it ends. */
function isWhole({ type, words, text, from, to }: Name, tag: TaggedName): boolean {
  if (type !== 'person' || tag.type !== 'person' || words.length < 2) return false;
  return from <= tag.from && tag.to <= to && text.includes('.');
}

/**
 * Not *British* alone, or a word of the language that begins a sentence, which the rules leave out with reason; and nobody’s name has a
 * possessive in it (*Israel’s Netanyahu*).
 */
function isPlausible(reader: Reader, { from, to, type }: TaggedName, proposed: boolean): boolean {
  const { lexicon, wordAt, sentenceStarts } = reader;
  if (!proposed && to === from + 1) {
    const word = wordAt(from) ?? '';
    const plain = lexicon.isCommon(word) || lexicon.isWord(word);
    if (type === 'other' || word.length < 2 || (sentenceStarts.has(from) && plain)) return false;
  }
  for (let at = from + 1; at < to; at += 1) {
    if (type === 'person' && reader.tokens[at]?.kind === 'number') return false;
    if (!lexicon.possessives.has(wordAt(at) ?? '')) continue;
    if (type === 'person' || matchPhrase(lexicon.places, wordAt, at - 1)) return false;
  }
  return true;
}

/** What both take for a name. */
function agree(reader: Reader, proposal: Name, { type, evidence }: TaggedName): Name {
  if (isOpeningWord(reader, proposal, evidence)) return proposal;
  const decided = typeOf(proposal, type, evidence);
  const surname = proposal.surname || (decided === 'place' && proposal.type !== 'place');
  return { ...proposal, type: decided, surname, typeShares: typeShares(evidence) };
}

/**
 * One word that begins a sentence has its capital for another reason, unless much speaks for a name; before the subject of the sentence it
 * tells how somebody is: *Lucide, Marie Roy …*, *Lucide, elle …*
 */
function isOpeningWord(reader: Reader, name: Name, evidence: readonly number[]): boolean {
  const { from, to, type } = name;
  if (to > from + 1 || !reader.sentenceStarts.has(from) || type !== undefined) return false;
  if (reader.wordAt(to) === ',' && beginsSubject(reader, to + 1)) return true;
  const [best = 0, second = 0] = [...evidence].sort((a, b) => b - a);
  return best - second < CLEARLY_OPENING;
}

function beginsSubject(reader: Reader, at: number): boolean {
  const pronoun = reader.lexicon.pronouns.get(reader.wordAt(at) ?? '');
  return isCapitalisedAt(reader, at) || (pronoun?.role === 'subject' && pronoun.person === 3);
}

const CLEARLY_OPENING = 2.5;

/** By how much the odds of a type must be better than those of what the rules say, as a logarithm; and where they say nothing. */
const CLEARLY = 1.5;
const SURELY = 3;

/** A known name is what it is known for, and whoever has an honorific is somebody. */
function typeOf(proposal: Name, tagged: EntityType, evidence: readonly number[]): EntityType | undefined {
  if (proposal.honorific) return 'person';
  if (proposal.known) return proposal.type;
  if (tagged === 'other' || tagged === proposal.type) return proposal.type;
  const at = ENTITY_TYPES.indexOf(tagged);
  const own = proposal.type === undefined ? -1 : ENTITY_TYPES.indexOf(proposal.type);
  const rival =
    own >= 0
      ? (evidence[own] ?? 0)
      : Math.max(...evidence.filter((_, type) => type !== at && ENTITY_TYPES[type] !== 'other'));
  return (evidence[at] ?? 0) - rival > (own < 0 && tagged === 'organization' ? SURELY : CLEARLY)
    ? tagged
    : proposal.type;
}

/** What the tagger alone takes for a name. */
function newName(reader: Reader, { from, to, type, evidence }: TaggedName): Name {
  const { lexicon, wordAt } = reader;
  const before = wordAt(from - 1) === '.' ? from - 2 : from - 1;
  const title = reader.tokens[before];
  const honorific = title && isCapitalised(title) ? lexicon.honorifics.get(title.folded) : undefined;
  const known = matchPhrase(lexicon.knownNames, wordAt, from);
  const guess = guessType(reader, from, to);
  const name = nameOf(reader, honorific ? before : from, from, to, {
    ...(honorific ? { honorific } : {}),
    ...(known?.words.length === to - from ? { known: known.value } : {}),
    type: honorific ? 'person' : type,
    surname: type === 'place',
    gender: honorific?.gender ?? (type === 'person' ? guess.gender : undefined),
    firstName: type === 'person' && guess.firstName === true,
  });
  return { ...name, typeShares: typeShares(evidence) };
}

/**
 * How likely each type is, in thirty-thirds: an odd number, so that two likely types hardly ever tie, and no finer, so that a change in the words around a name that makes it hardly more or less likely is none
 * to the rest of the article.
 */
function typeShares(evidence: readonly number[]): readonly number[] {
  const most = Math.max(...evidence);
  const odds = evidence.map((each) => Math.exp(each - most));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => Math.round((33 * each) / sum));
}
