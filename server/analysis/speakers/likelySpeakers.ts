import type { AnalysedBlock } from '../analysedArticle.ts';
import { isImpersonal } from '../phrases/impersonal.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';

const PEOPLE: ReadonlySet<NounPhrase['head']> = new Set(['name', 'role', 'pronoun']);

/** True where the reporter’s words in a block name anybody or anything that could be the speaker. */
export function namesSpeaker(block: Pick<AnalysedBlock, 'text'>): boolean {
  const scene = block.text?.syntax.scene;
  return scene?.phrases.some((phrase) => isReporters(scene, phrase) && canSpeak(scene, phrase)) ?? false;
}

/** True where the last sentence of a block is about somebody, or a writer speaks of himself: the words that follow may be theirs. */
export function endsWithPerson(block: Pick<AnalysedBlock, 'text'>): boolean {
  const scene = block.text?.syntax.scene;
  const from = scene?.sentences.at(-1)?.from;
  if (!scene || from === undefined) return false;
  const about = scene.phrases.some(
    (phrase) =>
      phrase.from >= from &&
      isReporters(scene, phrase) &&
      isOne(phrase) &&
      phrase.type !== 'organization' &&
      canSpeak(scene, phrase),
  );
  return about || opensWithPossessive(scene, from) || speaksOfSelf(scene);
}

/** *Back home, his views changed*: somebody is spoken of whom the sentence has not named; *the town spent its money* has. */
function opensWithPossessive(scene: Scene, from: number): boolean {
  const { tokens, lexicon } = scene.reader;
  const first = tokens.findIndex(
    ({ folded }, at) => at >= from && scene.quotationOf[at] === -1 && lexicon.determiners.has(folded),
  );
  return lexicon.determiners.get(tokens[first]?.folded ?? '')?.kind === 'possessive';
}

/** *This is my job, for me*: a column, a letter or a speech. */
function speaksOfSelf(scene: Scene): boolean {
  const { tokens, lexicon } = scene.reader;
  return tokens.some((token, at) => {
    const pronoun = scene.quotationOf[at] === -1 ? lexicon.pronouns.get(token.folded) : undefined;
    return pronoun?.person === 1 && pronoun.number === 'singular';
  });
}

/** Somebody in particular; *les riverains* are too many to be quoted together. */
function isOne({ head, name, number }: NounPhrase): boolean {
  return PEOPLE.has(head) && (head !== 'role' || name !== undefined || number === 'singular');
}

/** Outside all quotation marks. */
function isReporters(scene: Scene, phrase: NounPhrase): boolean {
  return (scene.quotationOf[phrase.from] ?? -1) < 0;
}

function canSpeak(scene: Scene, phrase: NounPhrase): boolean {
  if (phrase.type === 'place' || phrase.head === 'other') return false;
  const { pronoun } = phrase;
  if (!pronoun) return true;
  // *on*, *it* may be nobody in particular.
  const nobody = pronoun.impersonal === true && (pronoun.gender === undefined || isImpersonal(scene, phrase));
  return pronoun.person === 3 && !nobody;
}
