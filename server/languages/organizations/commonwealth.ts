import { organizations } from './organization.ts';

/** Australia, New Zealand, India, South Africa, Nigeria and Kenya. */
export const commonwealth = organizations(`
  Parti travailliste australien | Australian Labor Party | ALP | ALP | AU | party | Australian Labor | grand parti de centre gauche fondé en Australie vers 1891 | main centre-left party in Australia, dating from the 1890s
  Parti libéral d’Australie | Liberal Party of Australia | | | AU | party | Parti libéral australien ; Australian Liberal Party | grand parti de centre droit fondé par Robert Menzies | main centre-right party, founded by Robert Menzies
  Haute Cour d’Australie | High Court of Australia | HCA | HCA | AU | court | Haute Cour australienne ; Australian High Court | plus haute juridiction australienne, établie à Canberra | highest Australian court, sitting in Canberra
  Banque de réserve d’Australie | Reserve Bank of Australia | RBA | RBA | AU | bank | banque centrale australienne ; Australian central bank | banque centrale établie à Sydney | central bank based in Sydney
  Police fédérale australienne | Australian Federal Police | AFP | AFP | AU | police | | force de police nationale établie à Canberra | national police force based in Canberra
  Organisation australienne de recherche scientifique et industrielle | Commonwealth Scientific and Industrial Research Organisation | CSIRO | CSIRO | AU | research | | organisme public australien de recherche scientifique | Australian public body for scientific research
  Australian Broadcasting Corporation | Australian Broadcasting Corporation | ABC | ABC | AU | media | ABC Australia ; chaîne australienne ABC | radio et télévision publiques établies à Sydney | public broadcaster based in Sydney
  Sydney Morning Herald | Sydney Morning Herald | SMH | SMH | AU | media | The Sydney Morning Herald | quotidien australien fondé en 1831 | daily newspaper founded in 1831 in New South Wales
  Qantas | Qantas | | | AU | company | Qantas Airways | compagnie aérienne australienne fondée en 1920 | Australian airline founded in 1920
  BHP | BHP | | | AU | company | BHP Billiton ; Broken Hill Proprietary | géant minier établi à Melbourne | mining giant based in Melbourne
  Parti travailliste néo-zélandais | New Zealand Labour Party | | | NZ | party | Parti travailliste de Nouvelle-Zélande ; New Zealand Labour | parti de centre gauche fondé en 1916 | centre-left party founded in 1916
  Parti national de Nouvelle-Zélande | New Zealand National Party | | | NZ | party | Parti national néo-zélandais | parti conservateur fondé en 1936 | conservative party founded in 1936
  New Zealand Herald | New Zealand Herald | | | NZ | media | NZ Herald ; The New Zealand Herald | quotidien publié à Auckland depuis 1863 | daily newspaper published in Auckland since 1863
  All Blacks | All Blacks | | | NZ | club | équipe de Nouvelle-Zélande de rugby | équipe nationale néo-zélandaise de rugby masculin | New Zealand men’s national rugby team
  Bharatiya Janata Party | Bharatiya Janata Party | BJP | BJP | IN | party | Parti du peuple indien ; Indian People’s Party | parti nationaliste hindou fondé en 1980 | Hindu nationalist party founded in 1980
  Parti du Congrès | Indian National Congress | INC | INC | IN | party | Congrès national indien ; Congress Party | parti historique de l’indépendance de l’Inde | historic party of India’s independence
  Rashtriya Swayamsevak Sangh | Rashtriya Swayamsevak Sangh | RSS | RSS | IN | association | Organisation des volontaires nationaux | organisation nationaliste hindoue fondée en 1925 | Hindu nationalist organisation founded in 1925
  Cour suprême de l’Inde | Supreme Court of India | | | IN | court | Cour suprême indienne ; Indian Supreme Court | plus haute juridiction indienne, établie à New Delhi | highest Indian court, sitting in New Delhi
  Banque de réserve de l’Inde | Reserve Bank of India | RBI | RBI | IN | bank | banque centrale indienne ; Indian central bank | banque centrale établie à Bombay | central bank based in Mumbai
  Organisation indienne pour la recherche spatiale | Indian Space Research Organisation | ISRO | ISRO | IN | agency | Isro ; agence spatiale indienne ; Indian space agency | agence spatiale publique établie à Bangalore | public space agency based in Bengaluru
  Tata | Tata | | | IN | company | Tata Group ; groupe Tata ; Tata Sons | conglomérat indien d’acier, d’automobile et d’informatique | Indian conglomerate of steel, cars and computing
  Reliance Industries | Reliance Industries | RIL | RIL | IN | company | Reliance | conglomérat indien de pétrochimie et de télécoms | Indian conglomerate of petrochemicals and telecoms
  Adani | Adani Group | | | IN | company | groupe Adani | conglomérat indien de ports et d’énergie fondé en 1988 | Indian ports and energy conglomerate founded in 1988
  Air India | Air India | | | IN | company | | compagnie aérienne indienne fondée par J. R. D. Tata | Indian airline founded by J. R. D. Tata
  Times of India | Times of India | TOI | TOI | IN | media | The Times of India | quotidien indien de langue anglaise fondé en 1838 | English-language Indian newspaper founded in 1838
  The Hindu | The Hindu | | | IN | media | | quotidien de langue anglaise publié à Madras | English-language newspaper published in Chennai
  Press Trust of India | Press Trust of India | PTI | PTI | IN | media | | agence de presse indienne établie à New Delhi | Indian news agency based in New Delhi
  Congrès national africain | African National Congress | ANC | ANC | ZA | party | | parti sud-africain de la lutte contre l’apartheid | South African party that fought apartheid
  Alliance démocratique | Democratic Alliance | DA | DA | ZA | party | | parti sud-africain libéral et centriste | South African liberal centrist party
  Combattants pour la liberté économique | Economic Freedom Fighters | EFF | EFF | ZA | party | | parti sud-africain de gauche radicale fondé par Julius Malema | South African radical left party founded by Julius Malema
  Congrès des syndicats sud-africains | Congress of South African Trade Unions | Cosatu | COSATU | ZA | union | | confédération syndicale fondée en 1985 et alliée à l’ANC | trade union federation founded in 1985, allied to the ANC
  Cour constitutionnelle d’Afrique du Sud | Constitutional Court of South Africa | | | ZA | court | Cour constitutionnelle sud-africaine ; South African Constitutional Court | plus haute juridiction sud-africaine, établie à Johannesburg | highest South African court, sitting in Johannesburg
  Eskom | Eskom | | | ZA | company | | compagnie publique sud-africaine d’électricité | South African state-owned power utility
  Mail & Guardian | Mail & Guardian | | | ZA | media | Mail and Guardian | hebdomadaire d’enquête publié à Johannesburg | investigative weekly published in Johannesburg
  université du Cap | University of Cape Town | UCT | UCT | ZA | university | | plus ancienne université sud-africaine, fondée en 1829 | oldest South African university, founded in 1829
  Springboks | Springboks | | | ZA | club | équipe d’Afrique du Sud de rugby | équipe nationale sud-africaine de rugby masculin | South African men’s national rugby team
  Congrès des progressistes | All Progressives Congress | APC | APC | NG | party | | parti nigérian né d’une fusion d’opposants en 2013 | Nigerian party born of an opposition merger in 2013
  Parti démocratique populaire | People’s Democratic Party | PDP | PDP | NG | party | | parti nigérian au pouvoir de 1999 à 2015 | Nigerian party in power from 1999 to 2015
  Boko Haram | Boko Haram | | | NG | association | Jama’atu Ahlis Sunna Lidda’awati wal-Jihad | groupe djihadiste né dans le nord-est du Nigeria | jihadist group born in north-eastern Nigeria
  Compagnie nationale nigériane du pétrole | Nigerian National Petroleum Company | NNPC | NNPC | NG | company | Nigerian National Petroleum Corporation | compagnie pétrolière publique établie à Abuja | state oil company based in Abuja
  Dangote | Dangote Group | | | NG | company | groupe Dangote | conglomérat nigérian de ciment et de raffinage | Nigerian cement and refining conglomerate
  Mouvement démocratique orange | Orange Democratic Movement | ODM | ODM | KE | party | | parti kényan fondé par Raila Odinga | Kenyan party founded by Raila Odinga
  Safaricom | Safaricom | | | KE | company | | opérateur kényan créateur du paiement mobile M-Pesa | Kenyan operator behind the M-Pesa mobile payment service
  Daily Nation | Daily Nation | | | KE | media | | quotidien de langue anglaise publié à Nairobi | English-language newspaper published in Nairobi
`);
