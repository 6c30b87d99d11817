import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

/** Organisations by the names the French press uses: one a line, `name | another way to write it`. */
export const organizations: readonly KnownName[] = knownNames(
  'organization',
  `
  Union européenne
  Union africaine
  Nations unies | Nations Unies
  Organisation des Nations unies
  Conseil de sécurité
  Commission européenne
  Parlement européen
  Conseil européen
  Conseil de l'Europe
  Banque centrale européenne
  Banque mondiale
  Banque de France
  Réserve fédérale
  Fonds monétaire international
  Organisation mondiale de la santé
  Organisation mondiale du commerce
  Cour pénale internationale
  Cour de justice de l'Union européenne
  Cour européenne des droits de l'homme
  Interpol
  Europol
  Frontex
  Eurojust
  Ligue arabe
  Alliance atlantique
  Unicef
  Unesco
  Otan
  Onu
  Opep
  Elysée | Élysée
  Matignon
  Quai d'Orsay
  Bercy
  Place Beauvau
  Conseil d'État | Conseil d'Etat
  Conseil constitutionnel
  Conseil des ministres
  Cour de cassation
  Cour des comptes
  Cour d'appel de Paris
  Défenseur des droits
  Assemblée nationale
  Santé publique France
  Haute Autorité de santé
  Météo-France | Météo France
  Sécurité sociale
  Assurance maladie
  Pôle emploi
  France Travail
  Éducation nationale | Education nationale
  Caisse des dépôts
  Banque publique d'investissement
  Bpifrance
  Institut Pasteur
  Académie française
  Académie de médecine
  Académie des sciences
  Comédie-Française
  Opéra de Paris
  Sciences Po
  Polytechnique
  Sorbonne
  Collège de France
  Maison-Blanche | Maison Blanche
  Pentagone
  Capitole
  Cour suprême
  Chambre des représentants
  Département d'État | Département d'Etat
  Parti démocrate
  Parti républicain
  Kremlin
  Douma
  Downing Street
  Buckingham Palace
  Chambre des communes
  Chambre des lords
  Scotland Yard
  Bundestag
  Bundesrat
  Bundeswehr
  Bundesbank
  Knesset
  Tsahal
  Mossad
  Shin Beth
  Vatican
  Saint-Siège
  Hamas
  Hezbollah
  Fatah
  Al-Qaida | Al-Qaïda
  Boko Haram
  Daech | Daesh
  État islamique | Etat islamique
  Wagner
  Frères musulmans
  Croix-Rouge
  Croissant-Rouge
  Amnesty International | Amnesty
  Human Rights Watch
  Greenpeace
  Oxfam
  Médecins sans frontières
  Médecins du monde
  Reporters sans frontières
  Action contre la faim
  Handicap International
  SOS Méditerranée
  SOS Racisme
  SOS Homophobie
  Sea-Watch
  Emmaüs
  Secours catholique
  Secours populaire
  Restos du cœur | Restos du coeur
  Armée du salut
  Fondation Abbé-Pierre
  Fondation de France
  Fondation Nicolas-Hulot
  Fondation Jean-Jaurès
  Institut Montaigne
  Terra Nova
  France Nature Environnement
  Les Amis de la Terre
  Attac
  Anticor
  Transparency International
  Foodwatch
  UFC-Que Choisir
  L214
  Sea Shepherd
  Extinction Rebellion
  Cimade
  Osez le féminisme
  Droit au logement
  Act Up
  La France insoumise
  France insoumise
  Parti socialiste
  Parti communiste
  Europe Écologie-Les Verts | Europe Ecologie-Les Verts
  Les Écologistes
  Les Verts
  Les Républicains
  Rassemblement national
  Front national
  La République en marche | République en marche
  En Marche
  MoDem
  Reconquête
  Nouveau Front populaire
  Place publique
  Génération.s
  Debout la France
  Lutte ouvrière
  Force ouvrière
  Unsa
  Medef
  Confédération paysanne
  Coordination rurale
  Jeunes Agriculteurs
  Alliance Police
  Unité SGP Police
  Parti travailliste
  Parti conservateur
  Labour
  Tories
  Sinn Féin
  Podemos
  Vox
  Ciudadanos
  Syriza
  Forza Italia
  Fratelli d'Italia
  Lega
  Fidesz
  Likoud
  Air France
  Air France-KLM
  Lufthansa
  Ryanair
  easyJet
  British Airways
  Emirates
  Qatar Airways
  Airbus
  Boeing
  Dassault Aviation
  Dassault
  Safran
  Thales
  Naval Group
  Arianespace
  ArianeGroup
  SpaceX
  Blue Origin
  Alstom
  Siemens
  Bombardier
  Renault
  Peugeot
  Citroën
  Stellantis
  Volkswagen
  Mercedes-Benz
  Toyota
  Nissan
  Hyundai
  Tesla
  Ford
  General Motors
  Fiat
  Ferrari
  Michelin
  Valeo
  Faurecia
  TotalEnergies | Total
  Engie
  Enedis
  Areva
  Orano
  Framatome
  Veolia
  Shell
  ExxonMobil
  Gazprom
  Rosneft
  Saudi Aramco | Aramco
  Eni
  Vinci
  Bouygues
  Eiffage
  Lafarge
  Holcim
  Saint-Gobain
  ArcelorMittal
  Iliad
  Altice
  Vivendi
  Havas
  Lagardère
  Bolloré
  Canal+
  Netflix
  Disney
  Warner Bros
  Spotify
  Deezer
  Google
  Alphabet
  YouTube
  Apple
  Facebook
  Meta
  Instagram
  WhatsApp
  Twitter
  TikTok
  Snapchat
  LinkedIn
  Telegram
  Microsoft
  OpenAI
  Mistral AI
  Nvidia
  Samsung
  Huawei
  Sony
  Nintendo
  Ubisoft
  Amazon
  Alibaba
  eBay
  Uber
  Deliveroo
  Airbnb
  BlaBlaCar
  Doctolib
  Leboncoin
  Wikipédia
  Carrefour
  Leclerc
  Auchan
  Intermarché
  Lidl
  Monoprix
  Fnac
  Darty
  Decathlon
  Ikea
  Zara
  H&M
  Kering
  Hermès
  Chanel
  Dior
  Louis Vuitton
  L'Oréal
  Danone
  Lactalis
  Nestlé
  Unilever
  Coca-Cola
  McDonald's
  Starbucks
  Bayer
  Monsanto
  Sanofi
  Pfizer
  BioNTech
  Moderna
  AstraZeneca
  Johnson & Johnson
  Novartis
  Servier
  Roche
  Société générale | Société Générale
  Crédit agricole | Crédit Agricole
  Crédit mutuel | Crédit Mutuel
  BNP Paribas
  La Poste
  Banque postale
  Caisse d'épargne
  Natixis
  Axa
  Allianz
  Generali
  Groupama
  Goldman Sachs
  JPMorgan
  Deutsche Bank
  Crédit Suisse | Credit Suisse
  BlackRock
  Moody's
  Standard & Poor's
  Lehman Brothers
  Euronext
  Keolis
  Transdev
  Eurostar
  Getlink
  Servair
  Korian
  Orpea
  Ipsos
  Ifop
  Elabe
  Odoxa
  Harris Interactive
  OpinionWay
  Agence France-Presse
  Associated Press
  Reuters
  Bloomberg
  Xinhua | Chine nouvelle
  TASS
  RIA Novosti
  Interfax
  Le Monde
  Le Figaro
  Libération
  L'Humanité
  La Croix
  Les Échos | Les Echos
  Le Parisien
  Aujourd'hui en France
  L'Équipe | L'Equipe
  Le Point
  L'Express
  L'Obs | Le Nouvel Observateur
  Marianne
  Mediapart
  Le Canard enchaîné
  Charlie Hebdo
  Le Journal du dimanche
  Paris Match
  Ouest-France
  Sud Ouest
  La Voix du Nord
  Le Progrès
  Le Dauphiné libéré
  La Provence
  Nice-Matin
  Midi libre
  La Dépêche du Midi
  L'Est républicain
  Le Télégramme
  Politico
  France Télévisions
  Radio France
  France Inter
  Franceinfo | France Info
  France Culture
  France Bleu
  Europe 1
  Sud Radio
  CNews
  Public Sénat
  France 2
  France 3
  France 5
  France 24
  Arte
  TV5 Monde
  Al Jazeera | Al-Jazeera
  Fox News
  Sky News
  New York Times
  Washington Post
  Wall Street Journal
  Financial Times
  The Guardian | Guardian
  The Times
  Daily Mail
  Der Spiegel | Spiegel
  Bild
  Die Welt
  El País | El Pais
  La Repubblica
  Corriere della Sera
  Huffington Post
  Paris Saint-Germain
  Olympique de Marseille
  Olympique lyonnais
  Real Madrid
  FC Barcelone
  Bayern Munich
  Manchester United
  Manchester City
  Liverpool FC
  Juventus
  Stade rennais
  Stade toulousain
  Stade français
  Racing 92
  Girondins de Bordeaux
  AS Monaco
  OGC Nice
  FC Nantes
  RC Lens
  Toulouse FC
  Comité international olympique
  `,
);
