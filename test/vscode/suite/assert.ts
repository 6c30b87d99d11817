/** `node:assert` does not exist where the extension host is a browser's. */
export function equal(actual: unknown, expected: unknown, what = ''): void {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    for (let index = 0; index < Math.max(actual.length, expected.length); index++) {
      equal(actual[index], expected[index], `${what}[${index}]`);
    }
    return;
  }
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (got !== wanted) throw new Error(`${what}\n  got ${got}\n  not ${wanted}`);
}

export function isTrue(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}

/**
 * Asks until there is an answer.
 *
 * @param look undefined or false while there is none
 * @param milliseconds after which it is given up
 * @param describe what there is instead
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
  milliseconds = 30_000,
  describe: () => string = () => '',
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await look();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}\n${describe()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
