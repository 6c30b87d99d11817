import type { OptionSchemas, OptionValues, Rule } from './rule.ts';

/** The options that a rule runs with: its defaults, with what is set laid over them. */
export function optionsOf(rule: Rule, set: Readonly<Record<string, unknown>>): OptionValues<OptionSchemas> {
  const defaults = Object.entries(rule.meta.options ?? {}).map(([name, schema]) => [name, schema.default]);
  return { ...Object.fromEntries(defaults), ...set };
}
