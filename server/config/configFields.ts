import { FORMAT_IDS } from '../article/formats/index.ts';
import { LAYOUT_CHOICES } from '../article/nodes.ts';
import { packs } from '../languages/index.ts';
import { SEVERITIES } from '../rules/rule.ts';
import type { Field, Fields } from './fields.ts';

const LANGUAGE: Field = {
  values: packs.map(({ id }) => id),
  description: {
    en: 'The language of articles that do not say theirs; without it that is found out from the text.',
    fr: 'La langue des articles qui n’indiquent pas la leur ; à défaut, elle est déduite du texte.',
  },
};

const LAYOUT: Field = {
  values: LAYOUT_CHOICES,
  description: {
    en: 'How paragraphs are told apart: one a line, or by blank lines. “auto” finds that out for each article.',
    fr: 'Comment les paragraphes se distinguent : un par ligne, ou par des lignes vides. « auto » le déduit de chaque article.',
  },
};

const RULES: Field = {
  kind: 'rules',
  description: {
    en: 'Rules by their ids: “off”, “suggestion”, “warning” or “error”, or a list of that and the options.',
    fr: 'Les règles par leur nom : « off », « suggestion », « warning » ou « error », ou une liste de ce niveau et des options.',
  },
};

const EXTENDS: Field = {
  kind: 'texts',
  example: 'copydesk:recommended',
  description: {
    en: 'What this builds on, the last the strongest: presets (“copydesk:recommended”), files (“./desk/sports.yaml”), packages (“@ourpaper/copydesk-config”).',
    fr: 'Ce sur quoi ceci s’appuie, le dernier étant le plus fort : préréglages (« copydesk:recommended »), fichiers (« ./desk/sports.yaml »), paquets (« @ourpaper/copydesk-config »).',
  },
};

const ENTITIES: Field = {
  kind: 'texts',
  example: './entities.yaml',
  description: {
    en: 'Files that say whom and what the team writes about; without it the nearest entities.yaml is found.',
    fr: 'Fichiers qui disent de qui et de quoi parle l’équipe ; à défaut, le fichier entities.yaml le plus proche.',
  },
};

const TERMS: Field = {
  kind: 'texts',
  example: './terms.yaml',
  description: {
    en: 'Files that list words which the house writes in one way.',
    fr: 'Fichiers qui listent les mots que la maison écrit d’une seule façon.',
  },
};

/** The keys of one plugin. */
const PLUGIN_FIELDS: Fields = {
  name: {
    required: true,
    example: 'retext-equality',
    description: {
      en: 'A package (“retext-equality”, “@ourpaper/copydesk-rules”) or a file of the team (“./rules/ours.mjs”).',
      fr: 'Un paquet (« retext-equality », « @ourpaper/copydesk-rules ») ou un fichier de l’équipe (« ./rules/ours.mjs »).',
    },
  },
  options: {
    kind: 'mapping',
    description: {
      en: 'What the plugin is given; its own documentation says what it takes.',
      fr: 'Ce qui est donné à l’extension ; sa documentation dit ce qu’elle accepte.',
    },
  },
  severity: {
    values: SEVERITIES,
    description: {
      en: 'How grave its findings are. “rules” says it of single ones: “retext-equality/her-him: off”.',
      fr: 'La gravité de ses signalements. « rules » la précise pour chacun : « retext-equality/her-him: off ».',
    },
  },
  language: {
    ...LANGUAGE,
    description: {
      en: 'For articles in this language only.',
      fr: 'Pour les articles de cette langue seulement.',
    },
  },
  quotations: {
    values: ['keep', 'report'],
    description: {
      en: 'In the words of somebody quoted: “keep” leaves them, which is the default, “report” reports them too.',
      fr: 'Dans les mots d’une personne citée : « keep » n’y touche pas, par défaut ; « report » les signale aussi.',
    },
  },
};

/** In `.gitignore` a backslash makes the sign behind it an ordinary one, and stands between no folders: `en\\**` would match nothing. */
const PATTERN = '^(?=.*\\S)(?:[^\\\\]|\\\\[#! \\[\\]\\\\])*$';

const PLUGINS: Field = {
  kind: 'objects',
  fields: PLUGIN_FIELDS,
  short: 'name',
  example: 'retext-equality',
  description: {
    en: 'Plugins of retext and rules of one’s own, from packages or files. They are code: they run in a trusted workspace only, or with --allow-plugins.',
    fr: 'Extensions de retext et règles maison, venant de paquets ou de fichiers. C’est du code : il ne s’exécute que dans un espace de travail approuvé, ou avec --allow-plugins.',
  },
};

/** What holds for all articles, or for some. */
const SHARED = { language: LANGUAGE, layout: LAYOUT, rules: RULES, entities: ENTITIES, terms: TERMS };

/** The keys of an override. */
export const OVERRIDE_FIELDS: Fields = {
  files: {
    kind: 'texts',
    some: true,
    pattern: PATTERN,
    required: true,
    example: 'en/**',
    description: {
      en: 'For which files: patterns as in .gitignore, from the folder of the configuration.',
      fr: 'Pour quels fichiers : motifs comme dans .gitignore, à partir du dossier de la configuration.',
    },
  },
  extends: EXTENDS,
  ...SHARED,
};

/** The keys of a configuration, in the order in which they are offered. */
export const CONFIG_FIELDS: Fields = {
  extends: EXTENDS,
  ...SHARED,
  overrides: {
    kind: 'objects',
    fields: OVERRIDE_FIELDS,
    description: {
      en: 'What holds for some files only; of several that match, the last is the strongest.',
      fr: 'Ce qui ne vaut que pour certains fichiers ; de plusieurs qui conviennent, le dernier est le plus fort.',
    },
  },
  formats: {
    kind: 'texts',
    some: true,
    values: FORMAT_IDS,
    description: {
      en: 'Kinds of files that are articles, when a folder is searched and in an editor: “article” (.article) is the default, “markdown” (.md), “plaintext” (.txt).',
      fr: 'Types de fichiers qui sont des articles, quand on parcourt un dossier et dans un éditeur : « article » (.article) par défaut, « markdown » (.md), « plaintext » (.txt).',
    },
  },
  ignore: {
    kind: 'texts',
    pattern: PATTERN,
    example: 'archive/**',
    description: {
      en: 'Files that are not checked: patterns as in .gitignore, from the folder of the configuration.',
      fr: 'Fichiers qui ne sont pas vérifiés : motifs comme dans .gitignore, à partir du dossier de la configuration.',
    },
  },
  plugins: PLUGINS,
};
