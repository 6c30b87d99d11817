import type { Article, Block, BlockType, Layout } from '../nodes.ts';
import { maskedBlock } from './blocks.ts';
import { datelineLength } from './datelines.ts';
import type { Draft } from './drafts.ts';
import type { FrontMatter } from './frontMatter.ts';
import { type Difference, type Parsed, reuseBlocks } from './reuse.ts';
import { assignRoles } from './roles.ts';

export interface Parts<D extends Draft> {
  readonly frontMatter: FrontMatter | undefined;
  readonly layout: Layout;
  readonly drafts: readonly D[];
  /** An earlier parse, whose blocks are taken over where they read the same. */
  readonly previous: Parsed | undefined;
  /** Where its text differs from this one, if that is known. */
  readonly difference?: Difference | undefined;
  /** Finishes a block once its part is known. `dateline`: code units of the dateline that opens it. */
  readonly finish: (draft: D, type: BlockType, dateline: number) => Block;
  /** False where more than the block's own text decides what stands in it. */
  readonly mayReuse?: (draft: D) => boolean;
}

/** Puts the article together from its blocks, as every format finds them. */
export function buildArticle<D extends Draft>(source: string, parts: Parts<D>): Article {
  const { frontMatter, layout, drafts, finish, mayReuse } = parts;
  const metadata = frontMatter?.metadata ?? {};
  const roles = assignRoles(source, drafts, metadata.headline !== undefined);
  const reuse = reuseBlocks(source, parts.previous, parts.difference);
  const first = roles.indexOf('paragraph');
  const children: Block[] = [];
  if (frontMatter) {
    const { start, end } = frontMatter;
    children.push(maskedBlock('frontMatter', start, source.slice(start, end)));
  }
  drafts.forEach((draft, index) => {
    const type = roles[index] ?? 'paragraph';
    const plain = type === 'paragraph' && draft.mark === undefined;
    const dateline = plain ? datelineLength(source, draft, index === first ? 'place' : 'agency') : 0;
    const kept = mayReuse?.(draft) === false ? undefined : reuse(draft, type, dateline);
    children.push(kept ?? finish(draft, type, dateline));
  });
  const { error: metadataError, fields } = frontMatter ?? {};
  const article = { type: 'article', start: 0, end: source.length, layout, metadata, children } as const;
  if (metadataError) return { ...article, metadataError };
  return fields && fields.length > 0 ? { ...article, metadataFields: fields } : article;
}
