import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { copydesk } from './memoryTerminal.ts';

const ARTICLE = `---
language: fr
---
# Le port de Vauréal rouvre

Le maire de Vauréal, Étienne Marceau, a annoncé lundi la réouverture du port.

## Des travaux de deux ans

« Les bateaux reviendront dès le printemps », a-t-il promis. Selon la Chambre des métiers (CDM), il s’agit d’un “pas de géant” pour la la ville.

« Nous avons attendu deux ans. »
`;

/** As the schema says, and not a field more: readers let new fields pass, this test does not. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}

test.each(['lint', 'quotes', 'entities', 'outline'])('copydesk %s keeps to its schema', async (command) => {
  const schema: AnySchemaObject = JSON.parse(readFileSync(`schemas/${command}.schema.json`, 'utf8'));
  expect(schema.$id).toBe(`urn:copydesk:${command}:1`);
  const ajv = new Ajv2020({ strict: true, formats: { uri: (text: string) => URL.canParse(text) } });
  const validate = ajv.compile(strict(schema) as AnySchemaObject);
  for (const input of [ARTICLE, '', 'Nothing to see here.\n']) {
    const { out, error } = await copydesk([command, '-', '--format', 'json'], { input });
    expect(error).toBe('');
    const results: unknown = JSON.parse(out);
    validate(results);
    expect(validate.errors).toBeNull();
    const lines = await copydesk([command, '-', '--format', 'ndjson'], { input });
    expect([JSON.parse(lines.out)]).toEqual(results);
  }
});

test.each([
  ['config', ['a.article']],
  ['rules', []],
])('copydesk %s keeps to its schema', async (command, args) => {
  const schema: AnySchemaObject = JSON.parse(readFileSync(`schemas/${command}.schema.json`, 'utf8'));
  expect(schema.$id).toBe(`urn:copydesk:${command}:1`);
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    formats: { uri: (text: string) => URL.canParse(text) },
  });
  const validate = ajv.compile(strict(schema) as AnySchemaObject);
  const { out, error } = await copydesk([command, ...args, '--format', 'json']);
  expect(error).toBe('');
  validate(JSON.parse(out));
  expect(validate.errors).toBeNull();
});
