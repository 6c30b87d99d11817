/** How a language writes numbers, amounts and shares. Words in lower case, with the straight apostrophe. */
export interface Numbers {
  /** Between figures and the fraction of a number. */
  readonly decimal: ',' | '.';
  /** What the language writes between thousands where the article does not decide. */
  readonly thousands: ThousandsSign;
  /** Forms that mean thousands beyond doubt; in English `1.000` may be a fraction. */
  readonly thousandsSigns: readonly ThousandsSign[];
  /** The percentage by sign and by word, with the space before them; where there are two words, the American one first. */
  readonly percent: { readonly sign: string; readonly words: readonly string[] };
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
  /** From two to nine. */
  readonly small: readonly string[];
  /** What stands between the figures of a share (*one in four*), and the word for its first. */
  readonly shares: { readonly of: readonly string[]; readonly one: readonly string[] };
  /** Plurals that end in no s or x: `people`. */
  readonly plurals: readonly string[];
  /** What is counted in figures at all times: measures, ages, hours, scores. */
  readonly units: readonly string[];
  /** Answers and sides of which everybody has one: shares of the same row are parts of a whole. */
  readonly answers: readonly (readonly (readonly string[])[])[];
  /** Expressions that say that a whole is divided. */
  readonly dividing: readonly string[];
  /** What is left of the whole: `le reste`, `the rest`. */
  readonly rest: readonly string[];
  /** Before a part of a share: `dont`, `including`. */
  readonly subsets: readonly string[];
  /** Before what a share is a share of: `des`, `of`. */
  readonly ofWhole: readonly string[];
}

export type ThousandsSign = 'space' | 'comma' | 'point';
