import { entries, words } from '../list.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  decimal: ',',
  thousandsSigns: ['space', 'point'],
  beforeOthers: [],
  percent: { sign: '\u00a0%', words: ['\u00a0pour cent'], variants: words('pourcent') },
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
  answers: [
    [
      words(`
        pour favorables favorable oui approuvent approuve approuvé soutiennent soutient souhaitent souhaite
      `),
      words(`
        contre opposés opposées opposé opposée opposent oppose défavorables défavorable non désapprouvent désapprouve désapprouvé
        rejettent rejette hostiles hostile refusent refuse
      `),
      words('abstention abstenus abstenues abstiennent abstenu'),
      words('prononcent prononcés opinion indécis indécises avis'),
    ],
    [
      words('satisfaits satisfaites satisfait satisfaite contents'),
      words('insatisfaits mécontents mécontentes insatisfaites insatisfait mécontent'),
      words('opinion prononcent'),
    ],
    [words('confiants optimistes optimiste'), words('pessimistes pessimiste inquiets')],
    [
      words('positif positive positivement bonne favorable'),
      words('négatif négative négativement mauvaise défavorable'),
    ],
  ],
  dividing: entries(`
    se répartit, se répartissent, réparti, répartie, répartis, réparties, répartition, se décompose, se décomposent, se partage,
    se partagent, partagé entre, partagée entre, partagés entre, partagées entre, divisé en, divisée en, divisé entre, divisée entre
  `),
  rest: entries('le reste, le restant'),
  subsets: ['dont'],
  ofWhole: words('des du'),
  ofContent: words("de d'"),
  severalAnswers: entries('plusieurs réponses, réponses multiples, plusieurs choix'),
  groups: words('chez parmi'),
  denying: words("ne n' pas"),
  votes: words('voix suffrages votes'),
  against: ['contre'],
  rivals: { before: words('à pour au'), words: words('son sa leur adversaire') },
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
  è: 'e',
  ès: 'es',
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
