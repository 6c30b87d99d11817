import type { Name } from '../names.ts';
import type { Attributes } from './attributes.ts';
import { mix } from './hashing.ts';

/** Features are hashed into this many rows of weights; what collides shares its weights, which costs next to nothing in accuracy. */
export const ROW_BITS = 16;

/** Room for the features of one token. */
export const MOST_FEATURES = 192;

/** Stand-ins for what lies before the first token and behind the last. */
const BEFORE_ALL = -7;
const BEHIND_ALL = -8;

/**
 * Writes the rows of the features of token `at` into `rows` and returns how many. The templates are those of the field (word, shape, affixes,
 * lists, word classes, each alone and with its neighbours), and what the rules of names.ts propose, with what stands around it.
 */
export function collectFeatures(
  attributes: Attributes,
  proposals: readonly Name[],
  at: number,
  rows: Int32Array,
): number {
  const { word, shape, affixes, lists, part, proposed, elsewhere, wide, narrow, length } = attributes;
  let count = 0;
  let template = 0;
  const push = (hash: number): void => {
    rows[count] = Math.imul(hash, 0x9e3779b1) >>> (32 - ROW_BITS);
    count += 1;
  };
  const add1 = (a: number): void => push(mix(++template, a));
  const add2 = (a: number, b: number): void => push(mix(mix(++template, a), b));
  const add3 = (a: number, b: number, c: number): void => push(mix(mix(mix(++template, a), b), c));
  const of = (column: Int32Array, index: number): number =>
    index < 0 ? BEFORE_ALL : index >= length ? BEHIND_ALL : (column[index] as number);

  const [w2, w1, w0, v1, v2] = around(word);
  const [s2, s1, s0, z1, z2] = around(shape);
  const [l1, l0, m1] = [of(lists, at - 1), of(lists, at), of(lists, at + 1)];
  const [p2, p1, p0, q1, q2] = around(part);
  const [r1, r0, t1] = [of(proposed, at - 1), of(proposed, at), of(proposed, at + 1)];
  const [n2, n1, n0, o1, o2] = around(narrow);
  const [c2, c1, c0, d1, d2] = around(wide);

  function around(column: Int32Array): [number, number, number, number, number] {
    return [of(column, at - 2), of(column, at - 1), of(column, at), of(column, at + 1), of(column, at + 2)];
  }

  add1(0);
  // Words.
  add1(w0);
  add1(w1);
  add1(v1);
  add1(w2);
  add1(v2);
  add2(w1, w0);
  add2(w0, v1);
  add2(w0, s0);
  add2(w1, s0);
  add2(v1, s0);
  add2(w2, w1);
  add2(v1, v2);
  // Shapes.
  add1(s0);
  add2(s1, s0);
  add2(s0, z1);
  add3(s1, s0, z1);
  add3(s2, s1, s0);
  add3(s0, z1, z2);
  // Affixes.
  for (const column of affixes) add1(of(column, at));
  const end = affixes[3] as Int32Array;
  add2(of(end, at), s0);
  add2(of(end, at - 1), s0);
  add2(of(end, at + 1), s0);
  // Lists, each alone and all together.
  for (let offset = -2; offset <= 2; offset += 1) {
    template += 1;
    const index = at + offset;
    if (index < 0 || index >= length) continue;
    for (let bits = lists[index] as number; bits !== 0; bits &= bits - 1)
      push(mix(mix(template, bits & -bits), s0));
  }
  add2(l0, s0);
  add2(l1, l0);
  add2(l0, m1);
  add3(l1, l0, m1);
  // What the rules propose.
  add1(r0);
  add2(r1, r0);
  add2(r0, t1);
  add3(r1, r0, t1);
  add2(r0, s0);
  add2(r0, w1);
  add2(r0, v1);
  add2(r0, w0);
  add2(r0, l0);
  // Parts of speech.
  add2(p1, s0);
  add2(q1, s0);
  add3(p2, p1, s0);
  add3(q1, q2, s0);
  add3(p1, s0, q1);
  add3(p1, r0, q1);
  add1(p0);
  add3(p1, p0, q1);
  add3(p2, p1, r0);
  add3(r0, q1, q2);
  // Classes of words.
  add1(n0);
  add2(n0, s0);
  add2(n1, s0);
  add2(o1, s0);
  add2(n1, n0);
  add2(n0, o1);
  add2(n0, r0);
  add2(n1, r0);
  add2(o1, r0);
  add2(n2, s0);
  add2(o2, s0);
  add2(c0, s0);
  add3(c1, c0, s0);
  add3(c0, d1, s0);
  add3(c1, c0, d1);
  add3(c2, c1, s0);
  add3(d1, d2, s0);
  add3(c1, d1, r0);
  // The same word in other names of the block.
  add2(of(elsewhere, at), s0);
  add2(of(elsewhere, at), r0);
  // Around the name that the rules propose, for each of its tokens alike.
  const name = proposals[attributes.nameAt[at] as number];
  if (name) {
    const { lead, from, to } = name;
    const first = at === from ? 1 : 0;
    const last = to - 1;
    add3(first, of(word, lead - 1), of(shape, from));
    add2(first, of(word, to));
    add3(first, of(word, lead - 2), of(word, lead - 1));
    add3(first, of(word, to), of(word, to + 1));
    add1(of(word, last));
    add1(of(word, from));
    add2(Math.min(to - from, 5), r0);
    add3(of(part, lead - 1), of(part, to), r0);
    add1(of(end, last));
    add3(of(part, lead - 2), of(part, lead - 1), r0);
    add3(of(part, to), of(part, to + 1), r0);
    add2(of(word, lead - 1), r0);
    add2(of(word, to), r0);
    add3(of(wide, lead - 1), of(wide, to), r0);
    add3(of(wide, last), of(wide, from), first);
    add2(of(narrow, lead - 1), first);
    add2(of(narrow, to), first);
    add2(of(narrow, last), first);
    add2(of(narrow, from), first);
    let shapes = 0;
    for (let each = from; each < to; each += 1) shapes = mix(shapes, of(shape, each));
    add1(shapes);
  }
  return count;
}
