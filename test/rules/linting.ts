import {
  type AnalysisInput,
  analyseNow,
  createLexiconTable,
  createMemo,
  type Memo,
} from '../../server/analysis/pipeline.ts';
import type { Team } from '../../server/analysis/team.ts';
import type { Span } from '../../server/article/span.ts';
import { presetStates } from '../../server/config/presets.ts';
import { applyEdits, editsOf, type FixScope } from '../../server/rules/fix.ts';
import { rules } from '../../server/rules/index.ts';
import { createLintMemo, lintNow, type RuleFinding, type RuleStates } from '../../server/rules/lint.ts';

const lexicons = createLexiconTable();

/** A memo that knows nothing of any text yet. */
export function freshMemo(): Memo {
  return createMemo(lexicons);
}

/** A rule alone, or with others `beside` it, which have their default options. */
export function only(
  ruleId: string,
  options: Readonly<Record<string, unknown>> = {},
  beside: readonly string[] = [],
): RuleStates {
  const stateOf = (id: string, given: Readonly<Record<string, unknown>>) => {
    const rule = rules[id];
    if (!rule) throw new Error(`There is no rule ${id}.`);
    return [id, { severity: rule.meta.severity, options: given }] as const;
  };
  return new Map([stateOf(ruleId, options), ...beside.map((id) => stateOf(id, {}))]);
}

export const everyRule: RuleStates = presetStates('strict');

/** Findings of a text analysed afresh; a rule that throws makes the test fail. */
export function findIn(
  source: string,
  language: string | undefined,
  states: RuleStates,
  team?: Team,
): readonly RuleFinding[] {
  const input: AnalysisInput = {
    source,
    format: 'article',
    team,
    ...(language === undefined ? {} : { language }),
  };
  const article = analyseNow(input, freshMemo());
  return lintNow(article, states, createLintMemo({ onRuleError: rethrow }));
}

function rethrow(ruleId: string, error: unknown): never {
  throw new Error(`${ruleId} threw`, { cause: error });
}

/** Ten passes of fixes at most, as the command line applies them. */
export function fixFully(
  source: string,
  language: string | undefined,
  states: RuleStates,
  scope: FixScope,
  team?: Team,
): string {
  let text = source;
  for (let pass = 0; pass < 10; pass += 1)
    text = applyEdits(text, editsOf(findIn(text, language, states, team), scope));
  return text;
}

/** A text with the spans put between ⟦ and ⟧, for messages that show what was found. */
export function mark(source: string, spans: readonly Span[]): string {
  const ends = spans.flatMap((span) => [
    { at: span.start, sign: '⟦' },
    { at: span.end, sign: '⟧' },
  ]);
  ends.sort((a, b) => b.at - a.at);
  return ends.reduce((text, { at, sign }) => text.slice(0, at) + sign + text.slice(at), source);
}
