import type { Span } from '../article/span.ts';
import type { Severity } from './rule.ts';

/** A word of the team's list: what is not to be written, and what to write. The object stands for its content. */
export interface Term {
  /** Expressions of one word or more, as the list has them. */
  readonly words: readonly string[];
  /** Finds what no list of words can say; offsets of the text that it is given. */
  readonly pattern?: (text: string) => Iterable<PatternMatch>;
  /** What to write instead, the likeliest first; empty where the words are to be avoided. `$1` stands for a group of the pattern. */
  readonly use: readonly string[];
  /** Expressions that have the words in them and are right; capitals count in those that have any. */
  readonly except: readonly string[];
  readonly reason?: string;
  readonly severity?: Severity;
  /** Id of a language pack; without it the term is for all articles. */
  readonly language?: string;
  /** Capitals count. */
  readonly matchesCase: boolean;
  /** Words of somebody quoted are reported too. */
  readonly inQuotations: boolean;
  /** The fix may be applied unseen. */
  readonly isSafe: boolean;
}

export interface PatternMatch extends Span {
  /** What its groups found, from the first on; empty where a group found nothing. */
  readonly groups: readonly string[];
}

export type TermList = readonly Term[];
