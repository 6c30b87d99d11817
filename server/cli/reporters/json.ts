import type { Reporter } from './reporter.ts';

/** One JSON array, an object a file, each on a line of its own. */
export function createJsonReporter<Result>(): Reporter<Result> {
  let before = '\n';
  return {
    begin: () => '[',
    report(result) {
      const line = before + JSON.stringify(result);
      before = ',\n';
      return line;
    },
    end: () => '\n]\n',
  };
}

/** One JSON object a line and file, for programs that read along. */
export function createNdjsonReporter<Result>(): Reporter<Result> {
  return { begin: () => '', report: (result) => `${JSON.stringify(result)}\n`, end: () => '' };
}
