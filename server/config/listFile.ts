import { isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../article/span.ts';
import { type Checked, type Checker, checkObject, resolve, spanOf } from './checkFields.ts';
import type { Fields } from './fields.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import { syntaxProblem } from './syntaxProblem.ts';
import { parseYaml } from './yamlDocument.ts';

/** Longer files are no team's; the parser of YAML is not linear for every text. */
const LONGEST = 2_000_000;

/**
 * Reads a file that is a list, each entry with the same keys. What is right in it counts all the same. Never throws. Offsets are UTF-16 code
 * units of `text`.
 * @param toItems what the entries say; it may report more
 */
export function readListFile<T>(
  text: string,
  fields: Fields,
  toItems: (entries: readonly Checked[], report: Checker['report']) => readonly T[],
): { readonly items: readonly T[]; readonly problems: readonly FileProblem[] } {
  if (text.length > LONGEST)
    return { items: [], problems: [problem('tooLong', { start: 0, end: 1 }, { most: LONGEST })] };
  const document = parseYaml(text);
  const problems = document.errors.map((error) => syntaxProblem(error, text));
  const checker: Checker = { document, report: (found) => problems.push(found) };
  const items = toItems(checkEntries(checker, text, fields), checker.report);
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { items, problems };
}

function checkEntries(checker: Checker, text: string, fields: Fields): Checked[] {
  const { contents } = checker.document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  const whole: Span = spanOf(contents) ?? { start: 0, end: text.length };
  const [key = ''] = Object.keys(fields);
  if (!isSeq(contents)) {
    checker.report(problem('notList', firstLine(text, whole), { key }));
    return [];
  }
  return contents.items.flatMap((item) => {
    const node = resolve(checker, item);
    const span = firstLine(text, spanOf(item) ?? whole);
    if (node && isMap(node)) return checkObject(checker, node, fields, span) ?? [];
    checker.report(problem('notEntry', span, { key }));
    return [];
  });
}

/** Where a whole entry is meant its first line is enough to be seen. */
function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/u.exec(text.slice(start, end))?.[0].trimEnd() ?? '';
  return { start, end: start + Math.max(1, line.length) };
}
