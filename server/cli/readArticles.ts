import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import { createLexiconTable, createMemo } from '../analysis/memo.ts';
import { type AnalysisInput, analyseNow } from '../analysis/pipeline.ts';
import { type FormatId, formatOf } from '../article/formats/index.ts';
import type { Context } from './context.ts';
import { type InputSettings, readSources, type Source } from './readSources.ts';

export interface ArticleSettings extends InputSettings {
  /** Of articles that do not say theirs. */
  readonly language?: string;
}

export interface ReadArticle {
  readonly path: string;
  readonly format: FormatId;
  readonly source: Source;
  readonly article: AnalysedArticle;
}

/** The articles that the arguments name, read one at a time: nothing of one is kept for the next but the lexicons. */
export async function* readArticles(
  paths: readonly string[],
  settings: ArticleSettings,
  context: Context,
): AsyncGenerator<ReadArticle> {
  const analyseText = createAnalyser(settings);
  for await (const source of readSources(paths, settings, context)) {
    if (source.encoding === 'unknown') await context.note('notUtf8', { path: source.path });
    const format = formatOfSource(source);
    let article: AnalysedArticle;
    try {
      article = analyseText(source.text, format);
    } catch (error) {
      await context.failWith('internal', error, { path: source.path });
      continue;
    }
    yield { path: source.path, format, source, article };
  }
}

/** A function that analyses texts, each on its own; the lexicons are made once. */
export function createAnalyser({
  language,
}: Pick<ArticleSettings, 'language'>): (source: string, format: FormatId) => AnalysedArticle {
  const lexicons = createLexiconTable();
  return (source, format) => {
    const input: AnalysisInput = { source, format, ...(language !== undefined && { language }) };
    return analyseNow(input, createMemo(lexicons));
  };
}

/** What is named on purpose is read, whatever its ending: any pasted article is a valid `.article` file. */
export function formatOfSource({ path }: Source): FormatId {
  return formatOf(path) ?? 'article';
}
