/** `U+00A0`: how a character that nobody sees is told of; empty for no character. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0);
  return code === undefined ? '' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
