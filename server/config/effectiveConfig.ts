import createIgnore from 'ignore';
import { onceFor } from '../analysis/onceFor.ts';
import type { RuleState, RuleStates } from '../rules/lint.ts';
import type { FileMatch, Layer, LoadedConfig, Origin, Sourced } from './loadConfig.ts';
import { applySetting } from './validate.ts';

/** What a configuration says of one file, and where each value comes from. */
export interface EffectiveConfig {
  readonly states: RuleStates;
  /** Of each rule that some layer names, the last that did, on or off. */
  readonly ruleOrigins: ReadonlyMap<string, Origin>;
  readonly language: Sourced<string> | undefined;
  readonly layout: Sourced<string> | undefined;
  readonly entities: Sourced<readonly string[]> | undefined;
  readonly terms: Sourced<readonly string[]> | undefined;
}

/** The layers that match the file, laid one over the other. @param uri of the file */
export function configFor({ layers }: Pick<LoadedConfig, 'layers'>, uri: string): EffectiveConfig {
  const states = new Map<string, RuleState>();
  const ruleOrigins = new Map<string, Origin>();
  const matching = layers.filter(({ files }) => files.every((match) => matchesFile(match, uri)));
  for (const { rules } of matching) {
    for (const [id, { value, origin }] of rules) {
      applySetting(states, id, value);
      ruleOrigins.set(id, origin);
    }
  }
  const last = <T>(read: (layer: Layer) => T | undefined): T | undefined =>
    matching.map(read).findLast((value) => value !== undefined);
  return {
    states,
    ruleOrigins,
    language: last((layer) => layer.language),
    layout: last((layer) => layer.layout),
    entities: last((layer) => layer.entities),
    terms: last((layer) => layer.terms),
  };
}

/** True where the patterns, as in `.gitignore`, match the file, which a file outside of their folder they never do. */
export function matchesFile({ folder, patterns }: FileMatch, uri: string): boolean {
  if (!uri.startsWith(`${folder}/`)) return false;
  const path = decodeURIComponent(uri.slice(folder.length + 1));
  return path !== '' && matcherOf(patterns).ignores(path);
}

const matcherOf = onceFor((patterns: readonly string[]) => createIgnore().add([...patterns]));
