import type { EffectiveConfig } from '../config/effectiveConfig.ts';
import type { LoadedConfig, Origin, Sourced } from '../config/loadedConfig.ts';
import { isForeignRule } from '../config/validate.ts';
import { rules } from '../rules/index.ts';
import type { RuleTable } from '../rules/lint.ts';
import { optionsOf } from '../rules/options.ts';
import type { Severity } from '../rules/rule.ts';

/** What `copydesk config` says of one file; schemas/config.schema.json describes it. */
export interface ConfigResult {
  readonly path: string;
  /** The configuration that holds; null where there is none. */
  readonly config: string | null;
  readonly ignored: boolean;
  readonly language: ConfigValue<string> | null;
  readonly layout: ConfigValue<string> | null;
  /** Those that it names, else the nearest. */
  readonly entities: ConfigValue<readonly string[]> | null;
  readonly terms: ConfigValue<readonly string[]> | null;
  /** Kinds of files that are articles where a folder is searched. */
  readonly formats: ConfigValue<readonly string[]> | null;
  /** Patterns of files that are left out, a list from each place that has some. */
  readonly ignore: readonly ConfigValue<readonly string[]>[];
  /** Code that is run where it is allowed. */
  readonly plugins: readonly ConfigValue<string>[];
  /** Ours, then what is set of rules of plugins. */
  readonly rules: readonly ConfigRule[];
}

export interface ConfigValue<T> {
  readonly value: T;
  /** `copydesk:recommended`, or a file and its line; `copydesk` for what holds where nothing is said. */
  readonly from: string;
}

export interface ConfigRule {
  readonly id: string;
  readonly severity: Severity | 'off';
  /** Every option, the defaults too. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly from: string;
  /** Of the options that something has set; absent where nothing has. */
  readonly optionsFrom?: Readonly<Record<string, string>>;
}

export interface FileFacts {
  readonly config?: LoadedConfig | undefined;
  readonly effective: EffectiveConfig;
  readonly isIgnored: boolean;
  /** URIs of the entity files that hold. */
  readonly entityFiles: readonly string[];
}

/** @param shown how a file is named to whoever reads it. */
export function toConfigResult(
  path: string,
  { config, effective, isIgnored, entityFiles }: FileFacts,
  shown: (uri: string) => string,
  table: RuleTable = rules,
): ConfigResult {
  const from = (origin: Origin | undefined): string => {
    if (!origin) return 'copydesk';
    return 'preset' in origin ? `copydesk:${origin.preset}` : `${shown(origin.uri)}:${origin.line}`;
  };
  const value = <T>(sourced: Sourced<T> | undefined) =>
    sourced ? { value: sourced.value, from: from(sourced.origin) } : null;
  const files = (sourced: Sourced<readonly string[]> | undefined) =>
    sourced ? { value: sourced.value.map(shown), from: from(sourced.origin) } : null;
  const nearest = entityFiles.length > 0 ? { value: entityFiles.map(shown), from: from(undefined) } : null;
  const foreign = [...effective.ruleOrigins.keys()].filter((id) => isForeignRule(id, table));
  return {
    path,
    config: config === undefined ? null : shown(config.uri),
    ignored: isIgnored,
    language: value(effective.language),
    layout: value(effective.layout),
    entities: files(effective.entities) ?? nearest,
    terms: files(effective.terms),
    formats: value(config?.formats),
    ignore: (config?.ignore ?? []).map(({ patterns, origin }) => ({ value: patterns, from: from(origin) })),
    plugins: (config?.plugins ?? []).map(({ name, origin }) => ({ value: name, from: from(origin) })),
    rules: [...Object.keys(table), ...foreign].map((id) => {
      const state = effective.states.get(id);
      const rule = table[id];
      const origins = [...(effective.optionOrigins.get(id) ?? [])];
      const set = origins.map(([name, origin]) => [name, from(origin)] as const);
      return {
        id,
        severity: state?.severity ?? 'off',
        options: rule ? optionsOf(rule, state?.options ?? {}) : (state?.options ?? {}),
        from: from(effective.ruleOrigins.get(id)),
        ...(set.length > 0 && { optionsFrom: Object.fromEntries(set) }),
      };
    }),
  };
}
