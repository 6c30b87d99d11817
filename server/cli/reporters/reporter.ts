/** Writes results as they come, so that memory does not grow with the number of files. */
export interface Reporter<Result> {
  begin(): string;
  /** `text` is what the result speaks of. */
  report(result: Result, text: string): string;
  end(): string;
}
