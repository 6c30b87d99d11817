import { entries, words } from '../list.ts';
import type { Numbers } from '../numbers.ts';

const ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th'];

export const numbers: Numbers = {
  decimal: '.',
  thousands: 'comma',
  thousandsSigns: ['comma', 'space'],
  percent: { sign: '%', words: [' percent', ' per cent'] },
  currency: {
    side: 'before',
    space: '',
    names: {
      '€': ['euro', 'euros'],
      $: ['dollar', 'dollars'],
      '£': ['pound', 'pounds'],
      '¥': ['yen', 'yen'],
    },
    magnitudes: words('million billion trillion m bn tn k thousand'),
  },
  ordinal,
  ordinalEndings: ENDINGS,
  small: words('two three four five six seven eight nine'),
  shares: { of: words('in of'), one: ['one'] },
  plurals: words('people men women children'),
  units: entries(`
    years, months, days, hours, minutes, seconds, miles, feet, inches, yards, meters, metres, kilometers, kilometres, acres, pounds, ounces,
    tons, tonnes, degrees, percent, per, percentage, points, euros, dollars, cents, million, billion, trillion, km, to, knots, liters, litres,
    stars, hectares, runs, wickets, overs
  `),
  answers: [
    [
      words('for favor favored favour favoured support supported supports approve approved yes'),
      words('against oppose opposed opposes disapprove disapproved no'),
      words('undecided abstained abstain unsure abstaining'),
      words('opinion'),
    ],
    [words('agree agreed'), words('disagree disagreed'), words('neither unsure')],
    [words('favorable favourable'), words('unfavorable unfavourable')],
    [words('satisfied'), words('dissatisfied')],
  ],
  dividing: entries(
    'split between, split among, split into, divided between, divided among, divided into, broken down, breakdown',
  ),
  rest: entries('the rest, the remainder'),
  subsets: ['including'],
  ofWhole: ['of'],
};

/** `1st`, `2nd`, `11th`. With `st`, other figures may be a weight: *11st*. */
function ordinal(figure: string, ending: string): string | undefined {
  if (!ENDINGS.includes(ending) || !/^\d+$/u.test(figure)) return undefined;
  const tens = Number(figure) % 100;
  const right = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][tens % 10] ?? 'th');
  const weight = ending === 'st' && Number(figure) < 40;
  return right === ending || weight ? undefined : figure + right;
}
