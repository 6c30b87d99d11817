import type { Span } from '../../article/span.ts';
import type { BlockText } from '../analysedArticle.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { type Scene, textAt } from '../scene.ts';
import type { BlockCue } from '../speakers/cues.ts';
import { startOf } from '../speakers/subjectsBefore.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isLower } from '../words/reader.ts';

/** A name and a role side by side, with one comma of the two that set them apart. */
export interface HalfApposition {
  /** The words that a comma is missing at, in the block's own offsets. */
  readonly words: Span;
  /** Where it belongs. */
  readonly at: number;
  readonly missing: 'before' | 'behind';
}

/**
 * What opens a clause, what stands beside it and the verb of both: *Le maire, Luc Roy a déclaré*; *Ann Roy, the mayor of Leeds said*;
 * *Luc Roy maire de Lyon, a déclaré*.
 */
export function findHalfAppositions({ syntax }: BlockText): HalfApposition[] {
  const { scene, phraseFacts } = syntax;
  return scene.phrases.flatMap((phrase, index) => {
    if (phrase.preposition !== undefined || phrase.number !== 'singular') return [];
    if ((scene.quotationOf[phrase.from] ?? -1) >= 0 || !opensClause(scene, startOf(scene, phrase))) return [];
    const found =
      phrase.head === 'role'
        ? openName(scene, phrase, phraseFacts[index]?.apposed)
        : isPerson(phrase)
          ? openRole(scene, phrase, scene.phrases[index + 1])
          : undefined;
    return found ? [found] : [];
  });
}

/** *The mayor, `Ann Roy` said* */
function openName(scene: Scene, role: NounPhrase, apposed: number | undefined): HalfApposition | undefined {
  const beside = scene.phrases[apposed ?? -1];
  if (!beside?.name || !isPerson(beside) || !isDefinite(role)) return undefined;
  if (!isRun(scene, role.to, beside.name.lead - 1) || !isVerbOf(scene, beside.to)) return undefined;
  return { words: beside, at: beside.end, missing: 'behind' };
}

/** *Ann Roy, `the mayor of Leeds` said*, *Ann Roy `the mayor of Leeds`, said* */
function openRole(scene: Scene, name: NounPhrase, role: NounPhrase | undefined): HalfApposition | undefined {
  const comma = textAt(scene, name.to) === ',';
  const start = comma ? name.to + 1 : name.to;
  const behind =
    role && startOf(scene, role) === start
      ? behindRole(scene, role, comma)
      : comma
        ? undefined
        : behindNoun(scene, start);
  const end = behind === undefined ? undefined : endOfRole(scene, behind);
  if (end === undefined || (textAt(scene, end) === ',') === comma) return undefined;
  if (!isVerbOf(scene, comma ? end : end + 1)) return undefined;
  const [first, last] = [scene.reader.tokens[start], scene.reader.tokens[end - 1]];
  if (!first || !last) return undefined;
  const words = { start: first.start, end: last.end };
  return comma ? { words, at: last.end, missing: 'behind' } : { words, at: name.end, missing: 'before' };
}

/** The token behind a role that says who somebody is; right behind the name only one with *the*, where nouns stack. */
function behindRole(scene: Scene, role: NounPhrase, comma: boolean): number | undefined {
  if (role.head !== 'role' || role.name || role.number !== 'singular' || role.preposition !== undefined)
    return undefined;
  if (scene.reader.lexicon.words.relatives.has(textAt(scene, startOf(scene, role)))) return undefined;
  return isDefinite(role) || (comma && !role.determiner) ? role.to : undefined;
}

/** *Luc Roy `maire` de Lyon*: a bare noun right behind the name, which nobody has for a title. */
function behindNoun({ reader }: Scene, at: number): number | undefined {
  if (reader.lexicon.pack.headLast) return undefined;
  const noun = matchPhrase(reader.lexicon.nouns, reader.wordAt, at);
  return noun?.value.category === 'role' && noun.value.number === 'singular' && isLower(reader.tokens[at])
    ? at + noun.words.length
    : undefined;
}

function isDefinite({ determiner }: NounPhrase): boolean {
  return determiner?.kind === 'definite' || determiner?.kind === 'possessive';
}

/** A full name, or one with a title, of somebody. */
function isPerson({ head, noun, name, determiner }: NounPhrase): boolean {
  if (head !== 'name' || noun || determiner || name?.type !== 'person' || name.kind === 'acronym')
    return false;
  return name.honorific !== undefined || name.words.length > 1;
}

