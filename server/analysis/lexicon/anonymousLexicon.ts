import type { LanguagePack } from '../../languages/languagePack.ts';
import { type PhraseTable, phraseTable } from '../words/phraseTable.ts';
import { fold } from '../words/tokens.ts';

/** `AnonymousSources`, by their words. */
export interface AnonymousLexicon {
  readonly nouns: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly distinguishing: ReadonlySet<string>;
  readonly circles: PhraseTable<true>;
  readonly phrases: PhraseTable<true>;
  readonly examples: PhraseTable<true>;
  readonly anonymity: PhraseTable<true>;
  readonly explaining: PhraseTable<true>;
  readonly reasons: PhraseTable<true>;
}

export function indexAnonymous({ anonymousSources: sources }: LanguagePack): AnonymousLexicon {
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
  const table = (list: readonly string[]) => phraseTable(list.map((text) => [text, true] as const));
  return {
    nouns: set(sources.nouns),
    people: set(sources.people),
    plain: set(sources.plain),
    distinguishing: set(sources.distinguishing),
    circles: table(sources.circles),
    phrases: table(sources.phrases),
    examples: table(sources.examples),
    anonymity: table(sources.anonymity),
    explaining: table(sources.explaining),
    reasons: table(sources.reasons),
  };
}
