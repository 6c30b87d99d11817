import type { Span } from '../../article/span.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { type Scene, textAt } from '../scene.ts';
import { phraseStart } from './tags.ts';

/** A source as it stands: the phrase with its determiner, what stands beside it in apposition, and whoever else is named with it. */
export interface SourceSpan extends Span {
  /** The phrase that `et`, `and` joins to it. */
  readonly with: NounPhrase | undefined;
  readonly coordinator: string;
}

/** The span of a source in the block's own offsets. */
export function sourceSpan(scene: Scene, index: number): SourceSpan {
  const phrase = scene.phrases[index];
  if (!phrase) return { start: 0, end: 0, with: undefined, coordinator: '' };
  const start = phraseStart(scene, phrase);
  if (phrase.head === 'pronoun') return { start, end: phrase.end, with: undefined, coordinator: '' };
  const other = coordinated(scene, index);
  if (other) return { start, end: other.end, with: other, coordinator: textAt(scene, phrase.to) };
  return { start, end: appositionEnd(scene, index, phrase), with: undefined, coordinator: '' };
}

/** *Léa Brun et Sami Diop*: two people joined, neither governed by a preposition. */
function coordinated(scene: Scene, index: number): NounPhrase | undefined {
  const phrase = scene.phrases[index];
  const next = scene.phrases[index + 1];
  if (!phrase || !next || !isNear(phrase, next)) return undefined;
  if (next.preposition !== undefined || next.head === 'pronoun') return undefined;
  if (!scene.reader.lexicon.words.coordinators.has(scene.reader.wordAt(phrase.to) ?? '')) return undefined;
  return next.start === nextStart(scene, phrase.to + 1) ||
    phraseStart(scene, next) === nextStart(scene, phrase.to + 1)
    ? next
    : undefined;
}

function nextStart(scene: Scene, at: number): number {
  return scene.reader.tokens[at]?.start ?? -1;
}

/** Tokens at most between a phrase and one that belongs to it: a comma, *et*, a determiner. */
const NEAR = 3;

function isNear(phrase: NounPhrase, next: NounPhrase): boolean {
  return next.from <= phrase.to + NEAR;
}

/** *Salomé Garcin, maire de Vernay*, *le directeur de l’usine, Hugo Mérieux*, *Siobhan O’Dwyer, 61*. */
function appositionEnd(scene: Scene, index: number, phrase: NounPhrase): number {
  if (textAt(scene, phrase.to) !== ',') return phrase.end;
  const after = scene.reader.tokens[phrase.to + 1];
  if (after?.kind === 'number' && isEnd(scene, phrase.to + 2)) return after.end;
  const next = scene.phrases[index + 1];
  if (!next || !isNear(phrase, next) || next.preposition !== undefined || next.head === 'pronoun')
    return phrase.end;
  const beside = phraseStart(scene, next) === nextStart(scene, phrase.to + 1);
  const complementary = phrase.name === undefined ? next.name !== undefined : next.head === 'role';
  if (!beside || !complementary) return phrase.end;
  if (isEnd(scene, next.to)) return next.end;
  // *Paul Reeve, a lawyer for the family, said*
  const complement = scene.phrases[index + 2];
  if (!complement || !isNear(next, complement)) return phrase.end;
  const joined =
    complement.preposition !== undefined && nextStart(scene, next.to + 1) === phraseStart(scene, complement);
  return joined && isEnd(scene, complement.to) ? complement.end : phrase.end;
}

/** Nothing of the phrase goes on: a comma, a stop, a bracket, or the verb. */
function isEnd(scene: Scene, at: number): boolean {
  const token = scene.reader.tokens[at];
  return (
    token === undefined ||
    token.kind === 'punctuation' ||
    token.kind === 'mark' ||
    (scene.cueOf[at] ?? -1) >= 0
  );
}
