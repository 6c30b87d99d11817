import { words } from '../list.ts';

/**
 * Roles that speak in their own right: *le procureur* stands for nobody named before, unless he was named as one. Words that news
 * copy uses for somebody else it has just named (*l’élu*, *la chanteuse*) are not among them.
 */
export const informants: readonly string[] = words(`
  procureur procureure substitut substitute magistrat magistrate juge juré jurée greffier greffière avocat avocate bâtonnier
  bâtonnière notaire huissier psychiatre psychologue légiste médecin infirmier infirmière ambulancier ambulancière
  pompier pompière policier policière gendarme enquêteur enquêtrice commissaire brigadier brigadière capitaine colonel colonelle
  secouriste sauveteur sauveteuse douanier douanière préfet préfète porte-parole attaché attachée interprète témoin riverain
  riveraine voisin voisine passant passante habitant habitante client cliente passager passagère touriste spectateur spectatrice
  supporter automobiliste conducteur conductrice agent source proche père mère frère sœur fils fille oncle tante cousin
  cousine neveu nièce mari épouse époux femme-de-ménage compagnon compagne ami amie amant amante collègue confrère consœur
  interlocuteur interlocutrice gardien gardienne modérateur modératrice internaute utilisateur utilisatrice lecteur lectrice
`);
