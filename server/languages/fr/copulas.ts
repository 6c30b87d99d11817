const BECOMING = ['devenu', 'redevenu'];
const NAMING = ['nommé', 'élu', 'réélu', 'désigné', 'promu', 'proclamé', 'intronisé'];

const gendered = (participle: string): readonly string[] => [participle, `${participle}e`];

/** Verbs between somebody and what he is, in the indicative: *est*, *est devenue*, *a été nommé*. */
export const copulas: readonly string[] = [
  ...[
    'est',
    'était',
    'fut',
    'sera',
    'a été',
    'avait été',
    'devient',
    'devenait',
    'devint',
    'deviendra',
    'reste',
    'demeure',
  ],
  ...BECOMING.flatMap(gendered).flatMap((each) => [`est ${each}`, `était ${each}`]),
  ...NAMING.flatMap(gendered).flatMap((each) =>
    ['est', 'était', 'fut', 'sera', 'a été', 'avait été'].map((auxiliary) => `${auxiliary} ${each}`),
  ),
];
