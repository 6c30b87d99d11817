import { describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver-types';
import { analyseNow } from '../../server/analysis/pipeline.ts';
import type { FormatId } from '../../server/article/formats/index.ts';
import { applyEdits } from '../../server/rules/fix.ts';
import { createLintMemo, lintNow, type RuleFinding, type RuleStates } from '../../server/rules/lint.ts';
import type { LintedReading } from '../../server/service/analysisStore.ts';
import { getCodeActions } from '../../server/service/codeActions.ts';
import { createPositions } from '../../server/service/positions.ts';
import { readTestArticles } from '../expectedArticle.ts';
import { everyRule, freshMemo } from '../rules/linting.ts';

const OPTIONS = { locale: 'en', versionedEdits: false, comments: true } as const;
const REPEATED: RuleStates = new Map(
  ['text/repeated-word', 'structure/unused-disable'].map((id) => [id, { severity: 'warning', options: {} }]),
);

function read(source: string, states: RuleStates, format: FormatId = 'article'): LintedReading {
  const article = analyseNow({ source, format, language: 'en' }, freshMemo());
  const findings = lintNow(article, states, createLintMemo());
  return { uri: 'file:///a.article', version: 1, article, positions: createPositions(source), findings };
}

async function actionsAt(
  reading: LintedReading,
  { span }: RuleFinding,
  options: Parameters<typeof getCodeActions>[4] = OPTIONS,
): Promise<CodeAction[]> {
  const range = reading.positions.rangeOf(span);
  const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
  return (await getCodeActions(reading, range, context, async () => [], options)) ?? [];
}

/** The text after the action of that title on the first finding. */
async function textAfter(
  source: string,
  title: string,
  states = REPEATED,
  format?: FormatId,
): Promise<string | undefined> {
  const reading = read(source, states, format);
  const [finding] = reading.findings;
  if (!finding) throw new Error('nothing is reported');
  const action = (await actionsAt(reading, finding)).find((each) => each.title === title);
  const edits = action?.edit?.changes?.[reading.uri];
  return (
    edits &&
    applyEdits(
      source,
      edits.map(({ range, newText }) => ({ ...reading.positions.spanOf(range), newText })),
    )
  );
}

const HERE = 'Disable text/repeated-word here';
const IN_FILE = 'Disable text/repeated-word in this file';
const LINE = '<!-- copydesk-disable-next-line text/repeated-word -->';
const FILE = '<!-- copydesk-disable-file text/repeated-word -->';

describe('Disable RULE here', () => {
  test.each([
    ['a paragraph', 'Title\n\nIt met the the mayor.\n', `Title\n\n${LINE}\nIt met the the mayor.\n`],
    [
      'one paragraph a line',
      'Title\nOne.\nIt met the the mayor.\nTwo.\n',
      `Title\nOne.\n${LINE}\nIt met the the mayor.\nTwo.\n`,
    ],
    [
      'with CRLF',
      'Title\r\n\r\nIt met the the mayor.\r\n',
      `Title\r\n\r\n${LINE}\r\nIt met the the mayor.\r\n`,
    ],
    [
      'the headline',
      'Council meets the the mayor\n\nOne.\n',
      `${LINE}\nCouncil meets the the mayor\n\nOne.\n`,
    ],
    [
      'with indentation',
      'Title\n\n   It met the the mayor.\n',
      `Title\n\n   ${LINE}\n   It met the the mayor.\n`,
    ],
    [
      'below front matter',
      '---\nlang: en\n---\nMeet the the mayor\n\nOne.\n',
      `---\nlang: en\n---\n${LINE}\nMeet the the mayor\n\nOne.\n`,
    ],
    [
      'a block quotation, above its first line',
      'Title\n\n> One.\n> It met the the mayor.\n',
      `Title\n\n${LINE}\n> One.\n> It met the the mayor.\n`,
    ],
    [
      'where a comment stands already',
      'Title\n\n<!-- copydesk-disable-next-line quotes/scare -- so said -->\nIt met the the mayor.\n',
      'Title\n\n<!-- copydesk-disable-next-line quotes/scare text/repeated-word -- so said -->\nIt met the the mayor.\n',
    ],
  ])('%s', async (_, source, expected) => {
    const states: RuleStates = new Map([...REPEATED].slice(0, 1));
    const text = (await textAfter(source, HERE, states)) ?? '';
    expect(text).toBe(expected);
    expect(read(text, states).findings).toEqual([]);
  });

  test('in Markdown', async () => {
    const source = '# Title\n\n- One.\n- It met the the mayor.\n\nA paragraph.\nIt met the the mayor.\n';
    const text = (await textAfter(source, HERE, REPEATED, 'markdown')) ?? '';
    expect(text).toContain(`${LINE}\n- It met`);
    const again = (await textAfter(text, HERE, REPEATED, 'markdown')) ?? '';
    expect(again).toContain(`${LINE}\nA paragraph`);
    expect(read(again, REPEATED, 'markdown').findings).toEqual([]);
  });

  test('not within front matter, and nowhere in a text without markup', async () => {
    const source = 'Title\n\nIt met the the mayor.\n';
    const reading = read(source, REPEATED);
    const [finding] = reading.findings;
    const titles = async (comments: boolean) =>
      finding && (await actionsAt(reading, finding, { ...OPTIONS, comments })).map(({ title }) => title);
    expect(await titles(true)).toEqual(expect.arrayContaining([HERE, IN_FILE]));
    expect(await titles(false)).not.toContain(HERE);
    const fields = read('---\nlang: en\n---\nTitle\n\nOne.\n', REPEATED);
    const inFields = { ruleId: 'a/one', severity: 'error', span: { start: 4, end: 8 }, fixes: [] } as const;
    const found = { ...inFields, message: () => '' };
    const offered = await actionsAt({ ...fields, findings: [found] }, found);
    expect(offered.map(({ title }) => title)).toEqual(['Disable a/one in this file']);
  });

  test('in French', async () => {
    const reading = read('Title\n\nIt met the the mayor.\n', REPEATED);
    const [finding] = reading.findings;
    const actions = finding && (await actionsAt(reading, finding, { ...OPTIONS, locale: 'fr' }));
    expect(actions?.slice(-2).map(({ title }) => title)).toEqual([
      'Désactiver text/repeated-word ici',
      'Désactiver text/repeated-word dans ce fichier',
    ]);
  });
});

describe('Disable RULE in this file', () => {
  test.each([
    ['at the top', 'Title\n\nIt met the the mayor.\n', `${FILE}\nTitle\n\nIt met the the mayor.\n`],
    [
      'below front matter',
      '---\nlang: en\n---\n\nTitle\n\nIt met the the mayor.\n',
      `---\nlang: en\n---\n\n${FILE}\nTitle\n\nIt met the the mayor.\n`,
    ],
    [
      'where a comment stands already',
      '<!-- copydesk-disable-file quotes/scare -->\nTitle\n\nIt met the the mayor.\n',
      '<!-- copydesk-disable-file quotes/scare text/repeated-word -->\nTitle\n\nIt met the the mayor.\n',
    ],
  ])('%s', async (_, source, expected) => {
    const states: RuleStates = new Map([...REPEATED].slice(0, 1));
    const text = (await textAfter(source, IN_FILE, states)) ?? '';
    expect(text).toBe(expected);
    expect(read(text, states).findings).toEqual([]);
  });
});

/** In each article. */
const MOST = 12;

test.each(readTestArticles())(
  '$name: a comment above a paragraph changes nothing but what it silences',
  async ({ source }) => {
    const article = analyseNow({ source, format: 'article' }, freshMemo());
    const findings = lintNow(article, everyRule, createLintMemo());
    const reading = {
      uri: 'file:///a.article',
      version: 1,
      article,
      positions: createPositions(source),
      findings,
    };
    for (const finding of findings.slice(0, MOST)) {
      const title = `Disable ${finding.ruleId} here`;
      const action = (await actionsAt(reading, finding)).find((each) => each.title === title);
      const [edit] = action?.edit?.changes?.[reading.uri] ?? [];
      if (!edit) continue;
      const { start, end } = reading.positions.spanOf(edit.range);
      const text = source.slice(0, start) + edit.newText + source.slice(end);
      const again = analyseNow({ source: text, format: 'article' }, freshMemo());
      const kinds = (each: typeof article) =>
        each.tree.children.filter(({ type }) => type !== 'comment').map(({ type }) => type);
      expect(again.tree.layout).toBe(article.tree.layout);
      expect(kinds(again)).toEqual(kinds(article));
      const left = lintNow(again, everyRule, createLintMemo()).map(shown(text));
      const before = findings.map(shown(source));
      const silenced = before.filter((each) => !left.includes(each));
      expect(left.filter((each) => !before.includes(each))).toEqual([]);
      expect([...new Set(silenced.map((each) => each.split(' ')[0]))]).toEqual([finding.ruleId]);
    }
  },
);

/** The rule, the words and what stands before them, so that one of two findings that silence leaves can be told. */
function shown(source: string): (finding: RuleFinding) => string {
  return ({ ruleId, span }) =>
    `${ruleId} ${source.slice(0, span.start).replaceAll(/<!-- copydesk.*?-->\n/gu, '').length} ${source.slice(span.start, span.end)}`;
}
