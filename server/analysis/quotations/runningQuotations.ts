import type { Attribution } from '../analysedArticle.ts';
import { type Scene, textAt, tokenAfter, tokenBefore } from '../scene.ts';
import type { Running, Situation } from '../speakers/situation.ts';

/**
 * A quotation with no tag goes on with the one before it: in the same paragraph, or in the next where it reopens or stands alone,
 * as long as nobody else has been brought in between.
 */
export function carry(situation: Situation): Attribution | undefined {
  const { running, draft, id, own } = situation;
  if (!running || draft.depth > 0 || !runsOn(situation, running) || isNamedIn(situation, running))
    return undefined;
  return {
    ...running.attribution,
    basis: 'carried',
    cue: own?.cue,
    quotations: [running.attribution.quotations[0] ?? running.quotation.id, id],
    reason: { key: 'running' },
  };
}

/** A paragraph whose quoted words name the one who spoke before: few speak of themselves so. */
function isNamedIn(
  { draft, block, scene, who }: Situation,
  { attribution, block: before }: Running,
): boolean {
  const speaker = attribution.source?.draft;
  if (speaker === undefined || before === draft.block) return false;
  const meant = who.phrases[block.index] ?? [];
  return scene.phrases.some(
    ({ name, from }, index) => name && meant[index] === speaker && scene.quotationOf[from] === draft.local,
  );
}

/** Fewer words between marks may be a term. */
const FEWEST_WORDS = 3;

function runsOn({ draft, shape, own, scene, blocks }: Situation, running: Running): boolean {
  if (running.block === draft.block) {
    return (
      shape.opens ||
      (own !== undefined && !own.source) ||
      isResumed(scene, draft.local) ||
      // *Le texte serait « plus simple pour tous »*: words without a tag in the sentences that follow.
      (draft.wordCount >= FEWEST_WORDS && !shape.capital)
    );
  }
  for (let between = running.block + 1; between < draft.block; between += 1)
    if (blocks[between]?.text) return false;
  if (!(shape.clause || shape.stopped)) return false;
  if (running.quotation.reopened || !shape.opens) return running.quotation.reopened;
  return running.quotation.kind === 'direct' || (isTagged(running) && isWhole(scene, draft.local));
}

/** *Lee called it “a threat to us all,” he said.* */
function isTagged({ attribution }: Running): boolean {
  return attribution.basis === 'tag' && attribution.position === 'after';
}

/** Nothing but the quotation stands in its paragraph. */
function isWhole({ quotations, reader }: Scene, local: number): boolean {
  const quotation = quotations[local];
  return (
    quotation !== undefined && tokenBefore(quotation) < 0 && tokenAfter(quotation) >= reader.tokens.length
  );
}

/** *“I left,” he said, “because it rained.”* — only a comma parts the tag from the rest of the words. */
function isResumed(scene: Scene, local: number): boolean {
  const quotation = scene.quotations[local];
  const text = quotation ? textAt(scene, tokenBefore(quotation)) : '.';
  return text === ',' || text === '';
}

/** A whole sentence of the reporter's stands between the words that ran and this quotation. */
export function isNewTopic({ draft, block, scene, running }: Situation): boolean {
  const quotation = scene.quotations[draft.local];
  if (!quotation || !running) return true;
  const before = tokenBefore(quotation);
  const sentence = scene.sentences[scene.sentenceOf[before] ?? -1];
  if (before < 0 || !sentence) return false;
  const start = sentence.start + block.block.start;
  return running.block !== draft.block || (start >= running.attribution.end && start > running.quotation.end);
}
