import { type PresetName, presetStates } from '../config/presets.ts';
import { withSettings } from '../config/validate.ts';
import { createLintMemo, type LintMemo, type RuleFinding, type RuleStates } from '../rules/lint.ts';
import type { Severity } from '../rules/rule.ts';
import type { Context } from './context.ts';

export interface RuleSettings {
  readonly preset: PresetName;
  /** These alone, whether or not the preset has them. */
  readonly rule?: readonly string[];
  readonly failOn: Severity | 'never';
}

const RANKS: Readonly<Record<Severity | 'never', number>> = { suggestion: 1, warning: 2, error: 3, never: 4 };

/** The rules that the command line asks for; undefined, and told, where there is no rule of a name. */
export async function chooseRules(settings: RuleSettings, context: Context): Promise<RuleStates | undefined> {
  const states = presetStates(settings.preset);
  if (!settings.rule) return states;
  const all = presetStates('strict');
  const chosen = new Map<string, ReturnType<typeof all.get> & object>();
  for (const id of settings.rule) {
    const state = states.get(id) ?? all.get(id);
    if (state) chosen.set(id, state);
  }
  const unknown = settings.rule.filter((id) => !chosen.has(id));
  if (unknown.length === 0) return chosen;
  const { problems } = withSettings(states, Object.fromEntries(unknown.map((id) => [id, 'warning'])));
  for (const { message } of problems) await context.fail('raw', { text: message[context.locale] });
  return undefined;
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
