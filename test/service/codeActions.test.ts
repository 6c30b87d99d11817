import { describe, expect, test } from 'vitest';
import { CodeActionKind, CodeActionTriggerKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../server/rules/fix.ts';
import type { RuleFinding } from '../../server/rules/lint.ts';
import type { LintedReading } from '../../server/service/analysisStore.ts';
import { getCodeActions } from '../../server/service/codeActions.ts';
import { readingOf, URI } from './readings.ts';

const SOURCE = 'un deux\ntrois';

/** A finding over `words` that offers to replace them. */
function finding(
  ruleId: string,
  words: string,
  ...offers: readonly [newText: string, safe: boolean][]
): RuleFinding {
  const start = SOURCE.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    ruleId,
    severity: 'warning',
    span,
    message: () => words,
    fixes: offers.map(([newText, safe]) => ({ title: () => newText, safe, edits: [{ ...span, newText }] })),
  };
}

const UN = finding('a/one', 'un', ['1', true], ['I', false]);
const TROIS = finding('a/one', 'trois', ['3', true]);
const DEUX = finding('a/two', 'deux', ['2', false]);
const reading: LintedReading = { ...readingOf(SOURCE), findings: [UN, DEUX, TROIS] };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1, character: 5 } };
const FIRST = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };

const actions = (
  range = WHOLE,
  only?: string[],
  versionedEdits = true,
  lint = async (): Promise<RuleFinding[]> => [],
) =>
  getCodeActions(
    reading,
    range,
    { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...(only && { only }) },
    lint,
    { locale: 'en', versionedEdits, comments: false },
  );

const titles = async (...args: Parameters<typeof actions>) =>
  (await actions(...args))?.map(({ title }) => title);

function applied(edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits : [];
  return applyEdits(
    SOURCE,
    edits.flatMap((each) =>
      'newText' in each ? { ...reading.positions.spanOf(each.range), newText: each.newText } : [],
    ),
  );
}

describe('code actions', () => {
  test('the fixes of what the range touches, the likeliest preferred, then those of the whole rule', async () => {
    expect(await titles(FIRST)).toEqual(['1', 'I', 'Fix all 2 of a/one in this file']);
    const [first, second] = (await actions(FIRST)) ?? [];
    expect(first?.isPreferred).toBe(true);
    expect(second?.isPreferred).toBeUndefined();
    expect(first?.diagnostics?.[0]).toMatchObject({ code: 'a/one', message: 'un' });
  });

  test('every one names its finding: editors put those that name none at the end', async () => {
    const found = (await actions(FIRST)) ?? [];
    expect(found.map(({ diagnostics }) => diagnostics?.[0]?.message)).toEqual(['un', 'un', 'un']);
  });

  test('a rule is mended everywhere where its fixes are safe, and only then', async () => {
    const found = (await actions()) ?? [];
    const all = found.find(({ title }) => title.startsWith('Fix all'));
    expect(applied(all?.edit)).toBe('1 deux\n3');
    expect(found.filter(({ title }) => title.startsWith('Fix all'))).toHaveLength(1);
  });

  test('edits name their version where the client takes that', async () => {
    const [versioned] = (await actions(FIRST)) ?? [];
    expect(versioned?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri: URI, version: 1 } });
    const [plain] = (await actions(FIRST, undefined, false)) ?? [];
    expect(plain?.edit?.changes?.[URI]).toHaveLength(1);
  });

  test.each([
    [['quickfix'], 5],
    [['source'], 1],
    [['source.fixAll'], 1],
    [['source.fixAll.copydesk'], 1],
    [['source.fixAll.eslint'], 0],
    [['source.organizeImports'], 0],
    [['refactor'], 0],
    [[''], 6],
  ])('only %j', async (only, count) => {
    expect(await actions(WHOLE, only)).toHaveLength(count);
  });

  test('fix-all applies safe fixes, and those that the fixed text needs in its turn', async () => {
    const rest = [
      {
        ...UN,
        span: { start: 0, end: 1 },
        fixes: [{ title: () => '', safe: true, edits: [{ start: 0, end: 1, newText: 'eins' }] }],
      },
    ];
    const passes = [rest, []];
    const [action] =
      (await actions(WHOLE, [CodeActionKind.SourceFixAll], true, async () => passes.shift() ?? [])) ?? [];
    expect(applied(action?.edit)).toBe('eins deux\n3');
  });

  test('fixes that never end are given up after ten passes', async () => {
    let passes = 0;
    const longer = async () => {
      passes++;
      return [
        { ...UN, fixes: [{ title: () => '', safe: true, edits: [{ start: 0, end: 0, newText: 'x' }] }] },
      ];
    };
    await actions(WHOLE, [CodeActionKind.SourceFixAll], true, longer);
    expect(passes).toBe(10);
  });
});
