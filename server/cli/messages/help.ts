import type { Message } from '../../rules/rule.ts';

/** The help: commands, arguments and options. */
export const HELP = {
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
    en: 'the team’s entity file; else the configuration’s, or the nearest entities.yaml',
    fr: 'fichier d’entités de l’équipe ; sinon ceux de la configuration, ou le entities.yaml le plus proche',
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
  configPath: { en: 'an article, or a folder of articles', fr: 'un article, ou un dossier d’articles' },
  initPreset: {
    en: 'what to build on, as recommended; may be given several times',
    fr: 'ce sur quoi s’appuyer, par exemple recommended ; peut être répété',
  },
  initMarkdown: {
    en: 'Markdown files are articles too',
    fr: 'les fichiers Markdown sont aussi des articles',
  },
  initYes: { en: 'ask nothing', fr: 'ne rien demander' },
  optionNoConfig: {
    en: 'read no configuration and leave no file out',
    fr: 'ne lire aucune configuration et n’écarter aucun fichier',
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
  optionJobs: {
    en: 'how many articles to lint at a time, 1 unless told; auto is one for each processor where there are many',
    fr: 'nombre d’articles vérifiés à la fois, sinon 1 ; auto : un par processeur quand ils sont nombreux',
  },
  optionWatch: {
    en: 'lint again what changes, until Ctrl-C',
    fr: 'revérifier ce qui change, jusqu’à Ctrl-C',
  },
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
} as const satisfies Record<string, Message>;
