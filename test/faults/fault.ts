import type { Span } from '../../server/article/span.ts';
import type { RuleSetting } from '../../server/config/validate.ts';
import type { LabelledArticle } from './labels.ts';

/** A clean article with one fault in it. */
export interface Fault {
  /** Which way of making this kind of fault. */
  readonly variant: string;
  /** The article without the fault. */
  readonly clean: string;
  readonly text: string;
  /** Where a finding must lie, at least in part. */
  readonly places: readonly Span[];
  /** What the text may be once it is mended, to the letter: the clean text first. Empty where no fix is wanted. */
  readonly mended: readonly string[];
  /** Broken throughout: it is mended by all that *fix all* does, not by the first offer. */
  readonly isWide?: boolean;
}

export interface FaultKind {
  readonly id: string;
  /** What it is, in a table. */
  readonly title: string;
  /** The languages that it applies to. */
  readonly languages: readonly string[];
  /** Any of these rules may report it: where two would, the more telling one speaks. */
  readonly rules: readonly string[];
  /** Rules or options that are not on by default, by language. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, RuleSetting>>>>;
  /** Where `recommended` has not the rule. */
  readonly preset?: 'strict';
  /** The entity file of the house that the article is of. */
  readonly entities?: string;
  /** All the faults of this kind that the article can have. */
  readonly faultsIn: (article: LabelledArticle) => readonly Fault[];
}

/**
 * A fault from a text where ⟦ and ⟧ stand around its places.
 * @param marked what takes the place of the clean text's words from `span.start` to `span.end`
 */
export function makeFault(
  clean: string,
  span: Span,
  variant: string,
  marked: string,
  mended: readonly string[] = [],
): Fault {
  const places: Span[] = [];
  let text = clean.slice(0, span.start);
  let start = 0;
  for (const part of marked.split(/(?<=[⟦⟧])|(?=[⟦⟧])/u)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') places.push({ start, end: text.length });
    else text += part;
  }
  return {
    variant,
    clean,
    text: text + clean.slice(span.end),
    places,
    mended: [clean, ...mended.map((words) => clean.slice(0, span.start) + words + clean.slice(span.end))],
  };
}

/** A fault that the rule cannot mend, since only the writer knows what belongs there. */
export function forTheWriter(fault: Fault): Fault {
  return { ...fault, mended: [] };
}
