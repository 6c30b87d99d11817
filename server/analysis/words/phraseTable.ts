import { fold } from './tokens.ts';

/** Expressions of one word or more, found by their first word. */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly PhraseEntry<T>[]>;
}

export interface PhraseEntry<T> {
  /** Folded words, in order. */
  readonly words: readonly string[];
  readonly value: T;
}

/** The longest entry that the folded words from `at` spell, or undefined. `wordAt` answers undefined past the end. */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  wordAt: (index: number) => string | undefined,
  at: number,
): PhraseEntry<T> | undefined {
  const first = wordAt(at);
  const entries = first === undefined ? undefined : table.byFirst.get(first);
  return entries?.find((entry) =>
    entry.words.every((word, index) => index === 0 || wordAt(at + index) === word),
  );
}

export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  return tableOfWords(Array.from(entries, ([text, value]) => ({ words: cutWords(text), value })));
}

/** The same of expressions that are cut already. */
export function tableOfWords<T>(entries: Iterable<PhraseEntry<T>>): PhraseTable<T> {
  const byFirst = new Map<string, PhraseEntry<T>[]>();
  for (const { words, value } of entries) {
    const first = words[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push({ words, value });
    else byFirst.set(first, [{ words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

/** Cut as the tokens are: `de l'avis de` is `de`, `l'`, `avis`, `de`. */
export function cutWords(text: string): string[] {
  if (!/[\s'’‑]/u.test(text)) return [text.toLowerCase()];
  return fold(text)
    .replaceAll(/(^|\s)(\p{L}{1,2}|qu|jusqu|lorsqu|puisqu|presqu)'/gu, "$1$2' ")
    .split(/\s+/)
    .filter((word) => word !== '');
}
