import { type CompletionList, commands, Selection, type TextDocument, window } from 'vscode';
import { discard, open } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';

describe('completion of names', () => {
  let document: TextDocument;
  before(async () => {
    document = await open('desk/fares.article');
  });
  afterEach(() => discard(document));

  /** Writes it as a last paragraph, as if by hand. */
  async function type(text: string): Promise<void> {
    const editor = await window.showTextDocument(document);
    const end = document.positionAt(document.getText().length);
    editor.selection = new Selection(end, end);
    await commands.executeCommand('type', { text: `\n${text}` });
    isTrue(lastLine().endsWith(text), `${text} is typed`);
  }
  const lastLine = () => document.lineAt(document.lineCount - 1).text;

  it('offers people and organisations by the beginning of a word, the most mentioned first', async () => {
    const offers = async (text: string) => {
      await type(text);
      const list = await eventually('an answer', () =>
        commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(document.getText().length),
        ),
      );
      await discard(document);
      const key = ({ sortText, label }: CompletionList['items'][number]) => sortText ?? String(label);
      return [...list.items].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ label }) => label);
    };
    equal(await offers('The board wrote to UN'), ['UNESCO']);
    equal(await offers('The board wrote to Os'), ['Maren Oskey', 'Oskey']);
    equal(await offers('The board wrote to Zu'), []);
    equal(await offers('The board wrote to os'), []);
  });

  it('writes the name that is chosen while typing', async () => {
    await type('Fares last rose in 2019, said Maren ');
    await commands.executeCommand('type', { text: 'Os' });
    await eventually(
      'the name is written',
      async () => {
        await commands.executeCommand('acceptSelectedSuggestion');
        return lastLine().endsWith('said Maren Oskey');
      },
      15_000,
      lastLine,
    );
  });
});
