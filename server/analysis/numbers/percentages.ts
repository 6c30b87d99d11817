import type { Span } from '../../article/span.ts';
import type { BlockText } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';
import { isTied } from './figures.ts';
import { readNumbers } from './writtenNumbers.ts';

/** *12,5 %*, *1 200 %*, *12 pour cent*, *twelve per cent*. `from` and `to` are tokens. */
export interface Percentage extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The figures alone; undefined for words. */
  readonly figures: Span | undefined;
}

/** Every percentage of a block, in order. To be read with `readOnce`. */
export function findPercentages(text: BlockText): readonly Percentage[] {
  const { tokens } = text;
  return readOnce(text, readNumbers).flatMap(({ start, from, value, figures, percent }) => {
    if (!percent || Number.isNaN(value) || isTied(tokens, from)) return [];
    return [{ start, end: tokens[percent.to - 1]?.end ?? start, from, to: percent.to, value, figures }];
  });
}