/** At the head of a sentence, behind quoted words, or behind a few words that name nobody: *Lundi, à Lyon, …*. */
function opensClause(scene: Scene, at: number): boolean {
  const sentence = scene.sentences[scene.sentenceOf[at] ?? -1];
  const from = sentence?.from ?? at;
  const comma = textAt(scene, at - 1) === ',' ? at - 1 : at;
  if (from >= at || scene.reader.tokens[comma - 1]?.kind === 'mark') return true;
  if (at - from === 1 && scene.reader.lexicon.words.coordinators.has(textAt(scene, from).toLowerCase()))
    return true;
  if (comma === at || at - from > LONGEST_OPENING) return false;
  for (let each = from; each < comma; each += 1) {
    const phrase = scene.phrases[scene.phraseOf[each] ?? -1];
    const cue = scene.cues[scene.cueOf[each] ?? -1];
    if (cue?.kind === 'verb' || (phrase && phrase.type !== 'place') || scene.quotationOf[each] !== -1)
      return false;
  }
  return true;
}

/** Tokens before the subject of a clause, at most. */
const LONGEST_OPENING = 10;

/** Words without a comma. */
function isRun(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.reader.tokens[at]?.kind !== 'word') return false;
  return true;
}

/** Where the words that belong to a role end: at a comma or a verb; undefined where a clause, a second role or anything else begins. */
function endOfRole(scene: Scene, start: number): number | undefined {
  const { lexicon, tokens, wordAt } = scene.reader;
  for (let at = start; at < start + LONGEST_ROLE; at += 1) {
    const word = wordAt(at) ?? '';
    if (word === ',' || isVerbOf(scene, at)) return at;
    const before = wordAt(at - 1) ?? '';
    const other =
      tokens[at]?.kind !== 'word' ||
      scene.cues[scene.cueOf[at] ?? -1]?.kind === 'verb' ||
      lexicon.words.relatives.has(word) ||
      lexicon.words.coordinators.has(word) ||
      lexicon.complementizers.has(word) ||
      lexicon.pronouns.get(word)?.role === 'subject';
    // *the lawyer* `the mayor` *had hired*: behind its noun another one begins a clause.
    const begins =
      (lexicon.determiners.has(word) || scene.phrases[scene.phraseOf[at] ?? -1]?.from === at) &&
      !lexicon.lastWordsOfPrepositions.has(before) &&
      !lexicon.lastWordsOfPrepositions.has(word) &&
      !(before in lexicon.pack.tokens.contractions) &&
      !lexicon.determiners.has(before);
    if (other || begins) return undefined;
  }
  return undefined;
}

const LONGEST_ROLE = 14;

/** The verb of somebody: one of speech that is no tag between two commas, or an auxiliary. An object before it would be what stands in front. */
function isVerbOf(scene: Scene, start: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  let at = start;
  while (lexicon.words.adverbs.has(wordAt(at) ?? '')) at += 1;
  if (lexicon.negations.has(wordAt(at) ?? '')) at += 1;
  const cue = scene.cues[scene.cueOf[at] ?? -1];
  if (cue?.inverted) return false;
  if (cue?.kind === 'verb' && cue.from <= at && cue.certainty === 'speech' && !cue.passive)
    return (
      cue.mood === 'finite' &&
      cue.number !== 'plural' &&
      (cue.person ?? 3) === 3 &&
      (cue.negated || reports(scene, cue))
    );
  return (
    lexicon.verbs
      .get(wordAt(at) ?? '')
      ?.some(
        ({ auxiliary, mood, person, number }) =>
          auxiliary && mood === 'finite' && (person ?? 3) === 3 && number !== 'plural',
      ) ?? false
  );
}

/** Not *The mayor, Ann Roy said, had left*, nor *Ann Roy, the mayor said.* */
function reports(scene: Scene, cue: BlockCue): boolean {
  const { lexicon, tokens, wordAt } = scene.reader;
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  const end = sentence?.to ?? cue.to;
  for (let at = cue.to; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' || token?.text === ':' || lexicon.complementizers.has(wordAt(at) ?? ''))
      return true;
    if (token?.text === ',' && tokens[at + 1]?.kind !== 'mark') return false;
  }
  const first =
    tokens[(sentence?.from ?? 0) - 1]?.kind === 'mark' || tokens[sentence?.from ?? 0]?.kind === 'mark';
  return first || end - cue.to > 1;
}
