import type { EntityDraft } from './people.ts';

/**
 * How much a mention brings somebody to the reader's mind, by what it does in its sentence, after Lappin and Leass, *An Algorithm
 * for Pronominal Anaphora Resolution* (1994): who speaks, who is introduced and who is the subject most, who is named inside somebody's words least.
 */
export const WEIGHTS = {
  speaker: 4,
  introduced: 3,
  subject: 2.5,
  object: 1,
  oblique: 0.8,
  inside: 0.7,
  quoted: 0.3,
} as const;

export type MentionPlace = keyof typeof WEIGHTS;

/** What is left of it with each further sentence of the reporter's. */
const DECAY = 0.5;
/** The share that is left after so many of them; behind its end nothing is. */
const LEFT: readonly number[] = Array.from({ length: 24 }, (_, passed) => DECAY ** passed);

/** The salience of an entity at a time counted in sentences of the reporter's from the beginning of the article. */
export function salienceAt({ weight, clock }: EntityDraft, now: number): number {
  return weight * (LEFT[now - clock] ?? 0);
}

/** Notes a mention of an entity; of two the stronger counts. */
export function stress(draft: EntityDraft, now: number, place: MentionPlace): void {
  const left = salienceAt(draft, now);
  if (WEIGHTS[place] >= left) draft.place = place;
  draft.weight = Math.max(left, WEIGHTS[place]);
  draft.clock = now;
}
