import type { Leftovers } from '../languagePack.ts';
import { entries, words } from '../list.ts';

export const leftovers: Leftovers = {
  notes: entries(`
    à compléter, à vérifier, à confirmer, à préciser, à remplir, à insérer, à ajouter, à venir, à sourcer, à relire, à faire, à revoir
    compléter, vérifier, insérer, ajouter, préciser, nom à, prénom à, date à, chiffre à, citation à, source à, titre à, légende à, lieu à
    âge à, nom ici, desk:, note pour le desk, note au desk, note au sr, note pour le sr, insérez, ajoutez, complétez, votre nom, votre texte, manque, il manque, chiffre manquant, citation manquante
  `),
  blanks: entries(`
    nom, prénom, prénom nom, nom prénom, nom et prénom, nom de famille, date, lieu, ville, titre, fonction, chiffre, montant, âge
    citation, légende, source, lien, téléphone, adresse, chapô, surtitre, accroche, nombre, pays, heure, jour, mois, année, auteur
    entreprise, intertitre, exergue, verbatim
  `),
  media: entries('photo, photos, vidéo, image, infographie, carte, graphique, tweet'),
  blankEnds: entries(
    'à venir, à suivre, ici, à insérer, à ajouter, à trouver, à choisir, manquant, manquante',
  ),
  drafts: entries(`
    à compléter, à vérifier, à sourcer, à relire, nom à compléter, nom à vérifier, date à vérifier
    date à compléter, chiffre à vérifier, chiffres à vérifier, chiffre à compléter, citation à vérifier, source à vérifier
    orthographe à vérifier, insérer citation, insérer photo, insérer lien
  `),
  prompts: entries(`
    votre texte ici, votre titre ici, cliquez ici pour ajouter, cliquez ici pour entrer, cliquez ici pour taper, cliquez pour ajouter
    ajoutez votre texte, tapez votre texte, saisissez votre texte, insérer le texte ici, insérer texte ici, insérer citation ici
    insérer photo ici, insérez votre texte
  `),
  codeWords: words('undefined null NaN'),
  units: words(`
    ans mois jours heures minutes euros dollars francs millions milliards personnes habitants voix morts blessés salariés emplois
    mètres kilomètres km kilos tonnes hectares degrés points
  `),
  endsNothing: new Set(
    words(`
      le la les un une des du de d à au aux en dans sur sous par pour avec sans chez vers entre dès et ou mais car donc que qui dont
      ce cette ces cet mon ma mes son sa ses leur leurs notre nos votre vos quelques plusieurs chaque très afin lorsque puisque si ne se
      l qu s n c j m t jusqu lorsqu puisqu quoiqu
    `),
  ),
  endsRarely: new Set(
    words(`
      a ai ont est sont était étaient avait avaient sera seront serait fut ont été être avoir doit doivent peut peuvent va vont veut
      selon comme lors quand il elle ils elles on plus aussi y me te tel telle tels telles aucun aucune
    `),
  ),
  labels: entries(`
    lire aussi, à lire aussi, lire également, à lire également, lire la suite, à lire, lire plus, en savoir plus, voir aussi, à voir aussi
    voir également, à regarder aussi, pour aller plus loin, sur le même sujet, à écouter aussi, relire
  `),
  lines: entries(`
    lire la suite, lire plus, en savoir plus, lire aussi, à lire aussi, voir aussi, sur le même sujet, partager, partager cet article
    partager l'article, partager sur facebook, partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp
    partager par e-mail, partager par email, envoyer par e-mail, envoyer par email, tweeter, imprimer, imprimer cet article, copier le lien
    lien copié, commenter, commentaires, réagir, réagir à cet article, publicité, la suite après la publicité, la suite après cette publicité
    article réservé aux abonnés, réservé aux abonnés, contenu réservé aux abonnés, s'abonner, je m'abonne, abonnez-vous, se connecter
    déjà abonné, écouter l'article, lire l'article complet, lire l'article, cliquez ici, retour en haut, suivez-nous
    suivez-nous sur facebook, suivez-nous sur twitter, inscrivez-vous à notre newsletter, s'inscrire à la newsletter, newsletter
    ajouter aux favoris, enregistrer l'article, offrir cet article, accepter les cookies, agrandir l'image, voir les commentaires
    aller au contenu, aller au contenu principal, tous droits réservés, lire dans l'application, signaler une erreur, une erreur dans l'article
    proposez-nous une correction, voir plus, afficher plus, publicité votre contenu continue ci-dessous, gérer les cookies
    continuer sans accepter, accepter et fermer, lien sponsorisé, contenu sponsorisé, crédits photos
  `),
  lineStarts: entries(`
    nous utilisons des cookies, ce site utilise des cookies, en poursuivant votre navigation, abonnez-vous à notre newsletter
    abonnez-vous à la newsletter, abonnez-vous à notre chaîne, abonnez-vous pour lire, inscrivez-vous à notre, inscrivez-vous à la newsletter
    recevez notre newsletter, suivez-nous sur, retrouvez-nous sur facebook, cliquez ici pour, cet article est réservé aux abonnés
    cet article est réservé à nos abonnés, la suite est réservée aux abonnés, pour lire la suite de cet article
    partager cet article sur, tous droits réservés
  `),
};
