import type { BlockText } from './analysedArticle.ts';
import { LONG_QUOTATION } from './introductions.ts';
import { type Scene, textAt, tokenAfter, tokenBefore } from './scene.ts';
import { lastNear } from './sourceSpan.ts';
import { clitic } from './tags.ts';

/**
 * Says of each token of a block whether it is in sight: whether the stages behind the reading of blocks, and the rules without
 * `readsWords`, may look at the word. In sight are the marks with what stands before and behind a quotation, the sign that ends one and a
 * word quoted alone; the last token of a sentence, which may be a colon; cues that something hangs on, and sources; and in sentences that
 * may introduce what follows the phrases that may mean somebody, with what stands beside them. All else they know by the
 * annotations: names, phrases, shapes, facts.
 */
export function findSight({ tokens, syntax }: Pick<BlockText, 'tokens' | 'syntax'>): readonly boolean[] {
  const { scene } = syntax;
  const sight = tokens.map(({ kind }) => kind === 'mark');
  const show = (at: number): void => {
    if (at >= 0 && at < sight.length) sight[at] = true;
  };
  for (const { to } of scene.sentences) show(to - 1);
  const introduces = introducing(scene);
  for (const index of syntax.telling) {
    const phrase = scene.phrases[index];
    if (!phrase) continue;
    if (!syntax.isSource[index] && !introduces.has(scene.sentenceOf[phrase.from] ?? -1)) continue;
    for (let at = phrase.from - 1; at <= lastNear(scene, index, phrase).to + 1; at += 1) show(at);
  }
  for (const { cue } of [...syntax.attributions, ...syntax.seconds]) {
    const hung = cue === undefined ? undefined : scene.cues[cue];
    if (hung) for (let at = clitic(scene, hung) - 1; at <= hung.to; at += 1) show(at);
  }
  for (const quotation of scene.quotations) {
    const [before, after] = [tokenBefore(quotation), tokenAfter(quotation)];
    for (const at of [before, after]) show(at);
    if (tokens[quotation.to - 1]?.kind === 'punctuation') show(quotation.to - 1);
    // *the word “free”*
    if (quotation.wordCount === 1) for (let at = before - 1; at < quotation.to; at += 1) show(at);
  }
  return sight;
}

/**
 * The sentences that may be about whoever is quoted next: the last of a block, which may introduce the next block, and those before
 * a sentence whose colon introduces a quotation.
 */
function introducing(scene: Scene): ReadonlySet<number> {
  if (!scene.quotations.some(({ wordCount }) => wordCount >= LONG_QUOTATION))
    return new Set(scene.sentences.keys());
  const found = new Set([scene.sentences.length - 1]);
  for (const quotation of scene.quotations) {
    const before = tokenBefore(quotation);
    const sentence = scene.sentenceOf[before] ?? -1;
    found.add(textAt(scene, before) === ':' ? sentence - 1 : sentence).add(sentence);
  }
  return found;
}
