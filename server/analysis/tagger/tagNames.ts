import { ENTITY_TYPES, type EntityType } from '../analysedArticle.ts';
import type { Name } from '../names/names.ts';
import type { Reader } from '../words/reader.ts';
import { type Attributes, PADDING, readAttributes } from './attributes.ts';
import { collectFeatures, createFeatureList } from './features.ts';
import { beginOf, begins, insideOf, LABELS, OUTSIDE, typeOf } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { bestLabels } from './viterbi.ts';

/** A name that the tagger has found: tokens, what it names, and how the four types compare there. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** For each of `ENTITY_TYPES` the logarithm of its odds, up to a constant that all share. */
  readonly evidence: readonly number[];
}

/** Looks at every run of tokens near capitals, with what the rules propose there. */
export function tagNames(reader: Reader, proposals: readonly Name[], model: TaggerModel): TaggedName[] {
  const attributes = readAttributes(reader, proposals, model.factsOf(reader.lexicon));
  return findRuns(attributes).flatMap((run) => {
    const key = keyOf(reader, attributes, run);
    const names = model.runs.get(key) ?? tagRun(attributes, run, model);
    if (model.runs.size >= MOST_RUNS) model.runs.clear();
    model.runs.set(key, names);
    return names.map((name) => ({ ...name, from: name.from + run.from, to: name.to + run.from }));
  });
}

/** Runs that are kept; most of a paragraph stays as it was from one keystroke to the next. */
const MOST_RUNS = 4_000;

/** Tokens beside a run that its features look at, and one more. */
const MARGIN = 4;

/** All that the features of a run are made of, so that equal keys mean equal names. */
function keyOf(
  { tokens }: Reader,
  { lists, proposed, elsewhere, opens, nameAt }: Attributes,
  { from, to }: Run,
): string {
  let key = `${Math.min(from, MARGIN)} ${to - from}`;
  for (let at = Math.max(0, from - MARGIN); at < Math.min(tokens.length, to + MARGIN); at += 1) {
    const place = PADDING + at;
    const name = nameAt[at];
    const extent = name ? `${at - name.lead}/${name.from - name.lead}/${name.to - at}` : '';
    key += `\n${tokens[at]?.text} ${lists[place]} ${proposed[place]} ${elsewhere[place]} ${opens[at]} ${extent}`;
  }
  return key;
}

/** The names of a run, their tokens counted from its first. */
function tagRun(attributes: Attributes, { from, to }: Run, model: TaggerModel): readonly TaggedName[] {
  const names: TaggedName[] = [];
  const emissions = readEmissions(attributes, from, to, model);
  const labels = bestLabels(emissions, model.transitions, to - from);
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number;
    if (label === OUTSIDE || !begins(label)) continue;
    let end = at + 1;
    while (labels[end] === label + 1) end += 1;
    names.push({
      from: at,
      to: end,
      type: ENTITY_TYPES[typeOf(label)] as EntityType,
      evidence: evidenceOf(emissions, at, end, model.scale),
    });
    at = end - 1;
  }
  return names;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches of tokens that may hold names: near capitals, within a sentence. */
export function findRuns({ active, opens, length }: Attributes): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < length; from += 1) {
    if (active[from] === 0) continue;
    let to = from + 1;
    while (to < length && active[to] === 1 && opens[to] === 0) to += 1;
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** The scores of the labels of tokens `from` to `to`. */
function readEmissions(
  attributes: Attributes,
  from: number,
  to: number,
  { weights }: TaggerModel,
): Int32Array {
  const emissions = new Int32Array((to - from) * LABELS);
  const list = createFeatureList();
  const sums = new Int32Array(LABELS);
  for (let at = from; at < to; at += 1) {
    collectFeatures(attributes, at, list);
    sums.fill(0);
    for (let each = 0; each < list.count; each += 1) {
      const row = (list.rows[each] as number) * LABELS;
      for (let label = 0; label < LABELS; label += 1)
        sums[label] = (sums[label] as number) + (weights[row + label] as number);
    }
    emissions.set(sums, (at - from) * LABELS);
  }
  return emissions;
}

function evidenceOf(emissions: Int32Array, from: number, to: number, scale: number): number[] {
  return ENTITY_TYPES.map((_, type) => {
    let sum = 0;
    for (let at = from; at < to; at += 1)
      sum += emissions[at * LABELS + (at === from ? beginOf(type) : insideOf(type))] as number;
    return sum / scale;
  });
}
