import type { AnalysedArticle, AnalysedBlock, BlockText } from '../analysis/analysedArticle.ts';
import { readOnce } from '../analysis/readOnce.ts';
import { isAlike } from '../analysis/replacement.ts';
import type { BlockType } from '../article/nodes.ts';
import { type Span, shift } from '../article/span.ts';
import { rules as everyRule } from './index.ts';
import { moveFindings, type PlacedFinding, type Run } from './inertFindings.ts';
import { formatMessage, type Locale } from './message.ts';
import { optionsOf } from './options.ts';
import { withoutRepeats } from './precedence.ts';
import type { Edit, Finding, FixOffer, OptionSchemas, Rule, RuleContext, Severity } from './rule.ts';
import type { TermList } from './term.ts';

/** The rules that are on, by id, each with its severity and options; a rule that is off is not in it. */
export type RuleStates = ReadonlyMap<string, RuleState>;

export interface RuleState {
  readonly severity: Severity;
  /** Options that differ from their defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The team's list of words, for the rule that reads it. */
  readonly terms?: TermList;
}

/** A finding as it is shown: with the rule it comes from, its severity and its words. Offsets are those of the source. */
export interface RuleFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: (locale: Locale) => string;
  /** The likeliest first. */
  readonly fixes: readonly RuleFix[];
  /** Where more is read, if that is not the page of the rule. */
  readonly url?: string;
}

export interface RuleFix {
  readonly title: (locale: Locale) => string;
  /** True when fix-all may apply it unseen. */
  readonly safe: boolean;
  /** In order, not overlapping, in offsets of the source. */
  readonly edits: readonly Edit[];
}

export type RuleTable = Readonly<Record<string, Rule>>;

/** What one document keeps from one run to the next. It changes no result, it only saves work. */
export interface LintMemo {
  readonly rules: RuleTable;
  readonly onRuleError: (ruleId: string, error: unknown) => void;
  readonly failed: Set<string>;
  /** The rules made ready for the states they were last run with. */
  active: ActiveRules | undefined;
}

interface ActiveRules {
  readonly states: RuleStates;
  readonly language: string;
  readonly articleRules: readonly ActiveRule[];
  /** Those of them that may have to run again after an inert edit. */
  readonly wordRules: readonly ActiveRule[];
  readonly blockRules: readonly ActiveRule[];
  /** What the block rules found in a text, all together. */
  readonly blockFindings: Map<BlockType, WeakMap<BlockText, readonly LocatedFinding[]>>;
  /** What was found, by the revision of the article: of a text that comes back, and to be moved by an inert edit. */
  readonly runs: WeakMap<object, Run>;
}

interface ActiveRule {
  readonly id: string;
  readonly rule: Rule;
  readonly state: RuleState;
  readonly context: RuleContext<OptionSchemas>;
}

interface LocatedFinding {
  readonly active: ActiveRule;
  readonly finding: Finding;
}

/** `onRuleError` hears of a rule that throws, once; the rule loses its own findings only. */
export function createLintMemo(
  settings: { readonly rules?: RuleTable; readonly onRuleError?: LintMemo['onRuleError'] } = {},
): LintMemo {
  const { rules = everyRule, onRuleError = () => {} } = settings;
  return { rules, onRuleError, failed: new Set(), active: undefined };
}

