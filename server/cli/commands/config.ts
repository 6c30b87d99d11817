import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { presetStates } from '../../config/presets.ts';
import { type ConfigResult, toConfigResult } from '../../results/configResult.ts';
import type { Context } from '../context.ts';
import { createInputDesks, type DeskSettings } from '../inputDesks.ts';
import { addFormatOption } from '../options.ts';
import { renderTable } from '../reporters/table.ts';
import { shownPath } from '../shownPath.ts';
import type { CliCommand } from './command.ts';

interface ConfigSettings extends DeskSettings {
  readonly format: 'text' | 'json';
}

/** What holds for a file, and where each value comes from. */
export const configCommand: CliCommand<ConfigSettings> = {
  name: 'config',
  describe(command, say) {
    command.argument('<path>', say('configPath')).option('--config <file>', say('optionConfig'));
    addFormatOption(command, say, ['text', 'json']);
  },
  async run([path = ''], settings, context) {
    const deskOf = await createInputDesks(settings, context);
    const desk = await deskOf(await articleAt(resolve(context.terminal.folder, path)));
    if (desk.isBroken) return 2;
    const result = toConfigResult(path, { ...desk, effective: desk.effective ?? usual() }, (uri) =>
      shownPath(uri, context.terminal.folder),
    );
    const text =
      settings.format === 'json' ? `${JSON.stringify(result, undefined, 2)}\n` : describe(result, context);
    await context.terminal.write(text);
    return context.hasFailed() ? 2 : 0;
  },
};

/** The file itself; of a folder, what holds for an article in it. */
async function articleAt(file: string): Promise<string> {
  const isFolder = await stat(file).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? join(file, 'x.article') : file;
}

/** Where there is no configuration. */
function usual() {
  const states = presetStates('recommended');
  const origins = [...states.keys()].map((id) => [id, { preset: 'recommended' as const }] as const);
  return {
    states,
    ruleOrigins: new Map(origins),
    optionOrigins: new Map(),
    language: undefined,
    layout: undefined,
    entities: undefined,
    terms: undefined,
  };
}

function describe(result: ConfigResult, { say, colors, terminal }: Context): string {
  const { config, ignored, language, layout, entities, terms, formats, ignore, plugins, rules } = result;
  const list = (value: readonly string[] | string) => (typeof value === 'string' ? value : value.join(', '));
  const values = Object.entries({ language, layout, entities, terms, formats }).flatMap(([key, value]) =>
    value ? [[key, list(value.value), value.from]] : [],
  );
  for (const { value, from } of ignore) values.push(['ignore', list(value), from]);
  for (const { value, from } of plugins) values.push(['plugins', value, from]);
  const on = rules.filter(({ severity }) => severity !== 'off');
  const off = rules.filter(({ severity }) => severity === 'off');
  const rows = on.map(({ id, severity, options, optionsFrom, from }) => {
    const set = Object.entries(options).map(([name, value]) => {
      const origin = optionsFrom?.[name];
      return `${name}: ${JSON.stringify(value)}${origin === undefined || origin === from ? '' : ` (${origin})`}`;
    });
    return [id, severity, from, set.join(', ')];
  });
  return [
    `${colors.bold(config === null ? say('noConfig') : say('configIs', { path: config }))}\n`,
    ...(ignored ? [`${say('configIgnores')}\n`] : []),
    renderTable(values, terminal.columns),
    `\n${colors.bold(say('rulesOn', { count: on.length }))}\n`,
    renderTable(rows, terminal.columns, 'wrap'),
    ...(off.length > 0 ? [`\n${colors.bold(say('rulesOff', { count: off.length }))}\n`] : []),
    renderTable(
      off.map(({ id, from }) => [id, from]),
      terminal.columns,
    ),
  ].join('');
}
