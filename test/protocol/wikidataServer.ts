import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchJson } from '../../server/lsp/fetchJson.ts';

interface Subject {
  readonly id: string;
  readonly human?: true;
  readonly labels: Readonly<Record<string, string>>;
  readonly descriptions?: Readonly<Record<string, string>>;
  readonly articles?: Readonly<Record<string, string>>;
  readonly extract?: string;
}

/** Invented, all of them. */
export const SUBJECTS: readonly Subject[] = [
  {
    id: 'Q101',
    human: true,
    labels: { en: 'Ann Calder', fr: 'Ann Calder' },
    descriptions: { en: 'minister of ports of <b>Kirnoff</b>', fr: 'ministre des Ports' },
    articles: { enwiki: 'Ann Calder (minister)' },
    extract: 'Ann Calder is a minister [of ports](http://bad.example).',
  },
  { id: 'Q102', human: true, labels: { en: 'Luc Roy' }, descriptions: { en: 'skipper' } },
  { id: 'Q103', human: true, labels: { en: 'Luc Roy' }, descriptions: { en: 'composer' } },
  { id: 'Q104', labels: { en: 'Luc Roy' }, descriptions: { en: 'lake' } },
  { id: 'Q105', labels: { en: 'Kirnoff' }, descriptions: { en: 'port' } },
];

/** A server that speaks as much of the MediaWiki action API as Wikidata and Wikipedia are asked. */
export interface WikidataServer {
  /** The sites asked, each with its parameters. */
  readonly asked: readonly { readonly site: string; readonly query: URLSearchParams }[];
  readonly headers: readonly IncomingMessage['headers'][];
  /** Asks this server, whatever site the address is of. */
  readonly fetchJson: (address: string, limit: number) => Promise<unknown>;
  /** What it does with questions from now on. */
  mode: 'answers' | 'waits' | 'fails' | 'babbles';
  stop(): Promise<void>;
}

export async function startWikidata(subjects = SUBJECTS): Promise<WikidataServer> {
  const asked: { site: string; query: URLSearchParams }[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://local');
    const [, site = '', ...path] = pathname.split('/');
    asked.push({ site, query });
    headers.push(request.headers);
    if (self.mode === 'waits') return;
    response.setHeader('content-type', 'application/json');
    if (self.mode === 'fails' || path.join('/') !== 'w/api.php') response.statusCode = 503;
    response.end(self.mode === 'babbles' ? '<html>' : JSON.stringify(answer(site, query, subjects)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const self: WikidataServer = {
    asked,
    headers,
    mode: 'answers',
    fetchJson(address, limit) {
      const { host, pathname, search } = new URL(address);
      return fetchJson(`http://127.0.0.1:${port}/${host}${pathname}${search}`, limit);
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return self;
}

function answer(site: string, query: URLSearchParams, subjects: readonly Subject[]): unknown {
  if (site !== 'www.wikidata.org') {
    const wiki = `${site.split('.')[0]}wiki`;
    const found = subjects.find(({ articles }) => articles?.[wiki] === query.get('titles'));
    return { query: { pages: [found ? { title: query.get('titles'), extract: found.extract } : {}] } };
  }
  if (query.get('list') === 'search') {
    const words = query.get('srsearch') ?? '';
    const name = /inlabel:"([^"]*)"/u.exec(words)?.[1];
    const isHuman = /(?<!-)haswbstatement:P31=Q5\b/u.test(words);
    const found = subjects.filter(
      ({ labels, human = false }) => Object.values(labels).some((each) => each === name) && human === isHuman,
    );
    return { query: { search: found.map(({ id }) => ({ ns: 0, title: id })) } };
  }
  const language = query.get('languages') ?? '';
  const terms = (words: Readonly<Record<string, string>> = {}) => {
    const value = words[language] ?? words.en;
    return value === undefined ? {} : { [language]: { language, value } };
  };
  const wiki = query.get('sitefilter') ?? '';
  const entities = (query.get('ids') ?? '').split('|').map((id) => {
    const subject = subjects.find((each) => each.id === id);
    if (!subject) return [id, { id, missing: '' }];
    const title = subject.articles?.[wiki];
    const sitelinks = title === undefined ? {} : { [wiki]: { site: wiki, title } };
    return [id, { id, labels: terms(subject.labels), descriptions: terms(subject.descriptions), sitelinks }];
  });
  return { entities: Object.fromEntries(entities), success: 1 };
}
