import { CONFIG_FIELDS } from '../../config/configFields.ts';
import { ENTITY_FIELDS } from '../../config/entityFields.ts';
import type { Field, Fields } from '../../config/fields.ts';
import { TERM_FIELDS } from '../../config/termFields.ts';
import { rules } from '../../rules/index.ts';
import { type OptionSchema, type OptionSchemas, SEVERITIES } from '../../rules/rule.ts';
import type { TeamFileKind } from '../desks.ts';

/** The keys of a file of the team. */
export const ROOT_FIELDS: Readonly<Record<TeamFileKind, Fields>> = {
  entities: ENTITY_FIELDS,
  config: CONFIG_FIELDS,
  terms: TERM_FIELDS,
};

/** The keys that may stand below a key. */
export function fieldsBelow({ kind, fields }: Field): Fields | undefined {
  return kind === 'rules' ? RULE_FIELDS : fields;
}

const SETTINGS = ['off', ...SEVERITIES];

/** Rules as keys of `rules`: a severity, or a list of that and the options. */
const RULE_FIELDS: Fields = Object.fromEntries(
  Object.entries(rules).map(([id, { meta }]) => [
    id,
    { description: meta.description, values: SETTINGS, fields: optionFields(meta.options) },
  ]),
);

function optionFields(options: OptionSchemas = {}): Fields {
  return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, optionField(schema)]));
}

function optionField(schema: OptionSchema): Field {
  const { description } = schema;
  if (schema.type === 'array') return { description, kind: 'texts' };
  const preset = String(schema.default);
  if (schema.type === 'integer') return { description, preset };
  return { description, preset, values: schema.type === 'boolean' ? ['true', 'false'] : schema.enum };
}
