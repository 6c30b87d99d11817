import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The open documents, kept up to date by incremental changes. */
export type Documents = TextDocuments<TextDocument>;

export function createDocuments(): Documents {
  return new TextDocuments(TextDocument);
}
