import type { AnalysedArticle, Entity, Mention, Source } from '../../analysis/analysedArticle.ts';
import { onceFor } from '../../analysis/incremental/onceFor.ts';
import type { Name } from '../../analysis/names/names.ts';
import { firstStartingFrom, neighbour } from '../../analysis/neighbours.ts';
import { nameWords } from '../../analysis/words/nameKeys.ts';
import type { BlockType } from '../../article/nodes.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Say who somebody is whom the article quotes.',
      fr: 'Dites qui est la personne que l’article cite.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      unknown: {
        en: '{name} is quoted, and the article never says who that is.',
        fr: 'L’article cite {name} et ne dit jamais qui c’est.',
      },
    },
    options: {
      known: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: {
          en: 'Full names of people whom readers know without their role.',
          fr: 'Noms complets des personnes que les lecteurs connaissent sans leur fonction.',
        },
      },
    },
  },
  *check(article, { options }) {
    const own = new Set(options.known.map(keyOf));
    const famous = famousKeys(article.pack);
    const sources = findSources(article);
    for (const entity of article.entities) {
      const spoken = sources.get(entity.id);
      if (!spoken || isIdentified(entity) || opensWithRole(article.pack, entity)) continue;
      const key = keyOf(entity.name);
      if (famous.has(key) || own.has(key)) continue;
      const named = entity.mentions.filter(({ kind }) => kind === 'name');
      const first = named.find(({ block }) => !TITLES.has(typeOf(article, block)));
      const isBare = named.every((mention) => {
        const { name, presented } = readMention(article, mention);
        return name !== undefined && !presented && !TITLES.has(typeOf(article, mention.block));
      });
      const isNamed = named.some((mention) => readMention(article, mention).name?.type === 'person');
      const tells = named.some(({ start }) => spoken.some((each) => each.start <= start && start < each.end));
      if (first && isBare && isNamed && tells && !isCalledByRole(article, named))
        yield { messageId: 'unknown', span: first, values: { name: entity.name } };
    }
  },
});

/** Who stands there is what the article is about, or known to all. */
const TITLES: ReadonlySet<BlockType | undefined> = new Set(['headline', 'overline', 'crosshead']);

/** The words of a name, without initials between them: *Donald J. Trump*. */
function keyOf(name: string): string {
  return nameWords(name)
    .filter((word) => word.length > 1)
    .join(' ');
}

/** Those whom every reader of the language knows. */
const famousKeys = onceFor(
  ({ knownPeople, famousPeople = [] }: LanguagePack): ReadonlySet<string> =>
    new Set([...knownPeople.map(({ name }) => name), ...famousPeople].map(keyOf)),
);

/** By the id of who says them, the sources of quotations. */
function findSources({ quotations }: AnalysedArticle): ReadonlyMap<string, readonly Source[]> {
  const sources = new Map<string, Source[]>();
  for (const { kind, attribution } of quotations) {
    const source = attribution?.source;
    if (source?.entity === undefined || (kind !== 'direct' && kind !== 'partial')) continue;
    const known = sources.get(source.entity);
    if (known) known.push(source);
    else sources.set(source.entity, [source]);
  }
  return sources;
}

/** Who has a role, or none whom a reader would ask for one. */
function isIdentified({ name, type, roles, mentions }: Entity): boolean {
  if (type !== 'person' || roles.length > 0 || !name.includes(' ')) return true;
  return mentions.some(({ kind }) => kind === 'role');
}

/** *Harbour Commissioner Ann Roy*, read as one name. */
function opensWithRole(pack: LanguagePack, { name }: Entity): boolean {
  const words = name.split(' ').slice(0, -2);
  return words.length > 0 && words.some((word) => roleWords(pack).has(word.toLowerCase()));
}

const roleWords = onceFor(
  ({ roles }: LanguagePack): ReadonlySet<string> => new Set(roles.map(({ singular }) => singular)),
);

function typeOf({ blocks }: AnalysedArticle, block: number): BlockType | undefined {
  return blocks[block]?.block.type;
}

function readMention(
  { blocks }: AnalysedArticle,
  { block: index, start }: Mention,
): { readonly name: Name | undefined; readonly presented: boolean } {
  const block = blocks[index];
  const { scene, nameFacts } = block?.text?.syntax ?? {};
  const at = scene && block ? firstStartingFrom(scene.names, start - block.block.start) : -1;
  const name = scene?.names[at];
  const same = name && block && name.start === start - block.block.start;
  return { name: same ? name : undefined, presented: same ? nameFacts?.[at]?.presented === true : true };
}

/** *Luc Roy a souri. Le skipper « a tout vu »*: a role close behind that nobody else is known to have. */
function isCalledByRole(article: AnalysedArticle, named: readonly Mention[]): boolean {
  const { blocks, mentions } = article;
  return named.some(({ block: index, end }) =>
    [blocks[index], neighbour(article, index, 1)].some((block) => {
      const { scene } = block?.text?.syntax ?? {};
      if (!scene || !block) return false;
      return scene.phrases.some(({ head, name, number, determiner, start }) => {
        const from = block.block.start + start;
        return (
          head === 'role' &&
          !name &&
          number === 'singular' &&
          (determiner?.kind === 'definite' || determiner?.kind === 'demonstrative') &&
          from >= end &&
          mentions[firstStartingFrom(mentions, from)]?.start !== from
        );
      });
    }),
  );
}
