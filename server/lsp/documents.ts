import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LiveDocument } from '../service/host.ts';

/** The open documents, kept up to date by incremental changes. */
export type Documents = TextDocuments<TextDocument>;

/** A document that is open and to be checked. */
export type DocumentOf = (uri: string) => Promise<LiveDocument | undefined>;

export function createDocuments(): Documents {
  return new TextDocuments(TextDocument);
}
