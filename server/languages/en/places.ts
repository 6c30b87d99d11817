import { entries } from '../list.ts';
import generated from './places.json' with { type: 'json' };

/** Names of countries that the CLDR does not use. */
const countries = entries(`
  The Bahamas, Bosnia-Herzegovina, Burma, Congo, Republic of Congo, Democratic Republic of Congo,
  Democratic Republic of the Congo, Czechoslovakia, East Germany, England, The Gambia, Great Britain,
  Britain, Holland, Macedonia, The Netherlands, Northern Ireland, Saint Kitts and Nevis,
  St. Kitts and Nevis, Saint Lucia, St. Lucia, Saint Vincent and the Grenadines, Scotland, Somaliland,
  Korea, Soviet Union, Tibet, Trinidad, Emirates, United States of America, America, Wales, West Germany,
  Yugoslavia, U.S. Virgin Islands, Falklands, Channel Islands, Turks and Caicos
`);

/** AP cuts a state's name behind a city: `Worcester, Mass.` */
const states = entries(`
  Alabama, Ala., Alaska, Arizona, Ariz., Arkansas, Ark., California, Calif., Colorado, Colo., Connecticut,
  Conn., Delaware, Del., Florida, Fla., Ga., Hawaii, Idaho, Illinois, Ill., Indiana, Ind., Iowa, Kansas,
  Kan., Kentucky, Ky., Louisiana, La., Maine, Maryland, Md., Massachusetts, Mass., Michigan, Mich.,
  Minnesota, Minn., Mississippi, Miss., Missouri, Mo., Montana, Mont., Nebraska, Neb., Nevada, Nev.,
  New Hampshire, N.H., New Jersey, N.J., New Mexico, N.M., New York, N.Y., North Carolina, N.C.,
  North Dakota, N.D., Ohio, Oklahoma, Okla., Oregon, Ore., Pennsylvania, Pa., Rhode Island, R.I.,
  South Carolina, S.C., South Dakota, S.D., Tennessee, Tenn., Texas, Utah, Vermont, Vt., Virginia, Va.,
  Washington, Wash., West Virginia, W.Va., Wisconsin, Wis., Wyoming, Wyo., District of Columbia, D.C.,
  Washington D.C., Alberta, British Columbia, B.C., Manitoba, New Brunswick, Newfoundland,
  Newfoundland and Labrador, Labrador, Nova Scotia, Nunavut, Northwest Territories, Ontario, Ont.,
  Prince Edward Island, Quebec, Saskatchewan, Yukon, New South Wales, Queensland, South Australia,
  Tasmania, Western Australia, Northern Territory, Andalusia, Bavaria, Brittany, Burgundy, Catalonia,
  Basque Country, Galicia, Normandy, Provence, Corsica, Sardinia, Sicily, Tuscany, Lombardy, Piedmont,
  Puglia, Calabria, Umbria, Veneto, Saxony, Lower Saxony, Hesse, Saxony-Anhalt, Thuringia, Brandenburg,
  North Rhine-Westphalia, Rhineland-Palatinate, Baden-Württemberg, Schleswig-Holstein, Flanders, Wallonia,
  Transylvania, Silesia, Bohemia, Moravia, Crimea, Donbas, Donbass, Luhansk, Zaporizhzhia, Kherson,
  Chechnya, Dagestan, Ingushetia, Siberia, Tatarstan, South Ossetia, Abkhazia, Transnistria,
  Nagorno-Karabakh, Kashmir, Jammu and Kashmir, Punjab, Gujarat, Kerala, Tamil Nadu, Uttar Pradesh,
  Maharashtra, Bihar, West Bengal, Karnataka, Rajasthan, Assam, Manipur, Sindh, Balochistan,
  Khyber Pakhtunkhwa, Xinjiang, Guangdong, Sichuan, Hubei, Hunan, Henan, Hebei, Yunnan, Inner Mongolia,
  Fujian, Zhejiang, Hainan, Okinawa, Hokkaido, Fukushima, Java, Sumatra, Bali, Borneo, Aceh, Papua,
  West Papua, Mindanao, Luzon, Darfur, Tigray, Amhara, Oromia, Kordofan, Biafra, Katanga, Kivu,
  North Kivu, South Kivu, Ituri, Cabo Delgado, Kwazulu-Natal, KwaZulu-Natal, Gauteng, Western Cape,
  Eastern Cape, Kurdistan, Anbar, Helmand, Kandahar, Idlib, Golan Heights, Gaza, Gaza Strip, West Bank,
  East Jerusalem, Sinai, Galilee, Sonora, Sinaloa, Chiapas, Oaxaca, Jalisco, Michoacán, Guerrero,
  Baja California, Yucatán, Tamaulipas, Veracruz, Patagonia
`);

