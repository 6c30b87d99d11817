import { rules } from '../rules/index.ts';
import type { RuleState, RuleStates, RuleTable } from '../rules/lint.ts';
import type { Rule } from '../rules/rule.ts';

export type PresetName = 'recommended' | 'strict';

/** `recommended`: errors and warnings, and the suggestions that ask to be in it. `strict`: every rule. */
export function presetStates(name: PresetName, table: RuleTable = rules): RuleStates {
  const states = new Map<string, RuleState>();
  for (const [id, rule] of Object.entries(table)) {
    if (name === 'strict' || isRecommended(rule))
      states.set(id, { severity: rule.meta.severity, options: {} });
  }
  return states;
}

/** True for a rule that is on unless a team switches it off. */
export function isRecommended(rule: Rule): boolean {
  return rule.meta.recommended ?? rule.meta.severity !== 'suggestion';
}
