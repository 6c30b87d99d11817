import { describe, expect, test } from 'vitest';
import { countLines } from '../../server/config/countLines.ts';
import { readTermFile } from '../../server/config/termFile.ts';

describe('a file of terms', () => {
  test('says what is not to be written, and what is', () => {
    const { terms, problems } = readTermFile(
      '# ours\n- words: [e-mail]\n  use: email\n  reason: one word\n  severity: warning\n  language: en\n  fix: auto\n- pattern: x+\n',
    );
    expect(problems).toEqual([]);
    expect(terms[0]).toEqual({
      words: ['e-mail'],
      use: ['email'],
      except: [],
      reason: 'one word',
      severity: 'warning',
      language: 'en',
      matchesCase: false,
      inQuotations: false,
      isSafe: true,
    });
    expect([...(terms[1]?.pattern?.('a xx 😀 XxX') ?? [])]).toEqual([
      { start: 2, end: 4, groups: [] },
      { start: 8, end: 11, groups: [] },
    ]);
  });

  test.each([
    ['- use: email', '1 This says neither “words” nor “pattern”'],
    ['- words: [a]\n  pattern: "("', '2 This is no regular expression that RE2 knows'],
    ['- pattern: "a(?=b)"', '1 This is no regular expression that RE2 knows'],
    ['- pattern: "(?<!a)b"', '1 This is no regular expression that RE2 knows: it looks ahead or behind'],
    ['- words: [a]\n  replace: b', '2 There is no key “replace”. Is “use” meant?'],
    ['- words: [a]\n  replce: b', '2 There is no key “replce”. Is “use” meant?'],
    ['- words: 12', '1 “words” takes words. Put them between quotation marks'],
    ['- words: a\n  use: a', '2 “a” is what is not to be written and what to write instead.'],
    ['- pattern: a(b)\n  use: $2', '2 The pattern has no group 2'],
    ['- words: [a, b\n  use: c', '1 This is not YAML: the line is set in too far'],
    ['e-mail: email', '1 Write a list here, each entry after a hyphen: “- words: …”.'],
    ['- words: [a]\n  sevrity: error', '2 There is no key “sevrity”. Is “severity” meant?'],
    ['- words: [a]\n  severity: loud', '2 “severity” cannot be “loud”.'],
    ['words: a', '1 Write a list here'],
    ['- words: [*a]', '1 This is not YAML: There is no anchor &a'],
    ['- words: [a]\n  words: [b]', '2 This key stands twice'],
  ])('%j: tells what is wrong with its line', (text, wanted) => {
    const lineOf = countLines(text);
    const found = readTermFile(text).problems.map(
      ({ span, message }) => `${lineOf(span.start)} ${message.en}`,
    );
    expect(found.some((each) => each.startsWith(wanted))).toBe(true);
  });

  test('a pattern takes both apostrophes, every space and the end of a line for one, and tells its groups', () => {
    const { terms } = readTermFile("- pattern: l'(eau|air) du port\n- pattern: a\\nb\n");
    const find = (text: string) => [...(terms[0]?.pattern?.(text) ?? [])];
    expect(find('l’eau du\nport')).toEqual([{ start: 0, end: 13, groups: ['eau'] }]);
    expect(find("L'AIR du\u00a0port")).toEqual([{ start: 0, end: 13, groups: ['AIR'] }]);
    expect([...(terms[1]?.pattern?.('a\nb a b') ?? [])]).toHaveLength(1);
  });

  test('no pattern takes longer than the text is long', () => {
    const { terms } = readTermFile('- pattern: (a+)+$\n- pattern: (x|xx|xxx)*y\n');
    const text = `${'a'.repeat(50_000)}! ${'x'.repeat(50_000)}`;
    const started = performance.now();
    for (const { pattern } of terms) expect([...(pattern?.(text) ?? [])]).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
