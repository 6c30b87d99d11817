import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LabelledArticle, readLabels } from './labels.ts';

/** The clean articles below `test/`: those made to be broken, whose tags are labelled, and the others, whose tags are not known. */
export function readArticles(tests: string): readonly LabelledArticle[] {
  return [
    ...articlesIn(path.join(tests, 'faults/articles')),
    ...articlesIn(path.join(tests, 'articles'), 'clean-'),
  ];
}

/** The articles below a folder, which has a folder a language, whose names begin so. */
function articlesIn(folder: string, prefix = ''): readonly LabelledArticle[] {
  return readdirSync(folder)
    .sort()
    .flatMap((language) =>
      readdirSync(path.join(folder, language))
        .filter((file) => file.startsWith(prefix) && file.endsWith('.article'))
        .sort()
        .map((file) => {
          const labelled = readFileSync(path.join(folder, language, file), 'utf8');
          return readLabels(`${language}/${path.basename(file, '.article')}`, language, labelled);
        }),
    );
}
