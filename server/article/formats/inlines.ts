import type { Inline, InlineType } from '../nodes.ts';
import type { Span } from '../span.ts';
import { addressEnd } from './addresses.ts';
import { isWordUnit, skipSpace, trimSpace } from './characters.ts';
import { readCodeSpan } from './codeSpans.ts';
import { createDelimiters } from './delimiters.ts';
import { finder } from './lines.ts';

/** What stands inside a block, in offsets of the block, and what of it is no prose. */
export interface Inlines {
  readonly nodes: Inline[];
  readonly masks: Span[];
}

/** Reads the markup of a block's text from `from` to `end`; with `markup` off, web addresses alone. */
export function readInlines(text: string, from: number, end: number, markup: boolean): Inlines {
  const nodes: Inline[] = [];
  const masks: Span[] = [];
  const special = markup ? /[*_`[\]<\\]|https?:\/\/|www\./giu : /https?:\/\/|www\./giu;
  const brackets: number[] = [];
  const delimiters = createDelimiters(text);
  const codeless = new Set<number>();
  const pinClose = finder(text, ']]');

  const add = (type: InlineType, span: Span, content: Span | undefined, value?: string) => {
    while ((brackets.at(-1) ?? -1) > span.start) brackets.pop();
    nodes.push({ type, ...span, ...(value === undefined ? {} : { value }), ...(content ? { content } : {}) });
    if (!content) masks.push(span);
    else masks.push({ start: span.start, end: content.start }, { start: content.end, end: span.end });
    return span.end;
  };
  const readers: Readonly<Record<string, (at: number) => number>> = {
    '\\': (at) => {
      if (!ESCAPED.includes(text.charAt(at + 1)) || at + 1 >= end) return at + 1;
      masks.push({ start: at, end: at + 1 });
      return at + 2;
    },
    '`': (at) => {
      const { start, end: after, closed } = readCodeSpan(text, at, end, codeless);
      return closed ? add('code', { start, end: after }, undefined) : after;
    },
    '*': (at) => delimiters.read(at, end, add),
    _: (at) => delimiters.read(at, end, add),
    '[': (at) => {
      const pin = text.charAt(at + 1) === '[' ? readPin(text, at, pinClose(at + 2), end) : undefined;
      if (pin) return add('pin', pin, pin.content, pin.value);
      brackets.push(at);
      return at + 1;
    },
    ']': (at) => {
      const open = brackets.pop();
      const address =
        open === undefined || text.charAt(at + 1) !== '(' ? undefined : readAddress(text, at + 1, end);
      if (open === undefined || !address) return at + 1;
      delimiters.forget(open);
      const start = text.charAt(open - 1) === '!' ? open - 1 : open;
      return add('link', { start, end: address.end }, { start: open + 1, end: at }, address.value);
    },
    '<': (at) => {
      if (text.startsWith('<!--', at)) {
        const close = text.indexOf('-->', at + 4);
        const closed = close >= 0 && close + 3 <= end;
        return add(
          'comment',
          { start: at, end: closed ? close + 3 : end },
          undefined,
          text.slice(at + 4, closed ? close : end),
        );
      }
      const angle = /^<https?:\/\/[^\s<>]{1,2000}>/iu.exec(text.slice(at, Math.min(end, at + 2010)));
      return angle
        ? add('link', { start: at, end: at + angle[0].length }, undefined, angle[0].slice(1, -1))
        : at + 1;
    },
  };
  const readBare = (at: number, found: string) => {
    const stop = at > 0 && isWordUnit(text.charCodeAt(at - 1)) ? at : addressEnd(text, at, end);
    return stop > at + found.length
      ? add('link', { start: at, end: stop }, undefined, text.slice(at, stop))
      : at + found.length;
  };

  special.lastIndex = from;
  for (let found = special.exec(text); found && found.index < end; found = special.exec(text)) {
    special.lastIndex = (readers[found[0]] ?? ((at: number) => readBare(at, found?.[0] ?? '')))(found.index);
  }
  return { nodes, masks };
}

const ESCAPED = '\\`*_{}[]()<>#+-.!|~';

/** `[[Name]]` or `[[Name|words]]`; `close` is where the next `]]` stands. */
export function readPin(
  text: string,
  at: number,
  close: number,
  end: number,
): (Span & { value: string; content: Span }) | undefined {
  if (close + 2 > end || close - at > LONGEST_PIN) return undefined;
  const inside = text.slice(at + 2, close);
  const bar = inside.indexOf('|');
  const value = (bar < 0 ? inside : inside.slice(0, bar)).replace(/\s+/gu, ' ').trim();
  if (value === '' || inside.includes('[[')) return undefined;
  const start = skipSpace(text, at + 2 + bar + 1, close);
  return { start: at, end: close + 2, value, content: { start, end: trimSpace(text, start, close) } };
}

const LONGEST_PIN = 300;
const ADDRESS = /^\(\s*<?((?:[^\s()<>[\]]|\([^\s()<>[\]]*\))*)>?(?:\s+"[^"\n[\]]{0,300}")?\s*\)/u;

/** The address in brackets that follows a link's words. */
function readAddress(text: string, at: number, end: number): { value: string; end: number } | undefined {
  const found = ADDRESS.exec(text.slice(at, Math.min(end, at + 2400)));
  return found ? { value: found[1] ?? '', end: at + found[0].length } : undefined;
}
