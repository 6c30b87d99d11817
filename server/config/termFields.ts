import { packs } from '../languages/index.ts';
import { SEVERITIES } from '../rules/rule.ts';
import type { Fields } from './fields.ts';

/** The keys of one entry of a file of terms, in the order in which they are offered. */
export const TERM_FIELDS: Fields = {
  words: {
    mistaken: ['term', 'terms', 'avoid', 'bad', 'tokens', 'mot', 'mots', 'terme', 'termes'],
    kind: 'texts',
    example: 'very unique',
    description: {
      en: 'What is not to be written: words, or expressions of several. Capitals do not count, unless “case” says so.',
      fr: 'Ce qu’il ne faut pas écrire : des mots ou des expressions. Les majuscules ne comptent pas, sauf si « case » le dit.',
    },
  },
  pattern: {
    mistaken: ['regex', 'regexp', 'match', 'raw', 'motif'],
    example: '(in|at) this (moment|point) in time',
    description: {
      en: 'In the place of “words”: a regular expression as RE2 knows them, which finds whole words.',
      fr: 'À la place de « words » : une expression régulière au sens de RE2, qui trouve des mots entiers.',
    },
  },
  use: {
    mistaken: [
      'replace',
      'replacement',
      'with',
      'instead',
      'prefer',
      'preferred',
      'swap',
      'good',
      'write',
      'employer',
      'remplacer',
      'remplacement',
    ],
    kind: 'texts',
    example: 'unique',
    description: {
      en: 'What to write instead, the likeliest first; without it the words are to be avoided.',
      fr: 'Ce qu’il faut écrire, le plus probable d’abord ; à défaut, les mots sont à éviter.',
    },
  },
  except: {
    mistaken: ['exceptions', 'exception', 'unless', 'allow', 'sauf', 'ignore'],
    kind: 'texts',
    example: 'Apple Inc.',
    description: {
      en: 'Where the words are right: names and expressions that have them in them. Capitals count in those that have any.',
      fr: 'Où les mots sont justes : des noms et des expressions qui les contiennent. Les majuscules comptent dans ceux qui en ont.',
    },
  },
  reason: {
    mistaken: ['message', 'why', 'note', 'because', 'comment', 'raison'],
    description: {
      en: 'Why, in a few words; whoever writes reads it in the message.',
      fr: 'Pourquoi, en quelques mots ; la raison est donnée dans le message.',
    },
  },
  severity: {
    mistaken: ['level', 'gravité', 'niveau'],
    values: SEVERITIES,
    description: {
      en: 'How grave it is; “suggestion” by default.',
      fr: 'La gravité ; « suggestion » par défaut.',
    },
  },
  language: {
    mistaken: ['lang', 'langue', 'locale'],
    values: packs.map(({ id }) => id),
    description: {
      en: 'For articles in this language only.',
      fr: 'Pour les articles de cette langue seulement.',
    },
  },
  case: {
    mistaken: ['capitals', 'ignorecase', 'casse', 'majuscules'],
    values: ['any', 'match'],
    description: {
      en: '“match”: only with these capitals.',
      fr: '« match » : seulement avec ces majuscules.',
    },
  },
  quotations: {
    mistaken: ['quotes', 'quoted', 'quotation', 'citations'],
    values: ['keep', 'report'],
    description: {
      en: 'In the words of somebody quoted: “keep” leaves them, which is the default, “report” reports them too.',
      fr: 'Dans les mots d’une personne citée : « keep » n’y touche pas, par défaut ; « report » les signale aussi.',
    },
  },
  fix: {
    mistaken: ['action', 'auto', 'autofix', 'correction'],
    values: ['offer', 'auto'],
    description: {
      en: '“auto”: “copydesk fix” and “Fix all” write it unseen. By default it is offered.',
      fr: '« auto » : « copydesk fix » et « Tout corriger » l’écrivent sans demander. Par défaut, c’est proposé.',
    },
  },
};
