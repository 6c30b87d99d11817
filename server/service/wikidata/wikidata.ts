import type { Host } from '../host.ts';
import { findItems, type Item } from './items.ts';
import { type Query, wordsSent } from './query.ts';

/** What came of asking. */
export interface Answer {
  readonly query: Query;
  /** Undefined where nothing answered in time. */
  readonly items: readonly Item[] | undefined;
  /** When it was asked, on the clock of the host. */
  readonly askedAt: number;
}

/** Wikidata and Wikipedia, asked once for each name and remembered. */
export interface Wikidata {
  /** Asks, unless the answer is known. It never fails and takes two seconds at most. */
  ask(query: Query): Promise<Answer>;
  /** What was answered before, and not too long ago. */
  known(query: Query): Answer | undefined;
}

/** Milliseconds that all requests for one answer may take together. */
const TIME_LIMIT = 2000;

/** Milliseconds after which an answer is too old. */
const MAX_AGE = 24 * 60 * 60 * 1000;

/** The same of no answer: a hover must not wait for a dead network again and again. */
const MAX_AGE_OF_NONE = 60 * 1000;

const MOST_ANSWERS = 500;

/** Undefined where the host has no way to the network. */
export function createWikidata({
  fetchJson,
  locale,
  now,
  log,
}: Pick<Host, 'fetchJson' | 'locale' | 'now' | 'log'>): Wikidata | undefined {
  if (!fetchJson) return undefined;
  /** The oldest first. */
  const answers = new Map<string, Answer>();
  const asking = new Map<string, Promise<Answer>>();

  function known(query: Query): Answer | undefined {
    const answer = answers.get(wordsOf(query));
    const maxAge = answer?.items ? MAX_AGE : MAX_AGE_OF_NONE;
    return answer && now() - answer.askedAt < maxAge ? answer : undefined;
  }

  const askNow = async (query: Query): Promise<Answer> => {
    const askedAt = now();
    const left = () => Math.max(1, askedAt + TIME_LIMIT - now());
    const items = await findItems(query, locale, (address) => fetchJson(address, left())).catch(
      (error: unknown) => {
        log(`Wikidata: ${error instanceof Error ? error.message : error}`);
        return undefined;
      },
    );
    return { query, items, askedAt };
  };

  function keep(key: string, answer: Answer): void {
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
  }

  return {
    known,
    ask(query) {
      const answer = known(query);
      if (answer) return Promise.resolve(answer);
      const key = wordsOf(query);
      const pending = asking.get(key) ?? askNow(query);
      if (!asking.has(key)) {
        asking.set(key, pending);
        void pending.then((made) => {
          keep(key, made);
          asking.delete(key);
        });
      }
      return pending;
    },
  };
}

function wordsOf(query: Query): string {
  return query.id === undefined ? `${query.type} ${wordsSent(query)}` : query.id;
}
