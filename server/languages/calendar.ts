/** How a language writes days. Words in lower case, with the straight apostrophe. */
export interface Calendar {
  /** From Monday: the full name, then how it is cut, with its stop. */
  readonly weekdays: readonly (readonly string[])[];
  /** From January: the full name, then how it is cut, with or without its stop. */
  readonly months: readonly (readonly string[])[];
  /** Months and weekdays that are other words as well (*march*, *may*) count only with a capital or beside a day. */
  readonly ambiguous: readonly string[];
  /** What stands behind the figure of a day: `er`; `st`, `nd`. */
  readonly ordinals: readonly string[];
  /** The first day of a month where it is not a plain figure: `1er`. */
  readonly first?: string;
  /** That day in words: `premier`. */
  readonly firstWords: readonly string[];
  /** The month may stand before the day: *July 14*. */
  readonly monthFirst: boolean;
  /** What may stand between weekday and day: `le`; `the`. */
  readonly articles: readonly string[];
  /** What may stand between day and month: `of`. */
  readonly links: readonly string[];
  /** Between the days of an enumeration: `et`, `and`, and between those of a stretch: `au`, `to`. */
  readonly and: readonly string[];
  readonly until: readonly string[];
  /** Of these, what makes a stretch of two days with nothing before them: *July 14* `through` *July 16*; an elided word apart (`jusqu' au`). */
  readonly throughout: readonly string[];
  /** What stands before a stretch: `du`, `de`, `entre`; `from`, `between`. */
  readonly from: readonly string[];
  /** What stands before two ends joined by `and`: `entre`; `between`. */
  readonly between: readonly string[];
  /** Words of moving: *avancé* (*du 14 au 3 juillet*), *moved*; what they tell of is no stretch. */
  readonly moving: readonly string[];
  /** Before the day: *du* (*3 juillet*), *dès le*; `on`: they show that a figure is a day. */
  readonly beforeDays: readonly string[];
  /** Of these, those that stand before no number of things: `on`, but not `from` (*from June 31 countries will pay*). */
  readonly surelyBeforeDays: readonly string[];
  /** Days told from the day of writing: `hier`: -1. */
  readonly relative: Readonly<Record<string, number>>;
  /** Of these, what tells the time of day as well: `ce soir`: 0. */
  readonly relativeParts: Readonly<Record<string, number>>;
  /** Of these, the ones that also mean these times: `aujourd'hui`, `today`. */
  readonly nowadays: readonly string[];
  /** Beside a weekday: the coming one, the one before, this week's. */
  readonly next: readonly string[];
  readonly last: readonly string[];
  readonly this: readonly string[];
  /** They stand behind the weekday: *mercredi dernier*. */
  readonly behind: boolean;
  /** Words before a weekday or a day that make it any, or one of a story: `le`, `chaque`, `un`; `every`, `a`. */
  readonly unbound: readonly string[];
  /** Words behind it that do: `suivant`; `after`. */
  readonly unboundBehind: readonly string[];
  /** What goes on from one day to the next: *la* `nuit` *de lundi à mardi*. */
  readonly nights: readonly string[];
  /** A number of days: `dans` *trois* `jours`, `il y a` …; *three* `days` `ago`. */
  readonly days: {
    readonly units: readonly string[];
    readonly counts: readonly string[];
    readonly ahead: readonly string[];
    readonly before: readonly string[];
    readonly behind: readonly string[];
  };
  /** Signs of the tense around a day: words, and ends of verbs. */
  readonly future: { readonly words: readonly string[]; readonly endings: readonly string[] };
  readonly past: {
    readonly words: readonly string[];
    readonly endings: readonly string[];
    /** Words with such an end that tell no tense: `hundred`. */
    readonly timeless: readonly string[];
    /** Ends of participles that tell the past behind an auxiliary of it: *a* `été` *arrêté*. */
    readonly participles: readonly string[];
  };
  /** With these any tense is told: `devait`, `would`. */
  readonly eitherTense: readonly string[];
  /** Words before a time of day: `à`, `at`. */
  readonly beforeTimes: readonly string[];
  /** Words behind a time that make a stretch or a measure of it: *à 26 h* `par` *semaine*, *at 25:14* `of` *the period*. */
  readonly stretches: readonly string[];
  /** Feasts and memories by day and month, which take the month's capital: `14-7`. */
  readonly feasts: readonly string[];
  /** Before the name of a day, of a month, and of a month behind a preposition: *ce* (*lundi*), *en* (*mars*), *le mois de* (*mars*). */
  readonly beforeNames: {
    readonly days: readonly string[];
    readonly months: readonly string[];
    readonly ofMonths: readonly string[];
  };
  /** Nouns of streets and the like that are called by a day: *rue du* `4-Septembre`. */
  readonly calledByDays: readonly string[];
  /** How figures alone are read: the day first, or either. */
  readonly numeric: 'day-first' | 'either';
  /** `{day} {month} {year}`, the way of this language first, then others. */
  readonly forms: readonly string[];
  /** Before the day within a sentence: `le`; `on`. */
  readonly preposition: string;
  /** Eras behind a year, or before it: `av. j.-c.`; `bc`. */
  readonly beforeChrist: readonly string[];
}

/** A list of names with how they are cut, one a line. */
export function names(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
}
