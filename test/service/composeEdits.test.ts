import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/rules/fix.ts';
import type { Edit } from '../../server/rules/rule.ts';
import { composeEdits } from '../../server/service/composeEdits.ts';

test('two passes become one list of edits of the source', () => {
  const source = 'la source: www.rt.com';
  const first = [{ start: 0, end: 2, newText: 'La' }];
  const second = [
    { start: 0, end: 3, newText: '' },
    { start: 9, end: 10, newText: ' :' },
  ];
  expect(composeEdits(source, [first, second])).toEqual([
    { start: 0, end: 3, newText: '' },
    { start: 9, end: 10, newText: ' :' },
  ]);
});

test('no passes are no edits, and passes that undo each other are none either', () => {
  expect(composeEdits('ab', [])).toEqual([]);
  const there = [{ start: 0, end: 1, newText: 'xyz' }];
  const back = [{ start: 0, end: 3, newText: 'a' }];
  expect(composeEdits('ab', [there, back])).toEqual([]);
});

test('any passes, composed, give the same text', () => {
  const cuts = fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(cuts, { maxLength: 4 }), (source, plans) => {
      let text = source;
      const passes = plans.map((plan) => {
        const edits = inOrder(plan, text.length);
        text = applyEdits(text, edits);
        return edits;
      });
      expect(applyEdits(source, composeEdits(source, passes))).toBe(text);
    }),
  );
});

/** Gaps, lengths and new words as edits that follow one another inside the text. */
function inOrder(plan: readonly (readonly [number, number, string])[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [gap, size, newText] of plan) {
    const start = at + gap + 1;
    const end = start + size;
    if (end > length) break;
    edits.push({ start, end, newText });
    at = end;
  }
  return edits;
}
