import { type TextDocument, workspace } from 'vscode';
import { allFindingsIn, diagnosticsOf, discard, open } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';
import { replace } from './edits.ts';

const ARTICLE = 'fr/budget-municipal.article';

describe('what whoever edits has set', () => {
  const settings = () => workspace.getConfiguration('copydesk');
  let article: TextDocument;
  before(async () => {
    article = await open(ARTICLE);
  });
  beforeEach(() => eventually('findings', () => diagnosticsOf(article).length > 0));
  afterEach(async () => {
    for (const name of ['severityFloor', 'messages', 'run', 'preset'])
      await settings().update(name, undefined, true);
    if (article.isDirty) await discard(article);
  });

  it('hides what is milder', async () => {
    const all = diagnosticsOf(article).length;
    await settings().update('severityFloor', 'error', true);
    await eventually('errors alone', () => diagnosticsOf(article).every(({ severity }) => severity === 0));
    await settings().update('severityFloor', undefined, true);
    await eventually('all of them', () => diagnosticsOf(article).length === all);
  });

  it('is the language of messages, whatever that of the article', async () => {
    const isFrench = () =>
      diagnosticsOf(article).some(({ message }) => message.includes('deux fois de suite'));
    isTrue(
      !isFrench(),
      diagnosticsOf(article)
        .map(({ message }) => message)
        .join('\n'),
    );
    await settings().update('messages', 'fr', true);
    await eventually('French messages', isFrench);
    await settings().update('messages', undefined, true);
    await eventually('English messages', () => diagnosticsOf(article).length > 0 && !isFrench());
  });

  it('is the preset where no team has decided', async () => {
    const all = diagnosticsOf(article).length;
    await settings().update('preset', 'strict', true);
    await eventually('more findings', () => diagnosticsOf(article).length > all);
  });

  it('has findings wait until the article is saved', async () => {
    await settings().update('run', 'onSave', true);
    // The server is started anew.
    await pause(3000);
    await eventually('findings', () => diagnosticsOf(article).length > 0);
    const text = article.getText();
    const before = allFindingsIn(article).length;
    await replace(article, article.lineAt(article.lineCount - 1).text, 'Le maire est venu venu lundi.');
    await pause(1500);
    const isFound = () => allFindingsIn(article).some((line) => line.includes('venu venu'));
    equal([isFound(), before > 0], [false, true]);
    await article.save();
    await eventually('the finding', isFound);
    await replace(article, article.getText(), text);
    await article.save();
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
