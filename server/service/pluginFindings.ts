import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { EffectiveConfig } from '../config/effectiveConfig.ts';
import { isForeignRule } from '../config/validate.ts';
import type { RuleFinding, RuleStates } from '../rules/lint.ts';
import type { Severity } from '../rules/rule.ts';
import type { PluginFinding, PluginRuleSetting } from './plugins.ts';

/** What a configuration sets of rules that are not ours. */
export const pluginRulesOf = onceFor(
  ({ states, ruleOrigins }: EffectiveConfig): Readonly<Record<string, PluginRuleSetting>> => {
    const ids = [...ruleOrigins.keys()].filter((id) => isForeignRule(id));
    return Object.fromEntries(
      ids.map((id) => [id, states.get(id) ?? { severity: 'off' as const, options: {} }]),
    );
  },
);

/**
 * What plugins found, as the rules' own findings are. How grave a finding is its rule's setting says, else the plugin's, else the rule
 * itself, else `style/plugin`, which stands for all that say nothing of it.
 * @param set what is set of the plugins' rules
 */
export function toRuleFindings(
  found: readonly PluginFinding[],
  states: RuleStates,
  set: Readonly<Record<string, PluginRuleSetting>>,
): readonly RuleFinding[] {
  return found.flatMap((finding) => {
    const severity = severityOf(finding, states, set);
    return severity === 'off' ? [] : [present(finding, severity)];
  });
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

function present({ ruleId, span, message, fixes, url }: PluginFinding, severity: Severity): RuleFinding {
  return {
    ruleId,
    severity,
    span,
    message: (locale) => message[locale],
    fixes: fixes.map(({ title, safe, edits }) => ({ title: (locale) => title[locale], safe, edits })),
    url: url ?? PLUGINS_PAGE,
  };
}

/** Where it is said what plugins are; a rule of ours has a page of its own. */
const PLUGINS_PAGE = 'https://github.com/copydesk/copydesk/blob/main/docs/plugins.md';

/** Both in order of their spans. */
export function mergeFindings(
  ours: readonly RuleFinding[],
  others: readonly RuleFinding[],
): readonly RuleFinding[] {
  if (others.length === 0) return ours;
  return [...ours, ...others].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
