/** JSON Schemas of files that a team writes, from the fields that the server checks. */
export function objectOf(fields) {
  const required = Object.keys(fields).filter((key) => fields[key].required);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field)])),
  };
}

function schemaOf({ description, kind, fields = {}, short, some, ...field }) {
  const said = { description: description.en };
  if (kind === 'rules') return { ...said, $ref: '#/definitions/rules' };
  if (kind === 'mapping') return { ...said, type: 'object' };
  if (kind === 'texts')
    return {
      ...said,
      anyOf: [{ type: 'array', ...(some && { minItems: 1 }), items: text(field) }, text(field)],
    };
  if (kind === 'object') return { ...said, ...objectOf(fields) };
  if (kind === 'objects') {
    const one = short === undefined ? [objectOf(fields)] : [text(fields[short]), objectOf(fields)];
    return { ...said, anyOf: [{ type: 'array', items: { anyOf: one } }, ...one] };
  }
  return { ...said, ...text(field) };
}

/** Words, and not blank space alone. */
function text({ values, pattern = '\\S', example }) {
  const examples = example === undefined ? {} : { examples: [example] };
  return values ? { enum: values } : { type: 'string', pattern, ...examples };
}
