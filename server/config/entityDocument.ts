import { type Document, parseDocument } from 'yaml';

/** The document of an entity file, with its comments and places. */
export function parseEntityFile(text: string): Document {
  return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
}
