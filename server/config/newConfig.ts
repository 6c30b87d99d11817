import { packs } from '../languages/index.ts';
import type { Locale } from '../rules/message.ts';

/** What a new configuration says. */
export interface NewConfig {
  /** Names of presets, without `copydesk:`. */
  readonly presets: readonly string[];
  readonly language?: string | undefined;
  readonly markdown: boolean;
}

const COMMENTS = {
  en: {
    head: 'How this desk writes. Every key: https://github.com/copydesk/copydesk/blob/main/docs/configuration.md',
    extends: 'What this builds on, the last the strongest.',
    language: `The language of articles that do not say theirs (${packs.map(({ id }) => id).join(', ')}); without it that is found out.`,
    formats: 'Kinds of files that are articles.',
    rules: 'Rules by their ids: off, suggestion, warning, error, or a list of that and the options.',
    overrides: 'What holds for some files only.',
    ignore: 'Files that are not checked, as in .gitignore.',
  },
  fr: {
    head: 'Comment cette rédaction écrit. Toutes les clés : https://github.com/copydesk/copydesk/blob/main/docs/configuration.md',
    extends: 'Ce sur quoi ceci s’appuie, le dernier étant le plus fort.',
    language: `La langue des articles qui n’indiquent pas la leur (${packs.map(({ id }) => id).join(', ')}) ; à défaut, elle est déduite.`,
    formats: 'Types de fichiers qui sont des articles.',
    rules:
      'Les règles par leur nom : off, suggestion, warning, error, ou une liste de ce niveau et des options.',
    overrides: 'Ce qui ne vaut que pour certains fichiers.',
    ignore: 'Fichiers qui ne sont pas vérifiés, comme dans .gitignore.',
  },
} as const;

/** The text of a configuration with comments; what is not said stands there as a comment, to be taken up. */
export function newConfigText({ presets, language, markdown }: NewConfig, locale: Locale): string {
  const say = COMMENTS[locale];
  const names = presets.map((name) => `copydesk:${name}`).join(', ');
  return `# ${say.head}

# ${say.extends}
extends: [${names}]

# ${say.language}
${language === undefined ? '# language: fr' : `language: ${language}`}

# ${say.formats}
${markdown ? 'formats: [article, markdown]' : '# formats: [article, markdown]'}

# ${say.rules}
rules:
  # attribution/late: [warning, { words: 60 }]
  # quotes/style: off

# ${say.overrides}
# overrides:
#   - files: ["en/**"]
#     language: en

# ${say.ignore}
# ignore: ["archive/**"]
`;
}
