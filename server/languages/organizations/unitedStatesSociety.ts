import { organizations } from './organization.ts';

/** United States: clubs, universities, associations. */
export const unitedStatesSociety = organizations(`
  Instituts nationaux de la santé | National Institutes of Health | NIH | NIH | US | research | instituts américains de la santé | agence publique américaine de recherche médicale | American public agency for medical research
  Institut d’études géologiques des États-Unis | United States Geological Survey | USGS | USGS | US | research | Institut géologique américain ; US Geological Survey | institut américain qui mesure notamment les séismes | American earth science institute that measures earthquakes
  National Rifle Association | National Rifle Association | NRA | NRA | US | association | Association nationale des fusils ; lobby des armes ; lobby américain des armes | groupe de défense du port d’armes aux États-Unis | American lobby for gun ownership rights
  Union américaine pour les libertés civiles | American Civil Liberties Union | ACLU | ACLU | US | association | | association américaine de défense des droits constitutionnels | American association that defends constitutional rights in court
  Association nationale pour la promotion des gens de couleur | National Association for the Advancement of Colored People | NAACP | NAACP | US | association | | organisation américaine de défense des droits des Noirs | American civil rights organisation for Black people
  Planned Parenthood | Planned Parenthood | PPFA | PPFA | US | association | Planning familial américain ; Planned Parenthood Federation of America | réseau américain de centres de santé reproductive | American network of reproductive health clinics
  Sierra Club | Sierra Club | | | US | association | | association américaine de protection de la nature fondée en 1892 | American conservation association founded in 1892
  Human Rights Watch | Human Rights Watch | HRW | HRW | US | association | | organisation de défense des droits humains établie à New York | human rights organisation based in New York
  Southern Poverty Law Center | Southern Poverty Law Center | SPLC | SPLC | US | association | | association américaine qui surveille les groupes haineux | American association that monitors hate groups
  Ligue anti-diffamation | Anti-Defamation League | ADL | ADL | US | association | | organisation américaine de lutte contre l’antisémitisme | American organisation that fights antisemitism
  Comité américain pour les affaires publiques israéliennes | American Israel Public Affairs Committee | AIPAC | AIPAC | US | association | Aipac ; lobby pro-israélien Aipac | groupe de pression américain favorable à Israël | American pro-Israel lobby group
  Black Lives Matter | Black Lives Matter | BLM | BLM | US | association | mouvement Black Lives Matter ; Black Lives Matter movement | mouvement né aux États-Unis contre les violences policières racistes | movement born in America against racist police violence
  Ku Klux Klan | Ku Klux Klan | KKK | KKK | US | association | Klan | organisation raciste américaine née après la guerre de Sécession | American white supremacist organisation born after the Civil War
  Proud Boys | Proud Boys | | | US | association | | groupe américain d’extrême droite fondé en 2016 | American far-right group founded in 2016
  Chambre de commerce des États-Unis | United States Chamber of Commerce | | | US | association | US Chamber of Commerce ; Chambre de commerce américaine | principal groupe de pression du patronat américain | main lobby group of American business
  Académie des arts et des sciences du cinéma | Academy of Motion Picture Arts and Sciences | AMPAS | AMPAS | US | association | Académie des Oscars | organisation américaine qui remet les Oscars | American organisation that awards the Oscars
  Brookings Institution | Brookings Institution | | | US | research | Institut Brookings ; Brookings | centre de réflexion américain fondé à Washington en 1916 | American think tank founded in Washington in 1916
  Heritage Foundation | Heritage Foundation | | | US | research | Fondation Heritage | centre de réflexion américain conservateur | American conservative think tank
  Council on Foreign Relations | Council on Foreign Relations | CFR | CFR | US | research | Conseil des relations étrangères | centre de réflexion américain sur la politique étrangère | American foreign policy think tank
  Rand Corporation | RAND Corporation | RAND | RAND | US | research | RAND | centre d’études américain spécialisé dans la défense | American research institute known for defence studies
  Cato Institute | Cato Institute | | | US | research | Institut Cato | centre de réflexion américain libertarien | American libertarian think tank
  Fondation Carnegie pour la paix internationale | Carnegie Endowment for International Peace | CEIP | CEIP | US | research | Carnegie Endowment ; Fondation Carnegie | centre de réflexion américain sur les relations internationales | American think tank on international relations
  Centre d’études stratégiques et internationales | Center for Strategic and International Studies | CSIS | CSIS | US | research | | centre de réflexion de Washington sur la sécurité | Washington think tank on security policy
  Institut pour l’étude de la guerre | Institute for the Study of War | ISW | ISW | US | research | | centre d’études américain qui suit les conflits armés | American institute that tracks armed conflicts
  Atlantic Council | Atlantic Council | | | US | research | | centre de réflexion américain sur les relations transatlantiques | American think tank on transatlantic relations
  Pew Research Center | Pew Research Center | | | US | research | institut Pew ; Pew Research | institut américain d’enquêtes d’opinion et de démographie | American institute for opinion surveys and demography
  Fondation Gates | Gates Foundation | | | US | association | Fondation Bill et Melinda Gates ; Bill and Melinda Gates Foundation ; Bill & Melinda Gates Foundation | fondation privée américaine active dans la santé mondiale | American private foundation active in global health
  Open Society Foundations | Open Society Foundations | OSF | OSF | US | association | Open Society ; Open Society Foundation ; Fondation Soros | réseau de fondations créé par le financier George Soros | network of foundations created by financier George Soros
  Fondation Ford | Ford Foundation | | | US | association | | fondation philanthropique américaine créée en 1936 | American philanthropic foundation created in 1936
  Freedom House | Freedom House | | | US | association | | organisation américaine qui évalue les libertés par pays | American organisation that rates freedom in each country
  Église de Jésus-Christ des saints des derniers jours | Church of Jesus Christ of Latter-day Saints | LDS | LDS | US | religion | Église mormone ; Mormon Church ; LDS Church | Église née aux États-Unis, établie à Salt Lake City | church born in America and based in Salt Lake City
  Église de scientologie | Church of Scientology | | | US | religion | scientologie ; Scientology | mouvement fondé aux États-Unis par L. Ron Hubbard | movement founded in America by L. Ron Hubbard
  université Harvard | Harvard University | | | US | university | Harvard ; université de Harvard | université privée fondée en 1636 près de Boston | private university founded in 1636 near Boston
  université Yale | Yale University | | | US | university | Yale ; université de Yale | université privée du Connecticut fondée en 1701 | private Connecticut university founded in 1701
  université de Princeton | Princeton University | | | US | university | université Princeton | université privée du New Jersey fondée en 1746 | private New Jersey university founded in 1746
  université Columbia | Columbia University | | | US | university | université de Columbia | université privée new-yorkaise fondée en 1754 | private New York university founded in 1754
  université Stanford | Stanford University | | | US | university | Stanford ; université de Stanford | université privée au cœur de la Silicon Valley | private university in the heart of Silicon Valley
  Institut de technologie du Massachusetts | Massachusetts Institute of Technology | MIT | MIT | US | university | | université scientifique privée établie à Cambridge, près de Boston | private science university based in Cambridge, near Boston
  Institut de technologie de Californie | California Institute of Technology | Caltech | Caltech | US | university | | université scientifique privée établie à Pasadena | private science university based in Pasadena
  université de Californie à Berkeley | University of California, Berkeley | | | US | university | UC Berkeley ; université de Berkeley | université publique de la baie de San Francisco | public university in the San Francisco Bay area
  université de Californie à Los Angeles | University of California, Los Angeles | UCLA | UCLA | US | university | | grande université publique du sud californien | large public university in southern California
  université Cornell | Cornell University | | | US | university | université de Cornell | université privée établie à Ithaca | private university based in Ithaca, New York state
  université de Pennsylvanie | University of Pennsylvania | UPenn | UPenn | US | university | | université privée de Philadelphie, liée à Benjamin Franklin | private university in Philadelphia linked to Benjamin Franklin
  université de Chicago | University of Chicago | | | US | university | UChicago | université privée de l’Illinois, célèbre pour ses économistes | private Illinois university famous for its economists
  université de New York | New York University | NYU | NYU | US | university | | université privée de Manhattan fondée en 1831 | private university in Manhattan founded in 1831
  université Johns-Hopkins | Johns Hopkins University | JHU | JHU | US | university | université Johns Hopkins ; Johns Hopkins | université privée de Baltimore réputée en médecine | private Baltimore university renowned for medicine
  université de Georgetown | Georgetown University | | | US | university | université Georgetown | université jésuite de la capitale américaine | Jesuit university in the American capital
  université du Michigan | University of Michigan | | | US | university | | université publique établie à Ann Arbor | public university based in Ann Arbor
  Académie nationale des sciences | National Academy of Sciences | NAS | NAS | US | research | Académie américaine des sciences ; US National Academy of Sciences | société savante américaine fondée en 1863 | American learned society founded in 1863
  Laboratoire national de Los Alamos | Los Alamos National Laboratory | LANL | LANL | US | research | laboratoire de Los Alamos | laboratoire du Nouveau-Mexique où naquit la bombe atomique | New Mexico laboratory where the atomic bomb was born
  Jet Propulsion Laboratory | Jet Propulsion Laboratory | JPL | JPL | US | research | | laboratoire californien des sondes spatiales de la Nasa | Californian laboratory that runs NASA space probes
  Mayo Clinic | Mayo Clinic | | | US | hospital | clinique Mayo | centre hospitalier établi à Rochester dans le Minnesota | medical centre based in Rochester, Minnesota
  Hôpital général du Massachusetts | Massachusetts General Hospital | MGH | MGH | US | hospital | Mass General | hôpital universitaire de Boston fondé en 1811 | Boston teaching hospital founded in 1811
  Smithsonian Institution | Smithsonian Institution | | | US | museum | Smithsonian ; institution Smithsonian | ensemble public de musées et de recherche à Washington | public group of museums and research centres in Washington
  Metropolitan Museum of Art | Metropolitan Museum of Art | | | US | museum | Metropolitan Museum ; Met Museum | grand musée d’art de New York fondé en 1870 | large New York art museum founded in 1870
  Musée d’art moderne de New York | Museum of Modern Art | MoMA | MoMA | US | museum | | musée de Manhattan consacré à la création moderne | Manhattan museum of modern creation founded in 1929
  Opéra métropolitain de New York | Metropolitan Opera | | | US | association | Met Opera ; Metropolitan Opera de New York | maison lyrique établie au Lincoln Center | opera company based at the Lincoln Center
  Association nationale de basket-ball | National Basketball Association | NBA | NBA | US | association | ligue nord-américaine de basket | ligue professionnelle nord-américaine de basket masculin | North American professional men’s basketball league
  Women’s National Basketball Association | Women’s National Basketball Association | WNBA | WNBA | US | association | | ligue professionnelle américaine de basket féminin | American professional women’s basketball league
  National Football League | National Football League | NFL | NFL | US | association | | ligue professionnelle de football américain | professional league of American football
  Ligue majeure de baseball | Major League Baseball | MLB | MLB | US | association | Ligues majeures de baseball | ligue professionnelle nord-américaine de baseball | North American professional baseball competition
  Ligue nationale de hockey | National Hockey League | LNH | NHL | US | association | | ligue professionnelle nord-américaine de hockey sur glace | North American professional ice hockey competition
  Major League Soccer | Major League Soccer | MLS | MLS | US | association | | ligue professionnelle nord-américaine de football | North American professional football league
  National Collegiate Athletic Association | National Collegiate Athletic Association | NCAA | NCAA | US | association | | organisation du sport universitaire américain | governing body of American college sport
  PGA Tour | PGA Tour | | | US | association | | circuit professionnel américain de golf masculin | American professional men’s golf circuit
  Nascar | NASCAR | | | US | association | National Association for Stock Car Auto Racing | organisateur de courses de stock-cars aux États-Unis | organiser of stock car races in the United States
  Comité olympique et paralympique des États-Unis | United States Olympic and Paralympic Committee | USOPC | USOPC | US | association | Comité olympique américain ; US Olympic Committee ; USOC | organe olympique national américain | national Olympic body for American athletes
  Lakers de Los Angeles | Los Angeles Lakers | | | US | club | Lakers ; LA Lakers | équipe californienne de basket évoluant en NBA | Californian basketball team playing in the NBA
  Bulls de Chicago | Chicago Bulls | | | US | club | Bulls | équipe de basket, celle de Michael Jordan | basketball team once led by Michael Jordan
  Celtics de Boston | Boston Celtics | | | US | club | Celtics | équipe de basket évoluant en NBA | basketball team playing in the NBA
  Warriors de Golden State | Golden State Warriors | | | US | club | Golden State | équipe de basket établie à San Francisco | basketball team based in San Francisco
  Knicks de New York | New York Knicks | | | US | club | Knicks | équipe de basket du Madison Square Garden | basketball team of Madison Square Garden
  Spurs de San Antonio | San Antonio Spurs | | | US | club | | équipe de basket texane évoluant en NBA | Texan basketball team playing in the NBA
  Heat de Miami | Miami Heat | | | US | club | | équipe de basket floridienne évoluant en NBA | Florida basketball team playing in the NBA
  Yankees de New York | New York Yankees | | | US | club | Yankees | équipe de baseball du Bronx | baseball team from the Bronx
  Dodgers de Los Angeles | Los Angeles Dodgers | | | US | club | Dodgers ; LA Dodgers | équipe californienne de baseball venue de Brooklyn | Californian baseball team that came from Brooklyn
  Red Sox de Boston | Boston Red Sox | | | US | club | Red Sox | équipe de baseball du stade Fenway Park | baseball team playing at Fenway Park
  Patriots de la Nouvelle-Angleterre | New England Patriots | | | US | club | Patriots de Nouvelle-Angleterre | équipe de football américain établie près de Boston | American football team based near Boston
  Cowboys de Dallas | Dallas Cowboys | | | US | club | | équipe texane de football américain | Texan team of the National Football League
  Chiefs de Kansas City | Kansas City Chiefs | | | US | club | | équipe de football américain établie dans le Missouri | American football team based in Missouri
  49ers de San Francisco | San Francisco 49ers | | | US | club | 49ers ; Niners | équipe californienne de football américain | Californian team of the National Football League
  Packers de Green Bay | Green Bay Packers | | | US | club | Packers | équipe de football américain du Wisconsin | American football team from Wisconsin
  Rangers de New York | New York Rangers | | | US | club | | équipe de hockey sur glace de Manhattan | ice hockey team from Manhattan
  Bruins de Boston | Boston Bruins | | | US | club | Bruins | équipe de hockey sur glace fondée en 1924 | ice hockey team founded in 1924
  Inter Miami | Inter Miami | | | US | club | Inter Miami CF | club floridien de football cofondé par David Beckham | Florida football club co-founded by David Beckham
  Galaxy de Los Angeles | LA Galaxy | | | US | club | Los Angeles Galaxy | club californien de football évoluant en MLS | Californian football club playing in MLS
`);
