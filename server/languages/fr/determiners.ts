import type { Determiner, Gender, GrammaticalNumber } from '../languagePack.ts';
import { words } from '../list.ts';

/** A form that serves both genders has none; `l` is written with its apostrophe in the text. */
export const determiners: readonly Determiner[] = [
  ...forms('definite', 'le', 'masculine', 'singular'),
  ...forms('definite', 'la', 'feminine', 'singular'),
  ...forms('definite', 'l', undefined, 'singular'),
  ...forms('definite', 'les', undefined, 'plural'),
  ...forms('indefinite', 'un', 'masculine', 'singular'),
  ...forms('indefinite', 'une', 'feminine', 'singular'),
  ...forms('indefinite', 'des', undefined, 'plural'),
  ...forms('demonstrative', 'ce cet', 'masculine', 'singular'),
  ...forms('demonstrative', 'cette', 'feminine', 'singular'),
  ...forms('demonstrative', 'ces', undefined, 'plural'),
  ...forms('possessive', 'mon ton son', undefined, 'singular'),
  ...forms('possessive', 'ma ta sa', 'feminine', 'singular'),
  ...forms('possessive', 'notre votre leur', undefined, 'singular'),
  ...forms('possessive', 'mes tes ses nos vos leurs', undefined, 'plural'),
  ...forms('quantifier', 'aucun nul tout maint', 'masculine', 'singular'),
  ...forms('quantifier', 'aucune nulle toute mainte', 'feminine', 'singular'),
  ...forms('quantifier', 'chaque quelque autre', undefined, 'singular'),
  ...forms('quantifier', 'certains tous divers maints', 'masculine', 'plural'),
  ...forms('quantifier', 'certaines toutes diverses maintes', 'feminine', 'plural'),
  ...forms('quantifier', 'plusieurs quelques différents différentes', undefined, 'plural'),
  ...forms('quantifier', 'quel tel', 'masculine', 'singular'),
  ...forms('quantifier', 'quelle telle', 'feminine', 'singular'),
  ...forms('quantifier', 'quels tels', 'masculine', 'plural'),
  ...forms('quantifier', 'quelles telles', 'feminine', 'plural'),
  ...forms(
    'quantifier',
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
    undefined,
    'plural',
  ),
];

function forms(
  kind: Determiner['kind'],
  text: string,
  gender: Gender | undefined,
  number: GrammaticalNumber,
): readonly Determiner[] {
  return words(text).map((form) => (gender ? { form, kind, gender, number } : { form, kind, number }));
}
