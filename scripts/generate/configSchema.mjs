import { objectOf } from './fieldsSchema.mjs';

/** The JSON Schema of `copydesk.yaml` and `copydesk.json`, for completion and validation in any editor. */
export function configSchema(fields, rules) {
  const families = [...new Set(Object.keys(rules).map((id) => id.split('/')[0]))].sort();
  const settings = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)]));
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    ...objectOf(fields),
    definitions: {
      severity: { enum: ['off', 'suggestion', 'warning', 'error'] },
      rules: {
        description: 'Rules by id.',
        anyOf: [
          {
            type: 'object',
            additionalProperties: false,
            properties: settings,
            // Rules of plugins, which nobody here knows.
            patternProperties: { [`^(?!(?:${families.join('|')})/)[^/\\s]+/\\S+$`]: ruleSchema() },
          },
          { type: 'null' },
        ],
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** @param rule undefined for a rule of a plugin */
function ruleSchema(rule) {
  const severity = { $ref: '#/definitions/severity' };
  const options = Object.entries(rule?.meta.options ?? {});
  // A JSON Schema has one language: English, as all that is not written for one reader.
  const properties = Object.fromEntries(
    options.map(([name, { description, ...schema }]) => [name, { ...schema, description: description.en }]),
  );
  return {
    ...(rule && { description: rule.meta.description.en }),
    anyOf: [
      severity,
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [
          severity,
          rule ? { type: 'object', additionalProperties: false, properties } : { type: 'object' },
        ],
      },
    ],
  };
}
