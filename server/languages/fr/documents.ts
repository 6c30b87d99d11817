import type { Noun } from '../languagePack.ts';
import { words } from '../list.ts';
import { nouns } from './nouns.ts';

/** Nouns that name a text which speaks. */
export const documents: readonly Noun[] = [
  ...nouns(
    `rapport, rapport d'enquête, communiqué, communiqué de presse, document, texte, article, éditorial, édito, billet, message, tweet, post, courrier, courriel,
    mail, e-mail, sms = sms, discours, livre, ouvrage, essai, mémorandum, mémo, avis, arrêt, arrêté, décret, jugement, réquisitoire, procès-verbal = procès-verbaux,
    verdict, bulletin, manifeste, tract, bilan, sondage, baromètre, audit, compte rendu, projet de loi, accord, traité, contrat, règlement,
    code, protocole, dossier, panneau, slogan, mot d'ordre, écriteau, graffiti, résumé, préambule, témoignage, enregistrement, film, documentaire, reportage, podcast, récit, journal intime, testament, acte d'accusation`,
    'masculine',
  ),
  ...nouns(
    `étude, enquête, note, note interne, déclaration, lettre, lettre ouverte, tribune, pétition, résolution, décision, ordonnance,
    loi, proposition de loi, directive, circulaire, recommandation, dépêche, brochure, affiche, pancarte, banderole, inscription, notice, charte,
    constitution, convention, motion, plainte, requête, expertise, analyse, publication, vidéo, légende, chronique, citation, revue, plaque, missive, synthèse, annonce, transcription, bande-annonce, encyclique, profession de foi`,
    'feminine',
  ),
];

/** Things with words on them that nobody need say. */
export const inscriptions: readonly string[] = words(`
  banderole banderoles pancarte pancartes affiche affiches affichette affichettes écriteau écriteaux panneau panneaux plaque plaques
  graffiti graffitis tag tags fresque fresques slogan slogans calicot calicots inscription inscriptions tee-shirt tee-shirts t-shirt
  t-shirts maillot maillots sweat casquette casquettes badge badges autocollant autocollants étiquette étiquettes tract tracts
  drapeau drapeaux tifo tifos tatouage tatouages stèle épitaphe pierre couverture écran mur murs façade brassard brassards
  autocollant bandeau bandeaux masque masques mug carte cartes ruban couronne gerbe enveloppe notice menu prospectus dépliant
`);
