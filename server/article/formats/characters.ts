/** White space as `\s` has it, told from the code unit, since most lines are judged by their first one. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The first offset at or after `start` that is no white space, `end` at most. */
export function skipSpace(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last code unit before `end` that is no white space, `start` at least. */
export function trimSpace(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--;
  return at;
}

const LETTER = /^[\p{L}\p{M}\p{N}]$/u;

/** True for a letter or digit; half of a surrogate pair counts as neither. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return LETTER.test(String.fromCharCode(code));
}
