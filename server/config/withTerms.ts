import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { RuleStates } from '../rules/lint.ts';
import type { TermList } from '../rules/term.ts';

const RULE = 'style/terms';

/** The rules with the team's list of words; for the same rules and the same list it is the same object. */
export function withTerms(states: RuleStates, terms: TermList): RuleStates {
  const state = states.get(RULE);
  if (terms.length === 0 || !state) return states;
  const known = madeOf(states);
  const made = known.get(terms) ?? new Map([...states, [RULE, { ...state, terms }]]);
  known.set(terms, made);
  return made;
}

const madeOf = onceFor((_: RuleStates) => new WeakMap<TermList, RuleStates>());
