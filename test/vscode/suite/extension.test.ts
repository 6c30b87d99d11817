import { extensions, languages, window, workspace } from 'vscode';
import { equal, eventually, isTrue } from './assert.ts';

describe('the extension', () => {
  it('starts with an article and marks what is wrong with it', async () => {
    const document = await workspace.openTextDocument({
      language: 'article',
      content: 'Un titre\n\nLe maire a parlé “hier”. Il a dit la la chose.\n',
    });
    await window.showTextDocument(document);
    const extension = extensions.getExtension('copydesk.copydesk');
    isTrue(extension, 'the extension is there');
    await eventually('activation', () => extension.isActive);
    const diagnostics = await eventually('diagnostics', () => {
      const found = languages.getDiagnostics(document.uri);
      return found.length > 0 && found;
    });
    equal(
      diagnostics.map(({ source }) => source).filter((source) => source !== 'copydesk'),
      [],
    );
  });
});
