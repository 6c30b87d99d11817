import type { Reading } from './analysisStore.ts';

/** What a status bar shows of an article; sent as the notification `copydesk/status`. */
export interface Status {
  readonly uri: string;
  /** BCP 47 subtag. */
  readonly language: string;
  readonly words: number;
  readonly quotations: number;
}

export function getStatus({ uri, article }: Reading): Status {
  const words = article.blocks.reduce((sum, { text }) => sum + (text?.wordCount ?? 0), 0);
  return { uri, language: article.pack.id, words, quotations: article.quotations.length };
}
