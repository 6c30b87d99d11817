import { type Extension, FileType, type TextDocument, Uri, workspace } from 'vscode';

/** The names of the files that a team keeps beside its articles. */
export interface TeamFiles {
  readonly all: readonly string[];
  /** Those that say what is checked. */
  readonly configurations: readonly string[];
}

/** As the manifest names them for its schemas. */
export function teamFilesOf({ packageJSON }: Extension<unknown>): TeamFiles {
  const { jsonValidation, yamlValidation } = packageJSON.contributes as Contributions;
  const files = [...jsonValidation, ...yamlValidation];
  const namesOf = (list: typeof files) => list.flatMap(({ fileMatch }) => fileMatch);
  return {
    all: namesOf(files),
    configurations: namesOf(files.filter(({ url }) => url.endsWith('/copydesk.schema.json'))),
  };
}

interface Contributions {
  readonly jsonValidation: readonly Validation[];
  readonly yamlValidation: readonly Validation[];
}

interface Validation {
  readonly fileMatch: string | readonly string[];
  readonly url: string;
}

/** True where a folder around the document, in the workspace, has a configuration, which may ask for it. */
export async function hasConfiguration(
  { uri }: Pick<TextDocument, 'uri'>,
  { configurations }: TeamFiles,
): Promise<boolean> {
  const [first] = workspace.workspaceFolders ?? [];
  const root = (uri.scheme === 'untitled' ? first : workspace.getWorkspaceFolder(uri))?.uri;
  let folder = uri.scheme === 'untitled' ? root : Uri.joinPath(uri, '..');
  while (folder) {
    const at = folder;
    const found = await Promise.all([
      ...configurations.map((name) => isFile(Uri.joinPath(at, name))),
      isOurManifest(Uri.joinPath(at, 'package.json')),
    ]);
    if (found.includes(true)) return true;
    folder = root && at.path.length > root.path.length ? Uri.joinPath(at, '..') : undefined;
  }
  return false;
}

function isFile(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.File) !== 0,
    () => false,
  );
}

/** It may hold the configuration under a key of its own. */
function isOurManifest(uri: Uri): Thenable<boolean> {
  return workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes).includes('"copydesk"'),
    () => false,
  );
}
