import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readEntityFile } from '../../server/config/entityFile.ts';

const schema = JSON.parse(readFileSync('schemas/entities-file.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

/** What only a reader of the whole file can tell, duplicates and conflicts, is a warning and not in the schema. */
function isValid(text: string): boolean {
  return readEntityFile(text).problems.every(({ severity }) => severity === 'warning');
}

test.each([
  '- name: Kyiv',
  '- name: Kyiv\n  type: place\n  aliases: [Kyïv]\n  forbidden: [Kiev, {spelling: Kief, use: Kyïv, reason: old, quotations: keep}]',
  '- name: Kyiv\n  aliases: Kyïv\n  forbidden: Kiev',
  '- name: Ann Roy\n  role: mayor\n  description: Elected.\n  pronouns: she/her\n  pronunciation: rwah',
  '- name: Kyiv\n  links: {wikidata: Q1899, archive: "https://archive.example/kyiv"}',
  '[]',
])('the schema and the server allow %j', (text) => {
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(isValid(text)).toBe(true);
});

test.each([
  'name: Kyiv',
  '- Kyiv',
  '- type: place',
  '- name: 1984',
  '- name: " "',
  '- name: Kyiv\n  alias: [K]',
  '- name: Kyiv\n  type: town',
  '- name: Kyiv\n  aliases: {a: b}',
  '- name: Kyiv\n  aliases: [1]',
  '- name: Kyiv\n  forbidden: [{reason: old}]',
  '- name: Kyiv\n  forbidden: [[Kiev]]',
  '- name: Kyiv\n  links: Q1899',
  '- name: Kyiv\n  links: {wikidata: q1}',
  '- name: Kyiv\n  links: {archive: archive.example}',
])('the schema and the server refuse %j', (text) => {
  expect(validate(parse(text))).toBe(false);
  expect(isValid(text)).toBe(false);
});
