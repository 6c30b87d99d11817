import { organizations } from './organization.ts';

/** The rest of Europe, Russia and Turkey. */
export const europe = organizations(`
  Union chrétienne-démocrate d’Allemagne | Christian Democratic Union of Germany | CDU | CDU | DE | party | Union chrétienne-démocrate ; Christian Democratic Union ; chrétiens-démocrates allemands | grand parti conservateur allemand fondé en 1945 | main German conservative party founded in 1945
  Union chrétienne-sociale de Bavière | Christian Social Union in Bavaria | CSU | CSU | DE | party | Union chrétienne-sociale ; Christian Social Union | parti conservateur bavarois allié à la CDU | conservative regional party allied with the CDU
  Parti social-démocrate d’Allemagne | Social Democratic Party of Germany | SPD | SPD | DE | party | Parti social-démocrate allemand ; sociaux-démocrates allemands ; German Social Democrats | parti allemand de centre gauche né au XIXe siècle | German centre-left party dating from the nineteenth century
  Alliance 90/Les Verts | Alliance 90/The Greens | | | DE | party | Verts allemands ; German Greens ; Die Grünen | parti écologiste allemand issu d’une fusion en 1993 | German environmentalist party born of a 1993 merger
  Parti libéral-démocrate allemand | Free Democratic Party | FDP | FDP | DE | party | libéraux allemands du FDP ; German Free Democrats | parti libéral allemand fondé en 1948 | German pro-business liberal party founded in 1948
  Alternative pour l’Allemagne | Alternative for Germany | AfD | AfD | DE | party | Alternative für Deutschland | parti allemand d’extrême droite fondé en 2013 | German far-right party founded in 2013
  Die Linke | Die Linke | | | DE | party | gauche radicale allemande ; German Left Party ; Left Party | parti allemand de gauche issu d’une fusion en 2007 | German left-wing party born of a 2007 merger
  Bundestag | Bundestag | | | DE | government | Parlement allemand ; German parliament ; chambre basse allemande | chambre élue au suffrage universel, établie à Berlin | directly elected federal chamber sitting in Berlin
  Cour constitutionnelle fédérale | Federal Constitutional Court | | | DE | court | Cour constitutionnelle allemande ; Cour de Karlsruhe ; German Constitutional Court | plus haute juridiction allemande, établie à Karlsruhe | highest German court, sitting in Karlsruhe
  Bundesbank | Bundesbank | | | DE | bank | Deutsche Bundesbank ; Banque fédérale d’Allemagne ; German central bank | banque centrale d’Allemagne, établie à Francfort | central bank of Germany, based in Frankfurt
  Bundeswehr | Bundeswehr | | | DE | army | armée allemande ; German army ; German armed forces | forces armées allemandes créées en 1955 | German armed forces created in 1955
  Volkswagen | Volkswagen | VW | VW | DE | company | groupe Volkswagen ; Volkswagen Group ; constructeur de Wolfsburg | constructeur automobile établi à Wolfsburg | car maker based in Wolfsburg
  BMW | BMW | | | DE | company | Bayerische Motoren Werke | constructeur bavarois de voitures et de motos | Bavarian maker of cars and motorcycles
  Mercedes-Benz | Mercedes-Benz | | | DE | company | Mercedes ; Daimler | constructeur automobile établi à Stuttgart | car maker based in Stuttgart
  Siemens | Siemens | | | DE | company | Siemens AG | groupe industriel établi à Munich | industrial group based in Munich
  Deutsche Bank | Deutsche Bank | | | DE | bank | | grande banque établie à Francfort | large bank based in Frankfurt
  Der Spiegel | Der Spiegel | | | DE | media | Spiegel ; hebdomadaire Der Spiegel | hebdomadaire d’enquête publié à Hambourg | investigative weekly published in Hamburg
  Bild | Bild | | | DE | media | Bild Zeitung ; quotidien Bild | tabloïd allemand du groupe Axel Springer | German tabloid of the Axel Springer group
  Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine Zeitung | FAZ | FAZ | DE | media | Frankfurter Allgemeine | quotidien allemand conservateur fondé en 1949 | German conservative newspaper founded in 1949
  Deutsche Presse-Agentur | Deutsche Presse-Agentur | DPA | DPA | DE | media | agence DPA ; German Press Agency | agence de presse allemande fondée en 1949 | German news agency founded in 1949
  Bayern Munich | Bayern Munich | | | DE | club | Bayern de Munich ; FC Bayern ; FC Bayern Munich | club de football bavarois fondé en 1900 | Bavarian football club founded in 1900
  Parti de la liberté d’Autriche | Freedom Party of Austria | FPÖ | FPÖ | AT | party | FPO ; Parti autrichien de la liberté ; Austrian Freedom Party | parti d’extrême droite fondé en 1956 à Vienne | far-right party founded in 1956 in Vienna
  Parti pour la liberté | Party for Freedom | PVV | PVV | NL | party | Parti de la liberté néerlandais ; Dutch Freedom Party | parti néerlandais d’extrême droite fondé par Geert Wilders | Dutch far-right party founded by Geert Wilders
  ASML | ASML | | | NL | company | ASML Holding | fabricant néerlandais de machines à graver les puces | Dutch maker of chip lithography machines
  Frères d’Italie | Brothers of Italy | FdI | FdI | IT | party | Fratelli d’Italia | parti italien d’extrême droite fondé en 2012 | Italian far-right party founded in 2012
  Ligue du Nord | Northern League | | | IT | party | Lega ; Lega Nord ; Ligue italienne | parti italien d’extrême droite né en Lombardie et Vénétie | Italian far-right party rooted in Lombardy and Veneto
  Mouvement 5 étoiles | Five Star Movement | M5S | M5S | IT | party | Mouvement Cinq Étoiles ; 5-Star Movement | parti antisystème fondé par l’humoriste Beppe Grillo | anti-establishment party founded by comedian Beppe Grillo
  Eni | Eni | | | IT | company | Ente Nazionale Idrocarburi | groupe pétrolier et gazier établi à Rome | oil and gas group based in Rome
  Ferrari | Ferrari | | | IT | company | Scuderia Ferrari ; Scuderia | constructeur de voitures de sport établi à Maranello | sports car maker based in Maranello
  Corriere della Sera | Corriere della Sera | | | IT | media | | quotidien de référence publié à Milan | newspaper of record published in Milan
  Agenzia Nazionale Stampa Associata | Agenzia Nazionale Stampa Associata | ANSA | ANSA | IT | media | agence Ansa | agence de presse italienne fondée en 1945 | Italian news agency founded in 1945
  Juventus Turin | Juventus | | | IT | club | Juve ; Juventus FC ; Juventus de Turin | club de football piémontais fondé en 1897 | Turin football club founded in 1897
  AC Milan | AC Milan | | | IT | club | Milan AC | club de football lombard fondé en 1899 | Lombard football club founded in 1899
  Parti socialiste ouvrier espagnol | Spanish Socialist Workers’ Party | PSOE | PSOE | ES | party | Parti socialiste espagnol ; socialistes espagnols ; Spanish Socialists | parti de centre gauche fondé à Madrid en 1879 | centre-left party founded in Madrid in 1879
  Parti populaire | People’s Party | PP | PP | ES | party | Parti populaire espagnol ; Partido Popular ; Popular Party | grand parti conservateur espagnol | main Spanish conservative political party
  Vox | Vox | | | ES | party | parti Vox ; Vox party | parti espagnol d’extrême droite fondé en 2013 | Spanish far-right party founded in 2013
  Pays basque et liberté | Basque Homeland and Liberty | ETA | ETA | ES | association | Euskadi Ta Askatasuna | groupe armé séparatiste basque dissous en 2018 | separatist armed group that disbanded in 2018
  Santander | Santander | | | ES | bank | Banco Santander ; Banque Santander | grande banque espagnole fondée en 1857 | large Spanish bank founded in 1857
  Garde civile | Civil Guard | | | ES | police | Guardia Civil ; garde civile espagnole ; Spanish Civil Guard | gendarmerie espagnole fondée en 1844 | Spanish militarised police force founded in 1844
  El País | El País | | | ES | media | El Pais ; quotidien El País | quotidien madrilène de centre gauche fondé en 1976 | Madrid centre-left newspaper founded in 1976
  Agencia EFE | Agencia EFE | EFE | EFE | ES | media | agence Efe ; EFE news agency | agence de presse espagnole fondée en 1939 | Spanish news agency founded in 1939
  Real Madrid | Real Madrid | | | ES | club | Real de Madrid ; Real Madrid CF ; Merengues | club de football du stade Santiago-Bernabéu | football club playing at the Santiago Bernabéu
  FC Barcelone | FC Barcelona | | | ES | club | Barça ; Barca ; Barcelona FC ; Blaugrana | club de football catalan fondé en 1899 | Catalan football club founded in 1899
  Chega | Chega | | | PT | party | parti Chega | parti portugais d’extrême droite fondé en 2019 | Portuguese far-right party founded in 2019
  Benfica | Benfica | | | PT | club | Benfica Lisbonne ; SL Benfica ; Benfica Lisbon | club de football lisboète fondé en 1904 | Lisbon football club founded in 1904
  Droit et justice | Law and Justice | PiS | PiS | PL | party | Droit et Justice (PiS) ; Prawo i Sprawiedliwość | parti nationaliste polonais fondé par les frères Kaczynski | Polish nationalist party founded by the Kaczyński twins
  Solidarnosc | Solidarity | | | PL | union | Solidarność | syndicat polonais né aux chantiers de Gdansk en 1980 | Polish trade union born in Gdańsk shipyards in 1980
  Démocrates de Suède | Sweden Democrats | SD | SD | SE | party | Sverigedemokraterna | parti d’extrême droite fondé à Stockholm en 1988 | far-right party founded in Stockholm in 1988
  Ikea | IKEA | | | SE | company | | chaîne de meubles fondée en Suède en 1943 | furniture chain founded in Sweden in 1943
  Spotify | Spotify | | | SE | company | | service d’écoute de musique en ligne né à Stockholm | music streaming service born in Stockholm
  Institut international de recherche sur la paix de Stockholm | Stockholm International Peace Research Institute | Sipri | SIPRI | SE | research | | institut suédois d’étude des armements et des conflits | Swedish institute that studies arms and conflicts
  Comité Nobel norvégien | Norwegian Nobel Committee | | | NO | association | | organe d’Oslo qui décerne le prix de la paix | Oslo body that awards the peace prize
  Parlement ukrainien | Verkhovna Rada | | | UA | government | Rada ; Rada suprême ; Ukrainian parliament ; Conseil suprême d’Ukraine | assemblée législative siégeant à Kiev | lawmaking assembly sitting in Kyiv
  Service de sécurité d’Ukraine | Security Service of Ukraine | SBU | SBU | UA | agency | services de sécurité ukrainiens ; Ukrainian Security Service | service ukrainien de renseignement et de contre-espionnage | Ukrainian intelligence and counter-espionage service
  Brigade Azov | Azov Brigade | | | UA | army | régiment Azov ; bataillon Azov ; Azov Regiment ; Azov Battalion | unité militaire ukrainienne formée en 2014 | Ukrainian military unit formed in 2014
  Kremlin | Kremlin | | | RU | government | présidence russe ; Russian presidency | siège et services de la présidence de Russie | seat and office of the president of Russia
  Douma | State Duma | | | RU | government | Douma d’État ; Duma ; Russian Duma | chambre basse du Parlement russe | lower house of the Russian parliament
  Service fédéral de sécurité | Federal Security Service | FSB | FSB | RU | agency | services de sécurité russes ; Russian Federal Security Service | service russe de sécurité intérieure, héritier du KGB | Russian domestic security service, successor to the KGB
  Direction générale du renseignement de l’état-major | Main Intelligence Directorate | GRU | GRU | RU | agency | renseignement militaire russe ; Russian military intelligence | service de renseignement de l’armée russe | intelligence service of the Russian army
  groupe Wagner | Wagner Group | | | RU | army | milice Wagner ; Groupe paramilitaire Wagner ; Wagner mercenary group | société paramilitaire russe fondée par Evgueni Prigojine | Russian paramilitary company founded by Yevgeny Prigozhin
  Russie unie | United Russia | | | RU | party | parti Russie unie | parti russe soutenant le pouvoir, fondé en 2001 | Russian pro-Kremlin party founded in 2001
  Gazprom | Gazprom | | | RU | company | | groupe gazier contrôlé par l’État russe | gas group controlled by the Russian state
  Tass | TASS | | | RU | media | agence Tass ; Itar-Tass | agence de presse d’État établie à Moscou | state news agency based in Moscow
  RT | RT | | | RU | media | Russia Today | chaîne d’État russe diffusée à l’étranger | Russian state channel broadcasting abroad
  Memorial | Memorial | | | RU | association | ONG Memorial ; Mémorial | organisation russe d’étude des répressions soviétiques | Russian organisation documenting Soviet repression
  Église orthodoxe russe | Russian Orthodox Church | | | RU | religion | patriarcat de Moscou ; Moscow Patriarchate | principale confession chrétienne de Russie | main Christian denomination in Russia
  Parti de la justice et du développement | Justice and Development Party | AKP | AKP | TR | party | parti islamo-conservateur AKP | parti turc islamo-conservateur fondé en 2001 | Turkish conservative Islamic-rooted party founded in 2001
  Parti républicain du peuple | Republican People’s Party | CHP | CHP | TR | party | | parti turc laïque fondé par Mustafa Kemal | Turkish secular party founded by Mustafa Kemal Atatürk
  Parti des travailleurs du Kurdistan | Kurdistan Workers’ Party | PKK | PKK | TR | association | | mouvement armé kurde fondé par Abdullah Öcalan | Kurdish armed movement founded by Abdullah Öcalan
  Agence Anadolu | Anadolu Agency | AA | AA | TR | media | Anadolu ; agence de presse Anadolu | agence de presse d’État établie à Ankara | state news agency based in Ankara
  Galatasaray | Galatasaray | | | TR | club | Galatasaray Istanbul ; Galatasaray SK | club de football stambouliote fondé en 1905 | Istanbul football club founded in 1905
  Coalition de la gauche radicale | Coalition of the Radical Left | Syriza | SYRIZA | GR | party | Syriza | parti grec de gauche au pouvoir de 2015 à 2019 | Greek left-wing party in power from 2015 to 2019
  Nouvelle Démocratie | New Democracy | ND | ND | GR | party | Nea Dimokratia | parti grec conservateur fondé en 1974 | Greek conservative party founded in 1974
`);
