import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { copydesk } from './memoryTerminal.ts';

const french = { environment: { LANG: 'fr_FR.UTF-8' } };

test('help in English', async () => {
  const { status, out } = await copydesk(['--help']);
  expect(status).toBe(0);
  for (const command of ['lint', 'fix', 'quotes', 'entities', 'outline', 'server']) {
    expect(out).toMatch(new RegExp(`^  ${command} `, 'mu'));
  }
  expect(out).toContain('Usage: copydesk');
});

test('help in French, none of it left in English', async () => {
  const { status, out } = await copydesk(['help', 'lint'], french);
  expect(status).toBe(0);
  expect(out).toContain('Usage\u00a0: copydesk lint');
  expect(out).toContain('par défaut warning');
  expect(out).not.toMatch(/Options:|Arguments:|choices|default|display|show/u);
});

test('the version', async () => {
  expect(await copydesk(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' });
});

test('no command: the help, and work that was not done', async () => {
  const { status, out, error } = await copydesk([]);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(error).toContain('Usage: copydesk');
});

test.each<[readonly string[], string, string]>([
  [
    ['lnt'],
    'There is no command “lnt”. Is “lint” meant?',
    'La commande « lnt » n’existe pas. S’agit-il de « lint » ?',
  ],
  [
    ['lint', '--fromat', 'json'],
    'There is no option “--fromat”. Is “--format” meant?',
    'L’option « --fromat » n’existe pas. S’agit-il de « --format » ?',
  ],
  [
    ['lint', '--bogus'],
    'There is no option “--bogus”. See copydesk --help.',
    'L’option « --bogus » n’existe pas. Voir copydesk --help.',
  ],
  [
    ['lint', '--format', 'xml', 'a'],
    '“xml” is no value of “--format”. It takes stylish, compact, github, json, ndjson, sarif, junit, checkstyle, csv. See copydesk --help.',
    '« xml » n’est pas une valeur de « --format ». Valeurs possibles : stylish, compact, github, json, ndjson, sarif, junit, checkstyle, csv. Voir copydesk --help.',
  ],
  [
    ['lint', 'a', '--format'],
    'The option “--format” needs a value. See copydesk --help.',
    'L’option « --format » demande une valeur. Voir copydesk --help.',
  ],
  [
    ['server', 'a'],
    '“server” takes no arguments. See copydesk --help.',
    '« server » ne prend pas d’arguments. Voir copydesk --help.',
  ],
])('%s', async (args, inEnglish, inFrench) => {
  expect(await copydesk(args)).toEqual({ status: 2, out: '', error: `copydesk: ${inEnglish}\n` });
  expect((await copydesk(args, french)).error.replace(/[\u00a0\u202f]/gu, ' ')).toBe(
    `copydesk: ${inFrench}\n`,
  );
});

test('an argument that is missing, in the reader’s language', async () => {
  const { status, error } = await copydesk(['config', '--locale', 'fr']);
  expect(status).toBe(2);
  expect(error.replace(/[\u00a0\u202f]/gu, ' ')).toBe(
    'copydesk: Il manque « path ». Voir copydesk --help.\n',
  );
});

test('a locale that there is not', async () => {
  const { status, error } = await copydesk(['--locale', 'de', 'lint', 'a']);
  expect(status).toBe(2);
  expect(error).toContain('“de” is no value of “--locale”. It takes en, fr.');
});
