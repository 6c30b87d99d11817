/** How many at the beginning of an ordered list pass the test, found by halving; `passes` is true up to some place and false behind it. */
export function countWhile<T>(ordered: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(ordered[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
