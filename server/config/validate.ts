import { onceFor } from '../analysis/incremental/onceFor.ts';
import { isForeignRule as isForeign } from '../rules/foreignFindings.ts';
import { rules } from '../rules/index.ts';
import type { RuleState, RuleStates, RuleTable } from '../rules/lint.ts';
import { nearest } from '../rules/nearest.ts';
import { type Message, type OptionSchema, type Rule, SEVERITIES, type Severity } from '../rules/rule.ts';

/** What a team or a command line says of one rule: `off`, a severity, or a severity with options. */
export type RuleSetting = 'off' | Severity | readonly ['off' | Severity, Readonly<Record<string, unknown>>];

export interface Settings {
  readonly states: RuleStates;
  /** What is wrong with the settings; a setting with a problem changes nothing. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  /** Where: the rule's id, and the option's name when it is about one. */
  readonly path: readonly string[];
  /** What is wrong there: the id or the option's name itself, or what is set. */
  readonly about: 'name' | 'value';
  readonly message: Message;
  /** What is probably meant in its place. */
  readonly meant?: string | undefined;
}

/** Lays the settings of single rules over the states of a preset. `settings` is as read from a file: nothing is taken for granted. */
export function withSettings(
  states: RuleStates,
  settings: Readonly<Record<string, unknown>>,
  table: RuleTable = rules,
): Settings {
  const result = new Map(states);
  const problems: Problem[] = [];
  for (const [id, value] of Object.entries(settings)) {
    const found = checkSetting(id, value, table);
    problems.push(...found);
    if (found.length === 0) applySetting(result, id, value as RuleSetting);
  }
  return { states: result, problems };
}

export function applySetting(states: Map<string, RuleState>, id: string, setting: RuleSetting): void {
  const [severity, options] = typeof setting === 'string' ? [setting, undefined] : setting;
  if (severity === 'off') states.delete(id);
  // What was set before and is not set anew stays.
  else states.set(id, { ...states.get(id), severity, options: { ...states.get(id)?.options, ...options } });
}

/** What is wrong with the setting of a rule, as read from a file. */
export function checkSetting(id: string, value: unknown, table: RuleTable = rules): Problem[] {
  const rule = Object.hasOwn(table, id) ? table[id] : undefined;
  return rule ? checkValue(id, rule, value) : [unknownRule(id, table)];
}

/** True for the rule of a plugin. */
export function isForeignRule(id: string, table: RuleTable = rules): boolean {
  return isForeign(id, idsOf(table));
}

const idsOf = onceFor((table: RuleTable) => Object.keys(table));

/** What is wrong with the setting of a plugin's rule, as far as anybody but the plugin can tell. */
export function checkForeignSetting(id: string, value: unknown): Problem[] {
  if (Array.isArray(value) && (value.length === 0 || value.length > 2)) return [wrongOptions(id)];
  const [severity, options = {}] = Array.isArray(value) ? value : [value];
  if (severity !== 'off' && !SEVERITIES.includes(severity)) return [wrongSeverity(id, severity)];
  const areOptions = typeof options === 'object' && options !== null && !Array.isArray(options);
  return areOptions ? [] : [wrongOptions(id)];
}

function checkValue(id: string, rule: Rule, value: unknown): Problem[] {
  const wrong = checkForeignSetting(id, value);
  if (wrong.length > 0) return wrong;
  const options = Array.isArray(value) ? (value[1] ?? {}) : {};
  const schemas = rule.meta.options ?? {};
  return Object.entries(options).flatMap(([name, given]) => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!schema) return [unknownOption(id, name, Object.keys(schemas))];
    return fits(schema, given) ? [] : [wrongValue(id, name, schema, given)];
  });
}

function fits(schema: OptionSchema, value: unknown): boolean {
  if (schema.type === 'boolean') return typeof value === 'boolean';
  if (schema.type === 'string') return typeof value === 'string' && schema.enum.includes(value);
  if (schema.type === 'array')
    return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema;
  return Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
}

