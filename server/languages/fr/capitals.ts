import { words } from '../list.ts';

/**
 * Words that take a capital and by themselves name nobody: institutions of every state, the fields of ministers, days of the year,
 * and words that papers set in capitals before a headline.
 */
export const plainCapitals: readonly string[] = words(`
  état états etat etats république nation patrie constitution loi déclaration traité traités accord accords homme hommes femme
  premier première ministre ministres président présidente présidents député députée députés sénateur sénatrice maire maires
  monsieur madame messieurs mesdames majesté excellence sainteté dieu ciel terre lune soleil histoire moyen-âge renaissance
  révolution résistance libération occupation seconde grande guerre

  intérieur affaires étrangères santé solidarités solidarité travail emploi économie economie finances budget comptes justice
  sceaux défense armées combattants éducation education enseignement recherche innovation jeunesse sports sport culture
  communication agriculture alimentation pêche transition écologie ecologie environnement énergie energie développement transports
  transport mer logement ville cohésion territoires collectivités ruralité outre-mer outremer égalité diversité citoyenneté
  numérique industrie commerce tourisme artisanat relations fonction transformation action réforme handicap enfance famille
  familles personnes autonomie sécurité sûreté immigration intégration coopération francophonie
  relance souveraineté planification formation insertion

  noël pâques toussaint ascension pentecôte assomption ramadan carême kippour hanoukka halloween saint-valentin
  internet web wifi bourse covid coronavirus sida ebola olympiques paralympiques jeux mondial coupe euro championnat tour
  président-directeur directeur directrice secrétaire général générale

  vidéo vidéos video photo photos image images exclusif direct live info infos alerte dossier enquête reportage portrait
  interview entretien tribune édito analyse décryptage récit polémique politique sondage témoignage annonce publicité actu actualité
  faits-divers insolite people football rugby tennis
`);

/** Articles that are part of a name where they have a capital within a sentence: *Le Pen*, *La Baule*, *L'Haÿ*. */
export const nameArticles: readonly string[] = words('le la les l');
