import type { Name } from '../names/names.ts';
import type { Place } from '../people/place.ts';

/** The name that a role stands beside, over one comma: *le conseiller …, Kim Sung-han* and *Kim Sung-han, conseiller …*. */
export function nameBeside({ scene, phraseFacts }: Place, index: number): Name | undefined {
  const [phrase, facts] = [scene.phrases[index], phraseFacts[index]];
  if (!phrase?.noun || !facts || phrase.head !== 'role' || phrase.number !== 'singular') return undefined;
  const after = facts.apposed === undefined ? undefined : scene.phrases[facts.apposed]?.name;
  return after ?? (facts.besideName ? scene.phrases[index - 1]?.name : undefined);
}
