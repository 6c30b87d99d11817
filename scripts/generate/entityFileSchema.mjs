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

/** The JSON Schema of a file of terms; that each entry has words or a pattern only Copydesk tells. */
export function termFileSchema(fields) {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk: the words of a team',
    description: 'Words that the house does not write, and what it writes instead.',
    type: 'array',
    items: objectOf(fields),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
