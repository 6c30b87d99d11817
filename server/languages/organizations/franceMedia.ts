import { organizations } from './organization.ts';

/** France: media. */
export const franceMedia = organizations(`
  Agence France-Presse | Agence France-Presse | AFP | AFP | FR | media | Agence France Presse | agence mondiale d’information, installée place de la Bourse à Paris | world news agency based in Paris
  Le Monde | Le Monde | | | FR | media | lemonde.fr | quotidien français du soir fondé en 1944 par Hubert Beuve-Méry | French evening daily founded in 1944 by Hubert Beuve-Méry
  Le Figaro | Le Figaro | | | FR | media | lefigaro.fr | quotidien français de droite | conservative French daily newspaper
  Libération | Libération | | | FR | media | Libé | quotidien français de gauche cofondé par Jean-Paul Sartre | left-wing French daily co-founded by Jean-Paul Sartre
  Les Échos | Les Echos | | | FR | media | | quotidien économique français du groupe LVMH | French business daily owned by LVMH
  La Croix | La Croix | | | FR | media | | quotidien catholique français du groupe Bayard | French Catholic daily of the Bayard group
  L’Humanité | L’Humanité | | | FR | media | L’Huma | quotidien français fondé par Jean Jaurès, proche des communistes | French daily founded by Jean Jaurès and close to the Communists
  Le Parisien | Le Parisien | | | FR | media | Aujourd’hui en France | quotidien populaire de la région capitale française | popular daily of the French capital and its suburbs
  L’Équipe | L’Equipe | | | FR | media | | quotidien français consacré au sport | French daily sports newspaper
  Ouest-France | Ouest-France | | | FR | media | Ouest France | quotidien régional breton, normand et ligérien | regional daily of Brittany, Normandy and the lower Loire
  Sud Ouest | Sud Ouest | | | FR | media | Sud-Ouest | quotidien régional de Bordeaux | regional daily newspaper of Bordeaux
  La Voix du Nord | La Voix du Nord | | | FR | media | | quotidien régional de Lille | regional daily newspaper of Lille
  Nice-Matin | Nice-Matin | | | FR | media | Nice Matin | quotidien régional de la Côte d’Azur | regional daily of the French Riviera
  La Provence | La Provence | | | FR | media | | quotidien régional de Marseille | regional daily newspaper of Marseille
  La Dépêche du Midi | La Dépêche du Midi | | | FR | media | La Dépêche | quotidien régional de Toulouse | regional daily newspaper of Toulouse
  Mediapart | Mediapart | | | FR | media | | site français d’enquête cofondé par Edwy Plenel | French investigative site co-founded by Edwy Plenel
  Le Canard enchaîné | Le Canard enchaîné | | | FR | media | Canard enchaîné | hebdomadaire satirique français sans publicité | French satirical weekly that takes no advertising
  Charlie Hebdo | Charlie Hebdo | | | FR | media | | hebdomadaire satirique français visé par l’attentat du 7 janvier 2015 | French satirical weekly targeted by the attack of January 2015
  Le Nouvel Obs | Le Nouvel Obs | | | FR | media | L’Obs ; Le Nouvel Observateur ; Nouvel Observateur | magazine hebdomadaire français de gauche | left-wing French weekly magazine
  L’Express | L’Express | | | FR | media | | magazine français cofondé par Jean-Jacques Servan-Schreiber et Françoise Giroud | French magazine co-founded by Jean-Jacques Servan-Schreiber and Françoise Giroud
  Le Point | Le Point | | | FR | media | | magazine hebdomadaire français de centre droit | centre-right French weekly magazine
  Marianne | Marianne | | | FR | media | | magazine hebdomadaire français cofondé par Jean-François Kahn | French weekly magazine co-founded by Jean-François Kahn
  Paris Match | Paris Match | | | FR | media | Paris-Match | magazine français de photos et de célébrités | French magazine of photographs and celebrities
  Valeurs actuelles | Valeurs actuelles | | | FR | media | | hebdomadaire français de droite radicale | hard-right French weekly magazine
  Le Journal du dimanche | Le Journal du dimanche | JDD | JDD | FR | media | Le JDD | hebdomadaire dominical français du groupe Lagardère | French Sunday paper of the Lagardère group
  Le Monde diplomatique | Le Monde diplomatique | | | FR | media | Le Monde Diplomatique | mensuel français de politique internationale, marqué à gauche | left-leaning French monthly on world affairs
  TF1 | TF1 | | | FR | media | Télévision française 1 ; groupe TF1 | première chaîne privée française, filiale de Bouygues | leading private French channel, owned by Bouygues
  M6 | M6 | | | FR | media | Métropole Télévision ; groupe M6 | chaîne privée française liée à RTL Group | private French channel tied to RTL Group
  Canal+ | Canal+ | | | FR | media | Canal Plus ; groupe Canal+ | chaîne française à péage de cinéma et de sport | French pay channel for films and sport
  France Télévisions | France Télévisions | | | FR | media | France Télés ; France Televisions | groupe public audiovisuel français | French public television group of national channels
  France 2 | France 2 | | | FR | media | Antenne 2 | première chaîne publique française | main French public television channel
  France 3 | France 3 | | | FR | media | FR3 | chaîne publique française aux antennes régionales | French public channel with regional stations
  Arte | Arte | | | FR | media | Arte France | chaîne culturelle franco-allemande basée à Strasbourg | Franco-German culture channel based in Strasbourg
  BFMTV | BFMTV | | | FR | media | BFM-TV ; BFM TV ; BFM | chaîne française d’information en continu, lancée en 2005 | French rolling news channel launched in 2005
  CNews | CNews | | | FR | media | CNEWS ; i-Télé ; iTélé | chaîne française d’information en continu du groupe Canal+ | French rolling news channel of the Canal+ group
  LCI | LCI | | | FR | media | La Chaîne Info | chaîne française d’information en continu du groupe TF1 | French rolling news channel of the TF1 group
  Franceinfo | Franceinfo | | | FR | media | France Info ; franceinfo: | chaîne et radio publiques françaises d’information en continu | French public rolling news radio and channel
  Radio France | Radio France | | | FR | media | Maison de la radio | groupe public français de radiodiffusion | French public radio broadcasting group
  France Inter | France Inter | | | FR | media | | radio publique généraliste française | French public general-interest radio station
  RTL | RTL | | | FR | media | Radio Télé Luxembourg | radio privée généraliste française | private French general-interest radio station
  Europe 1 | Europe 1 | | | FR | media | | radio privée française du groupe Lagardère | private French radio station of the Lagardère group
  RMC | RMC | | | FR | media | Radio Monte-Carlo | radio privée française de débats et de sport | private French radio station of talk and sport
  Radio France internationale | Radio France Internationale | RFI | RFI | FR | media | | radio publique française d’information vers le monde, notamment l’Afrique | French public world service radio, much heard in Africa
  France 24 | France 24 | | | FR | media | France24 | chaîne publique française d’information internationale en plusieurs langues | French public world news channel in several languages
  TV5Monde | TV5Monde | | | FR | media | TV5 Monde ; TV5MONDE ; TV5 | chaîne francophone internationale financée par plusieurs États | French-language world channel funded by several states
  Institut national de l’audiovisuel | National Audiovisual Institute | Ina | INA | FR | media | | organisme public français d’archives de radio et de télévision | French public archive of radio and television
  Jeune Afrique | Jeune Afrique | | | FR | media | | magazine panafricain édité à Paris, fondé par Béchir Ben Yahmed | pan-African magazine published in Paris, founded by Béchir Ben Yahmed
  Le Dauphiné libéré | Le Dauphiné libéré | | | FR | media | Le Dauphiné Libéré | quotidien régional de Grenoble et des Alpes | regional daily of Grenoble and the Alps
  Le Progrès | Le Progrès | | | FR | media | | quotidien régional de Lyon | regional daily newspaper of Lyon
  Dernières Nouvelles d’Alsace | Dernières Nouvelles d’Alsace | DNA | DNA | FR | media | Les Dernières Nouvelles d’Alsace | quotidien régional de Strasbourg | regional daily newspaper of Strasbourg
  Courrier international | Courrier international | | | FR | media | | hebdomadaire français qui traduit la presse étrangère | French weekly that translates the foreign press
  20 Minutes | 20 Minutes | | | FR | media | 20 minutes | journal gratuit et site d’information français | French free newspaper and news site
`);
