/**
 * Words of a file, on one line, that Markdown shows as they are: what stands in an article must not become a link,
 * an image, a command or HTML in a hover. Addresses are broken up too, since editors link bare ones.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&~|@#]/gu, '\\$&')
    .replace(/:(?=\/)/gu, '\\:')
    .replace(/(www)\./giu, '$1\\.');
}

/** Line ends and other blank space as one space; NUL and its like as the sign for what cannot be shown. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\r ]+/gu, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();
}
