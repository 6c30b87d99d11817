import { type Calendar, names } from '../calendar.ts';
import { entries, words } from '../list.ts';

export const weekdays: readonly string[] = words('lundi mardi mercredi jeudi vendredi samedi dimanche');

export const months: readonly string[] = words(
  'janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre janv. févr. avr. juil. sept. oct. nov. déc.',
);

export const timeWords: readonly string[] = words(`
  aujourd'hui hier avant-hier demain après-demain maintenant matin midi après-midi soir soirée matinée nuit minuit
  veille lendemain surlendemain avant-veille week-end semaine semaines mois trimestre semestre année années an ans jour jours
  journée heure heures minute minutes seconde secondes décennie siècle printemps été automne hiver
  dernier dernière derniers dernières prochain prochaine prochains prochaines passé passée suivant suivante précédent précédente
  récemment tôt tard auparavant naguère jadis bientôt dernièrement aube crépuscule h gmt lundis mardis mercredis jeudis
  vendredis samedis dimanches
`);

/** Days are never capitalised, and the first of a month is written `1er` (Imprimerie nationale). */
export const calendar: Calendar = {
  weekdays: names(`
    lundi lun.
    mardi
    mercredi mer. merc.
    jeudi jeu.
    vendredi ven. vend.
    samedi sam.
    dimanche dim.
  `),
  months: names(`
    janvier janv. jan.
    février févr. fév. fevrier
    mars
    avril avr.
    mai
    juin
    juillet juil. juill.
    août aout
    septembre sept.
    octobre oct.
    novembre nov.
    décembre déc. decembre
  `),
  ambiguous: [],
  ordinals: words('er e ᵉʳ'),
  first: '1er',
  firstWords: ['premier'],
  monthFirst: false,
  articles: words('le les'),
  links: [],
  and: words('et ou'),
  until: words('au à'),
  throughout: entries("jusqu' au, jusqu' en"),
  from: words('du de des depuis'),
  between: ['entre'],
  moving: words(`
    avancé avancée avancés avancer avancent avance déplacé déplacée déplacer reporté reportée reporter ramené ramenée ramener
    passer passe passé passée passent passait passant remonter remonte remonté remontant reculer recule reculé baisser chuter
    tomber tombé tombée chuté baissé réduit réduite diminué rebours inverse report déplacement recul baisse chute repli
    descendre descend descendu décliner décline décliné plonger plonge plongé retomber retombe retombé redescend redescendu rétrogradé
  `),
  beforeDays: words('le du au les dès'),
  surelyBeforeDays: words('le du au dès'),
  relative: {
    hier: -1,
    "aujourd'hui": 0,
    demain: 1,
    'avant-hier': -2,
    'après-demain': 2,
  },
  relativeParts: { 'ce matin': 0, 'ce midi': 0, 'cet après-midi': 0, 'ce soir': 0, 'cette nuit': 0 },
  nowadays: ["aujourd'hui"],
  next: words('prochain'),
  last: words('dernier passé'),
  this: ['ce'],
  behind: true,
  unbound: words(
    "le la les un des du au aux chaque tous tout quelque son leur notre l' quel jours jour comme fameux premier deuxième troisième",
  ),
  unboundBehind: words('suivant précédent saint gras noir'),
  nights: words('nuit'),
  days: {
    units: words('jour jours'),
    counts: words('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'),
    ahead: ['dans'],
    before: ['il y a', 'voici', 'voilà'],
    behind: [],
  },
  future: {
    words: words(`
      va vont doit doivent prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés
      programmées fixé fixée convoqué convoquée convoqués sera seront aura auront prochain prochaine
    `),
    endings: words('era eront ira iront dra dront vra vront rra rront'),
  },
  past: {
    words: words(`
      était étaient avait avaient fut furent eut eurent fit firent dit mort morte morts mortes décédé décédée décédés arrivé
      arrivée arrivés parti partie partis venu venue venus tombé tombée tombés devenu devenue entré entrée entrés
    `),
    endings: words('ait aient èrent irent urent'),
    timeless: words('lait trait portrait extrait retrait attrait souhait parfait forfait bienfait'),
    participles: words('é ée és ées i ie is it u ue us ues ert erte'),
  },
  eitherTense: words(
    'devait devaient devrait devraient pourrait pourraient aurait auraient serait seraient allait allaient',
  ),
  beforeTimes: words('à vers dès avant après'),
  stretches: words("par de d' hebdomadaires du en chacun"),
  feasts: words('1-5 8-5 18-6 14-7 4-8 15-8 4-9 11-11 1-11 25-12 11-9'),
  beforeNames: {
    days: words('ce chaque dès depuis ici'),
    months: words('en fin début mi mi- courant'),
    ofMonths: words('mois fin début milieu courant'),
  },
  calledByDays: words(`
    rue place avenue boulevard square quai stade hôpital mouvement collège lycée école parc cours allée impasse cité salle
    résidence pont forum collectif parti coordination aéroport groupe opération loi révolution prix appel camp rassemblement association station gare caserne monument fête esplanade
  `),
  numeric: 'day-first',
  forms: ['{day} {month} {year}'],
  preposition: 'le',
  beforeChrist: ['av', 'avant'],
};
