/** The JSON Schema of `copydesk.yaml`, for completion and validation in the editor. */
export function configSchema(rules) {
  const settings = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSchema(rule)]));
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: strings(
        'Presets, files and packages that this configuration builds on, the last the strongest.',
      ),
      language: {
        type: 'string',
        description: 'Language of the articles; without it each article tells its own.',
      },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        type: 'array',
        description: 'Settings for some files only.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: strings('Globs of the files, from the folder of this configuration.'),
            extends: strings('Presets, files and packages for these files.'),
            language: { type: 'string', description: 'Language of these files.' },
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
      entities: strings('Files that list the people, organisations and places that the team writes about.'),
      terms: strings('Files that list the words that the team writes in one way.'),
      ignore: strings('Globs of files that are no articles.'),
      plugins: strings('retext plugins. They are code, and run in a trusted workspace only.'),
    },
    definitions: {
      severity: { enum: ['off', 'suggestion', 'warning', 'error'] },
      rules: {
        type: 'object',
        description: 'Rules by id.',
        additionalProperties: false,
        properties: settings,
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function strings(description) {
  return { type: 'array', items: { type: 'string' }, description };
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
