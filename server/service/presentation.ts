import { MarkupKind } from 'vscode-languageserver-types';

/** The forms in which whoever asks takes the answers. */
export interface Presentation {
  readonly hoverFormat: MarkupKind;
  /** Symbols inside symbols; else a flat list. */
  readonly nestedSymbols: boolean;
  /** Definitions with the words that lead to them. */
  readonly definitionLinks: boolean;
  /** Edits that name the version they are for. */
  readonly versionedEdits: boolean;
  /** Edits that make a file. */
  readonly createsFiles: boolean;
  /** Edits in groups with a label, which the client asks about. */
  readonly annotatedEdits: boolean;
  /** Endings of files that something else completes and checks by our schemas: `yaml`. */
  readonly schemas: readonly string[];
  readonly foldingLimit: number | undefined;
}

/** Everything that LSP has. */
export const FULL_PRESENTATION: Presentation = {
  hoverFormat: MarkupKind.Markdown,
  nestedSymbols: true,
  definitionLinks: true,
  versionedEdits: true,
  createsFiles: true,
  annotatedEdits: true,
  schemas: [],
  foldingLimit: undefined,
};
