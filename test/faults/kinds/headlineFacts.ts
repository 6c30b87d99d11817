import { type FaultKind, forTheWriter, makeFault } from '../fault.ts';
import { namedIn } from '../people.ts';
import { withHeadline, withSentences } from '../written.ts';

/** Headlines with a figure, and the sentence of the copy that gives it. */
const COUNTED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fr: [
    ['Trente-huit personnes évacuées', 'Au total, 38 personnes ont été évacuées.'],
    ['Les 126 salariés attendent une réponse', 'L’entreprise emploie 126 salariés.'],
    ['Onze blessés dans la nuit', 'La nuit a fait onze blessés, selon la préfecture.'],
    ['Une pétition signée par 2\u00a0400 habitants', 'Quelque 2\u00a0400 habitants ont signé la pétition.'],
    ['17 maisons sans toit', 'Le vent a emporté le toit de 17 maisons.'],
  ],
  en: [
    ['Thirty-eight people evacuated', 'In all, 38 people were evacuated.'],
    ['The 126 workers wait for an answer', 'The company has 126 workers.'],
    ['Eleven injured overnight', 'Eleven people were injured overnight, the police said.'],
    ['Petition signed by 2,400 residents', 'Some 2,400 residents have signed the petition.'],
    ['17 houses lose their roofs', 'The wind took the roofs of 17 houses.'],
  ],
};
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'Trente-huit': ['Trente-six', 'Vingt-huit'],
  'Thirty-eight': ['Thirty-six', 'Twenty-eight'],
  '126': ['162', '136'],
  Onze: ['Douze'],
  Eleven: ['Twelve'],
  '2\u00a0400': ['4\u00a0200', '24\u00a0000'],
  '2,400': ['4,200', '24,000'],
  '17': ['71', '19'],
};

/** A figure of the headline that is not the one of the copy; which of them is right only the writer knows. */
export const headlineFigure: FaultKind = {
  id: 'headline-figure',
  title: 'a figure of the headline changed',
  languages: ['fr', 'en'],
  rules: ['structure/headline-facts'],
  faultsIn: ({ text, language }) =>
    (COUNTED[language] ?? [])
      .flatMap(([headline, sentence]) => {
        const copy = withHeadline(withSentences(text, [sentence]), headline);
        const span = { start: copy.indexOf(headline), end: copy.indexOf(headline) + headline.length };
        return Object.entries(OTHERS).flatMap(([figure, others]) =>
          headline.includes(figure)
            ? others.map((other) => makeFault(copy, span, headline, headline.replace(figure, `⟦${other}⟧`)))
            : [],
        );
      })
      .map(forTheWriter),
};

const NAMED: Readonly<Record<string, readonly ((name: string) => string)[]>> = {
  fr: [(name) => `Deux questions à ${name}`, (name) => `${name} s’explique`, (name) => `Le pari de ${name}`],
  en: [
    (name) => `Two questions for ${name}`,
    (name) => `${name} speaks out`,
    (name) => `The wager of ${name}`,
  ],
};
const CHANGES: Readonly<Record<string, (name: string) => string>> = {
  'a letter lost': (name) => name.slice(0, -2) + name.slice(-1),
  'a vowel changed': (name) => name.replace(/(?<= ..*)[aeiou]/u, (vowel) => (vowel === 'e' ? 'a' : 'e')),
  'another surname': (name) => `${name.slice(0, name.indexOf(' '))} Tarvel`,
};

/** The name of somebody in the headline, whom the copy calls otherwise. A slip of a letter may be found by the rule of spellings. */
export const headlineName: FaultKind = {
  id: 'headline-name',
  title: 'a name of the headline changed',
  languages: ['fr', 'en'],
  rules: ['structure/headline-facts', 'names/inconsistent-spelling'],
  faultsIn: (article) =>
    namedIn(article).flatMap(({ name }) =>
      (NAMED[article.language] ?? []).flatMap((write) => {
        const headline = write(name);
        const copy = withHeadline(article.text, headline);
        const span = { start: copy.indexOf(headline), end: copy.indexOf(headline) + headline.length };
        return Object.entries(CHANGES).map(([variant, change]) =>
          forTheWriter(makeFault(copy, span, variant, headline.replace(name, `⟦${change(name)}⟧`))),
        );
      }),
    ),
};
