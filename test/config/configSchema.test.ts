import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfigFile } from '../../server/config/configFile.ts';

const schema = JSON.parse(readFileSync('schemas/copydesk.schema.json', 'utf8'));
const validate = new Ajv({
  strict: true,
  strictTypes: false,
  strictTuples: false,
  allowUnionTypes: true,
}).compile(schema);

const isRead = (text: string) => readConfigFile(text, 'copydesk.yaml').problems.length === 0;

test.each([
  'extends: [copydesk:strict, ./a.yaml, "@ourpaper/config"]',
  'extends: copydesk:recommended\nlanguage: fr\nlayout: lines',
  'rules:',
  'rules:\n  attribution/late: [warning, { words: 40, sentences: 2 }]\n  quotes/style: off\n  quotes/scare: [error]',
  'rules: { names/missing-role: [suggestion, { known: [Ann Roy] }] }',
  'overrides:\n  - files: en/**\n    language: en\n    rules: { quotes/style: off }',
  'overrides: { files: [a, b], entities: ./e.yaml, terms: [./t.yaml] }',
  'formats: [article, markdown]\nignore: archive/**\nplugins: [retext-equality]',
])('the schema and the server allow %j', (text) => {
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(isRead(text)).toBe(true);
});

test.each([
  'rule: {}',
  '- rules',
  'language: xx',
  'layout: columns',
  'rules: [a]',
  'rules: { quotes/stile: off }',
  'rules: { quotes/style: loud }',
  'rules: { quotes/style: [off, {}, {}] }',
  'rules: { attribution/late: [warning, { words: many }] }',
  'rules: { attribution/late: [warning, { words: 0 }] }',
  'rules: { attribution/late: [warning, { word: 3 }] }',
  'overrides:\n  - language: en',
  'overrides:\n  - files: a\n    formats: [article]',
  'formats: [word]',
  'extends: [1]',
])('the schema and the server refuse %j', (text) => {
  expect(validate(parse(text))).toBe(false);
  expect(isRead(text)).toBe(false);
});
