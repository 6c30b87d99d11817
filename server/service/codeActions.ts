import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
} from 'vscode-languageserver-types';
import { editsOf } from '../rules/fix.ts';
import type { RuleFinding } from '../rules/lint.ts';
import type { Locale } from '../rules/message.ts';
import type { Edit } from '../rules/rule.ts';
import type { LintedReading } from './analysisStore.ts';
import { toDiagnostic } from './diagnostics.ts';
import { getDisableActions } from './disableActions.ts';
import { fixAll } from './fixAll.ts';
import { say } from './messages.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.copydesk`;

export interface CodeActionOptions {
  readonly locale: Locale;
  readonly versionedEdits: boolean;
  /** The document may hold comments that switch rules off. */
  readonly comments: boolean;
}

/**
 * Quick fixes at the range, and the action that fixes the whole file where the client asks for it by name.
 * @param lint the findings of another text in the document's place; undefined gives up.
 */
export async function getCodeActions(
  reading: LintedReading,
  range: Range,
  context: CodeActionContext,
  lint: (source: string) => Promise<readonly RuleFinding[] | undefined>,
  options: CodeActionOptions,
): Promise<CodeAction[] | undefined> {
  const quickFixes = isWanted(CodeActionKind.QuickFix, context) ? getQuickFixes(reading, range, options) : [];
  // Fixing a whole file takes several passes, so it waits until it is asked for.
  if (!context.only || !isWanted(FIX_ALL_KIND, context)) return quickFixes;
  const edits = await fixAll(reading.article.source, reading.findings, lint);
  return edits && [...quickFixes, ...toFixAllAction(reading, edits, options)];
}

/** True when the client asks for this kind: by name, by a kind above it, or for all kinds. */
export function isWanted(kind: CodeActionKind, { only }: Pick<CodeActionContext, 'only'>): boolean {
  return (
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  );
}

/**
 * The fixes of the findings that touch the range, the likeliest of each preferred, those that mend a rule everywhere, and at last those
 * that disable it.
 */
function getQuickFixes(reading: LintedReading, range: Range, options: CodeActionOptions): CodeAction[] {
  const touched = findingsAt(reading, range);
  const firsts = touched.filter(
    ({ ruleId }, index) => touched.findIndex((each) => each.ruleId === ruleId) === index,
  );
  return [
    ...touched.flatMap((finding) => toQuickFixes(reading, finding, options)),
    ...firsts.flatMap((finding) => toRuleFix(reading, finding, options)),
    ...(options.comments ? getDisableActions(reading, touched, options) : []),
  ];
}

/** Those that touch the range. */
export function findingsAt({ findings, positions }: LintedReading, range: Range): readonly RuleFinding[] {
  const { start, end } = positions.spanOf(range);
  return findings.filter(({ span }) => span.start <= end && start <= span.end);
}

function toQuickFixes(
  reading: LintedReading,
  finding: RuleFinding,
  options: CodeActionOptions,
): CodeAction[] {
  const { locale } = options;
  const diagnostics = [toDiagnostic(finding, reading.positions, locale)];
  return finding.fixes.map(({ title, edits }, index) => ({
    title: title(locale),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(index === 0 && { isPreferred: true }),
    edit: toWorkspaceEdit(reading, edits, options.versionedEdits),
  }));
}

/** @param touched the finding that it is offered with: editors put an action that names none behind those that disable the rule. */
function toRuleFix(reading: LintedReading, touched: RuleFinding, options: CodeActionOptions): CodeAction[] {
  const { locale } = options;
  const { ruleId } = touched;
  const findings = reading.findings.filter(
    (finding) => finding.ruleId === ruleId && finding.fixes.some(({ safe }) => safe),
  );
  if (findings.length < 2) return [];
  return [
    {
      title: say(locale, 'fixAllOfRule', { count: findings.length, rule: ruleId }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(touched, reading.positions, locale)],
      edit: toWorkspaceEdit(reading, editsOf(findings, 'safe'), options.versionedEdits),
    },
  ];
}

/** The source action that applies `edits`, what fix-all came to; none where nothing is to be done. */
function toFixAllAction(
  reading: LintedReading,
  edits: readonly Edit[],
  options: CodeActionOptions,
): CodeAction[] {
  if (edits.length === 0) return [];
  return [
    {
      title: say(options.locale, 'fixAll'),
      kind: FIX_ALL_KIND,
      edit: toWorkspaceEdit(reading, edits, options.versionedEdits),
    },
  ];
}
