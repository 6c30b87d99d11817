import { workspace } from 'vscode';
import { allFindingsIn, diagnosticsOf, open, uriOf } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';
import { replace } from './edits.ts';
import { expectShown } from './status.ts';

/** The folder is the one whose plugins leave a mark when they are executed. */
describe('in Restricted Mode', () => {
  it('nobody has trusted the folder', () => {
    equal(workspace.isTrusted, false);
  });

  it('articles are read, and no plugin of the folder is executed', async () => {
    const article = await open('desk/plugins/dredger.article');
    await replace(article, 'came back', 'came came back');
    await replace(article, 'watched', '“watched');
    await eventually('findings', () =>
      allFindingsIn(article).some((line) => line.includes('quotes/unbalanced')),
    );
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const others = allFindingsIn(article).filter((line) => /(?:port|on|figure)$/u.test(line));
    equal(others, []);
    const files = await workspace.fs.readDirectory(uriOf('desk/plugins'));
    isTrue(!files.some(([name]) => name === 'executed.txt'), 'no mark is left');
  });

  it('the configuration says of each plugin why', async () => {
    const config = await open('desk/plugins/copydesk.yaml');
    const found = await eventually('diagnostics', () => {
      const all = diagnosticsOf(config);
      return all.length === 3 && all;
    });
    equal(
      found.map(({ range }) => config.getText(range)),
      ['retext-repeated-words', './harbour.mjs', './ours.mjs'],
    );
    isTrue(
      found.every(({ message }) => message.includes('only in a trusted workspace')),
      'why',
    );
  });

  it('the status item says so', async () => {
    await open('desk/plugins/dredger.article');
    await expectShown(['words', 'Restricted Mode: no plugins, no packages']);
  });
});
