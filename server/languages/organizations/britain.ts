import { organizations } from './organization.ts';

/** The United Kingdom and Ireland. */
export const britain = organizations(`
  ministère britannique des Affaires étrangères | Foreign, Commonwealth and Development Office | FCDO | FCDO | GB | government | Foreign Office ; UK Foreign Office ; Foreign and Commonwealth Office ; diplomatie britannique | ministère de la diplomatie du Royaume-Uni | diplomacy department of the British government
  ministère britannique de l’Intérieur | Home Office | | | GB | government | UK Home Office ; British interior ministry | ministère chargé de la police et de l’immigration au Royaume-Uni | British government department for policing and immigration
  ministère britannique de la Défense | Ministry of Defence | MoD | MoD | GB | government | UK Ministry of Defence ; British defence ministry | ministère des forces armées du Royaume-Uni | British government department for the armed forces
  Trésor britannique | HM Treasury | | | GB | government | UK Treasury ; British Treasury | ministère des finances du Royaume-Uni | finance department of the British government
  Downing Street | Downing Street | | | GB | government | 10 Downing Street ; No 10 ; Number 10 | résidence et services du premier ministre britannique | residence and office of the British prime minister
  Chambre des communes | House of Commons | | | GB | government | Communes britanniques ; UK House of Commons ; Chambre des communes britannique | chambre basse élue du Parlement britannique | elected lower chamber of the British Parliament
  Chambre des lords | House of Lords | | | GB | government | Chambre des Lords britannique | chambre haute non élue du Parlement britannique | unelected upper chamber of the British Parliament
  Parlement britannique | Parliament of the United Kingdom | | | GB | government | Parlement de Westminster ; British Parliament ; UK Parliament ; Westminster Parliament | pouvoir législatif du Royaume-Uni, établi à Londres | lawmaking body of Britain, sitting in London
  Cour suprême du Royaume-Uni | Supreme Court of the United Kingdom | | UKSC | GB | court | Cour suprême britannique ; UK Supreme Court | plus haute juridiction britannique depuis 2009 | highest British court since 2009
  Service des poursuites judiciaires de la Couronne | Crown Prosecution Service | CPS | CPS | GB | agency | parquet britannique | parquet d’Angleterre et du pays de Galles | public prosecution service for England and Wales
  Parlement écossais | Scottish Parliament | | | GB | government | Holyrood ; Parlement d’Écosse | assemblée législative établie à Édimbourg | devolved legislature sitting in Edinburgh
  Parlement gallois | Senedd | | | GB | government | Welsh Parliament ; Senedd Cymru ; Assemblée galloise ; Welsh Assembly | assemblée législative établie à Cardiff | devolved legislature sitting in Cardiff
  Assemblée d’Irlande du Nord | Northern Ireland Assembly | | | GB | government | Stormont ; Assemblée nord-irlandaise | assemblée législative établie à Belfast | devolved legislature sitting in Belfast
  Banque d’Angleterre | Bank of England | BoE | BoE | GB | bank | banque centrale britannique | banque centrale du Royaume-Uni fondée en 1694 | central bank of the United Kingdom, founded in 1694
  Service de sécurité britannique | Security Service | MI5 | MI5 | GB | agency | renseignement intérieur britannique ; British Security Service | service de renseignement intérieur du Royaume-Uni | domestic intelligence service of the United Kingdom
  Service secret de renseignement | Secret Intelligence Service | MI6 | MI6 | GB | agency | SIS ; British Secret Intelligence Service | service de renseignement extérieur du Royaume-Uni | foreign intelligence service of the United Kingdom
  Quartier général des communications du gouvernement | Government Communications Headquarters | GCHQ | GCHQ | GB | agency | | service britannique d’écoutes et de renseignement électronique | British signals intelligence service based in Cheltenham
  police métropolitaine de Londres | Metropolitan Police | | | GB | police | Scotland Yard ; Met Police ; Metropolitan Police Service ; police londonienne | force de police de la capitale britannique hors City | police force of the British capital outside the City
  Police d’Irlande du Nord | Police Service of Northern Ireland | PSNI | PSNI | GB | police | police nord-irlandaise | force de police établie à Belfast | police force based in Belfast, successor to the RUC
  armée de terre britannique | British Army | | | GB | army | | composante terrestre des forces armées du Royaume-Uni | land branch of the armed forces of the United Kingdom
  marine royale britannique | Royal Navy | RN | RN | GB | army | marine britannique ; British navy | composante navale des forces armées du Royaume-Uni | naval branch of the armed forces of the United Kingdom
  armée de l’air britannique | Royal Air Force | RAF | RAF | GB | army | | composante aérienne des forces armées du Royaume-Uni | air branch of the armed forces of the United Kingdom
  Service national de santé | National Health Service | NHS | NHS | GB | agency | système de santé britannique ; système public de santé britannique ; NHS England | système public de soins du Royaume-Uni | public healthcare system of the United Kingdom
  Office national des statistiques | Office for National Statistics | ONS | ONS | GB | agency | Bureau national des statistiques britannique | organisme public de statistique du Royaume-Uni | public statistics body of the United Kingdom
  Office of Communications | Office of Communications | Ofcom | Ofcom | GB | agency | gendarme britannique des médias ; UK media regulator | régulateur britannique des médias et des télécoms | British regulator of media and telecoms
  Autorité de la concurrence et des marchés | Competition and Markets Authority | CMA | CMA | GB | agency | autorité britannique de la concurrence | autorité de la concurrence du Royaume-Uni | antitrust authority of the United Kingdom
  Parti conservateur britannique | Conservative Party | | | GB | party | Tories ; conservateurs britanniques ; parti tory ; Tory Party ; British Conservative Party | grand parti de droite du Royaume-Uni | main centre-right party of the United Kingdom
  Parti travailliste | Labour Party | | | GB | party | Labour ; Parti travailliste britannique ; travaillistes britanniques ; British Labour Party | grand parti de gauche du Royaume-Uni | main centre-left party of the United Kingdom
  Libéraux-démocrates | Liberal Democrats | LibDem | Lib Dems | GB | party | Lib Dem ; libéraux-démocrates britanniques | parti centriste et pro-européen du Royaume-Uni | centrist pro-European party of the United Kingdom
  Parti national écossais | Scottish National Party | SNP | SNP | GB | party | indépendantistes écossais du SNP | parti indépendantiste de gauche en Écosse | pro-independence party in Scotland
  Reform UK | Reform UK | | | GB | party | Brexit Party ; Parti du Brexit | parti anti-immigration cofondé par Nigel Farage | anti-immigration party co-founded by Nigel Farage
  Parti unioniste démocrate | Democratic Unionist Party | DUP | DUP | GB | party | | parti unioniste nord-irlandais fondé par Ian Paisley | Northern Irish unionist party founded by Ian Paisley
  Sinn Féin | Sinn Féin | | | IE | party | Sinn Fein | parti nationaliste irlandais favorable à la réunification de l’île | Irish nationalist party that seeks a united island
  Armée républicaine irlandaise | Irish Republican Army | IRA | IRA | IE | association | IRA provisoire ; Provisional IRA | groupe armé républicain opposé au pouvoir britannique | republican armed group opposed to British rule
  Fianna Fáil | Fianna Fáil | FF | FF | IE | party | Fianna Fail | parti irlandais de centre droit fondé par Éamon de Valera | Irish centre-right party founded by Éamon de Valera
  Fine Gael | Fine Gael | FG | FG | IE | party | | parti irlandais de centre droit fondé en 1933 | Irish centre-right party founded in 1933
  Dáil Éireann | Dáil Éireann | | | IE | government | Dáil ; Dail ; Chambre basse irlandaise | chambre basse élue du Parlement irlandais | elected lower house of the Irish parliament
  Police irlandaise | Garda Síochána | | | IE | police | Garda ; Gardaí ; An Garda Síochána | force de police nationale de la République d’Irlande | national police force of the Republic of Ireland
  Congrès des syndicats | Trades Union Congress | TUC | TUC | GB | union | | confédération syndicale d’Angleterre et du pays de Galles | trade union federation for England and Wales
  BP | BP | | | GB | company | British Petroleum | groupe pétrolier établi à Londres | oil group based in London
  Shell | Shell | | | GB | company | Royal Dutch Shell | groupe pétrolier et gazier d’origine anglo-néerlandaise | oil and gas group of Anglo-Dutch origin
  HSBC | HSBC | | | GB | bank | Hongkong and Shanghai Banking Corporation | banque internationale établie à Londres, très présente en Asie | international bank based in London, strong in Asia
  Barclays | Barclays | | | GB | bank | | grande banque britannique aux origines quakers | large British bank with Quaker origins
  AstraZeneca | AstraZeneca | | | GB | company | laboratoire AstraZeneca | laboratoire pharmaceutique anglo-suédois établi à Cambridge | Anglo-Swedish drug company based in Cambridge
  GSK | GSK | | | GB | company | GlaxoSmithKline | laboratoire pharmaceutique britannique fabricant de vaccins | British drug company that makes vaccines
  Unilever | Unilever | | | GB | company | | groupe britannique de produits ménagers et alimentaires | British group of household and food products
  Rolls-Royce | Rolls-Royce | | | GB | company | Rolls-Royce Holdings ; Rolls Royce | fabricant britannique de moteurs d’avion | British maker of aircraft engines
  BAE Systems | BAE Systems | BAE | BAE | GB | company | British Aerospace | groupe britannique d’armement et d’aéronautique | British arms and aerospace group
  British Airways | British Airways | BA | BA | GB | company | | compagnie aérienne établie à l’aéroport londonien d’Heathrow | airline based at London Heathrow airport
  Ryanair | Ryanair | | | IE | company | | compagnie aérienne irlandaise à bas coût | low-cost airline based in Dublin
  Rio Tinto | Rio Tinto | | | GB | company | | groupe minier anglo-australien présent dans le fer | Anglo-Australian mining group known for iron ore
  BBC | BBC | | | GB | media | British Broadcasting Corporation ; BBC News ; Beeb | radio et télévision publiques du Royaume-Uni | public broadcaster of the United Kingdom
  Guardian | Guardian | | | GB | media | The Guardian | quotidien britannique de gauche né à Manchester | British left-leaning newspaper born in Manchester
  Times de Londres | The Times | | | GB | media | Times of London | quotidien britannique de référence fondé en 1785 | British newspaper of record founded in 1785
  Financial Times | Financial Times | FT | FT | GB | media | The Financial Times | quotidien économique londonien au papier rose | London business newspaper printed on pink paper
  Daily Telegraph | Daily Telegraph | | | GB | media | The Telegraph ; The Daily Telegraph | quotidien britannique conservateur fondé en 1855 | British conservative newspaper founded in 1855
  Daily Mail | Daily Mail | | | GB | media | MailOnline | tabloïd britannique conservateur fondé en 1896 | British conservative tabloid founded in 1896
  The Economist | The Economist | | | GB | media | hebdomadaire The Economist | hebdomadaire londonien d’actualité fondé en 1843 | London news weekly founded in 1843
  Reuters | Reuters | | | GB | media | agence Reuters | agence de presse internationale fondée à Londres | international news agency founded in London
  Irish Times | Irish Times | | | IE | media | The Irish Times | quotidien de référence publié à Dublin | newspaper of record published in Dublin
  Raidió Teilifís Éireann | Raidió Teilifís Éireann | RTÉ | RTÉ | IE | media | RTE ; télévision publique irlandaise | radio et télévision publiques de la République d’Irlande | public broadcaster of the Republic of Ireland
  The Lancet | The Lancet | | | GB | media | revue The Lancet ; Lancet | revue médicale britannique fondée en 1823 | British medical journal founded in 1823
  université d’Oxford | University of Oxford | | | GB | university | Oxford University | plus ancienne université du monde anglophone | oldest university in the English-speaking world
  université de Cambridge | University of Cambridge | | | GB | university | Cambridge University | université anglaise fondée en 1209 | English university founded in 1209
  École d’économie de Londres | London School of Economics | LSE | LSE | GB | university | London School of Economics and Political Science | université londonienne de sciences sociales | London university of social sciences
  Institut royal des affaires internationales | Royal Institute of International Affairs | RIIA | RIIA | GB | research | Chatham House | centre de réflexion londonien sur les relations internationales | London think tank on world affairs
  British Museum | British Museum | | | GB | museum | | musée londonien d’histoire et d’archéologie fondé en 1753 | London museum of history and archaeology founded in 1753
  Église d’Angleterre | Church of England | CoE | CoE | GB | religion | Église anglicane d’Angleterre | Église anglicane établie, née de la rupture avec Rome | established Anglican church born of the break with Rome
  Premier League | Premier League | | | GB | association | English Premier League ; EPL ; Championnat d’Angleterre de football | première division anglaise de football masculin | top division of English men’s football
  Fédération anglaise de football | Football Association | FA | FA | GB | association | English FA ; English Football Association | instance dirigeante du football en Angleterre | governing body of football in England
  Manchester United | Manchester United | | | GB | club | Man United ; Man Utd | club anglais de football du stade Old Trafford | English football club playing at Old Trafford
  Manchester City | Manchester City | | | GB | club | Man City | club anglais de football de l’Etihad Stadium | English football club playing at the Etihad Stadium
  Liverpool FC | Liverpool FC | LFC | LFC | GB | club | Liverpool Football Club ; Reds de Liverpool | club anglais de football du stade d’Anfield | English football club playing at Anfield
  Arsenal | Arsenal | | | GB | club | Arsenal FC ; Gunners | club de football du nord de Londres | football club from north London
  Chelsea | Chelsea | | | GB | club | Chelsea FC ; Blues de Chelsea | club de football de l’ouest de Londres | football club from west London
  Celtic Glasgow | Celtic | | | GB | club | Celtic FC ; Celtic de Glasgow ; Glasgow Celtic | club écossais de football fondé en 1887 | Scottish football club founded in 1887
`);
