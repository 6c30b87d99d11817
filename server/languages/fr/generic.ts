import { words } from '../list.ts';

/** With a definite article and nothing behind them they stand for the body named last: *l'entreprise*, *l'institut*. */
export const genericBodies: readonly string[] = words(`
  entreprise société compagnie groupe firme marque constructeur équipementier opérateur exploitant transporteur assureur éditeur
  institut institution organisation organisme association fondation fédération confédération syndicat collectif mouvement parti
  agence banque établissement enseigne distributeur fabricant géant start-up laboratoire plateforme réseau chaîne quotidien
  hebdomadaire mensuel journal magazine club équipe ONG observatoire autorité
`).map((word) => word.toLowerCase());

/** Before the name of a place: *à Brest*, *en Corse*. */
export const locatives: readonly string[] = words('à en dans vers depuis près via');
