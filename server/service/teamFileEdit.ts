import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../rules/rule.ts';
import { createPositions } from './positions.ts';
import type { Presentation } from './presentation.ts';

/**
 * An edit of a file of the team, or of a new one; undefined where the client makes no files. Nobody need have the file open, so that it
 * has no version.
 * @param text of the file; undefined where it is to be made
 */
export function teamFileEdit(
  uri: string,
  text: string | undefined,
  edit: Edit,
  { versionedEdits, createsFiles }: Presentation,
): WorkspaceEdit | undefined {
  const edits = [{ range: createPositions(text ?? '').rangeOf(edit), newText: edit.newText }];
  const documentEdit = { textDocument: { uri, version: null }, edits };
  if (text !== undefined)
    return versionedEdits ? { documentChanges: [documentEdit] } : { changes: { [uri]: edits } };
  const creation = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return createsFiles ? { documentChanges: [creation, documentEdit] } : undefined;
}
