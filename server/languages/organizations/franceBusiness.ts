import { organizations } from './organization.ts';

/** France: companies and banks. */
export const franceBusiness = organizations(`
  LVMH | LVMH | | | FR | company | LVMH Moët Hennessy Louis Vuitton ; Moët Hennessy Louis Vuitton | premier groupe mondial du luxe, contrôlé par la famille Arnault | world’s largest luxury group, controlled by the Arnault family
  Kering | Kering | | | FR | company | PPR | groupe français de luxe, propriétaire de Gucci et Saint Laurent | French luxury group that owns Gucci and Saint Laurent
  Hermès | Hermès | | | FR | company | Hermès International ; Hermes | maison française de luxe issue de la sellerie | French luxury house that began with saddlery
  Chanel | Chanel | | | FR | company | maison Chanel | maison de couture et de parfums fondée par « Coco » | fashion and perfume house founded by “Coco”
  L’Oréal | L’Oréal | | | FR | company | L’Oreal | groupe français de cosmétiques, premier mondial | French cosmetics group, the largest in the world
  TotalEnergies | TotalEnergies | | | FR | company | Total | groupe pétrolier et gazier français | French oil and gas group
  EDF | EDF | | | FR | company | Électricité de France ; Electricité de France | électricien public français, exploitant du parc nucléaire | French state power company that runs the nuclear plants
  Engie | Engie | | | FR | company | GDF Suez | groupe énergétique français issu de Gaz de France | French energy group that grew out of Gaz de France
  Orano | Orano | | | FR | company | Areva ; Cogema | groupe public français de l’uranium et du combustible nucléaire | French state group for uranium and nuclear fuel
  Enedis | Enedis | | | FR | company | ERDF | gestionnaire français du réseau de distribution de courant | operator of the French power distribution network
  Airbus | Airbus | | | FR | company | Airbus Group ; EADS | avionneur européen basé à Toulouse | European plane maker based in Toulouse
  Safran | Safran | | | FR | company | | fabricant français de moteurs d’avion | French aircraft engine maker
  Thales | Thales | | | FR | company | Thalès ; Thomson-CSF | groupe français d’électronique de défense | French defence electronics group
  Dassault Aviation | Dassault Aviation | | | FR | company | Dassault | avionneur français, fabricant du Rafale et des Falcon | French aircraft maker of the Rafale and Falcon
  Naval Group | Naval Group | | | FR | company | DCNS | constructeur français de sous-marins et de frégates | French builder of submarines and frigates
  Arianespace | Arianespace | | | FR | company | | société française de lancement de satellites | French satellite launch company
  Renault | Renault | | | FR | company | Renault Group ; groupe Renault | constructeur automobile français au losange | French car maker with a diamond badge
  Peugeot | Peugeot | | | FR | company | | marque automobile française au lion | French car brand with a lion badge
  Michelin | Michelin | | | FR | company | | fabricant de pneus de Clermont-Ferrand | tyre maker based in Clermont-Ferrand
  Alstom | Alstom | | | FR | company | | constructeur français de trains et du TGV | French maker of trains, the TGV among them
  Société nationale des chemins de fer français | French National Railways | SNCF | SNCF | FR | company | French railways | entreprise publique ferroviaire française | French state railway operator
  Régie autonome des transports parisiens | Paris public transport operator | RATP | RATP | FR | company | | entreprise publique du métro et des bus de la capitale française | state operator of the French capital’s metro and buses
  Air France | Air France | | | FR | company | | compagnie aérienne nationale française née en 1933 | French national airline born in 1933
  Air France-KLM | Air France-KLM | | | FR | company | Air France KLM | groupe franco-néerlandais de transport aérien | airline group of French and Dutch carriers
  Groupe ADP | Groupe ADP | ADP | ADP | FR | company | Aéroports de Paris ; Paris airports operator | gestionnaire de Roissy-Charles-de-Gaulle et d’Orly | operator of Roissy-Charles de Gaulle and Orly
  Vinci | Vinci | | | FR | company | | groupe français de BTP et d’autoroutes | French construction and motorway group
  Bouygues | Bouygues | | | FR | company | groupe Bouygues | groupe français de BTP, de télécoms et de télévision | French construction, telecoms and television group
  Saint-Gobain | Saint-Gobain | | | FR | company | | groupe français du verre et des matériaux | French glass and building materials group
  Air Liquide | Air Liquide | | | FR | company | | groupe français de gaz industriels | French industrial gas group
  Schneider Electric | Schneider Electric | | | FR | company | | groupe français d’équipements de gestion du courant | French group that makes power management equipment
  EssilorLuxottica | EssilorLuxottica | | | FR | company | Essilor | groupe franco-italien de verres et lunettes | Franco-Italian lens and eyewear group
  Orange | Orange | | | FR | company | France Télécom ; France Telecom | opérateur français de téléphonie, ancien monopole public | French phone operator and former state monopoly
  SFR | SFR | | | FR | company | Société française du radiotéléphone | opérateur français de téléphonie mobile lancé en 1987 | French mobile phone operator launched in 1987
  Iliad | Iliad | | | FR | company | Free ; Free Mobile | groupe français de télécoms fondé par Xavier Niel | French telecoms group founded by Xavier Niel
  La Poste | La Poste | | | FR | company | French postal service ; groupe La Poste | entreprise publique française du courrier et des colis | French state mail and parcels company
  BNP Paribas | BNP Paribas | BNP | BNP | FR | bank | | première banque française par la taille | largest French lender by size
  Société générale | Société générale | | | FR | bank | SocGen ; Société Générale ; Societe Generale | grande banque française fondée en 1864 | large French lender founded in 1864
  Crédit agricole | Crédit agricole | | | FR | bank | Crédit Agricole ; Credit Agricole | grande banque mutualiste française, née dans les campagnes | large French co-operative lender with rural roots
  BPCE | BPCE | | | FR | bank | Groupe BPCE ; Caisse d’épargne ; Banque populaire | groupe bancaire mutualiste français, maison mère de Natixis | French co-operative banking group, parent of Natixis
  Banque de France | Bank of France | | | FR | bank | French central bank | institution monétaire nationale membre de l’Eurosystème | French national monetary institution within the Eurosystem
  Caisse des dépôts et consignations | Caisse des dépôts et consignations | CDC | CDC | FR | bank | Caisse des dépôts | institution financière publique française fondée en 1816 | French public financial institution founded in 1816
  Bpifrance | Bpifrance | BPI | | FR | bank | Banque publique d’investissement | organisme public français de financement des entreprises | French state lender and investor in firms
  Axa | AXA | | | FR | company | | première compagnie d’assurances française | largest insurance company in France
  Bourse de Paris | Paris Bourse | | | FR | company | Euronext Paris ; Paris stock exchange | marché français des actions, dont l’indice est le CAC 40 | French share market whose main index is the CAC 40
  Carrefour | Carrefour | | | FR | company | | groupe français de grande distribution, pionnier de l’hypermarché | French supermarket group and pioneer of the hypermarket
  Auchan | Auchan | | | FR | company | | groupe français d’hypermarchés de la famille Mulliez | French hypermarket group of the Mulliez family
  E.Leclerc | E.Leclerc | | | FR | company | Leclerc ; centres Leclerc | enseigne française d’hypermarchés indépendants | French chain of independent hypermarkets
  Intermarché | Intermarché | | | FR | company | Groupement Mousquetaires ; Les Mousquetaires | enseigne française de supermarchés indépendants | French chain of independent supermarkets
  Casino | Casino | | | FR | company | groupe Casino ; Casino Group | groupe français de distribution né à Saint-Étienne | French retail group born in Saint-Étienne
  Decathlon | Decathlon | | | FR | company | Décathlon | enseigne française d’articles de sport | French sports goods chain
  Fnac Darty | Fnac Darty | | | FR | company | Fnac ; Darty | groupe français de magasins de livres et d’électroménager | French chain of book, electronics and appliance stores
  Danone | Danone | | | FR | company | BSN | groupe français de produits laitiers et d’eaux | French dairy and bottled water group
  Lactalis | Lactalis | | | FR | company | groupe Lactalis | groupe laitier français de la famille Besnier | French dairy group of the Besnier family
  Pernod Ricard | Pernod Ricard | | | FR | company | | groupe français de vins et spiritueux | French wine and spirits group
  Sanofi | Sanofi | | | FR | company | Sanofi-Aventis ; Sanofi Pasteur | laboratoire pharmaceutique français, fabricant de vaccins | French drug and vaccine maker
  Servier | Servier | | | FR | company | laboratoires Servier | laboratoire pharmaceutique français condamné pour le Mediator | French drug maker convicted over Mediator
  Veolia | Veolia | | | FR | company | Générale des eaux ; Veolia Environnement | groupe français de l’eau et des déchets, ex-Vivendi Environnement | French water and waste group, formerly Vivendi Environnement
  Suez | Suez | | | FR | company | Lyonnaise des eaux | groupe français de l’eau et des déchets | French water and waste group
  Capgemini | Capgemini | | | FR | company | | groupe français de services informatiques et de conseil | French IT services and consulting group
  Atos | Atos | | | FR | company | | groupe français de services informatiques, fabricant de supercalculateurs | French IT services group that built supercomputers
  Publicis | Publicis | | | FR | company | Publicis Groupe | groupe français de publicité fondé par Marcel Bleustein-Blanchet | French advertising group founded by Marcel Bleustein-Blanchet
  Vivendi | Vivendi | | | FR | company | | groupe français de médias lié à la famille Bolloré | French media group tied to the Bolloré family
  Bolloré | Bolloré | | | FR | company | groupe Bolloré ; Bollore | groupe familial breton de transport, de logistique et de médias | Breton family group in transport, logistics and media
  Hachette Livre | Hachette Livre | | | FR | company | Hachette | premier éditeur de livres français | largest French book publisher
  Ubisoft | Ubisoft | | | FR | company | | éditeur français de jeux vidéo, créateur d’Assassin’s Creed | French video game maker behind Assassin’s Creed
  OVHcloud | OVHcloud | | | FR | company | OVH | hébergeur informatique français basé à Roubaix | French data hosting firm based in Roubaix
  Mistral AI | Mistral AI | | | FR | company | | société française d’intelligence artificielle fondée en 2023 | French artificial intelligence firm founded in 2023
  Doctolib | Doctolib | | | FR | company | | plateforme française de prise de rendez-vous médicaux | French platform for booking medical appointments
  CMA CGM | CMA CGM | | | FR | company | CMA-CGM | armateur marseillais de porte-conteneurs | container shipping line based in Marseille
  La Française des jeux | La Française des jeux | FDJ | FDJ | FR | company | Française des jeux ; FDJ United | opérateur français de loterie et de paris sportifs | French lottery and sports betting operator
  Emeis | Emeis | | | FR | company | Orpea | groupe français de maisons de retraite | French care home group
  Amaury Sport Organisation | Amaury Sport Organisation | ASO | ASO | FR | company | groupe Amaury | organisateur du Tour de France et du Dakar | organiser of the Tour de France and the Dakar
  Ipsos | Ipsos | | | FR | company | | institut de sondage parisien présent dans le monde entier | Paris-based polling firm with a worldwide reach
  Framatome | Framatome | | | FR | company | | constructeur français de réacteurs nucléaires | French builder of nuclear reactors
  Dassault Systèmes | Dassault Systèmes | | | FR | company | Dassault Systemes | éditeur français de logiciels de conception industrielle | French maker of industrial design software
  Citroën | Citroën | | | FR | company | Citroen | marque automobile française aux chevrons | French car brand with a double chevron badge
  Forvia | Forvia | | | FR | company | Faurecia | équipementier automobile français, propriétaire de Hella | French car parts maker that owns Hella
  SNCF Réseau | SNCF Réseau | | | FR | company | Réseau ferré de France | gestionnaire public des voies ferrées françaises | state manager of French rail tracks
  Eiffage | Eiffage | | | FR | company | | groupe français de BTP, concessionnaire du viaduc de Millau | French construction group that runs the Millau viaduct
  Arkema | Arkema | | | FR | company | | groupe chimique français issu de Total | French chemicals group spun off from an oil major
  Eramet | Eramet | | | FR | company | | groupe minier français du nickel et du manganèse | French mining group in nickel and manganese
  La Banque postale | La Banque postale | | | FR | bank | Banque postale ; La Banque Postale | filiale bancaire du groupe public du courrier français | banking arm of the French mail group
  CNP Assurances | CNP Assurances | | | FR | company | CNP | assureur public français spécialiste de l’assurance-vie | French state-owned life insurer
  Leroy Merlin | Leroy Merlin | | | FR | company | | enseigne française de bricolage | French home improvement chain
  Havas | Havas | | | FR | company | | groupe français de publicité lié à la famille Bolloré | French advertising group tied to the Bolloré family
  BlaBlaCar | BlaBlaCar | | | FR | company | Blablacar | plateforme française de covoiturage | French online ride-sharing platform
  Sodexo | Sodexo | | | FR | company | | groupe français de restauration collective | French canteen and catering group
  JCDecaux | JCDecaux | | | FR | company | | groupe français d’affichage et d’abribus | French outdoor advertising and bus shelter group
  Teleperformance | Teleperformance | | | FR | company | | groupe français de centres d’appels | French call centre group
  Réseau de transport d’électricité | Réseau de transport d’électricité | RTE | RTE | FR | company | | gestionnaire français des lignes à haute tension | operator of French high-voltage lines
  Chantiers de l’Atlantique | Chantiers de l’Atlantique | | | FR | company | | constructeur de paquebots de Saint-Nazaire | cruise ship builder in Saint-Nazaire
  ArianeGroup | ArianeGroup | | | FR | company | | constructeur français de fusées et de missiles stratégiques | French builder of rockets and strategic missiles
  Valeo | Valeo | | | FR | company | | fabricant français de pièces automobiles | French car parts maker
  Getlink | Getlink | | | FR | company | Eurotunnel | concessionnaire du lien ferroviaire sous la Manche | operator of the rail link under the Channel
  Bouygues Telecom | Bouygues Telecom | | | FR | company | Bouygues Télécom | opérateur français de téléphonie mobile lancé en 1996 | French mobile phone operator launched in 1996
  Altice | Altice | | | FR | company | Altice France | groupe de télécoms fondé par Patrick Drahi | telecoms group founded by Patrick Drahi
  Crédit mutuel | Crédit mutuel | | | FR | bank | Crédit Mutuel | banque mutualiste française aux racines alsaciennes | French co-operative lender with Alsatian roots
  Accor | Accor | | | FR | company | AccorHotels | groupe hôtelier français, propriétaire d’Ibis et Novotel | French hotel group that owns Ibis and Novotel
  Ifop | IFOP | | | FR | company | Institut français d’opinion publique | institut de sondage français fondé en 1938 | French polling firm founded in 1938
`);
