import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../server/analysis/tagger/base64.ts';
import { begins, LABELS, mayFollow, OUTSIDE } from '../../../server/analysis/tagger/labels.ts';
import { readModel } from '../../../server/analysis/tagger/model.ts';
import { bestLabels } from '../../../server/analysis/tagger/viterbi.ts';
import { tagger as en } from '../../../server/languages/en/tagger.ts';
import { tagger as fr } from '../../../server/languages/fr/tagger.ts';

const scores = (length: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), {
    minLength: length * LABELS,
    maxLength: length * LABELS,
  });
const steps = fc.array(fc.integer({ min: -20, max: 20 }), {
  minLength: LABELS * LABELS,
  maxLength: LABELS * LABELS,
});

/** The best score of any labels that may follow one another, found by trying all. */
function bestByTrying(emissions: readonly number[], transitions: readonly number[], length: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const walk = (at: number, before: number, score: number): void => {
    if (at === length) {
      best = Math.max(best, score);
      return;
    }
    for (let label = 0; label < LABELS; label += 1) {
      if (at === 0 ? !(label === OUTSIDE || begins(label)) : !mayFollow(before, label)) continue;
      const step = at === 0 ? 0 : (transitions[before * LABELS + label] ?? 0);
      walk(at + 1, label, score + step + (emissions[at * LABELS + label] ?? 0));
    }
  };
  walk(0, OUTSIDE, 0);
  return best;
}

function scoreOf(labels: Uint8Array, emissions: readonly number[], transitions: readonly number[]): number {
  let score = 0;
  for (const [at, label] of labels.entries()) {
    score += emissions[at * LABELS + label] ?? 0;
    if (at > 0) score += transitions[(labels[at - 1] ?? 0) * LABELS + label] ?? 0;
  }
  return score;
}

describe('bestLabels', () => {
  it('finds the labels with the best score among those that may follow one another', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((length) => fc.tuple(fc.constant(length), scores(length), steps)),
        ([length, emissions, transitions]) => {
          const labels = bestLabels(Int32Array.from(emissions), Int32Array.from(transitions), length);
          expect(scoreOf(labels, emissions, transitions)).toBe(bestByTrying(emissions, transitions, length));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('begins with no token that goes on with a name', () => {
    fc.assert(
      fc.property(scores(6), steps, (emissions, transitions) => {
        const labels = bestLabels(Int32Array.from(emissions), Int32Array.from(transitions), 6);
        for (const [at, label] of labels.entries())
          expect(mayFollow(at === 0 ? OUTSIDE : (labels[at - 1] ?? 0), label)).toBe(true);
      }),
    );
  });
});

describe('fromBase64', () => {
  it('gives the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = btoa(String.fromCharCode(...bytes));
        expect([...fromBase64(text)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('the weights', () => {
  it.each([
    ['fr', fr],
    ['en', en],
  ])('%s: can be read, and are small', (_, data) => {
    const model = readModel(data);
    expect(model.weights.some((weight) => weight !== 0)).toBe(true);
    expect(model.transitions).toHaveLength(LABELS * LABELS);
    expect(JSON.stringify(data).length).toBeLessThan(1_600_000);
  });

  it('are at most 3 MB in all', () => {
    expect(JSON.stringify([fr, en]).length).toBeLessThan(3_000_000);
  });

  it('of another version are told apart', () => {
    expect(() => readModel({ ...fr, transitions: [] })).toThrow(/npm run train/u);
  });
});
