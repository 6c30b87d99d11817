import type { LintResult } from '../../results/lintResult.ts';
import type { Context } from '../context.ts';
import { type Jobs, parseJobs, startLinting } from '../jobs.ts';
import { lintSources } from '../lintSources.ts';
import { type Linting, lintHere } from '../lintThreads.ts';
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
import { chooseRules, counts, type RuleSettings, type RulesFor } from '../ruleChoice.ts';
import { type Round, watchLint } from '../watchLint.ts';
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
  readonly watch?: boolean;
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
      .option('-j, --jobs <count>', say('optionJobs'), parseJobs, 1)
      .option('-w, --watch', say('optionWatch'));
  },
  async run(paths, settings, context) {
    const rulesFor = await chooseRules(settings, context);
    if (!rulesFor) return 2;
    if (!settings.watch) {
      const { counted } = await lintOnce(paths, { ...settings, rulesFor }, context);
      if (context.hasFailed()) return 2;
      return counted ? 1 : 0;
    }
    if (settings.stdin || paths.length === 0 || paths.includes('-')) {
      await context.fail('watchNeedsFiles');
      return 2;
    }
    const linting = lintHere();
    const lint = async ({ only, onTeamFile, isStopped }: Round) => {
      // A second round is of a few files, for which a thread that has become fast is best.
      const own = only ? { linting } : {};
      const round = { ...settings, rulesFor, only, onTeamFile, isStopped, ...own };
      return (await lintOnce(paths, round, context)).findings;
    };
    await watchLint(paths, lint, context);
    return 0;
  },
};

interface LintRun extends LintSettings {
  readonly rulesFor: RulesFor;
  readonly linting?: Linting;
  readonly isStopped?: () => boolean;
}

/** Lints what the arguments name and writes what is found. */
async function lintOnce(
  paths: readonly string[],
  settings: LintRun,
  context: Context,
): Promise<{ readonly findings: number; readonly counted: boolean }> {
  const reporter = REPORTERS[settings.format](context, settings);
  const { write } = context.terminal;
  const sources = await findSources(paths, settings, context);
  const cache = await openCache(settings, context);
  const linting = settings.linting ?? startLinting(settings.jobs, sources.count, context.terminal);
  const progress = settings.quiet ? undefined : createProgress(sources.count, context);
  const tools = { settings, rulesFor: settings.rulesFor, linting, cache };
  let findings = 0;
  let counted = false;
  await write(reporter.begin());
  for await (const { source, result } of lintSources(sources.all, tools, context)) {
    if (settings.isStopped?.()) break;
    progress?.step();
    if (!result) continue;
    const serious = result.messages.filter((message) => counts(message, settings));
    const messages = settings.quiet ? serious : result.messages;
    counted ||= serious.length > 0;
    findings += messages.length;
    await write(reporter.report({ ...result, messages }, source.text));
  }
  progress?.end();
  await write(reporter.end());
  await linting.close();
  await cache?.save();
  return { findings, counted };
}
