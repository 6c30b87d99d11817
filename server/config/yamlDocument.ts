import { type Document, type Node, parseDocument, visit, YAMLParseError } from 'yaml';

/** The document of a file that a team writes, with its comments and places. An alias of nothing (`*x`) is an error like others. */
export function parseYaml(text: string): Document {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  visit(document, {
    Alias(_, alias) {
      const [start = 0, end = start + 1] = alias.range ?? [];
      if (!alias.resolve(document))
        document.errors.push(
          new YAMLParseError([start, end], 'BAD_ALIAS', `There is no anchor &${alias.source}`),
        );
    },
  });
  return document;
}

/** What a node says, as data; undefined where its aliases lead nowhere, or to more than anybody writes. */
export function toData(node: Node | null | undefined, document: Document): unknown {
  try {
    return node?.toJS(document);
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
