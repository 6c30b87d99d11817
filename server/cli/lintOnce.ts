import type { Context } from './context.ts';
import { type Jobs, startLinting } from './jobs.ts';
import { lintSources } from './lintSources.ts';
import type { Linting } from './lintThreads.ts';
import { type CacheSettings, openCache } from './openCache.ts';
import type { ReadPlugins } from './pluginFindings.ts';
import { createProgress } from './progress.ts';
import type { ArticleSettings } from './readArticles.ts';
import { findSources } from './readSources.ts';
import { LINT_REPORTERS, type LintFormat } from './reporters/lintReporters.ts';
import { counts, type RuleSettings, type RulesFor } from './ruleChoice.ts';

export interface LintSettings extends ArticleSettings, RuleSettings, CacheSettings {
  readonly format: LintFormat;
  /** Leaves out findings that do not count, and the progress. */
  readonly quiet?: boolean;
  readonly jobs: Jobs;
}

export interface LintRun extends LintSettings {
  readonly rulesFor: RulesFor;
  readonly readPlugins: ReadPlugins;
  /** In the place of what `jobs` asks for; it stays open. */
  readonly linting?: Linting;
  readonly isStopped?: () => boolean;
  /** Called before anything is written; where only some files are asked for and none of them is there, nothing is. */
  readonly begin?: () => Promise<void>;
}

export interface Tally {
  /** What is written. */
  readonly findings: number;
  /** Some finding makes the exit status 1. */
  readonly counted: boolean;
}

/** Lints what the arguments name, and writes what is found as it comes. */
export async function lintOnce(
  paths: readonly string[],
  run: LintRun,
  context: Context,
): Promise<Tally | undefined> {
  const { write } = context.terminal;
  const reporter = LINT_REPORTERS[run.format](context, run);
  const sources = await findSources(paths, run, context);
  if (run.only && sources.count === 0) return undefined;
  await run.begin?.();
  const cache = await openCache(run, context);
  const linting = run.linting ?? startLinting(run.jobs, sources.count, context.terminal);
  const progress = run.quiet ? undefined : createProgress(sources.count, context);
  const { rulesFor, readPlugins } = run;
  const tools = { settings: run, rulesFor, readPlugins, linting, cache };
  let findings = 0;
  let counted = false;
  try {
    await write(reporter.begin());
    for await (const { source, result } of lintSources(sources.all, tools, context)) {
      if (run.isStopped?.()) break;
      progress?.step();
      if (!result) continue;
      const serious = result.messages.filter((message) => counts(message, run));
      const messages = run.quiet ? serious : result.messages;
      counted ||= serious.length > 0;
      findings += messages.length;
      await write(reporter.report({ ...result, messages }, source.text));
    }
    await write(reporter.end());
  } finally {
    progress?.end();
    if (linting !== run.linting) await linting.close();
    // What was found before something failed need not be found again.
    await cache?.save();
  }
  return { findings, counted };
}
