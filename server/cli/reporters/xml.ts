/** XML 1.0 has no way to write these, not even as references; half a surrogate pair is no character at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, a parser makes spaces of them in a value, and of CR a LF anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A start tag with its values escaped: `<name key="value">`; `/` at the end of the name closes it. */
export function tag(name: string, values: Readonly<Record<string, string | number>> = {}): string {
  const isEmpty = name.endsWith('/');
  const list = Object.entries(values).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${isEmpty ? name.slice(0, -1) : name}${list.join('')}${isEmpty ? '/>' : '>'}`;
}

/** A text for a value or between tags. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"\t\n\r]/gu, (character) => REFERENCES[character] ?? character);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
