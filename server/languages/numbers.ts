/** How a language writes numbers, amounts and shares. Words in lower case, with the straight apostrophe. */
export interface Numbers {
  /** Between figures and the fraction of a number. */
  readonly decimal: ',' | '.';
  /** Signs that mean thousands beyond doubt, the language’s own first; in English `1.000` may be a fraction. */
  readonly thousandsSigns: readonly ThousandsSign[];
  /** Words behind which figures stand alone, so that a space parts them from others: *at* `10` `200` *people left*. */
  readonly beforeOthers: readonly string[];
  /** The percentage by sign and by word, with the space before them; where there are two words, the American one first. */
  readonly percent: {
    readonly sign: string;
    readonly words: readonly string[];
    /** Read, and never written. */
    readonly variants: readonly string[];
  };
  readonly currency: {
    readonly side: 'before' | 'after';
    /** Between figures and a sign behind them. */
    readonly space: string;
    /** Of one and of several, by the sign. */
    readonly names: Readonly<Record<string, readonly [string, string]>>;
    /** Behind the figures: *10* `millions`. */
    readonly magnitudes: readonly string[];
  };
  /** The ordinal that should stand for a figure and the letters behind it; undefined where it is right. The figure may be Roman. */
  readonly ordinal: (figure: string, ending: string) => string | undefined;
  /** Endings that are right behind other figures: with one of these the figure may be wrong as well. */
  readonly ordinalEndings: readonly string[];
  /** Answers and sides of which everybody has one: shares of the same row are parts of a whole. */
  readonly answers: readonly (readonly (readonly string[])[])[];
  /** Expressions that say that a whole is divided. */
  readonly dividing: readonly string[];
  /** What is left of the whole: `le reste`, `the rest`. */
  readonly rest: readonly string[];
  /** Before a part of a share: `dont`, `including`. */
  readonly subsets: readonly string[];
  /** Before what a share is a share of: `des`, `of`; and what may name the part as well: 50 % `d'` *impôts*. */
  readonly ofWhole: readonly string[];
  readonly ofContent: readonly string[];
  /** Whoever is asked may give several answers. */
  readonly severalAnswers: readonly string[];
  /** Before one of several groups: `chez`, `among`. */
  readonly groups: readonly string[];
  /** Words that deny what another share affirms: `pas`, `not`. */
  readonly denying: readonly string[];
  /** What is shared at an election, and what stands between the shares of two rivals. */
  readonly votes: readonly string[];
  readonly against: readonly string[];
  /** Behind the second share: *contre 45 %* `à` `son` *adversaire*. */
  readonly rivals: { readonly before: readonly string[]; readonly words: readonly string[] };
}

export type ThousandsSign = 'space' | 'comma' | 'point';
