import { chmod, rm, truncate } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LintResult } from '../../server/results/lintResult.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

const FAULTY = `---
language: en
---
Council votes on the quay

The mayor said the the quay would stay open.
`;
const CLEAN = FAULTY.replace('the the', 'the');

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

beforeAll(() =>
  writeFiles(folder, {
    'faulty.article': FAULTY,
    'clean.article': CLEAN,
    'bom.article': `\uFEFF${FAULTY}`,
    'crlf.article': FAULTY.replaceAll('\n', '\r\n'),
    'nul.article': FAULTY.replace('quay\n', 'qu\0ay\n'),
    'latin1.article': latin1(CLEAN.replace('mayor', 'décision')),
    'empty.article': '',
    'note.md': '# Quay\n\nThe mayor said the the quay would stay open.\n',
    'nothing/photo.jpg': '',
  }),
);

const lint = (...args: string[]) => copydesk(['lint', ...args], { folder });

async function json(...args: string[]): Promise<readonly LintResult[]> {
  return JSON.parse((await lint(...args, '--format', 'json')).out);
}

describe('exit status', () => {
  test('0 for clean copy, which gets no words', async () => {
    expect(await lint('clean.article')).toEqual({ status: 0, out: '', error: '' });
  });

  test('1 for findings at or above --fail-on', async () => {
    expect((await lint('faulty.article')).status).toBe(1);
    expect((await lint('faulty.article', '--fail-on', 'suggestion')).status).toBe(1);
    expect((await lint('faulty.article', '--fail-on', 'error')).status).toBe(0);
    expect((await lint('faulty.article', '--fail-on', 'never')).status).toBe(0);
  });

  test('2 when not all could be read; what could is reported', async () => {
    const { status, out, error } = await lint('none.article', 'faulty.article');
    expect(status).toBe(2);
    expect(out).toContain('text/repeated-word');
    expect(error).toBe('copydesk: none.article: there is no such file or folder.\n');
  });

  test('2 when there is nothing to read', async () => {
    expect(await lint()).toMatchObject({
      status: 2,
      error: 'copydesk: Name the files to read, or - for standard input.\n',
    });
    expect((await lint('nothing')).error).toBe('copydesk: nothing: no file here ends in .article.\n');
    expect((await lint('*.txt')).error).toBe('copydesk: *.txt: no article matches.\n');
  });
});

