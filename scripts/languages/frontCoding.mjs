/** Sorts words and writes of each how many letters it shares with the one before, as `frontCoding.ts` reads them; more than nine count as nine. */
export function shorten(words) {
  const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  let before = '';
  let text = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared += 1;
    text += shared + word.slice(shared);
    before = word;
  }
  return text;
}
