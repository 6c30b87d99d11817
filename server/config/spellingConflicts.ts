import type { Checked, Text } from './checkFields.ts';
import { countLines } from './countLines.ts';
import { type FileProblem, problem } from './fileProblem.ts';

interface Allowed {
  readonly text: Text;
  readonly name: string;
  readonly entry: Checked;
}

/**
 * Tells of names that two entries have, and of spellings that one forbids and another allows. Gives the entries without what counts for
 * nothing: a name that an earlier one has, a spelling that is allowed.
 */
export function findConflicts(
  text: string,
  entries: readonly Checked[],
  report: (found: FileProblem) => void,
): Checked[] {
  const lineOf = countLines(text);
  const warn = (key: Parameters<typeof problem>[0], { value, span }: Text, other: Allowed) =>
    report(
      problem(key, span, { name: value, other: other.name, line: lineOf(other.text.span.start) }, 'warning'),
    );
  const names = new Map<string, Allowed>();
  const spellings = new Map<string, Allowed>();
  const claim = (entry: Checked, written: Text, key: 'duplicateName' | 'duplicateAlias'): boolean => {
    const own: Allowed = { text: written, name: entry.texts.name?.value ?? '', entry };
    const other = names.get(written.value.toLowerCase());
    if (!spellings.has(written.value)) spellings.set(written.value, own);
    if (!other) names.set(written.value.toLowerCase(), own);
    // *OTAN* and *Otan* in one entry are two ways to write it.
    if (!other || other.entry === entry) return true;
    warn(key, written, other);
    return false;
  };
  const kept = entries.filter(
    (entry) => entry.texts.name === undefined || claim(entry, entry.texts.name, 'duplicateName'),
  );
  const named = kept.map((entry) => ({
    ...entry,
    lists: {
      ...entry.lists,
      aliases: (entry.lists.aliases ?? []).filter((alias) => claim(entry, alias, 'duplicateAlias')),
    },
  }));
  const forbidden = new Map<string, Allowed>();
  const isForbidden = (entry: Checked, spelling: Text): boolean => {
    const allowed = spellings.get(spelling.value);
    const before = forbidden.get(spelling.value);
    if (allowed) warn('forbiddenAllowed', spelling, allowed);
    else if (before) warn('forbiddenTwice', spelling, before);
    else forbidden.set(spelling.value, { text: spelling, name: entry.texts.name?.value ?? '', entry });
    return !allowed && !before;
  };
  return named.map((entry) => ({
    ...entry,
    objects: {
      ...entry.objects,
      forbidden: (entry.objects.forbidden ?? []).filter(
        ({ texts }) => texts.spelling !== undefined && isForbidden(entry, texts.spelling),
      ),
    },
  }));
}