/** Runs the rules that are on over an article, in one go. */
export function lintNow(
  article: AnalysedArticle,
  states: RuleStates,
  memo = createLintMemo(),
): readonly RuleFinding[] {
  const run = lint(article, states, memo);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** Runs the rules that are on; yields between rules, returns the findings in order of their spans. */
export function* lint(
  article: AnalysedArticle,
  states: RuleStates,
  memo: LintMemo,
): Generator<void, readonly RuleFinding[]> {
  const active = activeRules(article.pack.id, states, memo);
  const known = active.runs.get(article.revision);
  if (known) return known.findings;
  const again = active.wordRules.filter(({ rule }) => hasNewWords(article, rule));
  const moved = moveFindings(article, (revision) => active.runs.get(revision), again);
  const found = moved ?? [];
  const edited = moved && article.inert ? article.blocks[article.inert.block] : undefined;
  for (const block of edited ? [edited] : article.blocks) {
    for (const { active: rule, finding } of findInBlock(block, active, memo)) {
      found.push({ ...present(rule, finding, block.block.start), block: block.index });
    }
  }
  for (const rule of moved ? again : active.articleRules) {
    yield;
    const findings = collect(rule, memo, () => rule.rule.check?.(article, rule.context));
    for (const finding of findings) found.push({ ...present(rule, finding, 0), block: undefined });
  }
  const run = { found, findings: inOrder(found, article) };
  active.runs.set(article.revision, run);
  return run.findings;
}

/** After an inert edit: what the rule reads of words has changed in the edited block, as far as the rule tells what that is. */
function hasNewWords({ inert, blocks }: AnalysedArticle, { wordsOf }: Rule): boolean {
  const text = inert && blocks[inert.block]?.text;
  if (!text || !wordsOf) return true;
  return !isAlike(readOnce(inert.before, wordsOf), readOnce(text, wordsOf), inert.replacement);
}

function inOrder(found: readonly PlacedFinding[], article: AnalysedArticle): readonly RuleFinding[] {
  return found.length === 0 ? found : withoutRepeats([...found].sort(bySpan), article);
}

function activeRules(language: string, states: RuleStates, memo: LintMemo): ActiveRules {
  if (memo.active?.states === states && memo.active.language === language) return memo.active;
  const on: ActiveRule[] = [];
  for (const [id, state] of states) {
    const rule = memo.rules[id];
    if (!rule || (rule.meta.languages !== 'all' && !rule.meta.languages.includes(language))) continue;
    const context = { options: optionsOf(rule, state.options), terms: state.terms ?? [] };
    on.push({ id, rule, state, context });
  }
  memo.active = {
    states,
    language,
    articleRules: on.filter(({ rule }) => rule.check),
    wordRules: on.filter(({ rule }) => rule.check && rule.meta.readsWords),
    blockRules: on.filter(({ rule }) => rule.checkBlock),
    blockFindings: new Map(),
    runs: new WeakMap(),
  };
  return memo.active;
}

const NONE: readonly LocatedFinding[] = [];

function findInBlock(block: AnalysedBlock, active: ActiveRules, memo: LintMemo): readonly LocatedFinding[] {
  if (!block.text) return NONE;
  let ofType = active.blockFindings.get(block.block.type);
  if (!ofType) {
    ofType = new WeakMap();
    active.blockFindings.set(block.block.type, ofType);
  }
  const known = ofType.get(block.text);
  if (known) return known;
  const found = active.blockRules.flatMap((rule) =>
    collect(rule, memo, () => rule.rule.checkBlock?.(block, rule.context)).map((finding) => ({
      active: rule,
      finding,
    })),
  );
  const kept = found.length === 0 ? NONE : found;
  ofType.set(block.text, kept);
  return kept;
}

function collect(
  rule: ActiveRule,
  memo: LintMemo,
  run: () => Iterable<Finding> | undefined,
): readonly Finding[] {
  try {
    return [...(run() ?? [])];
  } catch (error) {
    if (!memo.failed.has(rule.id)) memo.onRuleError(rule.id, error);
    memo.failed.add(rule.id);
    return [];
  }
}

function present({ id, rule, state }: ActiveRule, finding: Finding, offset: number): RuleFinding {
  const message = rule.meta.messages[finding.messageId];
  return {
    ruleId: id,
    severity: state.severity === rule.meta.severity ? (finding.severity ?? state.severity) : state.severity,
    span: shift(finding.span, offset),
    message: (locale) => (message ? formatMessage(message, locale, finding.values) : finding.messageId),
    fixes: (finding.fixes ?? []).map((fix) => presentFix(rule, fix, offset)),
  };
}

function presentFix(rule: Rule, fix: FixOffer, offset: number): RuleFix {
  const title = rule.meta.fixes?.[fix.fixId];
  return {
    title: (locale) => (title ? formatMessage(title, locale, fix.values) : fix.fixId),
    safe: fix.safe,
    edits: fix.edits.map((edit) => ({ ...shift(edit, offset), newText: edit.newText })),
  };
}

function bySpan(a: RuleFinding, b: RuleFinding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
}
