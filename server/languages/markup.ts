/**
 * Words by which the parser knows a line for what it is. It runs before the language is known, so it takes the words of
 * every language at once. Lower case, with the straight apostrophe.
 */
export interface MarkupWords {
  /** What opens a byline: `par`, `by`. A name follows. */
  readonly byline: readonly string[];
  /** Labels before a colon. */
  readonly sourceLine: readonly string[];
  readonly caption: readonly string[];
  /** What opens a line that says when the article appeared or how long it is to read; a figure follows. */
  readonly publication: readonly string[];
  /** A line of its own that ends the copy. */
  readonly endMarks: readonly string[];
  /** Capitals before a dash that are no place: `EXCLUSIF –`. */
  readonly kickers: readonly string[];
  /** What writers call the fields of the front matter, each with its key: `titre`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Words no title ends with: a line that does is an unfinished sentence. */
  readonly unfinished: readonly string[];
}

const fr: MarkupWords = {
  byline: [
    'par',
    'propos recueillis par',
    'recueilli par',
    'recueillis par',
    'de notre correspondant',
    'de notre correspondante',
    'de nos correspondants',
    'de notre envoyé spécial',
    'de notre envoyée spéciale',
    'de nos envoyés spéciaux',
    'texte :',
    'textes :',
    'avec',
  ],
  sourceLine: ['source', 'sources', 'la source', 'les sources', 'source originale', "source de l'article"],
  caption: [
    'légende',
    'légende photo',
    'photo',
    'photos',
    'crédit',
    'crédits',
    'crédit photo',
    'crédits photo',
    'illustration',
  ],
  publication: ['publié', 'publiée', 'mis à jour', 'mise à jour', 'modifié', 'temps de lecture', 'lecture'],
  endMarks: ['fin', '(fin)', '(à suivre)'],
  kickers: [
    'urgent',
    'alerte',
    'exclusif',
    'direct',
    'en direct',
    'vidéo',
    'vidéos',
    'analyse',
    'reportage',
    'entretien',
    'enquête',
    'récit',
    'exclu',
    'insolite',
    'fait divers',
    'faits divers',
    'avis de recherche',
    'météo',
    'meteo',
    'santé',
    'médias',
    'politique',
    'présidentielle',
    'législatives',
    'municipales',
    'société',
    'économie',
    'international',
    'monde',
    'culture',
    'justice',
    'football',
    'rugby',
    'tennis',
    'cyclisme',
    'décryptage',
    'éclairage',
    'portrait',
    'tribune',
    'lexique',
    'quiz',
    'nomination',
    'document',
  ],
  fields: {
    titre: 'headline',
    chapo: 'standfirst',
    chapô: 'standfirst',
    chapeau: 'standfirst',
    auteur: 'byline',
    auteure: 'byline',
    autrice: 'byline',
    auteurs: 'byline',
    signature: 'byline',
    langue: 'language',
    'mots-clés': 'tags',
    'mots-cles': 'tags',
    étiquettes: 'tags',
    personnes: 'people',
  },
  unfinished: [
    'le',
    'la',
    'les',
    'un',
    'une',
    'des',
    'du',
    'de',
    'à',
    'au',
    'aux',
    'en',
    'dans',
    'sur',
    'par',
    'pour',
    'avec',
    'et',
    'ou',
    'mais',
    'que',
    'qui',
    'dont',
    'ce',
    'cette',
    'ces',
    'son',
    'sa',
    'ses',
    'leur',
    'leurs',
    "l'",
    "d'",
    "qu'",
  ],
};

const en: MarkupWords = {
  byline: ['by', 'words by', 'written by', 'story by', 'reporting by', 'from our correspondent', 'with'],
  sourceLine: ['source', 'sources', 'the source', 'original source', 'article source'],
  caption: ['caption', 'photo', 'photos', 'photograph', 'picture', 'image', 'credit', 'photo credit'],
  publication: [
    'published',
    'first published',
    'updated',
    'last updated',
    'last modified',
    'posted',
    'reading time',
  ],
  endMarks: ['end', 'ends', '(end)', '(ends)', '(more)'],
  kickers: [
    'breaking',
    'exclusive',
    'update',
    'updated',
    'live',
    'video',
    'watch',
    'analysis',
    'opinion',
    'explainer',
    'correction',
    'factbox',
    'profile',
    'review',
    'interview',
    'obituary',
    'sport',
    'world',
    'business',
    'politics',
    'health',
    'comment',
    'timeline',
    'feature',
    'special report',
    'congressional record',
  ],
  fields: { hed: 'headline', dek: 'standfirst', deck: 'standfirst', writer: 'byline', writers: 'byline' },
  unfinished: [
    'the',
    'and',
    'of',
    'to',
    'for',
    'with',
    'from',
    'his',
    'her',
    'their',
    'its',
    'that',
    'which',
  ],
};

/** The words of every language together. */
export const markupWords: MarkupWords = union([fr, en]);

function union(all: readonly MarkupWords[]): MarkupWords {
  const of = (field: Exclude<keyof MarkupWords, 'fields'>) => [
    ...new Set(all.flatMap((words) => words[field])),
  ];
  return {
    byline: of('byline'),
    sourceLine: of('sourceLine'),
    caption: of('caption'),
    publication: of('publication'),
    endMarks: of('endMarks'),
    kickers: of('kickers'),
    fields: Object.assign({}, ...all.map(({ fields }) => fields)),
    unfinished: of('unfinished'),
  };
}
