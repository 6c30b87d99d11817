import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { readEntityFile } from '../../config/entityFile.ts';
import type { FileProblem } from '../../config/fileProblem.ts';
import type { Locale } from '../../rules/message.ts';
import type { Desks, TeamFileKind } from '../desks.ts';
import type { LiveDocument } from '../host.ts';
import { createPositions } from '../positions.ts';

/** What is wrong with a file of the team, where it stands. */
export async function diagnoseTeamFile(
  kind: TeamFileKind,
  document: LiveDocument,
  desks: Desks,
  locale: Locale,
  hasSchema: boolean,
): Promise<Diagnostic[]> {
  const text = document.getText();
  const problems =
    kind === 'entities' ? readEntityFile(text).problems : await problemsOf(document.uri, text, desks);
  const positions = createPositions(text);
  // What another extension tells by our schema need not be told twice.
  const own = problems.filter(({ inSchema }) => !inSchema || !hasSchema);
  return own.map(({ span, severity, message }) => ({
    range: positions.rangeOf(span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'copydesk',
    code: kind,
    message: message[locale],
  }));
}

async function problemsOf(uri: string, text: string, desks: Desks): Promise<readonly FileProblem[]> {
  return (await desks.load(uri, text)).problems.get(uri) ?? [];
}
