import { type Block, type BlockType, MASK } from '../nodes.ts';
import { assembleBlock, finishBlock, maskedBlock } from './blocks.ts';
import { type MarkdownDraft, readMarkdown } from './markdownDrafts.ts';
import { type Reading, readChildren, type Shown } from './markdownInlines.ts';

const MAY_HOLD_MARKUP = /[*_`[<&\\~@]|:\/\/|www\./iu;

/** Finishes a block of a Markdown file. `dateline`: code units of the dateline that opens it. */
export function finishMarkdown(
  source: string,
  draft: MarkdownDraft,
  type: BlockType,
  dateline: number,
): Block {
  if (draft.heavy) return finishBlock(source, draft, type, dateline, true);
  const text = source.slice(draft.start, draft.end);
  if (type === 'code' || type === 'comment') return maskedBlock(type, draft.start, text);
  if (!draft.node && !MAY_HOLD_MARKUP.test(text)) {
    return assembleBlock(draft, type, text, text, dateline, { nodes: [], masks: [] });
  }
  const offset = draft.node ? draft.offset - draft.start : 0;
  const reading: Reading = { text, offset, nodes: [], masks: [], shown: [] };
  readChildren(draft.node ?? readMarkdown(text), reading);
  return assembleBlock(draft, type, text, reveal(text, reading.shown), dateline, reading);
}

/** The words that show, and white space; all the rest is masked. */
function reveal(text: string, shown: readonly Shown[]): string {
  let prose = '';
  let at = 0;
  for (const { start, end, prose: words } of shown) {
    prose += maskWords(text.slice(at, start)) + words;
    at = end;
  }
  return prose + maskWords(text.slice(at));
}

function maskWords(text: string): string {
  return text.replace(/\S/g, MASK);
}
