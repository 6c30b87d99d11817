import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { RuleFinding } from './lint.ts';
import { nearest } from './nearest.ts';
import { namesOf } from './silencer.ts';

/** What others than our rules find in an article: the plugins of a team. */
export interface ForeignFindings {
  readonly findings: readonly ForeignFinding[];
  /** False where not all of them have read the article: nobody can tell then what a comment about them silences. */
  readonly isComplete: boolean;
  /** Their rules that are switched off, and may not have been run. */
  readonly offRules: readonly string[];
}

export type ForeignFinding = RuleFinding & {
  /** It is not shown, and tells only whether a comment that disables its rule is of use. */
  readonly isOff?: true;
};

/** Of who has no plugins. */
export const NO_FOREIGN_FINDINGS: ForeignFindings = { findings: [], isComplete: true, offRules: [] };

/**
 * True for the rule of a plugin: a family that is none of ours, nor one of ours misspelt. Whether there is such a rule only the plugin
 * knows.
 * @param ruleIds of our rules
 */
export function isForeignRule(id: string, ruleIds: readonly string[]): boolean {
  const [, family] = /^([^/\s]+)\/\S+$/u.exec(id) ?? [];
  if (family === undefined) return false;
  return nearest(family, familiesOf(ruleIds)) === undefined;
}

const familiesOf = onceFor((ruleIds: readonly string[]) => [
  ...new Set(ruleIds.map((known) => known.split('/')[0] ?? '')),
]);

/** True where it is known whether anybody but us has something to say under the name that a comment has: a rule, a family, all rules. */
export function canJudge(name: string, { isComplete, offRules }: ForeignFindings): boolean {
  return isComplete && !offRules.some((id) => namesOf(id).includes(name));
}
