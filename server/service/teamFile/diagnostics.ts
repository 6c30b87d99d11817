import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { readEntityFile } from '../../config/entityFile.ts';
import type { FileProblem } from '../../config/fileProblem.ts';
import type { LoadedConfig } from '../../config/loadedConfig.ts';
import { readTermFile } from '../../config/termFile.ts';
import type { Locale } from '../../rules/message.ts';
import type { Desks, TeamFileKind } from '../desks.ts';
import type { LiveDocument } from '../host.ts';
import type { Positions } from '../positions.ts';

/** What is wrong with a file of the team. */
export async function problemsOfTeamFile(
  kind: TeamFileKind,
  document: LiveDocument,
  desks: Desks,
  hasSchema: boolean,
  ofPlugins: (config: LoadedConfig) => readonly FileProblem[],
): Promise<readonly FileProblem[]> {
  const problems = await PROBLEMS[kind](document.getText(), document.uri, desks, ofPlugins);
  // What another extension tells by our schema need not be told twice.
  return problems.filter(({ inSchema }) => !inSchema || !hasSchema);
}

/** The problem as the editor shows it. */
export function toTeamFileDiagnostic(
  kind: TeamFileKind,
  { span, severity, message }: FileProblem,
  positions: Positions,
  locale: Locale,
): Diagnostic {
  return {
    range: positions.rangeOf(span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'copydesk',
    code: kind,
    message: message[locale],
  };
}

type FindProblems = (
  text: string,
  uri: string,
  desks: Desks,
  ofPlugins: (config: LoadedConfig) => readonly FileProblem[],
) => readonly FileProblem[] | Promise<readonly FileProblem[]>;

const PROBLEMS: Readonly<Record<TeamFileKind, FindProblems>> = {
  entities: (text) => readEntityFile(text).problems,
  terms: (text) => readTermFile(text).problems,
  config: async (text, uri, desks, ofPlugins) => {
    const config = await desks.load(uri, text);
    return [...(config.problems.get(uri) ?? []), ...ofPlugins(config)];
  },
};
