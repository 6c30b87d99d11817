import type { Pronoun } from '../../languages/languagePack.ts';
import type { AnalysedArticle, AnalysedBlock, Entity } from '../analysedArticle.ts';
import { firstStartingFrom } from '../neighbours.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { type Scene, textAt } from '../scene.ts';
import { findSubject } from '../speakers/subjects.ts';
import { matchPhrase } from '../words/phraseTable.ts';

/**
 * The people whom the main clause of a sentence names and the pronoun can stand for: *Li a rencontré Wu*. Nobody where one of them
 * is reported to speak, for his words then run on: *Li said that Wu had called.* `sentence` is an index into the block's.
 */
export function findRivals(
  article: AnalysedArticle,
  entities: ReadonlyMap<string, Entity>,
  { block, text }: AnalysedBlock,
  sentence: number,
  pronoun: Pronoun,
): readonly Entity[] {
  const scene = text?.syntax.scene;
  const span = scene?.sentences[sentence];
  if (!scene || !span) return [];
  const found = new Set<Entity>();
  const end = clauseEnd(scene, span.from, span.to);
  for (let at = span.from; at < end; at += 1) {
    const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
    if (scene.cues[scene.cueOf[at] ?? -1]?.from === at && speaks(scene, at)) return [];
    if (phrase?.from !== at || !isArgument(scene, phrase)) continue;
    const entity = entityOf(article, entities, block.start, phrase);
    if (
      entity &&
      entity.number === pronoun.number &&
      agrees(entity, pronoun) &&
      isPerson(scene, entity, phrase)
    )
      found.add(entity);
  }
  return [...found];
}

/** Before *that*, *qui*, *while*: who is named behind them is not who the sentence is about. */
function clauseEnd(scene: Scene, from: number, to: number): number {
  const { lexicon, wordAt } = scene.reader;
  for (let at = from + 1; at < to; at += 1) {
    const word = wordAt(at) ?? '';
    if (lexicon.words.relatives.has(word)) return at;
    // *s’est entretenu* is no *si*, *after* may be a preposition.
    const other = lexicon.reflexives.has(word) || lexicon.prepositions.byFirst.has(word);
    if (!other && matchPhrase(lexicon.subordinators, wordAt, at)) return at;
  }
  return to;
}

/** Somebody's words are told: *Li told Wu*, *Li a expliqué*. */
function speaks(scene: Scene, at: number): boolean {
  const cue = scene.cues[scene.cueOf[at] ?? -1];
  if (cue?.kind !== 'verb' || cue.passive || cue.mood !== 'finite' || cue.certainty !== 'speech')
    return false;
  return findSubject(scene, cue, false) !== undefined;
}

/** A subject or an object, not what a preposition governs, unless that is to whom one speaks or with whom; not *Wu’s answer*. */
function isArgument(scene: Scene, { from, to, name, preposition }: NounPhrase): boolean {
  const { lexicon, wordAt } = scene.reader;
  if ((scene.quotationOf[from] ?? -1) >= 0 || !name || textAt(scene, from - 1) === '(') return false;
  if (lexicon.possessives.has(wordAt(to) ?? '')) return false;
  const { addressPrepositions, companyPrepositions } = lexicon.pack;
  return (
    preposition === undefined ||
    companyPrepositions.includes(preposition) ||
    (addressPrepositions.includes(preposition) && (scene.cueOf[from - 2] ?? -1) >= 0)
  );
}

function entityOf(
  { mentions }: AnalysedArticle,
  entities: ReadonlyMap<string, Entity>,
  offset: number,
  { name }: NounPhrase,
): Entity | undefined {
  if (!name) return undefined;
  const mention = mentions[firstStartingFrom(mentions, offset + name.start)];
  const found = mention?.kind === 'name' && mention.start === offset + name.start;
  return found ? entities.get(mention.entity) : undefined;
}

function agrees({ gender }: Entity, pronoun: Pronoun): boolean {
  return pronoun.gender === undefined || gender === undefined || gender === pronoun.gender;
}

/** Known for a person, or one word that no list holds and that is all of its phrase, first or right behind another word: *Li met Wu*. */
function isPerson({ reader }: Scene, entity: Entity, { from, determiner, noun }: NounPhrase): boolean {
  if (entity.type === 'person') return true;
  if (entity.type !== 'other' || entity.knownFrom !== 'shape' || /[\s.]/u.test(entity.name)) return false;
  const before = reader.tokens[from - 1];
  // *aux éditions Plon*, *rue Monsigny*: the noun says what it is; *Lucide, Anne Roy…* is no name.
  if (before && reader.lexicon.pack.nounGenders?.lookUp(before.folded)) return false;
  if (reader.sentenceStarts.has(from) && reader.tokens[from + 1]?.text === ',') return false;
  const beside =
    reader.sentenceStarts.has(from) || (before?.kind === 'word' && before.text === before.folded);
  return beside && determiner === undefined && noun === undefined;
}
