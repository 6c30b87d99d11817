import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { CONFIG_FILE_NAMES } from '../config/configFile.ts';
import { disableRule } from '../config/disableRule.ts';
import type { RuleFinding } from '../rules/lint.ts';
import type { Locale } from '../rules/message.ts';
import type { LintedReading } from './analysisStore.ts';
import type { Desks } from './desks.ts';
import { toDiagnostic } from './diagnostics.ts';
import { firstOfEachRule } from './disableActions.ts';
import type { Files } from './host.ts';
import { say } from './messages.ts';
import type { Presentation } from './presentation.ts';
import { teamFileEdit } from './teamFileEdit.ts';

/** For each rule that reports something here: an edit of the team's configuration that switches it off; a file is made where there is none. */
export async function disableForTeam(
  reading: LintedReading,
  touched: readonly RuleFinding[],
  { desks, files, presentation, locale }: Surroundings,
): Promise<readonly CodeAction[]> {
  const { config } = await desks.deskOf(reading.uri);
  const uri = config?.uri ?? desks.newFile(reading.uri, CONFIG_FILE_NAMES[0]);
  if (uri === undefined) return [];
  const text = config && (await files.read(uri).catch(() => undefined));
  // What is there and cannot be read is nothing to edit.
  if (config && text === undefined) return [];
  return firstOfEachRule(touched).flatMap((finding) => {
    const { ruleId } = finding;
    const edit = disableRule(text ?? '', uri.slice(uri.lastIndexOf('/') + 1), ruleId);
    const change = edit && teamFileEdit(uri, text, edit, presentation);
    if (!change) return [];
    return {
      title: say(locale, 'disableForTeam', { rule: ruleId }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, reading.positions, locale)],
      edit: change,
    };
  });
}

export interface Surroundings {
  readonly desks: Desks;
  readonly files: Files;
  readonly presentation: Presentation;
  readonly locale: Locale;
}
