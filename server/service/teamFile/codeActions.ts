import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { FileProblem } from '../../config/fileProblem.ts';
import type { Locale } from '../../rules/message.ts';
import type { TeamFileKind } from '../desks.ts';
import type { LiveDocument } from '../host.ts';
import { say } from '../messages.ts';
import { createPositions } from '../positions.ts';
import { toWorkspaceEdit } from '../workspaceEdit.ts';
import { toTeamFileDiagnostic } from './diagnostics.ts';

/** Of each problem that the range touches: the word that is probably meant. */
export function getTeamFileActions(
  kind: TeamFileKind,
  document: LiveDocument,
  problems: readonly FileProblem[],
  range: Range,
  { locale, versionedEdits }: { readonly locale: Locale; readonly versionedEdits: boolean },
): CodeAction[] {
  const text = document.getText();
  const positions = createPositions(text);
  const { start, end } = positions.spanOf(range);
  const touched = problems.filter(({ span }) => span.start <= end && start <= span.end);
  return touched.flatMap((problem) => {
    const { span, meant } = problem;
    if (meant === undefined) return [];
    const edit = { ...span, newText: quotedAs(text.slice(span.start, span.end), meant) };
    return [
      {
        title: say(locale, 'writeMeant', { words: meant }),
        kind: CodeActionKind.QuickFix,
        diagnostics: [toTeamFileDiagnostic(kind, problem, positions, locale)],
        isPreferred: true,
        edit: toWorkspaceEdit(
          { uri: document.uri, version: document.version, positions },
          [edit],
          versionedEdits,
        ),
      },
    ];
  });
}

/** Words between the quotation marks that stood around others, if any did. */
function quotedAs(before: string, words: string): string {
  const mark = /^["']/u.exec(before)?.[0] ?? '';
  return `${mark}${words}${mark}`;
}