const counties = entries(`
  Aberdeenshire, Antrim, County Antrim, Argyll, Argyll and Bute, Armagh, County Armagh, Ayrshire,
  Bedfordshire, Berkshire, Buckinghamshire, Caithness, Cambridgeshire, Carmarthenshire, Ceredigion,
  Cheshire, Clwyd, Conwy, Cornwall, County Cork, County Down, County Durham, County Fermanagh,
  County Kerry, County Kildare, County Londonderry, County Mayo, County Tyrone, Cumbria, Denbighshire,
  Derbyshire, Devon, Donegal, Dorset, Dumfries and Galloway, Dyfed, East Lothian, East Sussex, Essex,
  Fermanagh, Fife, Flintshire, Galway, Gloucestershire, Greater London, Greater Manchester, Gwent,
  Gwynedd, Hampshire, Herefordshire, Hertfordshire, Highlands, Humberside, Inner Hebrides, Isle of Wight,
  Kent, Lanarkshire, Lancashire, Leicestershire, Lincolnshire, Merseyside, Midlothian, Midlands,
  West Midlands, East Midlands, Monmouthshire, Northamptonshire, Northumberland, Northumbria,
  North Yorkshire, Nottinghamshire, Orkney, Outer Hebrides, Oxfordshire, Pembrokeshire, Perthshire, Powys,
  Renfrewshire, Rutland, Scilly, Isles of Scilly, Scottish Borders, Shetland, Shropshire, Skye,
  Isle of Skye, Snowdonia, Somerset, South Yorkshire, Staffordshire, Stirlingshire, Suffolk, Sussex,
  Teesside, Tyne and Wear, Tyneside, Ulster, Leinster, Munster, Connacht, Warwickshire, West Lothian,
  West Sussex, West Yorkshire, East Yorkshire, Wiltshire, Worcestershire, Yorkshire, East Anglia,
  Cotswolds, Peak District, Lake District, Home Counties, Los Angeles County, Orange County, Cook County,
  Maricopa County, Harris County, Miami-Dade County, Fulton County
`);

const regions = entries(`
  North Africa, West Africa, East Africa, Central Africa, sub-Saharan Africa, Horn of Africa, Sahel,
  Maghreb, Arctic, South Asia, South-East Asia, East Asia, Far East, Asia-Pacific, Indo-Pacific,
  Central Europe, Scandinavia, Baltics, Balkans, Caucasus, Middle East, Near East, Gulf, Persian Gulf,
  Gulf of Mexico, Gulf of Aden, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean,
  Arctic Ocean, Mediterranean, Mediterranean Sea, Baltic Sea, Black Sea, Caspian Sea, North Sea, Red Sea,
  Dead Sea, South China Sea, East China Sea, Sea of Japan, Arabian Sea, Adriatic, Aegean, English Channel,
  Strait of Hormuz, Taiwan Strait, Bosporus, Suez Canal, Panama Canal, Amazon Basin, Andes, Alps,
  Himalayas, Pyrenees, Rockies, Appalachia, Sahara, Everest, Mount Everest, Kilimanjaro, Danube, Rhine,
  Rhône, Seine, Thames, River Thames, Nile, Volga, Ganges, Mekong, Yangtze, Mississippi River,
  Hudson River, Potomac, Colorado River, Rio Grande, Great Lakes, Lake Michigan, Lake Erie,
  Great Barrier Reef, Grand Canyon, Yellowstone, Yosemite, Death Valley, Silicon Valley, Wall Street,
  Capitol Hill, Broadway, Hollywood, Bronx, Harlem, Long Island, Hamptons, Martha's Vineyard, Cape Cod,
  Palm Beach, Mar-a-Lago, Camp David, Foggy Bottom, Guantánamo Bay, Guantanamo Bay, Westminster,
  Whitehall, Soho, Mayfair, Chelsea, Brixton, Hackney, Kensington, Notting Hill, Tottenham, Wimbledon,
  Heathrow, Gatwick, Stansted, Buckingham Palace, Sandringham, Balmoral, Trafalgar Square,
  Parliament Square, Times Square, Central Park, Tiananmen Square, Red Square, Tahrir Square,
  Champs-Élysées, Eiffel Tower, New England, Midwest, Deep South, Sun Belt, Rust Belt, Bay Area,
  Tri-State Area, Southern California, Northern California, Upstate New York, Outback, Normandy Beach,
  Chernobyl, Auschwitz, Nagasaki, Pearl Harbor, Ground Zero
`);

