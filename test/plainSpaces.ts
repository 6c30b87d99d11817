/** The text with plain spaces for those at which no line breaks, so that an expectation can be read. */
export function plainSpaces(text: string | undefined): string | undefined {
  return text?.replaceAll(/[\u00a0\u202f]/g, ' ');
}
