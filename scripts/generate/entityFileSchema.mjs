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

function objectOf(fields) {
  const required = Object.keys(fields).filter((key) => fields[key].required);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field)])),
  };
}

function schemaOf({ description, kind, fields = {}, short, ...field }) {
  const said = { description: description.en };
  if (kind === 'texts') return { ...said, anyOf: [{ type: 'array', items: text({}) }, text({})] };
  if (kind === 'object') return { ...said, ...objectOf(fields) };
  if (kind === 'objects') {
    const item = { anyOf: [text(fields[short]), objectOf(fields)] };
    return { ...said, anyOf: [{ type: 'array', items: item }, ...item.anyOf] };
  }
  return { ...said, ...text(field) };
}

/** Words, and not blank space alone. */
function text({ values, pattern = '\\S', example }) {
  const examples = example === undefined ? {} : { examples: [example] };
  return values ? { enum: values } : { type: 'string', pattern, ...examples };
}
