import type { AnalysedArticle, AnalysedBlock, Attribution, Source } from '../analysedArticle.ts';
import type { Scene } from '../scene.ts';
import type { BlockCue } from './cues.ts';
import { findSubject } from './subjects.ts';

/** Somebody who is said to say something, whether or not his words are quoted. */
export interface Utterance {
  readonly block: AnalysedBlock;
  readonly scene: Scene;
  readonly cue: BlockCue | undefined;
  readonly speaker: Source | undefined;
  /** Where words are quoted. */
  readonly attribution: Attribution | undefined;
}

/** What the reporter says that people say, in order: by the cues outside quotation marks, and by what attributes quotations. */
export function* utterances(article: AnalysedArticle): Generator<Utterance> {
  const entities = new Map(article.mentions.map(({ start, entity }) => [start, entity] as const));
  const tagged = new Map(
    article.attributions.flatMap((each) =>
      each.cue && each.source ? [[each.cue.start, each] as const] : [],
    ),
  );
  const uncued = article.attributions.filter(({ cue, source }) => source && !cue);
  let next = 0;
  for (const block of article.blocks) {
    const scene = block.text?.syntax.scene;
    if (!scene) continue;
    for (const cue of scene.cues) {
      const at = cue.start + block.block.start;
      for (; (uncued[next]?.start ?? at) < at; next += 1)
        yield { block, scene, cue: undefined, speaker: uncued[next]?.source, attribution: uncued[next] };
      const known = tagged.get(at);
      if (!known && ((scene.quotationOf[cue.from] ?? -1) >= 0 || cue.kind === 'noun')) continue;
      const speaker = known?.source ?? speakerOf(block, scene, cue, entities);
      yield { block, scene, cue, speaker, attribution: known };
    }
  }
}

/** The subject of a cue that attributes no quotation: *Marie Roy a dit qu’elle partait*. */
function speakerOf(
  { block }: AnalysedBlock,
  scene: Scene,
  cue: BlockCue,
  entities: ReadonlyMap<number, string>,
): Source | undefined {
  const index = findSubject(scene, cue, false)?.phrase;
  const phrase = index === undefined ? undefined : scene.phrases[index];
  if (!phrase) return undefined;
  const text = scene.prose.slice(phrase.start, phrase.end);
  const named = phrase.name?.start ?? phrase.noun?.start ?? phrase.start;
  return {
    start: block.start + phrase.start,
    end: block.start + phrase.end,
    text,
    kind: phrase.head,
    gender: phrase.gender,
    number: phrase.number,
    entity: entities.get(block.start + named) ?? entities.get(block.start + phrase.start),
    draft: undefined,
    name: text,
  };
}
