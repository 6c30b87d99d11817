import type { Auxiliary, Persons, VerbForms } from '../languagePack.ts';
import principalParts from './verbForms.json' with { type: 'json' };

const PARTICIPLE = { takes: ['participle'] } as const;
const INFINITIVE = { takes: ['infinitive'] } as const;

/** A contracted negation is a verb of its own: *she didn't say*. */
export const auxiliaries: readonly Auxiliary[] = [
  { lemma: 'have', takes: ['participle', 'infinitive'] },
  { lemma: 'be', takes: ['participle', 'gerund', 'infinitive'], passive: true },
  { lemma: 'do', ...INFINITIVE },
  { lemma: 'will', ...INFINITIVE },
  { lemma: 'can', ...INFINITIVE },
  { lemma: 'may', ...INFINITIVE },
  { lemma: 'shall', ...INFINITIVE },
  { lemma: 'must', ...INFINITIVE },
  { lemma: 'ought', ...INFINITIVE },
  { lemma: 'go', takes: ['infinitive', 'gerund'] },
  { lemma: 'get', takes: ['participle', 'gerund'], passive: true },
  { lemma: "haven't", ...PARTICIPLE },
  { lemma: "isn't", takes: ['participle', 'gerund', 'infinitive'], passive: true },
  { lemma: "don't", ...INFINITIVE },
  { lemma: "won't", ...INFINITIVE },
  { lemma: "can't", ...INFINITIVE },
  { lemma: 'cannot', ...INFINITIVE },
  { lemma: "shan't", ...INFINITIVE },
  { lemma: "mustn't", ...INFINITIVE },
];

const NONE = { participle: [], gerund: [], infinitive: [] } as const;

/** Verbs whose persons differ, and those that have no other forms. */
const irregular: Readonly<Record<string, VerbForms>> = {
  be: {
    present: ['am', 'are', 'is', 'are', 'are', 'are'],
    past: ['was', 'were', 'was', 'were', 'were', 'were'],
    participle: ['been'],
    gerund: ['being'],
    infinitive: ['be'],
  },
  have: regular('have', 'has had had having'),
  do: regular('do', 'does did done doing'),
  go: regular('go', 'goes went gone going'),
  get: regular('get', 'gets got got/gotten getting'),
  will: { ...NONE, present: ['will'], past: ['would'] },
  can: { ...NONE, present: ['can'], past: ['could'] },
  may: { ...NONE, present: ['may'], past: ['might'] },
  shall: { ...NONE, present: ['shall'], past: ['should'] },
  must: { ...NONE, present: ['must'], past: [] },
  ought: { ...NONE, present: ['ought'], past: [] },
  "haven't": { ...NONE, present: persons("haven't", "hasn't"), past: ["hadn't"] },
  "isn't": {
    ...NONE,
    present: [null, "aren't", "isn't", "aren't", "aren't", "aren't"],
    past: ["wasn't", "weren't", "wasn't", "weren't", "weren't", "weren't"],
  },
  "don't": { ...NONE, present: persons("don't", "doesn't"), past: ["didn't"] },
  "won't": { ...NONE, present: ["won't"], past: ["wouldn't"] },
  "can't": { ...NONE, present: ["can't"], past: ["couldn't"] },
  cannot: { ...NONE, present: ['cannot'], past: [] },
  "shan't": { ...NONE, present: ["shan't"], past: ["shouldn't"] },
  "mustn't": { ...NONE, present: ["mustn't"], past: [] },
};

export const verbForms: Readonly<Record<string, VerbForms>> = {
  ...Object.fromEntries(
    Object.entries(principalParts).map(([lemma, parts]) => [lemma, regular(lemma, parts)]),
  ),
  ...irregular,
};

/**
 * From third person, past, participle and gerund; a slash parts forms that are both right. A list of persons holds one form
 * for each, so a second past (*labelled* beside *labeled*) is given as the imperfect, which English has no other use for.
 */
function regular(lemma: string, parts: string): VerbForms {
  const [third = '', past = '', participle = '', gerund = ''] = parts.split(' ');
  const [usual = past, other] = past.split('/');
  return {
    present: persons(lemma, third),
    past: [usual],
    ...(other === undefined ? {} : { imperfect: [other] }),
    participle: participle.split('/'),
    gerund: gerund.split('/'),
    infinitive: [lemma],
  };
}

function persons(plain: string, third: string): Persons {
  return [plain, plain, third, plain, plain, plain];
}
