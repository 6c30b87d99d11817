import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { EffectiveConfig } from '../config/effectiveConfig.ts';
import { isForeignRule } from '../config/validate.ts';
import type { ForeignFinding, ForeignFindings } from '../rules/foreignFindings.ts';
import type { RuleStates } from '../rules/lint.ts';
import type { Severity } from '../rules/rule.ts';
import type {
  PluginFinding,
  PluginReport,
  PluginRuleSetting,
  PluginsRead,
  SettledFinding,
} from './plugins.ts';

/** What a configuration sets of rules that are not ours. */
export const pluginRulesOf = onceFor(
  ({ states, ruleOrigins }: EffectiveConfig): Readonly<Record<string, PluginRuleSetting>> => {
    const ids = [...ruleOrigins.keys()].filter((id) => isForeignRule(id));
    return Object.fromEntries(
      ids.map((id) => [id, states.get(id) ?? { severity: 'off' as const, options: {} }]),
    );
  },
);

/** Where plugins that a configuration names do not run, or have not run yet. */
export const NOT_READ: PluginsRead = { findings: [], isComplete: false, offRules: [] };

/**
 * What plugins report, as the team has set it. How grave a finding is its rule's setting says, else the plugin's, else the rule
 * itself, else `style/plugin`, which stands for all that say nothing of it.
 * @param set what is set of the plugins' rules
 */
export function settle(
  { findings, failures }: PluginReport,
  states: RuleStates,
  set: Readonly<Record<string, PluginRuleSetting>>,
): PluginsRead {
  return {
    findings: findings.map(({ setting, ...finding }) => ({
      ...finding,
      severity: severityOf({ ...finding, setting }, states, set),
    })),
    isComplete: failures.length === 0,
    offRules: Object.keys(set).filter((id) => set[id]?.severity === 'off'),
  };
}

/** The same, as the rules' own findings are. */
export function toForeignFindings({ findings, ...rest }: PluginsRead): ForeignFindings {
  return { ...rest, findings: findings.map(present) };
}

function severityOf(
  { ruleId, severity, setting }: PluginFinding,
  states: RuleStates,
  set: Readonly<Record<string, PluginRuleSetting>>,
): Severity | 'off' {
  const usual = states.get('style/plugin')?.severity;
  if (Object.hasOwn(set, ruleId)) return set[ruleId]?.severity ?? 'off';
  if (severity === undefined && usual === undefined) return 'off';
  return setting ?? severity ?? usual ?? 'off';
}

function present({ ruleId, severity, span, message, fixes, url }: SettledFinding): ForeignFinding {
  return {
    ruleId,
    ...(severity === 'off' ? { severity: 'suggestion', isOff: true } : { severity }),
    span,
    message: (locale) => message[locale],
    fixes: fixes.map(({ title, safe, edits }) => ({ title: (locale) => title[locale], safe, edits })),
    url: url ?? PLUGINS_PAGE,
  };
}

/** Where it is said what plugins are; a rule of ours has a page of its own. */
const PLUGINS_PAGE = 'https://github.com/copydesk/copydesk/blob/main/docs/plugins.md';
