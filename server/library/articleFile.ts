import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { type FormatId, formatOf } from '../article/formats/index.ts';
import type { LintMessage } from '../results/lintResult.ts';

/** As much of a VFile as the plugins use, so that their types need no package. */
export interface ArticleFile {
  readonly path?: string | undefined;
  data: Record<string, unknown>;
  toString(): string;
  message(reason: string, options?: MessageOptions): FileMessage;
}

export interface MessageOptions {
  readonly place?: Place;
  readonly ruleId?: string;
  readonly source?: string;
}

/** Lines and columns from 1, offsets from 0. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** As much of a VFileMessage as is filled in. */
export interface FileMessage {
  fatal?: boolean | null | undefined;
  url?: string | null | undefined;
}

/** As much of a unist tree as is looked at. */
export interface ArticleTree {
  readonly type: string;
}

/** What the plugins leave at `file.data.copydesk`. */
export interface CopydeskData {
  readonly article: AnalysedArticle;
  /** What `articleLint` found: the findings of the messages, with their fixes. */
  readonly messages?: readonly LintMessage[];
}

/** What was left on the file by the plugins before. */
export function dataOf(file: ArticleFile): CopydeskData | undefined {
  return file.data.copydesk as CopydeskData | undefined;
}

/** The tree says the format where it came from another parser: remark's root is Markdown, as retext's is plain text. */
export function formatOfFile(tree: ArticleTree, file: ArticleFile): FormatId {
  if (tree.type === 'root') return 'markdown';
  if (tree.type === 'RootNode') return 'plaintext';
  return (file.path === undefined ? undefined : formatOf(file.path)) ?? 'article';
}
