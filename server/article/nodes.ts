import type { Span } from './span.ts';

/**
 * The article tree: unist nodes whose spans are UTF-16 offsets (`start`, `end`). Line and column positions are
 * added by the unified parser only, since nothing on the keystroke path needs them.
 */
export interface Article extends Span {
  readonly type: 'article';
  readonly children: readonly Block[];
  /** How paragraphs are told apart in this file. */
  readonly layout: Layout;
  /** What the front matter says; empty where there is none. */
  readonly metadata: Metadata;
  /** Its keys one by one, where it could be read. */
  readonly metadataFields?: readonly MetadataField[];
  /** Why the front matter could not be read; `metadata` is empty then. */
  readonly metadataError?: MetadataError;
}

/** What is wrong with the front matter; the span is where, as near as it is known, and never empty. */
export interface MetadataError extends Span {
  readonly kind: 'syntax' | 'unclosed' | 'not-fields' | 'too-long';
  /** Of `syntax`, what writers get wrong; undefined for anything else. */
  readonly fault?: SyntaxFault;
  /** The YAML parser's own words, in English. */
  readonly detail: string;
}

/**
 * `colon`: a colon in words without quotation marks. `start`: words that begin with a sign of YAML's own. `marks`: a quotation mark inside
 * quoted words. `unclosed-marks`, `unclosed-list`: nothing closes them on their line. `no-space`: behind the colon of a key. `no-field`: a
 * line that is none. `twice`: a key that stands there already. `indent`: before a key, which the line above would hold. `tab`: the same by a tab.
 */
export type SyntaxFault =
  | 'colon'
  | 'start'
  | 'marks'
  | 'unclosed-marks'
  | 'unclosed-list'
  | 'no-space'
  | 'no-field'
  | 'twice'
  | 'indent'
  | 'tab';

/** A key of the front matter as it is written, with what it says. */
export interface MetadataField {
  readonly name: string;
  readonly key: Span;
  /** Empty where nothing is said. */
  readonly value: Span;
  /** `texts`: a list of words, or of entries with a `name`. `fields`: keys of its own. `other`: a list of anything else. */
  readonly kind: 'empty' | 'text' | 'number' | 'boolean' | 'texts' | 'fields' | 'other';
  /** What a text, number or boolean says; of fields, their `name`. */
  readonly text: string | undefined;
}

/** `lines`: every line is a paragraph. `blank-lines`: paragraphs are hard-wrapped and parted by blank lines. */
export type Layout = 'lines' | 'blank-lines';

/** What may be asked for; `auto` finds it out. */
export const LAYOUT_CHOICES = ['auto', 'lines', 'blank-lines'] as const satisfies readonly (
  | Layout
  | 'auto'
)[];

/** Blocks whose `prose` is read as prose. */
export const PROSE_BLOCKS = [
  'headline',
  'overline',
  'standfirst',
  'crosshead',
  'paragraph',
  'blockquote',
  'listItem',
  'caption',
] as const;

export type ProseBlockType = (typeof PROSE_BLOCKS)[number];

/** Blocks that are no prose: rules about words do not read them. */
export type OtherBlockType =
  | 'frontMatter'
  | 'byline'
  | 'dateline'
  | 'sourceLine'
  | 'comment'
  | 'code'
  | 'note';

export type BlockType = ProseBlockType | OtherBlockType;

/** A block of the article. Blocks follow one another and never overlap; only blank space stands between them. */
export interface Block extends Span {
  readonly type: BlockType;
  /**
   * What the block says, one code unit for each of the source from `start` to `end`, so that offsets agree.
   * Markup (emphasis, list bullets, comments, code, addresses of links, brackets of pins) is replaced by MASK.
   */
  readonly prose: string;
  readonly children: readonly Inline[];
}

/** Stands for one code unit of markup in a block's `prose`; it is neither a letter nor a space. */
export const MASK = '\u2060';

export type InlineType =
  | 'dateline'
  | 'comment'
  | 'pin'
  | 'link'
  | 'code'
  | 'emphasis'
  | 'strong'
  | 'attributionLine';

/** A stretch of markup inside a block, in offsets of the article. */
export interface Inline extends Span {
  readonly type: InlineType;
  /** `pin`: the entity's name (`[[name|words]]`). `link`: the address. `comment`: what stands between the marks. */
  readonly value?: string;
  /** `pin`, `link`, `emphasis`, `strong`: the words that show. */
  readonly content?: Span;
}

/** The fields of the front matter, in their own names (`lang`, `title`, `author`, `description` are mapped). */
export interface Metadata {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly date?: string;
  readonly language?: string;
  readonly source?: string;
  readonly slug?: string;
  readonly tags?: readonly string[];
  readonly embargo?: string;
  readonly people?: readonly string[];
}

/** True for blocks that are read as prose. */
export function isProse(block: Block): boolean {
  return (PROSE_BLOCKS as readonly string[]).includes(block.type);
}
