import { describe, expect, test } from 'vitest';
import { MarkupKind } from 'vscode-languageserver-types';
import { createPositions } from '../../server/service/positions.ts';
import { completeTeamFile } from '../../server/service/teamFile/completion.ts';
import { hoverTeamFile } from '../../server/service/teamFile/hover.ts';

/** A text with `|` where the cursor is. */
function place(marked: string) {
  const at = marked.indexOf('|');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  return { text, position: createPositions(text).positionAt(at) };
}

function complete(marked: string): readonly string[] {
  const { text, position } = place(marked);
  return completeTeamFile('entities', text, position, 'en').map(({ label }) => label);
}

/** The text once the completion of that label is taken. */
function taken(marked: string, label: string): string {
  const { text, position } = place(marked);
  const item = completeTeamFile('entities', text, position, 'en').find((each) => each.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered.`);
  const { start, end } = createPositions(text).spanOf(item.textEdit.range);
  return text.slice(0, start) + item.textEdit.newText + text.slice(end);
}

const ALL = [
  'name',
  'type',
  'aliases',
  'forbidden',
  'role',
  'description',
  'links',
  'pronunciation',
  'pronouns',
];
const without = (...given: readonly string[]) => ALL.filter((key) => !given.includes(key));

describe('completion', () => {
  test.each<[string, readonly string[]]>([
    ['|', ['- name:']],
    ['- name: Kyiv\n|', ['- name:']],
    ['- |', ALL],
    ['- name: Kyiv\n  |', without('name')],
    ['- name: Kyiv\n  ty|\n  role: x\n- name: Lviv\n  type: place', without('name', 'role')],
    ['- name: Kyiv\n  type: |', ['person', 'organization', 'place', 'other']],
    ['- name: Kyiv\n  type: pl|', ['person', 'organization', 'place', 'other']],
    ['- name: Kyiv\n  forbidden:\n    - |', ['spelling', 'use', 'reason', 'quotations']],
    ['- name: Kyiv\n  forbidden:\n  - spelling: Kiev\n    |', ['use', 'reason', 'quotations']],
    ['- name: Kyiv\n  forbidden:\n    - spelling: Kiev\n      quotations: |', ['offer', 'keep']],
    ['- name: Kyiv\n  forbidden:\n    - spelling: Kiev\n  |', without('name', 'forbidden')],
    ['- name: Kyiv\n  links:\n    |', ['wikidata', 'archive']],
    ['- name: Kyiv\n  aliases:\n    - |', []],
    ['- name: |', []],
    ['- name: Kyiv\n  # |', []],
  ])('%j offers %j', (marked, labels) => {
    expect(complete(marked)).toEqual(labels);
  });

  test('a key replaces what is typed of it, and takes its colon', () => {
    expect(taken('- name: Kyiv\n  ty|', 'type')).toBe('- name: Kyiv\n  type: ');
    expect(taken('- name: Kyiv\n  li|', 'links')).toBe('- name: Kyiv\n  links:');
    expect(taken('- name: Kyiv\n  tye|: place', 'type')).toBe('- name: Kyiv\n  type: place');
    expect(taken('- name: Kyiv\n  type: pl|', 'place')).toBe('- name: Kyiv\n  type: place');
    expect(taken('na|', '- name:')).toBe('- name: ');
  });
});

test.each<[string, string | undefined]>([
  ['- na|me: Kyiv', 'name – needed\nThe name as the house writes it.\nExample: Kyiv'],
  [
    '- name: Kyiv\n  |type: place',
    'type\nWhat it is. It overrules what Copydesk finds.\nOne of: person, organization, place, other',
  ],
  ['- name: Kyiv\n  links:\n    wiki|data: Q1', 'wikidata\nIts Wikidata id.\nExample: Q142'],
  ['- name: Ky|iv', undefined],
  ['- name: Kyiv\n  colo|ur: red', undefined],
])('hover at %j', (marked, text) => {
  const { text: source, position } = place(marked);
  const hover = hoverTeamFile('entities', source, position, 'en', MarkupKind.PlainText);
  expect(hover?.contents).toEqual(text === undefined ? undefined : { kind: 'plaintext', value: text });
});
