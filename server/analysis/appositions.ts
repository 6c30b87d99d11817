import { isPerson } from './discourse.ts';
import type { Name } from './names.ts';
import type { NounPart, NounPhrase } from './nounPhrases.ts';
import { addRole } from './people.ts';
import type { Place } from './place.ts';

/** The name that a role stands beside, over one comma: *le conseiller …, Kim Sung-han* and *Kim Sung-han, conseiller …*. */
export function nameBeside({ scene, phraseFacts }: Place, index: number): Name | undefined {
  const [phrase, facts] = [scene.phrases[index], phraseFacts[index]];
  if (!phrase?.noun || !facts || phrase.head !== 'role' || phrase.number !== 'singular') return undefined;
  const after = facts.apposed === undefined ? undefined : scene.phrases[facts.apposed]?.name;
  return after ?? (facts.besideName ? scene.phrases[index - 1]?.name : undefined);
}

/** Gives the person behind draft `id` the role that stands beside the name; what stands beside a place is none of its own. */
export function giveRole(place: Place, index: number, name: Name, id: number): void {
  const phrase = place.scene.phrases[index];
  const draft = place.discourse.register.drafts[id];
  if (!phrase?.noun || !draft || !isPerson(draft)) return;
  // The role runs to the comma before the name: *directeur pour l’Europe, Craig Hollis*.
  const last = name.from > phrase.from ? place.scene.reader.tokens[name.lead - 2] : undefined;
  attachRole(place, phrase, { ...phrase.noun, end: last?.end ?? phrase.noun.end }, id, 'apposition');
}

export function attachRole(
  { discourse, block, scene }: Place,
  phrase: NounPhrase,
  noun: NounPart,
  id: number,
  basis: 'apposition' | 'before-name',
): void {
  addRole(discourse.register, id, phrase, noun, scene.prose, block.block.start, basis, discourse.lexicon);
}
