import { type Attributes, PADDING } from './attributes.ts';
import { mix } from './hashing.ts';
import type { WordFacts } from './wordFacts.ts';

/** Features are hashed into this many rows of weights; what collides shares its weights, which costs next to nothing in accuracy. */
export const ROW_BITS = 16;

/** Room for the features of one token. */
export const MOST_FEATURES = 192;

/** The features of one token, as rows of weights; `rows` is used again for the next token. */
export interface FeatureList {
  readonly rows: Int32Array;
  count: number;
  /** The number of the template, which is part of every feature. */
  template: number;
}

export function createFeatureList(): FeatureList {
  return { rows: new Int32Array(MOST_FEATURES), count: 0, template: 0 };
}

function push(list: FeatureList, hash: number): void {
  list.rows[list.count] = Math.imul(hash, 0x9e3779b1) >>> (32 - ROW_BITS);
  list.count += 1;
}

function add1(list: FeatureList, a: number): void {
  list.template += 1;
  push(list, mix(list.template, a));
}

function add2(list: FeatureList, a: number, b: number): void {
  list.template += 1;
  push(list, mix(mix(list.template, a), b));
}

function add3(list: FeatureList, a: number, b: number, c: number): void {
  list.template += 1;
  push(list, mix(mix(mix(list.template, a), b), c));
}

/**
 * Lists the features of token `at`. The templates are those of the field (word, shape, affixes, lists, word classes, each alone and with its
 * neighbours), and what the rules of names.ts propose, with what stands around it.
 */
export function collectFeatures(attributes: Attributes, at: number, list: FeatureList): void {
  const { word, shape, lists, part, proposed, elsewhere, wide, narrow, ending, length } = attributes;
  list.count = 0;
  list.template = 0;
  const i = PADDING + at;
  const w2 = word[i - 2] as number;
  const w1 = word[i - 1] as number;
  const w0 = word[i] as number;
  const v1 = word[i + 1] as number;
  const v2 = word[i + 2] as number;
  const s2 = shape[i - 2] as number;
  const s1 = shape[i - 1] as number;
  const s0 = shape[i] as number;
  const z1 = shape[i + 1] as number;
  const z2 = shape[i + 2] as number;
  const p2 = part[i - 2] as number;
  const p1 = part[i - 1] as number;
  const p0 = part[i] as number;
  const q1 = part[i + 1] as number;
  const q2 = part[i + 2] as number;
  const n2 = narrow[i - 2] as number;
  const n1 = narrow[i - 1] as number;
  const n0 = narrow[i] as number;
  const o1 = narrow[i + 1] as number;
  const o2 = narrow[i + 2] as number;
  const c2 = wide[i - 2] as number;
  const c1 = wide[i - 1] as number;
  const c0 = wide[i] as number;
  const d1 = wide[i + 1] as number;
  const d2 = wide[i + 2] as number;
  const l1 = lists[i - 1] as number;
  const l0 = lists[i] as number;
  const m1 = lists[i + 1] as number;
  const r1 = proposed[i - 1] as number;
  const r0 = proposed[i] as number;
  const t1 = proposed[i + 1] as number;

  add1(list, 0);
  // Words.
  add1(list, w0);
  add1(list, w1);
  add1(list, v1);
  add1(list, w2);
  add1(list, v2);
  add2(list, w1, w0);
  add2(list, w0, v1);
  add2(list, w0, s0);
  add2(list, w1, s0);
  add2(list, v1, s0);
  add2(list, w2, w1);
  add2(list, v1, v2);
  // Shapes.
  add1(list, s0);
  add2(list, s1, s0);
  add2(list, s0, z1);
  add3(list, s1, s0, z1);
  add3(list, s2, s1, s0);
  add3(list, s0, z1, z2);
  // Affixes.
  for (const affix of (attributes.facts[at] as WordFacts).affixes) add1(list, affix);
  add2(list, ending[i] as number, s0);
  add2(list, ending[i - 1] as number, s0);
  add2(list, ending[i + 1] as number, s0);
  // Lists, each alone and all together.
  for (let offset = -2; offset <= 2; offset += 1) {
    list.template += 1;
    if (at + offset < 0 || at + offset >= length) continue;
    for (let bits = lists[i + offset] as number; bits !== 0; bits &= bits - 1)
      push(list, mix(mix(list.template, bits & -bits), s0));
  }
  add2(list, l0, s0);
  add2(list, l1, l0);
  add2(list, l0, m1);
  add3(list, l1, l0, m1);
  // What the rules propose.
  add1(list, r0);
  add2(list, r1, r0);
  add2(list, r0, t1);
  add3(list, r1, r0, t1);
  add2(list, r0, s0);
  add2(list, r0, w1);
  add2(list, r0, v1);
  add2(list, r0, w0);
  add2(list, r0, l0);
  // Parts of speech.
  add2(list, p1, s0);
  add2(list, q1, s0);
  add3(list, p2, p1, s0);
  add3(list, q1, q2, s0);
  add3(list, p1, s0, q1);
  add3(list, p1, r0, q1);
  add1(list, p0);
  add3(list, p1, p0, q1);
  add3(list, p2, p1, r0);
  add3(list, r0, q1, q2);
  // Classes of words.
  add1(list, n0);
  add2(list, n0, s0);
  add2(list, n1, s0);
  add2(list, o1, s0);
  add2(list, n1, n0);
  add2(list, n0, o1);
  add2(list, n0, r0);
  add2(list, n1, r0);
  add2(list, o1, r0);
  add2(list, n2, s0);
  add2(list, o2, s0);
  add2(list, c0, s0);
  add3(list, c1, c0, s0);
  add3(list, c0, d1, s0);
  add3(list, c1, c0, d1);
  add3(list, c2, c1, s0);
  add3(list, d1, d2, s0);
  add3(list, c1, d1, r0);
  // The same word in other names of the block.
  add2(list, elsewhere[i] as number, s0);
  add2(list, elsewhere[i] as number, r0);
  // Around the name that the rules propose, for each of its tokens alike.
  const name = attributes.nameAt[at];
  if (name) {
    const first = at === name.from ? 1 : 0;
    const lead = PADDING + name.lead;
    const from = PADDING + name.from;
    const to = PADDING + name.to;
    const last = to - 1;
    add3(list, first, word[lead - 1] as number, shape[from] as number);
    add2(list, first, word[to] as number);
    add3(list, first, word[lead - 2] as number, word[lead - 1] as number);
    add3(list, first, word[to] as number, word[to + 1] as number);
    add1(list, word[last] as number);
    add1(list, word[from] as number);
    add2(list, Math.min(to - from, 5), r0);
    add3(list, part[lead - 1] as number, part[to] as number, r0);
    add1(list, ending[last] as number);
    add3(list, part[lead - 2] as number, part[lead - 1] as number, r0);
    add3(list, part[to] as number, part[to + 1] as number, r0);
    add2(list, word[lead - 1] as number, r0);
    add2(list, word[to] as number, r0);
    add3(list, wide[lead - 1] as number, wide[to] as number, r0);
    add3(list, wide[last] as number, wide[from] as number, first);
    add2(list, narrow[lead - 1] as number, first);
    add2(list, narrow[to] as number, first);
    add2(list, narrow[last] as number, first);
    add2(list, narrow[from] as number, first);
    let shapes = 0;
    for (let each = from; each < to; each += 1) shapes = mix(shapes, shape[each] as number);
    add1(list, shapes);
  }
}
