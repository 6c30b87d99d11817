import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createPositions, lineOf } from '../../server/service/positions.ts';

describe('positions', () => {
  test('characters are UTF-16 code units', () => {
    const positions = createPositions('Oui 🎉 « non »\nFin');
    expect(positions.positionAt(7)).toEqual({ line: 0, character: 7 });
    expect(positions.positionAt('Oui 🎉 « non »\n'.length)).toEqual({ line: 1, character: 0 });
    expect(positions.offsetAt({ line: 1, character: 2 })).toBe('Oui 🎉 « non »\nFi'.length);
  });

  test('lines end with LF, CRLF or CR', () => {
    const positions = createPositions('a\r\nb\rc\nd');
    expect([0, 3, 5, 7].map((offset) => positions.positionAt(offset).line)).toEqual([0, 1, 2, 3]);
    expect(positions.offsetAt({ line: 0, character: 99 })).toBe(1);
    expect(positions.positionAt(2)).toEqual({ line: 0, character: 1 });
  });

  test('a position outside the text means its beginning or end', () => {
    const positions = createPositions('ab\ncd');
    expect(positions.offsetAt({ line: 9, character: 0 })).toBe(5);
    expect(positions.offsetAt({ line: -1, character: 3 })).toBe(0);
    expect(positions.offsetAt({ line: 1, character: -3 })).toBe(3);
    expect(positions.positionAt(99)).toEqual({ line: 1, character: 2 });
  });

  test('lines are shown from 1', () => {
    expect(lineOf(3, createPositions('ab\ncd'))).toBe(2);
  });

  test('agrees with the text document of the protocol library, for any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '🎉', '\n', '\r', '\r\n', '\ud800') });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(8), fc.nat(12), (source, offset, line, character) => {
        const peer = TextDocument.create('x:', 'article', 1, source);
        const positions = createPositions(source);
        expect(positions.positionAt(offset)).toEqual(peer.positionAt(offset));
        expect(positions.offsetAt({ line, character })).toBe(peer.offsetAt({ line, character }));
      }),
    );
  });
});
