import { SEVERITIES, type Severity } from '../rules/rule.ts';

/** What the editor sets under `copydesk`. */
export interface Settings {
  /** Languages of documents that are checked, beside the formats that the team’s configuration names. */
  readonly documentLanguages: readonly string[];
  readonly preset: 'recommended' | 'strict';
  /** Findings below it are not shown. */
  readonly severityFloor: Severity;
  /** The language of articles that do not say theirs; undefined: found out from the text. */
  readonly language: string | undefined;
  /** A rename changes the names within quotation marks too. */
  readonly renameInQuotations: boolean;
  /** Whether names may be looked up in Wikidata and Wikipedia: never, when somebody asks for one, or whenever one is hovered over. */
  readonly lookUp: (typeof LOOK_UP)[number];
}

export const LOOK_UP = ['off', 'onRequest', 'onHover'] as const;

export const DEFAULT_SETTINGS: Settings = {
  documentLanguages: ['article'],
  preset: 'recommended',
  severityFloor: 'suggestion',
  language: undefined,
  renameInQuotations: false,
  lookUp: 'off',
};

/** Settings from whatever a client sends: what is missing, null or of another kind keeps its default. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const preset = 'preset' in value ? value.preset : undefined;
  const language = 'language' in value ? value.language : undefined;
  const severityFloor = 'severityFloor' in value ? value.severityFloor : undefined;
  const lookUp = 'lookUp' in value ? value.lookUp : undefined;
  const languages = 'documentLanguages' in value ? value.documentLanguages : undefined;
  const renameInQuotations = 'renameInQuotations' in value && value.renameInQuotations === true;
  return {
    documentLanguages: Array.isArray(languages)
      ? languages.filter((each) => typeof each === 'string')
      : DEFAULT_SETTINGS.documentLanguages,
    renameInQuotations,
    lookUp: LOOK_UP.find((each) => each === lookUp) ?? DEFAULT_SETTINGS.lookUp,
    severityFloor: SEVERITIES.find((each) => each === severityFloor) ?? DEFAULT_SETTINGS.severityFloor,
    preset: preset === 'recommended' || preset === 'strict' ? preset : DEFAULT_SETTINGS.preset,
    language: typeof language === 'string' && language !== '' && language !== 'auto' ? language : undefined,
  };
}
