import pc from 'picocolors';
import { expect, test } from 'vitest';
import { createSay } from '../../server/cli/messages.ts';
import { createCompactReporter } from '../../server/cli/reporters/compact.ts';
import { createCsvReporter } from '../../server/cli/reporters/csv.ts';
import { createGithubReporter } from '../../server/cli/reporters/github.ts';
import { createJsonReporter, createNdjsonReporter } from '../../server/cli/reporters/json.ts';
import type { Reporter } from '../../server/cli/reporters/reporter.ts';
import { createStylishReporter } from '../../server/cli/reporters/stylish.ts';
import type { LintMessage, LintResult } from '../../server/results/lintResult.ts';

const colors = pc.createColors(false);
const english = { say: createSay('en'), colors };
const french = { say: createSay('fr'), colors };

const message = (line: number, severity: LintMessage['severity'], text: string): LintMessage => ({
  ruleId: 'quotes/spacing',
  severity,
  message: text,
  range: { start: { line, character: 4 }, end: { line, character: 9 } },
  offset: { start: 4, end: 9 },
  fixes: severity === 'error' ? [] : [{ title: 'Mend', safe: true, edits: [] }],
  url: 'https://example.org/',
});

const results: readonly LintResult[] = [
  { path: 'clean.article', language: 'fr', format: 'article', messages: [] },
  {
    path: 'a,b:c.article',
    language: 'fr',
    format: 'article',
    messages: [message(0, 'error', 'One.'), message(11, 'warning', '100 % of\r\nit.')],
  },
];

function write(reporter: Reporter<LintResult>, what = results): string {
  return reporter.begin() + what.map((result) => reporter.report(result, '')).join('') + reporter.end();
}

test('stylish: the findings of each file, then how many', () => {
  expect(write(createStylishReporter(english))).toBe(`a,b:c.article
   1:5  error    One.  quotes/spacing
  12:5  warning  100 % of it.  quotes/spacing

1 error, 1 warning in 1 file; copydesk fix mends 1
`);
});

test('stylish in French', () => {
  expect(write(createStylishReporter(french))).toContain(
    '1 erreur, 1 alerte dans 1 fichier\u202f; copydesk fix en corrige 1',
  );
});

test('stylish says nothing of clean files', () => {
  expect(write(createStylishReporter(english), results.slice(0, 1))).toBe('');
});

test('stylish in colours', () => {
  const coloured = { ...english, colors: pc.createColors(true) };
  expect(write(createStylishReporter(coloured))).toContain('\u001b[31m1 error\u001b[39m');
});

test('compact: a finding a line', () => {
  expect(
    write(createCompactReporter(french), [
      { ...results[1], messages: [message(0, 'suggestion', 'Un.')] } as LintResult,
    ]),
  ).toBe('a,b:c.article:1:5: suggestion: Un. [quotes/spacing]\n');
});

test('github: workflow commands, escaped', () => {
  expect(write(createGithubReporter())).toBe(
    '::error file=a%2Cb%3Ac.article,line=1,endLine=1,col=5,endColumn=10,title=quotes/spacing::One.\n' +
      '::warning file=a%2Cb%3Ac.article,line=12,endLine=12,col=5,endColumn=10,title=quotes/spacing::100 %25 of%0D%0Ait.\n',
  );
});

test('json: one array, also of nothing', () => {
  expect(JSON.parse(write(createJsonReporter()))).toEqual(results);
  expect(JSON.parse(write(createJsonReporter(), []))).toEqual([]);
});

test('ndjson: one object a line', () => {
  const lines = write(createNdjsonReporter()).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(results);
});

test('csv: a finding a row, whatever its words', () => {
  expect(write(createCsvReporter())).toBe(
    'path,line,column,endLine,endColumn,severity,rule,message,url\r\n' +
      '"a,b:c.article",1,5,1,10,error,quotes/spacing,One.,https://example.org/\r\n' +
      '"a,b:c.article",12,5,12,10,warning,quotes/spacing,"100 % of\r\nit.",https://example.org/\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\uff1d1'])(
  'csv: %j is a text, not a formula',
  (words) => {
    const found = [{ ...results[1], path: words, messages: [message(0, 'error', words)] } as LintResult];
    const row = write(createCsvReporter(), found).replace(/^path[^\r]*\r\n/u, '');
    expect(row).toBe(`"'${words}",1,5,1,10,error,quotes/spacing,"'${words}",https://example.org/\r\n`);
  },
);

test('csv: quotation marks are doubled', () => {
  const found = [{ ...results[1], messages: [message(0, 'error', 'the "danger"')] } as LintResult];
  expect(write(createCsvReporter(), found)).toContain(',"the ""danger""",');
});
