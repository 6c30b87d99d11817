import type { AnalysedArticle } from '../analysis/analysedArticle.ts';
import type { AnalysisInput } from '../analysis/pipeline.ts';
import { type FormatId, formatOf } from '../article/formats/index.ts';
import { LAYOUT_CHOICES } from '../article/nodes.ts';
import { createAnalyser } from '../service/analyser.ts';
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
  /** What it was made of. */
  readonly input: AnalysisInput;
}

/** The articles that the arguments name, one at a time. */
export async function* readArticles(
  paths: readonly string[],
  settings: ArticleSettings,
  context: Context,
): AsyncGenerator<ReadArticle> {
  const readText = createReader(settings);
  for await (const source of readSources(paths, settings, context)) {
    if (source.encoding === 'unknown') await context.note('notUtf8', { path: source.path });
    try {
      yield readText(source);
    } catch (error) {
      await context.failWith('internal', error, { path: source.path });
    }
  }
}

/** Reads texts as articles. */
export function createReader(settings: Pick<ArticleSettings, 'language'>): (source: Source) => ReadArticle {
  const analyse = createAnalyser();
  return (source) => {
    const input = toInput(source, settings);
    return { path: source.path, format: input.format, source, article: analyse(input), input };
  };
}

/** A text as it is to be read. What is named on purpose is read whatever its ending: any pasted article is a valid `.article` file. */
export function toInput(
  { path, text, desk: { team, effective } }: Source,
  { language = effective?.language?.value }: Pick<ArticleSettings, 'language'>,
): AnalysisInput {
  const layout = LAYOUT_CHOICES.find((each) => each === effective?.layout?.value);
  return {
    source: text,
    format: formatOf(path) ?? 'article',
    team,
    ...(language !== undefined && { language }),
    ...(layout && { layout }),
  };
}
