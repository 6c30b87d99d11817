import type { AnalysedArticle, AnalysedBlock } from '../analysis/analysedArticle.ts';
import { readOnce } from '../analysis/incremental/readOnce.ts';
import { isAlike } from '../analysis/incremental/replacement.ts';
import { type Directive, readDirectives } from '../article/directives.ts';
import { type Span, shift } from '../article/span.ts';
import { type ActiveRule, type ActiveRules, chooseActiveRules } from './activeRules.ts';
import { canJudge, type ForeignFindings, NO_FOREIGN_FINDINGS } from './foreignFindings.ts';
import { rules as everyRule } from './index.ts';
import { moveFindings, type PlacedFinding, type Run } from './inertFindings.ts';
import { formatMessage, type Locale } from './message.ts';
import { moveEdits } from './moveFinding.ts';
import { withoutRepeats } from './precedence.ts';
import type { Edit, Finding, FixOffer, Rule, Severity } from './rule.ts';
import { createSilencer } from './silencer.ts';
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

/** A finding in offsets of its block. */
export interface LocatedFinding {
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
  foreign = NO_FOREIGN_FINDINGS,
): readonly RuleFinding[] {
  return inOneGo(lint(article, states, memo, foreign));
}

/** What the rules that are on find, whatever the comments of the article say of them. */
export function findNow(
  article: AnalysedArticle,
  states: RuleStates,
  memo: LintMemo,
): readonly RuleFinding[] {
  return inOneGo(find(article, chooseActiveRules(article.pack.id, states, [], memo), memo)).told;
}

function inOneGo<T>(run: Generator<void, T>): T {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the rules that are on; yields between rules, returns the findings in order of their spans.
 * @param foreign the findings of plugins, which go with ours. For the same article they may be others the next time: ours are kept.
 */
export function* lint(
  article: AnalysedArticle,
  states: RuleStates,
  memo: LintMemo,
  foreign: ForeignFindings = NO_FOREIGN_FINDINGS,
): Generator<void, readonly RuleFinding[]> {
  const directives = readDirectives(article.source, article.tree);
  const active = chooseActiveRules(article.pack.id, states, directives, memo);
  const run = yield* find(article, active, memo);
  return heed(directives, run, foreign, active, article, memo);
}

function* find(article: AnalysedArticle, active: ActiveRules, memo: LintMemo): Generator<void, Run> {
  const known = active.runs.get(article.revision);
  if (known) return known;
  const again = active.wordRules.filter(({ rule }) => hasNewWords(article, rule));
  const moved = moveFindings(article, (revision) => active.runs.get(revision), again);
  const found = moved ?? [];
  const edited = moved && article.inert ? article.blocks[article.inert.block] : undefined;
  for (const block of edited ? [edited] : article.blocks) {
    for (const { active: rule, finding } of findInBlock(block, active, memo)) {
      found.push(place(rule, finding, block.block.start, block.index));
    }
  }
  for (const rule of moved ? again : active.articleRules) {
    yield;
    const findings = collect(rule, memo, () => rule.rule.check?.(article, rule.context));
    for (const finding of findings) found.push(place(rule, finding, 0, undefined));
  }
  const told = withoutRepeats(found.filter(({ isOff }) => !isOff).sort(bySpan), article);
  const run = { found, told };
  active.runs.set(article.revision, run);
  return run;
}

/** After an inert edit: what the rule reads of words has changed in the edited block, as far as the rule tells what that is. */
function hasNewWords({ inert, blocks }: AnalysedArticle, { wordsOf }: Rule): boolean {
  const text = inert && blocks[inert.block]?.text;
  if (!text || !wordsOf) return true;
  return !isAlike(readOnce(inert.before, wordsOf), readOnce(text, wordsOf), inert.replacement);
}

/** Adds the findings of plugins, leaves out what the comments of the article silence, and adds what is to be said of these. */
function heed(
  directives: readonly Directive[],
  { told, found }: Run,
  foreign: ForeignFindings,
  { directiveRules }: ActiveRules,
  { source }: AnalysedArticle,
  memo: LintMemo,
): readonly RuleFinding[] {
  const others = foreign.findings.filter(({ isOff }) => !isOff);
  const all = others.length === 0 ? told : [...told, ...others].sort(bySpan);
  if (directives.length === 0) return all;
  const silencer = createSilencer(directives);
  const heard = all.filter((finding) => !silencer.silences(finding));
  for (const finding of [...found, ...foreign.findings]) if (finding.isOff) silencer.silences(finding);
  const reports = directiveRules.flatMap((rule) => {
    const ruleIds = Object.keys(memo.rules);
    const context = { ...rule.context, source, ruleIds, canJudge: (name: string) => canJudge(name, foreign) };
    return collect(rule, memo, () => rule.rule.checkDirectives?.(silencer.uses, context)).map((finding) =>
      present(rule, finding, 0),
    );
  });
  return [...heard, ...reports.filter((report) => !silencer.silencesReport(report))].sort(bySpan);
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

function place(rule: ActiveRule, finding: Finding, offset: number, block: number | undefined): PlacedFinding {
  return { ...present(rule, finding, offset), block, ...(rule.isOff && { isOff: true }) };
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
    edits: moveEdits(fix.edits, offset),
  };
}

function bySpan(a: RuleFinding, b: RuleFinding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
}
