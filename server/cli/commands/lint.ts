import { type LintResult, toLintResult } from '../../results/lintResult.ts';
import { lintNow } from '../../rules/lint.ts';
import type { Context } from '../context.ts';
import { addFormatOption, addInputOptions, addRuleOptions } from '../options.ts';
import { type ArticleSettings, readArticles } from '../readArticles.ts';
import { createCheckstyleReporter } from '../reporters/checkstyle.ts';
import { createCompactReporter } from '../reporters/compact.ts';
import { createCsvReporter } from '../reporters/csv.ts';
import { createGithubReporter } from '../reporters/github.ts';
import { createJsonReporter, createNdjsonReporter } from '../reporters/json.ts';
import { createJunitReporter } from '../reporters/junit.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { createSarifReporter } from '../reporters/sarif.ts';
import { createStylishReporter } from '../reporters/stylish.ts';
import { chooseRules, counts, createToldMemo, type RuleSettings } from '../ruleChoice.ts';
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
    const reporter = REPORTERS[settings.format](context, settings);
    const { write } = context.terminal;
    let counted = false;
    await write(reporter.begin());
    for await (const read of readArticles(paths, settings, context)) {
      if (read.source.desk.isIgnored) {
        await context.note('ignored', { path: read.path });
        continue;
      }
      const findings = lintNow(read.article, rulesFor(read.source.desk), memo);
      const serious = findings.filter((finding) => counts(finding, settings));
      counted ||= serious.length > 0;
      const result = toLintResult(read, read.article, settings.quiet ? serious : findings, context.locale);
      await write(reporter.report(result, read.source.text));
    }
    await write(reporter.end());
    if (context.hasFailed()) return 2;
    return counted ? 1 : 0;
  },
};
