import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { isLight, type Scene, textAt, tokenAfter } from '../scene.ts';
import type { BlockSyntax } from '../syntax.ts';
import { determinerAt } from '../words/reader.ts';
import type { BlockCue } from './cues.ts';
import { clitic } from './tags.ts';

/** A tag that stands right behind a closing mark, with at most a comma between; tokens of its block, `to` exclusive. */
export interface AdjoiningTag {
  readonly cue: BlockCue;
  readonly phrase: NounPhrase | undefined;
  readonly from: number;
  readonly to: number;
  /** Token of the comma between the mark and the tag. */
  readonly comma: number | undefined;
}

/** *« … », a-t-il dit*, *“…” she said*; not *« … » dans la rue, a-t-il dit*, where words of the reporter stand between. */
export function adjoiningTag(
  { scene, byQuotation }: BlockSyntax,
  quotation: number,
): AdjoiningTag | undefined {
  const tag = byQuotation[quotation];
  const place = scene.quotations[quotation];
  const cue = tag?.cue === undefined ? undefined : scene.cues[tag.cue];
  if (!place || place.close === undefined || tag?.basis !== 'tag' || tag.position !== 'after' || !cue)
    return undefined;
  const phrase = tag.source === undefined ? undefined : scene.phrases[tag.source];
  const after = tokenAfter(place);
  const comma = textAt(scene, after) === ',' ? after : undefined;
  const from = comma === undefined ? after : comma + 1;
  const begins =
    phrase && phrase.from < cue.from ? beginsWithSubject(scene, from, cue) : clitic(scene, cue) === from;
  return begins ? { cue, phrase, from, to: Math.max(cue.to, phrase?.to ?? 0), comma } : undefined;
}

/** A subject at `from`, what stands beside it between commas, and its verb. */
function beginsWithSubject(scene: Scene, from: number, cue: BlockCue): boolean {
  const head = determinerAt(scene.reader, from) ? from + 1 : from;
  const first = [from, head]
    .map((at) => scene.phrases[scene.phraseOf[at] ?? -1])
    .find((each) => each !== undefined);
  if (!first || first.from > head) return false;
  if (textAt(scene, first.to) === ',') return true;
  for (let at = first.to; at < clitic(scene, cue); at += 1) if (!isLight(scene, at)) return false;
  return true;
}
