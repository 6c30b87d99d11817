import type { ChangeAnnotation, Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Locale } from '../rules/message.ts';
import type { Reading } from './analysisStore.ts';
import { entityOf, mentionAt } from './lookUp.ts';
import { say } from './messages.ts';
import { faultOf } from './newName.ts';
import { type RenameEdit, renameEdits } from './renameEdits.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

/** Why nothing is renamed, in the reader’s language. */
export interface Refusal {
  readonly refused: string;
}

export interface RenameOptions {
  readonly locale: Locale;
  readonly versionedEdits: boolean;
  /** The client shows edits in groups and asks before it makes them. */
  readonly annotatedEdits: boolean;
  /** Names within quotation marks change like the others. */
  readonly renameInQuotations: boolean;
}

/** The words under the cursor, and the name to begin with: of a person the full name; null where nobody is mentioned. */
export function prepareRename(
  { article, positions }: Reading,
  position: Position,
): { range: Range; placeholder: string } | null {
  const mention = mentionAt(article, positions.offsetAt(position));
  const entity = entityOf(article, mention?.entity);
  if (!mention || !entity) return null;
  const isForm = entity.type === 'person' || mention.kind === 'role' || mention.kind === 'pronoun';
  return { range: positions.rangeOf(mention), placeholder: isForm ? entity.name : mention.text };
}

/**
 * Renames whoever is mentioned at the position, in every form of the name. What somebody has said stays as it was said, unless the settings
 * have it otherwise, or the reader agrees where the client can ask; null where nobody is mentioned.
 */
export function getRename(
  reading: Reading,
  position: Position,
  newName: string,
  options: RenameOptions,
): WorkspaceEdit | Refusal | null {
  const { article, positions } = reading;
  const { locale, versionedEdits, annotatedEdits, renameInQuotations } = options;
  const mention = mentionAt(article, positions.offsetAt(position));
  const entity = entityOf(article, mention?.entity);
  if (!mention || !entity) return null;
  const name = newName.trim().replaceAll(/[ \t]+/gu, ' ');
  const fault = faultOf(name, article.pack);
  if (fault) return { refused: say(locale, fault) };
  const edits = renameEdits(article, entity, mention, name);
  const asked = edits.filter(({ quoted }) => !quoted || renameInQuotations);
  if (versionedEdits && annotatedEdits && asked.length < edits.length)
    return toAnnotatedEdit(reading, edits, locale);
  return toWorkspaceEdit(reading, asked, versionedEdits);
}

function toAnnotatedEdit(
  { uri, version, positions }: Reading,
  edits: readonly RenameEdit[],
  locale: Locale,
): WorkspaceEdit {
  const outside: ChangeAnnotation = { label: say(locale, 'renameOutside') };
  const quoted: ChangeAnnotation = {
    label: say(locale, 'renameQuoted'),
    needsConfirmation: true,
    description: say(locale, 'renameQuotedWhy'),
  };
  return {
    changeAnnotations: { outside, quoted },
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => ({
          range: positions.rangeOf(edit),
          newText: edit.newText,
          annotationId: edit.quoted ? 'quoted' : 'outside',
        })),
      },
    ],
  };
}
