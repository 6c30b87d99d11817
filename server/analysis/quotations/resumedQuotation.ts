import type { Token } from '../analysedArticle.ts';
import { isAdjunct } from '../phrases/adjuncts.ts';
import { isLight, type Scene, textAt, tokenBefore } from '../scene.ts';
import { type AdjoiningTag, adjoiningTag } from '../speakers/adjoiningTag.ts';
import type { BlockSyntax } from '../syntax.ts';
import type { BlockQuotation } from './blockQuotations.ts';

/** Words quoted, their tag, and words quoted again: *“I left,” he said, “and it rained.”* */
export interface ResumedQuotation {
  readonly first: BlockQuotation;
  readonly firstIndex: number;
  readonly tag: AdjoiningTag;
  readonly second: BlockQuotation;
  /** Index of the second among the quotations of the scene. */
  readonly index: number;
  /** The comma, stop or other sign between the tag and the second opening mark; undefined where none stands there. */
  readonly sign: Token | undefined;
  /** The tag holds nothing but its verb, its subject and when. */
  readonly bare: boolean;
}

/** The pairs of quotations of a block with a tag, when, where and to whom between them, and nothing else. */
export function findResumed(syntax: BlockSyntax): ResumedQuotation[] {
  const { scene } = syntax;
  const outer = [...scene.quotations.entries()].filter(([, { parent }]) => parent === undefined);
  const found: ResumedQuotation[] = [];
  for (const [place, [index, first]] of outer.entries()) {
    const [next, second] = outer[place + 1] ?? [];
    const tag = second?.open === undefined ? undefined : adjoiningTag(syntax, index);
    if (!tag || !second || next === undefined) continue;
    const last = tokenBefore(second);
    const sign = scene.reader.tokens[last];
    const signed = sign?.kind === 'punctuation';
    const end = signed ? last : last + 1;
    if (end < tag.to || !isOneSentence(scene, tag.from, end)) continue;
    if (!isAdjunct(scene, tag.to, end, tag.cue.verb?.addressee === true)) continue;
    found.push({
      first,
      firstIndex: index,
      tag,
      second,
      index: next,
      sign: signed ? sign : undefined,
      bare: isLightTo(scene, tag.to, end),
    });
  }
  return found;
}

function isOneSentence(scene: Scene, from: number, end: number): boolean {
  return scene.sentenceOf[from] === scene.sentenceOf[end - 1] && textAt(scene, end - 1) !== '.';
}

function isLightTo(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isLight(scene, at)) return false;
  return true;
}
