import { rules } from '../rules/index.ts';
import type { RuleState, RuleStates, RuleTable } from '../rules/lint.ts';
import type { Rule } from '../rules/rule.ts';
import { HOUSE_PRESETS } from './housePresets.ts';
import { applySetting, type RuleSetting } from './validate.ts';

export type PresetName = 'recommended' | 'strict' | keyof typeof HOUSE_PRESETS;

type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** `recommended`: errors and warnings, and the suggestions that ask to be in it. `strict`: every rule. The others: a house each. */
export const PRESETS: Readonly<Record<PresetName, (table?: RuleTable) => RuleSettings>> = {
  recommended: (table = rules) => settingsOf(table, isRecommended),
  strict: (table = rules) => settingsOf(table, () => true),
  ap: (table) => house('ap', table),
  uk: (table) => house('uk', table),
  france: (table) => house('france', table),
  'canada-fr': (table) => house('canada-fr', table),
};

/** What is recommended, and over it what the house asks. */
function house(name: keyof typeof HOUSE_PRESETS, table: RuleTable = rules): RuleSettings {
  const own = Object.entries(HOUSE_PRESETS[name]).filter(([id]) => Object.hasOwn(table, id));
  return { ...PRESETS.recommended(table), ...Object.fromEntries(own) };
}

function settingsOf(table: RuleTable, isOn: (rule: Rule) => boolean): RuleSettings {
  return Object.fromEntries(
    Object.entries(table)
      .filter(([, rule]) => isOn(rule))
      .map(([id, { meta }]) => [id, meta.severity]),
  );
}

export function presetStates(name: PresetName, table: RuleTable = rules): RuleStates {
  const states = new Map<string, RuleState>();
  for (const [id, setting] of Object.entries(PRESETS[name](table))) applySetting(states, id, setting);
  return states;
}

/** True for a rule that is on unless a team switches it off. */
export function isRecommended(rule: Rule): boolean {
  return rule.meta.recommended ?? rule.meta.severity !== 'suggestion';
}
