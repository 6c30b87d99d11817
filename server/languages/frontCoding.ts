/**
 * A sorted list of words in little room: a digit says how many letters a word shares with the one before.
 * `0abri4cot` → `abri`, `abricot`.
 */
export function expandWords(text: string): readonly string[] {
  let before = '';
  return text.split(/(?=\d)/).map((entry) => {
    before = before.slice(0, Number(entry[0])) + entry.slice(1);
    return before;
  });
}
