import { formatOfDocument } from '../article/formats/index.ts';
import { type Desk, teamFileKind } from './desks.ts';
import type { LiveDocument } from './host.ts';
import type { Settings } from './settings.ts';

/**
 * True of a document that is to be read as an article, or is a file of the team. Whoever edits asks by the language of the document, the
 * team by the formats of its configuration; one is enough. What has no format of its own is an article: the editor would not show it else.
 */
export function isAsked(
  { uri, languageId }: Pick<LiveDocument, 'uri' | 'languageId'>,
  { config }: Pick<Desk, 'config'>,
  { documentLanguages }: Pick<Settings, 'documentLanguages'>,
): boolean {
  if (teamFileKind(uri)) return true;
  const format = formatOfDocument({ uri, languageId });
  const asked = [...documentLanguages, ...(config?.formats?.value ?? [])];
  return asked.includes(languageId) || asked.includes(format);
}
