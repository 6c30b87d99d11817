import type { KnownName } from '../../languages/languagePack.ts';
import type { ForbiddenSpelling, Team, TeamEntity } from '../team.ts';
import { nameWords } from '../words/nameKeys.ts';
import type { PhraseEntry } from '../words/phraseTable.ts';
import { tokenize } from '../words/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { type Office, officeReader } from './offices.ts';

/** A team's entities, indexed by the words that the text shows. */
export interface TeamLexicon {
  /** By the words of the name, of an alias or of a forbidden spelling, see nameKeys.ts. */
  readonly names: ReadonlyMap<string, TeamName>;
  /** Every spelling by its first word, the longest first, and of two that are as long the one that is allowed. */
  readonly spellings: ReadonlyMap<string, readonly TeamSpelling[]>;
}

export interface TeamName {
  readonly entity: TeamEntity;
  /** The same for all its names. */
  readonly key: string;
  readonly words: readonly string[];
  readonly offices: readonly Office[];
}

export interface TeamSpelling {
  /** Its words as they are written, with the straight apostrophe. */
  readonly words: readonly string[];
  readonly entity: TeamEntity;
  /** Undefined where it is allowed. */
  readonly forbidden: ForbiddenSpelling | undefined;
}

/** The lexicon of a language with a team's entities, which come before the names of its own lists. */
export function withTeam(lexicon: Lexicon, team: Team): Lexicon {
  const office = officeReader(lexicon.pack, lexicon.nouns);
  const names = new Map<string, TeamName>();
  const known = new Map<string, PhraseEntry<KnownName>[]>();
  const spellings = new Map<string, TeamSpelling[]>();
  for (const entity of team) {
    const name = readName(entity, office);
    const type = entity.type ?? (name.offices.length > 0 || entity.pronouns ? 'person' : undefined);
    const listed = type && { name: entity.name, type, aliases: entity.aliases };
    const add = (text: string, forbidden?: ForbiddenSpelling): void => {
      const words = nameWords(text);
      const tokens = tokenize(text, lexicon);
      const [first] = tokens;
      if (words.length === 0 || !first) return;
      const key = words.join(' ');
      if (!names.has(key)) names.set(key, name);
      // One word of somebody’s name may be a namesake’s whom the article names in full.
      if (listed && (type !== 'person' || tokens.length > 1 || text === entity.name))
        push(known, first.folded, { words: tokens.map(({ folded }) => folded), value: listed });
      const written = tokens.map((token) => token.text.replaceAll('’', "'"));
      push(spellings, first.folded, { words: written, entity, forbidden });
    };
    for (const text of [entity.name, ...entity.aliases]) add(text);
    for (const forbidden of entity.forbidden) add(forbidden.spelling, forbidden);
  }
  for (const list of spellings.values()) list.sort(byLength);
  return {
    ...lexicon,
    team: { names, spellings },
    knownNames: { byFirst: merge(known, lexicon.knownNames.byFirst) },
  };
}

function byLength(a: TeamSpelling, b: TeamSpelling): number {
  return (
    b.words.length - a.words.length || Number(a.forbidden !== undefined) - Number(b.forbidden !== undefined)
  );
}

function readName(entity: TeamEntity, office: (text: string) => Office): TeamName {
  const words = nameWords(entity.name);
  const isPerson = entity.type === undefined || entity.type === 'person';
  return {
    entity,
    key: `team ${words.join(' ')}`,
    words,
    offices: isPerson && entity.role !== undefined ? [office(entity.role)] : [],
  };
}

/** The entries of both, longer ones first, and of two that are as long the team’s. */
function merge(
  own: ReadonlyMap<string, readonly PhraseEntry<KnownName>[]>,
  base: ReadonlyMap<string, readonly PhraseEntry<KnownName>[]>,
): ReadonlyMap<string, readonly PhraseEntry<KnownName>[]> {
  const merged = new Map(base);
  for (const [first, entries] of own) {
    const all = [...entries, ...(base.get(first) ?? [])];
    merged.set(
      first,
      all.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return merged;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
