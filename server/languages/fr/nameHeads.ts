import type { NameHeads } from '../languagePack.ts';
import { words } from '../list.ts';
import { lastWordsOfNames } from '../nameHeads.ts';

/** What the first word of a French name says of it: *Stade Vélodrome*, *Traité de Lisbonne*, *Fondation Abbé Pierre*. */
const first: NameHeads = {
  organization: words(`
    académie agence ajax alliance amicale assemblée association assurances atelier ateliers atlético autorité
    banque bayern bibliothèque borussia brasserie brigade bureau cabinet caisse centre cercle cgt chambre
    charbonnages chaîne chœur cinémathèque clinique club coalition collectif collège comité commission
    communauté compagnie confrérie confédération conférence congrès conseil conservatoire consortium
    coopérative coordination corps cour croix-rouge crédit direction domaine délégation département ecole
    editions eglise entreprise etablissements fondation fonds force forces front fédération galerie galeries
    garde gendarmerie groupe groupement générale haut-commissariat haute hôpital hôpitaux imprimerie institut
    institution jeunesse jeunesses journal laboratoire laboratoires librairie ligue lycée magasins mairie
    maison manufacture ministère mission mouvement mutuelle observatoire office olympique opéra orchestre
    ordre organisation parlement parquet parti police préfecture racing radio rassemblement real régie réseau
    résistance sapeurs-pompiers secours secrétariat section service société syndicat syndicats sénat sûreté
    théâtre tribunal tribune troupe télévision union université universités us vinci école écologie éditions
    église élection établissements
  `),
  place: words(`
    abbaye allée allées arc archipel autoroute avenue aéroport baie basilique bassin bois boulevard butte cap
    carrefour cathedrale cathédrale centrale champs-élysées chapelle chateau chemin chutes château cimetière
    cité col cote cours côte côtes domaine désert détroit dôme espace esplanade etang faubourg ferme fort
    forteresse forêt gare golfe gorges grotte halle hippodrome hôtel ile iles impasse isla jardin jardins lac
    lago lagune lande las los marais marché massif mausolée mer mont montagne montagnes monts monument mosquée
    musée médina mémorial océan palais parc passage phare pic piscine place plage plaine plateau pointe pont
    port porte presqu'île prison promenade péninsule quai quartier refuge restaurant rio rivière roche rocher
    rond-point route rue ruelle résidence saint sainte salle san sanctuaire santa sierra square stade station
    synagogue temple tour val vallée vignoble villa village ville voie volcan vélodrome zone zoo étang île
    îles
  `),
  other: words(`
    accord accords affaire album arrêté article ballon bataille biennale championnat championnats charte code
    concerto convention coupe cyclone césar daech directive disque déclaration eurovision festival formule
    fusée fête grammy grenelle guerre jeux journée journées livre loi lois marathon marche master molière
    mondial mondiaux médaille navette nuit nuits open opération oscar ouragan pacte plan printemps prix projet
    protocole rallye roman règlement réforme référendum révolution salon satellite schéma siècle sommet
    symphonie série tempête titanic top tournoi traité transat trophée typhon télescope version virus vol
  `),
};

export const nameHeads = { first, last: lastWordsOfNames } as const;
