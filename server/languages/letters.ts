/** The text with its first letter in capital. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** True for a word before which others are elided in French, as far as its letters tell: *école*, *homme*, *œuvre*. */
export function startsWithVowel(word: string): boolean {
  return /^[aeiouyhœæ]/iu.test(withoutAccents(word.slice(0, 1)));
}

/** The letters without the accents they carry. */
export function withoutAccents(text: string): string {
  // Most words have none.
  return /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}
