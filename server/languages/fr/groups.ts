import type { Noun } from '../languagePack.ts';
import { nouns } from './nouns.ts';

/** Nouns that name several people, most of them seen in the plural. */
export const groups: readonly Noun[] = [
  ...nouns(
    `habitant, riverain, voisin, élu, opposant, manifestant, participant, partisan, militant, adversaire, avocat, proche, enquêteur,
    policier, gendarme, secouriste, pompier, médecin, soignant, chercheur, scientifique, expert, spécialiste, analyste,
    économiste, observateur, responsable, dirigeant, officiel, diplomate, député, sénateur, parlementaire, magistrat,
    avocat de la défense, syndicaliste, salarié, employé, ouvrier, gréviste, cheminot, enseignant, professeur, parent,
    étudiant, lycéen, élève, jeune, internaute, utilisateur, client, consommateur, usager, passager, voyageur, touriste, supporteur,
    supporter, fan, spectateur, lecteur, auditeur, téléspectateur, électeur, citoyen, contribuable, retraité, migrant,
    réfugié, exilé, rescapé, survivant, témoin, fidèle, croyant, chrétien, musulman, juif, rebelle, insurgé, séparatiste,
    combattant, soldat, militaire, agriculteur, éleveur, pêcheur, chasseur, commerçant, restaurateur, hôtelier,
    entrepreneur, investisseur, actionnaire, créancier, industriel, fabricant, constructeur, distributeur, producteur,
    assureur, journaliste, historien, artiste, cinéaste, auteur, signataire, requérant, plaignant, accusé, prévenu, détenu,
    occupant, squatteur, squatter, automobiliste, cycliste, piéton, chauffeur, bénévole, volontaire, résident, défenseur,
    détracteur, critique, allié, rival = rivaux, collègue, camarade, coéquipier, joueur, bleu, organisateur, négociateur, juge, juré, démocrate,
    républicain, conservateur, travailliste, socialiste, communiste, écologiste, centriste, nationaliste, insoumis,
    indépendantiste, taliban, houthi, kurde, homme, passant, ami`,
    'masculine',
  ),
  ...nouns(
    `habitante, riveraine, voisine, élue, manifestante, militante, avocate, féministe, infirmière, aide-soignante, enseignante,
    étudiante, lycéenne, salariée, ouvrière, joueuse, victime, personne, famille, femme, source, personnalité, voix, autorité`,
    'feminine',
  ),
  ...nouns('foule, population, majorité présidentielle, équipe, délégation, communauté', 'feminine'),
  ...nouns(
    'gens = gens, couple, public, collectif, équipage, personnel, entourage, voisinage, électorat, peuple, camp, clan, trio, duo, quatuor',
    'masculine',
  ),
];
