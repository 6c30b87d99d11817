import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONFIG_FILE_NAMES } from '../../server/config/configFile.ts';
import { ENTITY_FILE_NAMES } from '../../server/config/entityFile.ts';
import { TERM_FILE_NAMES } from '../../server/config/termFile.ts';

test('the manifest, by which the client goes, names the files that the server reads', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: Record<'jsonValidation' | 'yamlValidation', { fileMatch: string | string[] }[]>;
  };
  const named = [...contributes.jsonValidation, ...contributes.yamlValidation].flatMap(
    ({ fileMatch }) => fileMatch,
  );
  const read = [...CONFIG_FILE_NAMES, ...ENTITY_FILE_NAMES, ...TERM_FILE_NAMES];
  // The manifest of a package is only now and then ours: the client looks into it.
  expect(named.sort()).toEqual(read.filter((name) => name !== 'package.json').sort());
});
