import { isFull, type Name } from '../names/names.ts';
import type { Discourse } from './discourse.ts';
import { enterName, findBySingleName, findExpansion, giveGender } from './people.ts';

/** Whom a name means: a surname the person of that name, an acronym what it stands for. */
export function identify({ register }: Discourse, name: Name): number {
  const team = register.team?.get(name.words.join(' '));
  // One word of somebody's name means him where the article has named him, whoever else has it.
  if (team && (isFull(name) || register.byKey.has(team.key))) return enterName(register, name);
  if (name.kind === 'acronym' && !name.known) {
    const expanded = findExpansion(register, name);
    if (expanded !== undefined) return expanded;
  }
  const known = isFull(name) ? undefined : findBySingleName(register, name);
  if (known === undefined) return enterName(register, name);
  const draft = register.drafts[known];
  if (draft) {
    // *Christie* of *Chris Christie* is no first name.
    if (name.honorific || draft.words[0] === name.words[0]) giveGender(draft, name.gender);
    draft.type ??= 'person';
  }
  return known;
}
