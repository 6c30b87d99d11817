/** A day of the calendar. The year 0 is 1 BC. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** 0 is Monday. */
export type Weekday = number;

const DAYS_OF_400_YEARS = 146_097;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The first year that begins and ends in the Gregorian calendar. */
const GREGORIAN = 1583;
/** The last country of Europe left the Julian calendar in 1923. */
const LAST_JULIAN = 1923;

/** Days since 1 January 1970, by the Gregorian calendar. */
export function dayNumber({ year, month, day }: CivilDate): number {
  // Years from March, so that the leap day is the last of them.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS_OF_400_YEARS + days - 719_468;
}

export function dateOf(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const days = shifted - era * DAYS_OF_400_YEARS;
  const ofEra = Math.floor(
    (days - Math.floor(days / 1460) + Math.floor(days / 36_524) - Math.floor(days / 146_096)) / 365,
  );
  const ofYear = days - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumber(date) + days);
}

export function weekdayOf(date: CivilDate): Weekday {
  return ofNumber(dayNumber(date));
}

/**
 * What the day may have been called: in some countries the Julian calendar ran on until 1923. Undefined before the Gregorian
 * calendar, when nobody can tell which one is meant.
 */
export function weekdaysOf(date: CivilDate): readonly Weekday[] | undefined {
  if (date.year < GREGORIAN) return undefined;
  const gregorian = weekdayOf(date);
  if (date.year > LAST_JULIAN) return [gregorian];
  return [gregorian, ofNumber(dayNumber(date) + julianDelay(date))];
}

function ofNumber(number: number): Weekday {
  return (((number + 3) % 7) + 7) % 7;
}

/** By how many days the Julian calendar is behind. */
function julianDelay({ year, month }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  return Math.floor(y / 100) - Math.floor(y / 400) - 2;
}

/** Days of a month; the most it may have where the year is not known, or the Julian calendar may be meant. */
export function daysIn(month: number, year: number | undefined): number {
  const days = LENGTHS[month - 1] ?? 31;
  return month === 2 && (year === undefined || isLeap(year)) ? 29 : days;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year <= LAST_JULIAN || year % 100 !== 0 || year % 400 === 0);
}
