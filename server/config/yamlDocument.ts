import { type Document, type Node, parseDocument, visit, YAMLParseError } from 'yaml';

/**
 * The document of a file that a team writes, with its comments and places. An alias of nothing (`*x`) is an error like others, and so is
 * what the parser passes over with a warning, as a tag of its own (`!secret`).
 */
export function parseYaml(text: string): Document {
  // `silent` would silence errors too: of two documents the second would be left out unsaid.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  document.errors.push(
    ...document.warnings.map(({ pos, code, message }) => new YAMLParseError(pos, code, message)),
  );
  visit(document, {
    Alias(_, alias) {
      const [start = 0, end = start + 1] = alias.range ?? [];
      if (!alias.resolve(document))
        document.errors.push(
          new YAMLParseError([start, end], 'BAD_ALIAS', `There is no anchor &${alias.source}`),
        );
    },
  });
  document.errors = withoutRepeats(document.errors);
  return document;
}

/** What comes behind so many is said of what the first have torn. */
const MOST_ERRORS = 20;

/** Where brackets are open one inside the other the parser says of each that it is not closed. */
function withoutRepeats(errors: readonly YAMLParseError[]): YAMLParseError[] {
  return [...new Map(errors.map((error) => [`${error.pos[0]} ${error.message}`, error])).values()].slice(
    0,
    MOST_ERRORS,
  );
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
