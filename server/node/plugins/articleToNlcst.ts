import type { Paragraph, Root, Sentence } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { ParseLatin } from 'parse-latin';
import type { Node, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import type { AnalysedArticle, BlockText } from '../../analysis/analysedArticle.ts';
import { MASK } from '../../article/nodes.ts';
import type { Span } from '../../article/span.ts';

/** They come with plugins alone, so that language packs name them and do not bring them. */
const PARSERS = { english: ParseEnglish, latin: ParseLatin };

/**
 * The article as plugins of retext read it: its prose, a paragraph a block, in the sentences that the analysis finds. Markup is left out of
 * the words, and every position is one of the source.
 */
export function articleToNlcst({ source, blocks, pack }: AnalysedArticle): Root {
  const places = location(source);
  const positionOf = ({ start, end }: Span): Position => {
    const [from, to] = [places.toPoint(start), places.toPoint(end)];
    if (!from || !to) throw new RangeError(`No place in the text: ${start}–${end}`);
    return { start: from, end: to };
  };
  const parser = new PARSERS[pack.retextParser ?? 'latin']();
  const children: Root['children'] = [];
  let behind = 0;
  for (const { text, block } of blocks) {
    if (!text || text.sentences.length === 0) continue;
    const paragraph = toParagraph(text, block.start, parser, positionOf);
    if (children.length > 0)
      children.push({
        type: 'WhiteSpaceNode',
        value: '\n\n',
        position: positionOf({ start: behind, end: block.start }),
      });
    children.push(paragraph);
    behind = block.end;
  }
  return { type: 'RootNode', children, position: positionOf({ start: 0, end: source.length }) };
}

type PositionOf = (span: Span) => Position;

function toParagraph(
  { prose, sentences }: BlockText,
  offset: number,
  parser: ParseLatin,
  positionOf: PositionOf,
): Paragraph {
  const children: Paragraph['children'] = [];
  let behind: number | undefined;
  for (const span of sentences) {
    const words = readable(prose, span);
    if (words.text.trim() === '') continue;
    if (behind !== undefined && behind < span.start) {
      const between = { start: offset + behind, end: offset + span.start };
      const value = readable(prose, { start: behind, end: span.start }).text;
      if (value !== '') children.push({ type: 'WhiteSpaceNode', value, position: positionOf(between) });
    }
    children.push(toSentence(words, offset, parser, positionOf));
    behind = span.end;
  }
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  return {
    type: 'ParagraphNode',
    children,
    ...(first && last && { position: { start: first.start, end: last.end } }),
  };
}

function toSentence(
  { text, places }: Readable,
  offset: number,
  parser: ParseLatin,
  positionOf: PositionOf,
): Sentence {
  // What the parser makes of one sentence is one sentence to it too, but for its type.
  const sentence: Sentence = parser.tokenizeSentence(text);
  const sourceOf = (at: number) => offset + (places[at] ?? 0);
  visit(sentence as Node, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? text.length;
    // Behind the last letter, not behind the markup that follows it.
    node.position = positionOf({ start: sourceOf(start), end: sourceOf(Math.max(start, end - 1)) + 1 });
  });
  return sentence;
}

/** Words without markup, with the place of each code unit in the block. */
interface Readable {
  readonly text: string;
  readonly places: readonly number[];
}

function readable(prose: string, { start, end }: Span): Readable {
  let text = '';
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    const letter = prose.charAt(at);
    if (letter === MASK) continue;
    text += letter;
    places.push(at);
  }
  return { text, places };
}
