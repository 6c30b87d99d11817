import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { RuleState, RuleStates } from '../rules/lint.ts';
import { isIgnoredBy } from './ignoreFile.ts';
import type { FileMatch, Layer, LoadedConfig, Origin, Sourced } from './loadedConfig.ts';
import { applySetting } from './validate.ts';

/** What a configuration says of one file, and where each value comes from. */
export interface EffectiveConfig {
  readonly states: RuleStates;
  /** Of each rule that some layer names, the last that did, on or off. */
  readonly ruleOrigins: ReadonlyMap<string, Origin>;
  /** Of the options of each rule that is on, as far as they are set. */
  readonly optionOrigins: ReadonlyMap<string, ReadonlyMap<string, Origin>>;
  readonly language: Sourced<string> | undefined;
  readonly layout: Sourced<string> | undefined;
  readonly entities: Sourced<readonly string[]> | undefined;
  readonly terms: Sourced<readonly string[]> | undefined;
}

/** The layers that match the file, laid one over the other: for files that the same layers match it is the same object. @param uri of the file */
export function configFor(config: LoadedConfig, uri: string): EffectiveConfig {
  const matching = config.layers.filter(({ files }) => files.every((match) => matchesFile(match, uri)));
  const known = madeOf(config);
  const key = matching.map((layer) => config.layers.indexOf(layer)).join();
  const effective = known.get(key) ?? layOver(matching);
  known.set(key, effective);
  return effective;
}

const madeOf = onceFor((_: LoadedConfig) => new Map<string, EffectiveConfig>());

function layOver(matching: readonly Layer[]): EffectiveConfig {
  const states = new Map<string, RuleState>();
  const ruleOrigins = new Map<string, Origin>();
  const optionOrigins = new Map<string, Map<string, Origin>>();
  for (const { rules } of matching) {
    for (const [id, { value, origin }] of rules) {
      applySetting(states, id, value);
      ruleOrigins.set(id, origin);
      // As the options are: what was set before a rule was off is gone.
      const set = states.has(id)
        ? (optionOrigins.get(id) ?? new Map<string, Origin>())
        : new Map<string, Origin>();
      for (const name of Object.keys(typeof value === 'string' ? {} : (value[1] ?? {})))
        set.set(name, origin);
      optionOrigins.set(id, set);
    }
  }
  const last = <T>(read: (layer: Layer) => T | undefined): T | undefined =>
    matching.map(read).findLast((value) => value !== undefined);
  return {
    states,
    ruleOrigins,
    optionOrigins,
    language: last((layer) => layer.language),
    layout: last((layer) => layer.layout),
    entities: last((layer) => layer.entities),
    terms: last((layer) => layer.terms),
  };
}

/** True where the patterns, as in `.gitignore`, match the file, which a file outside of their folder they never do. */
export function matchesFile({ folder, patterns }: FileMatch, uri: string): boolean {
  return isIgnoredBy({ folder, patterns }, uri) === true;
}
