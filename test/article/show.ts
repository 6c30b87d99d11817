import { type Article, type Block, MASK } from '../../server/article/nodes.ts';

/**
 * The tree in a compact form, a block a line: its type, its span, its prose with `·` for each stretch of markup, and
 * its inline nodes with their words.
 */
export function show(source: string, article: Article): string {
  return article.children.map((block) => showBlock(source, block)).join('\n');
}

function showBlock(source: string, { type, start, end, prose, children }: Block): string {
  const words = prose
    .replaceAll(new RegExp(`${MASK}+`, 'gu'), '·')
    .replaceAll('\n', '⏎')
    .replaceAll('\r', '␍');
  const inlines = children.map((node) => {
    const shown = node.content ? ` ‹${source.slice(node.content.start, node.content.end)}›` : '';
    return `\n  ${node.type} ${node.start}-${node.end}${shown}${node.value === undefined ? '' : ` =${node.value}`}`;
  });
  return `${type} ${start}-${end} ${words}${inlines.join('')}`;
}

/** The blocks' types alone, in order. */
export function types(article: Article): string {
  return article.children.map(({ type }) => type).join(' ');
}
