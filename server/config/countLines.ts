import { countWhile } from '../article/halving.ts';

/** Numbers the lines of a text from 1. */
export function countLines(text: string): (offset: number) => number {
  const starts: number[] = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + ending.length);
  return (offset) => countWhile(starts, (start) => start <= offset);
}
