import type { Locale } from '../../rules/message.ts';
import { asList, asObject, asText } from './json.ts';
import { isItemId, type Query } from './query.ts';

/** What Wikidata, and Wikipedia in the reader’s language, say of somebody or something. */
export interface Item {
  /** `Q142`. */
  readonly id: string;
  readonly label: string;
  readonly description: string | undefined;
  /** The title of the article in Wikipedia. */
  readonly article: string | undefined;
  /** Its first sentence, where it was asked for. */
  readonly summary: string | undefined;
}

/** The parsed JSON at an address; it fails where there is none, or not in time. */
export type GetJson = (address: string) => Promise<unknown>;

/** Items of one name that are shown: whom the article means, whoever reads it must tell. */
const MOST = 3;

/**
 * The items that a query may mean, the likeliest first; only where it is one alone is its article read too.
 * Both sites speak the MediaWiki action API: https://www.mediawiki.org/wiki/API:Action_API
 * @throws where a site does not answer, or with something else
 */
export async function findItems(query: Query, locale: Locale, getJson: GetJson): Promise<readonly Item[]> {
  const ids = query.id === undefined ? await searchIds(query, getJson) : [query.id];
  if (ids.length === 0) return [];
  const items = await readItems(ids, locale, getJson);
  const [only] = items;
  if (items.length !== 1 || only?.article === undefined) return items;
  // Without the sentence of Wikipedia the rest is as true.
  const summary = await readSummary(only.article, locale, getJson).catch(() => undefined);
  return [{ ...only, summary }];
}

/**
 * The keywords are those of WikibaseCirrusSearch: Q5 is *human*, Q4167410 a page of several meanings, Q101352 a surname.
 * https://www.mediawiki.org/wiki/Help:Extension:WikibaseCirrusSearch
 */
async function searchIds(
  { name, type }: Exclude<Query, { id: string }>,
  getJson: GetJson,
): Promise<readonly string[]> {
  const kind =
    type === 'person'
      ? 'haswbstatement:P31=Q5'
      : ['Q5', 'Q4167410', 'Q101352'].map((each) => `-haswbstatement:P31=${each}`).join(' ');
  const words = name.replace(/["\\]/gu, ' ');
  const answer = await getJson(
    address(WIKIDATA, {
      action: 'query',
      list: 'search',
      srsearch: `inlabel:"${words}" ${kind}`,
      srlimit: `${MOST}`,
      srprop: '',
    }),
  );
  return asList(asObject(asObject(answer).query).search)
    .map((found) => asText(asObject(found).title) ?? '')
    .filter(isItemId)
    .slice(0, MOST);
}

async function readItems(ids: readonly string[], locale: Locale, getJson: GetJson): Promise<readonly Item[]> {
  const wiki = `${locale}wiki`;
  const answer = await getJson(
    address(WIKIDATA, {
      action: 'wbgetentities',
      ids: ids.join('|'),
      props: 'labels|descriptions|sitelinks',
      languages: locale,
      languagefallback: '1',
      sitefilter: wiki,
    }),
  );
  const entities = asObject(asObject(answer).entities);
  return ids.flatMap((id) => {
    const entity = asObject(entities[id]);
    const word = (key: 'labels' | 'descriptions') => asText(asObject(asObject(entity[key])[locale]).value);
    const label = word('labels');
    if (label === undefined) return [];
    const article = asText(asObject(asObject(entity.sitelinks)[wiki]).title);
    return [{ id, label, description: word('descriptions'), article, summary: undefined }];
  });
}

async function readSummary(title: string, locale: Locale, getJson: GetJson): Promise<string | undefined> {
  const answer = await getJson(
    address(wikipedia(locale), {
      action: 'query',
      prop: 'extracts',
      exintro: '1',
      explaintext: '1',
      exsentences: '1',
      titles: title,
    }),
  );
  const [page] = asList(asObject(asObject(answer).query).pages);
  return asText(asObject(page).extract);
}

const WIKIDATA = 'https://www.wikidata.org';

function wikipedia(locale: Locale): string {
  return `https://${locale}.wikipedia.org`;
}

/** `origin=*` lets a browser read the answer, and makes the question nobody’s. */
function address(site: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...parameters, format: 'json', formatversion: '2', origin: '*' });
  return `${site}/w/api.php?${query}`;
}

/** Where a reader finds the item. */
export function itemAddress(id: string): string {
  return `${WIKIDATA}/wiki/${id}`;
}

export function articleAddress(title: string, locale: Locale): string {
  return `${wikipedia(locale)}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
