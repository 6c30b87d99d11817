import type { Gender } from '../../languages/languagePack.ts';
import type { BlockText } from '../analysedArticle.ts';
import type { Name } from '../names/names.ts';
import type { Scene } from '../scene.ts';
import type { Evidence } from './knownGenders.ts';

/**
 * What *his*, *her* and *him* tell of the one person whom their sentence names before them: *said Jean Castle, who planted her first
 * vines*. Reads words out of sight.
 */
export function findOwners({ syntax: { scene } }: BlockText): readonly Evidence[] {
  const found: Evidence[] = [];
  let sentence = -1;
  let people: (Name | undefined)[] = [];
  for (const [at, token] of scene.reader.tokens.entries()) {
    if (token.kind !== 'word' || (scene.quotationOf[at] ?? -1) >= 0) continue;
    const here = scene.sentenceOf[at] ?? -1;
    if (here !== sentence) people = [];
    sentence = here;
    const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
    if (phrase?.from === at && (phrase.head === 'name' || phrase.head === 'role' || phrase.pronoun?.gender))
      people.push(phrase.name);
    const gender = ownerOf(scene, at);
    const [only, other] = people;
    if (gender && only && !other && people.length === 1)
      found.push({ start: only.start, gender, weight: 'owner' });
  }
  return found;
}

function ownerOf({ reader: { lexicon, wordAt } }: Scene, at: number): Gender | undefined {
  const { role, person, gender } = lexicon.pronouns.get(wordAt(at) ?? '') ?? {};
  return person === 3 && (role === 'possessive' || role === 'object') ? gender : undefined;
}
