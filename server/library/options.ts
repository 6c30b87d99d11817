import type { AnalysisInput } from '../analysis/pipeline.ts';
import type { Team } from '../analysis/team.ts';
import type { FormatId } from '../article/formats/index.ts';
import type { Layout } from '../article/nodes.ts';
import { type PresetName, presetStates } from '../config/presets.ts';
import { type RuleSetting, withSettings } from '../config/validate.ts';
import type { RuleStates } from '../rules/lint.ts';
import type { Locale } from '../rules/message.ts';

export interface AnalyseOptions {
  /** Default `article`; a path's or VFile's ending says it too. */
  readonly format?: FormatId;
  /** The language of an article that does not say its own; without it the language is found out from the text. */
  readonly language?: string;
  /** How paragraphs are told apart; by default that is found out. */
  readonly layout?: Layout | 'auto';
  /** Whom and what the team writes about, as `readEntityFile` reads it; it overrules what is found. */
  readonly team?: Team;
}

export interface LintOptions extends AnalyseOptions {
  /** Default `recommended`. */
  readonly preset?: PresetName;
  /** Settings of single rules, laid over the preset. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The language of the messages; default English. */
  readonly locale?: Locale;
}

/** What the analysis is given of a text under the options. */
export function inputOf(
  source: string,
  { format = 'article', language, layout, team }: AnalyseOptions,
): AnalysisInput {
  return {
    source,
    format,
    ...(language !== undefined && { language }),
    ...(layout !== undefined && { layout }),
    ...(team !== undefined && { team }),
  };
}

/**
 * The rules that the options ask for.
 * @throws Error that names each setting that is wrong.
 */
export function statesOf({ preset = 'recommended', rules = {}, locale = 'en' }: LintOptions): RuleStates {
  const { states, problems } = withSettings(presetStates(preset), rules);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message[locale]).join('\n'));
  return states;
}
