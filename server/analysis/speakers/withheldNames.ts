import type { Scene } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';

/** Words between what asks not to be named and the reason. */
const REACH = 8;

/** *on condition of anonymity because he was not authorised to speak*: the block tells why somebody is not named. */
export function isExplained(scene: Scene): boolean {
  const { lexicon, tokens, wordAt } = scene.reader;
  return tokens.some((_, at) => {
    if ((scene.quotationOf[at] ?? -1) >= 0) return false;
    if (matchPhrase(lexicon.anonymous.reasons, wordAt, at)) return true;
    const asked = matchPhrase(lexicon.anonymous.anonymity, wordAt, at);
    return asked !== undefined && explains(scene, at + asked.words.length);
  });
}

function explains(scene: Scene, from: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const sentence = scene.sentences[scene.sentenceOf[from - 1] ?? -1];
  for (let at = from; at < Math.min(from + REACH, sentence?.to ?? 0); at += 1)
    if (matchPhrase(lexicon.anonymous.explaining, wordAt, at)) return true;
  return false;
}
