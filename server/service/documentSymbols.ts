import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { getOutline, type OutlineItem } from './outline.ts';

/** The outline as nested symbols; a quotation carries its speaker as detail. */
export function getDocumentSymbols({ article, positions }: Reading): DocumentSymbol[] {
  const toSymbol = (item: OutlineItem, limit: number): DocumentSymbol => {
    // A quotation may run on into the next paragraph, but a symbol stays inside its parent.
    const end = Math.min(item.end, limit);
    return {
      name: item.text || '…',
      ...(item.source && { detail: item.source }),
      kind: KINDS[item.kind] ?? SymbolKind.String,
      range: positions.rangeOf({ start: item.start, end }),
      selectionRange: positions.rangeOf({ start: item.heading.start, end: Math.min(item.heading.end, end) }),
      children: item.children.map((child) => toSymbol(child, end)),
    };
  };
  return getOutline(article).map((item) => toSymbol(item, article.source.length));
}

/** The same in a flat list, for clients that know no nesting. */
export function getFlatSymbols(reading: Reading): SymbolInformation[] {
  const flatten = (symbol: DocumentSymbol, parent?: string): SymbolInformation[] => [
    {
      name: symbol.name,
      kind: symbol.kind,
      location: { uri: reading.uri, range: symbol.range },
      ...(parent !== undefined && { containerName: parent }),
    },
    ...(symbol.children ?? []).flatMap((child) => flatten(child, symbol.name)),
  ];
  return getDocumentSymbols(reading).flatMap((symbol) => flatten(symbol));
}

const KINDS: Readonly<Partial<Record<OutlineItem['kind'], SymbolKind>>> = {
  headline: SymbolKind.Module,
  overline: SymbolKind.Module,
  standfirst: SymbolKind.Module,
  crosshead: SymbolKind.Namespace,
  quotation: SymbolKind.Event,
};
