import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { readEntityFile } from '../../config/entityFile.ts';
import type { FileProblem } from '../../config/fileProblem.ts';
import type { LoadedConfig } from '../../config/loadedConfig.ts';
import { readTermFile } from '../../config/termFile.ts';
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
  ofPlugins: (config: LoadedConfig) => readonly FileProblem[],
): Promise<Diagnostic[]> {
  const text = document.getText();
  const problems = await PROBLEMS[kind](text, document.uri, desks, ofPlugins);
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
