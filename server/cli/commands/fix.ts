import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { withMark } from '../../node/sourceText.ts';
import { toLintResult } from '../../results/lintResult.ts';
import { fixLater } from '../../rules/fix.ts';
import { lintNow } from '../../rules/lint.ts';
import { toForeignFindings } from '../../service/pluginFindings.ts';
import type { Context } from '../context.ts';
import { addInputOptions, addRuleOptions } from '../options.ts';
import { withPlugins } from '../pluginFindings.ts';
import { type ArticleSettings, createReader } from '../readArticles.ts';
import { readSources, type Source } from '../readSources.ts';
import { replaceFile } from '../replaceFile.ts';
import { createStylishReporter } from '../reporters/stylish.ts';
import { chooseRules, counts, createToldMemo, type RuleSettings } from '../ruleChoice.ts';
import type { CliCommand } from './command.ts';

interface FixSettings extends ArticleSettings, RuleSettings {
  readonly offers?: boolean;
  readonly dryRun?: boolean;
}

export const fixCommand: CliCommand<FixSettings> = {
  name: 'fix',
  describe(command, say) {
    addInputOptions(command, say);
    addRuleOptions(command, say);
    command.option('--offers', say('optionOffers')).option('--dry-run', say('optionDryRun'));
  },
  async run(paths, settings, context) {
    const rulesFor = await chooseRules(settings, context);
    if (!rulesFor) return 2;
    const memo = createToldMemo(context);
    return withPlugins(settings, context, async (readPlugins) => {
      const readText = createReader(settings);
      const reporter = createStylishReporter(context);
      // Standard output is for a text or a diff where there is one; what is left to do then goes beside it.
      const textGoesOut = settings.dryRun || settings.stdin || paths.includes('-');
      const tell = textGoesOut ? context.terminal.writeError : context.terminal.write;

      const mend = async (source: Source) => {
        const states = rulesFor(source.desk);
        const read = async (text: string) => {
          const version = readText({ ...source, text });
          const plugins = await readPlugins(version, states);
          const foreign = plugins && toForeignFindings(plugins);
          return { ...version, findings: lintNow(version.article, states, memo, foreign) };
        };
        const scope = settings.offers ? 'offers' : 'safe';
        const text = await fixLater(source.text, async (version) => (await read(version)).findings, scope);
        const { article, format, findings } = await read(text);
        const left = toLintResult({ path: source.path, format }, article, findings, context.locale);
        return { text, left };
      };

      let counted = false;
      const giveBack = async ({ file, bytes }: Source) => {
        if (file === undefined && !settings.dryRun) await context.terminal.write(bytes);
      };
      for await (const source of readSources(paths, { ...settings, takesBroken: true }, context)) {
        if (source.desk.isIgnored) await context.note('ignored', { path: source.path });
        const { isIgnored, isBroken } = source.desk;
        const mended = isIgnored || isBroken ? undefined : await attempt(source, mend, context);
        if (!mended) {
          await giveBack(source);
          continue;
        }
        counted ||= mended.left.messages.some((message) => counts(message, settings));
        await deliver(source, mended.text, settings, context);
        await tell(reporter.report(mended.left, mended.text));
      }
      await tell(reporter.end());
      if (context.hasFailed()) return 2;
      return counted ? 1 : 0;
    });
  },
};

/** What the work gives; undefined, and told, where it cannot be done. */
async function attempt<T>(
  source: Source,
  work: (source: Source) => Promise<T>,
  context: Context,
): Promise<T | undefined> {
  const { path, encoding } = source;
  if (encoding !== 'utf-8') {
    await context.fail('notFixed', { path });
    return undefined;
  }
  try {
    return await work(source);
  } catch (error) {
    await context.failWith('internal', error, { path });
    return undefined;
  }
}

/** Writes the fixed text where the original came from, or the difference where nothing shall be written. */
async function deliver(source: Source, text: string, settings: FixSettings, context: Context): Promise<void> {
  const { path, file } = source;
  const { write } = context.terminal;
  const changed = text !== source.text;
  if (settings.dryRun) {
    const options = { headerOptions: FILE_HEADERS_ONLY };
    if (changed)
      await write(
        createTwoFilesPatch(
          path,
          path,
          withMark(source.text, source),
          withMark(text, source),
          undefined,
          undefined,
          options,
        ),
      );
  } else if (file === undefined) {
    await write(withMark(text, source));
  } else if (changed) {
    try {
      await replaceFile(file, withMark(text, source));
      await context.note('fixed', { path });
    } catch (error) {
      await context.failWith('unwritable', error, { path });
    }
  }
}
