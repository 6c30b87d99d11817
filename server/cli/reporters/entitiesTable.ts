import type { EntitiesResult } from '../../results/entitiesResult.ts';
import { createPositions, lineOf } from '../../service/positions.ts';
import type { Context } from '../context.ts';
import { visibleName } from './plainText.ts';
import type { Reporter } from './reporter.ts';
import { renderTable, shorten } from './table.ts';

/** Who is who, a line an entity: the name, what the article says of it, and the lines where it comes up. */
export function createEntitiesTable({ say, colors, terminal }: Context): Reporter<EntitiesResult> {
  return {
    begin: () => '',
    report({ path, language, entities }, text) {
      const heading = say('heading', { path: visibleName(path), language, count: countOf(entities.length) });
      if (entities.length === 0) return `${colors.underline(heading)}\n\n`;
      const positions = createPositions(text);
      const rows = entities.map(({ name, type, roles, mentions }) => [
        shorten(name, 40),
        say(type),
        shorten(roles.join('; ') || '–', 48),
        [...new Set(mentions.map(({ start }) => lineOf(start, positions)))].join(' '),
      ]);
      const head = [say('name'), say('type'), say('roles'), say('lines')];
      return `${colors.underline(heading)}\n${renderTable([head, ...rows], terminal.columns)}\n`;
    },
    end: () => '',
  };

  function countOf(count: number): string {
    return count === 0 ? say('noEntities') : say(count === 1 ? 'oneEntity' : 'manyEntities', { count });
  }
}
