import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addEntity } from '../../server/config/addEntity.ts';
import { readEntityFile } from '../../server/config/entityFile.ts';
import { applyEdits } from '../../server/rules/fix.ts';
import { completeTeamFile } from '../../server/service/teamFile/completion.ts';

const FILE = `# Whom we write about
- name: Kyrnov   # a town
  type: place
  aliases: &short [Kyrnov-on-Sea, 'K’nov']
  forbidden:
    - Kirnoff
    - spelling: Kirnow
      reason: old
  links: { wikidata: Q142 }

- name: Odile Marchetti
  aliases: *short
  description: |
    Elected in 2020:
    - twice
# the end
`;

/** The file in the middle of being written. */
const written = fc
  .array(
    fc.tuple(
      fc.nat(FILE.length),
      fc.nat(12),
      fc.constantFrom(
        '',
        ' ',
        '\n',
        '\n- ',
        ': ',
        '&a ',
        '*short',
        '[',
        '}',
        '"',
        '#',
        '\t',
        '...\n',
        'é',
        '-',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce((text, [at, remove, insert]) => text.slice(0, at) + insert + text.slice(at + remove), FILE),
  );

test('a file that is being written is read without a fault, its problems inside it', () => {
  fc.assert(
    fc.property(written, (text) => {
      for (const { span, message } of readEntityFile(text).problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThan(span.start);
        expect(message.en + message.fr).not.toMatch(/\{[a-z]+\}/u);
      }
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('completion stays on its line, wherever the cursor is', () => {
  fc.assert(
    fc.property(written, fc.nat(20), fc.nat(30), (text, line, character) => {
      const lines = text.split('\n');
      const place = {
        line: line % lines.length,
        character: Math.min(character, lines[line % lines.length]?.length ?? 0),
      };
      for (const { textEdit } of completeTeamFile('entities', text, place, 'fr')) {
        if (!textEdit || !('range' in textEdit)) throw new Error('A completion says what it replaces.');
        expect(textEdit.range.start.line).toBe(place.line);
        expect(textEdit.range.start.character).toBeLessThanOrEqual(place.character);
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('adding an entry leaves the others, and every comment, as they are', () => {
  fc.assert(
    fc.property(written, (text) => {
      const before = readEntityFile(text);
      const edit = addEntity(text, { name: 'Hugo Lestrade Unlu', type: 'person' });
      if (!edit) return;
      const after = readEntityFile(applyEdits(text, [edit]));
      expect(after.team.slice(0, -1), text).toEqual(before.team);
      expect(after.team.at(-1)).toMatchObject({ name: 'Hugo Lestrade Unlu', type: 'person' });
      expect(after.problems.length).toBe(before.problems.length);
    }),
    { numRuns: 500, seed: 5 },
  );
});
