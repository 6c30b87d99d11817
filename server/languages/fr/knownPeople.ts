import type { KnownPerson } from '../languagePack.ts';
import { knownPersons } from '../list.ts';

/**
 * People whom French news copy calls by their office without saying it first, with the offices that they have held, today or once:
 * *Emmanuel Macron … le chef de l’État*. They count only where the article names the person, so a past office does no harm.
 */
export const knownPeople: readonly KnownPerson[] = knownPersons(`
  Emmanuel Macron: président, président de la République, chef de l’État, locataire de l’Élysée, ministre de l’Économie, locataire de Bercy
  François Hollande: président, président de la République, chef de l’État, locataire de l’Élysée, député de Corrèze, premier secrétaire du PS
  Nicolas Sarkozy: président, président de la République, chef de l’État, ministre de l’Intérieur, président de l’UMP, président des Républicains
  Jacques Chirac: président, président de la République, chef de l’État, Premier ministre, maire de Paris
  François Mitterrand: président, président de la République, chef de l’État
  Valéry Giscard d’Estaing: président, président de la République, chef de l’État
  Édouard Philippe: Premier ministre, chef du gouvernement, locataire de Matignon, maire du Havre, patron d’Horizons
  Jean Castex: Premier ministre, chef du gouvernement, locataire de Matignon, maire de Prades, patron de la SNCF, PDG de la RATP
  Élisabeth Borne: Première ministre, cheffe du gouvernement, ministre du Travail, ministre de la Transition écologique, ministre des Transports, ministre de l’Éducation
  Gabriel Attal: Premier ministre, chef du gouvernement, ministre de l’Éducation, porte-parole du gouvernement, patron de Renaissance
  Michel Barnier: Premier ministre, chef du gouvernement, négociateur, commissaire, négociateur de l’UE
  François Bayrou: Premier ministre, chef du gouvernement, maire de Pau, président du MoDem, patron du MoDem, garde des Sceaux
  Sébastien Lecornu: Premier ministre, chef du gouvernement, ministre des Armées
  Manuel Valls: Premier ministre, chef du gouvernement, ministre de l’Intérieur, maire d’Évry, ministre des Outre-mer
  Bernard Cazeneuve: Premier ministre, chef du gouvernement, ministre de l’Intérieur, locataire de la place Beauvau
  Jean-Marc Ayrault: Premier ministre, chef du gouvernement, ministre des Affaires étrangères, maire de Nantes
  François Fillon: Premier ministre, chef du gouvernement, candidat, candidat de la droite, député de Paris
  Dominique de Villepin: Premier ministre, ministre des Affaires étrangères
  Alain Juppé: Premier ministre, maire de Bordeaux, ministre des Affaires étrangères
  Lionel Jospin: Premier ministre, candidat socialiste
  Laurent Fabius: Premier ministre, ministre des Affaires étrangères, chef de la diplomatie, président du Conseil constitutionnel
  Marine Le Pen: présidente du Rassemblement national, présidente du RN, présidente du FN, présidente du Front national, patronne du RN, députée du Pas-de-Calais, candidate du RN, cheffe de file du RN
  Jean-Marie Le Pen: président du Front national, fondateur du FN, cofondateur du Front national, patriarche
  Jordan Bardella: président du RN, président du Rassemblement national, patron du RN, eurodéputé
  Marion Maréchal: députée du Vaucluse, petite-fille de Jean-Marie Le Pen, nièce de Marine Le Pen
  Éric Zemmour: polémiste, président de Reconquête, candidat de Reconquête, éditorialiste
  Louis Aliot: maire de Perpignan, député européen, vice-président du RN, vice-président du FN
  Florian Philippot: président des Patriotes, vice-président du FN, député européen
  Nicolas Dupont-Aignan: président de Debout la France, député de l’Essonne
  Jean-Luc Mélenchon: leader de La France insoumise, député de La France insoumise, patron de LFI, leader des Insoumis, député des Bouches-du-Rhône, tribun
  Mathilde Panot: présidente du groupe LFI, députée du Val-de-Marne
  Adrien Quatennens: député du Nord, coordinateur de LFI
  François Ruffin: député de la Somme, réalisateur
  Clémentine Autain: députée de Seine-Saint-Denis
  Alexis Corbière: député de Seine-Saint-Denis
  Fabien Roussel: secrétaire national du PCF, patron du PCF, député du Nord
  Olivier Faure: premier secrétaire du PS, patron du PS, député de Seine-et-Marne
  Anne Hidalgo: maire de Paris, édile, élue parisienne, candidate socialiste, candidate du PS
  Ségolène Royal: ministre de l’Environnement, ministre de l’Écologie, candidate socialiste, présidente de Poitou-Charentes
  Martine Aubry: maire de Lille, première secrétaire du PS, ministre du Travail
  Benoît Hamon: candidat socialiste, ministre de l’Éducation
  Arnaud Montebourg: ministre de l’Économie, ministre du Redressement productif
  Christiane Taubira: ministre de la Justice, garde des Sceaux
  Najat Vallaud-Belkacem: ministre de l’Éducation
  Jean-Christophe Cambadélis: premier secrétaire du PS
  Dominique Strauss-Kahn: directeur général du FMI, patron du FMI, ministre de l’Économie
  Yannick Jadot: député européen, candidat écologiste, eurodéputé, candidat d’EELV
  Nicolas Hulot: ministre de l’Écologie, ministre de la Transition écologique, animateur
  Sandrine Rousseau: députée de Paris
  Marine Tondelier: secrétaire nationale des Écologistes, patronne des Écologistes
  Cécile Duflot: ministre du Logement, directrice d’Oxfam
  Éric Piolle: maire de Grenoble
  Laurent Wauquiez: président des Républicains, patron des Républicains, président de LR, patron de LR, président d’Auvergne-Rhône-Alpes, député de Haute-Loire
  Xavier Bertrand: président des Hauts-de-France, ministre de la Santé, ministre du Travail
  Valérie Pécresse: présidente d’Île-de-France, présidente de la région Île-de-France, candidate LR, candidate des Républicains
  Éric Ciotti: député des Alpes-Maritimes, président des Républicains, patron de LR, maire de Nice
  Christian Jacob: président des Républicains, patron de LR
  Bruno Retailleau: ministre de l’Intérieur, président du groupe LR, patron des sénateurs LR, sénateur de Vendée, patron de LR
  Gérard Larcher: président du Sénat
  François Baroin: maire de Troyes, président de l’association des maires de France, ministre de l’Économie
  Christian Estrosi: maire de Nice
  Rachida Dati: maire du VIIe arrondissement, ministre de la Culture, ministre de la Justice, garde des Sceaux, députée européenne, eurodéputée
  Roselyne Bachelot: ministre de la Culture, ministre de la Santé
  Nathalie Kosciusko-Morizet: ministre de l’Écologie, candidate à la mairie de Paris
  Rama Yade: secrétaire d’État
  Bruno Le Maire: ministre de l’Économie, ministre de l’Économie et des Finances, patron de Bercy, locataire de Bercy
  Gérald Darmanin: ministre de l’Intérieur, ministre de l’Action et des Comptes publics, ministre de la Justice, garde des Sceaux, locataire de la place Beauvau, maire de Tourcoing
  Christophe Castaner: ministre de l’Intérieur, locataire de la place Beauvau, porte-parole du gouvernement, patron de LREM
  Gérard Collomb: ministre de l’Intérieur, maire de Lyon, locataire de la place Beauvau
  Jean-Yves Le Drian: ministre des Affaires étrangères, chef de la diplomatie, ministre de la Défense
  Jean-Michel Blanquer: ministre de l’Éducation nationale, ministre de l’Éducation
  Pap Ndiaye: ministre de l’Éducation nationale, ministre de l’Éducation
  Agnès Buzyn: ministre de la Santé, ministre des Solidarités et de la Santé
  Olivier Véran: ministre de la Santé, porte-parole du gouvernement
  Muriel Pénicaud: ministre du Travail
  Olivier Dussopt: ministre du Travail
  Nicole Belloubet: ministre de la Justice, garde des Sceaux, ministre de l’Éducation
  Éric Dupond-Moretti: ministre de la Justice, garde des Sceaux, avocat, ténor du barreau
  Florence Parly: ministre des Armées
  Barbara Pompili: ministre de la Transition écologique
  François de Rugy: ministre de l’Écologie, ministre de la Transition écologique, président de l’Assemblée nationale
  Richard Ferrand: président de l’Assemblée nationale
  Yaël Braun-Pivet: présidente de l’Assemblée nationale
  Marlène Schiappa: secrétaire d’État, ministre
  Brune Poirson: secrétaire d’État
  Sibeth Ndiaye: porte-parole du gouvernement
  Benjamin Griveaux: porte-parole du gouvernement, candidat LREM
  Cédric Villani: mathématicien, député de l’Essonne, député LREM, candidat dissident, lauréat de la médaille Fields
  Amélie Oudéa-Castéra: ministre des Sports, ministre de l’Éducation
  Alexandre Benalla: collaborateur de l’Élysée, chargé de mission, garde du corps
  Brigitte Macron: première dame, épouse du chef de l’État
  Carla Bruni: chanteuse, première dame, mannequin
  Rémy Heitz: procureur de Paris, procureur de la République de Paris
  François Molins: procureur de Paris, procureur de la République de Paris
  Didier Raoult: professeur, infectiologue, microbiologiste, directeur de l’IHU
  Philippe Martinez: secrétaire général de la CGT, patron de la CGT, leader de la CGT
  Sophie Binet: secrétaire générale de la CGT, patronne de la CGT
  Laurent Berger: secrétaire général de la CFDT, patron de la CFDT
  Donald Trump: président, président américain, président des États-Unis, candidat républicain, milliardaire, magnat, locataire de la Maison Blanche
  Joe Biden: président, président américain, président des États-Unis, vice-président, candidat démocrate
  Barack Obama: président, président américain, président des États-Unis, locataire de la Maison Blanche
  Kamala Harris: vice-présidente, candidate démocrate
  Hillary Clinton: candidate démocrate, secrétaire d’État, première dame, sénatrice de New York
  Bill Clinton: président, président américain
  George W. Bush: président, président américain
  Vladimir Poutine: président, président russe, chef du Kremlin, maître du Kremlin, Premier ministre
  Volodymyr Zelensky: président, président ukrainien, comédien
  Angela Merkel: chancelière, chancelière allemande
  Olaf Scholz: chancelier, chancelier allemand
  Friedrich Merz: chancelier, chancelier allemand
  Boris Johnson: Premier ministre, Premier ministre britannique, maire de Londres, chef de la diplomatie britannique
  Theresa May: Première ministre, Première ministre britannique, cheffe du gouvernement britannique
  Keir Starmer: Premier ministre, Premier ministre britannique, leader travailliste
  David Cameron: Premier ministre, Premier ministre britannique
  Élisabeth II: reine, souveraine, monarque, reine d’Angleterre
  Charles III: roi, souverain, monarque
  Recep Tayyip Erdogan: président, président turc, chef de l’État turc
  Benjamin Netanyahu: Premier ministre, Premier ministre israélien, chef du gouvernement israélien
  Xi Jinping: président, président chinois, numéro un chinois
  Kim Jong-un: dirigeant nord-coréen, leader nord-coréen, numéro un nord-coréen
  Justin Trudeau: Premier ministre, Premier ministre canadien
  Jair Bolsonaro: président, président brésilien
  Luiz Inacio Lula da Silva: président, président brésilien
  Viktor Orban: Premier ministre, Premier ministre hongrois
  Giorgia Meloni: présidente du Conseil, cheffe du gouvernement, dirigeante italienne
  Matteo Salvini: ministre de l’Intérieur, patron de la Ligue, leader de la Ligue
  Emmanuel Grégoire: premier adjoint, adjoint à la mairie de Paris, député de Paris
  Ursula von der Leyen: présidente de la Commission européenne, cheffe de l’exécutif européen, patronne de la Commission
  Jean-Claude Juncker: président de la Commission européenne, chef de l’exécutif européen
  Charles Michel: président du Conseil européen, Premier ministre belge
  Christine Lagarde: présidente de la BCE, patronne de la BCE, directrice générale du FMI
  Antonio Guterres: secrétaire général de l’ONU, patron de l’ONU, chef de l’ONU
  Jens Stoltenberg: secrétaire général de l’OTAN, patron de l’OTAN, chef de l’OTAN
  Mark Rutte: secrétaire général de l’OTAN, Premier ministre néerlandais
  Pape François: souverain pontife, chef de l’Église catholique, saint-père
  Elon Musk: patron de Tesla, patron de SpaceX, milliardaire, homme d’affaires, fondateur de SpaceX
  Mark Zuckerberg: patron de Facebook, patron de Meta, fondateur de Facebook
  Jeff Bezos: patron d’Amazon, fondateur d’Amazon, milliardaire
  Bill Gates: fondateur de Microsoft, cofondateur de Microsoft, milliardaire, philanthrope
  Carlos Ghosn: patron de Renault, PDG de Renault, magnat de l’automobile
  Bernard Arnault: patron de LVMH, PDG de LVMH, milliardaire
  Vincent Bolloré: homme d’affaires, milliardaire, industriel
  Bernard Tapie: homme d’affaires, patron de l’OM
  Didier Deschamps: sélectionneur, sélectionneur des Bleus, entraîneur
  Zinédine Zidane: entraîneur, entraîneur du Real Madrid, meneur de jeu
  Kylian Mbappé: attaquant, capitaine des Bleus, footballeur
  Karim Benzema: attaquant, footballeur, buteur
  Noël Le Graët: président de la FFF, patron de la FFF
  Greta Thunberg: militante, militante écologiste, adolescente, activiste, jeune Suédoise
  Julian Assange: fondateur de WikiLeaks, lanceur d’alerte
  Edward Snowden: lanceur d’alerte
  Meghan Markle: duchesse de Sussex, actrice
  Stéphane Plaza: animateur, agent immobilier
  Cyril Hanouna: animateur, présentateur
`);
