import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMarked, readOwn } from '../../../scripts/tagger/texts.mjs';

const folderOf = (language: string) =>
  fileURLToPath(new URL(`../../../scripts/tagger/texts/${language}`, import.meta.url));

describe('the texts that the taggers learn from', () => {
  it('are marked as the reader takes them', () => {
    expect(readMarked('Hier [PER Luc Morel] a vu [LOC Bressac].')).toEqual({
      text: 'Hier Luc Morel a vu Bressac.',
      names: [
        { start: 5, end: 14, type: 'PER' },
        { start: 20, end: 27, type: 'LOC' },
      ],
    });
    expect(() => readMarked('Hier [PER Luc Morel a vu Bressac.')).toThrow(/square bracket/u);
  });

  it.each(['fr', 'en'])(
    '%s: every name is one, without blanks at its ends, and there are many',
    async (language) => {
      const texts = await readOwn(folderOf(language), language);
      const names = texts.flatMap(({ text, names: marked }) =>
        marked.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
      );
      expect(names.filter((name: string) => name !== name.trim() || name === '')).toEqual([]);
      expect(names.length).toBeGreaterThan(9_000);
    },
  );
});
