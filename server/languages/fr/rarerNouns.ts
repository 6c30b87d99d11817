import type { Noun } from '../languagePack.ts';
import { nouns, pairs } from './nouns.ts';

/** Trades, standings and relations that the press names less often than those of `roles`. */
export const rarerRoles: readonly Noun[] = [
  ...pairs(`
  agresseur / agresseuse, cultivateur / cultivatrice, pisciculteur / piscicultrice,
  réanimateur / réanimatrice, soigneur / soigneuse, dresseur / dresseuse, fauconnier / fauconnière,
  explorateur / exploratrice, aviateur / aviatrice, motard / motarde, piéton / piétonne,
  voyageur / voyageuse, campeur / campeuse, randonneur / randonneuse, promeneur / promeneuse,
  joggeur / joggeuse, baigneur / baigneuse, tiktokeur / tiktokeuse, gameur / gameuse,
  serrurier / serrurière, carrossier / carrossière, barman / barmaid, esthéticien / esthéticienne,
  maquilleur / maquilleuse, joaillier / joaillière, kiosquier / kiosquière, 
  détaillant / détaillante, importateur / importatrice, exportateur / exportatrice, négociant / négociante,
  expert-comptable / experte-comptable, auditeur / auditrice, occupant / occupante, squatteur / squatteuse,
  logeur / logeuse, videur / videuse, postier / postière, facteur / factrice, coursier / coursière,
  balayeur / balayeuse, égoutier / égoutière, ouvrier agricole / ouvrière agricole,
  saisonnier / saisonnière, apprenti / apprentie, alternant / alternante,
  agent municipal / agente municipale, restaurateur d'art / restauratrice d'art,
  travailleur social / travailleuse sociale, travailleur humanitaire / travailleuse humanitaire,
  éducateur spécialisé / éducatrice spécialisée, professeur des écoles / professeure des écoles,
  maître de conférences / maîtresse de conférences, maître d'école / maîtresse d'école, thésard / thésarde,
  bachelier / bachelière, assistant parlementaire / assistante parlementaire,
  collaborateur / collaboratrice, ex-collaborateur / ex-collaboratrice, codirigeant / codirigeante,
  associé / associée, coauteur / coautrice, co-auteur / co-autrice,
  auteur-compositeur / autrice-compositrice,
  auteur-compositeur-interprète / autrice-compositrice-interprète, danseur étoile / danseuse étoile,
  illustrateur / illustratrice, directeur de la rédaction / directrice de la rédaction,
  intervieweur / intervieweuse, sondeur / sondeuse, communicant / communicante, observateur / observatrice,
  commentateur / commentatrice, connaisseur / connaisseuse, amateur / amatrice, passionné / passionnée,
  exilé / exilée, miraculé / miraculée, codétenu / codétenue, fugitif / fugitive,
  mis en cause / mise en cause, mis en examen / mise en examen, tireur / tireuse,
  cambrioleur / cambrioleuse, voleur / voleuse, passeur / passeuse, repenti / repentie,
  requérant / requérante, juré / jurée, magistrat instructeur / magistrate instructrice,
  brigadier / brigadière, ancien combattant / ancienne combattante, douanier / douanière,
  surveillant pénitentiaire / surveillante pénitentiaire, chasseur / chasseuse, braconnier / braconnière,
  grimpeur / grimpeuse, défenseur central / défenseuse centrale, gagnant / gagnante, perdant / perdante,
  concurrent / concurrente, rival / rivale, allié / alliée, meilleur ami / meilleure amie, copain / copine,
  confrère / consœur, concubin / concubine, ex-époux / ex-épouse, ex-compagnon / ex-compagne,
  arrière-grand-père / arrière-grand-mère, parrain / marraine, beau-fils / belle-fille,
  beau-frère / belle-sœur, frère jumeau / sœur jumelle, gendre / bru, papa / maman, papi / mamie,
  aîné / aînée, gamin / gamine, résidant / résidante, administré / administrée, citoyen / citoyenne,
  consommateur / consommatrice, abonné / abonnée, lecteur / lectrice, téléspectateur / téléspectatrice,
  spectateur / spectatrice, festivalier / festivalière, paroissien / paroissienne, croyant / croyante,
  souverain pontife / souveraine pontife, prélat / prélate, primat / primate, aumônier / aumônière,
  révérend / révérende, voyant / voyante, sorcier / sorcière, chaman / chamane,
  polytechnicien / polytechnicienne, normalien / normalienne, haut-fonctionnaire / haute-fonctionnaire,
    gradé / gradée,
  chef de gouvernement / cheffe de gouvernement, baron / baronne, 
  homme fort / femme forte, homme d'état / femme d'état, autoentrepreneur / autoentrepreneuse,
  ministre délégué / ministre déléguée, maire adjoint / maire adjointe,
  conseiller municipal / conseillère municipale, conseiller régional / conseillère régionale,
  conseiller départemental / conseillère départementale, ex-élu / ex-élue, ex-candidat / ex-candidate,
  marcheur / marcheuse, républicain / républicaine, dictateur / dictatrice, insurgé / insurgée,
  milicien / milicienne, interlocuteur / interlocutrice, intervenant / intervenante,
  interviewé / interviewée, invité / invitée, participant / participante
  `),
  ...nouns(`
  épidémiologue, immunologue, toxicologue, légiste, microbiologiste, bactériologiste, vulcanologue,
  océanologue, naturaliste, entomologiste, zoologiste, internaute, caviste, aubergiste, pompiste,
  copropriétaire, intérimaire, documentaliste, philanthrope, prof, pamphlétaire, clown,
  illusionniste, graphiste, top model, gréviste, transfuge, sans-papiers, ex-otage, escroc, proxénète,
  jihadiste, islamiste, indic, juge d'instruction, haltérophile,
  jockey, finaliste, demi-finaliste, ado, senior, pensionnaire, contribuable, fan, curiste, curé,
  mufti, gourou, énarque, cacique, poids lourd, magnat, oligarque, sherpa, plénipotentiaire,
  locataire de l'élysée, macroniste, frontiste, lepéniste, gaulliste, souverainiste, monarchiste, shérif,
 despote, autocrate, séparatiste, putschiste, pirate, pirate informatique,
  célibataire, sheriff
  `),
  ...nouns('reine mère, égérie, auteure, partie civile', 'feminine'),
];

