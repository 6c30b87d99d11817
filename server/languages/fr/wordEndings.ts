import { words } from '../list.ts';

/** Ends of plurals, participles and adverbs. */
export const inflections = words('s x ée ment');

export const verbEndings = words('ait aient era eront erait eraient');

export const pluralVerbEndings = words('ent');

export const nounPrefixes = words(
  'ex vice co sous demi néo pro anti contre éco vétéro télé auto arrière beau belle',
);

export const nounSuffixes = words(
  'chef né clé star phare adjoint adjointe général générale fondateur fondatrice délégué déléguée candidat candidate',
);
