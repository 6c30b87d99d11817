import type { LintResult } from '../../results/lintResult.ts';
import type { Context } from '../context.ts';
import type { RuleSettings } from '../ruleChoice.ts';
import { createCheckstyleReporter } from './checkstyle.ts';
import { createCompactReporter } from './compact.ts';
import { createCsvReporter } from './csv.ts';
import { createGithubReporter } from './github.ts';
import { createJsonReporter, createNdjsonReporter } from './json.ts';
import { createJunitReporter } from './junit.ts';
import type { Reporter } from './reporter.ts';
import { createSarifReporter } from './sarif.ts';
import { createStylishReporter } from './stylish.ts';

/** The formats of `lint`; the first is the one for people. */
export const LINT_REPORTERS = {
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

export type LintFormat = keyof typeof LINT_REPORTERS;
