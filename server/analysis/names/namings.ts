import type { AnalysedArticle, AnalysedBlock } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Scene } from '../scene.ts';
import { nameWords } from '../words/nameKeys.ts';
import type { Name } from './names.ts';
import { quotedFinder } from './spellings.ts';

/** A place where the article names somebody. */
export interface Naming {
  readonly entity: string;
  readonly block: AnalysedBlock;
  readonly scene: Scene;
  readonly name: Name;
  /** In running text and the reporter's own words; not in headlines, standfirsts, crossheads, captions or quotations. */
  readonly running: boolean;
  /** By first name and surname. */
  readonly full: boolean;
}

/** Every naming of each person of the article, in order, by the entity's id. */
export function listNamings(article: AnalysedArticle): ReadonlyMap<string, readonly Naming[]> {
  const people = new Set(article.entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const entityAt = new Map(
    article.mentions.map(({ start, entity, kind }) => [kind === 'name' ? start : -1, entity]),
  );
  const quoted = quotedFinder(article.quotations);
  const namings = new Map<string, Naming[]>();
  for (const block of article.blocks) {
    const scene = block.text?.syntax.scene;
    for (const name of scene?.names ?? []) {
      const start = block.block.start + name.start;
      const isQuoted = quoted(start);
      const entity = entityAt.get(start);
      if (!scene || entity === undefined || !people.has(entity)) continue;
      const running = block.block.type === 'paragraph' && !isQuoted;
      const naming = { entity, block, scene, name, running, full: isWhole(name, scene.reader.lexicon) };
      const list = namings.get(entity);
      if (list) list.push(naming);
      else namings.set(entity, [naming]);
    }
  }
  return namings;
}

/** *Anne Le Goff*, but neither *Le Goff* nor *Jean-Luc*. */
function isWhole(
  { words, firstName, text }: Name,
  { words: { nameParticles }, nameArticles }: Lexicon,
): boolean {
  if (!text.includes(' ')) return false;
  if (firstName && words.length > 1) return true;
  return words.slice(0, -1).some((word) => !nameParticles.has(word) && !nameArticles.has(word));
}

/** How many entities have a word as the last of their name. */
export function countBearers({ mentions }: AnalysedArticle): ReadonlyMap<string, number> {
  const bearers = new Map<string, Set<string>>();
  for (const { text, entity, kind } of mentions) {
    const last = kind === 'name' ? nameWords(text).at(-1) : undefined;
    if (last === undefined) continue;
    const of = bearers.get(last);
    if (of) of.add(entity);
    else bearers.set(last, new Set([entity]));
  }
  return new Map([...bearers].map(([word, of]) => [word, of.size]));
}
