import type {
  AttributionStyle,
  QuotationMarks,
  SourceLineStyle,
  Tokens,
  TypographyStyle,
} from '../languagePack.ts';
import { entries, words } from '../list.ts';
import { once } from '../once.ts';
import { adverbs } from './adverbs.ts';
import { clauseWords } from './clauses.ts';
import { commonWords } from './commonWords.ts';
import { nounGenders } from './nounGenders.ts';

export const quotationMarks: QuotationMarks = {
  outer: [{ open: '«', close: '»' }],
  inner: [
    { open: '“', close: '”' },
    { open: '‹', close: '›' },
    { open: '‘', close: '’' },
    { open: '«', close: '»' },
  ],
  foreign: [
    { open: '“', close: '”' },
    { open: '„', close: '“' },
    { open: '„', close: '”' },
    { open: '”', close: '”' },
    { open: '»', close: '«' },
    { open: '‘', close: '’' },
    { open: '‚', close: '‘' },
  ],
  innerSpace: '\u00a0',
  commaInside: false,
};

export const tokens: Tokens = {
  elisions: words('l d qu s n c j m t jusqu lorsqu puisqu quoiqu presqu quelqu'),
  possessives: [],
  inversion: {
    euphonic: 't',
    pronouns: words('je tu il elle on nous vous ils elles ce'),
    plainEndings: words('t d'),
  },
  contractions: {
    au: { preposition: 'à', determiner: 'le' },
    aux: { preposition: 'à', determiner: 'les' },
    du: { preposition: 'de', determiner: 'le' },
    des: { preposition: 'de', determiner: 'les' },
  },
};

export const attribution: AttributionStyle = {
  tagOrder: 'verb-subject',
  introduction: '\u00a0:',
};

export const sourceLine: SourceLineStyle = {
  label: 'Source\u00a0: ',
  labels: [
    'source',
    'sources',
    'la source',
    'les sources',
    'source originale',
    'source initiale',
    'article original',
    'lien',
    'origine',
    'via',
    'vu sur',
    'lu sur',
    'crédit',
    'crédits',
    'the source',
  ],
};

/** Words that open a sentence behind *À*: behind the verb *a* stands none of them. */
const behindTo = words(`
  la l' cette cet ce ces son sa ses leur leurs notre nos votre vos mon ma mes chaque quelques plusieurs deux trois quatre cinq six sept
  huit neuf dix cent mille peine partir travers propos côté terme noter lire voir savoir défaut moins titre part base bord cause compter
  court long moyen droite gauche mesure quand quel quelle quels quelles qui quoi ceux celui celle celles lui elle eux
   nouveau vrai tort raison force juste présent domicile proximité cheval pied vélo en y chacun chacune aucun aucune tous toutes toute
   bientôt demain condition écouter regarder découvrir retenir entendre croire suivre venir mi-parcours mi-chemin mi-temps mi-journée matignon
   bercy h
`);

const common = once(() => new Set([...commonWords, ...adverbs, ...clauseWords]));

export const typography: TypographyStyle = {
  spacedSigns: ';:!?%',
  signedNames: entries(`
    Yahoo!, Wham!, Jeopardy!, Joomla!, Therapy?, Oklahoma!, Yum!, Hello!, OK!
  `),
  dash: '–',
  accentedCapitals: {
    plain: { à: 'A', â: 'A', ç: 'C', é: 'E', è: 'E', ê: 'E', ë: 'E', î: 'I', ï: 'I', ô: 'O', û: 'U', ù: 'U' },
    isWord: (word) => common().has(word) || nounGenders.lookUp(word) !== undefined,
    names: entries(`
      État, États, États-Unis, États-membres, État-major, Élysée, Élysées, Église, Éducation, Économie, Écologie, Énergie, Égalité, Équipe
      Échos, Étoile, Évangile, Équipement, Élie, Éric, Étienne, Émile, Émilie, Émilien, Élise, Élisa, Élisabeth, Éléonore, Élodie
      Édouard, Édith, Éliane, Éloi, Éloïse
    `),
    preposition: { accented: 'À', before: new Set(behindTo) },
  },
};
