import { organizations } from './organization.ts';

/** Asia, the Middle East and Latin America. */
export const world = organizations(`
  Parti communiste chinois | Chinese Communist Party | PCC | CCP | CN | party | Communist Party of China ; PC chinois ; CPC | parti unique de fait en Chine, fondé en 1921 | ruling party in China, founded in 1921
  Armée populaire de libération | People’s Liberation Army | APL | PLA | CN | army | armée chinoise ; Chinese army ; Chinese military | forces armées chinoises, soumises au parti | Chinese armed forces, under party control
  Assemblée nationale populaire | National People’s Congress | ANP | NPC | CN | government | Parlement chinois ; Chinese parliament ; Assemblée populaire nationale chinoise | organe législatif siégeant à Pékin | national legislature sitting in Beijing
  Banque populaire de Chine | People’s Bank of China | PBOC | PBOC | CN | bank | banque centrale chinoise ; Chinese central bank | banque centrale établie à Pékin | central bank based in Beijing
  Huawei | Huawei | | | CN | company | Huawei Technologies | équipementier télécoms établi à Shenzhen | telecoms equipment maker based in Shenzhen
  Alibaba | Alibaba | | | CN | company | Alibaba Group ; groupe Alibaba | géant chinois du commerce en ligne fondé à Hangzhou | Chinese online retail giant founded in Hangzhou
  Tencent | Tencent | | | CN | company | | groupe chinois de jeux vidéo, créateur de WeChat | Chinese video games group that created WeChat
  ByteDance | ByteDance | | | CN | company | maison mère de TikTok ; TikTok owner ByteDance | groupe chinois créateur de l’application TikTok | Chinese group that created the TikTok app
  BYD | BYD | | | CN | company | Build Your Dreams | constructeur chinois de voitures électriques et de batteries | Chinese maker of electric cars and batteries
  Chine nouvelle | Xinhua | | | CN | media | agence Chine nouvelle ; Xinhua News Agency ; agence Xinhua | agence de presse officielle établie à Pékin | official news agency based in Beijing
  Quotidien du peuple | People’s Daily | | | CN | media | Renmin Ribao ; Le Quotidien du peuple | journal officiel du pouvoir communiste chinois | official newspaper of the Chinese communist leadership
  South China Morning Post | South China Morning Post | SCMP | SCMP | HK | media | The South China Morning Post | quotidien hongkongais de langue anglaise fondé en 1903 | English-language Hong Kong newspaper founded in 1903
  Parti démocrate progressiste | Democratic Progressive Party | PDP | DPP | TW | party | | parti taïwanais favorable à une identité propre de l’île | Taiwanese party that stresses the island’s separate identity
  Kuomintang | Kuomintang | KMT | KMT | TW | party | Parti nationaliste chinois ; Chinese Nationalist Party | parti conservateur taïwanais, jadis au pouvoir en Chine | conservative Taiwanese party that once ruled China
  Taiwan Semiconductor Manufacturing Company | Taiwan Semiconductor Manufacturing Company | TSMC | TSMC | TW | company | | fondeur de puces établi à Hsinchu | contract chip maker based in Hsinchu
  Parti libéral-démocrate | Liberal Democratic Party | PLD | LDP | JP | party | Parti libéral-démocrate japonais ; Jiminto | parti conservateur japonais fondé en 1955 | Japanese conservative party founded in 1955
  Banque du Japon | Bank of Japan | BoJ | BOJ | JP | bank | banque centrale japonaise ; Japanese central bank | banque centrale établie à Tokyo | central bank based in Tokyo
  Toyota | Toyota | | | JP | company | Toyota Motor | constructeur automobile japonais fondé en 1937 | Japanese car maker founded in 1937
  Sony | Sony | | | JP | company | Sony Group | groupe japonais d’électronique, de jeux et de cinéma | Japanese group of electronics, games and films
  Tokyo Electric Power Company | Tokyo Electric Power Company | Tepco | TEPCO | JP | company | | exploitant de la centrale nucléaire de Fukushima | operator of the Fukushima nuclear plant
  NHK | NHK | | | JP | media | télévision publique japonaise ; Nippon Hoso Kyokai | radio et télévision publiques établies à Tokyo | public broadcaster based in Tokyo
  Samsung | Samsung | | | KR | company | Samsung Electronics ; groupe Samsung | conglomérat sud-coréen de téléphones et de puces | South Korean conglomerate making phones and chips
  Yonhap | Yonhap | | | KR | media | agence Yonhap ; Yonhap News Agency | agence de presse sud-coréenne fondée en 1980 | South Korean news agency founded in 1980
  Parti du travail de Corée | Workers’ Party of Korea | PTC | WPK | KP | party | | parti unique au pouvoir à Pyongyang | ruling party in Pyongyang
  Korean Central News Agency | Korean Central News Agency | KCNA | KCNA | KP | media | Agence centrale de presse coréenne ; agence officielle nord-coréenne | agence de presse d’État nord-coréenne | state news agency of North Korea
  armée birmane | Tatmadaw | | | MM | army | junte birmane ; Myanmar military ; Myanmar junta | forces armées de Birmanie, auteures du coup d’État de 2021 | armed forces of Myanmar, behind the 2021 coup
  Ligue nationale pour la démocratie | National League for Democracy | LND | NLD | MM | party | | parti birman cofondé par Aung San Suu Kyi | Burmese party co-founded by Aung San Suu Kyi
  Mouvement du Pakistan pour la justice | Pakistan Tehreek-e-Insaf | PTI | PTI | PK | party | Pakistan Tehrik-e-Insaf ; Pakistan Movement for Justice | parti pakistanais fondé par Imran Khan | Pakistani party founded by Imran Khan
  talibans | Taliban | | | AF | association | talibans afghans ; Afghan Taliban ; Émirat islamique d’Afghanistan | mouvement fondamentaliste au pouvoir à Kaboul depuis 2021 | fundamentalist movement in power in Kabul since 2021
  Frères musulmans | Muslim Brotherhood | | | EG | association | confrérie des Frères musulmans | confrérie islamiste fondée en Égypte en 1928 | Islamist movement founded in Egypt in 1928
  Hezbollah | Hezbollah | | | LB | party | Parti de Dieu ; Hizbollah ; Hizbullah | mouvement armé chiite libanais soutenu par l’Iran | Lebanese Shia armed movement backed by Iran
  Hamas | Hamas | | | PS | association | Mouvement de la résistance islamique ; Islamic Resistance Movement | mouvement islamiste palestinien fondé à Gaza en 1987 | Palestinian Islamist movement founded in Gaza in 1987
  Fatah | Fatah | | | PS | party | Fatah movement ; mouvement Fatah | parti nationaliste palestinien fondé par Yasser Arafat | Palestinian nationalist party co-founded by Yasser Arafat
  Autorité palestinienne | Palestinian Authority | AP | PA | PS | government | Autorité nationale palestinienne ; Palestinian National Authority | administration autonome établie à Ramallah depuis les accords d’Oslo | self-rule administration based in Ramallah since the Oslo accords
  Organisation de libération de la Palestine | Palestine Liberation Organization | OLP | PLO | PS | association | Palestine Liberation Organisation | organisation représentant les Palestiniens fondée en 1964 | organisation representing the Palestinians, founded in 1964
  Armée de défense d’Israël | Israel Defense Forces | | IDF | IL | army | Tsahal ; armée israélienne ; Israeli army ; Israel Defence Forces ; Israeli military | forces armées israéliennes créées en 1948 | Israeli armed forces created in 1948
  Mossad | Mossad | | | IL | agency | services secrets israéliens | service de renseignement extérieur israélien | Israeli foreign intelligence service
  Knesset | Knesset | | | IL | government | Parlement israélien ; Israeli parliament | parlement à chambre unique siégeant à Jérusalem | single-chamber parliament sitting in Jerusalem
  Likoud | Likud | | | IL | party | parti Likoud ; Likud party | parti israélien de droite fondé en 1973 | Israeli right-wing party founded in 1973
  Haaretz | Haaretz | | | IL | media | Ha’aretz ; quotidien Haaretz | quotidien israélien de gauche fondé en 1919 | Israeli left-wing newspaper founded in 1919
  Gardiens de la révolution | Islamic Revolutionary Guard Corps | CGRI | IRGC | IR | army | Gardiens de la Révolution islamique ; pasdarans ; Revolutionary Guards ; corps des Gardiens de la révolution | armée idéologique de la République islamique d’Iran | ideological army of Iran’s Islamic Republic
  houthistes | Houthis | | | YE | association | rebelles houthis ; Houthi rebels ; Houthis yéménites ; Ansar Allah ; Ansarullah | mouvement armé zaïdite yéménite soutenu par l’Iran | Yemeni Zaydi armed movement backed by Iran
  Forces démocratiques syriennes | Syrian Democratic Forces | FDS | SDF | SY | army | | coalition armée à dominante kurde formée en 2015 | Kurdish-led armed coalition formed in 2015
  Saudi Aramco | Saudi Aramco | | | SA | company | Aramco | compagnie pétrolière nationale établie à Dhahran | national oil company based in Dhahran
  Al-Jazira | Al Jazeera | | | QA | media | Al-Jazeera ; chaîne Al-Jazira ; Aljazeera | chaîne d’information qatarie fondée en 1996 | Qatari news channel founded in 1996
  Parti des travailleurs | Workers’ Party | PT | PT | BR | party | Parti des travailleurs brésilien ; Partido dos Trabalhadores ; Brazilian Workers’ Party | parti brésilien de gauche cofondé par Lula | Brazilian left-wing party co-founded by Lula
  Petrobras | Petrobras | | | BR | company | Petróleo Brasileiro | compagnie pétrolière contrôlée par l’État brésilien | oil company controlled by the Brazilian state
  Folha de São Paulo | Folha de S.Paulo | | | BR | media | Folha de S. Paulo ; Folha | quotidien brésilien fondé en 1921 | Brazilian daily newspaper founded in 1921
  Mouvement de régénération nationale | National Regeneration Movement | Morena | Morena | MX | party | | parti mexicain de gauche fondé par Andrés Manuel López Obrador | Mexican left-wing party founded by Andrés Manuel López Obrador
  cartel de Sinaloa | Sinaloa Cartel | | | MX | association | Sinaloa drug cartel | organisation mexicaine de trafic de drogue, celle d’« El Chapo » | Mexican drug trafficking organisation once led by El Chapo
  Forces armées révolutionnaires de Colombie | Revolutionary Armed Forces of Colombia | Farc | FARC | CO | association | guérilla des Farc ; FARC rebels | guérilla marxiste qui signa la paix en 2016 | Marxist guerrilla movement that signed peace in 2016
  Armée de libération nationale | National Liberation Army | ELN | ELN | CO | association | guérilla de l’ELN ; Ejército de Liberación Nacional | guérilla colombienne fondée en 1964 | Colombian guerrilla group founded in 1964
  Petróleos de Venezuela | Petróleos de Venezuela | PDVSA | PDVSA | VE | company | | compagnie pétrolière publique établie à Caracas | state oil company based in Caracas
  Clarín | Clarín | | | AR | media | Clarin ; groupe Clarín ; quotidien Clarín | quotidien argentin fondé en 1945 | Argentine daily newspaper founded in 1945
`);
