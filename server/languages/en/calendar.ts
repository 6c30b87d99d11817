import { entries, words } from '../list.ts';

/** From Monday, in full; then as the wire services cut them in tables and datelines. */
export const weekdays = words(`
  monday tuesday wednesday thursday friday saturday sunday
  mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
`);

/** From January, in full; then cut, with a stop (AP and most American papers) and without one (British papers). */
export const months = words(`
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  jan feb apr aug sep sept oct nov dec
`);

export const timeWords = entries(`
  today, tonight, tomorrow, yesterday, now, then, overnight, morning, afternoon, evening, night, midday,
  noon, midnight, dawn, dusk, lunchtime, daybreak, nightfall, day, days, week, weeks, weekend, fortnight,
  month, months, quarter, year, years, decade, decades, century, hour, hours, minute, minutes, moment,
  moments, second, seconds, spring, summer, autumn, fall, winter, midweek, earlier, later, last, next, ago,
  recently, lately, soon, afterward, afterwards, beforehand, shortly, previously, early, late, mid-morning,
  mid-afternoon, a.m., p.m., gmt, bst, est, edt, cst, cdt, mst, mdt, pst, pdt, et, pt, utc
`);
