import { type LintMessage, toLintMessages } from '../results/lintResult.ts';
import type { Context } from './context.ts';
import { type Jobs, startLinting } from './jobs.ts';
import { lintSources } from './lintSources.ts';
import type { Linting } from './lintThreads.ts';
import { type CacheSettings, openCache } from './openCache.ts';
import type { PluginFinder } from './pluginFindings.ts';
import { createProgress } from './progress.ts';
import { type ArticleSettings, toInput } from './readArticles.ts';
import { findSources, type Source } from './readSources.ts';
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
  readonly plugins: PluginFinder;
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
  const tools = { settings: run, rulesFor: run.rulesFor, linting, cache };
  let findings = 0;
  let counted = false;
  try {
    await write(reporter.begin());
    for await (const { source, result } of lintSources(sources.all, tools, context)) {
      if (run.isStopped?.()) break;
      progress?.step();
      if (!result) continue;
      const all = await withPluginMessages(source, result.messages, run, context);
      const serious = all.filter((message) => counts(message, run));
      const messages = run.quiet ? serious : all;
      counted ||= serious.length > 0;
      findings += messages.length;
      await write(reporter.report({ ...result, messages }, source.text));
    }
    progress?.end();
    await write(reporter.end());
  } finally {
    progress?.end();
    if (linting !== run.linting) await linting.close();
    // What was found before something failed need not be found again.
    await cache?.save();
  }
  return { findings, counted };
}

/** Plugins have a thread of their own, and what they find is never kept: nobody knows what it depends on. */
async function withPluginMessages(
  source: Source,
  messages: readonly LintMessage[],
  run: LintRun,
  { locale }: Context,
): Promise<readonly LintMessage[]> {
  const read = { source, input: toInput(source, run) };
  const found = await run.plugins.addTo(read, [], run.rulesFor(source.desk));
  if (found.length === 0) return messages;
  const added = toLintMessages(source.text, found, locale);
  return [...messages, ...added].sort(
    (a, b) => a.offset.start - b.offset.start || a.offset.end - b.offset.end,
  );
}
