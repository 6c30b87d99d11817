import type { FaultKind } from '../fault.ts';
import { faultsAtWords } from '../places.ts';
import { withSentences } from '../written.ts';

const ENTITIES = `
- name: Kyrnov
  type: place
  forbidden: [Kirnoff, Kyrnow]
- name: Banque du Vernoy
  type: organization
  forbidden: [Banque de Vernoy, Vernoy Bank]
- name: Otac
  type: organization
  forbidden: [OTAC, O.T.A.C.]
- name: Émilie Marchetti
  type: person
  forbidden: [Marchetty, Emilie Marchetti]
`;

/** Sentences with a name in the spelling of the house, and with one that it does not write. */
const SPELLINGS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  fr: [
    ['Le même débat agite la ville de Kyrnov.', 'Kyrnov', 'Kirnoff'],
    ['À Kyrnov, la décision a surpris.', 'Kyrnov', 'Kyrnow'],
    ['La Banque du Vernoy prêtera la somme.', 'Banque du Vernoy', 'Banque de Vernoy'],
    ['Les ministres de l’Otac suivent le dossier.', 'Otac', 'OTAC'],
    ['L’avis d’Émilie Marchetti est attendu.', 'Émilie Marchetti', 'Emilie Marchetti'],
    ['Émilie Marchetti rendra son avis en mai.', 'Marchetti', 'Marchetty'],
  ],
  en: [
    ['The same debate divides the town of Kyrnov.', 'Kyrnov', 'Kirnoff'],
    ['In Kyrnov, the decision came as a surprise.', 'Kyrnov', 'Kyrnow'],
    ['The Banque du Vernoy will lend the money.', 'Banque du Vernoy', 'Banque de Vernoy'],
    ['The ministers of Otac are following the case.', 'Otac', 'OTAC'],
    ['The opinion of Émilie Marchetti is awaited.', 'Émilie Marchetti', 'Emilie Marchetti'],
    ['Émilie Marchetti will give her opinion in May.', 'Marchetti', 'Marchetty'],
  ],
};

/** A name in a spelling that the house forbids. */
export const houseSpelling: FaultKind = {
  id: 'house-spelling',
  title: 'a spelling that the house forbids',
  languages: ['fr', 'en'],
  rules: ['names/house-spelling'],
  entities: ENTITIES,
  faultsIn: ({ text, language }) =>
    (SPELLINGS[language] ?? []).flatMap(([sentence, name, forbidden]) => {
      const copy = withSentences(text, [sentence]);
      return faultsAtWords(copy, sentence, forbidden, sentence.replace(name, `⟦${forbidden}⟧`));
    }),
};
