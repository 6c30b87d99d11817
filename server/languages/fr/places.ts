import { entries } from '../list.ts';
import generated from './places.json' with { type: 'json' };

/** Beside the countries and the French towns of `places.json`: what the French press calls the rest of the world. */
const world = entries(`
  Afrique, Amérique, Amériques, Amérique du Nord, Amérique du Sud, Amérique latine, Antilles, Arctique, Antarctique, Asie, Asie-Pacifique,
  Asie centrale, Balkans, Caraïbe, Caraïbes, Caucase, Cisjordanie, bande de Gaza, Gaza, Corne de l'Afrique, Crimée, Donbass, Maghreb,
  Machrek, Mésopotamie, Moyen-Orient, Proche-Orient, Extrême-Orient, Occident, Océanie, Pacifique, Péninsule ibérique, Sahel, Sahara, Scandinavie,
  Sibérie, Cachemire, Kurdistan, Tchétchénie, Ossétie du Sud, Abkhazie, Haut-Karabakh, Nagorny-Karabakh, Transnistrie, Tibet, Xinjiang,
  Golan, Jérusalem-Est, Sinaï, Darfour, Kivu, Nord-Kivu, Sud-Kivu, Tigré, Casamance, Azawad, Cabinda, Katanga, Ituri, Rojava, Balouchistan,
  Europe, Europe de l'Est, Europe centrale, Méditerranée, Manche, Atlantique, mer du Nord, mer Noire, mer Rouge, mer de Chine, Baltique, Adriatique, golfe Persique,

  Angleterre, Écosse, Ecosse, Pays de Galles, Irlande du Nord, Grande-Bretagne, Royaume-Uni, Ulster, Hollande, Flandre, Flandres, Wallonie,
  Birmanie, Corée, République tchèque, Tchéquie, Tchécoslovaquie, Yougoslavie, URSS, Union soviétique, RDA, RFA, Vietnam, Viêtnam, Bosnie, Taiwan, Taïwan, Macédoine, Congo,
  République du Congo, République démocratique du Congo, RDC, RD Congo, Zaïre, Côte-d'Ivoire, Centrafrique, Émirats, Emirats arabes unis, Etats-Unis, États-Unis d'Amérique, Salvador, Guyane,
  Réunion, île Maurice, Île Maurice, Dominique, République dominicaine, Hong Kong, Hongkong, Macao, Vatican, Kirghizistan, Turkménistan, Belarus, Bélarus, Moldavie, Palestine,
  territoires palestiniens, Érythrée, Erythrée, Equateur, Egypte, Ethiopie, Pérou, Chypre du Nord, Guinée-Conakry, Somaliland, Bahreïn, Birmanie, Kosovo, Groenland,

  Aberdeen, Abidjan, Abou Dhabi, Abu Dhabi, Abuja, Accra, Addis-Abeba, Addis Abeba, Aden, Adélaïde, Agadez, Alep, Alexandrie, Alger, Almaty, Amman, Amsterdam, Anchorage,
  Andorre-la-Vieille, Ankara, Annaba, Antananarivo, Tananarive, Antioche, Anvers, Aoste, Apia, Arlon, Asmara, Assouan, Astana, Asunción, Asuncion, Athènes, Atlanta, Auckland, Austin, Bâle, Bagdad, Bakou, Bali,
  Baltimore, Bamako, Bangalore, Bangkok, Bangui, Banjul, Barcelone, Bari, Bassora, Belfast, Belgrade, Benghazi, Berlin, Berne, Bethléem, Beyrouth, Bichkek, Bilbao,
  Birmingham, Bissau, Bloemfontein, Bogota, Bogotá, Bologne, Bombay, Bonn, Boston, Bouaké, Boukhara, Bouira, Brasilia, Bratislava, Brazzaville, Bristol, Brno, Bruges,
  Bruxelles, Bucarest, Budapest, Buenos Aires, Bujumbura, Cadix, Cagliari, Calcutta, Calgary, Cali, Canberra, Canton, Caracas, Cardiff, Carthage, Casablanca, Catane, Charleroi,
  Charlottesville, Chengdu, Chennai, Madras, Chicago, Chisinau, Christchurch, Chongqing, Cincinnati, Cleveland, Coblence, Cologne, Colombo, Conakry, Constantine, Copenhague, Cordoue,
  Cotonou, Cracovie, Cuzco, Dacca, Dakar, Dallas, Damas, Dar es Salaam, Darwin, Davos, Delhi, Denver, Deraa, Detroit, Djakarta, Jakarta, Djeddah, Djerba, Djibouti, Djouba, Juba, Dnipro, Dodoma, Doha,
  Donetsk, Dortmund, Douala, Douchanbé, Dresde, Dubaï, Dubai, Dublin, Dubrovnik, Durban, Düsseldorf, Édimbourg, Edimbourg, El-Fasher, Erbil, Essen, Essaouira, Faloudja, Fès, Florence, Fort-de-France, Francfort, Fribourg, Freetown,
  Fukushima, Gao, Gand, Gaborone, Gdansk, Gênes, Genève, Georgetown, Glasgow, Goma, Göteborg, Gothembourg, Goussainville, Grenade, Grozny, Guadalajara, Guantanamo, Guatemala, Guernica, Guayaquil, Haïfa, Halifax,
  Hambourg, Hanoï, Hanoi, Hanovre, Harare, Harbin, Hébron, Helsinki, Hérat, Hiroshima, Hô Chi Minh-Ville, Hodeïda, Homs, Honolulu, Houston, Idleb, Idlib, Innsbruck, Islamabad, Ispahan, Istanbul, Izmir, Jérusalem,
  Jersey, Johannesburg, Kaboul, Kaliningrad, Kampala, Kandahar, Karachi, Katmandou, Kazan, Kharkiv, Khartoum, Kherson, Khan Younès, Kiel, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kobané, Koweït, Kramatorsk, Kuala Lumpur, Kyoto, L'Aquila, La Haye, La Havane, La Mecque,
  La Nouvelle-Orléans, La Paz, La Valette, Lagos, Lahore, Lampedusa, Las Vegas, Lausanne, Le Caire, Le Cap, Le Pirée, Leeds, Leicester, Leipzig, Libreville, Liège, Lilongwe, Lima, Lisbonne, Liverpool, Ljubljana, Lomé, Londres,
  Los Angeles, Louang Prabang, Louvain, Luanda, Lucerne, Lugano, Lusaka, Lviv, Macapa, Madrid, Malabo, Malaga, Malé, Malmö, Managua, Manama, Manaus, Manchester, Manille, Mantoue, Maputo, Maracaibo, Marioupol, Marrakech, Mascate, Mayence, Mazar-e-Charif,
  Médine, Melbourne, Melilla, Ceuta, Memphis, Mexico, Miami, Milan, Minneapolis, Minsk, Misrata, Modène, Mogadiscio, Monrovia, Mons, Monterrey, Montevideo, Montréal, Montreux, Moroni, Moscou, Mossoul, Mouscron, Mumbai,
  Munich, Mykolaïv, N'Djamena, Ndjamena, Nagasaki, Nairobi, Namur, Nankin, Naples, Nassau, Nazareth, Neuchâtel, New Delhi, New York, Newcastle, Niamey, Nicosie, Nijni Novgorod, Nouakchott, Nouméa, Novossibirsk, Nuremberg, Odessa, Oklahoma City, Omdourman, Oran, Orlando,
  Osaka, Oslo, Ostende, Ottawa, Ouagadougou, Oulan-Bator, Oxford, Padoue, Palerme, Palma, Palmyre, Panama, Papeete, Paramaribo, Parme, Pékin, Beijing, Pérouse,  Perth, Peshawar, Philadelphie, Phnom Penh, Phoenix, Pise, Pittsburgh, Podgorica,
  Pointe-Noire, Pointe-à-Pitre, Port-au-Prince, Port-Gentil, Port-Louis, Port Moresby, Port-Soudan, Portland, Porto, Poznan, Prague, Praia, Pretoria, Pristina, Pyongyang, Québec, Quito, Rabat, Rakka, Raqqa, Ramallah, Rafah, Ramstein, Rangoun, Ravenne, Recife, Reykjavik,
  Riga, Rimini, Rio de Janeiro, Rio, Riyad, Rome, Rosario, Rostov, Rotterdam, Saint-Domingue, Saint-Gall, Saint-Louis, Saint-Marin, Saint-Pétersbourg, Saint-Sébastien, Salonique, Salvador de Bahia, Salzbourg, Samarcande, Samara, San Diego, San Francisco, San José, San Salvador, Sanaa,
  Santiago, Santiago du Chili, Sao Paulo, São Paulo, Saragosse, Sarajevo, Sarrebruck, Seattle, Sébastopol, Sebha, Séoul, Sétif, Séville, Sfax, Shanghai, Shanghaï, Shenzhen, Sienne, Singapour, Skopje, Sofia, Sotchi, Sousse, Southampton, Split, Srebrenica, Srinagar, Stockholm, Stuttgart,
  Suva, Sydney, Syracuse, Taipei, Taïpei, Tallinn, Tamanrasset, Tampa, Tanger, Tachkent, Tarente, Tbilissi, Tchernobyl, Tegucigalpa, Téhéran, Thimphou, Tel-Aviv, Tel Aviv, Thessalonique, Tianjin, Tijuana, Timisoara, Tirana, Tlemcen, Tobrouk, Tokyo, Tombouctou, Toronto, Tournai, Trèves, Trieste, Tripoli, Tunis, Turin,
  Utrecht, Vaduz, Valparaiso, Vancouver, Varsovie, Venise, Verceil, Vérone, Verviers, Vicence, Vienne, Vientiane, Vilnius, Vladivostok, Volgograd, Washington, Wellington, Windhoek, Winnipeg, Wroclaw, Wuhan, Xi'an, Yalta, Yamoussoukro,
  Yaoundé, Zagreb, Zanzibar, Zaporijjia, Ziguinchor, Zinder, Zurich, Butembo, Bunia, Bukavu, Lubumbashi, Kisangani, Kidal, Mopti, Sikasso, Bobo-Dioulasso, Thiès, Oujda, Bizerte, Gabès, Béjaïa, Tizi Ouzou, Blida, Kairouan, Chlef,
  Bergame, Crémone, Lombardie, Piémont, Toscane, Sicile, Sardaigne, Calabre, Campanie, Vénétie, Ligurie, Pouilles, Latium, Émilie-Romagne, Catalogne, Andalousie, Galice, Castille, Pays basque, Aragon, Asturies, Cantabrie, Navarre, Baléares, Majorque, Ibiza, Canaries, Madère, Açores,
  Bavière, Saxe, Hesse, Thuringe, Brandebourg, Rhénanie, Rhénanie-du-Nord-Westphalie, Rhénanie-Palatinat, Basse-Saxe, Saxe-Anhalt, Sarre, Bade-Wurtemberg, Schleswig-Holstein, Tyrol, Carinthie, Styrie, Valais, Vaud, Tessin, Jura, Hainaut, Brabant, Limbourg, Crète, Corfou, Lesbos, Rhodes, Silésie, Galicie, Transylvanie, Bohême, Moravie, Laponie, Dalmatie,
  Alabama, Alaska, Arizona, Arkansas, Californie, Caroline du Nord, Caroline du Sud, Colorado, Connecticut, Dakota du Nord, Dakota du Sud, Delaware, Floride, Géorgie, Hawaï, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiane, Maine, Maryland, Massachusetts, Michigan,
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, Nouveau-Mexique, Ohio, Oklahoma, Oregon, Pennsylvanie, Rhode Island, Tennessee, Texas, Utah, Vermont, Virginie, Virginie-Occidentale, Wisconsin, Wyoming, Manhattan, Brooklyn, Bronx, Harlem, Hollywood, Silicon Valley, Wall Street, Broadway, Ground Zero,
  Ontario, Alberta, Manitoba, Saskatchewan, Nouvelle-Écosse, Nouveau-Brunswick, Colombie-Britannique, Terre-Neuve, Yukon, Acadie, Nunavut, Nouvelle-Galles du Sud, Queensland, Tasmanie, Amazonie, Patagonie, Andes, Himalaya, Everest, Oural, Alpes, Pyrénées, Vosges, Ardennes, Massif central, Cévennes, Mont-Blanc, mont Blanc, Sinaloa, Chiapas, Okinawa, Hokkaido, Hubei, Sichuan, Pendjab, Kerala, Bengale,
  Londonderry, Cornouailles, Kent, Sussex, Yorkshire, Hampshire, Île de Wight, Jersey, Guernesey
`);

