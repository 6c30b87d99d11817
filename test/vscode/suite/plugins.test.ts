import { type TextDocument, workspace } from 'vscode';
import { allFindingsIn, diagnosticsOf, discard, open, readText, uriOf } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';
import { applyAction, isOnDisk, replace } from './edits.ts';

const CONFIG = 'desk/plugins/copydesk.yaml';
const HARBOUR = '3: harbour harbour/port';
const REPEATED = '3: on on retext-repeated-words/on';
const FIGURE = '5: 40 ours/opening-figure';

/** Plugins of a folder that is trusted; `restricted.mjs` opens one that is not. */
describe('plugins of the team', () => {
  let article: TextDocument;
  before(async function () {
    // In the browser there are none.
    if (!isOnDisk()) return this.skip();
    article = await open('desk/plugins/dredger.article');
  });
  afterEach(async () => {
    if (article?.isDirty) await discard(article);
  });

  it('of retext, from a package and from a file, and rules of its own find what they find', async () => {
    await expectOfPlugins([HARBOUR, REPEATED, FIGURE]);
    equal(await readText('desk/plugins/executed.txt'), 'harbour');
    const config = await open(CONFIG);
    equal(diagnosticsOf(config).length, 0);
    await open('desk/plugins/dredger.article');
  });

  it('have their rules disabled by comments, which quick fixes write', async () => {
    await expectOfPlugins([HARBOUR, REPEATED, FIGURE]);
    await applyAction(article, 'the ⟦harbour', 'Disable harbour/port here');
    await applyAction(article, 'back to the harbour ⟦on⟧ on', 'Disable retext-repeated-words/on here');
    await applyAction(article, '⟦40⟧ people', 'Disable ours/opening-figure in this file');
    await expectOfPlugins([]);
    const names = 'harbour/port retext-repeated-words/on';
    isTrue(
      article.getText().includes(`<!-- copydesk-disable-next-line ${names} -->\nThe dredger`),
      article.getText(),
    );
    await replace(article, 'the harbour on', 'the port on');
    await eventually('the comment is of no use for it', () =>
      allFindingsIn(article).includes('4: harbour/port structure/unused-disable'),
    );
  });

  it('have their rules disabled for the team by a quick fix', async () => {
    await expectOfPlugins([HARBOUR, REPEATED, FIGURE]);
    await applyAction(article, 'the ⟦harbour', 'Disable harbour/port for the team');
    const config = await workspace.openTextDocument(uriOf(CONFIG));
    isTrue(config.getText().endsWith('  text/repeated-word: off\n  harbour/port: off\n'), config.getText());
    await expectOfPlugins([REPEATED, FIGURE]);
    await discard(config);
    await expectOfPlugins([HARBOUR, REPEATED, FIGURE]);
  });

  it('that cannot be loaded are named in the configuration and in the article', async () => {
    const config = await open(CONFIG);
    await replace(config, './harbour.mjs', './harbor.mjs');
    await eventually('the article says so', () =>
      diagnosticsOf(article).some(({ message }) => message.includes('./harbor.mjs')),
    );
    const [told] = await eventually('so does the configuration', () => {
      const found = diagnosticsOf(config);
      return found.length > 0 && found;
    });
    equal(told && config.getText(told.range), './harbor.mjs');
    await discard(config);
    await expectOfPlugins([HARBOUR, REPEATED, FIGURE]);
  });

  async function expectOfPlugins(expected: readonly string[]): Promise<void> {
    const wanted = [...expected].sort().join('\n');
    const found = () =>
      allFindingsIn(article)
        .map((line) => line.replace(/^\d+/u, (number) => String(lineWithoutComments(Number(number)))))
        .filter((line) => /\/(?:port|on|opening-figure)$/u.test(line))
        .join('\n');
    await eventually(`what plugins find:\n${wanted}`, () => found() === wanted, 30_000, found);
  }

  /** As if no comments stood in the article. */
  function lineWithoutComments(line: number): number {
    const before = article.getText().split('\n').slice(0, line);
    return line - before.filter((text) => text.startsWith('<!--')).length;
  }
});
