import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Reading } from './analysisStore.ts';
import { getOutline, type OutlineItem } from './outline.ts';
import type { Positions } from './positions.ts';

/**
 * The outline as symbols; a quotation carries its speaker as detail.
 * @param nested symbols inside symbols; else a flat list, for clients that know no nesting.
 */
export function getDocumentSymbols(
  { uri, article, positions }: Reading,
  nested: boolean,
): DocumentSymbol[] | SymbolInformation[] {
  const symbols = getOutline(article).map((item) => toSymbol(item, article.source.length, positions));
  return nested ? symbols : symbols.flatMap((symbol) => flatten(symbol, uri));
}

function toSymbol(item: OutlineItem, limit: number, positions: Positions): DocumentSymbol {
  // A quotation may run on into the next paragraph, but a symbol stays inside its parent.
  const end = Math.min(item.end, limit);
  const heading = { start: item.heading.start, end: Math.min(item.heading.end, end) };
  return {
    name: (item.kind === 'quotation' ? shorten(item.text) : item.text) || '…',
    ...(item.source && { detail: item.source }),
    kind: KINDS[item.kind] ?? SymbolKind.String,
    range: positions.rangeOf({ start: item.start, end }),
    selectionRange: positions.rangeOf(heading),
    children: item.children.map((child) => toSymbol(child, end, positions)),
  };
}

/** Of a quotation its first words, so that the speaker, whom an outline shows behind the name, stays in sight. */
function shorten(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}

const LONGEST_NAME = 26;

function flatten(
  { name, kind, range, children }: DocumentSymbol,
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...(children ?? []).flatMap((child) => flatten(child, uri, name)),
  ];
}

const KINDS: Readonly<Partial<Record<OutlineItem['kind'], SymbolKind>>> = {
  headline: SymbolKind.Module,
  overline: SymbolKind.Module,
  standfirst: SymbolKind.Module,
  crosshead: SymbolKind.Namespace,
  quotation: SymbolKind.Event,
};
