import { ENTITY_TYPES } from '../analysis/analysedArticle.ts';
import type { Fields } from './fields.ts';

const FORBIDDEN: Fields = {
  spelling: {
    required: true,
    description: {
      en: 'The spelling that the house does not write; capitals count.',
      fr: 'La graphie que la maison n’écrit pas ; les majuscules comptent.',
    },
    example: 'Kiev',
  },
  use: {
    description: {
      en: 'What to write instead; without it, the name.',
      fr: 'Ce qu’il faut écrire ; à défaut, le nom.',
    },
  },
  reason: {
    description: {
      en: 'Why, in a few words; whoever writes reads it in the message.',
      fr: 'Pourquoi, en quelques mots ; la raison est donnée dans le message.',
    },
  },
  quotations: {
    values: ['offer', 'keep'],
    description: {
      en: 'In the words of somebody quoted: “offer” reports it and offers the house spelling, “keep” leaves it.',
      fr: 'Dans les mots d’une personne citée : « offer » le signale et propose la graphie maison, « keep » n’y touche pas.',
    },
  },
};

const LINKS: Fields = {
  wikidata: {
    pattern: '^Q[1-9][0-9]*$',
    example: 'Q142',
    description: { en: 'Its Wikidata id.', fr: 'Son identifiant Wikidata.' },
  },
  archive: {
    pattern: '^https?://[^\\s]+$',
    example: 'https://archive.example/topics/142',
    description: {
      en: 'Its page in the archive of the house.',
      fr: 'Sa page dans les archives de la maison.',
    },
  },
};

/** The keys of one entry of `entities.yaml`, in the order in which they are offered. */
export const ENTITY_FIELDS: Fields = {
  name: {
    required: true,
    description: { en: 'The name as the house writes it.', fr: 'Le nom tel que la maison l’écrit.' },
    example: 'Kyiv',
  },
  type: {
    values: ENTITY_TYPES,
    description: {
      en: 'What it is. It overrules what Copydesk finds.',
      fr: 'Ce que c’est. L’emporte sur ce que Copydesk trouve.',
    },
  },
  aliases: {
    kind: 'texts',
    description: {
      en: 'Other ways to write it that the house allows: acronyms, short names, nicknames.',
      fr: 'Autres graphies admises : sigles, noms courts, surnoms.',
    },
  },
  forbidden: {
    kind: 'objects',
    fields: FORBIDDEN,
    short: 'spelling',
    description: {
      en: 'Spellings that the house does not write, with the reason.',
      fr: 'Graphies que la maison n’écrit pas, avec la raison.',
    },
  },
  role: {
    description: {
      en: 'What the person is: “mayor of Vernoy”. An article may call them by it.',
      fr: 'Ce qu’est la personne : « maire de Vernoy ». Un article peut la désigner ainsi.',
    },
  },
  description: {
    description: {
      en: 'A note for colleagues, shown where the name is hovered.',
      fr: 'Une note pour les collègues, montrée au survol du nom.',
    },
  },
  links: {
    kind: 'object',
    fields: LINKS,
    description: { en: 'Where to read more.', fr: 'Où en lire plus.' },
  },
  pronunciation: {
    description: { en: 'How the name is said.', fr: 'Comment le nom se prononce.' },
    example: 'KEE-iv',
  },
  pronouns: {
    description: {
      en: 'The pronouns of the person: she, they/them, elle, iel.',
      fr: 'Les pronoms de la personne : elle, iel, she, they/them.',
    },
    example: 'elle',
  },
};
