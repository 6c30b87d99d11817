import type { BlockText } from '../analysis/analysedArticle.ts';
import type { Directive } from '../article/directives.ts';
import type { BlockType } from '../article/nodes.ts';
import type { Run } from './inertFindings.ts';
import type { LintMemo, LocatedFinding, RuleState, RuleStates } from './lint.ts';
import { optionsOf } from './options.ts';
import type { OptionSchemas, Rule, RuleContext } from './rule.ts';
import { namesOf } from './silencer.ts';

export interface ActiveRules {
  readonly states: RuleStates;
  readonly language: string;
  /** The rules that are off and are run for the comments that disable them. */
  readonly off: string;
  readonly articleRules: readonly ActiveRule[];
  /** Those of them that may have to run again after an inert edit. */
  readonly wordRules: readonly ActiveRule[];
  readonly blockRules: readonly ActiveRule[];
  readonly directiveRules: readonly ActiveRule[];
  /** What the block rules found in a text, all together. */
  readonly blockFindings: Map<BlockType, WeakMap<BlockText, readonly LocatedFinding[]>>;
  /** What was found, by the revision of the article: of a text that comes back, and to be moved by an inert edit. */
  readonly runs: WeakMap<object, Run>;
}

export interface ActiveRule {
  readonly id: string;
  readonly rule: Rule;
  readonly state: RuleState;
  readonly context: RuleContext<OptionSchemas>;
  readonly isOff: boolean;
}

/** The rules of the language that are on, and those run for the comments alone; the same as long as neither changes. */
export function chooseActiveRules(
  language: string,
  states: RuleStates,
  directives: readonly Directive[],
  memo: LintMemo,
): ActiveRules {
  const { active } = memo;
  const off = offRules(states, directives, memo);
  const same = active?.states === states && active.language === language && active.off === off.join(' ');
  if (active && same) return active;
  const run = [...states, ...off.map((id) => [id, undefined] as const)];
  const on = run.flatMap(([id, state]) => readyRule(id, state, language, memo));
  memo.active = {
    states,
    language,
    off: off.join(' '),
    articleRules: on.filter(({ rule }) => rule.check),
    wordRules: on.filter(({ rule }) => rule.check && rule.meta.readsWords),
    blockRules: on.filter(({ rule }) => rule.checkBlock),
    directiveRules: on.filter(({ rule, isOff }) => rule.checkDirectives && !isOff),
    blockFindings: new Map(),
    runs: new WeakMap(),
  };
  return memo.active;
}

/** The rules that are off but named by comments, as long as somebody asks whether these are of use. */
function offRules(
  states: RuleStates,
  directives: readonly Directive[],
  { rules }: LintMemo,
): readonly string[] {
  const named = new Set(
    directives
      .filter(({ kind }) => kind !== undefined && kind !== 'enable')
      .flatMap((directive) => (directive.rules.length > 0 ? directive.rules.map(({ id }) => id) : ['*'])),
  );
  if (named.size === 0 || ![...states.keys()].some((id) => rules[id]?.checkDirectives)) return [];
  return Object.keys(rules).filter((id) => !states.has(id) && namesOf(id).some((name) => named.has(name)));
}

/** A rule with its options, as the states have it or else as it is by default; nothing where it is of another language. */
function readyRule(
  id: string,
  state: RuleState | undefined,
  language: string,
  { rules }: LintMemo,
): readonly ActiveRule[] {
  const rule = rules[id];
  if (!rule || (rule.meta.languages !== 'all' && !rule.meta.languages.includes(language))) return [];
  const { severity } = rule.meta;
  const context = { options: optionsOf(rule, state?.options ?? {}), terms: state?.terms ?? [] };
  return [{ id, rule, state: state ?? { severity, options: {} }, context, isOff: state === undefined }];
}
