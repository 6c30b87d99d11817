import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LabelledArticle, readLabels } from './labels.ts';

/** The clean articles below a folder, which has a folder a language. */
export function readArticles(folder: string): readonly LabelledArticle[] {
  return readdirSync(folder)
    .sort()
    .flatMap((language) =>
      readdirSync(path.join(folder, language))
        .sort()
        .map((file) => {
          const labelled = readFileSync(path.join(folder, language, file), 'utf8');
          return readLabels(`${language}/${path.basename(file, '.article')}`, language, labelled);
        }),
    );
}
