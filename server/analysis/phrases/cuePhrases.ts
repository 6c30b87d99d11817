import type { CuePhrase } from '../../languages/languagePack.ts';
import { matchPhrase, type PhraseEntry } from '../words/phraseTable.ts';
import type { Reader } from '../words/reader.ts';

export interface FoundCuePhrase {
  readonly entry: PhraseEntry<CuePhrase>;
  /** Token behind its words. */
  readonly to: number;
}

/** The expression that begins at a token; of *de l’avis du maire* it ends before *du*, which is its last word and an article. */
export function cuePhraseAt({ lexicon, wordAt }: Reader, at: number): FoundCuePhrase | undefined {
  const whole = matchPhrase(lexicon.cuePhrases, wordAt, at);
  const entries = lexicon.cuePhrases.byFirst.get(wordAt(at) ?? '') ?? [];
  for (const entry of entries) {
    const last = entry.words.length - 1;
    // *selon* alone is shorter than *selon les mots du maire*.
    if (last < (whole?.words.length ?? 1)) break;
    const contraction = lexicon.pack.tokens.contractions[wordAt(at + last) ?? ''];
    if (last < 1 || contraction?.preposition !== entry.words[last]) continue;
    if (entry.words.slice(0, last).every((word, index) => wordAt(at + index) === word))
      return { entry, to: at + last };
  }
  return whole && { entry: whole, to: at + whole.words.length };
}
