/**
 * The text without what a terminal would take for a command, such as to clear itself or to write elsewhere: articles and the names of files
 * may come from anybody. Tabs and line ends stay.
 */
export function visible(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\u2028\u2029]/gu, '\ufffd');
}

/** The same of the name of a file, which stands on one line with others. */
export function visibleName(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd');
}

/** The text on one line; spaces that do not break stay. */
export function oneLine(text: string): string {
  return visible(text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/gu, ' ')).trim();
}
