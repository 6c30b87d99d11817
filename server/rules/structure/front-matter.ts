import { METADATA_KEYS } from '../../article/formats/metadata.ts';
import type { MetadataError, MetadataField, SyntaxFault } from '../../article/nodes.ts';
import { markupWords } from '../../languages/markup.ts';
import { nearest } from '../nearest.ts';
import { defineRule } from '../rule.ts';
import { closeFrontMatter, quoteWords } from './parts/frontMatterFixes.ts';
import { brokenDate, isLanguageTag } from './parts/frontMatterValues.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write front matter that can be read, with the fields that there are.',
      fr: 'Écrivez un en-tête lisible, avec les champs qui existent.',
    },
    severity: 'error',
    languages: 'all',
    messages: {
      unclosed: {
        en: 'The front matter is not closed: a line “---” is missing behind its fields.',
        fr: 'L’en-tête n’est pas fermé : il manque une ligne « --- » après ses champs.',
      },
      notFields: {
        en: 'The front matter has no fields. Write one a line: “headline: …”.',
        fr: 'L’en-tête ne contient pas de champs. Écrivez-en un par ligne : « headline: … ».',
      },
      tooLong: {
        en: 'The front matter is longer than {detail} characters and is not read.',
        fr: 'L’en-tête dépasse {detail} caractères et n’est pas lu.',
      },
      syntax: { en: 'This is not YAML: {detail}.', fr: 'Ce n’est pas du YAML : {detail}.' },
      colon: {
        en: 'Words with a colon want straight quotation marks around them.',
        fr: 'Un texte qui contient deux-points s’écrit entre guillemets droits.',
      },
      start: {
        en: 'Words that begin with “{sign}” want straight quotation marks around them.',
        fr: 'Un texte qui commence par « {sign} » s’écrit entre guillemets droits.',
      },
      marks: {
        en: 'The quotation mark inside these words ends them. Write the others outside: \'…\' or "…".',
        fr: 'Le guillemet ou l’apostrophe à l’intérieur de ce texte y met fin. Entourez-le de l’autre signe : \'…\' ou "…".',
      },
      unclosedMarks: {
        en: 'The quotation mark before these words is never closed.',
        fr: 'Le guillemet qui précède ce texte n’est jamais fermé.',
      },
      unclosedList: { en: 'This list is never closed.', fr: 'Cette liste n’est jamais fermée.' },
      noSpace: {
        en: 'A space is missing behind the colon.',
        fr: 'Il manque une espace après les deux-points.',
      },
      noField: {
        en: 'This line is no field. Write “key: words”, or indent it if it goes on with the line above.',
        fr: 'Cette ligne n’est pas un champ. Écrivez « clé: texte », ou décalez-la si elle continue la précédente.',
      },
      twice: {
        en: 'The field “{name}” stands twice.',
        fr: 'Le champ « {name} » figure deux fois.',
      },
      indent: {
        en: 'This line is indented, and so is part of the one above. Begin it at the margin.',
        fr: 'Cette ligne est décalée et fait donc partie de la précédente. Commencez-la à la marge.',
      },
      tab: {
        en: 'A tab cannot indent front matter. Write spaces.',
        fr: 'Une tabulation ne peut pas décaler une ligne d’en-tête. Écrivez des espaces.',
      },
      unknown: { en: 'There is no field “{name}”.', fr: 'Le champ « {name} » n’existe pas.' },
      unknownNear: {
        en: 'There is no field “{name}”. Is “{near}” meant?',
        fr: 'Le champ « {name} » n’existe pas. S’agit-il de « {near} » ?',
      },
      notText: {
        en: '“{name}” takes words, not a list or fields of its own.',
        fr: '« {name} » attend un texte, et non une liste ou des champs.',
      },
      notTexts: {
        en: '“{name}” takes words or a list of them, such as [one, two].',
        fr: '« {name} » attend un texte ou une liste de textes, telle que [un, deux].',
      },
      notWords: {
        en: '“{name}” takes words, not “{text}”.',
        fr: '« {name} » attend un texte, et non « {text} ».',
      },
      notDate: {
        en: '“{text}” cannot be read as a date. Write it as 2026-07-03 or 2026-07-03T18:00.',
        fr: '« {text} » ne peut pas être lu comme une date. Écrivez-la ainsi : 2026-07-03 ou 2026-07-03T18:00.',
      },
      noSuchDate: { en: 'There is no such date as {text}.', fr: 'La date {text} n’existe pas.' },
      notLanguage: {
        en: '“{text}” is not the code of a language. Write one such as en, fr or fr-CA.',
        fr: '« {text} » n’est pas un code de langue. Écrivez par exemple fr, en ou fr-CA.',
      },
    },
    fixes: {
      close: { en: 'Close the front matter', fr: 'Fermer l’en-tête' },
      quote: { en: 'Put quotation marks around the words', fr: 'Mettre le texte entre guillemets droits' },
      space: { en: 'Insert a space', fr: 'Insérer une espace' },
      write: { en: 'Write “{near}”', fr: 'Écrire « {near} »' },
    },
    options: {
      onlyKnown: {
        type: 'boolean',
        default: false,
        description: {
          en: 'Also report fields that Copydesk does not read, if they are like none that it does.',
          fr: 'Signaler aussi les champs que Copydesk ne lit pas, même s’ils ne ressemblent à aucun de ceux qu’il lit.',
        },
      },
      fields: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: {
          en: 'Other fields of the house, which are not reported.',
          fr: 'Autres champs de la maison, qui ne sont pas signalés.',
        },
      },
    },
  },
  *check({ source, tree }, { options }) {
    const { metadataError: error, metadataFields: fields = [] } = tree;
    if (error) yield reportError(source, error, tree.children[0]?.end ?? error.end);
    const own = new Set(options.fields.map((name) => name.toLowerCase()));
    const given = new Set(fields.map(({ name }) => fieldOf(name)));
    for (const field of fields) {
      const found = fieldOf(field.name)
        ? checkValue(field)
        : own.has(field.name.toLowerCase())
          ? undefined
          : checkName(field, given, options.onlyKnown);
      if (found) yield found;
    }
  },
});

