import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { type Directive, type DirectiveKind, readDirectives } from '../article/directives.ts';
import { skipSpace } from '../article/formats/characters.ts';
import { countWhile } from '../article/halving.ts';
import { isForeignRule } from '../config/validate.ts';
import { rules } from '../rules/index.ts';
import type { RuleFinding } from '../rules/lint.ts';
import type { Edit } from '../rules/rule.ts';
import type { LintedReading } from './analysisStore.ts';
import type { CodeActionOptions } from './codeActions.ts';
import { toDiagnostic } from './diagnostics.ts';
import { type MessageKey, say } from './messages.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

/** For each rule that reports something here: a comment that silences it above this block, and one that does so in the whole file. */
export function getDisableActions(
  reading: LintedReading,
  touched: readonly RuleFinding[],
  options: CodeActionOptions,
): CodeAction[] {
  const firsts = firstOfEachRule(touched);
  if (firsts.length === 0) return [];
  const directives = readDirectives(reading.article.source, reading.article.tree);
  return firsts.flatMap((finding) => [
    ...toAction(reading, finding, 'disableHere', editAbove(reading.article, directives, finding), options),
    ...toAction(reading, finding, 'disableInFile', editAtTop(reading.article, directives, finding), options),
  ]);
}

/** One finding of each rule that can be named: a plugin may call its rules what nobody can write. */
export function firstOfEachRule(touched: readonly RuleFinding[]): readonly RuleFinding[] {
  return touched.filter(({ ruleId: id }, index) => {
    const isFirst = touched.findIndex(({ ruleId }) => ruleId === id) === index;
    return isFirst && (Object.hasOwn(rules, id) || isForeignRule(id));
  });
}

function toAction(
  reading: LintedReading,
  finding: RuleFinding,
  title: MessageKey,
  edit: Edit | undefined,
  { locale, versionedEdits }: CodeActionOptions,
): CodeAction[] {
  if (!edit) return [];
  return [
    {
      title: say(locale, title, { rule: finding.ruleId }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, reading.positions, locale)],
      edit: toWorkspaceEdit(reading, [edit], versionedEdits),
    },
  ];
}

/**
 * The comment stands above the first line of the block, as it would break one that is quoted or, in Markdown, any other. None above front
 * matter, which must come first, and where something stands before the block on its line.
 */
function editAbove(
  { source, tree }: AnalysedArticle,
  directives: readonly Directive[],
  { ruleId, span }: RuleFinding,
): Edit | undefined {
  const block = tree.children[countWhile(tree.children, ({ start }) => start <= span.start) - 1];
  if (!block || block.type === 'frontMatter' || block.type === 'comment' || block.end <= span.start)
    return undefined;
  const above = directives.find(
    ({ kind, target, rules }) =>
      kind === 'disable-next-line' && target?.start === block.start && rules.length > 0,
  );
  if (above) return addTo(above, ruleId);
  const line = lineStart(source, block.start);
  if (skipSpace(source, line, block.start) < block.start) return undefined;
  const indent = source.slice(line, block.start).replace('\uFEFF', '');
  return newComment(source, block.start - indent.length, 'disable-next-line', ruleId, indent);
}

/** At the top, below the front matter. */
function editAtTop(
  { source, tree }: AnalysedArticle,
  directives: readonly Directive[],
  { ruleId }: RuleFinding,
): Edit | undefined {
  const known = directives.find(({ kind, rules }) => kind === 'disable-file' && rules.length > 0);
  if (known) return addTo(known, ruleId);
  const [first, next] = tree.children;
  if (first?.type !== 'frontMatter')
    return newComment(source, source.startsWith('\uFEFF') ? 1 : 0, 'disable-file', ruleId, '');
  const at = next ? lineStart(source, next.start) : source.length;
  if (at > first.end) return newComment(source, at, 'disable-file', ruleId, '');
  return {
    start: first.end,
    end: first.end,
    newText: `${lineBreak(source)}${comment('disable-file', ruleId)}`,
  };
}

function addTo({ rules, command }: Directive, ruleId: string): Edit {
  const at = (rules.at(-1) ?? command).end;
  return { start: at, end: at, newText: ` ${ruleId}` };
}

function newComment(source: string, at: number, kind: DirectiveKind, ruleId: string, indent: string): Edit {
  return { start: at, end: at, newText: `${indent}${comment(kind, ruleId)}${lineBreak(source)}` };
}

function comment(kind: DirectiveKind, ruleId: string): string {
  return `<!-- copydesk-${kind} ${ruleId} -->`;
}

/** As the text has them. */
function lineBreak(source: string): string {
  return /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}
