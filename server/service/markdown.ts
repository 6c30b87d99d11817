/**
 * Words of a file, on one line, that Markdown shows as they are: what stands in an article must not become a link,
 * an image, a command or HTML in a hover. Addresses are broken up too, since editors link bare ones, and what makes a line a list or
 * the line above it a heading.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&~|@#]/gu, '\\$&')
    .replace(/^(\d{0,9})([-+=.)])/u, '$1\\$2')
    .replace(/:(?=\/)/gu, '\\:')
    .replace(/(www)\./giu, '$1\\.');
}

/** Line ends and other blank space as one space; NUL and its like, and what turns the direction of writing, as the sign for what cannot be shown. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\r ]+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
}
