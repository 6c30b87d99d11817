import { type Calendar, names } from '../calendar.ts';
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

export const calendar: Calendar = {
  weekdays: names(`
    monday mon. mon
    tuesday tue. tues. tue tues
    wednesday wed. wed
    thursday thu. thur. thurs. thu thur thurs
    friday fri. fri
    saturday sat. sat
    sunday sun. sun
  `),
  months: names(`
    january jan. jan
    february feb. feb
    march mar.
    april apr. apr
    may
    june jun. jun
    july jul. jul
    august aug. aug
    september sep. sept. sept
    october oct. oct
    november nov. nov
    december dec. dec
  `),
  ambiguous: words('march may mar. sun sat wed august mon jan'),
  ordinals: words('st nd rd th'),
  firstWords: [],
  monthFirst: true,
  articles: ['the'],
  links: ['of'],
  and: words('and or'),
  until: words('to until till through thru'),
  throughout: words('through thru'),
  from: ['from'],
  between: ['between'],
  moving: words(`
    move moved moves moving bring brought shift shifted shifting change changed changing reschedule rescheduled advance advanced
    postponed delayed pushed fell fall falling dropped drop dropping down decline declined declining reduced cut postponement rescheduling back backward
    backwards backdate backdated revised updated reverse slid slide slides sliding slipped slip slipping sank sink sinking shrank
    shrink shrinking shrunk plunged plunging tumbled slumped dipped lowered lower trimmed counting looking ranked
  `),
  beforeDays: words('on the from until till since by before after to through thru between dated'),
  surelyBeforeDays: words('on dated'),
  relative: {
    yesterday: -1,
    today: 0,
    tomorrow: 1,
    'the day before yesterday': -2,
    'the day after tomorrow': 2,
  },
  relativeParts: {
    'last night': -1,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    tonight: 0,
  },
  nowadays: words('today tonight'),
  next: ['next'],
  last: ['last'],
  this: ['this'],
  behind: false,
  unbound: words(
    'a an the every each one another any some that most following previous preceding first second third fourth fifth final his her their our its of good black super bloody ash easter cyber palm maundy',
  ),
  unboundBehind: words('nights mornings afternoons evenings times review'),
  nights: words('night'),
  days: {
    units: words('day days'),
    counts: words('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
    ahead: ['in'],
    before: [],
    behind: ['ago'],
  },
  future: {
    words: words(`
      will shall 'll scheduled expected due set plans plan planned planning slated hopes intends going ahead upcoming won't
    `),
    endings: [],
  },
  past: {
    words: words("was were had did didn't wasn't weren't said told died tied lied"),
    endings: ['ed'],
    timeless: words(
      'hundred indeed speed exceed proceed succeed sacred naked wicked breed bleed greed creed unprecedented so-called',
    ),
    participles: [],
  },
  eitherTense: words('would could should might'),
  beforeTimes: words('at until till by before after around'),
  stretches: words('of in into a per'),
  feasts: [],
  beforeNames: { days: [], months: [], ofMonths: [] },
  calledByDays: [],
  numeric: 'either',
  forms: ['{month} {day}, {year}', '{day} {month} {year}'],
  preposition: 'on',
  beforeChrist: words('bc b.c bce b.c.e'),
};
