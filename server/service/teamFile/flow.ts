/** Characters of a line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A collection in brackets, as `[warning, { words: 5 }]`, over one line or several. It need not be whole. */
export interface Flow {
  readonly lastLine: number;
  /** Undefined outside of it, in its comments, and in what stands between quotation marks. */
  placeAt(place: Place): FlowPlace | undefined;
}

/** Where in a collection a place is. */
export interface FlowPlace {
  /** The keys of mappings and the numbers of items of lists, from 0, that lead to the innermost collection. */
  readonly path: readonly (string | number)[];
  readonly isList: boolean;
  /** The number of the item. */
  readonly index: number;
  /** The other keys of the mapping. */
  readonly given: readonly string[];
  readonly key: Word | undefined;
  /** What stands behind the key, or in a list. */
  readonly value: Word | undefined;
}

interface Token extends Word {
  readonly line: number;
}

interface Collection {
  readonly path: FlowPlace['path'];
  readonly isList: boolean;
  readonly open: Token;
  close?: Token;
  readonly items: Item[];
}

/** Between commas. */
interface Item {
  readonly words: Token[];
  colon?: Token;
  comma?: Token;
}

/** @param first the line where it begins, at a character; `indent` is where that line's words begin */
export function readFlow(lines: readonly string[], first: number, start: number, indent: number): Flow {
  const open: Collection[] = [];
  const all: Collection[] = [];
  const asides: Token[] = [];
  const take = (token: Token) => {
    const top = open.at(-1);
    const item = top?.items.at(-1);
    if (/^(?:#|["'])/u.test(token.text)) asides.push(token);
    if (/^[[{]/u.test(token.text)) {
      const step = top?.isList ? top.items.length - 1 : nameOf(item?.words[0]);
      const path = top ? [...top.path, step] : [];
      const isList = token.text === '[';
      const collection = { path, isList, open: token, items: [{ words: [] }] };
      open.push(collection);
      all.push(collection);
    } else if (/^[\]}]/u.test(token.text)) {
      const closed = open.pop();
      if (closed) closed.close = token;
    } else if (token.text === ',' && item) {
      item.comma = token;
      top?.items.push({ words: [] });
    } else if (token.text === ':' && item) item.colon ??= token;
    else if (!token.text.startsWith('#')) item?.words.push(token);
  };
  let line = first;
  for (; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (line > first && !runsOn(text, indent)) break;
    for (const token of tokensOf(text, line, line === first ? start : 0)) {
      take(token);
      if (open.length === 0) return { lastLine: line, placeAt: (place) => placeIn(all, asides, place) };
    }
  }
  return { lastLine: line - 1, placeAt: (place) => placeIn(all, asides, place) };
}

/** A comment; what stands between quotation marks, as far as the line goes; a sign; other words, which may hold a colon. */
const TOKEN =
  /(?<![^\s])#.*|"(?:[^"\\]|\\.)*"?|'[^']*'?|[[\]{},]|:(?![^\s,[\]{}])|[^\s[\]{},:"'#](?:[^\s[\]{},:]|:(?=[^\s,[\]{}]))*|./gu;

function* tokensOf(text: string, line: number, from: number): Generator<Token> {
  for (const { 0: found, index } of text.slice(from).matchAll(TOKEN)) {
    const start = from + index;
    if (found.trim() !== '') yield { text: found, line, start, end: start + found.length };
  }
}

/** True for a line that an open collection may go on in: it stands further in, or closes it. */
function runsOn(text: string, indent: number): boolean {
  const behind = text.search(/\S/u);
  return behind < 0 || behind > indent || /^\s*[\]}]/u.test(text);
}

function placeIn(all: readonly Collection[], asides: readonly Token[], place: Place): FlowPlace | undefined {
  const isInside = ({ line, start, end, text }: Token) =>
    line === place.line &&
    place.character > start &&
    (place.character < end || !/^(["']).*\1$/u.test(text) || text.length === 1);
  if (asides.some((token) => isInside(token))) return undefined;
  const collection = all.findLast(
    ({ open, close }) => isBehind(place, open) && !(close && isBehind(place, close)),
  );
  if (!collection) return undefined;
  const { path, isList, items } = collection;
  const found = items.findIndex(({ comma }) => !comma || !isBehind(place, comma));
  const index = found < 0 ? items.length - 1 : found;
  const { words = [], colon } = items[index] ?? {};
  const isValue = isList || (colon !== undefined && isBehind(place, colon));
  const touched = words.find(
    ({ line, start, end }) => line === place.line && start <= place.character && place.character <= end,
  );
  const here = touched ?? { text: '', start: place.character, end: place.character };
  const [first] = words;
  // Beside a key that stands already there is no other.
  const key = isValue || first === undefined || touched === first ? here : undefined;
  const given = items.flatMap(({ words: [name] }, at) => (name && at !== index ? [nameOf(name)] : []));
  if (isValue) {
    const name = { text: nameOf(first), start: -1, end: -1 };
    return { path, isList, index, given, key: isList ? undefined : name, value: here };
  }
  return (
    key && { path, isList, index, given, key, value: colon && { text: '', start: colon.end, end: colon.end } }
  );
}

function isBehind({ line, character }: Place, token: Token): boolean {
  return line > token.line || (line === token.line && character >= token.end);
}

function nameOf(word: Word | undefined): string {
  return word?.text.replace(/^(["'])(.*)\1$/u, '$2') ?? '';
}
