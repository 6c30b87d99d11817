import { words } from '../list.ts';

/** Nouns that announce a title or a term in quotation marks. */
export const titledNouns: readonly string[] = words(`
  album albums article articles bande-dessinée bd best-seller biopic blog campagne chanson chansons chapitre chronique clip collection
  comédie compagnie concept conte court-métrage documentaire documentaires dossier drame émission émissions épisode essai étude exposition
  expression festival feuilleton film films formule hashtag hymne hit jeu jeux journal label livre livres logiciel long-métrage magazine
  manifeste manuel mémoires mission mot-dièse mot mots morceau nom notion nouvelle œuvre ouvrage ouvrages opération opérations opéra
  pamphlet pièce plan podcast poème pratique prix programme projet pseudo pseudonyme recueil refrain reportage revue rubrique roman romans
  saga série séries single slogan sobriquet spectacle statut surnom surnoms symphonie tableau terme termes téléfilm thème titre titres
  tournée tribune trilogie tube variant vidéo virus volet blockbuster remake thriller western mini-série sitcom talk-show sketch
  application appli plateforme site navire bateau frégate porte-avions sous-marin paquebot voilier trimaran mouvement collectif
  association groupe liste dispositif mode appellation étiquette catégorie label principe théorie syndrome affaire
`);

/** Words that announce a name for a thing, before its marks. */
export const namingWords: readonly string[] = words(`
  intitulé intitulée intitulés intitulées titré titrée titrés titrées baptisé baptisée baptisés baptisées rebaptisé rebaptisée rebaptisés
  rebaptisées dénommé dénommée dénommés dénommées nommé nommée nommés nommées surnommé surnommée surnommés surnommées appelé appelée
  appelés appelées dit dite dits dites alias estampillé estampillée estampillés estampillées labellisé labellisée labellisés labellisées
  étiqueté étiquetée étiquetés étiquetées classé classée classés classées prénommé prénommée sous-titré sous-titrée soi-disant
  intitule intitulent appelle appellent nomme nomment baptise baptisent surnomme surnomment renommé renommée
  marqué marquée signifiant littéralement connu connue connus connues
`);

/** Small words inside names. */
export const nameSuffixes: readonly string[] = ['jr.', 'sr.', 'ii', 'iii', 'iv'];

export const nameParticles: readonly string[] = words(`
  de d du des da das do dos di del della dei degli delle dalla van von vom zu zum zur der den ter ten te op het 't y e i bin ben ibn
  bint al el ad as ash abu abou av af ould
`);
