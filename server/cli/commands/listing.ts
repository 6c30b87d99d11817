import type { Context } from '../context.ts';
import { addFormatOption, addInputOptions } from '../options.ts';
import { type ArticleSettings, type ReadArticle, readArticles } from '../readArticles.ts';
import { createJsonReporter, createNdjsonReporter } from '../reporters/json.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { CliCommand } from './command.ts';

interface ListingSettings extends ArticleSettings {
  readonly format: 'text' | 'json' | 'ndjson';
}

/** A command that says something of each article and judges nothing. */
export function defineListing<Result>(
  name: CliCommand<ListingSettings>['name'],
  toResult: (path: string, article: ReadArticle['article']) => Result,
  createText: (context: Context) => Reporter<Result>,
): CliCommand<ListingSettings> {
  const reporters = {
    text: createText,
    json: createJsonReporter<Result>,
    ndjson: createNdjsonReporter<Result>,
  };
  return {
    name,
    describe(command, say) {
      addInputOptions(command, say);
      addFormatOption(command, say, Object.keys(reporters));
    },
    async run(paths, settings, context) {
      const reporter = reporters[settings.format](context);
      const { write } = context.terminal;
      await write(reporter.begin());
      for await (const { path, source, article } of readArticles(paths, settings, context)) {
        await write(reporter.report(toResult(path, article), source.text));
      }
      await write(reporter.end());
      return context.hasFailed() ? 2 : 0;
    },
  };
}
