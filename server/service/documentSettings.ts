import { onceFor } from '../analysis/incremental/onceFor.ts';
import { LAYOUT_CHOICES } from '../article/nodes.ts';
import { presetStates } from '../config/presets.ts';
import { withTerms } from '../config/withTerms.ts';
import type { RuleStates } from '../rules/lint.ts';
import type { DocumentSettings } from './analysisStore.ts';
import type { Desk } from './desks.ts';
import type { Settings } from './settings.ts';

/**
 * What holds for an article: what the team has decided, else what whoever edits has set. Where the configuration has mistakes nothing is
 * reported but these.
 */
export function documentSettings(
  { config, effective, team, terms, isIgnored }: Desk,
  settings: Settings,
): DocumentSettings {
  if (!config)
    return { states: isIgnored ? NONE : personalStates(settings), language: settings.language, team };
  const { states = NONE, language, layout } = effective ?? {};
  return {
    states: isIgnored ? NONE : withTerms(states, terms),
    language: language?.value,
    layout: LAYOUT_CHOICES.find((each) => each === layout?.value),
    team,
  };
}

const NONE: RuleStates = new Map();
const personalStates = onceFor(({ preset }: Settings) => presetStates(preset));
