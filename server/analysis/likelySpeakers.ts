import type { AnalysedBlock } from './analysedArticle.ts';
import { isImpersonal } from './impersonal.ts';
import type { NounPhrase } from './nounPhrases.ts';
import type { Scene } from './scene.ts';

const PEOPLE: ReadonlySet<NounPhrase['head']> = new Set(['name', 'role', 'group', 'pronoun']);

/** True where the reporter’s words in a block name anybody or anything that could be the speaker. */
export function namesSpeaker(block: AnalysedBlock): boolean {
  const scene = block.text?.syntax.scene;
  return scene?.phrases.some((phrase) => isReporters(scene, phrase) && canSpeak(scene, phrase)) ?? false;
}

/** True where the last sentence of a block is about somebody: the words that follow may be theirs. */
export function endsWithPerson(block: AnalysedBlock): boolean {
  const scene = block.text?.syntax.scene;
  const from = scene?.sentences.at(-1)?.from;
  if (!scene || from === undefined) return false;
  return scene.phrases.some(
    (phrase) =>
      phrase.from >= from &&
      phrase.preposition === undefined &&
      isReporters(scene, phrase) &&
      PEOPLE.has(phrase.head) &&
      phrase.type !== 'organization' &&
      canSpeak(scene, phrase),
  );
}

/** Outside all quotation marks. */
function isReporters(scene: Scene, phrase: NounPhrase): boolean {
  return (scene.quotationOf[phrase.from] ?? -1) < 0;
}

function canSpeak(scene: Scene, phrase: NounPhrase): boolean {
  if (phrase.type === 'place') return false;
  const { pronoun } = phrase;
  if (!pronoun) return true;
  // *on*, *it* may be nobody in particular.
  const nobody = pronoun.impersonal === true && (pronoun.gender === undefined || isImpersonal(scene, phrase));
  return pronoun.person === 3 && !nobody;
}
