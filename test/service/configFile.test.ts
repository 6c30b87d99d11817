import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkupKind } from 'vscode-languageserver-types';
import { rules } from '../../server/rules/index.ts';
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
  return completeTeamFile('config', text, position, 'en').map(({ label }) => label);
}

/** The text once the completion of that label is taken. */
function taken(marked: string, label: string): string {
  const { text, position } = place(marked);
  const item = completeTeamFile('config', text, position, 'en').find((each) => each.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered.`);
  const { start, end } = createPositions(text).spanOf(item.textEdit.range);
  return text.slice(0, start) + item.textEdit.newText + text.slice(end);
}

const SEVERITIES = ['off', 'suggestion', 'warning', 'error'];
const LATE = ['words', 'sentences'];
const SIDES = ['consistent', 'inside', 'outside'];

describe('completion in the setting of a rule', () => {
  test.each<[string, readonly string[]]>([
    ['rules:\n  attribution/late: |', SEVERITIES],
    ['rules:\n  attribution/late: [|', SEVERITIES],
    ['rules:\n  attribution/late: [|]', SEVERITIES],
    ['rules:\n  attribution/late: [wa|, { words: 5 }]', SEVERITIES],
    ['rules:\n  attribution/late: [warning, |]', []],
    ['rules:\n  attribution/late: [warning, {|', LATE],
    ['rules:\n  attribution/late: [warning, { | }]', LATE],
    ['rules:\n  attribution/late: [warning, { wo| }]', LATE],
    ['rules:\n  attribution/late: [warning, { words: 5, | }]', ['sentences']],
    ['rules:\n  attribution/late: [warning, { |, words: 5 }]', ['sentences']],
    ['rules:\n  attribution/late: [warning, { words: | }]', []],
    ['rules:\n  attribution/missing: [warning, { lookahead: | }]', ['true', 'false']],
    ['rules:\n  quotes/punctuation: [warning, { tag: | }]', SIDES],
    ['rules:\n  quotes/punctuation: [warning, { tag: in|, fragment: inside }]', SIDES],
    ['rules:\n  quotes/punctuation: [warning, { tag: inside, fragment: |}]', SIDES],
    ['rules:\n  quotes/punctuation: [warning, { "tag": inside, | }] # now', ['fragment', 'sentence']],
    // Over several lines, and before others that are not to be taken for its own.
    ['rules:\n  attribution/late: [\n    warning,\n    { words: 5,\n      | }\n  ]', ['sentences']],
    ['rules:\n  attribution/late: [warning, { |\n  quotes/style: off', LATE],
    ['rules:\n  attribution/late: [\n    warning\n  ]\n  quotes/style: |', SEVERITIES],
    // In block style.
    ['rules:\n  attribution/late:\n    - |', SEVERITIES],
    ['rules:\n  attribution/late:\n    - wa|', SEVERITIES],
    ['rules:\n  attribution/late:\n    - warning\n    - |', LATE],
    ['rules:\n  attribution/late:\n  - warning\n  - wo|', LATE],
    ['rules:\n  attribution/late:\n    - warning\n    - words: 5\n      |', ['sentences']],
    ['rules:\n  quotes/punctuation:\n    - warning\n    - tag: |', SIDES],
    // In an override, and with all of it in brackets.
    ['overrides:\n  - files: en\n    rules:\n      attribution/late: [warning, { | }]', LATE],
    ['overrides:\n  - files: en\n    rules: { attribution/late: [warning, { | }] }', LATE],
    ['overrides: [{ files: en, rules: { attribution/late: | } }]', SEVERITIES],
    ['overrides: [{ files: en, language: | }]', ['en', 'fr']],
    ['formats: [article, |]', ['article', 'markdown', 'plaintext']],
    ['formats:\n  - |', ['article', 'markdown', 'plaintext']],
    // What no option is.
    ['rules:\n  retext-equality/her-him: [warning, { | }]', []],
    ['rules:\n  attribution/late: [warning, { words: { | } }]', []],
    ['rules:\n  attribution/late: [warning, { "wo| }]', []],
    ['rules:\n  attribution/late: [warning, { words: 5 }] # |', []],
    ['extends: ["copydesk:recommended", |]', []],
    ['{ "rules": { "attribution/late": ["warning", { | }] } }', []],
  ])('%j offers %j', (marked, labels) => {
    expect(complete(marked)).toEqual(labels);
  });

  test.each<[string, string, string]>([
    ['rules:\n  attribution/late: [warning, { wo| }]', 'words', '{ words:  }'],
    ['rules:\n  attribution/late: [warning, {|}]', 'words', '{words: }'],
    ['rules:\n  attribution/late: [warning, { wor|ds: 5 }]', 'words', '{ words: 5 }'],
    ['rules:\n  quotes/punctuation: [warning, { tag: in| }]', 'inside', '{ tag: inside }'],
    ['rules:\n  quotes/punctuation: [warning, { tag:| }]', 'inside', '{ tag: inside }'],
    ['rules:\n  attribution/late: [w|, { words: 5 }]', 'warning', '[warning, { words: 5 }]'],
    ['rules:\n  attribution/late:\n    - warning\n    - wo|', 'words', '    - words: '],
    ['rules:\n  attribution/late:\n    - wa|', 'warning', '    - warning'],
  ])('%j takes %s', (marked, label, line) => {
    expect(taken(marked, label)).toContain(line);
  });

  test.each(['en', 'fr'] as const)('options are described in the reader’s language (%s)', (locale) => {
    const { text, position } = place('rules:\n  attribution/late: [warning, { | }]');
    const [words] = completeTeamFile('config', text, position, locale);
    expect(words?.documentation).toBe(rules['attribution/late']?.meta.options?.words?.description[locale]);
  });

  test('stays on its line, whatever is written', () => {
    const pieces = [
      'rules:',
      'attribution/late',
      ': ',
      ' [',
      '{',
      '}',
      ']',
      ', ',
      '"',
      "'",
      '#',
      '\n',
      '  ',
      '- ',
      'words',
    ];
    const written = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''));
    fc.assert(
      fc.property(written, fc.nat(), (text, at) => {
        const position = createPositions(text).positionAt(at % (text.length + 1));
        for (const { textEdit } of completeTeamFile('config', text, position, 'fr')) {
          if (!textEdit || !('range' in textEdit)) throw new Error('A completion says what it replaces.');
          const { start, end } = textEdit.range;
          expect([start.line, end.line]).toEqual([position.line, position.line]);
          expect(start.character).toBeLessThanOrEqual(position.character);
          expect(end.character).toBeGreaterThanOrEqual(position.character);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe('hover', () => {
  const told = (marked: string) => {
    const { text, position } = place(marked);
    const hover = hoverTeamFile('config', text, position, 'fr', MarkupKind.PlainText);
    return hover && 'value' in Object(hover.contents) ? (hover.contents as { value: string }).value : '';
  };

  test.each([
    'rules:\n  quotes/punctuation: [warning, { t|ag: inside }]',
    'rules:\n  quotes/punctuation:\n    - warning\n    - t|ag: inside',
    'overrides: [{ files: en, rules: { quotes/punctuation: [warning, { ta|g: inside }] } }]',
  ])('says what an option is for: %j', (marked) => {
    expect(told(marked)).toContain('La virgule avant une incise');
    expect(told(marked)).toContain('consistent, inside, outside');
  });

  test('is silent on a value, and says of a number what it is unless told', () => {
    expect(told('rules:\n  quotes/punctuation: [warning, { tag: in|side }]')).toBe('');
    expect(told('rules:\n  attribution/late: [warning, { wo|rds: 5 }]')).toContain('40');
  });
});
