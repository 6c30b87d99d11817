import type {
  CodeAction,
  CodeActionContext,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  Position,
  Range,
  ReferenceContext,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { createAnalysisStore, type Reading } from './analysisStore.ts';
import { createArticleIndex } from './articleIndex.ts';
import { getCodeActions } from './codeActions.ts';
import { getCompletion } from './completion.ts';
import { getDefinition } from './definition.ts';
import { getDiagnostics } from './diagnostics.ts';
import { getDocumentHighlights } from './documentHighlight.ts';
import { getDocumentSymbols } from './documentSymbols.ts';
import { getFoldingRanges } from './foldingRanges.ts';
import type { Host, LiveDocument, Token } from './host.ts';
import { getHover } from './hover.ts';
import { FULL_PRESENTATION } from './presentation.ts';
import { getReferences, getReferencesElsewhere } from './references.ts';
import { getRename, prepareRename, type Refusal } from './rename.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { getStatus, type Status } from './status.ts';
import { getWorkspaceSymbols } from './workspaceSymbols.ts';

/**
 * Answers a question about a document, its parameters those of LSP. The answer is undefined when the document changed
 * before it was there, or nobody waited any longer.
 */
export type Feature<P, R> = (document: LiveDocument, params: P, token: Token) => Promise<R | undefined>;

interface AtPosition {
  readonly position: Position;
}

export interface LanguageService {
  readonly getDiagnostics: Feature<unknown, Diagnostic[]>;
  readonly getCodeActions: Feature<
    { readonly range: Range; readonly context: CodeActionContext },
    CodeAction[]
  >;
  readonly getHover: Feature<AtPosition, Hover | null>;
  readonly getDocumentSymbols: Feature<unknown, DocumentSymbol[] | SymbolInformation[]>;
  readonly getFoldingRanges: Feature<unknown, FoldingRange[]>;
  readonly getDefinition: Feature<AtPosition, Location[] | LocationLink[]>;
  readonly getReferences: Feature<AtPosition & { readonly context: ReferenceContext }, Location[]>;
  readonly getDocumentHighlights: Feature<AtPosition, DocumentHighlight[]>;
  readonly prepareRename: Feature<AtPosition, ReturnType<typeof prepareRename>>;
  readonly getRename: Feature<AtPosition & { readonly newName: string }, WorkspaceEdit | Refusal | null>;
  readonly getCompletion: Feature<AtPosition, CompletionList>;
  readonly getStatus: Feature<unknown, Status>;
  /** Of all articles; undefined when nobody waited any longer. */
  getWorkspaceSymbols(
    params: { readonly query: string },
    token: Token,
  ): Promise<SymbolInformation[] | undefined>;
  /** Settings for every document from now on. */
  configure(settings: Settings): void;
  /** Drops what is kept of a closed document. */
  forget(uri: string): void;
}

/** Everything that an editor can ask, with no editor and no server in it. */
export function createLanguageService(host: Host, presentation = FULL_PRESENTATION): LanguageService {
  const store = createAnalysisStore(host);
  const index = createArticleIndex(host, store);
  const { locale } = host;
  let settings = DEFAULT_SETTINGS;

  /** A feature that needs the analysis alone. */
  const reading =
    <P, R>(get: (reading: Reading, params: P) => R): Feature<P, R> =>
    async (document, params, token) => {
      const read = await store.read(document, token);
      return read && get(read, params);
    };

  return {
    getDiagnostics: async (document, _, token) => {
      const linted = await store.lint(document, token);
      return linted && getDiagnostics(linted, locale);
    },
    getCodeActions: async (document, { range, context }, token) => {
      const linted = await store.lint(document, token);
      const lint = (source: string) => store.lintText(document, source, token);
      return linted && getCodeActions(linted, range, context, lint, { locale, ...presentation });
    },
    getHover: reading((read, { position }) => getHover(read, position, locale, presentation.hoverFormat)),
    getDocumentSymbols: reading((read) => getDocumentSymbols(read, presentation.nestedSymbols)),
    getFoldingRanges: reading((read) => getFoldingRanges(read, presentation.foldingLimit)),
    getDefinition: reading((read, { position }) =>
      getDefinition(read, position, presentation.definitionLinks),
    ),
    getReferences: async (document, { position, context }, token) => {
      const read = await store.read(document, token);
      const elsewhere = read && (await getReferencesElsewhere(read, position, index, token));
      return elsewhere && [...getReferences(read, position, context.includeDeclaration), ...elsewhere];
    },
    getWorkspaceSymbols: ({ query }, token) => getWorkspaceSymbols(index, query, token),
    getDocumentHighlights: reading((read, { position }) => getDocumentHighlights(read, position)),
    prepareRename: reading((read, { position }) => prepareRename(read, position)),
    getRename: reading((read, { position, newName }) =>
      getRename(read, position, newName, { locale, ...presentation, ...settings }),
    ),
    getCompletion: async (document, { position }, token) => {
      const latest = await store.latest(document, token);
      return latest && getCompletion(latest, document.getText(), position, locale);
    },
    getStatus: reading(getStatus),
    configure(changed) {
      settings = changed;
      store.configure(changed);
    },
    forget: store.forget,
  };
}
