import { type LintResult, toLintResult } from '../../results/lintResult.ts';
import { lintNow } from '../../rules/lint.ts';
import type { Context } from '../context.ts';
import { addFormatOption, addInputOptions, addRuleOptions } from '../options.ts';
import { withPlugins } from '../pluginFindings.ts';
import { type ArticleSettings, readArticles } from '../readArticles.ts';
import { createCompactReporter } from '../reporters/compact.ts';
import { createGithubReporter } from '../reporters/github.ts';
import { createJsonReporter, createNdjsonReporter } from '../reporters/json.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { createStylishReporter } from '../reporters/stylish.ts';
import { chooseRules, counts, createToldMemo, type RuleSettings } from '../ruleChoice.ts';
import type { CliCommand } from './command.ts';

const REPORTERS = {
  stylish: createStylishReporter,
  compact: createCompactReporter,
  github: createGithubReporter,
  json: createJsonReporter,
  ndjson: createNdjsonReporter,
} as const satisfies Record<string, (context: Context) => Reporter<LintResult>>;

interface LintSettings extends ArticleSettings, RuleSettings {
  readonly format: keyof typeof REPORTERS;
  readonly quiet?: boolean;
}

export const lintCommand: CliCommand<LintSettings> = {
  name: 'lint',
  describe(command, say) {
    addInputOptions(command, say);
    addFormatOption(command, say, Object.keys(REPORTERS));
    addRuleOptions(command, say);
    command.option('-q, --quiet', say('optionQuiet'));
  },
  async run(paths, settings, context) {
    const rulesFor = await chooseRules(settings, context);
    if (!rulesFor) return 2;
    const memo = createToldMemo(context);
    return withPlugins(settings, context, async (plugins) => {
      const reporter = REPORTERS[settings.format](context);
      const { write } = context.terminal;
      let counted = false;
      await write(reporter.begin());
      for await (const read of readArticles(paths, settings, context)) {
        if (read.source.desk.isIgnored) {
          await context.note('ignored', { path: read.path });
          continue;
        }
        const states = rulesFor(read.source.desk);
        const findings = await plugins.addTo(read, lintNow(read.article, states, memo), states);
        const serious = findings.filter((finding) => counts(finding, settings));
        counted ||= serious.length > 0;
        const result = toLintResult(read, read.article, settings.quiet ? serious : findings, context.locale);
        await write(reporter.report(result, read.source.text));
      }
      await write(reporter.end());
      if (context.hasFailed()) return 2;
      return counted ? 1 : 0;
    });
  },
};
