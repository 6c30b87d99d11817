import type { Edit } from '../rules/rule.ts';

/** A stretch of a text: `from` says where in the source it stands; new words have none. */
interface Piece {
  readonly text: string;
  readonly from?: number;
}

/** One list of edits of the source that does what the passes do one after the other, each in offsets of its own text. */
export function composeEdits(source: string, passes: readonly (readonly Edit[])[]): readonly Edit[] {
  if (passes.length <= 1) return passes[0] ?? [];
  const pieces = passes.reduce<readonly Piece[]>(cut, [{ text: source, from: 0 }]);
  return toEdits(source, pieces);
}

function cut(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let before = 0;
  const copy = (start: number, end: number) => {
    for (let piece = pieces[index]; piece !== undefined; piece = pieces[++index]) {
      const length = piece.text.length;
      const text = piece.text.slice(Math.max(0, start - before), Math.max(0, end - before));
      const skipped = Math.max(0, start - before);
      if (text !== '')
        result.push(piece.from === undefined ? { text } : { text, from: piece.from + skipped });
      if (end < before + length) return;
      before += length;
    }
  };
  let at = 0;
  for (const { start, end, newText } of edits) {
    copy(at, start);
    result.push({ text: newText });
    at = end;
  }
  copy(at, Number.POSITIVE_INFINITY);
  return result;
}

function toEdits(source: string, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let newText = '';
  const flush = (end: number) => {
    if (newText !== source.slice(at, end)) edits.push({ start: at, end, newText });
    newText = '';
  };
  for (const { text, from } of pieces) {
    if (from === undefined) {
      newText += text;
    } else {
      flush(from);
      at = from + text.length;
    }
  }
  flush(source.length);
  return edits;
}
