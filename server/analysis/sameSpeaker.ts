import type { Source } from './analysedArticle.ts';

const SEVERAL: ReadonlySet<Source['kind']> = new Set(['group', 'body', 'document', 'other']);

/** Whether two sources are one speaker; undefined where the article does not tell for sure. */
export function isSameSpeaker(one: Source, other: Source): boolean | undefined {
  if (one.entity !== undefined && other.entity !== undefined) {
    // *Léa Brun et Sami Diop* are not *Léa Brun*.
    return one.entity !== other.entity ? false : one.name === other.name ? true : undefined;
  }
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true;
  // A body, a group, *le couple* may be one or several, and of either gender.
  if (SEVERAL.has(one.kind) || SEVERAL.has(other.kind))
    return SEVERAL.has(one.kind) === SEVERAL.has(other.kind) || isPronoun(one) || isPronoun(other)
      ? undefined
      : false;
  if (one.number !== other.number) return false;
  return one.gender !== undefined && other.gender !== undefined && one.gender !== other.gender
    ? false
    : undefined;
}

function isPronoun({ kind }: Source): boolean {
  return kind === 'pronoun';
}
