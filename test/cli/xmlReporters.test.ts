import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { createCheckstyleReporter } from '../../server/cli/reporters/checkstyle.ts';
import { createJunitReporter } from '../../server/cli/reporters/junit.ts';
import type { Reporter } from '../../server/cli/reporters/reporter.ts';
import { escapeXml, tag } from '../../server/cli/reporters/xml.ts';
import type { LintMessage, LintResult } from '../../server/results/lintResult.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** By a parser that takes nothing but XML 1.0. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new Error('There is no element.');
  return element;
}

function write(reporter: Reporter<LintResult>, results: readonly LintResult[]): Element {
  const parts = results.map((result) => reporter.report(result, ''));
  return parse(reporter.begin() + parts.join('') + reporter.end());
}

const message = (severity: LintMessage['severity'], text: string): LintMessage => ({
  ruleId: 'quotes/spacing',
  severity,
  message: text,
  range: { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } },
  offset: { start: 4, end: 9 },
  fixes: [],
  url: 'https://example.org/?a&b',
});
const result = (path: string, ...messages: LintMessage[]): LintResult => ({
  path,
  language: 'fr',
  format: 'article',
  messages,
});
const RESULTS = [
  result('clean.article'),
  result('a<b>&"c".article', message('error', '« “<x>” » & co'), message('suggestion', 'l’un\nl’autre\0')),
];

describe('what XML can hold comes back as it was; what it cannot is marked', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 });
  const expected = (text: string) => [...text].map((each) => (isXml(each) ? each : '\ufffd')).join('');

  test('in values', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(tag('a/', { b: text })).attributes.b).toBe(expected(text));
      }),
    ));

  test('between tags', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(`<a>${escapeXml(text)}</a>`).text).toBe(expected(text));
      }),
    ));

  test.each(['\0', '\u001b', '\ufffe', '\ud800', 'a\udc00b', ']]>', '<!--'])('%j', (text) => {
    expect(parse(`<a>${escapeXml(text)}</a>`).text).toBe(expected(text));
  });
});

/** The production Char of XML 1.0. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

test('checkstyle: a file with its errors, clean files too', () => {
  const { name, children } = write(createCheckstyleReporter(), RESULTS);
  expect(name).toBe('checkstyle');
  expect(children.map((file) => [file.attributes.name, file.children.length])).toEqual([
    ['clean.article', 0],
    ['a<b>&"c".article', 2],
  ]);
  expect(children[1]?.children.map(({ attributes }) => attributes)).toEqual([
    {
      line: '1',
      column: '5',
      severity: 'error',
      message: '« “<x>” » & co',
      source: 'copydesk.quotes/spacing',
    },
    {
      line: '1',
      column: '5',
      severity: 'info',
      message: 'l’un\nl’autre\ufffd',
      source: 'copydesk.quotes/spacing',
    },
  ]);
});

test('junit: what counts has failed, the rest is told, a clean file has passed', () => {
  const { name, children } = write(createJunitReporter({ failOn: 'warning' }), RESULTS);
  expect(name).toBe('testsuites');
  const [clean, faulty] = children;
  expect(clean?.attributes).toMatchObject({ name: 'clean.article', tests: '1', failures: '0', errors: '0' });
  expect(clean?.children).toMatchObject([{ name: 'testcase', children: [] }]);
  expect(faulty?.attributes).toMatchObject({ name: 'a<b>&"c".article', tests: '2', failures: '1' });
  const [failed, told] = faulty?.children ?? [];
  expect(failed?.attributes).toMatchObject({ name: 'quotes/spacing 1:5', classname: 'a<b>&"c".article' });
  expect(failed?.children).toMatchObject([
    {
      name: 'failure',
      attributes: { type: 'error', message: '« “<x>” » & co' },
      text: 'a<b>&"c".article:1:5: « “<x>” » & co https://example.org/?a&b',
    },
  ]);
  expect(told?.children.map((child) => child.name)).toEqual(['system-out']);
});

test('of no file there is an empty document', () => {
  expect(write(createCheckstyleReporter(), []).children).toEqual([]);
  expect(write(createJunitReporter({ failOn: 'never' }), []).children).toEqual([]);
});
