import {
  commands,
  extensions,
  Position,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { diagnosticsOf } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';

const COPY =
  'Le maire part.\n\nLe maire a annoncé la la fin du chantier. Il a parlé devant les habitants du quartier.\n';

async function show(language: string) {
  const document = await workspace.openTextDocument({ language, content: COPY });
  await window.showTextDocument(document);
  return document;
}

describe('the extension', () => {
  it('starts with an article', async () => {
    const extension = extensions.getExtension('copydesk.copydesk');
    isTrue(extension, 'the extension is there');
    const document = await show('article');
    await eventually('activation', () => extension.isActive);
    await eventually('findings', () => diagnosticsOf(document).length > 0);
  });

  it('wraps the lines of articles and suggests names in them, no words', () => {
    const editor = workspace.getConfiguration('editor', { languageId: 'article' });
    equal(editor.get('wordWrap'), 'on');
    equal(editor.get('wordBasedSuggestions'), 'off');
    equal(editor.get('quickSuggestions'), { other: 'on', comments: 'off', strings: 'off' });
  });

  it('has no letters of an article framed, also where VS Code trusts nobody', () => {
    const editor = workspace.getConfiguration('editor', { languageId: 'article' });
    for (const kind of ['ambiguousCharacters', 'invisibleCharacters', 'nonBasicASCII'])
      equal(editor.get(`unicodeHighlight.${kind}`), false, kind);
  });

  it('leaves other files alone until it is asked to check one, whose language mode stays', async () => {
    const document = await show('plaintext');
    await pause(1500);
    equal(diagnosticsOf(document).length, 0);
    await commands.executeCommand('copydesk.checkAsArticle');
    await eventually('findings', () => diagnosticsOf(document).length > 0);
    equal(document.languageId, 'plaintext');
  });

  it('checks the language modes that the settings name', async () => {
    const settings = workspace.getConfiguration('copydesk');
    const document = await show('markdown');
    await settings.update('documentLanguages', ['article', 'markdown'], true);
    await eventually('findings', () => diagnosticsOf(document).length > 0);
    await settings.update('documentLanguages', undefined, true);
    await eventually('no findings', () => diagnosticsOf(document).length === 0);
  });

  it('restarts its server when asked', async () => {
    const document = await show('article');
    await eventually('findings', () => diagnosticsOf(document).length > 0);
    await commands.executeCommand('copydesk.restartServer');
    await eventually('findings', () => diagnosticsOf(document).length > 0);
  });

  it('starts its server again when that dies', async function () {
    // A worker cannot be killed from outside, and Windows has neither /proc nor ps.
    if (typeof process === 'undefined' || !process.pid || process.platform === 'win32') return this.skip();
    const { killServers } = await import('./killServers.ts');
    const document = await show('article');
    await eventually('findings', () => diagnosticsOf(document).length > 0);
    // Somebody is always asking for something: what is sent to a dead server fails before that is known to be dead.
    const asking = setInterval(() => {
      for (let question = 0; question < 6; question++)
        void commands.executeCommand('vscode.executeHoverProvider', document.uri, new Position(0, 4));
    }, 1);
    await pause(20);
    equal(killServers(), 1, 'servers of this extension host');
    await pause(400);
    clearInterval(asking);
    await replaceText(document, COPY.replace('la la', 'la'));
    await eventually('no findings in what is right', () => diagnosticsOf(document).length === 0);
    await replaceText(document, COPY);
    await eventually('findings', () => diagnosticsOf(document).length > 0);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function replaceText(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, document.validateRange(new Range(0, 0, 1000, 0)), text);
  await workspace.applyEdit(edit);
}
