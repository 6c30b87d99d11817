/**
 * Gender of French nouns, from french-words-gender-lefff (Apache-2.0; the Lefff is LGPL-LR), as sorted lists in which each word
 * says how many letters it shares with the one before.
 */
import { createRequire } from 'node:module';
import { shorten } from './frontCoding.mjs';

const lefff = createRequire(import.meta.url)('french-words-gender-lefff/dist/words.json');

/** Ends of adjectives that serve both genders: *une « simple » formalité*. Nouns in them that are no adjectives are kept. */
const ADJECTIVE = /(?:able|ible|uble|ique|aire|esque|ile|este|estre)$/u;
const NOUNS = new Set(
  `anniversaire antibiotique calvaire commentaire contraire crible diable documentaire domicile formulaire funiculaire immeuble
  inventaire itinéraire moustique questionnaire sable salaire sanctuaire séminaire vestiaire vocabulaire dictionnaire horaire
  câble cartable érable vignoble meuble portique lexique missile crocodile projectile reptile concile profile geste reste
  texte poste trimestre semestre orchestre séquestre palestre
  affaire aire basilique boutique caténaire cible clinique file fresque musique paire panique pile polémique république
  rubrique réplique table toile étoile brique fabrique relique tunique étable fable bible grammaire chaire molaire île huile
  tuile argile veste peste sieste fresque arabesque mosaïque`.split(/\s+/u),
);

/** Words that the Lefff has as nouns of one gender and the press uses as adjectives, as names or with both. */
const LEFT_OUT = new Set(
  `absurde agréable autre avenue bac beige bien bizarre bouge bourgogne branque cap change complexe con contre deux dire
  double douze désinvolte est estime espèce extrême faible faune faste fauve fixe fluide fossile fragile forte gastro-entérite
  gilet grande havane honnête humide hybride identique invisible jaguar jaune jeune juge juste laisse lancer la large
  limousin libre lotus mach maire mal malade malin mauve médecin membre mi minime minuscule ministre moderne monarque montre
  mort multiple mustang médiatique même nocturne nôtre onze otage ovale par parka pauvre paye pire plaque plus polo pour
  porte-parole présente propre provisoire putain quadruple quasi quatorze quatre quarante quintuple quinze rafale rapide
  rapporteur rare relève reporter repousse riche ridicule rose rouge réaménagement samba sas seize si simple sinistre
  sobre social-démocrate solide sombre son squale suprême suisse suède super surf teneur tendre timide treize trente triple
  triste trompe tranquille unanime une uniforme utile vaste vide violet virginie volatile vôtre vrai véritable xénophobe
  étrange être éponyme bas beau belle bon bonne grand gros haut long petit petite premier première second seconde vieux
  aîné cadet calme célèbre chic cinquante convexe damne digne drôle énorme ferme fidèle gauche droite immense infirme
  intense interne externe jumelle moindre mondiale nette noble neutre précoce proche sage sale sauvage serviable souple
  sourde tiède vague voisine ivre maître chef patron garde aide élève enfant artiste livre tour mode poste poêle manche
  mémoire moule page physique politique critique somme tome trompette vapeur vase voile crêpe solde pendule office merci
  orge parallèle faux foudre greffe guide hymne laque enseigne barbe cache coche cartouche couple geste ire œuvre relâche
  romance statuaire amour délice orgue aigle après-midi gens interview météorite perce-neige`.split(/\s+/u),
);

/** Frequent nouns that the Lefff gives no gender or both. */
const ADDED = {
  masculine:
    `accueil chiffre couple cœur déconfinement geste leader lien manque milliard million numérique pied tweet podcast hashtag blog
  frais mail smartphone burn-out confinement référendum vaccin variant`.split(/\s+/u),
  feminine:
    `fin grève intelligence page part période radio rencontre somme vague vidéo start-up plateforme appli fusillade laïcité
  parité précarité fois voix paix croix noix toux souris brebis vis hausse`.split(/\s+/u),
};

/** The words of each gender in the singular, in the compact form that `nounGenders.ts` reads. */
export function writeGenders() {
  const words = { masculine: [...ADDED.masculine], feminine: [...ADDED.feminine] };
  for (const [word, gender] of Object.entries(lefff)) {
    if (!isPlainNoun(word)) continue;
    words[gender === 'M' ? 'masculine' : 'feminine'].push(...spellings(word));
  }
  return { masculine: shorten(words.masculine), feminine: shorten(words.feminine) };
}

function isPlainNoun(word) {
  if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) || LEFT_OUT.has(word)) return false;
  return !ADJECTIVE.test(word) || NOUNS.has(word);
}

/** The Lefff writes *coeur*; so do many agencies. */
function spellings(word) {
  return /oe[iu]/u.test(word) ? [word, word.replace(/oe(?=[iu])/u, 'œ')] : [word];
}
