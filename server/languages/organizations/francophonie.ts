import { organizations } from './organization.ts';

/** Belgium, Switzerland, Canada, Luxembourg and French-speaking Africa. */
export const francophonie = organizations(`
  gouvernement fédéral belge | Belgian federal government | | | BE | government | gouvernement belge ; Belgian government ; gouvernement fédéral de Belgique | exécutif du royaume de Belgique | executive of the kingdom of Belgium
  Chambre des représentants de Belgique | Belgian Chamber of Representatives | | | BE | government | Chambre belge ; Belgian parliament | assemblée législative élue du royaume de Belgique | elected legislature of the kingdom of Belgium
  parquet fédéral belge | Belgian Federal Prosecutor’s Office | | | BE | court | parquet fédéral ; Belgian federal prosecutors | procureurs belges chargés du terrorisme et du crime organisé | Belgian prosecutors in charge of terrorism and organised crime
  parquet de Bruxelles | Brussels prosecutor’s office | | | BE | court | Brussels prosecutors ; Brussels public prosecutor’s office | procureurs chargés des enquêtes dans la capitale belge | prosecutors in charge of cases in the Belgian capital
  Sûreté de l’État | Belgian State Security Service | VSSE | VSSE | BE | agency | Belgian State Security | service belge de renseignement civil | Belgian civilian intelligence service
  Mouvement réformateur | Reformist Movement | MR | MR | BE | party | | formation libérale belge francophone | French-speaking Belgian liberal group
  Les Engagés | Les Engagés | | | BE | party | Centre démocrate humaniste ; cdH | formation centriste belge francophone | French-speaking Belgian centrist group
  Ecolo | Ecolo | | | BE | party | | formation écologiste belge francophone | French-speaking Belgian green group
  Nouvelle Alliance flamande | New Flemish Alliance | N-VA | N-VA | BE | party | Nieuw-Vlaamse Alliantie | formation nationaliste conservatrice de Flandre | conservative nationalist group in Flanders
  Vlaams Belang | Vlaams Belang | | | BE | party | Vlaams Blok | formation d’extrême droite indépendantiste de Flandre | far-right separatist group in Flanders
  Parti du travail de Belgique | Workers’ Party of Belgium | PTB | PTB | BE | party | PTB-PVDA ; PVDA | formation belge de gauche radicale | radical left group in Belgium
  Fédération générale du travail de Belgique | General Labour Federation of Belgium | FGTB | FGTB | BE | union | ABVV | centrale syndicale socialiste du royaume | socialist trade union confederation of the kingdom
  Société nationale des chemins de fer belges | National Railway Company of Belgium | SNCB | SNCB | BE | company | NMBS | entreprise publique de trains du royaume | state train operator of the kingdom
  AB InBev | AB InBev | | | BE | company | Anheuser-Busch InBev | premier brasseur mondial, basé à Louvain | world’s largest brewer, based in Leuven
  Radio-télévision belge de la Communauté française | Belgian French-language public broadcaster | RTBF | RTBF | BE | media | | diffuseur public belge francophone | public radio and television of French-speaking Belgium
  Le Soir | Le Soir | | | BE | media | | quotidien bruxellois francophone du groupe Rossel | Brussels French-language daily of the Rossel group
  La Libre Belgique | La Libre Belgique | | | BE | media | La Libre | quotidien bruxellois francophone de tradition catholique | Brussels French-language daily of Catholic tradition
  Université libre de Bruxelles | Université libre de Bruxelles | ULB | ULB | BE | university | Free University of Brussels | établissement belge francophone fondé sur le libre examen | French-speaking Belgian establishment founded on free inquiry
  Université catholique de Louvain | Université catholique de Louvain | UCLouvain | UCLouvain | BE | university | | établissement belge francophone de Louvain-la-Neuve | French-speaking Belgian establishment in Louvain-la-Neuve
  Conseil fédéral | Swiss Federal Council | | | CH | government | Conseil fédéral suisse ; gouvernement suisse ; Swiss government | exécutif helvétique de sept membres | seven-member executive of Switzerland
  Tribunal fédéral | Swiss Federal Supreme Court | | | CH | court | Tribunal fédéral suisse ; Swiss Federal Court | plus haute juridiction helvétique, installée à Lausanne | highest court of Switzerland, based in Lausanne
  Ministère public de la Confédération | Office of the Attorney General of Switzerland | MPC | OAG | CH | court | Swiss attorney general’s office | procureurs helvétiques chargés du blanchiment, de l’espionnage et du terrorisme | Swiss prosecutors in charge of money laundering, spying and terrorism
  Union démocratique du centre | Swiss People’s Party | UDC | SVP | CH | party | | formation helvétique de droite nationaliste | nationalist right-wing group in Switzerland
  Banque nationale suisse | Swiss National Bank | BNS | SNB | CH | bank | | institution monétaire helvétique qui gère le franc | monetary institution that manages the franc
  UBS | UBS | | | CH | bank | | première banque helvétique, qui a absorbé Credit Suisse | largest lender of Zurich, which took over Credit Suisse
  Nestlé | Nestlé | | | CH | company | Nestle | géant alimentaire de Vevey, propriétaire de Nescafé | food giant of Vevey that owns Nescafé
  Novartis | Novartis | | | CH | company | | laboratoire pharmaceutique de Bâle né en 1996 | Basel drug maker born in 1996
  Roche | Roche | | | CH | company | Hoffmann-La Roche | laboratoire pharmaceutique de Bâle fondé en 1896 | Basel drug maker founded in 1896
  Chemins de fer fédéraux | Swiss Federal Railways | CFF | SBB | CH | company | Chemins de fer fédéraux suisses | entreprise publique helvétique de trains | state train operator in Switzerland
  Radio télévision suisse | Swiss French-language public broadcaster | RTS | RTS | CH | media | Radio Télévision Suisse | diffuseur public romand de Genève et Lausanne | public radio and television of French-speaking Switzerland
  Le Temps | Le Temps | | | CH | media | | quotidien romand fondé en 1998 | French-language Swiss daily founded in 1998
  École polytechnique fédérale de Lausanne | Swiss Federal Institute of Technology in Lausanne | EPFL | EPFL | CH | university | | établissement vaudois de science et d’ingénierie | science and engineering establishment on Lake Geneva
  gouvernement du Québec | Quebec government | | | CA | government | gouvernement québécois ; Government of Quebec | exécutif de la province francophone du Canada | executive of Canada’s French-speaking province
  Assemblée nationale du Québec | National Assembly of Quebec | | | CA | government | Assemblée nationale québécoise ; Quebec legislature | parlement provincial francophone du Canada | provincial parliament of French-speaking Canada
  Coalition avenir Québec | Coalition avenir Québec | CAQ | CAQ | CA | party | Coalition Avenir Québec | formation nationaliste de centre droit fondée par François Legault | centre-right nationalist group founded by François Legault
  Parti québécois | Parti québécois | PQ | PQ | CA | party | Parti Québécois | formation indépendantiste fondée par René Lévesque | separatist group founded by René Lévesque
  Bloc québécois | Bloc québécois | BQ | BQ | CA | party | Bloc Québécois | formation indépendantiste siégeant au Parlement d’Ottawa | separatist group that sits in the Ottawa parliament
  Québec solidaire | Québec solidaire | QS | QS | CA | party | | formation indépendantiste de gauche fondée en 2006 | left-wing separatist group founded in 2006
  Parti libéral du Québec | Quebec Liberal Party | PLQ | PLQ | CA | party | | formation fédéraliste de la province francophone | federalist group in Canada’s French-speaking province
  Sûreté du Québec | Sûreté du Québec | SQ | SQ | CA | police | Quebec provincial police | force de l’ordre provinciale francophone | provincial force of French-speaking Canada
  Hydro-Québec | Hydro-Québec | | | CA | company | Hydro-Quebec | électricien public exploitant de grands barrages canadiens | state power company that runs large Canadian dams
  Bombardier | Bombardier | | | CA | company | | constructeur montréalais de jets d’affaires | Montreal maker of business jets
  Société Radio-Canada | Société Radio-Canada | SRC | | CA | media | Radio-Canada ; ICI Radio-Canada | diffuseur public canadien en langue française | French-language public broadcaster of Canada
  La Presse | La Presse | | | CA | media | | journal numérique montréalais fondé en 1884 | Montreal digital newspaper founded in 1884
  Le Devoir | Le Devoir | | | CA | media | | quotidien montréalais fondé par Henri Bourassa | Montreal daily newspaper founded by Henri Bourassa
  Le Journal de Montréal | Le Journal de Montréal | | | CA | media | Journal de Montréal | quotidien populaire montréalais du groupe Québecor | popular Montreal daily of the Quebecor group
  université de Montréal | University of Montreal | UdeM | UdeM | CA | university | Université de Montréal | établissement francophone situé près du mont Royal | French-speaking establishment near Mount Royal
  Canadien de Montréal | Montreal Canadiens | | | CA | club | Canadiens de Montréal ; Habs | équipe de hockey sur glace du Centre Bell | ice hockey team of the Bell Centre
  Chambre des députés du Luxembourg | Luxembourg Chamber of Deputies | | | LU | government | Chambre des députés luxembourgeoise ; Luxembourg parliament | assemblée législative élue du Grand-Duché | elected legislature of the Grand Duchy
  ArcelorMittal | ArcelorMittal | | | LU | company | Arcelor Mittal | groupe sidérurgique né du rachat d’Arcelor par Lakshmi Mittal | steel group born of Lakshmi Mittal’s takeover of Arcelor
  AS Monaco | AS Monaco | ASM | | MC | club | AS Monaco FC | équipe de football de la Principauté, qui joue en Ligue 1 | football team of the Principality that plays in Ligue 1
  Groupe de soutien à l’islam et aux musulmans | Group for the Support of Islam and Muslims | JNIM | JNIM | ML | army | GSIM ; Jamaat Nusrat al-Islam wal-Muslimin | alliance djihadiste du Sahel liée à Al-Qaida | jihadist alliance of the Sahel tied to al-Qaeda
  Forces armées maliennes | Malian Armed Forces | FAMa | FAMa | ML | army | armée malienne ; Malian army | forces terrestres et aériennes de Bamako | land and air forces of Bamako
  Front de libération nationale | National Liberation Front | FLN | FLN | DZ | party | | mouvement de l’indépendance algérienne devenu formation de pouvoir | Algerian independence movement that became a ruling group
  Sonatrach | Sonatrach | | | DZ | company | | société publique algérienne d’hydrocarbures | Algerian state oil and gas firm
  Ennahda | Ennahda | | | TN | party | Ennahdha | formation islamo-conservatrice tunisienne cofondée par Rached Ghannouchi | Tunisian Islamist group co-founded by Rached Ghannouchi
  Union générale tunisienne du travail | Tunisian General Labour Union | UGTT | UGTT | TN | union | | centrale syndicale de Tunis cofondée par Farhat Hached | Tunis trade union confederation co-founded by Farhat Hached
  Patriotes africains du Sénégal pour le travail, l’éthique et la fraternité | African Patriots of Senegal for Work, Ethics and Fraternity | Pastef | PASTEF | SN | party | | formation souverainiste de gauche fondée par Ousmane Sonko | left-wing sovereigntist group founded by Ousmane Sonko
  Rassemblement des houphouëtistes pour la démocratie et la paix | Rally of Houphouëtists for Democracy and Peace | RHDP | RHDP | CI | party | | formation ivoirienne fondée autour d’Alassane Ouattara | Ivorian group built around Alassane Ouattara
  Parti démocratique de Côte d’Ivoire | Democratic Party of Ivory Coast | PDCI | PDCI | CI | party | PDCI-RDA | formation ivoirienne fondée par Félix Houphouët-Boigny | Ivorian group founded by Félix Houphouët-Boigny
  Mouvement du 23-Mars | March 23 Movement | M23 | M23 | CD | army | AFC/M23 | groupe rebelle de l’est congolais soutenu par le Rwanda | rebel group in eastern Congo backed by Rwanda
  Forces armées de la République démocratique du Congo | Armed Forces of the Democratic Republic of the Congo | FARDC | FARDC | CD | army | armée congolaise ; Congolese army | soldats réguliers de Kinshasa | regular soldiers of the Kinshasa government
  Rassemblement démocratique du peuple camerounais | Cameroon People’s Democratic Movement | RDPC | CPDM | CM | party | | formation fondée à Bamenda par Paul Biya | political group founded in Bamenda by Paul Biya
  Front patriotique rwandais | Rwandan Patriotic Front | FPR | RPF | RW | party | | ancienne rébellion tutsie qui mit fin au génocide de 1994 | former Tutsi rebellion that ended the 1994 genocide
  gouvernement wallon | Walloon government | | | BE | government | Région wallonne ; Walloon Region | exécutif régional installé à Namur | regional executive based in Namur
  Fédération Wallonie-Bruxelles | Wallonia-Brussels Federation | FWB | | BE | government | Communauté française de Belgique ; French Community of Belgium | entité belge chargée des écoles et de la culture francophones | Belgian entity for French-language schools and culture
  Cour constitutionnelle de Belgique | Belgian Constitutional Court | | | BE | court | Cour constitutionnelle belge | juridiction belge qui contrôle les lois et décrets | Belgian court that reviews laws and decrees
  Banque nationale de Belgique | National Bank of Belgium | BNB | NBB | BE | bank | | institution monétaire du royaume, membre de l’Eurosystème | monetary institution of the kingdom within the Eurosystem
  Brussels Airlines | Brussels Airlines | | | BE | company | | compagnie aérienne belge du groupe Lufthansa | Belgian airline of the Lufthansa group
  Solvay | Solvay | | | BE | company | | groupe chimique belge fondé en 1863 | Belgian chemicals group founded in 1863
  RSC Anderlecht | Anderlecht | | | BE | club | Sporting d’Anderlecht | équipe bruxelloise de football en mauve | Brussels football team in purple
  Standard de Liège | Standard Liège | | | BE | club | Standard Liege | équipe liégeoise de football du stade de Sclessin | Belgian football team of the Sclessin stadium
  université de Genève | University of Geneva | Unige | UNIGE | CH | university | Geneva University | établissement romand fondé par Calvin | French-speaking Swiss establishment founded by Calvin
  Hôpitaux universitaires de Genève | Geneva University Hospitals | HUG | HUG | CH | hospital | | réseau public de soins du bout du Léman | public care network at the western tip of Lake Geneva
  Desjardins | Desjardins | | | CA | bank | Mouvement Desjardins ; Desjardins Group | coopérative financière de Lévis | financial co-operative based in Lévis
  université Laval | Laval University | | | CA | university | Université Laval | établissement francophone de la ville de Québec | French-speaking establishment in Quebec City
  Luxemburger Wort | Luxemburger Wort | | | LU | media | | quotidien du Grand-Duché fondé en 1848 | daily of the Grand Duchy founded in 1848
  Office chérifien des phosphates | OCP Group | OCP | OCP | MA | company | groupe OCP | entreprise publique marocaine d’engrais | Moroccan state fertiliser firm
  Royal Air Maroc | Royal Air Maroc | RAM | RAM | MA | company | | compagnie aérienne nationale du royaume chérifien | national airline of the Moroccan kingdom
  Parti de la justice et du développement | Justice and Development Party | PJD | PJD | MA | party | | formation islamiste du royaume marocain | Islamist group in the Moroccan kingdom
  université Cheikh-Anta-Diop | Cheikh Anta Diop University | Ucad | UCAD | SN | university | université Cheikh Anta Diop de Dakar | grand campus public de la capitale sénégalaise | large public campus in the Senegalese capital
  Gécamines | Gécamines | | | CD | company | Gecamines | société publique congolaise du cuivre et du cobalt | Congolese state copper and cobalt firm
  Globe and Mail | Globe and Mail | | | CA | media | The Globe and Mail | quotidien national canadien publié à Toronto | Canadian national newspaper published in Toronto
  Toronto Star | Toronto Star | | | CA | media | The Toronto Star | quotidien canadien de centre gauche fondé en 1892 | Canadian centre-left newspaper founded in 1892
  National Post | National Post | | | CA | media | | quotidien canadien conservateur fondé en 1998 | Canadian conservative newspaper founded in 1998
  université de Toronto | University of Toronto | | | CA | university | | université publique de l’Ontario fondée en 1827 | public Ontario university founded in 1827
  université de la Colombie-Britannique | University of British Columbia | UBC | UBC | CA | university | université de Colombie-Britannique | université publique établie à Vancouver | public university based in Vancouver
  Shopify | Shopify | | | CA | company | | éditeur d’outils de commerce en ligne établi à Ottawa | online retail software company based in Ottawa
  BlackBerry | BlackBerry | | | CA | company | Research In Motion | société canadienne pionnière du téléphone intelligent à clavier | Canadian pioneer of smartphones with keyboards
  Maple Leafs de Toronto | Toronto Maple Leafs | | | CA | club | Maple Leafs | équipe de hockey sur glace de l’Ontario | Ontario ice hockey team playing in the NHL
  Raptors de Toronto | Toronto Raptors | | | CA | club | Raptors | équipe canadienne de basket évoluant en NBA | Canadian basketball team playing in the NBA
  Blue Jays de Toronto | Toronto Blue Jays | | | CA | club | Blue Jays | équipe canadienne de baseball fondée en 1976 | Canadian baseball team founded in 1976
`);
