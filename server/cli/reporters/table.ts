import { oneLine } from './plainText.ts';

/** Rows with their columns aligned; the last column is cut where the line is full, or goes on below itself. */
export function renderTable(
  rows: readonly (readonly string[])[],
  columns: number,
  fullLine: 'cut' | 'wrap' = 'cut',
): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  return rows.map((row) => `${renderRow(row, widths, columns, fullLine)}\n`).join('');
}

/** The text on one line, cut between words where it is longer than `length` characters. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text.slice(0, 8 * length));
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function renderRow(
  row: readonly string[],
  widths: readonly number[],
  columns: number,
  fullLine: 'cut' | 'wrap',
): string {
  let line = '  ';
  for (const [at, cell] of row.entries()) {
    if (at === row.length - 1) {
      const room = Math.max(20, columns - line.length);
      const text =
        fullLine === 'cut' ? shorten(cell, room) : wrap(cell, room).join(`\n${' '.repeat(line.length)}`);
      return (line + text).trimEnd();
    }
    line += `${cell}${' '.repeat((widths[at] ?? 0) - widthOf(cell))}  `;
  }
  return line;
}

/** The text in lines of so many characters at most, but for longer words. */
function wrap(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > length && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) if (!/\p{M}/u.test(character)) width += 1;
  return width;
}
