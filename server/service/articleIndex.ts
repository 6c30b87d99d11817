import type { Range } from 'vscode-languageserver-types';
import type { Entity, EntityType, Mention } from '../analysis/analysedArticle.ts';
import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { Team } from '../analysis/team.ts';
import { nameWords } from '../analysis/words/nameKeys.ts';
import type { AnalysisStore, Reading } from './analysisStore.ts';
import type { Host, LiveDocument, Token } from './host.ts';
import { introductionOf } from './lookUp.ts';
import type { Positions } from './positions.ts';

/** Whom an article mentions and where: all that is kept of one that nobody has open. */
export interface ArticleNames {
  readonly uri: string;
  /** The headline; undefined where there is none. */
  readonly headline: string | undefined;
  readonly entities: readonly NamedEntity[];
}

export interface NamedEntity {
  readonly name: string;
  readonly type: EntityType;
  /** What it is called in full, folded: by these it is the same as in another article. */
  readonly keys: readonly string[];
  readonly mentions: readonly Range[];
  readonly introduction: Range | undefined;
}

/** The names of all articles that the host knows. */
export interface ArticleIndex {
  /**
   * Articles that may mention somebody whose name holds one of the words, folded; all open ones, and those of the folder that have the
   * words in their text. Undefined when nobody waited any longer.
   */
  find(words: readonly string[], token: Token): Promise<readonly ArticleNames[] | undefined>;
  /** What all articles depend on has changed: those that nobody has open are read anew too. */
  forget(): void;
}

interface Kept {
  readonly version: number;
  readonly names: ArticleNames;
}

/** @param teamOf the team's entities that hold for the article at a URI */
export function createArticleIndex(
  host: Host,
  store: AnalysisStore,
  teamOf: (uri: string) => Promise<Team | undefined>,
): ArticleIndex {
  const ofReadings = new WeakMap<Reading, ArticleNames>();
  const folded = new WeakMap<LiveDocument, string>();
  let closed = new Map<string, Kept>();

  function namesOf(reading: Reading): ArticleNames {
    const names = ofReadings.get(reading) ?? listNames(reading);
    ofReadings.set(reading, names);
    return names;
  }

  async function namesOfClosed(document: LiveDocument, token: Token): Promise<ArticleNames | undefined> {
    const kept = closed.get(document.uri);
    if (kept?.version === document.version) return kept.names;
    const reading = await store.readOnce(document, token);
    if (!reading) return undefined;
    const names = listNames(reading);
    closed.set(document.uri, { version: document.version, names });
    return names;
  }

  function holds(document: LiveDocument, words: readonly string[]): boolean {
    const text = folded.get(document) ?? nameWords(document.getText()).join(' ');
    folded.set(document, text);
    return words.some((word) => text.includes(word));
  }

  /** The words, or what the team says that the names they are in are written like as well. */
  async function mayMention(document: LiveDocument, words: readonly string[], spellings: SpellingsOf) {
    if (holds(document, words)) return true;
    const team = await teamOf(document.uri);
    return team !== undefined && holds(document, spellings(team));
  }

  return {
    async find(words, token) {
      const found: ArticleNames[] = [];
      const open = (await host.openArticles?.()) ?? [];
      for (const document of open) {
        const reading = await store.read(document, token);
        if (reading) found.push(namesOf(reading));
        if (token.isCancellationRequested) return undefined;
      }
      const sought = words.filter((word) => word !== '');
      if (sought.length === 0) return found;
      const seen = new Set(open.map(({ uri }) => sameFile(uri)));
      const beside = (await host.listArticles?.()) ?? [];
      // What has been deleted is forgotten.
      closed = new Map(beside.flatMap(({ uri }) => entryOf(closed, uri)));
      const spellings = onceFor((team: Team) => otherSpellings(team, sought));
      let since = host.now();
      for (const document of beside) {
        if (host.now() - since > SLICE) {
          await host.yield();
          since = host.now();
        }
        if (token.isCancellationRequested) return undefined;
        if (seen.has(sameFile(document.uri)) || !(await mayMention(document, sought, spellings))) continue;
        const names = await namesOfClosed(document, token);
        if (names) found.push(names);
      }
      return token.isCancellationRequested ? undefined : found;
    },
    forget: () => closed.clear(),
  };
}

/** Milliseconds of searching between two looks at what else has come in. */
const SLICE = 8;

type SpellingsOf = (team: Team) => readonly string[];

/** *Kiev* where *Kyiv* is sought: how else an article may write a name of the team's, right or wrong. */
function otherSpellings(team: Team, words: readonly string[]): readonly string[] {
  return team.flatMap(({ name, aliases, forbidden }) => {
    const called = nameWords(name).join(' ');
    if (!words.some((word) => called.includes(word))) return [];
    return [...aliases, ...forbidden.map(({ spelling }) => spelling)].map((each) =>
      nameWords(each).join(' '),
    );
  });
}

function entryOf(kept: ReadonlyMap<string, Kept>, uri: string): readonly (readonly [string, Kept])[] {
  const entry = kept.get(uri);
  return entry ? [[uri, entry]] : [];
}

/** Editors write the same file’s address with and without `%3A`. */
function sameFile(uri: string): string {
  return uri.replaceAll(/%[\da-f]{2}/giu, (code) => code.toLowerCase()).replace(/%3a/u, ':');
}

function listNames({ uri, article, positions }: Reading): ArticleNames {
  const block = article.blocks.find(({ block: { type } }) => type === 'headline')?.block;
  const headline = article.tree.metadata.headline ?? (block && article.source.slice(block.start, block.end));
  return {
    uri,
    headline: headline?.replace(/^#+\s*/u, '').trim(),
    entities: article.entities.map((entity) => ({
      name: entity.name,
      type: entity.type,
      keys: keysOf(entity),
      mentions: entity.mentions.map((mention) => positions.rangeOf(mention)),
      introduction: rangeOf(introductionOf(entity), positions),
    })),
  };
}

function rangeOf(mention: Mention | undefined, positions: Positions): Range | undefined {
  return mention && positions.rangeOf(mention);
}

/** Of a person the name of several words: *Morel* alone may be anybody. Of others all names and acronyms. */
export function keysOf({
  name,
  type,
  mentions,
}: Pick<Entity, 'name' | 'type' | 'mentions'>): readonly string[] {
  const called =
    type === 'person'
      ? [name]
      : [
          name,
          ...mentions.flatMap(({ kind, text }) => (kind === 'name' || kind === 'acronym' ? [text] : [])),
        ];
  const keys = new Set(called.map((each) => nameWords(each).join(' ')));
  return [...keys].filter((key) => type !== 'person' || key.includes(' '));
}
