import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

interface MemoryFile {
  readonly content: Uint8Array;
  readonly mtime: number;
}

/**
 * Files kept in memory; folders are what their paths say.
 *
 * @param start texts by path, such as `/fr/a.article`
 */
export function createMemoryFiles(start: Promise<ReadonlyMap<string, string>>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const encoder = new TextEncoder();
  const toFile = (text: string): MemoryFile => ({ content: encoder.encode(text), mtime: 1 });
  const loaded = start.then(
    (texts) => new Map<string, MemoryFile>([...texts].map(([path, text]) => [path, toFile(text)])),
  );
  const refuse = (uri: Uri) => {
    throw FileSystemError.NoPermissions(uri);
  };

  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    async stat(uri) {
      const files = await loaded;
      const file = files.get(uri.path);
      if (file) return { type: FileType.File, ctime: 1, mtime: file.mtime, size: file.content.length };
      if (entriesOf(files, uri).length === 0) throw FileSystemError.FileNotFound(uri);
      return { type: FileType.Directory, ctime: 1, mtime: 1, size: 0 };
    },
    readDirectory: async (uri) => entriesOf(await loaded, uri),
    async readFile(uri) {
      const file = (await loaded).get(uri.path);
      if (!file) throw FileSystemError.FileNotFound(uri);
      return file.content;
    },
    async writeFile(uri, content) {
      (await loaded).set(uri.path, { content, mtime: Date.now() });
      changed.fire([{ type: FileChangeType.Changed, uri }]);
    },
    async delete(uri) {
      (await loaded).delete(uri.path);
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    createDirectory: refuse,
    rename: refuse,
  };
}

/** What the folder holds, its own files and folders only. */
function entriesOf(files: ReadonlyMap<string, unknown>, folder: Uri): [string, FileType][] {
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const below = [...files.keys()]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length));
  const entries = below.map((path): [string, FileType] => {
    const slash = path.indexOf('/');
    return slash < 0 ? [path, FileType.File] : [path.slice(0, slash), FileType.Directory];
  });
  return [...new Map(entries)];
}
