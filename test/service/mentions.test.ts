import { expect, test } from 'vitest';
import { DocumentHighlightKind, type Location, type LocationLink } from 'vscode-languageserver-types';
import { getDefinition } from '../../server/service/definition.ts';
import { getDocumentHighlights } from '../../server/service/documentHighlight.ts';
import { getReferences } from '../../server/service/references.ts';
import { BRIDGE } from './articles.ts';
import { at, readingOf, URI, wordsAt } from './readings.ts';

const reading = readingOf(BRIDGE);
const words = (range: Location['range']) => wordsAt(BRIDGE, reading.positions, range);
const elle = at(BRIDGE, 'a-t-elle', 'elle');

test('the definition is the first mention', () => {
  const [location] = getDefinition(reading, elle, false) as Location[];
  expect(location?.uri).toBe(URI);
  expect(location?.range.start.line).toBe(2);
});

test('with the words that lead there, where the client takes links', () => {
  const [link] = getDefinition(reading, elle, true) as LocationLink[];
  expect(link?.originSelectionRange && words(link.originSelectionRange)).toBe('elle');
});

test('references are all mentions, with or without the first', () => {
  const all = getReferences(reading, elle, true).map(({ range }) => words(range));
  expect(all).toContain('Claire Aubertin');
  expect(all.at(-1)).toBe('elle');
  expect(getReferences(reading, elle, false)).toHaveLength(all.length - 1);
});

test('highlights are the same mentions, the first as the one that introduces', () => {
  const highlights = getDocumentHighlights(reading, elle);
  expect(highlights.map(({ range }) => range)).toEqual(
    getReferences(reading, elle, true).map(({ range }) => range),
  );
  expect(highlights.map(({ kind }) => kind)).toEqual([
    DocumentHighlightKind.Write,
    ...highlights.slice(1).map(() => DocumentHighlightKind.Read),
  ]);
});

test('a role in the lede is no introduction, the name after it is', () => {
  const source =
    'Fares rise\n\nFares will rise, the chair said.\n\nMaren Oskey, chair of the board, said no more.\n';
  const board = readingOf(source);
  const chair = at(source, 'the chair', 'chair');
  const textOf = (range: Location['range']) => wordsAt(source, board.positions, range);
  expect(getReferences(board, chair, true).map(({ range }) => textOf(range))).toEqual([
    'chair',
    'Maren Oskey',
  ]);
  expect(getReferences(board, chair, false).map(({ range }) => textOf(range))).toEqual(['chair']);
  const [location] = getDefinition(board, chair, false) as Location[];
  expect(location && textOf(location.range)).toBe('Maren Oskey');
  expect(getDocumentHighlights(board, chair).map(({ kind }) => kind)).toEqual([
    DocumentHighlightKind.Read,
    DocumentHighlightKind.Write,
  ]);
});

test('ordinary words lead nowhere', () => {
  const nowhere = at(BRIDGE, 'fermé jusqu');
  expect(getDefinition(reading, nowhere, true)).toEqual([]);
  expect(getReferences(reading, nowhere, true)).toEqual([]);
  expect(getDocumentHighlights(reading, nowhere)).toEqual([]);
});
