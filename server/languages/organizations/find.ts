import { withoutAccents } from '../letters.ts';
import { once } from '../once.ts';
import { listOrganizations, type Organization } from './index.ts';

/** How an article calls a body: what it writes in full, and its acronyms. */
export interface Designations {
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
}

/**
 * The organisation of the lists that is called so. Where names or acronyms mean several, those that fit both decide; an acronym that the
 * article spells out otherwise, and one that still means several, are nobody's.
 * @param language of the article, whose acronyms go before those of other languages.
 */
export function findOrganization(called: Designations, language: string): Organization | undefined {
  const { byName, byAcronym } = index();
  const named = called.names.map((name) => byName.get(fold(name)) ?? writtenAs(byAcronym, name));
  const shortened = called.acronyms.map((acronym) => acronymsOf(byAcronym, acronym, language));
  const known = named.flat();
  const spelledOut = called.names.some((name) => /\s/u.test(name.trim()));
  if (known.length === 0 && spelledOut) return undefined;
  return onlyOne(known.length > 0 ? known : shortened.flat(), shortened.flat());
}

/** The one candidate; of several the one that the others’ words name too. */
function onlyOne(
  candidates: readonly Organization[],
  others: readonly Organization[],
): Organization | undefined {
  const distinct = [...new Set(candidates)];
  if (distinct.length === 1) return distinct[0];
  const both = distinct.filter((each) => others.includes(each));
  return both.length === 1 ? both[0] : undefined;
}

/** Those whose acronym it is in the language; where there are none, in any, or as a name of its own: *NHK*. */
function acronymsOf(
  byAcronym: Index['byAcronym'],
  acronym: string,
  language: string,
): readonly Organization[] {
  const all = byAcronym.get(fold(acronym)) ?? [];
  const own = all.filter(({ acronyms }) => fold(acronyms[language] ?? '') === fold(acronym));
  return own.length > 0 ? own : all;
}

/** Those whose acronym is written like a word: *Insee*, *Unesco*. */
function writtenAs(byAcronym: Index['byAcronym'], word: string): readonly Organization[] {
  const all = byAcronym.get(fold(word)) ?? [];
  return all.filter(({ acronyms }) => Object.values(acronyms).includes(word));
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly Organization[]>;
  readonly byAcronym: ReadonlyMap<string, readonly Organization[]>;
}

const index = once((): Index => {
  const byName = new Map<string, Organization[]>();
  const byAcronym = new Map<string, Organization[]>();
  for (const organization of listOrganizations()) {
    const { names, acronyms, aliases } = organization;
    const called = [...Object.values(names), ...aliases];
    for (const name of distinct(called)) add(byName, name, organization);
    for (const acronym of distinct([...Object.values(acronyms), ...called])) {
      if (!/\s/u.test(acronym)) add(byAcronym, acronym, organization);
    }
  }
  return { byName, byAcronym };
});

function distinct(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(fold));
}

function add(table: Map<string, Organization[]>, key: string, organization: Organization): void {
  const list = table.get(key);
  if (list) list.push(organization);
  else table.set(key, [organization]);
}

/** Names are compared without case, accents, hyphens and kinds of apostrophe. */
function fold(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
}
