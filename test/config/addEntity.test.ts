import { expect, test } from 'vitest';
import { addEntity, type NewEntity } from '../../server/config/addEntity.ts';
import { readEntityFile } from '../../server/config/entityFile.ts';
import { applyEdits } from '../../server/rules/fix.ts';

const ENTITY: NewEntity = {
  name: 'Odile Roy: “O”',
  type: 'person',
  aliases: ['OR'],
  role: 'maire de Vernoy',
};
const ENTRY = `- name: "Odile Roy: “O”"
  type: person
  aliases:
    - OR
  role: maire de Vernoy
`;

function added(text: string): string | undefined {
  const edit = addEntity(text, ENTITY);
  return edit && applyEdits(text, [edit]);
}

test.each([
  ['', ENTRY],
  ['# ours\n', `# ours\n${ENTRY}`],
  ['- name: Kyiv # until 2022\n\n# the end\n', `- name: Kyiv # until 2022\n\n# the end\n${ENTRY}`],
  ['- name: Kyiv', `- name: Kyiv\n${ENTRY}`],
  ['---\n- name: Kyiv\n...\n', `---\n- name: Kyiv\n${ENTRY}...\n`],
])('to %j', (text, whole) => {
  expect(added(text)).toBe(whole);
  expect(readEntityFile(whole).problems).toEqual([]);
  expect(readEntityFile(whole).team.at(-1)).toMatchObject(ENTITY);
});

test('as far in as the other entries', () => {
  expect(added('  - name: Kyiv\n')).toBe(`  - name: Kyiv\n${ENTRY.replaceAll(/^/gmu, '  ').trimEnd()}\n`);
});

test('with the line ends of the file', () => {
  expect(added('- name: Kyiv\r\n')).toBe(`- name: Kyiv\r\n${ENTRY}`.replaceAll(/\r?\n/gu, '\r\n'));
});

test.each(['[] # none yet\n', '# ours\n[{name: Kyiv}]\n'])('to a list in brackets: %j', (text) => {
  const whole = added(text) ?? '';
  expect(readEntityFile(whole).problems).toEqual([]);
  expect(readEntityFile(whole).team.at(-1)).toMatchObject(ENTITY);
  expect(whole).toContain(text.includes('ours') ? '# ours' : '# none yet');
});

test.each(['name: Kyiv\n', '- name: "Kyiv\n', 'Kyiv'])('not to %j', (text) => {
  expect(added(text)).toBeUndefined();
});
