import { commands, type DocumentSymbol, type Location, type LocationLink, type TextDocument } from 'vscode';
import { open } from './articles.ts';
import { equal, eventually, isTrue } from './assert.ts';
import { hoverOn, positionOf, referencesOf } from './places.ts';

describe('reading an article', () => {
  let document: TextDocument;
  before(async () => {
    document = await open('fr/mission-unesco.article');
    await eventually('the server answers', async () => (await hoverOn(document, '⟦Karma⟧ Thinley')) !== '');
  });

  it('a hover says who a pronoun in a tag is, and in what role', async () => {
    const hover = await hoverOn(document, 'a-t-⟦il⟧ ajouté. Thinley');
    isTrue(hover.includes('Karma Thinley'), hover);
    isTrue(hover.includes('conseiller à l’environnement'), hover);
  });

  it('a hover says who a pronoun elsewhere is where one person only can be meant', async () => {
    const hover = await hoverOn(document, 's’⟦il⟧ garderait');
    isTrue(hover.includes('Dorji Wangdi'), hover);
  });

  it('a hover says nothing of an impersonal pronoun', async () => {
    equal(await hoverOn(document, '⟦Il⟧ n’était pas encore clair'), '');
  });

  it('a hover on a quotation says whose it is', async () => {
    const hover = await hoverOn(document, 'nous parlerons des ⟦lacs⟧');
    isTrue(hover.includes('Henrik Solberg'), hover);
  });

  it('the outline has the headline, the paragraphs and the quotations with their speakers', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const titles = (list: readonly DocumentSymbol[]): string[] =>
      list.flatMap(({ name, detail, children }) => [`${name} ${detail}`, ...titles(children)]);
    const all = titles(symbols);
    isTrue(all[0]?.startsWith('Le Bhoutan veut se rapprocher'), all.join('\n'));
    isTrue(
      all.some((title) => title.includes('La nouvelle mission')),
      all.join('\n'),
    );
    for (const speaker of ['Karma Thinley', 'Henrik Solberg']) {
      isTrue(
        all.some((title) => title.includes(speaker)),
        `${speaker} in\n${all.join('\n')}`,
      );
    }
  });

  it('the definition of a surname is where the person is introduced', async () => {
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, '⟦Solberg⟧ a déclaré'),
    );
    const texts = found.map((one) => document.getText('range' in one ? one.range : one.targetRange));
    equal(texts, ['Henrik Solberg']);
  });

  it('the references of a person are names, roles and pronouns alike', async () => {
    const found = await referencesOf(document, '⟦Henrik⟧ Solberg');
    const texts = found.map(({ range }) => document.getText(range));
    for (const words of ['Henrik Solberg', 'Solberg', 'il', 'patron de l’Unesco']) {
      isTrue(texts.includes(words), `${words} in ${texts.join(', ')}`);
    }
  });

  it('paragraphs and sections fold', async () => {
    const folding = await commands.executeCommand<unknown[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    isTrue(Array.isArray(folding), 'an answer');
  });
});
