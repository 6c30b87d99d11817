import type { Entity } from '../../analysis/analysedArticle.ts';

/** What is asked about somebody or something: its item where the team’s file names that, else its name. */
export type Query =
  | { readonly id: string }
  | { readonly name: string; readonly type: Entity['type']; readonly id?: undefined };

/** What would be asked about an entity; undefined where the answers would be anybody: a surname alone. */
export function queryFor({ name, type, team }: Entity): Query | undefined {
  const id = team?.links.wikidata;
  if (id !== undefined && isItemId(id)) return { id };
  if (type === 'person' && !name.includes(' ')) return undefined;
  return { name, type };
}

/** What leaves the machine with a query, for whoever wants to know. */
export function wordsSent(query: Query): string {
  return query.id ?? query.name;
}

export function isItemId(id: string): boolean {
  return /^Q[1-9]\d{0,11}$/u.test(id);
}
