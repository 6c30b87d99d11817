import type { BlockText } from './analysedArticle.ts';
import { LONGEST_SENTENCE, type Scene, textAt, tokenAfter, tokenBefore } from './scene.ts';

/**
 * Says of each token of a block whether it is in sight: whether the stages behind the reading of blocks, and the rules without
 * `readsWords`, may look at the word. In sight are the marks, two words at each end of a quotation, and in a sentence that quotes or reports
 * all that is not itself quoted; of other sentences the last token, which may be a colon, and in those that may introduce what
 * follows what stands beside the phrases that may mean somebody. All else they know by the annotations: names, phrases, shapes, facts.
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
  const introduces = introducing(scene);
  for (const index of syntax.telling) {
    const phrase = scene.phrases[index];
    if (!phrase) continue;
    // Up to two phrases behind a source may belong to it: *Paul Reeve, a lawyer for the family*.
    const end = syntax.isSource[index]
      ? (scene.phrases[index + 2] ?? scene.phrases[index + 1] ?? phrase)
      : phrase;
    if (syntax.isSource[index] || introduces.has(scene.sentenceOf[phrase.from] ?? -1))
      for (let at = phrase.from - 1; at <= end.to && at <= phrase.to + LONGEST_SENTENCE; at += 1) show(at);
  }
  for (const quotation of scene.quotations) {
    const [before, after] = [tokenBefore(quotation), tokenAfter(quotation)];
    for (const at of [
      before - 1,
      before,
      quotation.from,
      quotation.to - 2,
      quotation.to - 1,
      after,
      after + 1,
    ])
      show(at);
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

/**
 * The sentences that may be about whoever is quoted next: the last of a block, which may introduce the next block, and those before
 * a sentence whose colon introduces a quotation.
 */
function introducing(scene: Scene): ReadonlySet<number> {
  const found = new Set([scene.sentences.length - 1]);
  for (const quotation of scene.quotations) {
    const before = tokenBefore(quotation);
    if (textAt(scene, before) === ':') found.add((scene.sentenceOf[before] ?? 0) - 1);
  }
  return found;
}

function endsInColon(scene: Scene, to: number): boolean {
  return textAt(scene, to - 1) === ':';
}
