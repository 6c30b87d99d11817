import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
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
 * Files of one folder, `/`, kept in memory.
 *
 * @param start texts by path, such as `/a.article`
 */
export function createMemoryFiles(start: Promise<ReadonlyMap<string, string>>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const encoder = new TextEncoder();
  const loaded = start.then(
    (texts) =>
      new Map<string, MemoryFile>(
        [...texts].map(([path, text]) => [path, { content: encoder.encode(text), mtime: 1 }]),
      ),
  );

  async function find(uri: Uri): Promise<MemoryFile> {
    const file = (await loaded).get(uri.path);
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return file;
  }

  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    async stat(uri): Promise<FileStat> {
      if (uri.path === '/') return { type: FileType.Directory, ctime: 1, mtime: 1, size: 0 };
      const { content, mtime } = await find(uri);
      return { type: FileType.File, ctime: 1, mtime, size: content.length };
    },
    readDirectory: async () => [...(await loaded).keys()].map((path) => [path.slice(1), FileType.File]),
    readFile: async (uri) => (await find(uri)).content,
    async writeFile(uri, content) {
      (await loaded).set(uri.path, { content, mtime: Date.now() });
      changed.fire([{ type: FileChangeType.Changed, uri }]);
    },
    async delete(uri) {
      (await loaded).delete(uri.path);
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    createDirectory: (uri) => {
      throw FileSystemError.NoPermissions(uri);
    },
    rename: (uri) => {
      throw FileSystemError.NoPermissions(uri);
    },
  };
}
