import { onceFor } from '../analysis/incremental/onceFor.ts';
import { type PresetName, presetStates } from '../config/presets.ts';
import { isForeignRule, withSettings } from '../config/validate.ts';
import { withTerms } from '../config/withTerms.ts';
import { createLintMemo, type LintMemo, type RuleFinding, type RuleStates } from '../rules/lint.ts';
import type { Severity } from '../rules/rule.ts';
import type { Context } from './context.ts';
import type { InputDesk } from './inputDesks.ts';

export interface RuleSettings {
  /** In the place of what the configuration says. */
  readonly preset?: PresetName;
  /** These alone, whether or not the preset has them. */
  readonly rule?: readonly string[];
  /** Plugins are code, and run only where this says so. */
  readonly allowPlugins?: boolean;
  readonly failOn: Severity | 'never';
}

const RANKS: Readonly<Record<Severity | 'never', number>> = { suggestion: 1, warning: 2, error: 3, never: 4 };

/** The rules for the articles of a desk. */
export type RulesFor = (desk: Pick<InputDesk, 'effective' | 'terms'>) => RuleStates;

/** The rules that the command line asks for, else the team's; undefined, and told, where there is no rule of a name. */
export async function chooseRules(
  { preset, rule, allowPlugins }: RuleSettings,
  context: Context,
): Promise<RulesFor | undefined> {
  const ours = (rule ?? []).filter((id) => !(allowPlugins && isForeignRule(id)));
  const { problems } = withSettings(new Map(), Object.fromEntries(ours.map((id) => [id, 'warning'])));
  for (const { message } of problems) await context.fail('raw', { text: message[context.locale] });
  if (problems.length > 0) return undefined;
  const asked = preset && presetStates(preset);
  const usual = presetStates('recommended');
  const all = presetStates('strict');
  const only = onceFor((states: RuleStates) => {
    const chosen = (rule ?? []).map((id) => [id, states.get(id) ?? all.get(id)] as const);
    return new Map(chosen.flatMap(([id, state]) => (state ? [[id, state] as const] : [])));
  });
  return ({ effective, terms }) => {
    const states = asked ?? effective?.states ?? usual;
    return withTerms(rule ? only(states) : states, terms);
  };
}

/** What is kept between files; a rule that throws is told once. */
export function createToldMemo(context: Context): LintMemo {
  return createLintMemo({
    onRuleError: (rule, error) => void context.failWith('ruleFailed', error, { rule }),
  });
}

/** True for findings that make the exit status 1. */
export function counts(
  finding: Pick<RuleFinding, 'severity'>,
  { failOn }: Pick<RuleSettings, 'failOn'>,
): boolean {
  return RANKS[finding.severity] >= RANKS[failOn];
}
