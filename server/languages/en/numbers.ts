import { entries, words } from '../list.ts';
import type { Numbers } from '../numbers.ts';

const ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th'];

export const numbers: Numbers = {
  decimal: '.',
  thousandsSigns: ['comma', 'space'],
  beforeOthers: words('at in on of age aged no number page lot'),
  percent: { sign: '%', words: [' percent', ' per cent'], variants: words('pct') },
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
  answers: [
    [
      words(
        'for favor favored favour favoured support supported supports approve approved approves back backed backs yes',
      ),
      words('against oppose opposed opposes disapprove disapproved disapproves reject rejected rejects no'),
      words("undecided abstained abstain unsure abstaining know don't"),
      words('opinion'),
    ],
    [words('agree agreed'), words('disagree disagreed'), words('neither unsure undecided')],
    [words('favorable favourable'), words('unfavorable unfavourable')],
    [words('satisfied'), words('dissatisfied unsatisfied'), words('neither unsure undecided')],
    [words('remain'), words('leave')],
  ],
  dividing: entries(`
    split between, split among, split into, divided between, divided among, divided into, broken down, breakdown, breaks down, break down,
    is shared, are shared, shared between, shared among
  `),
  rest: entries('the rest, the remainder'),
  subsets: ['including'],
  ofWhole: ['of'],
  ofContent: [],
  severalAnswers: entries(
    'several answers, more than one answer, multiple answers, more than one option, multiple responses',
  ),
  groups: ['among'],
  denying: words("not n't don't doesn't didn't"),
  votes: words('vote votes'),
  against: words('to against'),
  rivals: { before: ['for'], words: words('his her their its the') },
};

/** `1st`, `2nd`, `11th`. With `st`, other figures may be a weight: *11st*. */
function ordinal(figure: string, ending: string): string | undefined {
  if (!ENDINGS.includes(ending) || !/^\d+$/u.test(figure)) return undefined;
  const tens = Number(figure) % 100;
  const right = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][tens % 10] ?? 'th');
  const weight = ending === 'st' && Number(figure) < 40;
  return right === ending || weight ? undefined : figure + right;
}
