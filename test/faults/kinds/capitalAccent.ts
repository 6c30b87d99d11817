import type { FaultKind } from '../fault.ts';
import { faultsAtWords } from '../places.ts';
import { withSentences } from '../written.ts';

const PLAIN: Readonly<Record<string, string>> = { À: 'A', É: 'E', È: 'E', Ê: 'E', Î: 'I', Ô: 'O', Ç: 'C' };

/** Sentences whose capitals have their accents. */
const SENTENCES = [
  'L’État n’a pas répondu.',
  'À Paris, le ministère ne fait pas de commentaire.',
  'L’École des mines suit le dossier.',
  'À partir de mardi, un numéro vert sera ouvert.',
  'Églises et musées resteront fermés.',
  'Également invité, le préfet s’est excusé.',
];

/** A capital that has lost its accent, in an article that writes them. */
export const capitalAccent: FaultKind = {
  id: 'capital-accent',
  title: 'a capital’s accent lost',
  languages: ['fr'],
  rules: ['typography/capital-accent'],
  preset: 'strict',
  faultsIn: ({ text }) => {
    const copy = withSentences(text, SENTENCES);
    return SENTENCES.flatMap((sentence) => {
      const plain = sentence.replace(
        /[ÀÉÈÊÎÔÇ]\p{L}*/u,
        (word) => `⟦${PLAIN[word.charAt(0)]}${word.slice(1)}⟧`,
      );
      return faultsAtWords(copy, sentence, sentence, plain);
    });
  },
};
