import type { Span } from '../../article/span.ts';

/** Words or figures that tell a day, in their block's offsets; `from` and `to` are tokens. */
export type DateExpression = CalendarDay | NumericDay | BareWeekday | RelativeDay;

interface Expression extends Span {
  readonly from: number;
  readonly to: number;
}

/** A word or figure of an expression, with what it stands for. */
export interface Part extends Span {
  readonly value: number;
}

/** *mardi 14 juillet 2026*, *July 14*, and of *les lundi 13 et mardi 14 juillet* each one. */
export interface CalendarDay extends Expression {
  readonly kind: 'calendar';
  /** 0 is Monday. */
  readonly weekday: Part | undefined;
  readonly day: DayPart;
  /** 1 is January. Undefined for *mardi 14*. */
  readonly month: Part | undefined;
  /** 0 is 1 BC. */
  readonly year: Part | undefined;
  /** The month stands beside another day of the enumeration. */
  readonly shared: boolean;
}

export interface DayPart extends Part {
  /** What stands behind the figure: `er`, `th`; empty, or undefined for a word. */
  readonly ordinal: string | undefined;
  /** The last day of *3-5 juillet*. */
  readonly last: number | undefined;
}

/** *14/07/2026*, *2026-07-14*. */
export interface NumericDay extends Expression {
  readonly kind: 'numeric';
  readonly weekday: Part | undefined;
  /** The day as it reads with the day first, and with the month first; undefined where there is no such day, by both at *31/06/2026*. */
  readonly dayFirst: NumericReading | undefined;
  readonly monthFirst: NumericReading | undefined;
  /** The figures alone. */
  readonly figures: Span;
  /** The year has two figures. */
  readonly short: boolean;
}

export interface NumericReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** *mercredi*, *mercredi dernier*, *next Tuesday*. */
export interface BareWeekday extends Expression {
  readonly kind: 'weekday';
  readonly weekday: Part;
  readonly side: 'next' | 'last' | 'this' | undefined;
  /** One of several, *lundi, mardi et vendredi*: days of one week, or of any. */
  readonly listed: boolean;
}

/** *hier*, *ce soir*, *dans trois jours*, *two days ago*. */
export interface RelativeDay extends Expression {
  readonly kind: 'relative';
  /** Days from the day of writing. */
  readonly offset: number;
  /** The words tell the time of day as well: *ce soir*, *last night*. */
  readonly part: boolean;
}
