import { isForeignRule } from '../config/validate.ts';
import { diskFiles } from '../node/files.ts';
import { createPluginHost } from '../node/plugins/pluginHost.ts';
import type { RuleStates } from '../rules/lint.ts';
import { NOT_READ, pluginRulesOf, settle } from '../service/pluginFindings.ts';
import type { PluginFailure, PluginHost, PluginsRead, SettledFinding } from '../service/plugins.ts';
import type { Context } from './context.ts';
import { tellProblems } from './inputDesks.ts';
import type { ReadArticle } from './readArticles.ts';
import type { RuleSettings } from './ruleChoice.ts';

/** What the plugins of an article's configuration find in it; undefined where none is named. */
export type ReadPlugins = (
  read: Pick<ReadArticle, 'source' | 'input'>,
  states: RuleStates,
) => Promise<PluginsRead | undefined>;

/** Works with plugins where the command line allows them, and ends them when the work is done. */
export async function withPlugins<T>(
  settings: RuleSettings,
  context: Context,
  work: (readPlugins: ReadPlugins) => Promise<T>,
): Promise<T> {
  const host = settings.allowPlugins ? createPluginHost() : undefined;
  try {
    return await work(createReading(host, settings, context));
  } finally {
    host?.end();
  }
}

/** What is left out is told once, and the rest goes on. */
function createReading(
  host: PluginHost | undefined,
  { rule, preset }: RuleSettings,
  context: Context,
): ReadPlugins {
  const told = new Set<PluginFailure>();
  const areAllAsked = rule === undefined || rule.includes('style/plugin');
  /** What nobody asked for tells whether comments are of use, and no more. */
  const asAsked = (finding: SettledFinding): SettledFinding =>
    areAllAsked || rule.includes(finding.ruleId) ? finding : { ...finding, severity: 'off' };
  const isAnyAsked = rule === undefined || rule.some((id) => id === 'style/plugin' || isForeignRule(id));
  let noted = false;

  const tell = async (failure: PluginFailure) => {
    if (told.has(failure)) return;
    told.add(failure);
    const { uri, problem } = failure;
    await tellProblems(uri, (await diskFiles.read(uri).catch(() => '')) ?? '', [problem], context);
  };

  return async ({ source, input }, states) => {
    const { config, effective } = source.desk;
    if (!config || !effective || config.plugins.length === 0) return undefined;
    if (!isAnyAsked) return NOT_READ;
    if (!host) {
      if (noted) return NOT_READ;
      noted = true;
      await context.note('pluginsLeftOut');
      return NOT_READ;
    }
    const rules = preset === undefined ? pluginRulesOf(effective) : {};
    const report = await host.run({ ...input, rules }, config.plugins);
    if (!report) return NOT_READ;
    for (const failure of report.failures) await tell(failure);
    const read = settle(report, rule ? effective.states : states, rules);
    return { ...read, findings: read.findings.map(asAsked) };
  };
}
