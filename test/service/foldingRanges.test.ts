import { expect, test } from 'vitest';
import { getFoldingRanges } from '../../server/service/foldingRanges.ts';
import { BRIDGE, WRAPPED } from './articles.ts';
import { readingOf } from './readings.ts';

test('front matter, paragraphs of several lines, comments, block quotations and sections fold', () => {
  const folds = getFoldingRanges(readingOf(WRAPPED)).map(({ startLine, endLine, kind }) => [
    startLine,
    endLine,
    kind,
  ]);
  expect(folds).toEqual([
    [0, 3, 'region'],
    [5, 6, undefined],
    [8, 9, 'comment'],
    [11, 13, undefined],
    [15, 18, 'region'],
    [17, 18, undefined],
  ]);
});

test('a section reaches to its last paragraph', () => {
  expect(getFoldingRanges(readingOf(BRIDGE))).toEqual([{ startLine: 6, endLine: 8, kind: 'region' }]);
});

test('no more than the client takes', () => {
  expect(getFoldingRanges(readingOf(WRAPPED), 2)).toHaveLength(2);
});
