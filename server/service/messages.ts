import { formatMessage, type Locale } from '../rules/message.ts';
import type { Message, Values } from '../rules/rule.ts';

/** What the service itself says; the words of findings and fixes are the rules' own. */
const MESSAGES = {
  fixAllOfRule: {
    en: 'Fix all {count} of {rule} in this file',
    fr: 'Corriger les {count} de {rule} dans ce fichier',
  },
  fixAll: {
    en: 'Apply all safe fixes of Copydesk',
    fr: 'Appliquer toutes les corrections sûres de Copydesk',
  },
  disableHere: { en: 'Disable {rule} here', fr: 'Désactiver {rule} ici' },
  disableForTeam: { en: 'Disable {rule} for the team', fr: 'Désactiver {rule} pour l’équipe' },
  disableInFile: { en: 'Disable {rule} in this file', fr: 'Désactiver {rule} dans ce fichier' },

  person: { en: 'person', fr: 'personne' },
  organization: { en: 'organisation', fr: 'organisation' },
  place: { en: 'place', fr: 'lieu' },
  other: { en: 'other name', fr: 'autre nom' },

  role: { en: '{role} (line {line}, {basis})', fr: '{role} (ligne {line}, {basis})' },
  roleWords: {
    en: '{role} (“{words}”, line {line}, {basis})',
    fr: '{role} (« {words} », ligne {line}, {basis})',
  },
  apposition: { en: 'beside the name', fr: 'à côté du nom' },
  'before-name': { en: 'before the name', fr: 'devant le nom' },
  copula: { en: 'told by a verb', fr: 'dit par un verbe' },
  firstMention: { en: 'First mentioned on line {line}', fr: 'Première mention ligne {line}' },
  mentionedOnce: { en: 'mentioned once', fr: 'une mention' },
  mentionedTimes: { en: 'mentioned {count} times', fr: '{count} mentions' },
  quotedOnce: { en: 'quoted once', fr: 'une citation' },
  quotedTimes: { en: 'quoted {count} times', fr: '{count} citations' },
  quotedShare: { en: '{share} of the quoted words', fr: '{share} des mots cités' },
  listed: {
    en: '{facts} (from Copydesk’s list of organisations)',
    fr: '{facts} (selon la liste d’organisations de Copydesk)',
  },
  brokenConfig: {
    en: 'Not checked: there are mistakes in {name}. Open it to see them.',
    fr: 'Pas de vérification : {name} contient des erreurs. Ouvrez-le pour les voir.',
  },
  webSeveral: { en: 'One of these, perhaps:', fr: 'Peut-être l’un de ceux-ci :' },
  webNothing: { en: 'Wikidata has nothing of the name {words}.', fr: 'Wikidata n’a rien au nom de {words}.' },
  webSent: {
    en: 'Asked Wikidata and Wikipedia about “{words}” {age}.',
    fr: 'Wikidata et Wikipédia consultés sur « {words} » {age}.',
  },
  webSilent: {
    en: 'Wikidata was asked about “{words}” {age} and did not answer.',
    fr: 'Wikidata, consulté sur « {words} » {age}, n’a pas répondu.',
  },
  webOff: {
    en: 'Looking names up is off, so nothing was sent. The setting copydesk.lookUp turns it on.',
    fr: 'La consultation de Wikidata est désactivée ; rien n’a été envoyé. Le réglage copydesk.lookUp l’active.',
  },
  webNoName: {
    en: 'Nothing was looked up: put the cursor on the name of a person, an organisation or a place that the article names in full.',
    fr: 'Rien n’a été cherché : placez le curseur sur une personne, une organisation ou un lieu que l’article nomme en entier.',
  },
  lookUp: {
    en: 'Look up “{words}” in Wikidata and Wikipedia (sends the name)',
    fr: 'Chercher « {words} » dans Wikidata et Wikipédia (envoie le nom)',
  },
  government: {
    en: 'Where {name} says something, it stands for those who govern: {country}',
    fr: 'Quand « {name} » parle, ce sont ceux qui y gouvernent : {country}',
  },
  international: { en: 'international', fr: 'international' },
  knownFrom: { en: 'Known from: {origin}', fr: 'Reconnu par : {origin}' },
  meant: { en: '“{words}” is {name}: {reason}', fr: '« {words} », c’est {name} : {reason}' },
  byName: { en: 'part of the name', fr: 'partie du nom' },
  bySpelling: { en: 'another spelling of the name', fr: 'autre graphie du nom' },
  byAcronym: { en: 'the acronym of the name', fr: 'sigle du nom' },
  byRole: { en: 'a role that the article gives', fr: 'fonction que donne l’article' },
  onlyCandidate: {
    en: 'the only candidate that agrees with the pronoun',
    fr: 'seul candidat qui s’accorde avec le pronom',
  },

  eitherDay: { en: '{one} or {other}', fr: '{one} ou {other}' },
  toldFrom: { en: 'Counted from the date of the article, {day}', fr: 'D’après la date de l’article, {day}' },

  pronouns: { en: 'Pronouns: {pronouns}', fr: 'Pronoms : {pronouns}' },
  pronunciation: { en: 'Pronounced: {pronunciation}', fr: 'Prononciation : {pronunciation}' },
  aliases: { en: 'Also written: {aliases}', fr: 'S’écrit aussi : {aliases}' },
  notSpelled: { en: 'Not “{spelling}”, but “{use}”', fr: 'Non pas « {spelling} », mais « {use} »' },
  notSpelledBecause: {
    en: 'Not “{spelling}”, but “{use}”: {reason}',
    fr: 'Non pas « {spelling} », mais « {use} » : {reason}',
  },
  addToEntities: {
    en: 'Add “{name}” to the team’s entities',
    fr: 'Ajouter « {name} » aux entités de l’équipe',
  },
  writeMeant: { en: 'Write “{words}”', fr: 'Écrire « {words} »' },
  newEntry: { en: 'A new entry', fr: 'Une nouvelle fiche' },
  needed: { en: 'needed', fr: 'obligatoire' },
  example: { en: 'Example: {example}', fr: 'Exemple : {example}' },
  unlessSaid: { en: 'Unless told: {preset}', fr: 'Par défaut : {preset}' },
  oneOf: { en: 'One of: {values}', fr: 'Valeurs possibles : {values}' },
  renameEmpty: { en: 'Write the new name.', fr: 'Écrivez le nouveau nom.' },
  renameLong: { en: 'A name has 200 characters at most.', fr: 'Un nom a 200 caractères au plus.' },
  renameSigns: {
    en: 'A name is written with letters, figures, spaces, hyphens, apostrophes and stops, without quotation marks or brackets.',
    fr: 'Un nom s’écrit avec des lettres, des chiffres, des espaces, des traits d’union, des apostrophes et des points, sans guillemets ni crochets.',
  },
  renameCapital: {
    en: 'A name has a capital letter; without one it would not be found again.',
    fr: 'Un nom prend une majuscule ; sans elle, on ne le retrouverait plus.',
  },
  renameOutside: { en: 'In the copy', fr: 'Dans le texte' },
  renameQuoted: { en: 'Inside quotations', fr: 'Dans les citations' },
  renameQuotedWhy: { en: 'Somebody said these words so.', fr: 'Quelqu’un a dit ces mots ainsi.' },

  direct: { en: 'Direct quotation', fr: 'Citation directe' },
  partial: { en: 'Partial quotation', fr: 'Citation partielle' },
  title: { en: 'Title', fr: 'Titre' },
  term: { en: 'Term', fr: 'Terme' },
  wordsOne: { en: '{kind}, one word', fr: '{kind}, un mot' },
  wordsMany: { en: '{kind}, {count} words', fr: '{kind}, {count} mots' },
  saidBy: { en: 'said by {name}: {reason}', fr: 'dit par {name} : {reason}' },
  noSource: { en: 'No source was found for it', fr: 'Aucune source trouvée' },
  cue: { en: 'cue: “{words}” ({lemma})', fr: 'amorce : « {words} » ({lemma})' },

  subject: { en: '“{words}” is the subject of the cue', fr: '« {words} » est le sujet de l’amorce' },
  inverted: { en: '“{words}” follows its verb in the tag', fr: '« {words} » suit son verbe dans l’incise' },
  phrase: { en: 'named by “{words}”', fr: 'nommé par « {words} »' },
  agreesOnly: {
    en: '“{words}” agrees, the only one named of late who fits',
    fr: '« {words} » s’accorde, seule possibilité parmi les derniers nommés',
  },
  agreesSpeaker: {
    en: '“{words}” agrees, last speaker named',
    fr: '« {words} » s’accorde, dernier locuteur nommé',
  },
  agreesIntroduced: {
    en: '“{words}” agrees, introduced just before',
    fr: '« {words} » s’accorde, présentation juste avant',
  },
  agreesSubject: {
    en: '“{words}” agrees, subject of a sentence before',
    fr: '« {words} » s’accorde, sujet d’une phrase qui précède',
  },
  agreesNear: {
    en: '“{words}” agrees, named shortly before',
    fr: '« {words} » s’accorde, mention peu avant',
  },
  namedLast: {
    en: '“{words}” stands for whoever was named last',
    fr: '« {words} » reprend qui vient d’être nommé',
  },
  ownRole: {
    en: '“{words}” is a role that the article gives',
    fr: '« {words} » est une fonction que donne l’article',
  },
  knownOffice: {
    en: '“{words}” is an office in Copydesk’s list of people',
    fr: '« {words} » est une fonction de la liste de personnes de Copydesk',
  },
  teamOffice: {
    en: '“{words}” is a role in the team’s entity file',
    fr: '« {words} » est une fonction du fichier d’entités de l’équipe',
  },
  spokenOf: {
    en: '“{words}” stands for whomever the text speaks of',
    fr: '« {words} » reprend la personne dont parle le texte',
  },
  author: { en: 'author of “{words}”', fr: 'auteur de « {words} »' },
  introduced: { en: 'introduced before the quotation', fr: 'introduit avant la citation' },
  running: { en: 'the quotation runs on', fr: 'la citation se poursuit' },
  pinned: { en: 'pinned in the text', fr: 'épinglé dans le texte' },
  atLine: { en: '{reason}, line {line}', fr: '{reason}, ligne {line}' },

  fromHonorific: { en: 'a courtesy title', fr: 'une civilité' },
  fromRole: { en: 'a role beside the name', fr: 'une fonction près du nom' },
  fromFirstName: { en: 'a first name', fr: 'un prénom' },
  fromList: { en: 'Copydesk’s list of names', fr: 'la liste de noms de Copydesk' },
  fromTeam: { en: 'the team’s entity file', fr: 'le fichier d’entités de l’équipe' },
  fromPlaces: { en: 'Copydesk’s list of places', fr: 'la liste de lieux de Copydesk' },
  fromPin: { en: 'a pin in the text', fr: 'une épingle dans le texte' },
  fromShape: { en: 'the shape of the name', fr: 'la forme du nom' },
  fromCue: { en: 'a verb of speech', fr: 'un verbe de parole' },
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof MESSAGES;

/** The message in the reader's language, `{name}` replaced by a value. */
export function say(locale: Locale, key: MessageKey, values: Values = {}): string {
  return formatMessage(MESSAGES[key], locale, values);
}

/** The message `one` for a count of one, else `many`, which may hold `{count}`. */
export function sayCount(locale: Locale, one: MessageKey, many: MessageKey, count: number): string {
  return say(locale, count === 1 ? one : many, { count });
}
