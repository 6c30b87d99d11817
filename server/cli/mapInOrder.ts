/**
 * Works on several items at a time and gives what comes of them in the order of the items, so that memory holds `width` of them at most.
 * @param work must not reject
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    running.push(work(item));
    const [first] = running;
    if (running.length < width || first === undefined) continue;
    running.shift();
    yield await first;
  }
  for (const each of running) yield await each;
}
