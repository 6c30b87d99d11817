import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { readEntityFile } from '../../config/entityFile.ts';
import type { Locale } from '../../rules/message.ts';
import { createPositions } from '../positions.ts';

/** What is wrong with a team's entity file, where it stands. */
export function diagnoseEntityFile(text: string, locale: Locale): Diagnostic[] {
  const positions = createPositions(text);
  return readEntityFile(text).problems.map(({ span, severity, message }) => ({
    range: positions.rangeOf(span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'copydesk',
    code: 'entities',
    message: message[locale],
  }));
}