/** Regions, départements and islands of France; régions of old and what else stands on the map. */
const france = entries(`
  Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse, Grand Est, Hauts-de-France, Île-de-France, Ile-de-France, Normandie, Nouvelle-Aquitaine, Occitanie,
  Pays de la Loire, Provence-Alpes-Côte d'Azur, Paca, Alsace, Aquitaine, Auvergne, Basse-Normandie, Haute-Normandie, Bourgogne, Champagne-Ardenne, Champagne, Franche-Comté, Languedoc-Roussillon, Languedoc, Roussillon, Limousin,
  Lorraine, Midi-Pyrénées, Nord-Pas-de-Calais, Picardie, Poitou-Charentes, Poitou, Rhône-Alpes, Provence, Savoie, Béarn, Berry, Périgord, Quercy, Gascogne, Anjou, Touraine, Sologne, Beauce, Camargue, Luberon, Larzac, Cotentin, Côte d'Azur, Côte d'Opale,
  Outre-mer, Outre-Mer, Métropole du Grand Paris, Grand Paris, Vercors, Médoc, Vendée, Trégor, Léon, Cornouaille, Pays basque, Baie de Somme,
  Ain, Aisne, Allier, Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, Ardennes, Ariège, Aube, Aude, Aveyron, Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, Cher, Corrèze, Corse-du-Sud, Haute-Corse, Côte-d'Or,
  Côtes-d'Armor, Creuse, Dordogne, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, Jura, Landes, Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique, Loiret, Lot, Lot-et-Garonne, Lozère, Maine-et-Loire,
  Manche, Marne, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Oise, Orne, Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, Bas-Rhin, Haut-Rhin, Rhône, Haute-Saône, Saône-et-Loire, Sarthe, Haute-Savoie,
  Seine-Maritime, Seine-et-Marne, Yvelines, Deux-Sèvres, Somme, Tarn, Tarn-et-Garonne, Var, Vaucluse, Vienne, Haute-Vienne, Vosges, Yonne, Territoire de Belfort, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise,
  Guadeloupe, Martinique, Guyane, La Réunion, Mayotte, Nouvelle-Calédonie, Polynésie, Polynésie française, Tahiti, Wallis-et-Futuna, Saint-Pierre-et-Miquelon, Saint-Martin, Saint-Barthélemy, Kourou, Cayenne, Basse-Terre, Mamoudzou, Saint-Laurent-du-Maroni,
  Seine, Garonne, Rhin, Dordogne, Saône, Durance, Île de Ré, île de Ré, Oléron, Noirmoutier, Belle-Île, Ouessant, Porquerolles, Mont-Saint-Michel, Roissy, Orly, Roland-Garros, Bercy, La Défense, Montmartre, Belleville, Barbès, Saint-Germain-des-Prés, Quartier latin, Champs-Élysées, Champs-Elysées, tour Eiffel, Notre-Dame de Paris, Notre-Dame-des-Landes, Flamanville,
  Fessenheim, Bure, Tricastin, Cadarache, Rungis, Saclay, Disneyland Paris, Villers-Cotterêts, Saint-Tropez, Deauville, Trouville, Honfleur, Étretat, La Baule, Royan, Arcachon, Hossegor, Lourdes, Chamonix, Courchevel, Val-d'Isère, Tignes, Megève, Albertville, Briançon, Digne, Digne-les-Bains,
  Privas, Foix, Mende, Guéret, Tulle, Saint-Lô, Vesoul, Bar-le-Duc, Montbéliard, Cherbourg, Évry, Evry, Épinal, Epinal, Évreux, Evreux, Évian, Evian, Saint-Etienne, Le Touquet, Outreau, Oradour-sur-Glane, Colombey-les-Deux-Églises, Trèbes, Magnanville, Saint-Étienne-du-Rouvray, Nogent-le-Rotrou,
  Conflans-Sainte-Honorine, Hénin-Beaumont, Beaune, Cognac, Sainte-Soline, Sivens, Ouistreham, Grande-Synthe, Porte de la Chapelle, Calais, Sangatte, Vintimille, Menton
`);

/** Countries, regions and towns in French. */
export const places: readonly string[] = [...new Set([...generated, ...world, ...france])];
