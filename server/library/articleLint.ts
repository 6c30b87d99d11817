import { type LintMessage, toLintMessages } from '../results/lintResult.ts';
import { createLintMemo, lintNow } from '../rules/lint.ts';
import { type ArticleTransformer, articleAnalysis } from './articleAnalysis.ts';
import { type ArticleFile, dataOf, type Place } from './articleFile.ts';
import { type LintOptions, statesOf } from './options.ts';

/**
 * A unified transformer that lints the file. Each finding becomes a message of the file, its source `copydesk` and its rule
 * as `ruleId`; they are also at `file.data.copydesk.messages`, with their fixes. Analyses the file if no
 * `articleAnalysis` has.
 * @throws Error when `options.rules` names a rule or an option that does not exist.
 */
export function articleLint(this: object, options: LintOptions = {}): ArticleTransformer {
  const { locale = 'en' } = options;
  const states = statesOf(options);
  const memo = createLintMemo();
  const analyse = articleAnalysis.call(this, options);
  return (tree, file) => {
    if (!dataOf(file)) analyse(tree, file);
    const data = dataOf(file);
    if (!data) return undefined;
    const messages = toLintMessages(data.article.source, lintNow(data.article, states, memo), locale);
    for (const message of messages) report(message, file);
    file.data.copydesk = { ...data, messages };
    return undefined;
  };
}

/** VFile's severities: an error is fatal, a warning is not, and a suggestion is neither. */
const FATAL = { error: true, warning: false, suggestion: undefined } as const;

function report({ message, ruleId, severity, url, ...where }: LintMessage, file: ArticleFile): void {
  const reported = file.message(message, { place: placeOf(where), ruleId, source: 'copydesk' });
  reported.fatal = FATAL[severity];
  reported.url = url;
}

function placeOf({ range, offset }: Pick<LintMessage, 'range' | 'offset'>): Place {
  const { start, end } = range;
  return {
    start: { line: start.line + 1, column: start.character + 1, offset: offset.start },
    end: { line: end.line + 1, column: end.character + 1, offset: offset.end },
  };
}
