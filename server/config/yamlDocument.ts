import { type Document, parseDocument } from 'yaml';

/** The document of a file that a team writes, with its comments and places. */
export function parseYaml(text: string): Document {
  return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
}