function unknownRule(id: string, table: RuleTable): Problem {
  const ids = Object.keys(table);
  const near = ids.find((known) => known.split('/')[1] === id.split('/').at(-1)) ?? nearest(id, ids);
  const message = { en: `There is no rule “${id}”.`, fr: `La règle « ${id} » n’existe pas.` };
  return { path: [id], about: 'name', ...withNear(near, message) };
}

function wrongSeverity(id: string, severity: unknown): Problem {
  const given = shown(severity);
  return {
    path: [id],
    about: 'value',
    ...withNear(nearestTo(severity, ['off', ...SEVERITIES]), {
      en: `${id}: ${given.en} is not a severity. Write off, suggestion, warning or error.`,
      fr: `${id} : ${given.fr} n’est pas un niveau de gravité. Écrivez off, suggestion, warning ou error.`,
    }),
  };
}

function wrongOptions(id: string): Problem {
  return {
    path: [id],
    about: 'name',
    message: {
      en: `${id}: write a severity, or [severity, { option: value }].`,
      fr: `${id} : écrivez un niveau de gravité, ou [gravité, { option: valeur }].`,
    },
  };
}

function unknownOption(id: string, name: string, known: readonly string[]): Problem {
  const list = known.join(', ');
  return {
    path: [id, name],
    about: 'name',
    ...withNear(nearestTo(name, known), {
      en: `${id} has no option “${name}”. ${list === '' ? 'It has none.' : `It has: ${list}.`}`,
      fr: `${id} n’a pas d’option « ${name} ». ${list === '' ? 'Elle n’en a aucune.' : `Elle a : ${list}.`}`,
    }),
  };
}

function wrongValue(id: string, name: string, schema: OptionSchema, value: unknown): Problem {
  const given = shown(value);
  const wanted = wantedValue(schema);
  return {
    path: [id, name],
    about: 'value',
    ...withNear(nearestTo(value, schema.type === 'string' ? schema.enum : []), {
      en: `${id}: ${name} is ${given.en}; it takes ${wanted.en}.`,
      fr: `${id} : ${name} vaut ${given.fr} ; il faut ${wanted.fr}.`,
    }),
  };
}

function nearestTo(given: unknown, known: readonly string[]): string | undefined {
  return typeof given === 'string' ? nearest(given, known) : undefined;
}

/** Words between the marks of the language, anything else as it is written. */
function shown(value: unknown): Message {
  if (typeof value === 'string') return { en: `“${value}”`, fr: `« ${value} »` };
  const written = JSON.stringify(value) ?? 'undefined';
  return { en: written, fr: written };
}

/** The message, and the likely word, where there is one. */
function withNear(meant: string | undefined, { en, fr }: Message): Pick<Problem, 'message' | 'meant'> {
  if (meant === undefined) return { message: { en, fr } };
  return { message: { en: `${en} Is “${meant}” meant?`, fr: `${fr} S’agit-il de « ${meant} » ?` }, meant };
}

function wantedValue(schema: OptionSchema): Message {
  if (schema.type === 'boolean') return { en: 'true or false', fr: 'true ou false' };
  if (schema.type === 'string') return { en: schema.enum.join(' or '), fr: schema.enum.join(' ou ') };
  if (schema.type === 'array')
    return { en: 'a list of words, such as [one, two]', fr: 'une liste de mots, telle que [un, deux]' };
  const { minimum, maximum } = schema;
  const en = [
    minimum === undefined ? '' : ` from ${minimum}`,
    maximum === undefined ? '' : ` up to ${maximum}`,
  ];
  const fr = [
    minimum === undefined ? '' : ` à partir de ${minimum}`,
    maximum === undefined ? '' : ` jusqu’à ${maximum}`,
  ];
  return { en: `a whole number${en.join('')}`, fr: `un nombre entier${fr.join('')}` };
}
