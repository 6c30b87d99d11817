import {
  type Alias,
  type Document,
  isAlias,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  visit,
  YAMLParseError,
} from 'yaml';
import { onceFor } from '../analysis/incremental/onceFor.ts';

/**
 * The document of a file that a team writes, with its comments and places. An alias of nothing (`*x`) is an error like others, and so is
 * what the parser passes over with a warning, as a tag of its own (`!secret`).
 */
export function parseYaml(text: string): Document {
  // `silent` would silence errors too: of two documents the second would be left out unsaid.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  document.errors.push(
    ...document.warnings.map(({ pos, code, message }) => new YAMLParseError(pos, code, message)),
  );
  document.errors.push(...repeatedKeys(document));
  const aliases = [...targetsOf(document)];
  const [tooMany] = aliases[MOST_ALIASES] ?? [];
  if (tooMany) document.errors.push(aliasError(tooMany, `A file has no more than ${MOST_ALIASES} aliases`));
  for (const [alias, target] of aliases.slice(0, MOST_ALIASES))
    if (!target) document.errors.push(aliasError(alias, `There is no anchor &${alias.source}`));
  document.errors = withoutRepeats(document.errors);
  return document;
}

/** What each stands for is checked again for each of them. Nobody writes as many by hand. */
const MOST_ALIASES = 100;

/** What an alias stands for; undefined where that is nothing, and behind so many that the file is wrong. */
export function targetOf(alias: Alias, document: Document): Node | undefined {
  return targetsOf(document).get(alias);
}

/** Once for all of them: the parser itself looks through the whole document for each. */
const targetsOf = onceFor((document: Document): ReadonlyMap<Alias, Node | undefined> => {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node))
        targets.set(node, targets.size >= MOST_ALIASES ? undefined : anchors.get(node.source));
      else if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string')
        anchors.set(node.anchor, node);
    },
  });
  return targets;
});

/** The parser’s own check compares each key of a mapping with all the others. */
function repeatedKeys(document: Document): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = start + 1] = key.range ?? [];
        if (keys.has(key.value))
          found.push(new YAMLParseError([start, end], 'DUPLICATE_KEY', 'Map keys must be unique'));
        keys.add(key.value);
      }
    },
  });
  return found;
}

function aliasError({ range }: Alias, message: string): YAMLParseError {
  const [start = 0, end = start + 1] = range ?? [];
  return new YAMLParseError([start, end], 'BAD_ALIAS', message);
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
