import type { AnalysedArticle } from '../../../analysis/analysedArticle.ts';
import { METADATA_KEYS } from '../../../article/formats/metadata.ts';
import type { BlockType, Metadata, MetadataField } from '../../../article/nodes.ts';
import type { Span } from '../../../article/span.ts';

/** True where a block of that type, or the front matter, has what is looked for. */
export function hasPart({ tree }: AnalysedArticle, type: BlockType, field: keyof Metadata): boolean {
  return tree.metadata[field] !== undefined || tree.children.some((block) => block.type === type);
}

/** Where to say that something is missing from the head: at the headline, else at the first line of copy; undefined without any. */
export function placeOfHead({ tree, source }: AnalysedArticle): Span | undefined {
  const { children } = tree;
  const first =
    children.find(({ type }) => type === 'headline') ??
    children.find(({ type }) => type !== 'frontMatter' && type !== 'comment' && type !== 'note');
  if (!first) return undefined;
  const line = /[\r\n]/u.exec(source.slice(first.start, first.end))?.index ?? first.end - first.start;
  return { start: first.start, end: first.start + Math.min(line, LONGEST_SHOWN) };
}

/** More than a line of words underlined would hide the rest. */
const LONGEST_SHOWN = 200;

/** The field of the front matter that says this, under any of its names. */
export function fieldThatSays({ tree }: AnalysedArticle, field: keyof Metadata): MetadataField | undefined {
  const keys: Readonly<Record<string, keyof Metadata>> = METADATA_KEYS;
  return tree.metadataFields?.find(({ name, kind }) => kind === 'text' && keys[name.toLowerCase()] === field);
}
