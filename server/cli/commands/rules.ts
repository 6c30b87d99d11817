import { join } from 'node:path';
import { presetStates } from '../../config/presets.ts';
import { type RuleListing, toRuleList } from '../../results/rulesResult.ts';
import type { Context } from '../context.ts';
import { createInputDesks, type DeskSettings } from '../inputDesks.ts';
import { addFormatOption } from '../options.ts';
import { renderTable } from '../reporters/table.ts';
import type { CliCommand } from './command.ts';

interface RulesSettings extends DeskSettings {
  readonly format: 'text' | 'json';
}

/** Every rule, whether it is on in this folder, and its options. */
export const rulesCommand: CliCommand<RulesSettings> = {
  name: 'rules',
  describe(command, say) {
    command.option('--config <file>', say('optionConfig'));
    addFormatOption(command, say, ['text', 'json']);
  },
  async run(_, settings, context) {
    const deskOf = await createInputDesks(settings, context);
    const { effective, isBroken } = await deskOf(join(context.terminal.folder, 'x.article'));
    if (isBroken) return 2;
    const list = toRuleList(effective?.states ?? presetStates('recommended'), context.locale);
    const text =
      settings.format === 'json' ? `${JSON.stringify(list, undefined, 2)}\n` : describe(list, context);
    await context.terminal.write(text);
    return context.hasFailed() ? 2 : 0;
  },
};

function describe(list: readonly RuleListing[], { colors, terminal }: Context): string {
  const rows = list.flatMap(({ id, severity, description, options }) => [
    [id, severity, description],
    ...options.map(({ name, value, description: what }) => [
      '',
      '',
      `${name}: ${JSON.stringify(value)} – ${what}`,
    ]),
  ]);
  return renderTable(rows, terminal.columns, 'wrap').replace(/^( {2}\S+)/gmu, (id) => colors.bold(id));
}
