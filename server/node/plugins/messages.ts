import type { Message } from '../../rules/rule.ts';
import type { PluginFinding, PluginInput } from '../../service/plugins.ts';

/** What the worker is asked, one thing after the other. */
export type Request =
  /** Load a plugin, known by this key from then on. */
  | { readonly ask: 'load'; readonly plugin: PluginCode }
  /** Read the article that is meant until the next. */
  | { readonly ask: 'read'; readonly input: PluginInput }
  /** Let a plugin read it. */
  | { readonly ask: 'run'; readonly key: string; readonly inQuotations: boolean };

export interface PluginCode {
  readonly key: string;
  /** A package, or the URI of a file. */
  readonly module: string;
  /** The file that names it. */
  readonly uri: string;
  readonly options: unknown;
}

export type FoundByWorker = Omit<PluginFinding, 'setting'>;

export interface PluginRun {
  readonly findings: readonly FoundByWorker[];
  /** Rules that threw, each told once. */
  readonly failedRules: readonly { readonly rule: string; readonly detail: string }[];
  /** What is set of rules that the plugin does not have, or of options that they do not have. */
  readonly wrongSettings: readonly { readonly rule: string; readonly message: Message }[];
}

export interface Answers {
  readonly load: undefined;
  readonly read: { readonly language: string };
  readonly run: PluginRun;
}

export type Answer =
  | { readonly value: Answers[keyof Answers] }
  | { readonly refused: Refusal; readonly detail: string };

/** `absent`: there is no such module. `unfit`: it is no plugin. `threw`: it failed. */
export type Refusal = 'absent' | 'unfit' | 'threw';
