import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../server/config/configFile.ts';
import { disableRule } from '../../server/config/disableRule.ts';

const RULE = 'quotes/style';

function disabled(text: string, name = 'copydesk.yaml'): string | undefined {
  const edit = disableRule(text, name, RULE);
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

describe('switching a rule off for the team', () => {
  test.each([
    ['', 'rules:\n  quotes/style: off\n'],
    ['# ours\n', '# ours\nrules:\n  quotes/style: off\n'],
    ['language: fr', 'language: fr\nrules:\n  quotes/style: off\n'],
    ['rules:\n', 'rules:\n  quotes/style: off\n'],
    ['rules:\n  # none yet\nlanguage: fr\n', 'rules:\n  quotes/style: off\n  # none yet\nlanguage: fr\n'],
    [
      'rules:\n    attribution/late: off # too many\n\nlanguage: fr\n',
      'rules:\n    attribution/late: off # too many\n    quotes/style: off\n\nlanguage: fr\n',
    ],
    ['rules:\n  quotes/style: error # for now\n', 'rules:\n  quotes/style: off # for now\n'],
    ['rules:\n  quotes/style: [error, { marks: language }]\n', 'rules:\n  quotes/style: off\n'],
    ['rules: { attribution/late: off }\n', 'rules: { attribution/late: off, quotes/style: off }\n'],
    ['rules: {}\n', 'rules: { quotes/style: off }\n'],
    [
      'rules:\n  quotes/style:\n    - warning\n    - marks: language\nlanguage: fr\n',
      'rules:\n  quotes/style: off\nlanguage: fr\n',
    ],
    [
      'rules:\n  attribution/late:\n    - warning\n    - words: 60\nlanguage: fr\n',
      'rules:\n  attribution/late:\n    - warning\n    - words: 60\n  quotes/style: off\nlanguage: fr\n',
    ],
    ['rules: ~\nlanguage: fr\n', 'rules:\n  quotes/style: off\nlanguage: fr\n'],
    ['rules: null # none\n', 'rules:\n  quotes/style: off # none\n'],
    ['{language: fr}\n', '{language: fr, rules: { quotes/style: off }}\n'],
    ['{rules: , language: fr}\n', '{rules: { quotes/style: off }, language: fr}\n'],
    [
      'rules:\n  quotes/scare: off\n\n# the end\n',
      'rules:\n  quotes/scare: off\n  quotes/style: off\n\n# the end\n',
    ],
  ])('%j', (text, wanted) => {
    expect(disabled(text)).toBe(wanted);
    const windows = (each: string) => each.replaceAll('\n', '\r\n');
    if (text.includes('\n')) expect(disabled(windows(text))).toBe(windows(wanted));
    expect(readConfigFile(wanted, 'copydesk.yaml').problems).toEqual([]);
  });

  test.each([
    ['{}', 'copydesk.json', '{ "rules": { "quotes/style": "off" } }'],
    ['{"language": "fr"}', 'copydesk.json', '{"language": "fr", "rules": { "quotes/style": "off" }}'],
    [
      '{\n  "rules": {\n    "attribution/late": "off"\n  }\n}\n',
      'copydesk.json',
      '{\n  "rules": {\n    "attribution/late": "off", "quotes/style": "off"\n  }\n}\n',
    ],
    [
      '{"name": "x", "copydesk": {"rules": {"quotes/style": "error"}}}',
      'package.json',
      '{"name": "x", "copydesk": {"rules": {"quotes/style": "off"}}}',
    ],
  ])('%j in %s', (text, name, wanted) => {
    expect(disabled(text, name)).toBe(wanted);
    expect(JSON.parse(wanted)).toBeDefined();
  });

  test.each(['rules: [', 'just words', 'rules: [a]'])('%j cannot be mended so', (text) => {
    expect(disabled(text)).toBeUndefined();
  });

  test('whatever stands there, the rest stays and the rule is off', () => {
    const line = fc.constantFrom(
      '# a comment',
      'language: fr',
      'entities: [a.yaml] # ours',
      'overrides:\n  - files: en\n    rules: { quotes/style: error }',
      'rules:\n  quotes/scare: off\n  # and more',
      'rules:\n  quotes/style: warning',
      'ignore:\n  - a\n  - b',
      '',
    );
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: (each) => each.split(':')[0] }), (lines) => {
        const text = lines.join('\n');
        const result = disabled(text);
        if (result === undefined) throw new Error(`Nothing for ${JSON.stringify(text)}.`);
        const { config, problems } = readConfigFile(result, 'copydesk.yaml');
        expect(problems).toEqual([]);
        expect(config?.rules.get(RULE)?.value).toBe('off');
        const rest = (source: string) =>
          source.split('\n').filter((each) => !/^\s*(quotes\/style:.*|rules:)?$/u.test(each));
        expect(rest(result)).toEqual(rest(text));
      }),
    );
  });
});
