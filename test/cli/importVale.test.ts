import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readTermFile } from '../../server/config/termFile.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

/** A style of our own, in the shapes that Vale documents. */
beforeAll(() =>
  writeFiles(folder, {
    'styles/Harbour/Avoid.yml': `extends: existence
message: "Avoid '%s'."
level: warning
ignorecase: true
link: https://style.example/avoid
tokens:
  - ''
  - ' '
  - at the end of the day
  - boasts
  - utili[sz](e|es|ed|ing)
exceptions: [Boasts]
`,
    'styles/Harbour/Swap.yml': `extends: substitution
message: "Use '%s' instead of '%s'."
level: error
ignorecase: true
action: { name: replace }
swap:
  e-mail: email
  '': nothing
  boat: '|'
  quay ?side: quayside
  big: large|great
`,
    'styles/Harbour/Case.yml': `extends: existence
message: The house writes this in small letters.
level: suggestion
tokens: [Harbour Master]
`,
    'styles/Harbour/Look.yml': 'extends: existence\nlevel: warning\nraw: ["foo", "(?!bar)"]\n',
    'styles/Harbour/Long.yml': 'extends: occurrence\nmax: 3\n',
    'more/Port/Quay.yml': `extends: existence
message: "'%s' is a word of the docks. Say it plainly."
link: https://style.example/docks
nonword: true
tokens: [bollard, null, boat(?=s), 'gang.*?plank']
exceptions: [Bollard Street]
action: { name: remove }
`,
    'more/Port/Heading.yml': 'extends: existence\nscope: heading\ntokens: [and]\n',
    'more/Port/Groups.yml': `extends: substitution
message: "Use '%s' rather than '%s'."
scope: [sentence]
swap:
  '(\\d+) knots?': $1 kn
`,
    'more/Port/Raw.yml': `extends: existence
raw: ['very\\s+']
tokens: [unique, perfect]
action: { name: replace, params: [unique] }
`,
    'styles/meta.json': '{}',
    'wrong.yml': 'extends: [',
    'alias.yml': 'extends: substitution\nswap: *x\n',
  }),
);

test('a style of Vale becomes a file of terms', async () => {
  const { out, error, status } = await copydesk(['import-vale', 'styles/Harbour'], { folder });
  expect(status).toBe(0);
  expect(error).toMatch(/Long\.yml: “occurrence” is no list of words/);
  expect(error).toMatch(/Look\.yml: “foo\(\?!bar\)” is left out/);
  const { terms, problems } = readTermFile(out);
  expect(problems).toEqual([]);
  expect(
    terms.map(({ words, use, severity, matchesCase, isSafe }) => ({
      words,
      use,
      severity,
      matchesCase,
      isSafe,
    })),
  ).toEqual([
    { words: ['at the end of the day'], use: [], severity: 'warning', matchesCase: false, isSafe: false },
    { words: [], use: [], severity: 'warning', matchesCase: false, isSafe: false },
    { words: ['Harbour Master'], use: [], severity: 'suggestion', matchesCase: true, isSafe: false },
    { words: ['e-mail'], use: ['email'], severity: 'error', matchesCase: false, isSafe: true },
    { words: [], use: ['quayside'], severity: 'error', matchesCase: false, isSafe: true },
    { words: ['big'], use: ['large', 'great'], severity: 'error', matchesCase: false, isSafe: false },
  ]);
  expect(terms[2]?.reason).toBe('The house writes this in small letters.');
});

test('what it made is used', async () => {
  const { out } = await copydesk(['import-vale', 'styles/Harbour'], { folder });
  await writeFiles(folder, {
    'terms.yaml': out,
    'copydesk.yaml': 'terms: terms.yaml\n',
    'a.article': 'A title\n\nThe office utilised e-mail on the quay side.\n',
  });
  const linted = await copydesk(['lint', 'a.article', '--rule', 'style/terms', '--format', 'compact'], {
    folder,
  });
  expect(linted.out).toContain('The house avoids “utilised”: https://style.example/avoid.');
  expect(linted.out).toContain('The house writes “email”, not “e-mail”.');
  expect(linted.out).toContain('“quayside”, not “quay side”');
  await copydesk(['fix', 'a.article', '--rule', 'style/terms'], { folder });
  const { readFile } = await import('node:fs/promises');
  expect(await readFile(path.join(folder, 'a.article'), 'utf8')).toContain('utilised email on the quayside');
});

test('what of a rule has no place in a file of terms is told', async () => {
  const { out, error } = await copydesk(['import-vale', 'more'], { folder });
  const { terms, problems } = readTermFile(out);
  expect(problems).toEqual([]);
  const text = 'ten 10 Knots, very  perfect, bollard, Bollard Street, gang and plank and plank';
  expect(terms.map(({ words, use, pattern }) => [words, use, [...(pattern?.(text) ?? [])].length])).toEqual([
    [[], ['$1 kn'], 0],
    [['bollard'], [], 0],
    [[], [], 1],
    [[], ['unique'], 1],
  ]);
  expect(terms[1]).toMatchObject({
    except: ['Bollard Street'],
    reason: 'Say it plainly (https://style.example/docks)',
    severity: 'warning',
  });
  expect(error).toContain('Heading.yml: the scope “heading” is left out with its rule');
  expect(error).toContain('Quay.yml: “nonword” is not kept: true');
  expect(error).toContain('Quay.yml: “action” is not kept: remove');
  expect(error).toContain("Quay.yml: “message” is not kept: '%s' is a word of the docks.");
  expect(error).toContain('Quay.yml: “boat(?=s)” is left out: it looks ahead or behind');
});

test('what cannot be read is told', async () => {
  const { status, error } = await copydesk(['import-vale', 'wrong.yml', 'alias.yml', 'gone'], { folder });
  expect(status).toBe(2);
  expect(error).toContain('wrong.yml');
  expect(error).toContain('alias.yml');
  expect(error).toContain('gone');
});
