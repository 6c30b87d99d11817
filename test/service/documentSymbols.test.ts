import { describe, expect, test } from 'vitest';
import { DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { getDocumentSymbols } from '../../server/service/documentSymbols.ts';
import { BRIDGE, WRAPPED } from './articles.ts';
import { readingOf } from './readings.ts';

/** The tree as indented lines. */
function lines(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail ? ` | ${detail}` : ''}`,
    ...lines(children, `${indent}  `),
  ]);
}

const nested = (source: string) => getDocumentSymbols(readingOf(source), true) as DocumentSymbol[];

describe('document symbols', () => {
  test('paragraphs under their crosshead, quotations with their speaker', () => {
    expect(lines(nested(BRIDGE))).toEqual([
      'Le pont de Valbrune restera fermé tout l’hiver',
      'Le pont suspendu restera fermé jusqu’au printemps, a annoncé…',
      '«\u00a0Les câbles ont été examinés et nous ne rouvrirons pas…',
      '  «\u00a0Les câbles ont été… | Claire Aubertin',
      'Des commerçants inquiets',
      '  «\u00a0Nous perdons la moitié de nos clients depuis la…',
      '    «\u00a0Nous perdons la moitié… | Karim Peyron',
      '    «\u00a0hécatombe\u00a0» | Karim Peyron',
    ]);
  });

  test('the headline of the front matter', () => {
    expect(lines(nested(WRAPPED))[0]).toBe('A bridge too costly');
  });

  test('every symbol lies inside its parent, and its heading inside itself', () => {
    const inside = (inner: DocumentSymbol['range'], outer: DocumentSymbol['range']) =>
      inner.start.line >= outer.start.line && inner.end.line <= outer.end.line;
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      expect(inside(selectionRange, range)).toBe(true);
      for (const child of children) {
        expect(inside(child.range, range)).toBe(true);
        check(child);
      }
    };
    for (const symbol of [...nested(BRIDGE), ...nested(WRAPPED)]) check(symbol);
  });

  test('flat, for clients that know no nesting', () => {
    const flat = getDocumentSymbols(readingOf(BRIDGE), false) as SymbolInformation[];
    expect(flat.some((symbol) => DocumentSymbol.is(symbol))).toBe(false);
    expect(flat.find(({ name }) => name.includes('hécatombe'))?.containerName).toContain('Nous perdons');
  });
});
