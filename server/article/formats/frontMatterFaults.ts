import { type Document, isAlias, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { SyntaxFault } from '../nodes.ts';
import type { Span } from '../span.ts';
import { skipSpace, trimSpace } from './characters.ts';

/** A fault of YAML where a writer would look for it, in offsets of the text; `detail` is the parser's word for it. */
export interface Fault extends Span {
  readonly fault?: SyntaxFault;
  readonly detail: string;
}

/** The first fault of the fields between the marks of the front matter; undefined where they can be read. */
export function findFault(text: string, document: Document): Fault | undefined {
  const [error] = document.errors;
  if (error) return { ...placeOf(text, error), detail: error.message };
  const start = firstSwallowed(text, document);
  return start === undefined
    ? undefined
    : { ...lineFrom(text, start), fault: 'start', detail: 'Unresolved alias, anchor or tag' };
}

/**
 * Where words begin with a sign of YAML's own that was meant for none: `byline: *Jeanne*`, a reference to nothing; `headline: &Co`, a name
 * that nothing refers to; `headline: !Stop`, a type that there is not. The word would be lost. The parser looks through the whole document
 * for each reference; here it is once for all.
 */
function firstSwallowed(text: string, document: Document): number | undefined {
  const found: number[] = document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos }) => pos[0]);
  /** Where the words begin that an anchor stands before. */
  const anchors = new Map<string, number | undefined>();
  const used = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        used.add(node.source);
        if (!anchors.has(node.source) && node.range) found.push(node.range[0]);
      } else if ('anchor' in node && typeof node.anchor === 'string')
        anchors.set(node.anchor, anchorStart(text, node));
    },
  });
  const idle = [...anchors].flatMap(([name, at]) => (at === undefined || used.has(name) ? [] : [at]));
  return [...found, ...idle].sort((a, b) => a - b)[0];
}

function anchorStart(text: string, node: Node): number | undefined {
  return isScalar(node) && node.range && node.anchor !== undefined
    ? text.lastIndexOf(`&${node.anchor}`, node.range[0])
    : undefined;
}

function placeOf(text: string, { code, pos: [from, to] }: YAMLError): Span & { fault?: SyntaxFault } {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const line = lineFrom(text, from);
      if (text.slice(line.start, line.end).includes(':')) return { ...line, fault: 'colon' };
      return { ...lineFrom(text, line.end), fault: 'indent' };
    }
    case 'BAD_SCALAR_START':
      return { ...lineFrom(text, from), fault: 'start' };
    case 'DUPLICATE_KEY':
      return { ...keyFrom(text, from), fault: 'twice' };
    case 'TAB_AS_INDENT':
      return { start: from, end: to, fault: 'tab' };
    case 'MULTILINE_IMPLICIT_KEY':
      return notField(lineFrom(text, from), text);
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return unclosedBefore(text, from) ?? insideValue(text, from) ?? gluedField(lineFrom(text, from), text);
    case 'UNEXPECTED_TOKEN':
      return insideValue(text, from) ?? lineFrom(text, from);
    default:
      return lineFrom(text, from);
  }
}

const VALUE = /^[^:\r\n]*:[ \t]+(?=["'*&!>|[{])/u;

/** The value that holds a place on its line and opens with a quotation mark or with a sign of YAML's own. */
function insideValue(text: string, from: number): (Span & { fault: SyntaxFault }) | undefined {
  const line = lineStart(text, from);
  const before = VALUE.exec(text.slice(line, from))?.[0];
  if (before === undefined) return undefined;
  const value = lineFrom(text, line + before.length);
  return { ...value, fault: /["']/u.test(text.charAt(value.start)) ? 'marks' : 'start' };
}

/** From a place to the end of its line; where nothing is left there, the last words before it. */
function lineFrom(text: string, from: number): Span {
  const start = skipSpace(text, Math.min(from, text.length), text.length);
  if (start < text.length) return { start, end: trimSpace(text, start, lineEnd(text, start)) };
  const end = trimSpace(text, 0, text.length);
  const last = lineStart(text, end);
  return { start: skipSpace(text, last, end), end: Math.max(end, 1) };
}

function keyFrom(text: string, from: number): Span {
  const { start, end } = lineFrom(text, from);
  const colon = text.indexOf(':', start);
  return { start, end: colon > start && colon < end ? trimSpace(text, start, colon) : end };
}

function notField(line: Span, text: string): Span & { fault: SyntaxFault } {
  return { fault: 'no-field', ...gluedField(line, text) };
}

/** *byline:Ann Roy*: its colon wants a space, among other fields as well. */
function gluedField(line: Span, text: string): Span & { fault?: SyntaxFault } {
  const isGlued = /^[\p{L}_-]+:(?=\S)/u.test(text.slice(line.start, line.end));
  return isGlued ? { ...line, fault: 'no-space' } : line;
}

const UNCLOSED =
  /^[ \t]*[^\s:#][^:\r\n]*:[ \t]+(?:"(?:[^"\\\r\n]|\\.)*|'[^'\r\n]*(?:''[^'\r\n]*)*|\[[^\]\r\n]*|\{[^}\r\n]*)$/gmu;

/** The first value before a place that opens marks or a list and does not close them on its line. */
function unclosedBefore(text: string, from: number): (Span & { fault: SyntaxFault }) | undefined {
  const line = [...text.slice(0, from).matchAll(UNCLOSED)][0];
  if (!line) return undefined;
  const start = line.index + line[0].search(/(?<=:[ \t]+)\S/u);
  const end = trimSpace(text, start, line.index + line[0].length);
  return { start, end, fault: /["']/u.test(text.charAt(start)) ? 'unclosed-marks' : 'unclosed-list' };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = /[\r\n]|$/gu;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}
