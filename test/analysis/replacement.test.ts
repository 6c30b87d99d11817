import { expect, test } from 'vitest';
import { isAlike, type Replacement } from '../../server/analysis/incremental/replacement.ts';

/** A word of five letters at 10 has got a sixth. */
const replacement: Replacement = { from: 2, to: 3, newTo: 3, start: 10, end: 15, shift: 1 };

test('what stands behind the replaced words is alike where it has moved with them', () => {
  expect(isAlike({ start: 3, end: 8 }, { start: 3, end: 8 }, replacement)).toBe(true);
  expect(isAlike({ start: 16, end: 20 }, { start: 17, end: 21 }, replacement)).toBe(true);
  expect(isAlike({ start: 16, end: 20 }, { start: 16, end: 20 }, replacement)).toBe(false);
  expect(isAlike([{ at: 5, text: 'a' }], [{ at: 5, text: 'b' }], replacement)).toBe(false);
});

test('two maps or sets are never taken to hold the same', () => {
  expect(isAlike(new Map([['a', 1]]), new Map([['a', 2]]), replacement)).toBe(false);
  expect(isAlike({ found: new Set(['a']) }, { found: new Set(['b']) }, replacement)).toBe(false);
});
