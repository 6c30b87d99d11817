import type { Cardinals } from '../languagePack.ts';
import { entries, words } from '../list.ts';

export const cardinals: Cardinals = {
  units: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    octante: 80,
    huitante: 80,
    nonante: 90,
  },
  fourTwenties: words('vingt vingts'),
  hundreds: words('cent cents'),
  thousands: words('mille'),
  scales: { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  joining: words('et'),
  articles: words('un une'),
  rounded: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    centaines: 100,
    millier: 1000,
    milliers: 1000,
  },
  ordinals: {
    deuxième: 2,
    second: 2,
    seconde: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
    onzième: 11,
    douzième: 12,
  },
  measures: words(`
    buts étoiles question questions raison raisons chose choses leçon leçons conseil conseils chiffres clés idées façons manières
    an ans année années mois semaine semaines jour jours nuit nuits heure heures minute minutes seconde secondes siècle siècles
    km kilomètre kilomètres m mètre mètres cm centimètre centimètres mm millimètre millimètres hectare hectares
    kg kilo kilos gramme grammes tonne tonnes litre litres degré degrés watt watts kwh mw gw go
    euro euros dollar dollars livre livres franc francs yen yens centime centimes point points fois pour sur à contre et de des du
    premier premiers première premières dernier derniers dernière dernières autre autres nouveau nouveaux nouvelle nouvelles
  `),
  tolls: [
    words(
      'mort morts morte mortes tué tués tuée tuées décès décédé décédés décédée décédées tuer tue péri périt périssent',
    ),
    words('blessé blessés blessée blessées'),
    words('disparu disparus disparue disparues'),
    words(
      'arrêté arrêtés arrêtée arrêtées arrestation arrestations interpellé interpellés interpellée interpellées interpellations',
    ),
    words('évacué évacués évacuée évacuées'),
  ],
  ratios: ['sur'],
  bounds: { above: entries('plus de'), below: entries("moins de, jusqu' à") },
  persons: words('personne personnes'),
  plurals: [],
};
