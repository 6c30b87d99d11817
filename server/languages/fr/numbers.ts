import { entries, words } from '../list.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  decimal: ',',
  thousands: 'space',
  thousandsSigns: ['space', 'point'],
  percent: { sign: '\u00a0%', words: ['\u00a0pour cent'] },
  currency: {
    side: 'after',
    space: '\u00a0',
    names: {
      '€': ['euro', 'euros'],
      $: ['dollar', 'dollars'],
      '£': ['livre', 'livres'],
      '¥': ['yen', 'yens'],
    },
    magnitudes: words('million millions milliard milliards m md mds k mille'),
  },
  ordinal,
  ordinalEndings: [],
  small: words('deux trois quatre cinq six sept huit neuf'),
  shares: { of: ['sur'], one: words('un une') },
  plurals: [],
  units: entries(`
    ans, an, mois, jours, heures, heure, minutes, secondes, h, km, mètres, kilomètres, centimètres, millimètres, hectares, kilos, grammes,
    tonnes, litres, degrés, euros, dollars, livres, francs, points, buts, contre, pour cent, millions, milliards, mille, centimes, watts,
    étoiles, partout, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janvier, bis, ter
  `),
  answers: [
    [
      words('pour favorables favorable oui'),
      words('contre opposés opposées opposé défavorables non'),
      words('abstention abstenus abstenues abstiennent abstenu'),
      entries('prononcent, prononcés, opinion, indécis, indécises, indécis'),
    ],
    [words('satisfaits satisfaites satisfait'), words('insatisfaits mécontents mécontentes insatisfaites')],
    [words('confiants optimistes'), words('pessimistes')],
  ],
  dividing: entries(
    'se répartit, se répartissent, réparti, répartie, répartis, réparties, répartition, se décompose, se décomposent',
  ),
  rest: entries('le reste, le restant'),
  subsets: ['dont'],
  ofWhole: words("des de du d'"),
};

const ENDINGS: Readonly<Record<string, string>> = {
  ère: 're',
  ères: 'res',
  ere: 're',
  eres: 'res',
  ére: 're',
  ière: 're',
  ier: 'er',
  iers: 'ers',
  ème: 'e',
  èmes: 'es',
  éme: 'e',
  eme: 'e',
  emes: 'es',
  ième: 'e',
  ièmes: 'es',
  ieme: 'e',
};

/** `1re`, `2e`, `XXe` (Imprimerie nationale); *2nd* is as good. */
function ordinal(figure: string, ending: string): string | undefined {
  const right = ENDINGS[ending];
  const first = figure === '1' || figure === 'I';
  return right === undefined || first !== /^e?r/u.test(right) ? undefined : figure + right;
}
