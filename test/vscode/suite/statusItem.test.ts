import { commands, env, UIKind } from 'vscode';
import { diagnosticsOf, discard, open } from './articles.ts';
import { eventually, isTrue } from './assert.ts';
import { isOnDisk, replace } from './edits.ts';
import { expectShown, statusShown } from './status.ts';

describe('the status item', () => {
  before(function () {
    // It is looked at by the page that the suite runs in.
    if (env.uiKind === UIKind.Desktop || !isOnDisk()) this.skip();
  });

  it('says what the article is written in, and how long it is', async () => {
    const document = await open('desk/style/pier.article');
    await eventually('findings', () => diagnosticsOf(document).length > 0);
    await expectShown(['English · 37 words · 0 quotations']);
  });

  it('says so still while somebody reads the output', async () => {
    await open('desk/style/pier.article');
    await commands.executeCommand('copydesk.showOutput');
    await commands.executeCommand('workbench.panel.output.focus');
    await expectShown(['English · 37 words']);
    await commands.executeCommand('workbench.action.closePanel');
  });

  it('shows in Markdown only as long as the team asks for that', async () => {
    const document = await open('desk/notes/minutes.md');
    isTrue(!(await statusShown()).includes('words'), 'nothing is said of it');
    const config = await open('desk/notes/copydesk.yaml');
    await replace(config, '[article]', '[article, markdown]');
    await open('desk/notes/minutes.md');
    await eventually('findings', () => diagnosticsOf(document).length > 0);
    await expectShown(['English · 14 words']);
    await discard(config);
    await open('desk/notes/minutes.md');
    // Opened anew, the document may still be read by what the team wanted a moment ago.
    await eventually('no findings', () => diagnosticsOf(document).length === 0);
    await eventually('nothing', async () => !(await statusShown()).includes('words'));
  });
});
