import type { Span } from '../article/span.ts';
import { formatMessage, type Locale } from '../rules/message.ts';
import type { Message, Values } from '../rules/rule.ts';

/** What is wrong with a file that a team writes, and where, in offsets of its text. */
export interface FileProblem {
  readonly span: Span;
  /** An `error` is left out of what is read; of a `warning` the rest is taken as it stands. */
  readonly severity: 'error' | 'warning';
  readonly message: Message;
  /** What is probably meant in the place of what stands there. */
  readonly meant?: string | undefined;
  /** A JSON Schema tells it as well, to editors that know one. */
  readonly inSchema: boolean;
}

const MESSAGES = {
  syntax: { en: 'This is not YAML: {detail}', fr: 'Ce n’est pas du YAML : {detail}' },
  twice: {
    en: 'This key stands twice in the same entry.',
    fr: 'Cette clé figure deux fois dans la même fiche.',
  },
  tooLong: {
    en: 'The file is longer than {most} characters and is not read.',
    fr: 'Le fichier dépasse {most} caractères et n’est pas lu.',
  },
  notList: {
    en: 'Write a list here, each entry after a hyphen: “- {key}: …”.',
    fr: 'Écrivez ici une liste, chaque fiche derrière un tiret : « - {key}: … ».',
  },
  notConfig: {
    en: 'Write keys here: “rules:”, “extends:” …',
    fr: 'Écrivez ici des clés : « rules: », « extends: » …',
  },
  notRules: {
    en: '“rules” takes the ids of rules, each with a severity: “attribution/late: warning”.',
    fr: '« rules » attend des noms de règles, chacun avec un niveau de gravité : « attribution/late: warning ».',
  },
  notPreset: {
    en: 'There is no preset “{name}”. There are: {known}.',
    fr: 'Le préréglage « {name} » n’existe pas. Il y a : {known}.',
  },
  notPresetNear: {
    en: 'There is no preset “{name}”. Is “{near}” meant?',
    fr: 'Le préréglage « {name} » n’existe pas. S’agit-il de « {near} » ?',
  },
  unreadable: {
    en: '“{name}” cannot be read: {detail}',
    fr: '« {name} » ne peut pas être lu : {detail}',
  },
  wholeFile: {
    en: '“{key}” holds for all articles. An override cannot extend a file that has it.',
    fr: '« {key} » vaut pour tous les articles. Une exception ne peut pas étendre un fichier qui l’a.',
  },
  noConfigIn: {
    en: '“{name}” has no key “copydesk”.',
    fr: '« {name} » n’a pas de clé « copydesk ».',
  },
  noFile: { en: 'There is no file “{name}”.', fr: 'Il n’y a pas de fichier « {name} ».' },
  noPackageNear: {
    en: 'There is no package “{name}”. Is “{near}” meant?',
    fr: 'Il n’y a pas de paquet « {name} ». S’agit-il de « {near} » ?',
  },
  tooMany: {
    en: 'With this one more than {most} files are extended, some of them several times.',
    fr: 'Avec celui-ci, plus de {most} fichiers sont étendus, certains plusieurs fois.',
  },
  noPackage: {
    en: 'The package “{name}” is not installed, or has no configuration: npm install --save-dev {name}',
    fr: 'Le paquet « {name} » n’est pas installé, ou n’a pas de configuration : npm install --save-dev {name}',
  },
  packageIsCode: {
    en: 'The package “{name}” gives {file}, which is no YAML or JSON. A configuration is data.',
    fr: 'Le paquet « {name} » donne {file}, qui n’est ni YAML ni JSON. Une configuration n’est que des données.',
  },
  packageUntrusted: {
    en: 'The package “{name}” is read only in a trusted workspace.',
    fr: 'Le paquet « {name} » n’est lu que dans un espace de travail approuvé.',
  },
  noPackages: {
    en: 'There are no packages here, as in the browser: “{name}” is left out.',
    fr: 'Il n’y a pas de paquets ici, comme dans le navigateur : « {name} » est laissé de côté.',
  },
  outside: {
    en: '“{name}” lies outside the workspace. Put it inside, or make a package of it.',
    fr: '« {name} » se trouve hors de l’espace de travail. Mettez-le dedans, ou faites-en un paquet.',
  },
  cycle: {
    en: 'This extends itself: {path}.',
    fr: 'Ceci s’étend soi-même : {path}.',
  },
  inExtended: {
    en: 'Something is wrong in “{name}”, line {line}: {detail}',
    fr: 'Quelque chose ne va pas dans « {name} », ligne {line} : {detail}',
  },
  noWords: {
    en: 'This says neither “words” nor “pattern”: what is not to be written?',
    fr: 'Ni « words » ni « pattern » : que ne faut-il pas écrire ?',
  },
  notPattern: {
    en: 'This is no regular expression that RE2 knows: {detail}.',
    fr: 'Ce n’est pas une expression régulière que RE2 connaît : {detail}.',
  },
  noGroup: {
    en: 'The pattern has no group {group}: put what is to be kept between brackets, “(…)”.',
    fr: 'Le motif n’a pas de groupe {group} : mettez entre parenthèses ce qui doit rester, « (…) ».',
  },
  sameWords: {
    en: '“{words}” is what is not to be written and what to write instead. It is not reported.',
    fr: '« {words} » est à la fois à éviter et à écrire. Il n’est pas signalé.',
  },
  notEntry: {
    en: 'Write an entry with its keys here: “{key}: …”.',
    fr: 'Écrivez ici une fiche avec ses clés : « {key}: … ».',
  },
  missing: { en: '“{key}” is missing.', fr: 'Il manque « {key} ».' },
  unknownKey: {
    en: 'There is no key “{key}”. There are: {known}.',
    fr: 'La clé « {key} » n’existe pas. Il y a : {known}.',
  },
  unknownKeyNear: {
    en: 'There is no key “{key}”. Is “{near}” meant?',
    fr: 'La clé « {key} » n’existe pas. S’agit-il de « {near} » ?',
  },
  notText: {
    en: '“{key}” takes words. Put them between quotation marks if they look like something else: "{value}".',
    fr: '« {key} » attend des mots. Mettez-les entre guillemets droits s’ils ont l’air d’autre chose : "{value}".',
  },
  notOneText: {
    en: '“{key}” takes words, not a list or keys of its own.',
    fr: '« {key} » attend des mots, et non une liste ou des clés.',
  },
  empty: { en: '“{key}” says nothing.', fr: '« {key} » ne dit rien.' },
  notTexts: {
    en: '“{key}” takes a list of words, such as [one, two].',
    fr: '« {key} » attend une liste de mots, telle que [un, deux].',
  },
  notObject: {
    en: '“{key}” takes keys of its own: {known}.',
    fr: '« {key} » attend ses propres clés : {known}.',
  },
  notObjects: {
    en: '“{key}” takes a list, each item a word or with keys of its own: {known}.',
    fr: '« {key} » attend une liste, chaque élément étant un mot ou ayant ses propres clés : {known}.',
  },
  notMapping: {
    en: '“{key}” takes keys with their values, such as { age: 16 }.',
    fr: '« {key} » attend des clés et leurs valeurs, telles que { age: 16 }.',
  },
  notValue: {
    en: '“{key}” cannot be “{value}”. It is one of: {values}.',
    fr: '« {value} » n’est pas une valeur de « {key} ». Valeurs possibles : {values}.',
  },
  notValueNear: {
    en: '“{key}” cannot be “{value}”. Is “{near}” meant?',
    fr: '« {value} » n’est pas une valeur de « {key} ». S’agit-il de « {near} » ?',
  },
  notLike: {
    en: '“{key}” cannot be “{value}”. It looks like {example}.',
    fr: '« {value} » n’est pas une valeur de « {key} ». Exemple : {example}.',
  },
  pluginAbsent: {
    en: 'The plugin “{name}” is not installed, or not there: {detail}',
    fr: 'L’extension « {name} » n’est pas installée, ou absente : {detail}',
  },
  pluginUnfit: {
    en: 'The plugin “{name}” gives neither a retext plugin nor rules: {detail}',
    fr: 'L’extension « {name} » ne donne ni extension de retext ni règles : {detail}',
  },
  pluginThrew: {
    en: 'The plugin “{name}” failed and is left out: {detail}',
    fr: 'L’extension « {name} » a échoué et est laissée de côté : {detail}',
  },
  pluginSlow: {
    en: 'The plugin “{name}” took longer than {limit} ms for one article and is left out.',
    fr: 'L’extension « {name} » a mis plus de {limit} ms pour un article et est laissée de côté.',
  },
  pluginRuleThrew: {
    en: 'The rule “{rule}” of the plugin “{name}” failed and is left out: {detail}',
    fr: 'La règle « {rule} » de l’extension « {name} » a échoué et est laissée de côté : {detail}',
  },
  pluginSetting: {
    en: 'Of the plugin “{name}”: {detail}',
    fr: 'De l’extension « {name} » : {detail}',
  },
  pluginUntrusted: {
    en: 'The plugin “{name}” is code, and runs only in a trusted workspace.',
    fr: 'L’extension « {name} » est du code, et ne s’exécute que dans un espace de travail approuvé.',
  },
  noPlugins: {
    en: 'There are no plugins here, as in the browser: “{name}” is left out.',
    fr: 'Il n’y a pas d’extensions ici, comme dans le navigateur : « {name} » est laissée de côté.',
  },
  duplicateName: {
    en: '“{name}” already stands on line {line}. The first entry counts.',
    fr: '« {name} » figure déjà ligne {line}. La première fiche compte.',
  },
  duplicateAlias: {
    en: '“{name}” already means “{other}” (line {line}). It is left out here.',
    fr: '« {name} » désigne déjà « {other} » (ligne {line}). Il n’est pas retenu ici.',
  },
  forbiddenTwice: {
    en: '“{name}” is already forbidden on line {line}.',
    fr: '« {name} » est déjà proscrit ligne {line}.',
  },
  forbiddenAllowed: {
    en: '“{name}” is forbidden here and allowed by “{other}” (line {line}). It is not reported.',
    fr: '« {name} » est proscrit ici et admis par « {other} » (ligne {line}). Il n’est pas signalé.',
  },
} as const satisfies Record<string, Message>;

export type ProblemKey = keyof typeof MESSAGES;

const IN_SCHEMA: ReadonlySet<ProblemKey> = new Set([
  'syntax',
  'twice',
  'notList',
  'notConfig',
  'notRules',
  'notEntry',
  'missing',
  'unknownKey',
  'unknownKeyNear',
  'notText',
  'notOneText',
  'notTexts',
  'notObject',
  'notObjects',
  'notMapping',
  'notValue',
  'notValueNear',
  'notLike',
]);

export function problem(
  key: ProblemKey,
  span: Span,
  values: Values | ((locale: Locale) => Values) = {},
  severity: FileProblem['severity'] = 'error',
): FileProblem {
  const said = (locale: Locale) =>
    formatMessage(MESSAGES[key], locale, typeof values === 'function' ? values(locale) : values);
  const message = { en: said('en'), fr: said('fr') };
  return { span, severity, message, inSchema: IN_SCHEMA.has(key) };
}
