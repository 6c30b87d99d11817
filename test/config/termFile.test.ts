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
      reason: 'one word',
      severity: 'warning',
      language: 'en',
      matchesCase: false,
      inQuotations: false,
      isSafe: true,
    });
    expect([...(terms[1]?.pattern?.('a xx 😀 XxX') ?? [])]).toEqual([
      { start: 2, end: 4 },
      { start: 8, end: 11 },
    ]);
  });

  test.each([
    ['- use: email', '1 This says neither “words” nor “pattern”'],
    ['- words: [a]\n  pattern: "("', '2 This is no regular expression that RE2 knows'],
    ['- pattern: "a(?=b)"', '1 This is no regular expression that RE2 knows'],
    ['- words: [a]\n  sevrity: error', '2 There is no key “sevrity”. Is “severity” meant?'],
    ['- words: [a]\n  severity: loud', '2 “loud” is no “severity”.'],
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

  test('no pattern takes longer than the text is long', () => {
    const { terms } = readTermFile('- pattern: (a+)+$\n- pattern: (x|xx|xxx)*y\n');
    const text = `${'a'.repeat(50_000)}! ${'x'.repeat(50_000)}`;
    const started = performance.now();
    for (const { pattern } of terms) expect([...(pattern?.(text) ?? [])]).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
