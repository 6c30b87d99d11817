import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseNow } from '../../server/analysis/pipeline.ts';
import type { FormatId } from '../../server/article/formats/index.ts';
import { presetStates } from '../../server/config/presets.ts';
import { applyEdits, fixText } from '../../server/rules/fix.ts';
import { createLintMemo, lintNow, type RuleFinding, type RuleStates } from '../../server/rules/lint.ts';
import { everyRule, freshMemo } from './linting.ts';

const STATES: RuleStates = new Map(
  ['text/repeated-word', 'quotes/style', 'structure/unused-disable'].map((id) => [
    id,
    { severity: 'warning', options: {} },
  ]),
);

function lint(source: string, states = STATES, format: FormatId = 'article'): readonly RuleFinding[] {
  return lintNow(analyseNow({ source, format, language: 'en' }, freshMemo()), states, createLintMemo());
}

/** Each finding as its rule's name and its words. */
function told(source: string, states?: RuleStates, format?: FormatId): string[] {
  return lint(source, states, format).map(
    ({ ruleId, span }) => `${ruleId.split('/')[1]}: ${source.slice(span.start, span.end)}`,
  );
}

describe('what comments silence', () => {
  test('a rule in the next line, not another rule and not in the line after', () => {
    const source =
      'Title\n\n<!-- copydesk-disable-next-line text/repeated-word -->\nThe the mayor said “Yes".\n\nThe the end.\n';
    expect(told(source)).toEqual(['style: “Yes"', 'repeated-word: The the']);
  });

  test.each(['', 'text/*', 'text/repeated-word', 'quotes/style text/*', '*'])(
    'a part, with “%s”',
    (rules) => {
      const source = `Title\n\nThe the one.\n\n<!-- copydesk-disable ${rules} -->\n\nTwo two here.\n\n“Yes",\n\n<!-- copydesk-enable -->\n\nThree three.\n`;
      expect(told(source).filter((each) => each.startsWith('repeated'))).toEqual([
        'repeated-word: The the',
        'repeated-word: Three three',
      ]);
    },
  );

  test('some rules of a part are enabled again before others', () => {
    const source =
      'Title\n\n<!-- copydesk-disable -->\nOne one.\n<!-- copydesk-enable text/* -->\nTwo two said “Yes".\n<!-- copydesk-enable -->\n“No".\n';
    expect(told(source)).toEqual(['repeated-word: Two two', 'style: “No"']);
  });

  test('the whole file, wherever the comment stands', () => {
    const source = 'Title\n\nOne one.\n\nTwo two.\n\n<!-- copydesk-disable-file text/repeated-word -->\n';
    expect(told(source)).toEqual([]);
  });

  test('where several would silence a finding, the nearest is of use', () => {
    const source =
      '<!-- copydesk-disable-file text/repeated-word -->\nTitle\n\n<!-- copydesk-disable-next-line text/repeated-word -->\nOne one.\n';
    expect(told(source)).toEqual(['unused-disable: <!-- copydesk-disable-file text/repeated-word -->']);
  });

  test('in Markdown', () => {
    const source =
      '# Title\n\n<!-- copydesk-disable-next-line text/repeated-word -- so said -->\nOne one\nis one.\n\nTwo two.\n';
    expect(told(source, STATES, 'markdown')).toEqual(['repeated-word: Two two']);
    expect(told(source, STATES, 'plaintext').length).toBeGreaterThan(1);
  });

  test('without the rule about comments, these still hold', () => {
    const states = new Map([...STATES].slice(0, 2));
    const source =
      'Title\n\n<!-- copydesk-disable-next-line -->\nOne one.\n\n<!-- copydesk-disable nothing -->\n';
    expect(told(source, states)).toEqual([]);
  });

  test('a rule that is off is looked at for the comments that name it, and reports nothing', () => {
    const states: RuleStates = new Map([...STATES].slice(2));
    const source =
      'Title\n\n<!-- copydesk-disable-next-line text/repeated-word -->\nOne one.\n\nTwo two.\n\n<!-- copydesk-disable-next-line text/repeated-word -->\nThree.\n';
    expect(told(source, states)).toEqual([
      'unused-disable: <!-- copydesk-disable-next-line text/repeated-word -->',
    ]);
  });

  test('fixes leave alone what is silenced', () => {
    const source =
      'Title\n\n<!-- copydesk-disable-next-line quotes/style -->\n“One".\n\nThe “Two" and “Three” and “Four”.\n';
    const fixed = fixText(source, (text) => lint(text), 'safe');
    expect(fixed).toContain('\n“One".\n');
    expect(fixed).toContain('“Two”');
  });
});

test('comments in their thousands take time in step with their number', () => {
  const comment =
    '<!-- copydesk-disable-next-line text/repeated-word quotes/* --><!-- copydesk-enable a/b -->';
  for (const parted of ['\n', ' ', '\n\n']) {
    const source = `Title\n\n${(comment + parted).repeat(8000)}\nThe the end.\n`;
    expect(lint(source).length).toBeGreaterThan(8000);
  }
}, 60_000);

test('rules in their thousands in one comment do so, too', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `a/b${index}`).join(' ');
  const source = `Title\n\n<!-- copydesk-disable ${names} quote/style -->\nThe the end.\n<!-- copydesk-enable ${names} -->\n`;
  expect(told(source)).toContain('unused-disable: quote/style');
}, 60_000);

const ARTICLE = `Council meets the the mayor

<!-- copydesk-disable-next-line text/repeated-word -- so said -->
The council met the the mayor on Monday, said Ann Roy. "Yes," she added.

<!-- copydesk-disable quotes/* text/repeated-word -->

“No", said Luke Brand, who met met the press <!-- copydesk-enable text/* --> and and left.

<!-- copydesk-enable -->

The vote was was close. <!-- copydesk-disable-file attribution/late -->
`;

const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0, 1, 3),
  fc.constantFrom(
    'e',
    ' ',
    'the the ',
    '-',
    '<!-- ',
    ' -->',
    '\n',
    'copydesk-disable ',
    '*',
    'text/repeated-word',
    '“',
  ),
);

test('after edits, the findings of a fresh run', () => {
  for (const states of [presetStates('recommended'), everyRule]) {
    const [memo, lintMemo] = [freshMemo(), createLintMemo()];
    let text = ARTICLE;
    for (const [index, [place, taken, typed]] of fc.sample(edit, { seed: 7, numRuns: 300 }).entries()) {
      if (index % 8 === 0) text = ARTICLE;
      const at = Math.floor(place * text.length);
      text = applyEdits(text, [{ start: at, end: Math.min(text.length, at + taken), newText: typed }]);
      const input = { source: text, format: 'article', language: 'en' } as const;
      const kept = lintNow(analyseNow(input, memo), states, lintMemo).map(plain);
      expect(kept, text).toEqual(lintNow(analyseNow(input, freshMemo()), states).map(plain));
    }
  }
});

function plain({ message, fixes, ruleId, severity, span }: RuleFinding): object {
  return { ruleId, severity, span, message: message('en'), fixes: fixes.map(({ edits }) => edits) };
}
