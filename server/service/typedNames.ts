import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { Team, TeamEntity } from '../analysis/team.ts';

/** Where the words of a name begin. */
export function wordStarts(name: string): readonly number[] {
  return [...name.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
}

/** As names are compared while they are typed: each letter by its base, as many as there are code units, and one kind of space and apostrophe. */
export function foldTyped(text: string): string {
  return [...text]
    .map((sign) => sign.normalize('NFD').charAt(0).toLowerCase())
    .join('')
    .replaceAll('’', "'")
    .replaceAll('\u00a0', ' ');
}

/**
 * Entries of the team's file that the words before the cursor may begin: by the word that is being typed, or by the one before it. A file
 * may have thousands, so they are looked up and not gone through; of too many the first of the file are taken.
 * @param line what stands before the cursor, `word` at its end included
 */
export function findEntries(team: Team, line: string, word: string): readonly TeamEntity[] {
  if (team.length === 0) return [];
  const last = /([\p{L}\p{N}-]+)[ \u00a0]$/u.exec(line.slice(0, line.length - word.length))?.[1] ?? '';
  const index = indexOf(team);
  const found = [word, last].flatMap((each) => index.get(foldTyped(each).slice(0, PREFIX)) ?? []);
  return [...new Set(found)].slice(0, MOST);
}

/** Letters of a word by which names are found. */
const PREFIX = 2;

/** Nobody reads more suggestions than that. */
const MOST = 200;

/** Entries by the first letters of each word of each of their names. */
const indexOf = onceFor((team: Team): ReadonlyMap<string, readonly TeamEntity[]> => {
  const index = new Map<string, TeamEntity[]>();
  for (const entry of team) {
    const names = [entry.name, ...entry.aliases].map(foldTyped);
    const keys = names.flatMap((name) => wordStarts(name).map((at) => name.slice(at, at + PREFIX)));
    for (const key of new Set(keys)) {
      const list = index.get(key);
      if (list) list.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
});