describe('what is reported', () => {
  test('zero-based lines, UTF-16 offsets, the path as given', async () => {
    const [result] = await json('./faulty.article');
    expect(result).toMatchObject({ path: './faulty.article', language: 'en', format: 'article' });
    const start = FAULTY.indexOf('the the');
    expect(result?.messages).toHaveLength(1);
    const [message] = result?.messages ?? [];
    expect(message).toMatchObject({ ruleId: 'text/repeated-word', severity: 'warning' });
    expect(message?.range.start.line).toBe(5);
    expect(message?.offset.start).toBeGreaterThanOrEqual(start);
    expect(message?.offset.end).toBe(start + 'the the'.length);
  });

  test('a byte order mark is not counted', async () => {
    const [plain, marked] = await json('faulty.article', 'bom.article');
    expect(marked?.messages).toEqual(plain?.messages);
  });

  test('CRLF gives the same lines', async () => {
    const [plain, crlf] = await json('faulty.article', 'crlf.article');
    expect(crlf?.messages.map(({ range }) => range)).toEqual(plain?.messages.map(({ range }) => range));
  });

  test('NUL bytes and empty files are no trouble', async () => {
    expect((await lint('nul.article')).status).toBe(1);
    expect(['nul', 'empty'].map(async (name) => (await lint(`${name}.article`)).error)).toHaveLength(2);
    expect((await lint('empty.article')).error).toBe('');
  });

  test('what is too large for an article is told, and not read', async () => {
    await writeFiles(folder, { 'large.article': '' });
    await truncate(path.join(folder, 'large.article'), 600_000_000);
    const { status, error } = await lint('large.article', 'clean.article');
    expect([status, error]).toEqual([
      2,
      'copydesk: large.article: cannot be read (it is too large for an article).\n',
    ]);
    await rm(path.join(folder, 'large.article'));
  });

  test('what is no UTF-8 is read as far as it goes, and said', async () => {
    const { error } = await lint('latin1.article');
    expect(error).toBe(
      'copydesk: latin1.article: this is not UTF-8; the bytes that could not be read are shown as U+FFFD.\n',
    );
  });

  test('folders: articles, and other endings on demand', async () => {
    const all = await json('.');
    expect(all.map(({ path }) => path)).not.toContain('note.md');
    const [note] = await json('.', '--ext', 'md');
    expect(note).toMatchObject({ path: 'note.md', format: 'markdown' });
    expect(note?.messages).toHaveLength(1);
  });

  test('standard input, under the name that it is given', async () => {
    const args = ['lint', '--stdin', '--stdin-filename', 'desk/x.md', '--format', 'json', '--language', 'en'];
    const { out } = await copydesk(args, { folder, input: 'The mayor said the the quay would stay open.' });
    expect(JSON.parse(out)).toMatchObject([{ path: 'desk/x.md', format: 'markdown', messages: [{}] }]);
    const dash = await copydesk(['lint', '-', '--format', 'json'], { folder, input: FAULTY });
    expect(JSON.parse(dash.out)).toMatchObject([{ path: '<stdin>', format: 'article', messages: [{}] }]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be read', async () => {
    await writeFiles(folder, { 'locked/a.article': '' });
    await chmod(`${folder}/locked`, 0o000);
    expect(await lint('locked')).toMatchObject({
      status: 2,
      error: 'copydesk: locked: cannot be read (permission denied).\n',
    });
    await chmod(`${folder}/locked`, 0o700);
  });
});

describe('options', () => {
  test('--rule runs one rule alone', async () => {
    expect((await lint('faulty.article', '--rule', 'quotes/style')).status).toBe(0);
    const both = ['--rule', 'quotes/style', '--rule', 'text/repeated-word'];
    expect((await lint('faulty.article', ...both)).status).toBe(1);
  });

  test('--rule with a name that no rule has', async () => {
    const { status, error } = await lint('faulty.article', '--rule', 'repeated-word');
    expect(status).toBe(2);
    expect(error).toContain('text/repeated-word');
  });

  test('--quiet leaves out what does not count', async () => {
    expect((await lint('faulty.article', '--quiet', '--fail-on', 'error')).out).toBe('');
    expect((await lint('faulty.article', '--quiet')).out).toContain('text/repeated-word');
  });

  test('--language, unless the article says its own', async () => {
    expect((await json('note.md', '--language', 'fr'))[0]?.language).toBe('fr');
    expect((await json('faulty.article', '--language', 'fr'))[0]?.language).toBe('en');
  });

  test('messages in French', async () => {
    const inFrench = await lint('faulty.article', '--locale', 'fr');
    expect(inFrench.out).toContain('alerte');
    expect(inFrench.out).not.toBe((await lint('faulty.article')).out);
    const { error } = await copydesk(['lint', 'rien.article'], { folder, environment: { LC_ALL: 'fr_CA' } });
    expect(error).toBe('copydesk: rien.article\u00a0: ni fichier ni dossier de ce nom.\n');
  });
});

describe('colours', () => {
  const coloured = async (args: readonly string[], environment = {}, interactive = true) => {
    const { out } = await copydesk(['lint', 'faulty.article', ...args], { folder, environment, interactive });
    return out.includes('\u001b[');
  };

  test('for people, not for files', async () => {
    expect(await coloured([])).toBe(true);
    expect(await coloured([], {}, false)).toBe(false);
    expect(await coloured([], { TERM: 'dumb' })).toBe(false);
  });

  test('NO_COLOR, FORCE_COLOR, and the options before them', async () => {
    expect(await coloured([], { NO_COLOR: '1' })).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await coloured(['--no-color'])).toBe(false);
    expect(await coloured(['--color'], { NO_COLOR: '1' }, false)).toBe(true);
  });
});
