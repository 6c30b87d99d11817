import type { LintResult } from '../results/lintResult.ts';
import type { Context } from './context.ts';
import type { LintCache } from './lintCache.ts';
import type { Found, LintJob, LintOutcome } from './lintJob.ts';
import type { Linting } from './lintThreads.ts';
import { mapInOrder } from './mapInOrder.ts';
import type { ReadPlugins } from './pluginFindings.ts';
import { type ArticleSettings, toInput } from './readArticles.ts';
import type { Source } from './readSources.ts';
import type { RulesFor } from './ruleChoice.ts';

export interface Linted {
  readonly source: Source;
  /** Undefined where the team has left the file out, or something failed, which is told. */
  readonly result: LintResult | undefined;
}

export interface LintTools {
  readonly settings: Pick<ArticleSettings, 'language'>;
  readonly rulesFor: RulesFor;
  readonly readPlugins: ReadPlugins;
  readonly linting: Linting;
  readonly cache: LintCache | undefined;
}

/** What is found in texts, in their order. */
export async function* lintSources(
  sources: AsyncIterable<Source>,
  { settings, rulesFor, readPlugins, linting, cache }: LintTools,
  context: Context,
): AsyncGenerator<Linted> {
  const { lint, width } = linting;
  const tell = tellFailures(context);
  const work = async (source: Source) => {
    if (source.desk.isIgnored) return { source, outcome: undefined };
    const { effective, terms, termTexts } = source.desk;
    const input = toInput(source, settings);
    const states = rulesFor({ effective, terms: [] });
    const lintIt = (each: LintJob) => lint(each, terms);
    try {
      const plugins = await readPlugins({ source, input }, states);
      const job: LintJob = { input, states, termTexts, locale: context.locale, plugins };
      const { file } = source;
      const outcome = await (cache && file !== undefined ? cache.through(file, job, lintIt) : lintIt(job));
      return { source, outcome: { ...outcome, format: input.format } };
    } catch (error) {
      return {
        source,
        outcome: { found: undefined, failures: [{ rule: undefined, error }], format: input.format },
      };
    }
  };
  for await (const { source, outcome } of mapInOrder(sources, width, work)) {
    const { path } = source;
    if (!outcome) await context.note('ignored', { path });
    else if (source.encoding === 'unknown') await context.note('notUtf8', { path });
    if (outcome) await tell(path, outcome);
    yield { source, result: outcome?.found && toResult(path, outcome.format, outcome.found) };
  }
}

function toResult(path: string, format: LintResult['format'], { language, messages }: Found): LintResult {
  return { path, language, format, messages };
}

/** A rule that fails is told once. */
function tellFailures(context: Context): (path: string, outcome: LintOutcome) => Promise<void> {
  const told = new Set<string>();
  return async (path, { failures }) => {
    for (const { rule, error } of failures) {
      if (rule === undefined) await context.failWith('internal', error, { path });
      else if (!told.has(rule)) await context.failWith('ruleFailed', error, { rule });
      if (rule !== undefined) told.add(rule);
    }
  };
}
