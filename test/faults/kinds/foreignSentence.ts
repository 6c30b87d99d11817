import { type FaultKind, forTheWriter } from '../fault.ts';
import { faultsAt, reportersWords } from '../places.ts';

/** Sentences for an article in each language that are in the other one. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'The council is expected to vote on the project before the end of the month.',
    'Nobody was hurt, but the road will stay closed for at least two weeks.',
    'She said that her neighbors had warned the company several times last year.',
    'Workers at the plant have been on strike since Monday morning.',
    'It was the first time in ten years that the river had risen so high.',
    'Most of the money will come from the region and from private donors.',
  ],
  en: [
    'Le conseil doit se prononcer sur le projet avant la fin du mois.',
    'Personne n’a été blessé, mais la route restera fermée pendant au moins deux semaines.',
    'Elle assure que ses voisins avaient prévenu l’entreprise à plusieurs reprises l’an dernier.',
    'Les salariés de l’usine sont en grève depuis lundi matin.',
    'C’était la première fois depuis dix ans que la rivière montait aussi haut.',
    'La plus grande partie de la somme viendra de la région et de donateurs privés.',
  ],
};

/** A sentence that nobody has translated, at the end of a paragraph or as one. */
export const foreignSentence: FaultKind = {
  id: 'foreign-sentence',
  title: 'a sentence of the other language',
  languages: ['fr', 'en'],
  rules: ['text/mixed-language'],
  preset: 'strict',
  faultsIn: ({ text, language }) =>
    (FOREIGN[language] ?? [])
      .flatMap((sentence) =>
        Object.entries({ 'in a paragraph': ' ', 'a paragraph': '\n\n' }).flatMap(([variant, space]) =>
          faultsAt(
            text,
            reportersWords(text),
            /(?<=\p{Ll}\.)(?=\n)/gu,
            variant,
            () => `${space}⟦${sentence}⟧`,
          ),
        ),
      )
      .map(forTheWriter),
};
