import { type TextDocument, workspace } from 'vscode';
import { discard, expectFindings, open } from './articles.ts';
import { equal } from './assert.ts';
import { applyAction, isOnDisk, replace } from './edits.ts';

const DASHES = ['8: — typography/dash', '8: — typography/dash'];
const REPEATED = '6: the the text/repeated-word';
const TERM = '8: whilst style/terms';

describe('comments in an article', () => {
  let article: TextDocument;
  let text: string;
  before(async () => {
    if (!isOnDisk()) for (const name of ['terms', 'copydesk']) await open(`desk/style/${name}.yaml`);
    article = await open('desk/style/pier.article');
    text = article.getText();
    await expectFindings(article, [REPEATED, ...DASHES, TERM]);
  });
  afterEach(() => discard(article));

  it('silence what they name, and are reported where that is nothing', async () => {
    const comment = '<!-- copydesk-disable-next-line typography/dash quotes/scare -- as it was -->';
    await replace(article, 'The pier —', `${comment}\nThe pier —`);
    await expectFindings(article, [
      REPEATED,
      '8: quotes/scare structure/unused-disable',
      '9: whilst style/terms',
    ]);
    await applyAction(article, '⟦quotes/scare', 'Remove quotes/scare from the comment');
    await expectFindings(article, [REPEATED, '9: whilst style/terms']);
  });

  it('are written by a quick fix, for this paragraph', async () => {
    await applyAction(article, 'closed ⟦whilst', 'Disable style/terms here');
    const comment = '<!-- copydesk-disable-next-line style/terms -->';
    equal(article.getText().split('\n'), text.replace('The pier —', `${comment}\nThe pier —`).split('\n'));
    await expectFindings(article, [REPEATED, ...DASHES.map((dash) => dash.replace('8', '9'))]);
  });

  it('are written by a quick fix, for the article', async () => {
    await applyAction(article, 'pier ⟦—⟧ built', 'Disable typography/dash in this file');
    const comment = '<!-- copydesk-disable-file typography/dash -->';
    equal(article.getText().split('\n'), text.replace('Pier to', `${comment}\nPier to`).split('\n'));
    await expectFindings(article, [REPEATED.replace('6', '7'), TERM.replace('8', '9')]);
  });

  it('of a rule that there is not are reported with the likely one', async () => {
    await replace(article, 'The pier —', '<!-- copydesk-disable typography/dahs -->\nThe pier —');
    await applyAction(article, '⟦typography/dahs', 'Write “typography/dash”');
    await expectFindings(article, [REPEATED, '9: whilst style/terms']);
    equal(workspace.textDocuments.includes(article), true);
  });
});
