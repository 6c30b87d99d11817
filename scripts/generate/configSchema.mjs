import { objectOf } from './fieldsSchema.mjs';

/** The JSON Schema of `copydesk.yaml` and `copydesk.json`, for completion and validation in any editor. */
export function configSchema(fields, rules) {
  const settings = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)]));
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    ...objectOf(fields),
    definitions: {
      severity: { enum: ['off', 'suggestion', 'warning', 'error'] },
      rules: {
        description: 'Rules by id.',
        anyOf: [{ type: 'object', additionalProperties: false, properties: settings }, { type: 'null' }],
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function ruleSchema({ meta }) {
  const severity = { $ref: '#/definitions/severity' };
  const options = Object.entries(meta.options ?? {});
  const properties = Object.fromEntries(options);
  return {
    description: meta.description.en,
    anyOf: [
      severity,
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [severity, { type: 'object', additionalProperties: false, properties }],
      },
    ],
  };
}
