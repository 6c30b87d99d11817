import { expect, test } from 'vitest';
import { findOrganization } from '../../server/languages/organizations/find.ts';

const find = (names: string[], acronyms: string[], language = 'fr') =>
  findOrganization({ names, acronyms }, language)?.names[language];

test('an organisation is found by its name in any language, by an alias, and however it is written', () => {
  expect(find(['Fonds monétaire international'], [])).toBe('Fonds monétaire international');
  expect(find(['International Monetary Fund'], [])).toBe('Fonds monétaire international');
  expect(find(['gendarmerie', 'UN nuclear watchdog'], [], 'en')).toBe('International Atomic Energy Agency');
  expect(find(['parti liberal democrate japonais'], [])).toBe('Parti libéral-démocrate');
});

test('by its acronym, that of the article’s language before others', () => {
  expect(find([], ['FMI'])).toBe('Fonds monétaire international');
  expect(find([], ['IMF'])).toBe('Fonds monétaire international');
  expect(find(['Insee'], [])).toMatch(/^Institut national de la statistique/u);
  expect(find([], ['PLD'])).toBe('Parti libéral-démocrate');
});

test('an acronym of several is known only where the article spells it out', () => {
  expect(find([], ['AMF'])).toBeUndefined();
  expect(find(['Autorité des marchés financiers'], ['AMF'])).toBe('Autorité des marchés financiers');
  expect(find(['Association des maires de France'], ['AMF'])).toBe('Association des maires de France');
});

test('a name of several is known by its acronym, or not at all', () => {
  expect(find(['Parti de la justice et du développement'], [])).toBeUndefined();
});

test('an acronym that the article spells out otherwise is not the one of the list', () => {
  expect(find(['Fédération des moulins indépendants'], ['FMI'])).toBeUndefined();
  expect(find([], ['ZQXW'])).toBeUndefined();
});
