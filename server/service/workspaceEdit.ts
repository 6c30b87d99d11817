import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../rules/rule.ts';
import type { Reading } from './analysisStore.ts';

/** The edits as LSP takes them; a client that checks versions refuses them once the document has moved on. */
export function toWorkspaceEdit(
  { uri, version, positions }: Pick<Reading, 'uri' | 'version' | 'positions'>,
  edits: readonly Edit[],
  versioned: boolean,
): WorkspaceEdit {
  const textEdits = edits.map((edit) => ({ range: positions.rangeOf(edit), newText: edit.newText }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
