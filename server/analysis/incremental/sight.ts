import type { BlockText } from '../analysedArticle.ts';
import { tokenAfter, tokenBefore } from '../scene.ts';
import { clitic } from '../speakers/tags.ts';

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
