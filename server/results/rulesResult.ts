import { rules } from '../rules/index.ts';
import type { RuleStates, RuleTable } from '../rules/lint.ts';
import { type Locale, wordsOf } from '../rules/message.ts';
import { optionsOf } from '../rules/options.ts';
import type { Severity } from '../rules/rule.ts';
import { ruleUrl } from '../rules/ruleUrl.ts';

/** What `copydesk rules` says of a rule; schemas/rules.schema.json describes it. */
export interface RuleListing {
  readonly id: string;
  /** As it is set; `off` where it is not. */
  readonly severity: Severity | 'off';
  readonly description: string;
  readonly languages: 'all' | readonly string[];
  readonly options: readonly RuleOption[];
  readonly url: string;
}

export interface RuleOption {
  readonly name: string;
  /** As it is set, else the default. */
  readonly value: unknown;
  readonly description: string;
}

export function toRuleList(
  states: RuleStates,
  locale: Locale,
  table: RuleTable = rules,
): readonly RuleListing[] {
  return Object.entries(table).map(([id, rule]) => {
    const state = states.get(id);
    const values: Readonly<Record<string, unknown>> = optionsOf(rule, state?.options ?? {});
    const { description, languages, options = {} } = rule.meta;
    return {
      id,
      severity: state?.severity ?? 'off',
      description: wordsOf(description, locale),
      languages,
      options: Object.entries(options).map(([name, schema]) => ({
        name,
        value: values[name],
        description: wordsOf(schema.description, locale),
      })),
      url: ruleUrl(id),
    };
  });
}
