import type { BlockText } from './analysedArticle.ts';
import { type Scene, tokenAfter, tokenBefore } from './scene.ts';

/**
 * Says of each token of a block whether it is in sight: whether the stages behind the reading of blocks, and the rules without
 * `readsWords`, may look at the word. In sight are the marks, the ends of each quotation, and in a sentence that quotes or reports
 * all that is not itself quoted; of other sentences the last token, which may be a colon, and in the last of a block what stands
 * beside the phrases that may mean somebody. All else they know by the annotations: names, phrases, shapes, facts.
 */
export function findSight({ tokens, syntax }: Pick<BlockText, 'tokens' | 'syntax'>): readonly boolean[] {
  const { scene } = syntax;
  const levels = reportingLevels(syntax);
  const sight = tokens.map(
    ({ kind }, at) =>
      kind === 'mark' || (levels.get(scene.sentenceOf[at] ?? -1)?.has(scene.quotationOf[at] ?? -1) ?? false),
  );
  const show = (at: number): void => {
    if (at >= 0 && at < sight.length) sight[at] = true;
  };
  for (const { to } of scene.sentences) show(to - 1);
  const last = scene.sentences.at(-1)?.from ?? 0;
  for (const index of syntax.telling) {
    const phrase = scene.phrases[index];
    if (phrase && phrase.from >= last) for (const at of [phrase.from - 1, phrase.to]) show(at);
  }
  for (const quotation of scene.quotations) {
    const [before, after] = [tokenBefore(quotation), tokenAfter(quotation)];
    for (const at of [before - 1, before, quotation.from, quotation.to - 1, after]) show(at);
  }
  return sight;
}

/** Of each sentence the levels on which it reports: of the quotations that stand around (-1 outside all) what it quotes from. */
function reportingLevels({
  scene,
  attributions,
  seconds,
  fragments,
}: BlockText['syntax']): Map<number, Set<number>> {
  const levels = new Map<number, Set<number>>();
  const add = (at: number, level: number): void => {
    const sentence = scene.sentenceOf[at] ?? -1;
    const known = levels.get(sentence);
    if (known) known.add(level);
    else levels.set(sentence, new Set([level]));
  };
  for (const quotation of scene.quotations) {
    const level = quotation.parent ?? -1;
    for (const at of [tokenBefore(quotation), quotation.from, quotation.to - 1, tokenAfter(quotation)])
      add(at, level);
  }
  for (const { cue } of [...attributions, ...seconds]) {
    const at = cue === undefined ? undefined : scene.cues[cue]?.from;
    if (at !== undefined) add(at, scene.quotationOf[at] ?? -1);
  }
  for (const { sentence } of fragments) add(scene.sentences[sentence]?.from ?? -1, -1);
  for (const { from, to } of scene.sentences) if (endsInColon(scene, to)) add(from, -1);
  return levels;
}

function endsInColon(scene: Scene, to: number): boolean {
  return scene.reader.tokens[to - 1]?.text === ':';
}
