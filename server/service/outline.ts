import type { AnalysedArticle, AnalysedBlock, Quotation } from '../analysis/analysedArticle.ts';
import { type BlockType, isProse, MASK } from '../article/nodes.ts';
import type { Span } from '../article/span.ts';
import { oneLine } from './markdown.ts';

/** One line of the outline, in offsets of the source. */
export interface OutlineItem extends Span {
  readonly kind: BlockType | 'quotation';
  /** The first words. */
  readonly text: string;
  /** Of a quotation: the full name of who said it. */
  readonly source?: string;
  /** The words that head the item, where it covers more than them. */
  readonly heading: Span;
  readonly children: readonly OutlineItem[];
}

/** The article as a tree: paragraphs under their crosshead, quotations under their paragraph. */
export function getOutline(article: AnalysedArticle): readonly OutlineItem[] {
  const inBlock = groupBy(article.quotations, ({ block }) => block);
  const top: OutlineItem[] = headlineOfFrontMatter(article);
  let section: { heading: OutlineItem; children: OutlineItem[] } | undefined;
  const close = () => {
    if (section) top.push(toSection(section.heading, section.children));
    section = undefined;
  };
  for (const block of article.blocks) {
    if (!isProse(block.block)) continue;
    const item = toItem(article, block, inBlock.get(block.index) ?? []);
    if (item.kind === 'crosshead') {
      close();
      section = { heading: item, children: [...item.children] };
    } else {
      (section?.children ?? top).push(item);
    }
  }
  close();
  return top;
}

function headlineOfFrontMatter({ tree, blocks }: AnalysedArticle): OutlineItem[] {
  const block = blocks.find(({ block }) => block.type === 'frontMatter')?.block;
  const { headline } = tree.metadata;
  if (!block || !headline || blocks.some(({ block }) => block.type === 'headline')) return [];
  const { start, end } = block;
  return [
    { kind: 'headline', text: firstWords(headline), start, end, heading: { start, end }, children: [] },
  ];
}

function toSection(heading: OutlineItem, children: readonly OutlineItem[]): OutlineItem {
  return { ...heading, end: children.at(-1)?.end ?? heading.end, children };
}

function toItem(
  article: AnalysedArticle,
  { block }: AnalysedBlock,
  quotations: readonly Quotation[],
): OutlineItem {
  const { type: kind, start, end } = block;
  const text = firstWords(block.prose.replaceAll(MASK, ''));
  return { kind, text, start, end, heading: { start, end }, children: toQuotations(article, quotations) };
}

function toQuotations(article: AnalysedArticle, quotations: readonly Quotation[]): readonly OutlineItem[] {
  const here = new Set(quotations.map(({ id }) => id));
  const inside = groupBy(quotations, ({ parent }) =>
    parent !== undefined && here.has(parent) ? parent : -1,
  );
  const itemsOf = (parent: number): readonly OutlineItem[] =>
    (inside.get(parent) ?? []).map((quotation) => ({
      kind: 'quotation',
      text: firstWords(article.source.slice(quotation.start, quotation.end)),
      start: quotation.start,
      end: quotation.end,
      heading: { start: quotation.start, end: quotation.end },
      ...(quotation.attribution?.source && { source: quotation.attribution.source.name }),
      children: itemsOf(quotation.id),
    }));
  return itemsOf(-1);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Characters of an outline line, cut between words. */
const LENGTH = 60;

function firstWords(text: string): string {
  // A long line is not read to its end for its first words.
  const line = oneLine(text.slice(0, 4 * LENGTH));
  if (line.length <= LENGTH && text.length <= 4 * LENGTH) return line;
  const cut = line.lastIndexOf(' ', LENGTH);
  return `${line.slice(0, cut > 0 ? cut : LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
}
