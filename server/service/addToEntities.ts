import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Entity } from '../analysis/analysedArticle.ts';
import { addEntity, type NewEntity } from '../config/addEntity.ts';
import { ENTITY_FILE_NAMES } from '../config/entityFile.ts';
import type { Locale } from '../rules/message.ts';
import type { Reading } from './analysisStore.ts';
import type { Desks } from './desks.ts';
import { entityAt } from './lookUp.ts';
import { say } from './messages.ts';
import type { Presentation } from './presentation.ts';
import { teamFileEdit } from './teamFileEdit.ts';

/** Adds whoever or whatever is named at the offset to the team's entity file; undefined where it has it, or cannot be told what it is. */
export async function addToEntities(
  reading: Reading,
  offset: number,
  desks: Desks,
  presentation: Presentation,
  locale: Locale,
): Promise<CodeAction | undefined> {
  const entity = entityAt(reading.article, offset);
  if (!entity || entity.team) return undefined;
  const edit = await editFor(reading.uri, newEntity(entity), desks, presentation);
  if (!edit) return undefined;
  return { title: say(locale, 'addToEntities', { name: entity.name }), kind: CodeActionKind.QuickFix, edit };
}

/** What the article knows of it, for whoever goes on in the file. */
function newEntity({ name, type, roles, mentions }: Entity): NewEntity {
  const acronyms = mentions.filter(({ kind, text }) => kind === 'acronym' && text !== name);
  const [role] = roles;
  return {
    name,
    type,
    aliases: [...new Set(acronyms.map(({ text }) => text))],
    ...(role && { role: role.text.replace(/\s+/gu, ' ') }),
  };
}

async function editFor(
  article: string,
  entity: NewEntity,
  desks: Desks,
  presentation: Presentation,
): Promise<WorkspaceEdit | undefined> {
  const { entityFiles } = await desks.deskOf(article);
  const [file] = entityFiles;
  const uri = file?.uri ?? desks.newFile(article, ENTITY_FILE_NAMES[0]);
  const edit = addEntity(file?.text ?? '', entity);
  return uri === undefined || !edit ? undefined : teamFileEdit(uri, file?.text, edit, presentation);
}
