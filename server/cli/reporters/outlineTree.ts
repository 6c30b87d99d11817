import type { OutlineEntry, OutlineResult } from '../../results/outlineResult.ts';
import { createPositions, lineOf, type Positions } from '../../service/positions.ts';
import type { Context } from '../context.ts';
import { isMessageKey } from '../messages.ts';
import { visibleName } from './plainText.ts';
import type { Reporter } from './reporter.ts';
import { renderTable } from './table.ts';

/** The article's parts, those that belong to another set in under it. */
export function createOutlineTree({ say, colors, terminal }: Context): Reporter<OutlineResult> {
  return {
    begin: () => '',
    report({ path, language, items }, text) {
      const positions = createPositions(text);
      const rows = items.flatMap((item) => rowsOf(item, 0, positions));
      return `${colors.underline(`${visibleName(path)} (${language})`)}\n${renderTable(rows, terminal.columns)}\n`;
    },
    end: () => '',
  };

  function rowsOf(item: OutlineEntry, depth: number, positions: Positions): string[][] {
    const kind = isMessageKey(item.kind) ? say(item.kind) : item.kind;
    const words =
      item.source === undefined ? item.text : say('saidBy', { name: item.source, words: item.text });
    return [
      [String(lineOf(item.start, positions)), `${'  '.repeat(depth)}${kind}`, words],
      ...item.children.flatMap((child) => rowsOf(child, depth + 1, positions)),
    ];
  }
}
