import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  MarkupKind,
  Position,
  Range,
  SymbolInformation,
} from 'vscode-languageserver-types';
import { createAnalysisStore } from './analysisStore.ts';
import { FIX_ALL_KIND, getQuickFixes, isWanted, toFixAllAction } from './codeActions.ts';
import { getDefinition } from './definition.ts';
import { getDiagnostics } from './diagnostics.ts';
import { getDocumentSymbols, getFlatSymbols } from './documentSymbols.ts';
import { fixAll } from './fixAll.ts';
import { getFoldingRanges } from './foldingRanges.ts';
import type { Host, LiveDocument, Token } from './host.ts';
import { getHover } from './hover.ts';
import { getReferences } from './references.ts';
import type { Settings } from './settings.ts';
import { getStatus, type Status } from './status.ts';

/** What the service answers; undefined when the document changed, or nobody waited any longer, before it was done. */
type Answer<T> = Promise<T | undefined>;

export interface LanguageService {
  getDiagnostics(document: LiveDocument, token: Token): Answer<Diagnostic[]>;
  getCodeActions(
    document: LiveDocument,
    range: Range,
    context: CodeActionContext,
    versionedEdits: boolean,
    token: Token,
  ): Answer<CodeAction[]>;
  getHover(
    document: LiveDocument,
    position: Position,
    format: MarkupKind,
    token: Token,
  ): Answer<Hover | null>;
  getDocumentSymbols(document: LiveDocument, token: Token): Answer<DocumentSymbol[]>;
  getFlatSymbols(document: LiveDocument, token: Token): Answer<SymbolInformation[]>;
  getFoldingRanges(document: LiveDocument, limit: number | undefined, token: Token): Answer<FoldingRange[]>;
  getDefinition(document: LiveDocument, position: Position, token: Token): Answer<LocationLink[]>;
  getReferences(
    document: LiveDocument,
    position: Position,
    includeDeclaration: boolean,
    token: Token,
  ): Answer<Location[]>;
  getStatus(document: LiveDocument, token: Token): Answer<Status>;
  configure(settings: Settings): void;
  /** Drops what is kept of a closed document. */
  forget(uri: string): void;
}

/** Everything that an editor can ask, with no editor and no server in it. */
export function createLanguageService(host: Host): LanguageService {
  const store = createAnalysisStore(host);
  const { locale } = host;

  return {
    getDiagnostics: async (document, token) => {
      const reading = await store.lint(document, token);
      return reading && getDiagnostics(reading, locale);
    },
    getCodeActions: async (document, range, context, versionedEdits, token) => {
      const reading = await store.lint(document, token);
      if (!reading) return undefined;
      const options = { locale, versionedEdits };
      const quickFixes = isWanted('quickfix', context) ? getQuickFixes(reading, range, options) : [];
      // Fixing all of a file is dear, so it waits until it is asked for by name.
      if (!context.only || !isWanted(FIX_ALL_KIND, context)) return quickFixes;
      const lint = (source: string) => store.lintText(document, source, token);
      const edits = await fixAll(reading.article.source, reading.findings, lint);
      return edits && [...quickFixes, ...toFixAllAction(reading, edits, options)];
    },
    getHover: async (document, position, format, token) => {
      const reading = await store.read(document, token);
      return reading && getHover(reading, position, locale, format);
    },
    getDocumentSymbols: async (document, token) => {
      const reading = await store.read(document, token);
      return reading && getDocumentSymbols(reading);
    },
    getFlatSymbols: async (document, token) => {
      const reading = await store.read(document, token);
      return reading && getFlatSymbols(reading);
    },
    getFoldingRanges: async (document, limit, token) => {
      const reading = await store.read(document, token);
      return reading && getFoldingRanges(reading, limit);
    },
    getDefinition: async (document, position, token) => {
      const reading = await store.read(document, token);
      return reading && getDefinition(reading, position);
    },
    getReferences: async (document, position, includeDeclaration, token) => {
      const reading = await store.read(document, token);
      return reading && getReferences(reading, position, includeDeclaration);
    },
    getStatus: async (document, token) => {
      const reading = await store.read(document, token);
      return reading && getStatus(reading);
    },
    configure: store.configure,
    forget: store.forget,
  };
}
