import { formatMessage, type Locale } from '../rules/message.ts';
import type { Message, Values } from '../rules/rule.ts';

/** What the command line says besides findings: its help, its errors and the words of its tables. */
const MESSAGES = {
  about: {
    en: 'Reads news articles as a copy editor does: who is quoted, who said it, who is who, and what is wrong.',
    fr: 'Lit les articles comme un secrétaire de rédaction : qui est cité, qui parle, qui est qui, et ce qui cloche.',
  },
  moreHelp: {
    en: 'copydesk help <command> says more. Exit status: 0 clean, 1 findings, 2 the work could not be done.',
    fr: 'copydesk help <commande> en dit plus. Code de sortie : 0 rien à signaler, 1 signalements, 2 travail impossible.',
  },
  lint: { en: 'report what is wrong', fr: 'signaler ce qui ne va pas' },
  fix: { en: 'apply the safe fixes in place', fr: 'appliquer sur place les corrections sûres' },
  quotes: {
    en: 'list the quotations: the words and who said them',
    fr: 'lister les citations : les mots et qui les dit',
  },
  entities: { en: 'list who and what is named', fr: 'lister les personnes, organisations et lieux nommés' },
  outline: { en: 'show how the article is built', fr: 'montrer la construction de l’article' },
  config: {
    en: 'show what holds for a file, and where each value comes from',
    fr: 'montrer ce qui vaut pour un fichier, et d’où vient chaque valeur',
  },
  rules: {
    en: 'list the rules with their state and options',
    fr: 'lister les règles, leur état et leurs options',
  },
  init: { en: 'write a configuration with comments', fr: 'écrire une configuration commentée' },
  'import-vale': {
    en: 'write rules of Vale, existence and substitution, as a file of terms',
    fr: 'écrire des règles de Vale, existence et substitution, comme un fichier de termes',
  },
  server: { en: 'run the language server for an editor', fr: 'lancer le serveur de langage pour un éditeur' },

  pathArgument: {
    en: 'files, globs or folders; - is standard input. Folders are searched for .article files',
    fr: 'fichiers, motifs ou dossiers ; - est l’entrée standard. Dans un dossier sont lus les fichiers .article',
  },
  optionStdin: { en: 'read standard input', fr: 'lire l’entrée standard' },
  optionStdinFilename: {
    en: 'the name of what standard input holds; its ending says the format',
    fr: 'nom de ce que contient l’entrée standard ; son extension dit le format',
  },
  optionExtensions: {
    en: 'endings that folders are searched for, as article,md',
    fr: 'extensions cherchées dans les dossiers, par exemple article,md',
  },
  optionEntities: {
    en: 'the team’s entity file; else the nearest entities.yaml, from the article’s folder up to this one',
    fr: 'fichier d’entités de l’équipe ; sinon le entities.yaml le plus proche, du dossier de l’article à celui-ci',
  },
  optionAllowPlugins: {
    en: 'run the plugins that the configuration names; they are code',
    fr: 'exécuter les extensions que nomme la configuration ; c’est du code',
  },
  optionConfig: {
    en: 'the configuration for every article; else the nearest copydesk.yaml, up to the repository’s root',
    fr: 'configuration pour tous les articles ; sinon le copydesk.yaml le plus proche, jusqu’à la racine du dépôt',
  },
  importPath: {
    en: 'rules of Vale, or folders of them',
    fr: 'des règles de Vale, ou des dossiers qui en contiennent',
  },
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
  configPath: { en: 'an article', fr: 'un article' },
  noConfig: {
    en: 'No configuration: what is recommended holds.',
    fr: 'Pas de configuration : ce qui est recommandé vaut.',
  },
  configIs: { en: 'By {path}', fr: 'Selon {path}' },
  configIgnores: { en: 'This file is left out.', fr: 'Ce fichier est écarté.' },
  rulesOn: { en: '{count} rules on', fr: '{count} règles actives' },
  rulesOff: { en: '{count} rules off', fr: '{count} règles inactives' },
  initPreset: {
    en: 'what to build on, as recommended; may be given several times',
    fr: 'ce sur quoi s’appuyer, par exemple recommended ; peut être répété',
  },
  initMarkdown: {
    en: 'Markdown files are articles too',
    fr: 'les fichiers Markdown sont aussi des articles',
  },
  initYes: { en: 'ask nothing', fr: 'ne rien demander' },
  noPreset: {
    en: 'There is no preset “{name}”. There are: {known}.',
    fr: 'Le préréglage « {name} » n’existe pas. Il y a : {known}.',
  },
  configExists: {
    en: '{path} is there already and is left as it is.',
    fr: '{path} existe déjà et reste tel quel.',
  },
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
  optionNoConfig: {
    en: 'read no configuration and leave no file out',
    fr: 'ne lire aucune configuration et n’écarter aucun fichier',
  },
  noSuchFile: { en: '{path}: there is no such file.', fr: '{path} : ce fichier n’existe pas.' },
  ignored: {
    en: '{path}: left out by the team’s configuration; --no-config reads it.',
    fr: '{path} : écarté par la configuration de l’équipe ; --no-config le lit.',
  },
  optionLanguage: {
    en: 'the language of articles that do not say theirs; else it is found out',
    fr: 'langue des articles qui ne disent pas la leur ; sinon elle est détectée',
  },
  optionFormat: { en: 'how to write the result', fr: 'présentation du résultat' },
  optionPreset: { en: 'the rules to run', fr: 'règles à appliquer' },
  optionRule: {
    en: 'run this rule alone; may be given several times',
    fr: 'n’appliquer que cette règle ; peut être répété',
  },
  optionFailOn: {
    en: 'the least severity that makes the exit status 1',
    fr: 'gravité à partir de laquelle le code de sortie est 1',
  },
  optionQuiet: {
    en: 'leave out findings below --fail-on',
    fr: 'taire les signalements en deçà de --fail-on',
  },
  optionCache: {
    en: 'lint only what has changed since the last run with --cache',
    fr: 'ne vérifier que ce qui a changé depuis le dernier passage avec --cache',
  },
  optionCacheLocation: {
    en: 'the file or folder of the cache, which this turns on; else .copydeskcache here',
    fr: 'fichier ou dossier du cache, que l’option active ; sinon .copydeskcache ici',
  },
  cacheUnwritable: {
    en: 'The cache {path} cannot be written ({reason}).',
    fr: 'Le cache {path} ne peut pas être écrit ({reason}).',
  },
  optionJobs: {
    en: 'how many articles to lint at a time, 1 unless told; auto is one for each processor where there are many',
    fr: 'nombre d’articles vérifiés à la fois, sinon 1 ; auto : un par processeur quand ils sont nombreux',
  },
  optionWatch: {
    en: 'lint again what changes, until Ctrl-C',
    fr: 'revérifier ce qui change, jusqu’à Ctrl-C',
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
  progress: { en: '{bar} {done} of {count}', fr: '{bar} {done} sur {count}' },
  optionOffers: {
    en: 'also apply the first offer of each other finding; read the result',
    fr: 'appliquer aussi la première proposition de chaque autre signalement ; à relire',
  },
  optionDryRun: {
    en: 'print the changes as a diff, write nothing',
    fr: 'afficher les changements (diff) sans rien écrire',
  },
  optionStdio: {
    en: 'speak over standard input and output',
    fr: 'communiquer par l’entrée et la sortie standard',
  },
  optionLocale: {
    en: 'the language of messages; else the environment’s',
    fr: 'langue des messages ; sinon celle de l’environnement',
  },
  optionColor: { en: 'colours, wherever the output goes', fr: 'couleurs, où que la sortie aille' },
  optionNoColor: { en: 'no colours', fr: 'sans couleurs' },
  optionHelp: { en: 'show this help', fr: 'afficher cette aide' },
  optionVersion: { en: 'show the version', fr: 'afficher la version' },
  commandHelp: { en: 'show the help of a command', fr: 'afficher l’aide d’une commande' },

  'Usage:': { en: 'Usage:', fr: 'Usage :' },
  'Arguments:': { en: 'Arguments:', fr: 'Arguments :' },
  'Options:': { en: 'Options:', fr: 'Options :' },
  'Global Options:': { en: 'Everywhere:', fr: 'Partout :' },
  'Commands:': { en: 'Commands:', fr: 'Commandes :' },
  choices: { en: '{description} ({choices})', fr: '{description} ({choices})' },
  defaultValue: { en: '{description}, default {value}', fr: '{description}, par défaut {value}' },

  unknownCommand: { en: 'There is no command “{name}”.', fr: 'La commande « {name} » n’existe pas.' },
  unknownOption: { en: 'There is no option “{name}”.', fr: 'L’option « {name} » n’existe pas.' },
  didYouMean: { en: 'Is “{name}” meant?', fr: 'S’agit-il de « {name} » ?' },
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

  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'alerte' },
  suggestion: { en: 'suggestion', fr: 'suggestion' },
  errors: { en: 'errors', fr: 'erreurs' },
  warnings: { en: 'warnings', fr: 'alertes' },
  suggestions: { en: 'suggestions', fr: 'suggestions' },
  inFiles: { en: '{counts} in {files}', fr: '{counts} dans {files}' },
  inFilesFixable: {
    en: '{counts} in {files}; copydesk fix mends {fixable}',
    fr: '{counts} dans {files} ; copydesk fix en corrige {fixable}',
  },
  file: { en: '{count} file', fr: '{count} fichier' },
  files: { en: '{count} files', fr: '{count} fichiers' },
  fixed: { en: '{path}: fixed', fr: '{path} : corrigé' },

  heading: { en: '{path} ({language}): {count}', fr: '{path} ({language}) : {count}' },
  noQuotations: { en: 'no quotation', fr: 'aucune citation' },
  oneQuotation: { en: '{count} quotation', fr: '{count} citation' },
  manyQuotations: { en: '{count} quotations', fr: '{count} citations' },
  noEntities: { en: 'nobody and nothing named', fr: 'aucun nom' },
  oneEntity: { en: '{count} name', fr: '{count} nom' },
  manyEntities: { en: '{count} names', fr: '{count} noms' },
  line: { en: 'line', fr: 'ligne' },
  lines: { en: 'lines', fr: 'lignes' },
  who: { en: 'who', fr: 'qui' },
  cue: { en: 'cue', fr: 'amorce' },
  kind: { en: 'kind', fr: 'genre' },
  words: { en: 'words', fr: 'propos' },
  name: { en: 'name', fr: 'nom' },
  type: { en: 'type', fr: 'type' },
  roles: { en: 'roles', fr: 'fonctions' },
  direct: { en: 'direct', fr: 'directe' },
  partial: { en: 'partial', fr: 'partielle' },
  title: { en: 'title', fr: 'titre' },
  term: { en: 'term', fr: 'terme' },
  person: { en: 'person', fr: 'personne' },
  organization: { en: 'organisation', fr: 'organisation' },
  place: { en: 'place', fr: 'lieu' },
  other: { en: 'other', fr: 'autre' },

  headline: { en: 'headline', fr: 'titre' },
  overline: { en: 'overline', fr: 'surtitre' },
  standfirst: { en: 'standfirst', fr: 'chapô' },
  crosshead: { en: 'crosshead', fr: 'intertitre' },
  paragraph: { en: 'paragraph', fr: 'paragraphe' },
  blockquote: { en: 'block quotation', fr: 'citation détachée' },
  listItem: { en: 'list item', fr: 'puce' },
  caption: { en: 'caption', fr: 'légende' },
  quotation: { en: 'quotation', fr: 'citation' },
  saidBy: { en: '{name}: {words}', fr: '{name} : {words}' },
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof MESSAGES;

/** Says a message in the reader's language. */
export type Say = (key: MessageKey, values?: Values) => string;

export function createSay(locale: Locale): Say {
  return (key, values) => formatMessage(MESSAGES[key], locale, values);
}

/** True when there is a message of that name. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES, key);
}
