import type { AnalysedArticle, Entity } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { type AddressedName, findAddressedNames } from '../../analysis/names/courtesyTitles.ts';
import { entitiesByStart } from '../../analysis/people/entitiesByStart.ts';
import { nameWords } from '../../analysis/words/nameKeys.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { moveFinding } from '../moveFinding.ts';
import { defineRule, type Finding } from '../rule.ts';

type Message = 'never' | 'first' | 'missing' | 'foreign';
type Fix = 'remove' | 'write';

export default defineRule({
  meta: {
    description: {
      en: 'Use courtesy titles as the house does.',
      fr: 'Employez les titres de civilité comme la maison le veut.',
    },
    severity: 'warning',
    recommended: false,
    languages: 'all',
    readsWords: true,
    messages: {
      never: {
        en: '“{title}” before {name}: the house writes the name alone.',
        fr: '« {title} » devant {name} : la maison écrit le nom seul.',
      },
      first: {
        en: '“{title}” before the full name {name}: the house keeps the title for later mentions.',
        fr: '« {title} » devant le nom complet, {name} : la maison garde ce titre pour la suite.',
      },
      missing: {
        en: '{name} without “{title}”, which the house gives after the first mention.',
        fr: '{name} sans « {title} », que la maison met après la première mention.',
      },
      foreign: {
        en: '“{title}” is no title of this language: write “{fixed}”.',
        fr: '« {title} » n’est pas un titre de cette langue : écrivez « {fixed} ».',
      },
    },
    fixes: {
      remove: { en: 'Remove “{title}”', fr: 'Supprimer « {title} »' },
      write: { en: 'Write “{fixed}”', fr: 'Écrire « {fixed} »' },
    },
    options: {
      use: {
        type: 'string',
        default: 'any',
        enum: ['any', 'never', 'always-after-first'],
        description: {
          en: 'The house’s choice: `never`, `always-after-first` (the full name first, then title and surname), or `any`, which reports only titles of another language.',
          fr: 'Le choix de la maison : `never`, jamais ; `always-after-first`, d’abord le nom complet, puis le titre et le nom ; `any`, qui ne signale que les titres d’une autre langue.',
        },
      },
      doctors: {
        type: 'boolean',
        default: false,
        description: {
          en: 'Doctors too lose their title where `use` is `never`.',
          fr: 'Les médecins aussi perdent leur titre quand `use` vaut `never`.',
        },
      },
    },
  },
  wordsOf: findAddressedNames,
  *check(article, { options }) {
    const entities = entitiesByStart(article);
    const shared = sharedSurnames(article);
    for (const { block, text } of article.blocks) {
      if (!text || !BODY.has(block.type)) continue;
      for (const addressed of readOnce(text, findAddressedNames)) {
        const { name, title } = addressed;
        const who = entities.get(block.start + name.start);
        const isAlone = !shared.has(name.words.at(-1) ?? '');
        const found =
          title?.value.foreign && !article.pack.courtesyTitles?.names.includes(name.text)
            ? foreign(addressed, title.value.write)
            : options.use === 'never' && title && isAlone && (options.doctors || !title.value.doctor)
              ? remove('never', addressed)
              : options.use === 'always-after-first'
                ? laterMention(article.pack, addressed, who, block.start)
                : undefined;
        if (found) yield moveFinding(found, block.start);
      }
    }
  },
});

const BODY: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'listItem']);

/** Surnames of two people of the article, whom the title may tell apart. */
function sharedSurnames({ entities }: AnalysedArticle): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const entity of entities) {
    const words = nameWords(entity.name);
    const surname = words.at(-1) ?? '';
    if (entity.type !== 'person' || words.length < 2) continue;
    if (owners.has(surname)) shared.add(surname);
    owners.set(surname, entity.id);
  }
  return shared;
}

function foreign({ name, title }: AddressedName, fixed: string): Finding<Message, Fix> | undefined {
  if (!title) return undefined;
  const span = { start: title.start, end: title.start + title.text.length };
  return {
    messageId: 'foreign',
    span: { start: title.start, end: name.end },
    values: { title: title.text, fixed },
    fixes: [{ fixId: 'write', values: { fixed }, safe: false, edits: [{ ...span, newText: fixed }] }],
  };
}

function remove(
  messageId: 'never' | 'first',
  { name, title }: AddressedName,
): Finding<Message, Fix> | undefined {
  if (!title) return undefined;
  return {
    messageId,
    span: { start: title.start, end: name.end },
    values: { title: title.text, name: name.text },
    fixes: [
      {
        fixId: 'remove',
        values: { title: title.text },
        safe: false,
        edits: [{ start: title.start, end: title.end, newText: '' }],
      },
    ],
  };
}

/** The full name has no title, the surname alone has one, where the person's gender is known. */
function laterMention(
  { courtesyTitles, nameParticles, nameArticles = [] }: LanguagePack,
  addressed: AddressedName,
  who: Entity | undefined,
  offset: number,
): Finding<Message, Fix> | undefined {
  const { name, title, bare } = addressed;
  // *M. de Rugy*, *M. Le Maire*: a surname of two words.
  const lead = name.text.split(' ')[0]?.toLowerCase() ?? '';
  const isFull = name.words.length > 1 && !nameParticles.includes(lead) && !nameArticles.includes(lead);
  if (title) return isFull && !title.value.doctor ? remove('first', addressed) : undefined;
  const words = nameWords(who?.name ?? '');
  const full = who?.mentions.find(({ kind }) => kind === 'name');
  if (!bare || who?.type !== 'person' || words.length < 2 || name.words.length > 1) return undefined;
  if (name.words[0] !== words.at(-1) || !full || full.start >= offset + name.start) return undefined;
  const write = courtesyTitles?.titles.find(
    ({ gender }) => gender !== undefined && gender === who.gender,
  )?.write;
  if (write === undefined) return undefined;
  const fixed = `${write}${courtesyTitles?.space ?? ' '}${name.text}`;
  return {
    messageId: 'missing',
    span: { start: name.start, end: name.end },
    values: { name: name.text, title: write },
    fixes: [
      {
        fixId: 'write',
        values: { fixed },
        safe: false,
        edits: [{ start: name.start, end: name.end, newText: fixed }],
      },
    ],
  };
}
