import { expect, test } from 'vitest';
import { chooseLocale } from '../../server/cli/locale.ts';
import type { Terminal } from '../../server/cli/terminal.ts';

const terminal = (environment: Record<string, string>, systemLocale?: string): Terminal => ({
  folder: '/',
  environment,
  systemLocale,
  interactive: false,
  columns: 80,
  program: undefined,
  interrupted: async () => {},
  readInput: async () => new Uint8Array(),
  write: async () => {},
  writeError: async () => {},
  showStatus: undefined,
});

test.each<[string, readonly string[], Record<string, string>, 'en' | 'fr']>([
  ['English without anything', [], {}, 'en'],
  ['LANG', [], { LANG: 'fr_CA.UTF-8' }, 'fr'],
  ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'fr_FR', LANG: 'en_US' }, 'fr'],
  ['LC_ALL before all', [], { LC_ALL: 'en_GB', LC_MESSAGES: 'fr_FR', LANG: 'fr_FR' }, 'en'],
  ['an empty variable says nothing', [], { LC_ALL: '', LANG: 'fr' }, 'fr'],
  ['other languages get English', [], { LANG: 'de_DE' }, 'en'],
  ['Friulian and Frisian are not French', [], { LANG: 'fur_IT' }, 'en'],
  ['the C locale', [], { LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
  ['the option', ['lint', '--locale', 'fr', 'a'], { LANG: 'en' }, 'fr'],
  ['the option with an equals sign', ['lint', '--locale=en'], { LANG: 'fr' }, 'en'],
])('%s', (_, args, environment, expected) => {
  expect(chooseLocale(args, terminal(environment))).toBe(expected);
});

test('the system’s locale where no variable names one', () => {
  expect(chooseLocale([], terminal({}, 'fr-FR'))).toBe('fr');
  expect(chooseLocale([], terminal({ LANG: 'en_US' }, 'fr-FR'))).toBe('en');
});
