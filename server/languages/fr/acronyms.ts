import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

/** Acronyms that readers of the French press know: one a line, `acronym: expansion | another way to write it`. */
export const acronyms: readonly KnownName[] = [
  ...knownNames(
    'organization',
    `
    ONU: Organisation des Nations unies
    OTAN: Organisation du traité de l'Atlantique nord | NATO
    UE: Union européenne
    CEE: Communauté économique européenne
    BCE: Banque centrale européenne
    BEI: Banque européenne d'investissement
    BERD: Banque européenne pour la reconstruction et le développement
    FMI: Fonds monétaire international
    OMS: Organisation mondiale de la santé
    OMC: Organisation mondiale du commerce
    OIT: Organisation internationale du travail
    OIM: Organisation internationale pour les migrations
    OMM: Organisation météorologique mondiale
    OMI: Organisation maritime internationale
    OACI: Organisation de l'aviation civile internationale
    OCDE: Organisation de coopération et de développement économiques
    OSCE: Organisation pour la sécurité et la coopération en Europe
    OPEP: Organisation des pays exportateurs de pétrole
    OIF: Organisation internationale de la francophonie
    OIAC: Organisation pour l'interdiction des armes chimiques
    AIEA: Agence internationale de l'énergie atomique
    AIE: Agence internationale de l'énergie
    UNESCO: Organisation des Nations unies pour l'éducation, la science et la culture
    UNICEF: Fonds des Nations unies pour l'enfance
    FAO: Organisation des Nations unies pour l'alimentation et l'agriculture
    PAM: Programme alimentaire mondial
    HCR: Haut-Commissariat des Nations unies pour les réfugiés | UNHCR
    UNRWA: Office de secours et de travaux des Nations unies pour les réfugiés de Palestine
    PNUD: Programme des Nations unies pour le développement
    PNUE: Programme des Nations unies pour l'environnement
    ONUDC: Office des Nations unies contre la drogue et le crime
    OCHA: Bureau de la coordination des affaires humanitaires
    FINUL: Force intérimaire des Nations unies au Liban
    MINUSMA: Mission des Nations unies au Mali
    GIEC: Groupe d'experts intergouvernemental sur l'évolution du climat
    UICN: Union internationale pour la conservation de la nature
    WWF: Fonds mondial pour la nature
    CICR: Comité international de la Croix-Rouge
    CPI: Cour pénale internationale
    CIJ: Cour internationale de justice
    TPIY: Tribunal pénal international pour l'ex-Yougoslavie
    CEDH: Cour européenne des droits de l'homme
    CJUE: Cour de justice de l'Union européenne
    UA: Union africaine
    CEDEAO: Communauté économique des États de l'Afrique de l'Ouest
    ASEAN: Association des nations de l'Asie du Sud-Est
    AES: Alliance des États du Sahel
    OLP: Organisation de libération de la Palestine
    OUA: Organisation de l'unité africaine
    BRICS: Brésil, Russie, Inde, Chine et Afrique du Sud
    G7: Groupe des sept
    G8: Groupe des huit
    G20: Groupe des vingt
    MSF: Médecins sans frontières
    MDM: Médecins du monde
    RSF: Reporters sans frontières
    HRW: Human Rights Watch
    FIDH: Fédération internationale pour les droits humains
    LDH: Ligue des droits de l'homme
    LICRA: Ligue internationale contre le racisme et l'antisémitisme
    MRAP: Mouvement contre le racisme et pour l'amitié entre les peuples
    CRIF: Conseil représentatif des institutions juives de France
    CFCM: Conseil français du culte musulman
    SPA: Société protectrice des animaux
    ATD: Agir tous pour la dignité
    LFI: La France insoumise
    PS: Parti socialiste
    PCF: Parti communiste français
    PC: Parti communiste
    EELV: Europe Écologie-Les Verts
    LR: Les Républicains
    UMP: Union pour un mouvement populaire
    RPR: Rassemblement pour la République
    UDF: Union pour la démocratie française
    UDI: Union des démocrates et indépendants
    UDR: Union des droites pour la République
    LREM: La République en marche
    RN: Rassemblement national
    FN: Front national
    NPA: Nouveau Parti anticapitaliste
    LO: Lutte ouvrière
    PRG: Parti radical de gauche
    NUPES: Nouvelle Union populaire écologique et sociale
    NFP: Nouveau Front populaire
    DLF: Debout la France
    UPR: Union populaire républicaine
    UNEF: Union nationale des étudiants de France
    CGT: Confédération générale du travail
    CFDT: Confédération française démocratique du travail
    FO: Force ouvrière
    CFTC: Confédération française des travailleurs chrétiens
    CFE-CGC: Confédération française de l'encadrement-Confédération générale des cadres
    UNSA: Union nationale des syndicats autonomes
    FSU: Fédération syndicale unitaire
    SNES: Syndicat national des enseignements de second degré
    SUD-Rail: Solidaires, unitaires, démocratiques du rail
    MEDEF: Mouvement des entreprises de France
    CPME: Confédération des petites et moyennes entreprises
    U2P: Union des entreprises de proximité
    FNSEA: Fédération nationale des syndicats d'exploitants agricoles
    FCPE: Fédération des conseils de parents d'élèves
    PEEP: Fédération des parents d'élèves de l'enseignement public
    AMF: Association des maires de France
    CNRS: Centre national de la recherche scientifique
    INSERM: Institut national de la santé et de la recherche médicale
    INRAE: Institut national de recherche pour l'agriculture, l'alimentation et l'environnement
    INSEE: Institut national de la statistique et des études économiques
    INED: Institut national d'études démographiques
    IFREMER: Institut français de recherche pour l'exploitation de la mer
    IRSN: Institut de radioprotection et de sûreté nucléaire
    ASN: Autorité de sûreté nucléaire
    CEA: Commissariat à l'énergie atomique
    CNES: Centre national d'études spatiales
    ESA: Agence spatiale européenne
    NASA: Administration nationale de l'aéronautique et de l'espace
    NOAA: Agence américaine d'observation océanique et atmosphérique
    CERN: Organisation européenne pour la recherche nucléaire
    INA: Institut national de l'audiovisuel
    BNF: Bibliothèque nationale de France
    ENA: École nationale d'administration
    ENS: École normale supérieure
    HEC: École des hautes études commerciales
    EHESS: École des hautes études en sciences sociales
    IFOP: Institut français d'opinion publique
    CSA: Conseil supérieur de l'audiovisuel
    ARCOM: Autorité de régulation de la communication audiovisuelle et numérique
    CNIL: Commission nationale de l'informatique et des libertés
    HATVP: Haute Autorité pour la transparence de la vie publique
    ARCEP: Autorité de régulation des communications électroniques
    ANSM: Agence nationale de sécurité du médicament
    EMA: Agence européenne des médicaments
    FDA: Agence américaine des médicaments
    CDC: Centres de prévention et de contrôle des maladies
    ECDC: Centre européen de prévention et de contrôle des maladies
    HAS: Haute Autorité de santé
    ANSES: Agence nationale de sécurité sanitaire
    ARS: Agence régionale de santé
    AP-HP: Assistance publique-Hôpitaux de Paris
    APHP: Assistance publique-Hôpitaux de Paris
    CHU: Centre hospitalier universitaire
    CHRU: Centre hospitalier régional universitaire
    SAMU: Service d'aide médicale urgente
    SMUR: Service mobile d'urgence et de réanimation
    SDIS: Service départemental d'incendie et de secours
    CPAM: Caisse primaire d'assurance maladie
    CAF: Caisse d'allocations familiales
    CNAF: Caisse nationale des allocations familiales
    CNAM: Caisse nationale de l'assurance maladie
    CESE: Conseil économique, social et environnemental
    COR: Conseil d'orientation des retraites
    OFCE: Observatoire français des conjonctures économiques
    ADEME: Agence de la transition écologique
    ONF: Office national des forêts
    OFB: Office français de la biodiversité
    LPO: Ligue pour la protection des oiseaux
    OFPRA: Office français de protection des réfugiés et apatrides
    DGSE: Direction générale de la sécurité extérieure
    DGSI: Direction générale de la sécurité intérieure
    DGCCRF: Direction générale de la concurrence, de la consommation et de la répression des fraudes
    DGAC: Direction générale de l'aviation civile
    DGS: Direction générale de la santé
    BEA: Bureau d'enquêtes et d'analyses
    IGPN: Inspection générale de la police nationale
    IGGN: Inspection générale de la gendarmerie nationale
    IGAS: Inspection générale des affaires sociales
    PNF: Parquet national financier
    PNAT: Parquet national antiterroriste
    GIGN: Groupe d'intervention de la gendarmerie nationale
    RAID: Recherche, assistance, intervention, dissuasion
    BRI: Brigade de recherche et d'intervention
    CRS: Compagnies républicaines de sécurité
    BAC: Brigade anticriminalité
    ANSSI: Agence nationale de la sécurité des systèmes d'information
    FBI: Bureau fédéral d'enquête
    CIA: Agence centrale de renseignement
    NSA: Agence nationale de la sécurité
    DEA: Agence américaine de lutte contre la drogue
    ICE: Police américaine de l'immigration
    KGB: Comité pour la sécurité de l'État
    FSB: Service fédéral de sécurité
    GRU: Direction générale du renseignement
    MI5: Service britannique du renseignement intérieur
    MI6: Service britannique du renseignement extérieur
    NHS: Service national de santé britannique
    ACLU: Union américaine pour les libertés civiles
    NRA: Association nationale des armes à feu
    NTSB: Bureau national de la sécurité des transports
    FAA: Agence fédérale de l'aviation
    SEC: Gendarme boursier américain
    FED: Réserve fédérale
    PKK: Parti des travailleurs du Kurdistan
    AKP: Parti de la justice et du développement
    CDU: Union chrétienne-démocrate
    CSU: Union chrétienne-sociale
    SPD: Parti social-démocrate
    AFD: Alternative pour l'Allemagne
    FDP: Parti libéral-démocrate
    FPÖ: Parti de la liberté d'Autriche
    ANC: Congrès national africain
    PP: Parti populaire
    PSOE: Parti socialiste ouvrier espagnol
    ETA: Euskadi ta Askatasuna
    IRA: Armée républicaine irlandaise
    DUP: Parti unioniste démocrate
    SNP: Parti national écossais
    FARC: Forces armées révolutionnaires de Colombie
    EI: État islamique
    AQMI: Al-Qaida au Maghreb islamique
    FLN: Front de libération nationale
    FLNC: Front de libération nationale de la Corse
    FLNKS: Front de libération nationale kanak et socialiste
    SACEM: Société des auteurs, compositeurs et éditeurs de musique
    SNJ: Syndicat national des journalistes
    UNL: Union nationale lycéenne
    SNCF: Société nationale des chemins de fer français
    RATP: Régie autonome des transports parisiens
    EDF: Électricité de France
    GDF: Gaz de France
    RTE: Réseau de transport d'électricité
    ADP: Aéroports de Paris
    SFR: Société française du radiotéléphone
    LVMH: Moët Hennessy-Louis Vuitton
    BNP: Banque nationale de Paris
    BPCE: Banque populaire Caisse d'épargne
    CIC: Crédit industriel et commercial
    CMA-CGM: Compagnie maritime d'affrètement-Compagnie générale maritime
    DCNS: Direction des constructions navales et services
    PSA: Peugeot société anonyme
    BMW: Bayerische Motoren Werke
    VW: Volkswagen
    GM: General Motors
    IBM: International Business Machines
    HSBC: Hongkong and Shanghai Banking Corporation
    UBS: Union de banques suisses
    BP: British Petroleum
    AFP: Agence France-Presse
    AP: Associated Press
    DPA: Deutsche Presse-Agentur
    BBC: British Broadcasting Corporation
    CNN: Cable News Network
    NBC: National Broadcasting Company
    ABC: American Broadcasting Company
    CBS: Columbia Broadcasting System
    PBS: Public Broadcasting Service
    NPR: National Public Radio
    RTL: Radio-Télévision Luxembourg
    RMC: Radio Monte-Carlo
    BFMTV | BFM TV | BFM
    MSNBC
    ARD
    ZDF
    C8
    W9
    TF1: Télévision française 1
    LCI: La Chaîne Info
    LCP: La Chaîne parlementaire
    RFI: Radio France internationale
    RTS: Radio télévision suisse
    RTBF: Radio-télévision belge de la Communauté française
    RT: Russia Today
    HBO: Home Box Office
    M6: Métropole Télévision
    ESPN: Entertainment and Sports Programming Network
    CIO: Comité international olympique
    FIFA: Fédération internationale de football association
    UEFA: Union des associations européennes de football
    FFF: Fédération française de football
    LFP: Ligue de football professionnel
    FFR: Fédération française de rugby
    LNR: Ligue nationale de rugby
    FFT: Fédération française de tennis
    FIA: Fédération internationale de l'automobile
    UCI: Union cycliste internationale
    ASO: Amaury Sport Organisation
    ATP: Association des joueurs de tennis professionnels
    WTA: Association des joueuses de tennis
    NBA: National Basketball Association
    NFL: National Football League
    NHL: National Hockey League
    MLS: Major League Soccer
    TAS: Tribunal arbitral du sport
    AMA: Agence mondiale antidopage
    PSG: Paris Saint-Germain
    OM: Olympique de Marseille
    OL: Olympique lyonnais
    ASSE: Association sportive de Saint-Étienne
    LOSC: Lille Olympique Sporting Club
    OGC: Olympique Gymnaste Club
    RCL: Racing Club de Lens
    FCN: Football Club de Nantes
    PSV: Philips Sport Vereniging
    NPD: Parti national-démocrate d'Allemagne
    TMC
    BVA
    VSD
    TPMP: Touche pas à mon poste
    ONPC: On n'est pas couché
    NRJ
    OCS
    KTO
    ITV
    MSN
    DHL
    UPS
    KPMG
    STX
    PETA
    INRA: Institut national de la recherche agronomique
    CROUS: Centre régional des œuvres universitaires et scolaires
    SNSM: Société nationale de sauvetage en mer
    SRPJ: Service régional de police judiciaire
    SEAT
    PNL
  `,
  ),
  ...knownNames(
    'other',
    `
    ADN: acide désoxyribonucléique
    ARN: acide ribonucléique
    AOC: appellation d'origine contrôlée
    APL: aide personnalisée au logement
    BD: bande dessinée
    BTP: bâtiment et travaux publics
    CAC 40: indice de la Bourse de Paris
    CDD: contrat à durée déterminée
    CDI: contrat à durée indéterminée
    CICE: crédit d'impôt pour la compétitivité et l'emploi
    CSG: contribution sociale généralisée
    DRH: directeur des ressources humaines
    EHPAD: établissement d'hébergement pour personnes âgées dépendantes | Ehpad
    GPA: gestation pour autrui
    GPS: système de géolocalisation par satellite
    HLM: habitation à loyer modéré
    IA: intelligence artificielle
    IRM: imagerie par résonance magnétique
    ISF: impôt de solidarité sur la fortune
    IVG: interruption volontaire de grossesse
    JO: Jeux olympiques
    LGBT: lesbiennes, gays, bi et trans
    LGBTQ: lesbiennes, gays, bi, trans et queers
    OGM: organisme génétiquement modifié
    ONG: organisation non gouvernementale
    OPA: offre publique d'achat
    OQTF: obligation de quitter le territoire français
    PDG: président-directeur général
    PIB: produit intérieur brut
    PMA: procréation médicalement assistée
    PME: petite et moyenne entreprise
    PV: procès-verbal
    QR: code QR
    RER: réseau express régional
    RIC: référendum d'initiative citoyenne
    RGPD: règlement général sur la protection des données
    RSA: revenu de solidarité active
    RTT: réduction du temps de travail
    SDF: sans domicile fixe
    SMIC: salaire minimum interprofessionnel de croissance
    SMS: message texte
    SUV: véhicule utilitaire sport
    TGV: train à grande vitesse
    TER: train express régional
    TNT: télévision numérique terrestre
    TVA: taxe sur la valeur ajoutée
    ULM: ultraléger motorisé
    URL: adresse d'une page
    URSS: Union des républiques socialistes soviétiques
    UV: ultraviolets
    VIH: virus de l'immunodéficience humaine
    VTC: voiture de transport avec chauffeur
    VTT: vélo tout-terrain
    ZAD: zone à défendre
    ZEP: zone d'éducation prioritaire
    ZFE: zone à faibles émissions
    PAF: paysage audiovisuel français
    CEO: chief executive officer
    LED: diode électroluminescente | LEDs
    ITT: incapacité totale de travail
    AVC: accident vasculaire cérébral
    CAP: certificat d'aptitude professionnelle
    BEP: brevet d'études professionnelles
    BTS: brevet de technicien supérieur
    VIP: personnalité de marque
    SRAS: syndrome respiratoire aigu sévère
    GAFA: Google, Apple, Facebook et Amazon | GAFAM
    EPS: éducation physique et sportive
    UVA: ultraviolet A
    UVB: ultraviolet B
    TTC: toutes taxes comprises
    HT: hors taxes
    THC: tétrahydrocannabinol
    LSD: acide lysergique
    MDMA: ecstasy
    SOS: appel de détresse
    PVC: polychlorure de vinyle
    PTT: Postes, télégraphes et téléphones
    HPV: papillomavirus
    CPE: contrat première embauche
    MJC: maison des jeunes et de la culture
    TGI: tribunal de grande instance
    IEP: institut d'études politiques
    IHU: institut hospitalo-universitaire
    EPHAD: établissement pour personnes âgées
    ISS: Station spatiale internationale
    DVD: disque optique
    PDF: format de document
    CD: disque compact
    USB: bus de données
    PIN: code personnel
    QCM: questionnaire à choix multiples
    BAFA: brevet d'aptitude aux fonctions d'animateur
    RIB: relevé d'identité bancaire
    ORL: oto-rhino-laryngologiste
    DTU: diphtérie, tétanos, poliomyélite
    GPL: gaz de pétrole liquéfié
    GNL: gaz naturel liquéfié
    OVNI: objet volant non identifié
    VPN: réseau privé virtuel
    TPE: très petite entreprise
    ETI: entreprise de taille intermédiaire
    SAS: société par actions simplifiée
    SARL: société à responsabilité limitée
    GIE: groupement d'intérêt économique
    MMA: arts martiaux mixtes
    IFI: impôt sur la fortune immobilière
    GTI: grand tourisme à injection
    HEPA: filtre à haute efficacité
    WEC: championnat du monde d'endurance
  `,
  ),
  ...knownNames(
    'place',
    `
    USA: États-Unis d'Amérique
    RDC: République démocratique du Congo
    RFA: République fédérale d'Allemagne
    RDA: République démocratique allemande
    UK: Royaume-Uni
    NYC: New York
    PACA: Provence-Alpes-Côte d'Azur
    IDF: Île-de-France
    JFK: aéroport John-F.-Kennedy
    HK: Hong Kong
  `,
  ),
];
