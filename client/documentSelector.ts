import { Uri, workspace } from 'vscode';

/** Understood by VS Code and by the protocol alike. */
export type DocumentFilter =
  | { readonly language: string; readonly scheme: string }
  | { readonly scheme: string; readonly pattern: string };

/**
 * The documents that the server is told about: those in the languages of `copydesk.documentLanguages`, and those that
 * somebody asked to have checked.
 *
 * Only what can be edited counts, in files, new documents and the workspace's own file systems: the old side of a
 * comparison, which is a document too, would show every finding twice.
 *
 * @param asked URIs of documents to check whatever their language
 */
export function getDocumentSelector(asked: Iterable<string>): DocumentFilter[] {
  const languages = workspace.getConfiguration('copydesk').get<string[]>('documentLanguages', ['article']);
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)]);
  return [
    ...languages.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme }))),
    ...[...asked].map((text) => Uri.parse(text)).map((uri) => ({ scheme: uri.scheme, pattern: uri.fsPath })),
  ];
}

/**
 * The team's files, which the server is told about beside articles. They start no server: in a project without articles a file of
 * that name is somebody else's.
 */
export function withTeamFiles(selector: readonly DocumentFilter[]): DocumentFilter[] {
  const schemes = new Set(selector.map(({ scheme }) => scheme).filter((scheme) => scheme !== 'untitled'));
  const pattern =
    '**/{entities.yaml,entities.yml,terms.yaml,terms.yml,copydesk.yaml,copydesk.yml,copydesk.json}';
  return [...selector, ...[...schemes].map((scheme) => ({ scheme, pattern }))];
}
