import type { Noun } from '../languagePack.ts';
import { nouns } from './nouns.ts';

/** Nouns that name a body which speaks. */
export const bodies: readonly Noun[] = [
  ...nouns(
    `gouvernement, ministère, parquet, parquet général, parquet national financier, parquet national antiterroriste, cabinet, conseil,
    conseil municipal, conseil départemental, conseil régional, conseil d'état, conseil constitutionnel, conseil de sécurité,
    conseil d'administration, conseil fédéral, parlement, parlement européen, sénat, congrès, bundestag, tribunal, tribunal judiciaire, tribunal administratif,
    tribunal correctionnel, parti, mouvement, syndicat, club, groupe, groupement, constructeur, fabricant, opérateur, assureur, distributeur, éditeur,
    diffuseur, organisateur, exploitant, fournisseur, transporteur, géant, comité, comité d'organisation,
    comité olympique, comité international olympique, collectif, consortium, fonds, fonds monétaire international, haut-commissariat = hauts-commissariats,
    commissariat, rectorat, département, quartier général, centre, centre hospitalier, chu = chu, hôpital, laboratoire, institut,
    observatoire, organisme, office, bureau, secrétariat, secrétariat général, service, service de presse, service météorologique,
    état-major = états-majors, commandement, régiment, corps, exécutif, régime, pouvoir, état, royaume, pays, palais, vatican, saint-siège,
    kremlin, pentagone, quai d'orsay, élysée, hôtel matignon, matignon, trésor, quotidien, hebdomadaire, magazine, mensuel, journal, site, média, réseau,
    musée, théâtre, festival, orchestre, label, studio, producteur, diocèse, consistoire, évêché, clergé, conglomérat, cartel, regroupement, conseil français du culte musulman,
    front, camp, clan, think tank = think tanks, cercle de réflexion, lobby, barreau, établissement, lycée, collège, campus, domaine, équipementier, avionneur, motoriste,
    sous-traitant, prestataire, employeur, patronat, énergéticien, pétrolier, laboratoire pharmaceutique, voyagiste, croisiériste, armateur, bailleur, promoteur, aéroport, zoo, parc, cabinet d'avocats`,
    'masculine',
  ),
  ...nouns(
    `famille, présidence, primature, chancellerie, ambassade, diplomatie, préfecture, sous-préfecture, mairie, municipalité, région, commune,
    collectivité, métropole, agglomération, assemblée, assemblée nationale, chambre, chambre des représentants, chambre des communes, chambre basse, chambre haute, commission, commission européenne, commission d'enquête,
    cour = , cour d'appel, cour de cassation, cour des comptes, cour suprême, cour pénale internationale, cour constitutionnelle, cour européenne, justice, accusation, défense,
    police, police nationale, police aux frontières, gendarmerie, gendarmerie nationale, armée, marine, armée de l'air, garde nationale, garde côtière, brigade, protection civile, sécurité civile, douane,
    direction, direction générale, administration, entreprise, société, compagnie, compagnie aérienne, firme, multinationale, filiale, maison, maison mère, marque, enseigne,
    chaîne, banque, banque centrale, banque mondiale, banque centrale européenne, assurance, mutuelle, coopérative, start-up = start-up, pme = pme, plateforme, agence, agence de presse, agence spatiale,
    agence régionale de santé, agence européenne des médicaments, autorité, autorité de sûreté, haute autorité, haute autorité de santé, institution, organisation, organisation mondiale de la santé, ong = ong, association, fondation, fédération,
    confédération, union, union européenne, ligue, instance, intersyndicale, centrale, coordination, coalition, alliance, majorité, opposition, gauche, droite, extrême droite, extrême gauche, délégation,
    mission, équipe, équipe de campagne, équipe dirigeante, rédaction, station, radio, télévision, presse, université, école, faculté, académie, crèche, clinique,
    église, conférence des évêques, congrégation, secte, rébellion, junte, milice, guérilla, résistance, cellule, cellule de crise, section, franchise, galerie,
    maison blanche, maison-blanche, place beauvau = , chambre d'agriculture, chambre de commerce, chambre régionale des comptes, caisse, sécurité sociale, assurance maladie, inspection, prison, centrale syndicale, scierie, usine, centrale nucléaire, troupe, production`,
    'feminine',
  ),
  ...nouns(
    `= autorités, = forces de l'ordre, = forces armées,
    = forces de sécurité`,
    'feminine',
  ),
  ...nouns(
    `= services de renseignement, = services secrets, = secours,
    = pouvoirs publics, = services de l'état`,
    'masculine',
  ),
];
