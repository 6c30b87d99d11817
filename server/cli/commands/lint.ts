import { parseJobs } from '../jobs.ts';
import { type LintSettings, lintOnce } from '../lintOnce.ts';
import { lintHere } from '../lintThreads.ts';
import { addFormatOption, addInputOptions, addRuleOptions } from '../options.ts';
import { withPlugins } from '../pluginFindings.ts';
import { LINT_REPORTERS } from '../reporters/lintReporters.ts';
import { chooseRules } from '../ruleChoice.ts';
import { type Round, watchLint } from '../watchLint.ts';
import type { CliCommand } from './command.ts';

export const lintCommand: CliCommand<LintSettings & { readonly watch?: boolean }> = {
  name: 'lint',
  describe(command, say) {
    addInputOptions(command, say);
    addFormatOption(command, say, Object.keys(LINT_REPORTERS));
    addRuleOptions(command, say);
    command
      .option('-q, --quiet', say('optionQuiet'))
      .option('--cache', say('optionCache'))
      .option('--cache-location <path>', say('optionCacheLocation'))
      .option('-j, --jobs <count>', say('optionJobs'), parseJobs, 1)
      .option('-w, --watch', say('optionWatch'));
  },
  async run(paths, settings, context) {
    const rulesFor = await chooseRules(settings, context);
    if (!rulesFor) return 2;
    return withPlugins(settings, context, async (readPlugins) => {
      if (!settings.watch) {
        const tally = await lintOnce(paths, { ...settings, rulesFor, readPlugins }, context);
        if (context.hasFailed()) return 2;
        return tally?.counted ? 1 : 0;
      }
      if (settings.stdin || paths.length === 0 || paths.includes('-')) {
        await context.fail('watchNeedsFiles');
        return 2;
      }
      const linting = lintHere();
      const lint = async (round: Round) => {
        // A few files are best left to the thread that has read others before.
        const isSmall = round.only !== undefined || settings.jobs === 1;
        const run = { ...settings, ...round, rulesFor, readPlugins, ...(isSmall && { linting }) };
        return (await lintOnce(paths, run, context))?.findings;
      };
      await watchLint(paths, lint, context);
      return 0;
    });
  },
};