export const rarerBodies: readonly Noun[] = [
  ...nouns(
    `
  secrétariat d'état, comité scientifique, conseil de surveillance, directoire, conseil scientifique,
  parquet antiterroriste, consulat, groupe parlementaire, cabinet d'études,
  cabinet de conseil, institut de sondage, régulateur, gendarme de la bourse, gendarme des télécoms,
 géant américain, géant chinois, mastodonte, réseau social, fournisseur d'accès,
  hypermarché, supermarché, cabinet d'audit, hebdo, tabloïd, site d'information, portail, opéra,
  centre de recherche, centre pénitentiaire, comité d'entreprise, ordre des médecins, ordre des avocats,
  épiscopat, bailleur social, renseignement territorial, jury, tribunal arbitral, bureau politique,
  bureau exécutif, exécutif européen, fonds de pension, fonds d'investissement,  
         
  `,
    'masculine',
  ),
  ...nouns(
    `
  vice-présidence, sous-commission, cour d'assises, agence sanitaire, écurie,
 chaîne d'information, maison d'édition, maison de disques, maison de retraite,
  société des journalistes, organisation patronale, paroisse, mosquée, copropriété, régie, 
 cour royale, famille royale, instance dirigeante,
  fédération internationale, jeune pousse, ehpad,  
  `,
    'feminine',
  ),
];

export const rarerDocuments: readonly Noun[] = [
  ...nouns(
    `
  communiqué commun, email, message vocal, texto, billet de blog, rapport d'étape, rapport final,
  rapport d'expertise, arrêté préfectoral, arrêté municipal, amendement, manuel, document interne,
  dossier de presse, compte-rendu, sermon, bulletin météo, bulletin de santé, faire-part, dépliant, poème,
  proverbe, adage, dicton, coran, bulletin officiel, journal officiel, cahier des charges, formulaire,
  questionnaire, site internet, compte twitter, mode d'emploi, prospectus, flyer, évangile,
  livre blanc
  `,
    'masculine',
  ),
  ...nouns(
    `
  déclaration commune, enquête d'opinion, contre-expertise, autopsie, note blanche, note de synthèse,
  fiche, plaidoirie, assignation, autobiographie, biographie, préface, homélie, bible, torah,
  feuille de route, page facebook, page web
  `,
    'feminine',
  ),
];
