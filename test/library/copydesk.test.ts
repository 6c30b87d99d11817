import { expect, test } from 'vitest';
import {
  analyse,
  createCopydesk,
  entitiesOf,
  formatOf,
  lint,
  outlineOf,
  quotesOf,
  readEntityFile,
} from '../../server/index.ts';

const ARTICLE = `---
language: fr
---
# Le port rouvre

Le maire, Étienne Marceau, a salué «un pas en avant» pour la la ville.
`;

test('one reader for many texts gives what a fresh one gives', () => {
  const copydesk = createCopydesk();
  const before = copydesk.lint(ARTICLE);
  copydesk.lint('The the end.');
  expect(copydesk.lint(ARTICLE)).toEqual(before);
  expect(lint(ARTICLE)).toEqual(before);
  expect(copydesk.lintArticle(analyse(ARTICLE))).toEqual(before);
});

test('messages in the language asked for', () => {
  const [english] = lint(ARTICLE);
  const [french] = lint(ARTICLE, { locale: 'fr' });
  expect(french?.ruleId).toBe(english?.ruleId);
  expect(french?.message).not.toBe(english?.message);
});

test('safe fixes, and the offers on demand', () => {
  const copydesk = createCopydesk();
  const safe = ARTICLE.replace('«un pas en avant»', '«\u00a0un pas en avant\u00a0»');
  expect(copydesk.fix(ARTICLE)).toBe(safe);
  expect(copydesk.fix(ARTICLE, 'offers')).toBe(safe.replace('la la', 'la'));
});

test('the shapes of the command line', () => {
  const article = analyse(ARTICLE);
  expect(quotesOf(article)).toMatchObject([{ text: '«un pas en avant»', kind: 'partial' }]);
  expect(entitiesOf(article)[0]).toMatchObject({ name: 'Étienne Marceau', type: 'person' });
  expect(outlineOf(article).map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
});

test('formats', () => {
  expect(['a.article', 'b.md', 'c.txt', 'd.pdf'].map(formatOf)).toEqual([
    'article',
    'markdown',
    'plaintext',
    undefined,
  ]);
  const markdown = '# Titre\n\nLe *maire* a dit oui.\n';
  expect(analyse(markdown, { format: 'markdown' }).tree.children[0]?.type).toBe('headline');
});

test('settings that are wrong are named', () => {
  expect(() => createCopydesk({ rules: { 'quotes/styel': 'off' } })).toThrow('quotes/styel');
});

test('the team’s entities overrule what is found', () => {
  const { team, problems } = readEntityFile('- {name: Port-Vauréal, type: place, forbidden: [Port Vauréal]}');
  expect(problems).toEqual([]);
  const copydesk = createCopydesk({ team, language: 'fr' });
  const source = 'Le port rouvre\n\nPort Vauréal rouvre lundi.';
  expect(entitiesOf(copydesk.analyse(source))[0]).toMatchObject({ name: 'Port-Vauréal', type: 'place' });
  expect(copydesk.fix(source)).toBe('Le port rouvre\n\nPort-Vauréal rouvre lundi.');
});
