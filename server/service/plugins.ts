import type { AnalysisInput } from '../analysis/pipeline.ts';
import type { Span } from '../article/span.ts';
import type { FileProblem } from '../config/fileProblem.ts';
import type { PluginSetting } from '../config/loadedConfig.ts';
import type { Edit, Message, Severity } from '../rules/rule.ts';

/** Runs a team's plugins, which are code, where they can do no harm to whoever asks. */
export interface PluginHost {
  /**
   * What the plugins report of an article. One that fails or takes too long is left out from then on, and the rest goes on.
   * @param isWanted asked before each plugin; undefined is returned once it said no.
   */
  run(
    input: PluginInput,
    plugins: readonly PluginSetting[],
    isWanted?: () => boolean,
  ): Promise<PluginReport | undefined>;
  /** Reads the plugins anew, and gives those that were left out another chance. */
  restart(): void;
  /** Nothing more will be asked. */
  end(): void;
}

/** An article, with what is set of the plugins' rules. */
export interface PluginInput extends AnalysisInput {
  readonly rules: Readonly<Record<string, PluginRuleSetting>>;
}

export interface PluginRuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

export interface PluginReport {
  readonly findings: readonly PluginFinding[];
  /** What was left out, and why, in the file that names it. */
  readonly failures: readonly PluginFailure[];
}

/** Plain data: it comes from another thread. */
export interface PluginFinding {
  readonly ruleId: string;
  /** The rule's own; undefined where it says nothing of it. */
  readonly severity: Severity | undefined;
  readonly span: Span;
  readonly message: Message;
  readonly fixes: readonly PluginFix[];
  /** Where more is read. */
  readonly url: string | undefined;
  /** The plugin's, as the team has set it. */
  readonly setting: Severity | undefined;
}

/** What plugins found, as it is to be shown and heeded; plain data too. */
export interface PluginsRead {
  readonly findings: readonly SettledFinding[];
  /** All plugins that the configuration names have read the article. */
  readonly isComplete: boolean;
  /** Rules of plugins that the configuration switches off. */
  readonly offRules: readonly string[];
}

export interface SettledFinding extends Omit<PluginFinding, 'severity' | 'setting'> {
  readonly severity: Severity | 'off';
}

export interface PluginFix {
  readonly title: Message;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface PluginFailure {
  readonly name: string;
  readonly uri: string;
  /** The rule alone was left out. */
  readonly rule?: string;
  readonly problem: FileProblem;
}
