import { isForeignRule } from '../config/validate.ts';
import { diskFiles } from '../node/files.ts';
import { createPluginHost } from '../node/plugins/pluginHost.ts';
import type { RuleFinding, RuleStates } from '../rules/lint.ts';
import { mergeFindings, pluginRulesOf, toRuleFindings } from '../service/pluginFindings.ts';
import type { PluginFailure, PluginHost } from '../service/plugins.ts';
import type { Context } from './context.ts';
import { tellProblems } from './inputDesks.ts';
import type { ReadArticle } from './readArticles.ts';
import type { RuleSettings } from './ruleChoice.ts';

export interface PluginFinder {
  /** Adds what the plugins of an article's configuration find to what was found. */
  addTo(
    read: Pick<ReadArticle, 'source' | 'input'>,
    findings: readonly RuleFinding[],
    states: RuleStates,
  ): Promise<readonly RuleFinding[]>;
}

/** Works with plugins where the command line allows them, and ends them when the work is done. */
export async function withPlugins<T>(
  settings: RuleSettings,
  context: Context,
  work: (plugins: PluginFinder) => Promise<T>,
): Promise<T> {
  const host = settings.allowPlugins ? createPluginHost() : undefined;
  try {
    return await work({ addTo: createFinder(host, settings, context) });
  } finally {
    host?.end();
  }
}

/** What is left out is told once, and the rest goes on. */
function createFinder(
  host: PluginHost | undefined,
  { rule, preset }: RuleSettings,
  context: Context,
): PluginFinder['addTo'] {
  const told = new Set<PluginFailure>();
  const isAsked = ({ ruleId }: RuleFinding) => rule === undefined || rule.includes(ruleId);
  const isAnyAsked = rule === undefined || rule.some((id) => id === 'style/plugin' || isForeignRule(id));
  let noted = false;

  const tell = async (failure: PluginFailure) => {
    if (told.has(failure)) return;
    told.add(failure);
    const { uri, problem } = failure;
    await tellProblems(uri, (await diskFiles.read(uri)) ?? '', [problem], context);
  };

  return async ({ source, input }, findings, states) => {
    const { config, effective } = source.desk;
    if (!config || !effective || config.plugins.length === 0 || !isAnyAsked) return findings;
    if (!host) {
      if (!noted) await context.note('pluginsLeftOut');
      noted = true;
      return findings;
    }
    const rules = preset === undefined ? pluginRulesOf(effective) : {};
    const report = await host.run({ ...input, rules }, config.plugins);
    for (const failure of report?.failures ?? []) await tell(failure);
    const all = rule?.includes('style/plugin');
    const found = toRuleFindings(report?.findings ?? [], rule ? effective.states : states, rules);
    return mergeFindings(findings, all ? found : found.filter(isAsked));
  };
}
