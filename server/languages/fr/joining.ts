import type { NameJoining } from '../languagePack.ts';
import { startsWithVowel, withoutAccents } from '../letters.ts';
import { entries } from '../list.ts';

/** Countries and regions that the press gives an article; towns, and what is not listed, have none. */
const placeArticles = {
  masculine: entries(`
    Afghanistan, Alaska, Altiplano, Angola, Anjou, Azerbaïdjan, Bahreïn, Balouchistan, Bangladesh, Bélarus, Belarus, Belize, Bénin, Bhoutan, Botswana, Brésil,
    Brunei, Burkina Faso, Burundi, Cachemire, Cambodge, Cameroun, Canada, Cap-Vert, Caucase, Chili, Colorado, Congo, Congo-Brazzaville,
    Congo-Kinshasa, Costa Rica, Danemark, Darfour, Donbass, Équateur, Equateur, Extrême-Orient, Gabon, Ghana, Golan, Groenland, Guatemala, Guyana,
    Haut-Karabakh, Honduras, Irak, Iran, Japon, Kazakhstan, Kenya, Kirghizistan, Kivu, Kosovo, Koweït, Kurdistan, Laos, Lesotho, Liban,
    Liberia, Liechtenstein, Luxembourg, Machrek, Maghreb, Malawi, Mali, Maroc, Mexique, Michigan, Monténégro, Moyen-Orient, Mozambique, Népal,
    Nevada, Nicaragua, Niger, Nigeria, Nigéria, Nouveau-Brunswick, Nouveau-Mexique, Ohio, Oregon, Ouganda, Ouzbékistan, Pakistan, Panama, Paraguay,
    Pays basque, pays de Galles, Pays de Galles, Pérou, Portugal, Proche-Orient, Qatar, Québec, Royaume-Uni, Rwanda, Sahara, Sahel, Salvador, Sénégal,
    Soudan, Soudan du Sud, Sri Lanka, Suriname, Tadjikistan, Tchad, Texas, Tibet, Timor oriental, Togo, Turkménistan, Uruguay,
    Vanuatu, Vatican, Venezuela, Vietnam, Viêtnam, Wisconsin, Xinjiang, Yémen, Zaïre, Zimbabwe
  `),
  feminine: entries(`
    Abkhazie, Afrique, Afrique centrale, Afrique du Nord, Afrique du Sud, Albanie, Algérie, Allemagne, Alsace, Amérique, Amérique centrale, Amérique du Nord,
    Amérique du Sud, Amérique latine, Andorre, Angleterre, Aquitaine, Arabie saoudite, Argentine, Arménie, Asie, Asie centrale, Auvergne,
    Australie, Autriche, Bavière, Belgique, Biélorussie, Birmanie, Bolivie, Bosnie, Bosnie-Herzégovine, Bourgogne, Bretagne, Bulgarie,
    Californie, Catalogne, Centrafrique, Champagne, Chine, Cisjordanie, Colombie, Corée, Corée du Nord, Corée du Sud, Corse, Côte d'Ivoire,
    Côte-d'Ivoire, Crimée, Croatie, Dominique, Écosse, Ecosse, Égypte, Egypte, Érythrée, Erythrée, Espagne, Estonie, Eswatini, Éthiopie, Ethiopie,
    Europe, Europe centrale, Europe de l'Est, Finlande, Flandre, Floride, France, Galice, Gambie, Géorgie, Grande-Bretagne, Grèce, Grenade, Guadeloupe,
    Guinée, Guinée-Bissau, Guinée équatoriale, Guyane, Hollande, Hongrie, Inde, Indonésie, Irlande, Irlande du Nord, Islande, Italie,
    Jamaïque, Jordanie, Lettonie, Libye, Lituanie, Lombardie, Lorraine, Louisiane, Macédoine, Macédoine du Nord, Malaisie, Martinique, Mauritanie,
    Micronésie, Moldavie, Mongolie, Namibie, Normandie, Norvège, Nouvelle-Calédonie, Nouvelle-Zélande, Océanie, Ossétie du Sud, Palestine,
    Papouasie-Nouvelle-Guinée, Picardie, Pologne, Polynésie française, Provence, République centrafricaine, République démocratique du Congo,
    République dominicaine, République tchèque, Réunion, Roumanie, Russie, Sardaigne, Savoie, Scandinavie, Sicile, Serbie, Sibérie, Sierra Leone,
    Slovaquie, Slovénie, Somalie, Suède, Suisse, Syrie, Tanzanie, Tasmanie, Tchécoslovaquie, Tchéquie, Tchétchénie, Thaïlande, Toscane,
    Transnistrie, Tunisie, Turquie, Ukraine, Union soviétique, Virginie, Wallonie, Yougoslavie, Zambie
  `),
  plural: entries(`
    Alpes, Antilles, Ardennes, Açores, Bahamas, Balkans, Baléares, Bermudes, Canaries, Caraïbes, Comores, Émirats, Emirats, Émirats arabes unis,
    Emirats arabes unis, États-Unis, Etats-Unis, Fidji, Flandres, îles Marshall, Landes, Maldives, Malouines, Pays-Bas, Philippines, Pyrénées, Seychelles,
    Territoires palestiniens, territoires palestiniens, Vosges, Yvelines
  `),
};

/** Beginnings that no word is elided before: an *h* that counts as a consonant (*de Hollande*), a *y* before a vowel (*du Yémen*). */
const CONSONANTAL = /^(?:h(?:a(?!biba?|bita|dri|iti)|ez|ol[al]|on[dg]|ou|u[alnr-t])|y[aeiou])/u;

/** *d’Aubertin*, *de Morel*; *l’Iran*, *la Russie*; *du Japon*, *de l’Iran*; *au Japon*, *en Russie*. */
export const nameJoining: NameJoining = {
  beforeVowel: {
    de: "d'",
    que: "qu'",
    jusque: "jusqu'",
    lorsque: "lorsqu'",
    puisque: "puisqu'",
    quoique: "quoiqu'",
  },
  beginsWithVowel(word) {
    const letters = withoutAccents(word).toLowerCase();
    if (CONSONANTAL.test(letters)) return false;
    // Of *HCR* the letters are spoken, of *Hugo* the vowel.
    if (letters.startsWith('h') && word === word.toUpperCase()) return false;
    return startsWithVowel(letters);
  },
  article: { masculine: 'le', feminine: 'la', plural: 'les', beforeVowel: "l'" },
  placeArticles,
  toPlaces: { bare: 'à', feminine: 'en' },
};
