import { Uri, workspace } from 'vscode';

/** Understood by VS Code and by the protocol alike. */
export type DocumentFilter =
  | { readonly language: string; readonly scheme: string }
  | { readonly scheme: string; readonly pattern: string };

/** Languages that a team's configuration may ask for. Whether it does only the server knows. */
const TEAM_LANGUAGES = ['article', 'markdown', 'plaintext'];

/**
 * The documents that whoever edits wants checked: those in the languages of `copydesk.documentLanguages`, and those that were asked for one
 * by one.
 *
 * Only what can be edited counts, in files, new documents and the workspace's own file systems: the old side of a
 * comparison, which is a document too, would show every finding twice.
 *
 * @param asked URIs of documents to check whatever their language
 */
export function getDocumentSelector(asked: Iterable<string>): DocumentFilter[] {
  const languages = workspace.getConfiguration('copydesk').get<string[]>('documentLanguages', ['article']);
  return [...inLanguages(languages), ...[...asked].map((uri) => filterOf(Uri.parse(uri)))];
}

/**
 * The documents that the server is told about: beside those that whoever edits wants checked, those that the team may want to, and the
 * team's files.
 *
 * @param teamFiles their names
 */
export function withTeam(
  selector: readonly DocumentFilter[],
  teamFiles: readonly string[],
): DocumentFilter[] {
  const pattern = `**/{${teamFiles.join(',')}}`;
  const files = schemes().filter((scheme) => scheme !== 'untitled');
  return [...selector, ...inLanguages(TEAM_LANGUAGES), ...files.map((scheme) => ({ scheme, pattern }))];
}

/** One document. */
export function filterOf({ scheme, fsPath }: Uri): DocumentFilter {
  return { scheme, pattern: fsPath.replace(/[[{*?]/gu, '[$&]') };
}

function inLanguages(languages: readonly string[]): DocumentFilter[] {
  return languages.flatMap((language) => schemes().map((scheme) => ({ language, scheme })));
}

function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}
