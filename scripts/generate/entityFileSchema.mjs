import { objectOf } from './fieldsSchema.mjs';

/** The JSON Schema of a team's entity file, from the fields that the server checks. */
export function entityFileSchema(fields) {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk: the entities of a team',
    description: 'People, organisations and places that a team writes about, and how the house writes them.',
    type: 'array',
    items: objectOf(fields),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
