import { words } from '../list.ts';

/**
 * Adjectives that stand before their noun: *l'ancien ministre*. Behind a determiner any other unknown word is a noun itself, and
 * what follows it describes it: *le droit international*, *une enquête parlementaire*.
 */
export const leadingAdjectives: readonly string[] = words(`
  ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes vieux vieil vieille vieilles
  grand grande grands grandes petit petite petits petites gros grosse bon bonne bons bonnes meilleur meilleure meilleurs meilleures
  mauvais mauvaise haut haute hauts hautes long longue beau bel belle beaux belles joli jolie premier première premiers premières
  deuxième deuxièmes second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième 1er 1re 2e 3e 4e 5e
  dernier dernière derniers dernières prochain prochaine futur future futurs futures actuel actuelle actuels actuelles
  principal principale principaux principales seul seule seuls seules propre propres même mêmes autre autres simple simples
  double triple célèbre célèbres fameux fameuse illustre puissant puissante puissants puissantes influent influente
  richissime riche discret discrète emblématique charismatique controversé controversée sulfureux sulfureuse bouillant
  bouillante talentueux talentueuse brillant brillante éphémère éternel éternelle inamovible indéboulonnable tout-puissant
  toute-puissante redoutable fidèle fidèles proche proches cher chère chers chères feu feue défunt défunte regretté regrettée
  vrai vraie véritable véritables pauvre pauvres brave braves malheureux malheureuse nombreux nombreuses différents différentes
  divers diverses certain certaine certains certaines rare rares quelques plusieurs demi ex vice excellent excellente éminent
  éminente éminents éminentes respecté respectée populaire énième ultime probable
  potentiel potentielle présumé présumée possible possibles traditionnel traditionnelle tel telle tels telles
  deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille
`);
