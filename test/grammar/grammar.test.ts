import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const tool = path.join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
const grammar = path.join(root, 'syntaxes/article.tmLanguage.json');

/** Each file holds lines of an article with the scopes they must have, in the form that VS Code's own grammars use. */
test.each(readdirSync(import.meta.dirname).filter((name) => name.endsWith('.article')))('%s', (name) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [tool, '--grammar', grammar, path.join(import.meta.dirname, name)],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status, stdout).toBe(0);
});
