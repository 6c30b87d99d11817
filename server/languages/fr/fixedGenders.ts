import { words } from '../list.ts';

/** Nouns whose gender is the word's and not the person's: *la victime*, *la vedette* may be a man, *le témoin* a woman. */
export const fixedGenders: readonly string[] = words(`
  victime star superstar vedette idole icône figure personne personnalité recrue sentinelle célébrité sommité éminence légende
  égérie canaille crapule brute fripouille dupe source majesté altesse excellence sainteté notabilité autorité connaissance
  relation pointure révélation doublure relève tête gloire gâchette vigie plume voix cible
  témoin otage mannequin génie phénomène assassin tyran bourreau
`);