/** Those that GeoNames counts as too small, or spells as their people do. */
const cities = entries(`
  Abbottabad, Acapulco, Adelaide, Albany, Alexandria, Annapolis, Antwerp, Asheville, Aspen, Astana,
  Atlantic City, Austin, Banda Aceh, Bangalore, Banjul, Bari, Basel, Basra, Bath, Belmopan, Bergamo, Bergen,
  Berkeley, Bern, Bethlehem, Bilbao, Bismarck, Bloomington, Bogota, Bologna, Bonn, Bordeaux, Bradford,
  Brasilia, Bratislava, Bridgeport, Bridgetown, Brno, Bruges, Bucha, Bujumbura, Burlington, Cádiz, Calais,
  Calcutta, Cancun, Cannes, Canterbury, Cape Canaveral, Carlisle, Charlotte, Charlottesville, Cheltenham,
  Chernihiv, Chișinău, Ciudad Juárez, Ciudad Juarez, Coimbra, Colchester, Cologne, Crawley, Cusco, Dallas,
  Davos, Daytona Beach, Derry, Londonderry, Dijon, Dili, Doha, Dover, Dresden, Dubrovnik, Duluth, Dunkirk,
  Duesseldorf, East Palestine, Eastbourne, Eindhoven, Entebbe, Fallujah, Flint, Florence, Frankfurt,
  Gaborone, Galveston, Gateshead, Gaza City, Gdańsk, Gdansk, Geneva, Georgetown, Ghent, Glastonbury, Goma,
  Gothenburg, Granada, Graz, Grenoble, Grozny, Haifa, Hanover, Harrisburg, Hartlepool, Hebron, Herat,
  Hereford, Honiara, Hull, Innsbruck, Inverness, Iowa City, Irpin, Izmir, Jalalabad, Jefferson City, Jenin,
  Jericho, Juba, Juneau, Kaliningrad, Katowice, Kenosha, Key West, Kharkov, Kidal, Kirkwall, Košice, Krakow,
  Kramatorsk, Kunduz, Kuwait City, Kiev, Latakia, Lausanne, Le Havre, León, Lhasa, Liège, Lille, Limerick,
  Linz, Ljubljana, Los Alamos, Lucerne, Lugano, Lyon, Lyons, Makhachkala, Malaga, Malibu, Malmö, Malmo,
  Manama, Mannheim, Margate, Mariupol, Marrakech, Marseilles, Maseru, Mazar-i-Sharif, Mbabane, Medellin,
  Miami Beach, Milan, Montpellier, Montreal, Bombay, Murmansk, Mykolaiv, Nablus, Nantes, Nassau, Naypyidaw,
  Ndjamena, New Delhi, New Haven, Newport Beach, Nice, Nicosia, Nuremberg, Nuuk, Odesa, Orlando, Padua,
  Palm Springs, Palma, Palmyra, Palo Alto, Pamplona, Panama City, Paramaribo, Paris, Pasadena, Pensacola,
  Perugia, Phoenix, Pisa, Podgorica, Pokrovsk, Port Louis, Port Moresby, Port of Spain, Port Sudan, Porto,
  Potsdam, Poznań, Rafah, Ramallah, Ramsgate, Rangoon, Raqqa, Reading, Reykjavik, Rio, Roanoke, Rochdale,
  Rostov, Rostov-on-Don, Rzeszów, Saint-Denis, Salford, Salisbury, Salzburg, Samarkand, San José, San Juan,
  San Pedro Sula, San Sebastián, Sana'a, Sanaa, Santa Barbara, Santa Fe, Santa Monica, Santiago, Sao Paulo,
  Savannah, Scunthorpe, Sevastopol, Severodonetsk, Seville, Shrewsbury, Skopje, Sofia, Southend, Southport,
  Srebrenica, St. Albans, St. John's, St. Paul, St Petersburg, St. Tropez, Stamford, Stavanger, Strasbourg,
  Suez, Suva, Sydney, Tallinn, Taormina, Tartu, Taunton, Tel Aviv, Tempe, Thessaloniki, The Hague, Hague,
  Thimphu, Tikrit, Timbuktu, Tirana, Toulon, Toulouse, Trieste, Trondheim, Truro, Tuscaloosa, Ulaanbaatar,
  Uppsala, Utrecht, Uvalde, Valletta, Valparaíso, Venice, Verona, Versailles, Victoria, Vientiane,
  Wakefield, Watford, Winchester, Windhoek, Woking, Worthing, Wrexham, Wrocław, Wroclaw, Xi'an, Yalta,
  Youngstown, Yuma, Zanzibar, Zaporizhzhia, Zurich, Zürich, Avdiivka, Bakhmut, Beslan, Brno, Como,
  Deir al-Zour, Gori, Homs, Jaffa, Jena, Kassel, Khan Younis, Kursk, Mainz, Melitopol, Misrata, Potsdam,
  Rovaniemi, Sderot, Sirte, Sochi, Sumy, Tromsø, Weimar, Wiesbaden, Aspen, Bar Harbor, Beverly Hills,
  Compton, Fort McMurray, Jackson Hole, Joplin, Lake Tahoe, Moab, Nantucket, Niagara Falls, Oxnard,
  Park City, Parkland, Sandy Hook, Santa Clara, Sedona, Selma, Uvalde, Vail, Waukesha, Hay-on-Wye, Keswick,
  Penzance, St Andrews, Stornoway, Stratford-upon-Avon, Whitby, Byron Bay, Uluru
`);

/** Towns of the generated list that are better known as surnames or words. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'Columbia',
  'Sale',
  'Derby',
  'Hamilton',
  'Preston',
  'Sutton',
  'Vaughan',
]);

/** Countries, their parts, and cities that papers name without their country. */
export const places: readonly string[] = [
  ...new Set([
    ...generated.filter((name) => !AMBIGUOUS.has(name)),
    ...countries,
    ...states,
    ...counties,
    ...regions,
    ...cities,
  ]),
];
