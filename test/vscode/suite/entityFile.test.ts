import { commands, type Position, Selection, type TextDocument, window, workspace } from 'vscode';
import { diagnosticsOf, discard, expectFindings, open, readText, uriOf } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';
import { actionsAt, isOnDisk, isSame, labelsAt, replace, write } from './edits.ts';
import { hoverOn, positionOf } from './places.ts';

const FILE = 'desk/house/entities.yaml';
const FORBIDDEN = ['3: Kirnoff names/house-spelling', '7: Kirnoff names/house-spelling'];
const CALDER = '- name: Ann Calder\n  type: person\n  role: manager of the airport\n';

describe('the team’s entity file', () => {
  let article: TextDocument;
  let text: string;
  before(async () => {
    text = await readText(FILE);
    // Where the folder is no folder of the disk the server reads nothing: there the file counts while it is open.
    if (!isOnDisk()) await open(FILE);
    article = await open('desk/house/airport.article');
  });

  afterEach(async () => {
    const changed = workspace.textDocuments.find(({ uri, isDirty }) => isDirty && isSame(uri, uriOf(FILE)));
    if (changed) await discard(changed);
  });

  it('has what it forbids reported in articles, with the house’s spelling as a quick fix', async () => {
    await expectFindings(article, FORBIDDEN);
    const [fix, ...more] = await actionsAt(article, 'of ⟦Kirnoff⟧ will', 'Write “Kyrnov”');
    equal(more.length, 0);
    isTrue(fix?.edit && (await workspace.applyEdit(fix.edit)), 'it applies');
    isTrue(article.getText().includes('The airport of Kyrnov will close'), article.getText());
    await expectFindings(article, FORBIDDEN.slice(1));
    await discard(article);
    await expectFindings(article, FORBIDDEN);
  });

  it('counts as it is on the disk, as soon as it changes there', async () => {
    await write(FILE, text.replace('Kirnoff', 'runway'));
    await expectFindings(article, ['5: runway names/house-spelling', '7: runway names/house-spelling']);
    await write(FILE, text);
    await expectFindings(article, FORBIDDEN);
  });

  it('counts as it is in the editor, before it is saved', async () => {
    const file = await open(FILE);
    await replace(file, 'the old spelling', 'the new reason');
    const reasons = () => diagnosticsOf(article).filter(({ message }) => message.includes('the new reason'));
    await eventually('the new reason in the findings', () => reasons().length === 2);
    await discard(file);
    await eventually('the old one', () => reasons().length === 0);
  });

  it('has its mistakes marked where they stand', async () => {
    const file = await open(FILE);
    equal(diagnosticsOf(file).length, 0);
    await replace(file, 'type: place', 'tpye: place');
    const [mistake] = await eventually('a diagnostic', () => {
      const found = diagnosticsOf(file);
      return found.length > 0 && found;
    });
    equal(mistake && file.getText(mistake.range), 'tpye');
    equal(mistake?.message, 'There is no key “tpye”. Is “type” meant?');
    await discard(file);
    await eventually('no diagnostics', () => diagnosticsOf(file).length === 0);
  });

  it('completes the keys that an entry lacks, and their values', async () => {
    const file = await open(FILE);
    await replace(file, '  type: place\n', '  type: \n  \n');
    const values = await eventually('values', async () => {
      const labels = await labelsAt(file, positionOf(file, '  type:⟦ \n'));
      return labels.length > 0 && labels;
    });
    equal(values.sort(), ['organization', 'other', 'person', 'place']);
    const keys = await labelsAt(file, positionOf(file, '\n ⟦ \n'));
    equal(keys, ['aliases', 'role', 'description', 'links', 'pronunciation', 'pronouns']);
  });

  it('takes a name from an article by a quick fix, and keeps its comments', async () => {
    const [add] = await actionsAt(article, 'Ann ⟦Calder', 'Add “Ann Calder” to the team’s entities');
    isTrue(add?.edit && (await workspace.applyEdit(add.edit)), 'it applies');
    const file = await workspace.openTextDocument(uriOf(FILE));
    equal(file.getText().split('\n'), (text + CALDER).split('\n'));
    await eventually('the article knows her from it', async () =>
      (await hoverOn(article, 'Ann ⟦Calder')).includes('the team’s entity file'),
    );
    const again = await actionsAt(article, 'Ann ⟦Calder', 'Add “Ann Calder” to the team’s entities');
    equal(again.length, 0);
  });

  it('takes a name from an article by a command', async () => {
    const at = positionOf(article, 'Ann ⟦Calder');
    await addAt(article, at);
    const file = await workspace.openTextDocument(uriOf(FILE));
    await eventually(
      'the entry',
      () => file.getText() === text + CALDER,
      15_000,
      () => file.getText(),
    );
  });

  it('is made in the folder’s root where there is none', async function () {
    // Where the server reads no files it cannot tell whether there is one, and makes none.
    if (!isOnDisk()) return this.skip();
    const other = await open('desk/quay.article');
    await eventually('the server answers', async () => (await hoverOn(other, '⟦Tomas⟧')) !== '');
    await addAt(other, positionOf(other, '⟦Tomas⟧ Rell'));
    const uri = uriOf('entities.yaml');
    const file = await eventually('the file', () =>
      workspace.textDocuments.find((document) => isSame(document.uri, uri) && document.getText() !== ''),
    );
    equal(file.getText(), '- name: Tomas Rell\n  type: person\n  role: retired welder\n');
    isTrue(await file.save(), 'it saves');
    await workspace.fs.delete(uri);
    await eventually(
      'it is forgotten',
      async () => !(await hoverOn(other, '⟦Tomas⟧')).includes('the team’s entity file'),
    );
  });
});

async function addAt(document: TextDocument, at: Position): Promise<void> {
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(at, at);
  await commands.executeCommand('copydesk.addToEntities');
}
