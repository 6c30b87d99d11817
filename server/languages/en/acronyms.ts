import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

/** Acronyms that need not be spelled out in a newspaper, one a line: `acronym: expansion | other spellings`. */
export const acronyms: readonly KnownName[] = [
  ...knownNames(
    'organization',
    `
    AA: Alcoholics Anonymous
    AAA: American Automobile Association
    AARP: American Association of Retired Persons
    ABA: American Bar Association
    ABC: American Broadcasting Company
    ACLU: American Civil Liberties Union
    ADB: Asian Development Bank
    ADL: Anti-Defamation League
    AFC: Asian Football Confederation
    AfD: Alternative for Germany
    AFL-CIO: American Federation of Labor and Congress of Industrial Organizations
    AFP: Agence France-Presse
    AIG: American International Group
    AIPAC: American Israel Public Affairs Committee
    AMA: American Medical Association
    AMC: American Multi-Cinema
    AMD: Advanced Micro Devices
    ANC: African National Congress
    AP: Associated Press | A.P.
    APA: American Psychological Association
    APEC: Asia-Pacific Economic Cooperation
    ASEAN: Association of Southeast Asian Nations | Asean
    ATF: Bureau of Alcohol, Tobacco, Firearms and Explosives
    ATP: Association of Tennis Professionals
    AU: African Union
    AWS: Amazon Web Services
    BA: British Airways
    BAE: BAE Systems
    BAFTA: British Academy of Film and Television Arts | Bafta
    BBC: British Broadcasting Corporation | B.B.C.
    BHP: Broken Hill Proprietary
    BIS: Bank for International Settlements
    BJP: Bharatiya Janata Party
    BLM: Black Lives Matter
    BLS: Bureau of Labor Statistics
    BMA: British Medical Association
    BMW: Bayerische Motoren Werke
    BNP: British National Party
    BP: British Petroleum
    BRICS: Brazil, Russia, India, China and South Africa | Brics
    BT: British Telecom
    CAA: Civil Aviation Authority
    CAF: Confederation of African Football
    CAIR: Council on American-Islamic Relations
    CBC: Canadian Broadcasting Corporation
    CBI: Confederation of British Industry
    CBO: Congressional Budget Office
    CBP: Customs and Border Protection
    CBS: Columbia Broadcasting System
    CCP: Chinese Communist Party
    CDC: Centers for Disease Control and Prevention
    CDU: Christian Democratic Union
    CERN: European Organization for Nuclear Research | Cern
    CFPB: Consumer Financial Protection Bureau
    CFTC: Commodity Futures Trading Commission
    CIA: Central Intelligence Agency | C.I.A.
    CMA: Competition and Markets Authority
    CNBC: Consumer News and Business Channel
    CNN: Cable News Network
    COP: Conference of the Parties
    CPAC: Conservative Political Action Conference
    CPS: Crown Prosecution Service
    CSIS: Center for Strategic and International Studies
    CSU: Christian Social Union
    DARPA: Defense Advanced Research Projects Agency | Darpa
    DEA: Drug Enforcement Administration
    DFB: German Football Association
    DHS: Department of Homeland Security
    DNC: Democratic National Committee
    DOE: Department of Energy
    DOGE: Department of Government Efficiency
    DOJ: Department of Justice | DoJ
    DOT: Department of Transportation
    DUP: Democratic Unionist Party
    DVLA: Driver and Vehicle Licensing Agency
    DWP: Department for Work and Pensions
    EASA: European Union Aviation Safety Agency
    EBRD: European Bank for Reconstruction and Development
    EBU: European Broadcasting Union
    ECB: European Central Bank
    ECHR: European Court of Human Rights
    ECJ: European Court of Justice
    ECOWAS: Economic Community of West African States | Ecowas
    EDF: Électricité de France
    EEOC: Equal Employment Opportunity Commission
    EFF: Economic Freedom Fighters
    EFL: English Football League
    EIB: European Investment Bank
    EMA: European Medicines Agency
    EPA: Environmental Protection Agency | E.P.A.
    EPP: European People's Party
    ESA: European Space Agency
    ESPN: Entertainment and Sports Programming Network
    ETA: Euskadi Ta Askatasuna
    EU: European Union | E.U.
    FA: Football Association
    FAA: Federal Aviation Administration | F.A.A.
    FAO: Food and Agriculture Organization
    FARC: Revolutionary Armed Forces of Colombia | Farc
    FBI: Federal Bureau of Investigation | F.B.I.
    C-SPAN: Cable-Satellite Public Affairs Network | CSPAN
    ROTC: Reserve Officers' Training Corps
    FCA: Financial Conduct Authority
    FCC: Federal Communications Commission | F.C.C.
    FDA: Food and Drug Administration | F.D.A.
    FDIC: Federal Deposit Insurance Corporation
    FDP: Free Democratic Party
    FEC: Federal Election Commission
    FEMA: Federal Emergency Management Agency | Fema
    FIA: International Automobile Federation
    FIFA: Fédération Internationale de Football Association | Fifa
    FINA: International Swimming Federation | Fina
    FIS: International Ski Federation
    FISA: Foreign Intelligence Surveillance Court
    FSB: Federal Security Service
    FTC: Federal Trade Commission | F.T.C.
    G20: Group of 20 | G-20
    G7: Group of Seven | G-7
    G8: Group of Eight | G-8
    GAO: Government Accountability Office
    GCHQ: Government Communications Headquarters
    GE: General Electric
    GM: General Motors
    GOP: Grand Old Party | G.O.P.
    GRU: Main Intelligence Directorate
    GSA: General Services Administration
    GSK: GlaxoSmithKline
    HBO: Home Box Office
    HHS: Department of Health and Human Services
    HMRC: HM Revenue and Customs
    HP: Hewlett-Packard
    HRW: Human Rights Watch
    HSBC: Hongkong and Shanghai Banking Corporation
    HSE: Health and Safety Executive
    HUD: Department of Housing and Urban Development
    IAEA: International Atomic Energy Agency
    IBM: International Business Machines
    ICANN: Internet Corporation for Assigned Names and Numbers
    ICC: International Criminal Court
    ICE: Immigration and Customs Enforcement
    ICJ: International Court of Justice
    ICRC: International Committee of the Red Cross
    IDF: Israel Defense Forces
    IEA: International Energy Agency
    IFS: Institute for Fiscal Studies
    IISS: International Institute for Strategic Studies
    IKEA: Ingvar Kamprad Elmtaryd Agunnaryd | Ikea
    ILO: International Labour Organization
    IMF: International Monetary Fund | I.M.F.
    IOC: International Olympic Committee
    IOM: International Organization for Migration
    IPCC: Intergovernmental Panel on Climate Change
    IRA: Irish Republican Army
    IRGC: Islamic Revolutionary Guard Corps
    IRS: Internal Revenue Service | I.R.S.
    IS: Islamic State
    ISI: Inter-Services Intelligence
    ISIL: Islamic State in Iraq and the Levant
    ISIS: Islamic State in Iraq and Syria | Isis
    ITN: Independent Television News
    ITV: Independent Television
    JPL: Jet Propulsion Laboratory
    KFC: Kentucky Fried Chicken
    KGB: Committee for State Security
    KKK: Ku Klux Klan
    KLM: Royal Dutch Airlines
    LAPD: Los Angeles Police Department
    LDP: Liberal Democratic Party
    LIV: LIV Golf
    LSE: London School of Economics
    LVMH: Moët Hennessy Louis Vuitton
    MGM: Metro-Goldwyn-Mayer
    MI5: Security Service
    MI6: Secret Intelligence Service
    MIT: Massachusetts Institute of Technology
    MLB: Major League Baseball
    MLS: Major League Soccer
    MoD: Ministry of Defence | MOD
    MSF: Doctors Without Borders
    MSNBC: Microsoft and the National Broadcasting Company
    MTA: Metropolitan Transportation Authority
    MTV: Music Television
    NAACP: National Association for the Advancement of Colored People
    NASA: National Aeronautics and Space Administration | Nasa
    NASCAR: National Association for Stock Car Auto Racing | Nascar
    NATO: North Atlantic Treaty Organization | Nato
    NBA: National Basketball Association | N.B.A.
    NBC: National Broadcasting Company
    NCA: National Crime Agency
    NCAA: National Collegiate Athletic Association
    NEU: National Education Union
    NFL: National Football League | N.F.L.
    NHK: Japan Broadcasting Corporation
    NHL: National Hockey League
    NHS: National Health Service
    NHTSA: National Highway Traffic Safety Administration
    NIH: National Institutes of Health
    NLRB: National Labor Relations Board
    NOAA: National Oceanic and Atmospheric Administration
    NPR: National Public Radio
    NRA: National Rifle Association | N.R.A.
    NSA: National Security Agency
    NSC: National Security Council
    NSPCC: National Society for the Prevention of Cruelty to Children
    NTSB: National Transportation Safety Board
    NUS: National Union of Students
    NWS: National Weather Service
    NYPD: New York Police Department
    NYSE: New York Stock Exchange
    NYU: New York University
    OAS: Organization of American States
    OBR: Office for Budget Responsibility
    OCHA: Office for the Coordination of Humanitarian Affairs
    OECD: Organisation for Economic Co-operation and Development
    OFAC: Office of Foreign Assets Control
    OHCHR: Office of the High Commissioner for Human Rights
    OMB: Office of Management and Budget
    ONS: Office for National Statistics
    OPCW: Organisation for the Prohibition of Chemical Weapons
    OPEC: Organization of the Petroleum Exporting Countries | Opec
    OSCE: Organization for Security and Co-operation in Europe
    OSHA: Occupational Safety and Health Administration
    PBS: Public Broadcasting Service
    PETA: People for the Ethical Treatment of Animals | Peta
    PGA: Professional Golfers' Association
    PKK: Kurdistan Workers' Party
    PLA: People's Liberation Army
    PLO: Palestine Liberation Organization
    PSG: Paris Saint-Germain
    PSNI: Police Service of Northern Ireland
    PTA: Parent-Teacher Association
    RAF: Royal Air Force
    RBS: Royal Bank of Scotland
    RCMP: Royal Canadian Mounted Police
    RMT: National Union of Rail, Maritime and Transport Workers
    RNC: Republican National Committee
    RNLI: Royal National Lifeboat Institution
    RSF: Reporters Without Borders
    RSPB: Royal Society for the Protection of Birds
    RSPCA: Royal Society for the Prevention of Cruelty to Animals
    RT: Russia Today
    RTÉ: Raidió Teilifís Éireann | RTE
    RUC: Royal Ulster Constabulary
    SAG-AFTRA: Screen Actors Guild-American Federation of Television and Radio Artists
    SAS: Special Air Service
    SDLP: Social Democratic and Labour Party
    SEAL: Sea, Air and Land
    SEC: Securities and Exchange Commission | S.E.C.
    SEIU: Service Employees International Union
    SNP: Scottish National Party
    SPCA: Society for the Prevention of Cruelty to Animals
    SPD: Social Democratic Party
    SSA: Social Security Administration
    SWAT: Special Weapons and Tactics
    TSA: Transportation Security Administration | T.S.A.
    TSMC: Taiwan Semiconductor Manufacturing Company
    TUC: Trades Union Congress
    UAW: United Auto Workers | United Automobile Workers
    UCI: International Cycling Union
    UCL: University College London
    UCLA: University of California, Los Angeles
    UEFA: Union of European Football Associations | Uefa
    UFC: Ultimate Fighting Championship
    UKHSA: UK Health Security Agency
    UKIP: UK Independence Party | Ukip
    UN: United Nations | U.N.
    UNDP: United Nations Development Programme
    UNEP: United Nations Environment Programme
    UNESCO: United Nations Educational, Scientific and Cultural Organization | Unesco
    UNFPA: United Nations Population Fund
    UNHCR: United Nations High Commissioner for Refugees
    UNICEF: United Nations Children's Fund | Unicef
    UNIFIL: United Nations Interim Force in Lebanon | Unifil
    UNRWA: United Nations Relief and Works Agency for Palestine Refugees
    UPS: United Parcel Service
    USAID: United States Agency for International Development | USAid
    USC: University of Southern California
    USCIS: U.S. Citizenship and Immigration Services
    USDA: U.S. Department of Agriculture
    USGA: United States Golf Association
    USGS: U.S. Geological Survey
    USPS: U.S. Postal Service
    UVF: Ulster Volunteer Force
    VA: Department of Veterans Affairs
    VW: Volkswagen
    WADA: World Anti-Doping Agency | Wada
    WBA: World Boxing Association
    WBC: World Boxing Council
    WFP: World Food Programme
    WHO: World Health Organization | W.H.O.
    WMO: World Meteorological Organization
    WNBA: Women's National Basketball Association
    WTA: Women's Tennis Association
    WTO: World Trade Organization | W.T.O.
    WWE: World Wrestling Entertainment
    WWF: World Wide Fund for Nature
    YMCA: Young Men's Christian Association
    SCOTUS: Supreme Court of the United States
    CVS
    TBS
    DHL
    RWE
    ARD
    ZDF
    NDR
    KPMG
  `,
  ),
  ...knownNames(
    'place',
    `
    DC: District of Columbia | D.C.
    DRC: Democratic Republic of Congo
    GDR: German Democratic Republic
    JFK: John F. Kennedy International Airport
    LA: Los Angeles | L.A.
    LAX: Los Angeles International Airport
    NYC: New York City | N.Y.C.
    UAE: United Arab Emirates | U.A.E.
    UK: United Kingdom | U.K.
    US: United States | U.S.
    USA: United States of America | U.S.A.
    USSR: Union of Soviet Socialist Republics | U.S.S.R.
  `,
  ),
  ...knownNames(
    'other',
    `
    3D: three-dimensional
    ADHD: attention deficit hyperactivity disorder
    AI: artificial intelligence | A.I.
    AIDS: acquired immunodeficiency syndrome | Aids
    AM: amplitude modulation
    API: application programming interface
    ATM: automated teller machine
    BC: before Christ | B.C.
    BCE: before the common era | B.C.E.
    BST: British Summer Time
    CCTV: closed-circuit television
    CD: compact disc
    CEO: chief executive officer | C.E.O.
    CET: Central European Time
    CFO: chief financial officer
    COO: chief operating officer
    COVID: coronavirus disease | Covid | COVID-19 | Covid-19
    CPI: consumer price index
    CPR: cardiopulmonary resuscitation
    CT: computed tomography
    CTO: chief technology officer
    CV: curriculum vitae
    DACA: Deferred Action for Childhood Arrivals | Daca
    DEI: diversity, equity and inclusion
    DIY: do it yourself
    DJ: disc jockey
    DMZ: demilitarized zone
    DNA: deoxyribonucleic acid
    DUI: driving under the influence
    DVD: digital versatile disc
    EDT: Eastern Daylight Time
    EEA: European Economic Area
    ER: emergency room
    ESG: environmental, social and governance
    EST: Eastern Standard Time
    ET: Eastern Time
    ETF: exchange-traded fund
    EV: electric vehicle
    FAQ: frequently asked questions
    FM: frequency modulation
    FTSE: Financial Times Stock Exchange
    GCSE: General Certificate of Secondary Education
    GDP: gross domestic product
    GDPR: General Data Protection Regulation
    GMO: genetically modified organism
    GMT: Greenwich Mean Time
    GP: general practitioner
    GPS: Global Positioning System
    HGV: heavy goods vehicle
    HIV: human immunodeficiency virus
    HMS: His Majesty's Ship
    HPV: human papillomavirus
    HQ: headquarters
    HR: human resources
    HS2: High Speed 2
    ICU: intensive care unit
    ID: identification
    IED: improvised explosive device
    IPO: initial public offering
    IQ: intelligence quotient
    ISS: International Space Station
    IT: information technology
    IUD: intrauterine device
    IV: intravenous
    IVF: in vitro fertilisation
    LED: light-emitting diode
    LGBT: lesbian, gay, bisexual and transgender | LGBTQ | LGBTQ+ | LGBTQIA+ | L.G.B.T.Q.
    LNG: liquefied natural gas
    LPG: liquefied petroleum gas
    LSD: lysergic acid diethylamide
    MBA: master of business administration
    MC: master of ceremonies
    MMR: measles, mumps and rubella
    MP: member of Parliament | MPs
    MRI: magnetic resonance imaging
    MRSA: methicillin-resistant Staphylococcus aureus
    MSP: member of the Scottish Parliament | MSPs
    MVP: most valuable player
    NAFTA: North American Free Trade Agreement | Nafta
    NDA: nondisclosure agreement
    NGO: nongovernmental organization | NGOs
    NSFW: not safe for work
    OTC: over the counter
    PAC: political action committee
    PC: personal computer
    PCR: polymerase chain reaction
    PDF: portable document format
    PE: physical education
    PhD: doctor of philosophy | Ph.D.
    PIN: personal identification number
    PM: prime minister
    POW: prisoner of war
    PPE: personal protective equipment
    PR: public relations
    PS5: PlayStation 5
    PST: Pacific Standard Time
    PT: Pacific Time
    PTSD: post-traumatic stress disorder
    R&B: rhythm and blues
    R&D: research and development
    RNA: ribonucleic acid
    RV: recreational vehicle
    SAT: Scholastic Assessment Test
    SIM: subscriber identity module
    SMS: short message service
    SOS: save our souls
    STEM: science, technology, engineering and mathematics
    STI: sexually transmitted infection
    SUV: sport utility vehicle
    TB: tuberculosis
    TNT: trinitrotoluene
    TV: television | TVs
    UFO: unidentified flying object
    UHF: ultra high frequency
    UPC: universal product code
    URL: uniform resource locator
    USB: universal serial bus
    USMCA: United States-Mexico-Canada Agreement
    USS: United States Ship
    UTC: Coordinated Universal Time
    UV: ultraviolet
    VAR: video assistant referee
    VAT: value added tax
    VIP: very important person
    VP: vice president
    VPN: virtual private network
    VR: virtual reality
    WMD: weapons of mass destruction
    WWI: World War I
    WWII: World War II
    X-ray: X-radiation
    YA: young adult
    ZIP: Zone Improvement Plan
    PVC: polyvinyl chloride
    POTUS: president of the United States
    FLOTUS: first lady of the United States
    SARS: severe acute respiratory syndrome
    THC: tetrahydrocannabinol
    FOIA: Freedom of Information Act
    LSAT: Law School Admission Test
    GNP: gross national product
    POV: point of view
    ICT: information and communications technology
    ROV: remotely operated vehicle
    IRC: Internet Relay Chat
  `,
  ),
];
