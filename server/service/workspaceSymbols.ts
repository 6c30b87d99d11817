import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { EntityType } from '../analysis/analysedArticle.ts';
import { nameWords } from '../analysis/words/nameKeys.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { Token } from './host.ts';

/**
 * People, organisations and places of all articles whose names have words that begin like the query’s, where they are introduced, each with the
 * article’s headline. Without a query, those of the open articles.
 */
export async function getWorkspaceSymbols(
  index: ArticleIndex,
  query: string,
  token: Token,
): Promise<SymbolInformation[] | undefined> {
  const words = nameWords(query);
  const articles = await index.find(words, token);
  return articles?.flatMap(({ uri, headline, entities }) =>
    entities.flatMap(({ name, type, introduction }) =>
      introduction && answers(name, words)
        ? [
            {
              name,
              kind: KINDS[type],
              location: { uri, range: introduction },
              ...(headline && { containerName: headline }),
            },
          ]
        : [],
    ),
  );
}

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Object,
  organization: SymbolKind.Package,
  place: SymbolKind.Namespace,
  other: SymbolKind.String,
};

function answers(name: string, query: readonly string[]): boolean {
  const words = nameWords(name);
  return query.every((sought) => words.some((word) => word.startsWith(sought)));
}
