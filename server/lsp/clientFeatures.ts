import { type ClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { Locale } from '../rules/message.ts';
import type { Presentation } from '../service/presentation.ts';

/** What the client says of itself, as far as it changes what the server does. */
export interface ClientFeatures {
  readonly locale: Locale;
  /** It asks for diagnostics; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** URIs of the folders that are open. */
  readonly roots: readonly string[];
  /** It tells when they change. */
  readonly changesRoots: boolean;
  readonly watchesFiles: boolean;
  readonly appliesEdits: boolean;
  readonly presentation: Presentation;
  /** It asks what can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Whoever edits trusts the workspace: its packages may be read. */
  readonly trusted: boolean;
  /** URIs of documents that are to be checked whatever their language. */
  readonly checked: readonly string[];
  /** It asked for `copydesk/status` in its initialization options. */
  readonly showsStatus: boolean;
}

export function clientFeatures({
  capabilities,
  rootUri,
  workspaceFolders,
  locale,
  initializationOptions,
}: InitializeParams): ClientFeatures {
  const { textDocument, workspace }: ClientCapabilities = capabilities;
  return {
    locale: /^fr\b/i.test(initializationOptions?.locale ?? locale ?? '') ? 'fr' : 'en',
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    roots: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    changesRoots: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    appliesEdits: workspace?.applyEdit === true,
    presentation: {
      hoverFormat: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown)
        ? MarkupKind.Markdown
        : MarkupKind.PlainText,
      nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
      definitionLinks: textDocument?.definition?.linkSupport === true,
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      createsFiles:
        workspace?.workspaceEdit?.documentChanges === true &&
        workspace.workspaceEdit.resourceOperations?.includes('create') === true,
      annotatedEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      schemas: Array.isArray(initializationOptions?.schemas) ? initializationOptions.schemas : [],
      foldingLimit: textDocument?.foldingRange?.rangeLimit,
    },
    preparesRename: textDocument?.rename?.prepareSupport === true,
    trusted: initializationOptions?.trusted === true,
    checked: Array.isArray(initializationOptions?.checked) ? initializationOptions.checked : [],
    showsStatus: initializationOptions?.status === true,
  };
}
