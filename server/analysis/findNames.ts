import type { EntityType } from './analysedArticle.ts';
import { type Name, nameOf, proposeNames } from './names.ts';
import { guessType } from './nameTypes.ts';
import { matchPhrase } from './phraseTable.ts';
import { isLower, type Reader, withNames } from './reader.ts';
import { TAGGED_TYPES } from './tagger/labels.ts';
import type { TaggerModel } from './tagger/model.ts';
import { type TaggedName, tagNames } from './tagger/tagNames.ts';
import { isCapitalised } from './tokens.ts';

/** The names of a block, in order, and the reader that knows them: what the tagger makes of those that the rules propose. */
export function findNames(
  reader: Reader,
  model: TaggerModel | undefined,
): { readonly names: readonly Name[]; readonly reader: Reader } {
  const proposals = proposeNames(reader);
  if (!model) return { names: proposals, reader: withNames(reader, proposals) };
  const names = judge(reader, proposals, tagNames(reader, proposals, model));
  // *la préfecture des Landes* is read as a noun with what it is of.
  const within = names.filter((name) => !startsCapital(name));
  const inside = proposals.filter(({ from, to }) => within.some((name) => name.from < from && to <= name.to));
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
    const same = proposed[tag.from];
    if (same && (isSame(same, tag) || isWhole(same, tag))) take(agree(reader, same, tag));
    else if (isPlausible(reader, tag, same !== undefined)) take(newName(reader, tag));
  }
  for (const name of proposals) take(name.known ? name : { ...name, doubtful: true });
  return names.sort((a, b) => a.from - b.from);
}

/** What the team's file names is what it says. */
function isTeams({ lexicon }: Reader, { known, words }: Name): boolean {
  return known !== undefined && lexicon.team?.names.has(words.join(' ')) === true;
}

/** Without signs and small words at its ends: *- Luc Roy*, *l’Association des maires qui*. */
function trim(reader: Reader, tag: TaggedName): TaggedName {
  let { from, to } = tag;
  while (from < to - 1 && isLooseBefore(reader, from, tag)) from += 1;
  while (to > from + 1 && isLoose(reader, to - 1)) to -= 1;
  return { ...tag, from, to };
}

/** *et le Rhône*; *a expliqué au Parisien Luc Roy*, whom one tells; but *de Gaulle* has his particle. */
function isLooseBefore({ tokens, lexicon, wordAt }: Reader, at: number, { type }: TaggedName): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return true;
  const before = wordAt(at - 1) ?? '';
  const preposition = lexicon.pack.tokens.contractions[before]?.preposition ?? before;
  if (lexicon.words.addressees.has(token.folded) && lexicon.pack.addressPrepositions.includes(preposition))
    return true;
  // *la Parisienne Claire Roy*; but *British Airways*
  if (lexicon.demonyms.has(token.folded) && (type === 'person' || type === 'place')) return true;
  if (!isLower(token) || !lexicon.isFunction(token.folded)) return false;
  return type !== 'person' || !lexicon.words.nameParticles.has(token.folded);
}

function isLoose({ tokens, lexicon, wordAt }: Reader, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // The stop of an initial or of *Jr.*
  if (token.text === '.') {
    const before = wordAt(at - 1) ?? '';
    return before.length > 1 && !before.includes('.') && !lexicon.nameSuffixes.has(`${before}.`);
  }
  if (token.kind === 'punctuation') return true;
  return isLower(token) && lexicon.isFunction(token.folded);
}

function isSame(name: Name, { from, to }: TaggedName): boolean {
  return name.from === from && name.to === to;
}

/** *Donald J. Hale*, *G.K. Hale*, of which the tagger sees a part: a first name or initials, and all that the rules find behind them. */
function isWhole({ type, words, from, to }: Name, tag: TaggedName): boolean {
  return type === 'person' && words.length > 1 && tag.type === 'person' && from <= tag.from && tag.to <= to;
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
  return { ...proposal, type: decided, surname, evidence };
}

/** *Lucide, Marie Roy …*: one word that begins a sentence has its capital for another reason, unless much speaks for a name. */
function isOpeningWord(
  { sentenceStarts, lexicon, wordAt }: Reader,
  name: Name,
  evidence: readonly number[],
): boolean {
  const { from, to, type } = name;
  if (to > from + 1 || !sentenceStarts.has(from) || type !== undefined) return false;
  const [best = 0, second = 0] = [...evidence].sort((a, b) => b - a);
  return lexicon.isWord(wordAt(from) ?? '') || best - second < CLEARLY_OPENING;
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
  const at = TAGGED_TYPES.indexOf(tagged);
  const own = proposal.type === undefined ? -1 : TAGGED_TYPES.indexOf(proposal.type);
  const rival =
    own >= 0
      ? (evidence[own] ?? 0)
      : Math.max(...evidence.filter((_, type) => type !== at && TAGGED_TYPES[type] !== 'other'));
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
  return { ...name, evidence };
}
