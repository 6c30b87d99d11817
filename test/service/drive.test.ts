import { describe, expect, test } from 'vitest';
import { drive } from '../../server/service/drive.ts';
import { share } from '../../server/service/shared.ts';

function clock() {
  const state = { now: 0, yields: 0 };
  const host = {
    locale: 'en' as const,
    now: () => state.now,
    yield: async () => void state.yields++,
    log: () => {},
  };
  return { state, host };
}

describe('drive', () => {
  test('quick work does not yield', async () => {
    const { state, host } = clock();
    function* stages(): Generator<void, string> {
      yield;
      yield;
      return 'done';
    }
    expect(await drive(stages(), host, () => true)).toBe('done');
    expect(state.yields).toBe(0);
  });

  test('long work yields every few milliseconds and stops when nobody wants it', async () => {
    const { state, host } = clock();
    let steps = 0;
    function* stages(): Generator<void, string> {
      for (; steps < 100; steps++) {
        state.now += 5;
        yield;
      }
      return 'done';
    }
    expect(await drive(stages(), host, () => state.yields < 3)).toBeUndefined();
    expect(state.yields).toBe(3);
    expect(steps).toBeLessThan(10);
  });
});

describe('share', () => {
  const wanted = () => ({ isCancellationRequested: false });

  test('all who ask get one computation', async () => {
    let runs = 0;
    const read = share(async () => ++runs);
    expect(await Promise.all([read(wanted()), read(wanted())])).toEqual([1, 1]);
    expect(await read(wanted())).toBe(1);
  });

  test('it is wanted until the last has cancelled, and begins anew for the next', async () => {
    let runs = 0;
    const read = share(async (isWanted) => {
      runs++;
      await Promise.resolve();
      return isWanted() ? runs : undefined;
    });
    const [first, second] = [wanted(), wanted()];
    const both = [read(first), read(second)];
    first.isCancellationRequested = true;
    expect(await Promise.all(both)).toEqual([1, 1]);

    const again = share(async (isWanted) => {
      await Promise.resolve();
      return isWanted() ? 'done' : undefined;
    });
    const only = wanted();
    const given = again(only);
    only.isCancellationRequested = true;
    expect(await given).toBeUndefined();
    expect(await again(wanted())).toBe('done');
  });

  test('after a failure the next who asks begins anew', async () => {
    let runs = 0;
    const read = share(async () => {
      if (++runs === 1) throw new Error('first');
      return runs;
    });
    await expect(read(wanted())).rejects.toThrow('first');
    expect(await read(wanted())).toBe(2);
  });
});
