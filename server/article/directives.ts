import { skipSpace } from './formats/characters.ts';
import { finder } from './formats/lines.ts';
import { countWhile } from './halving.ts';
import type { Article, Block, Inline } from './nodes.ts';
import type { Span } from './span.ts';

export const DIRECTIVES = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const;

/** What every command opens with. */
export const COMMAND_START = 'copydesk-';

export type DirectiveKind = (typeof DIRECTIVES)[number];

/** A comment that switches rules off or on: `<!-- copydesk-disable-next-line attribution/late -- the speech is short -->`. */
export interface Directive {
  /** Undefined where the comment asks for what there is not: `copydesk-disable-line`. */
  readonly kind: DirectiveKind | undefined;
  /** What the comment asks for: `copydesk-disable`. */
  readonly command: Span & { readonly text: string };
  /** The whole comment. */
  readonly comment: Span;
  /** The rules that it names; none for all of them. */
  readonly rules: readonly NamedRule[];
  /** Of `disable-next-line`: the next line with something on it, or the block that begins there; undefined at the end of the text. */
  readonly target: Span | undefined;
}

/** A rule's id, or a family of rules: `quotes/*`. */
export interface NamedRule extends Span {
  readonly id: string;
}

/** The comments to Copydesk in the article, in order. Takes time linear in the article's length. */
export function readDirectives(source: string, article: Article): readonly Directive[] {
  const comments = commentsOf(article);
  if (comments.length === 0) return NONE;
  const found = comments.map(readComment).filter((each) => each !== undefined);
  if (!found.some(({ kind }) => kind === 'disable-next-line')) return found;
  const targetOf = findTargets(source, article.children, comments);
  return found.map((each) =>
    each.kind === 'disable-next-line' ? { ...each, target: targetOf(each.comment) } : each,
  );
}

const NONE: readonly Directive[] = [];

function commentsOf({ children: blocks }: Article): readonly Inline[] {
  const found: Inline[] = [];
  for (const { children } of blocks)
    for (const child of children) if (child.type === 'comment') found.push(child);
  return found;
}

/** What begins like a command, and what was meant for one: `copydesk disable`, `Copydesk-Disable`. */
const COMMAND = /^(\s*)(copydesk-[\p{L}-]*|copy-?desk[-_ ](?:dis|en)able[\p{L}-]*)(?=[\s,;:]|$)/iu;
/** What stands behind it is a reason, for people. */
const REASON = /(?:^|\s)(?:--|–|—)(?=\s|$)/u;
const OPENING = '<!--'.length;

function readComment({ value = '', start, end }: Inline): Directive | undefined {
  const found = COMMAND.exec(value);
  if (!found) return undefined;
  const [whole, before = '', text = ''] = found;
  const from = start + OPENING;
  const said = value.slice(whole.length);
  const names = said.slice(0, REASON.exec(said)?.index);
  return {
    kind: DIRECTIVES.find((kind) => text === COMMAND_START + kind),
    command: { start: from + before.length, end: from + whole.length, text },
    comment: { start, end },
    rules: [...names.matchAll(/[^\s,;:]+/gu)].map(({ index, 0: id }) => {
      const at = from + whole.length + index;
      return { id, start: at, end: at + id.length };
    }),
    target: undefined,
  };
}

/**
 * Says of a comment what stands behind its line: over other comments and blank lines, the block that begins there, or else the line. A
 * paragraph broken by hand is one line to its writer, so a comment above it means all of it.
 */
function findTargets(
  source: string,
  blocks: readonly Block[],
  comments: readonly Inline[],
): (comment: Span) => Span | undefined {
  const contentBehind = contentFinder(source);
  const contents = comments.map(({ end }) => contentBehind(end));
  const begun = new Map<number, number>();
  for (const [index, { start }] of comments.entries()) begun.set(start, contents[index] ?? source.length);
  const targets = new Map<number, Span | undefined>();
  // From the last to the first, since a comment above another has that one's target.
  for (const content of contents.toReversed()) {
    if (targets.has(content)) continue;
    const below = begun.get(content);
    targets.set(content, below === undefined ? targetAt(source, blocks, content) : targets.get(below));
  }
  return ({ start }) => targets.get(begun.get(start) ?? source.length);
}

/** Finds the first sign on a line behind the one where an offset stands; the offsets asked for must not fall. */
function contentFinder(source: string): (offset: number) => number {
  const feed = finder(source, '\n');
  const carriage = finder(source, '\r');
  let [lineEnd, content] = [-1, 0];
  return (offset) => {
    const next = Math.min(feed(offset), carriage(offset));
    if (next !== lineEnd) [lineEnd, content] = [next, skipSpace(source, next, source.length)];
    return content;
  };
}

function targetAt(source: string, blocks: readonly Block[], start: number): Span | undefined {
  if (start >= source.length) return undefined;
  const block = blocks[countWhile(blocks, (each) => each.start <= start) - 1];
  const lineEnd = /[\r\n]|$/gu;
  lineEnd.lastIndex = start;
  const end = lineEnd.exec(source)?.index ?? source.length;
  return block?.start === start ? { start, end: Math.max(end, block.end) } : { start, end };
}
