import type { LintResult } from '../../results/lintResult.ts';
import type { Context } from '../context.ts';
import { type Jobs, parseJobs, startLinting } from '../jobs.ts';
import { lintSources } from '../lintSources.ts';
import { type CacheSettings, openCache } from '../openCache.ts';
import { addFormatOption, addInputOptions, addRuleOptions } from '../options.ts';
import { createProgress } from '../progress.ts';
import type { ArticleSettings } from '../readArticles.ts';
import { findSources } from '../readSources.ts';
import { createCheckstyleReporter } from '../reporters/checkstyle.ts';
import { createCompactReporter } from '../reporters/compact.ts';
import { createCsvReporter } from '../reporters/csv.ts';
import { createGithubReporter } from '../reporters/github.ts';
import { createJsonReporter, createNdjsonReporter } from '../reporters/json.ts';
import { createJunitReporter } from '../reporters/junit.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { createSarifReporter } from '../reporters/sarif.ts';
import { createStylishReporter } from '../reporters/stylish.ts';
import { chooseRules, counts, type RuleSettings } from '../ruleChoice.ts';
import type { CliCommand } from './command.ts';

const REPORTERS = {
  stylish: createStylishReporter,
  compact: createCompactReporter,
  github: createGithubReporter,
  json: createJsonReporter,
  ndjson: createNdjsonReporter,
  sarif: createSarifReporter,
  junit: (_, settings) => createJunitReporter(settings),
  checkstyle: createCheckstyleReporter,
  csv: createCsvReporter,
} as const satisfies Record<string, (context: Context, settings: RuleSettings) => Reporter<LintResult>>;

interface LintSettings extends ArticleSettings, RuleSettings, CacheSettings {
  readonly format: keyof typeof REPORTERS;
  readonly quiet?: boolean;
  readonly jobs: Jobs;
}

export const lintCommand: CliCommand<LintSettings> = {
  name: 'lint',
  describe(command, say) {
    addInputOptions(command, say);
    addFormatOption(command, say, Object.keys(REPORTERS));
    addRuleOptions(command, say);
    command
      .option('-q, --quiet', say('optionQuiet'))
      .option('--cache', say('optionCache'))
      .option('--cache-location <path>', say('optionCacheLocation'))
      .option('-j, --jobs <count>', say('optionJobs'), parseJobs, 1);
  },
  async run(paths, settings, context) {
    const rulesFor = await chooseRules(settings, context);
    if (!rulesFor) return 2;
    const reporter = REPORTERS[settings.format](context, settings);
    const { write } = context.terminal;
    const sources = await findSources(paths, settings, context);
    const cache = await openCache(settings, context);
    const linting = startLinting(settings.jobs, sources.count, context.terminal);
    const tools = { settings, rulesFor, linting, cache };
    const progress = settings.quiet ? undefined : createProgress(sources.count, context);
    let counted = false;
    await write(reporter.begin());
    for await (const { source, result } of lintSources(sources.all, tools, context)) {
      progress?.step();
      if (!result) continue;
      const serious = result.messages.filter((message) => counts(message, settings));
      counted ||= serious.length > 0;
      await write(reporter.report(settings.quiet ? { ...result, messages: serious } : result, source.text));
    }
    progress?.end();
    await write(reporter.end());
    await linting.close();
    await cache?.save();
    if (context.hasFailed()) return 2;
    return counted ? 1 : 0;
  },
};
