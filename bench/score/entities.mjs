// @ts-check
import { percent } from './gold.mjs';

/**
 * @typedef {import('./corpora.mjs').Article} Article
 * @typedef {import('../../server/index.ts').NamedEntity} NamedEntity
 * @typedef {{ right: number, wrong: number, missed: number }} Count
 */

/** How a type of ours is labelled; what is labelled otherwise is left out on both sides. */
const LABELS = /** @type {const} */ ({ person: 'PER', place: 'LOC', organization: 'ORG' });

/** What the figures of a label are called. */
const NAMES = /** @type {const} */ ({ PER: 'people', LOC: 'places', ORG: 'organisations' });

/**
 * Scores the names that are read against text in which every name is labelled: a name is right when its span and its type are.
 * Names inside other names are left out. Figures are per cent.
 * @param {Article[]} articles
 * @param {(article: Article) => readonly NamedEntity[]} read
 * @returns {Record<string, number>}
 */
export function scoreEntities(articles, read) {
  const counts = Object.fromEntries(
    Object.values(LABELS).map((label) => [label, /** @type {Count} */ ({ right: 0, wrong: 0, missed: 0 })]),
  );
  for (const article of articles) {
    const { entities = [] } = article;
    const nested = new Set(entities.filter((each) => each.nested).map(({ start, end }) => `${start} ${end}`));
    const gold = new Set(
      entities.filter((each) => !each.nested).map(({ type, start, end }) => `${type} ${start} ${end}`),
    );
    const found = new Set(read(article).flatMap(keysOf));
    for (const key of found) {
      const count = counts[key.slice(0, 3)];
      if (!count || nested.has(key.slice(4))) continue;
      if (gold.has(key)) count.right++;
      else count.wrong++;
    }
    for (const key of gold) {
      const count = counts[key.slice(0, 3)];
      if (count && !found.has(key)) count.missed++;
    }
  }
  /** @type {Record<string, number>} */
  const figures = { articles: articles.length };
  for (const [label, name] of Object.entries(NAMES)) {
    const { right = 0, wrong = 0, missed = 0 } = counts[label] ?? {};
    figures[name] = right + missed;
    figures[`${name} F1`] = percent(2 * right, 2 * right + wrong + missed);
  }
  return figures;
}

/**
 * The names and acronyms of an entity, as `PER 12 20`.
 * @param {NamedEntity} entity
 */
function keysOf({ type, mentions }) {
  if (type === 'other') return [];
  return mentions
    .filter(({ kind }) => kind === 'name' || kind === 'acronym')
    .map(({ start, end }) => `${LABELS[type]} ${start} ${end}`);
}
