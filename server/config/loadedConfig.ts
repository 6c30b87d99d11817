import type { Span } from '../article/span.ts';
import type { Severity } from '../rules/rule.ts';
import type { FileProblem } from './fileProblem.ts';
import type { PresetName } from './presets.ts';
import type { RuleSetting } from './validate.ts';

/** What loading needs of the world. Files are named by their URIs. */
export interface ConfigHost {
  /** The text of a file; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
  /** The file itself, where links lead to it; undefined where there is none. Without it there are no links. */
  readonly realUri?: ((uri: string) => Promise<string | undefined>) | undefined;
  /** The file that a package gives, by Node's resolution from a file; undefined where there are no packages. */
  readonly resolvePackage?: ((name: string, from: string) => Promise<ResolvedPackage>) | undefined;
}

export type ResolvedPackage =
  /** `root` is the package’s folder. */
  { readonly uri: string; readonly root: string } | { readonly refused: 'absent' | 'untrusted' };

/** Where a value comes from. */
export type Origin =
  | { readonly preset: PresetName }
  /** `line` from 1. */
  | { readonly uri: string; readonly line: number };

/** Settings for some files or all; of several layers the later are the stronger. */
export interface Layer {
  /** All of these must match: an override inside what another override extends. Empty for all files. */
  readonly files: readonly FileMatch[];
  readonly rules: ReadonlyMap<string, Sourced<RuleSetting>>;
  readonly language?: Sourced<string>;
  readonly layout?: Sourced<string>;
  /** URIs of the files. */
  readonly entities?: Sourced<readonly string[]>;
  readonly terms?: Sourced<readonly string[]>;
}

/** A value and where it was set. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Patterns as in `.gitignore`, from a folder. */
export interface FileMatch {
  /** A URI without the last slash. */
  readonly folder: string;
  readonly patterns: readonly string[];
}

export interface LoadedConfig {
  readonly uri: string;
  readonly layers: readonly Layer[];
  readonly formats: Sourced<readonly string[]> | undefined;
  readonly ignore: readonly (FileMatch & { readonly origin: Origin })[];
  /** In order, each once: what is named again takes the place of what was named before. */
  readonly plugins: readonly PluginSetting[];
  /** Of each file that was read; the configuration itself also has what is wrong in the files that it extends. */
  readonly problems: ReadonlyMap<string, readonly FileProblem[]>;
}

/** A plugin, and where it is named. */
export interface PluginSetting {
  /** A package, or the URI of a file. */
  readonly module: string;
  /** As it is written. */
  readonly name: string;
  /** The file that names it, from where packages are found. */
  readonly uri: string;
  readonly span: Span;
  readonly origin: Origin;
  readonly options: unknown;
  readonly severity: Severity | undefined;
  /** For articles in this language only. */
  readonly language: string | undefined;
  /** The words of somebody quoted are reported too. */
  readonly inQuotations: boolean;
}
