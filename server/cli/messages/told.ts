import type { Message } from '../../rules/rule.ts';

/** What is told on standard error, and asked: what could not be done and why, what was done. */
export const TOLD = {
  valeNotYaml: { en: '{path}: this is no YAML.', fr: '{path} : ce n’est pas du YAML.' },
  valeKind: {
    en: '{path}: “{kind}” is no list of words; it is left out.',
    fr: '{path} : « {kind} » n’est pas une liste de mots ; laissé de côté.',
  },
  valeScope: {
    en: '{path}: the scope “{scope}” is left out with its rule; terms are looked for in all of the copy.',
    fr: '{path} : la portée « {scope} » est laissée de côté avec sa règle ; les termes sont cherchés dans tout le texte.',
  },
  valeKey: {
    en: '{path}: “{key}” is not kept: {value}',
    fr: '{path} : « {key} » n’est pas repris : {value}',
  },
  valePattern: {
    en: '{path}: “{pattern}” is left out: {detail}',
    fr: '{path} : « {pattern} » est laissé de côté : {detail}',
  },
  noPreset: {
    en: 'There is no preset “{name}”. There are: {known}.',
    fr: 'Le préréglage « {name} » n’existe pas. Il y a : {known}.',
  },
  configExists: {
    en: '{path} is there already and is left as it is.',
    fr: '{path} existe déjà et reste tel quel.',
  },
  initEnded: { en: 'Nothing is written.', fr: 'Rien n’est écrit.' },
  notAnAnswer: { en: '“{answer}” is no answer to that.', fr: '« {answer} » n’est pas une réponse possible.' },
  configWritten: { en: '{path} is written.', fr: '{path} est écrit.' },
  askPreset: {
    en: 'Which presets ({known})? [recommended]',
    fr: 'Quels préréglages ({known}) ? [recommended]',
  },
  askLanguage: {
    en: 'In which language are the articles ({known})? [found out for each]',
    fr: 'En quelle langue sont les articles ({known}) ? [déduite de chacun]',
  },
  askMarkdown: {
    en: 'Are Markdown files articles too? [no]',
    fr: 'Les fichiers Markdown sont-ils aussi des articles ? [non]',
  },
  noSuchFile: { en: '{path}: there is no such file.', fr: '{path} : ce fichier n’existe pas.' },
  ignored: {
    en: '{path}: left out by the team’s configuration; --no-config reads it.',
    fr: '{path} : écarté par la configuration de l’équipe ; --no-config le lit.',
  },
  cacheUnwritable: {
    en: 'The cache {path} cannot be written ({reason}).',
    fr: 'Le cache {path} ne peut pas être écrit ({reason}).',
  },
  watching: {
    en: 'Waiting for changes; Ctrl-C ends it.',
    fr: 'En attente de changements ; Ctrl-C pour finir.',
  },
  changed: { en: 'changed: {files}', fr: 'modifié : {files}' },
  nothingFound: { en: 'Nothing found.', fr: 'Rien à signaler.' },
  watchNeedsFiles: {
    en: '--watch needs files or folders to watch.',
    fr: '--watch demande des fichiers ou des dossiers à surveiller.',
  },
  unwatchable: {
    en: 'Not everything can be watched ({reason}).',
    fr: 'Tout ne peut pas être surveillé ({reason}).',
  },
  unknownCommand: { en: 'There is no command “{name}”.', fr: 'La commande « {name} » n’existe pas.' },
  unknownOption: { en: 'There is no option “{name}”.', fr: 'L’option « {name} » n’existe pas.' },
  didYouMean: { en: 'Is “{name}” meant?', fr: 'S’agit-il de « {name} » ?' },
  missingArgument: { en: '“{name}” is missing.', fr: 'Il manque « {name} ».' },
  missingValue: { en: 'The option “{name}” needs a value.', fr: 'L’option « {name} » demande une valeur.' },
  wrongValue: {
    en: '“{value}” is no value of “{name}”. It takes {choices}.',
    fr: '« {value} » n’est pas une valeur de « {name} ». Valeurs possibles : {choices}.',
  },
  tooMany: { en: '“{name}” takes no arguments.', fr: '« {name} » ne prend pas d’arguments.' },
  seeHelp: { en: 'See {command} --help.', fr: 'Voir {command} --help.' },
  nothingToRead: {
    en: 'Name the files to read, or - for standard input.',
    fr: 'Indiquez les fichiers à lire, ou - pour l’entrée standard.',
  },
  missing: {
    en: '{path}: there is no such file or folder.',
    fr: '{path} : ni fichier ni dossier de ce nom.',
  },
  emptyFolder: {
    en: '{path}: no file here ends in {endings}.',
    fr: '{path} : aucun fichier {endings} dans ce dossier.',
  },
  noMatch: { en: '{path}: no article matches.', fr: '{path} : aucun article ne correspond.' },
  unreadable: { en: '{path}: cannot be read ({reason}).', fr: '{path} : lecture impossible ({reason}).' },
  unwritable: { en: '{path}: cannot be written ({reason}).', fr: '{path} : écriture impossible ({reason}).' },
  notAllowed: { en: 'permission denied', fr: 'accès refusé' },
  readOnly: { en: 'read-only', fr: 'lecture seule' },
  isFolder: { en: 'it is a folder', fr: 'c’est un dossier' },
  noSpace: { en: 'the disk is full', fr: 'le disque est plein' },
  gone: { en: 'it is gone', fr: 'il a disparu' },
  linkLoop: { en: 'its links lead in a circle', fr: 'ses liens tournent en rond' },
  tooLarge: { en: 'it is too large for an article', fr: 'il est trop gros pour un article' },
  notFile: { en: 'it is no file', fr: 'ce n’est pas un fichier' },
  otherEncoding: { en: 'it is not UTF-8', fr: 'ce n’est pas de l’UTF-8' },
  notUtf8: {
    en: '{path}: this is not UTF-8; the bytes that could not be read are shown as U+FFFD.',
    fr: '{path} : ce n’est pas de l’UTF-8 ; les octets illisibles sont remplacés par U+FFFD.',
  },
  notFixed: {
    en: '{path}: left as it is, because it is not UTF-8. Save it as UTF-8, then fix it.',
    fr: '{path} : laissé tel quel, car ce n’est pas de l’UTF-8. Enregistrez-le en UTF-8 avant de le corriger.',
  },
  internal: {
    en: '{path}: Copydesk failed on this article ({reason}). Please report it.',
    fr: '{path} : Copydesk a échoué sur cet article ({reason}). Merci de le signaler.',
  },
  pluginsLeftOut: {
    en: 'Plugins are left out; --allow-plugins runs them.',
    fr: 'Les extensions sont laissées de côté ; --allow-plugins les exécute.',
  },
  ruleFailed: {
    en: 'The rule {rule} failed ({reason}); its findings are missing. Please report it.',
    fr: 'La règle {rule} a échoué ({reason}) ; ses signalements manquent. Merci de le signaler.',
  },
  raw: { en: '{text}', fr: '{text}' },
  fixed: { en: '{path}: fixed', fr: '{path} : corrigé' },
} as const satisfies Record<string, Message>;
