/** What editors of every language write for what is to come: TK (*to come*), and crosses for a figure or a name. */
export const leftoverCodes = /^(?:(?:TK)+|X{2,}|x{2,})$/u;

/** What stands behind the stop of a file's name or a web address: a word there is glued to no sentence. */
export const addressEndings: ReadonlySet<string> = new Set(
  `app be biz ca ch co com csv de doc docx es eu fr gif gouv gov htm html info io it jpeg jpg js jsx mov mp3 mp4 net odt org pdf php
  png ppt pptx py qc svg ts tv txt uk us wav webp xls xlsx xml yaml zip`.split(/\s+/u),
);

/** What stands before the colon of an address or a search. */
export const addressSchemes: ReadonlySet<string> = new Set(
  'about data doi file ftp geo http https isbn issn javascript mailto site sms tel urn'.split(' '),
);

/** Names of HTML elements that are seen in pasted copy. */
export const htmlElements: ReadonlySet<string> = new Set(
  `a abbr article aside audio b blockquote body br button center cite code dd div dl dt em embed figcaption figure font footer form
  h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main meta nav ol option p pre q s script section small
  source span strike strong style sub sup svg table tbody td th thead tr tt u ul video`.split(/\s+/u),
);

/** The characters that HTML has names for and that pasted copy shows. `&lt;`, `&gt;` and `&amp;` are among them. */
export const htmlEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  shy: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  sect: '§',
  times: '×',
  frac12: '½',
  frac14: '¼',
  ordm: 'º',
  ordf: 'ª',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  igrave: 'ì',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  oelig: 'œ',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  yuml: 'ÿ',
  szlig: 'ß',
  Agrave: 'À',
  Aacute: 'Á',
  Acirc: 'Â',
  Auml: 'Ä',
  Aring: 'Å',
  AElig: 'Æ',
  Ccedil: 'Ç',
  Egrave: 'È',
  Eacute: 'É',
  Ecirc: 'Ê',
  Euml: 'Ë',
  Icirc: 'Î',
  Iuml: 'Ï',
  Ntilde: 'Ñ',
  Ocirc: 'Ô',
  Ouml: 'Ö',
  Oslash: 'Ø',
  OElig: 'Œ',
  Ugrave: 'Ù',
  Ucirc: 'Û',
  Uuml: 'Ü',
};

/** Those that no words of copy hold even where their semicolon is lost: *it&rsquos*, *caf&eacute*. */
export const bareEntities: readonly string[] = Object.keys(htmlEntities).filter(
  (name) =>
    name === 'amp' ||
    (name.length > 3 && !/^(?:euro|pound|cent|copy|bull|times|sect|ensp|emsp|apos)$/u.test(name)),
);
