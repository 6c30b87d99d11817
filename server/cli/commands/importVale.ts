import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importValeRule, type LeftOut, termFileText } from '../../config/importVale.ts';
import type { Context } from '../context.ts';
import type { CliCommand } from './command.ts';

/** Writes rules of Vale as a file of terms to standard output; what cannot be one is told. */
export const importValeCommand: CliCommand<Record<never, never>> = {
  name: 'import-vale',
  describe(command, say) {
    command.argument('<path...>', say('importPath'));
  },
  async run(paths, _, context) {
    const files = (await Promise.all(paths.map((path) => filesOf(path, context)))).flat();
    const entries = [];
    for (const path of files) {
      const text = await readFile(resolve(context.terminal.folder, path), 'utf8').catch((error: unknown) =>
        context.failWith('unreadable', error, { path }),
      );
      if (typeof text !== 'string') continue;
      const imported = importValeRule(text);
      entries.push(...imported.entries);
      for (const left of imported.left) await tell(path, left, context);
    }
    await context.terminal.write(termFileText(entries));
    return context.hasFailed() ? 2 : 0;
  },
};

/** A style is a folder of rules, and a folder of styles holds several. */
async function filesOf(path: string, context: Context): Promise<readonly string[]> {
  const full = resolve(context.terminal.folder, path);
  const found = await stat(full).catch(() => undefined);
  if (!found) await context.fail('missing', { path });
  if (!found?.isDirectory()) return found ? [path] : [];
  const names = await readdir(full, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort()
    .map((name) => join(path, name).replaceAll('\\', '/'));
}

/** What is no list of words is left out and no failure. */
async function tell(path: string, left: LeftOut, context: Context): Promise<void> {
  if (left.why === 'notYaml') return context.fail('valeNotYaml', { path });
  if (left.why === 'kind') return context.note('valeKind', { path, kind: left.kind });
  if (left.why === 'scope') return context.note('valeScope', { path, scope: left.scope });
  if (left.why === 'key') return context.note('valeKey', { path, key: left.key, value: left.value });
  return context.note('valePattern', { path, pattern: left.pattern, detail: left.detail[context.locale] });
}
