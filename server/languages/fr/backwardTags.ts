import { entries } from '../list.ts';

/** They begin a sentence that says who has said the words before it: *« … » C'est ainsi que Luc Roy a résumé la séance.* */
export const backwardTags: readonly string[] = entries(`
  c'est ainsi que, c'est ainsi qu', c'est ce que, c'est ce qu', c'est par ces mots que, c'est par ces mots qu',
  c'est en ces termes que, c'est en ces termes qu', c'est avec ces mots que, c'est avec ces mots qu', voilà ce que, voilà ce qu',
  voilà comment, voici ce que, voici ce qu', ce sont les mots que, ce sont les mots qu', ainsi
`);
