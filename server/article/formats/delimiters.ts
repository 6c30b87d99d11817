import type { InlineType } from '../nodes.ts';
import type { Span } from '../span.ts';
import { isSpace, isWordUnit } from './characters.ts';

type Add = (type: InlineType, span: Span, content: Span | undefined) => number;

export interface Delimiters {
  /** Reads the run of `*` or `_` at `at`; answers where to go on. */
  readonly read: (at: number, end: number, add: Add) => number;
  /** Nothing opened after `from` may be closed any more. */
  readonly forget: (from: number) => void;
}

/**
 * Pairs the marks of emphasis inside one block. A mark inside a word is none, so that `étudiant*es` and `snake_case` stay
 * as they are. Only the last opener of each kind is kept, which keeps the time linear.
 */
export function createDelimiters(text: string): Delimiters {
  const open = new Map<string, number>();
  const forget = (from: number) => {
    for (const [run, at] of open) if (at > from) open.delete(run);
  };
  const close = (run: string, at: number, add: Add): boolean => {
    const start = open.get(run);
    if (start === undefined || start + run.length >= at) return false;
    open.delete(run);
    forget(start);
    add(
      run.length === 1 ? 'emphasis' : 'strong',
      { start, end: at + run.length },
      { start: start + run.length, end: at },
    );
    return true;
  };
  return {
    forget,
    read(at, end, add) {
      const mark = text.charAt(at);
      let after = at + 1;
      while (after < end && text.charAt(after) === mark) after++;
      const run = text.slice(at, after);
      if (run.length > 3) return after;
      const before = text.charCodeAt(at - 1);
      const closes = at > 0 && !isSpace(before) && !(after < end && isWordUnit(text.charCodeAt(after)));
      if (closes && (close(run, at, add) || (run.length === 3 && closeBoth(mark, at, add)))) return after;
      const opens = after < end && !isSpace(text.charCodeAt(after)) && !(at > 0 && isWordUnit(before));
      if (opens) open.set(run, at);
      return after;
    },
  };

  /** `***` that ends `**a *b***`: the inner one first. */
  function closeBoth(mark: string, at: number, add: Add): boolean {
    const [single, double] = [open.get(mark), open.get(mark + mark)];
    if (single === undefined || double === undefined) return false;
    const [first, second] = single > double ? [mark, mark + mark] : [mark + mark, mark];
    return close(first, at, add) && close(second, at + first.length, add);
  }
}
