import type { ConfigHost } from '../config/loadedConfig.ts';
import type { Locale } from '../rules/message.ts';
import type { PluginHost } from './plugins.ts';

/** What the service needs of the program around it. */
export interface Host {
  /** The language of whoever reads the messages, not of the article. */
  readonly locale: Locale;
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Resolves in a later macrotask: after a mere microtask a cancel request is never read. */
  yield(): Promise<void>;
  /** A line for whoever keeps the server. */
  log(message: string): void;
  /** Undefined where there are no files to read, as in a browser. */
  readonly files?: Files | undefined;
  /** The parsed JSON at an address, within so many milliseconds, else it fails; undefined where there is no network. */
  fetchJson?: ((address: string, limit: number) => Promise<unknown>) | undefined;
  /** The file that a package gives, by Node’s resolution; undefined where there are no packages. */
  readonly resolvePackage?: ConfigHost['resolvePackage'];
  /** What runs a team's plugins; undefined where nothing can, as in a browser. */
  readonly plugins?: PluginHost | 'untrusted' | undefined;
  /** The articles that are open, for questions about all of them. */
  openArticles?(): readonly LiveDocument[] | Promise<readonly LiveDocument[]>;
  /** The articles of the folder as they are stored, where the platform can list files; each version of a file has a number of its own. */
  listArticles?(): Promise<readonly LiveDocument[]>;
}

/** Files beside the documents. */
export interface Files {
  /** The text of a file by its URI; undefined where there is none. It fails where there is one that cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** The file itself, where links lead to it; undefined where there is none. */
  readonly realUri?: ConfigHost['realUri'];
}

/** Asks whether anybody still waits; LSP's `CancellationToken` is one. */
export interface Token {
  readonly isCancellationRequested: boolean;
}

/** A document as the protocol keeps it: it changes in place, and `version` with it. */
export interface LiveDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}