type KnownField = (typeof METADATA_KEYS)[keyof typeof METADATA_KEYS];

function fieldOf(name: string): KnownField | undefined {
  const keys: Readonly<Record<string, KnownField>> = METADATA_KEYS;
  const key = name.toLowerCase();
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

const FAULTS = {
  colon: 'colon',
  start: 'start',
  marks: 'marks',
  'unclosed-marks': 'unclosedMarks',
  'unclosed-list': 'unclosedList',
  'no-space': 'noSpace',
  'no-field': 'noField',
  twice: 'twice',
  indent: 'indent',
  tab: 'tab',
} as const satisfies Record<SyntaxFault, string>;

const KINDS = { unclosed: 'unclosed', 'not-fields': 'notFields', 'too-long': 'tooLong' } as const;

function reportError(source: string, error: MetadataError, end: number) {
  const { kind, fault, detail, start } = error;
  const words = source.slice(start, error.end);
  const span = { start, end: error.end };
  if (kind !== 'syntax') {
    const close = { fixId: 'close', safe: false, edits: [closeFrontMatter(source, end)] } as const;
    return { messageId: KINDS[kind], span, values: { detail }, fixes: kind === 'unclosed' ? [close] : [] };
  }
  const values = { detail: detail.replace(/\.$/u, ''), name: words, sign: words.charAt(0) };
  const messageId = fault ? FAULTS[fault] : 'syntax';
  const colon = start + words.indexOf(':') + 1;
  const space = { fixId: 'space', safe: false, edits: [{ start: colon, end: colon, newText: ' ' }] } as const;
  const quoted = fault === undefined ? undefined : quoteWords(words, fault);
  const quote = quoted && ({ fixId: 'quote', safe: false, edits: [{ ...span, newText: quoted }] } as const);
  return { messageId, span, values, fixes: fault === 'no-space' ? [space] : quote ? [quote] : [] };
}

/** Fields that others use and that only look like ours. */
const OTHERS: ReadonlySet<string> = new Set(['deadline', 'data', 'state', 'plug', 'headings', 'headers']);

/** A key that is like one of ours, where the one that is meant is missing and could say what stands here. */
function checkName(
  { name, key, kind }: MetadataField,
  given: ReadonlySet<string | undefined>,
  onlyKnown: boolean,
) {
  const folded = name.toLowerCase();
  const meant = Object.hasOwn(markupWords.fields, folded) ? markupWords.fields[folded] : undefined;
  const near = meant ?? (OTHERS.has(folded) ? undefined : nearest(folded, Object.keys(METADATA_KEYS)));
  const field = near === undefined ? undefined : fieldOf(near);
  if (near === undefined || given.has(field) || kind === 'fields' || kind === 'other')
    return onlyKnown ? ({ messageId: 'unknown', span: key, values: { name } } as const) : undefined;
  const values = { name, near };
  const fix = { fixId: 'write', values: { near }, safe: false, edits: [{ ...key, newText: near }] } as const;
  const found = { messageId: 'unknownNear', span: key, values, fixes: [fix] } as const;
  // Another tool may well read a field that is called what it is in the writer's language.
  return meant === undefined ? found : ({ ...found, severity: 'warning' } as const);
}

const LISTS: ReadonlySet<string | undefined> = new Set(['byline', 'source', 'tags', 'people']);
const NUMBERS: ReadonlySet<string | undefined> = new Set(['headline', 'standfirst', 'slug', 'tags']);

/** Fields of other tools that say who somebody is by fields of their own: `author: { name: Ann Roy, email: … }`. */
const PEOPLE: ReadonlySet<string> = new Set(['author', 'authors']);

function checkValue({ name, kind, text = '', value: span }: MetadataField) {
  const field = fieldOf(name);
  if (kind === 'empty' || (kind === 'fields' && text !== '' && PEOPLE.has(name.toLowerCase())))
    return undefined;
  if (LISTS.has(field) && (kind === 'fields' || kind === 'other'))
    return { messageId: 'notTexts', span, values: { name } } as const;
  if (!LISTS.has(field) && (kind === 'fields' || kind === 'other' || kind === 'texts'))
    return { messageId: 'notText', span, values: { name } } as const;
  if (field === 'date' || field === 'embargo') {
    const broken = brokenDate(text);
    return broken && ({ messageId: broken, span, values: { text } } as const);
  }
  if (kind === 'number' && !NUMBERS.has(field))
    return { messageId: 'notWords', span, values: { name, text } } as const;
  if (field === 'language' && !isLanguageTag(text))
    return { messageId: 'notLanguage', span, values: { text } } as const;
  return undefined;
}
