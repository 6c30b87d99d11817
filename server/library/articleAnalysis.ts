import { createAnalyser } from '../service/analyser.ts';
import { type ArticleFile, type ArticleTree, dataOf, formatOfFile } from './articleFile.ts';
import { type AnalyseOptions, inputOf } from './options.ts';

export type ArticleTransformer = (tree: ArticleTree, file: ArticleFile) => undefined;

/**
 * A unified transformer that analyses the file and leaves the result at `file.data.copydesk.article`. It reads the file's
 * own text, so it works after `articleParse` and after remark alike, as long as no plugin before it replaced that text.
 */
export function articleAnalysis(this: object, options: AnalyseOptions = {}): ArticleTransformer {
  const analyse = createAnalyser();
  return (tree, file) => {
    const format = options.format ?? formatOfFile(tree, file);
    const article = analyse(inputOf(String(file), { ...options, format }));
    file.data.copydesk = { ...dataOf(file), article };
    return undefined;
  };
}
