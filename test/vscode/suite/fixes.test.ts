import { type CodeAction, CodeActionKind, commands, type TextDocument, workspace } from 'vscode';
import { diagnosticsOf, expectFindings, open, readExpectation, readText } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';

const ARTICLES = ['fr/mission-unesco', 'en/chip-plant'];

async function preferredFix(document: TextDocument): Promise<CodeAction | undefined> {
  for (const { range } of diagnosticsOf(document)) {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred, edit }) => isPreferred && edit);
    if (fix) return fix;
  }
  return undefined;
}

describe('quick fixes', () => {
  for (const name of ARTICLES) {
    it(`leave publishable copy of ${name} on the disk`, async () => {
      const { findings, remaining } = await readExpectation(name);
      const document = await open(`${name}.article`);
      await expectFindings(
        document,
        findings.map(({ line, text, rule }) => `${line}: ${text} ${rule}`),
      );
      for (let round = 0; round < 30; round++) {
        const fix = await preferredFix(document);
        if (!fix?.edit) break;
        const { version } = document;
        isTrue(await workspace.applyEdit(fix.edit), `${fix.title} applies`);
        await eventually('the text changes', () => document.version > version);
        await settle(document);
      }
      isTrue(await document.save(), 'it saves');
      equal(
        (await readText(`${name}.article`)).split('\n'),
        (await readText(`${name}.fixed.article`)).split('\n'),
      );
      const left = diagnosticsOf(document).filter(({ severity }) => severity <= 1);
      equal(left.length, remaining.length, 'findings that no fix can mend');
    });
  }

  it('what is safe is fixed at once as a source action', async () => {
    const document = await open('fr/budget-municipal.article');
    await eventually('findings', () => diagnosticsOf(document).length > 0);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.validateRange(document.lineAt(0).range),
      'source.fixAll.copydesk',
    );
    const action = actions.find(({ kind }) => kind?.value === 'source.fixAll.copydesk');
    isTrue(action?.edit, 'the action is there with its edit');
    const before = diagnosticsOf(document).length;
    isTrue(await workspace.applyEdit(action.edit), 'it applies');
    await eventually('fewer findings', () => diagnosticsOf(document).length < before);
  });
});

/** The findings are those of the text as it is now once asking twice gives the same. */
async function settle(document: TextDocument): Promise<void> {
  let last = '';
  await eventually('the findings come to rest', async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const now = JSON.stringify(diagnosticsOf(document).map(({ range, message }) => [range, message]));
    const same = now === last;
    last = now;
    return same;
  });
}
