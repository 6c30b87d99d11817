import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

/** Organisations by the names that papers give them, one a line: `name | other names`. Acronyms have a list of their own. */
export const organizations: readonly KnownName[] = knownNames(
  'organization',
  `
  Abercrombie & Fitch
  AC Milan
  Accenture
  Adidas
  Adobe
  African Union
  Agence France-Presse
  Air Canada
  Air France
  Airbnb
  Airbus
  Ajax
  Al Jazeera
  al-Qaeda | al-Qaida | Al Qaeda | Al-Qaeda
  al-Shabab | al-Shabaab
  Alibaba
  Allianz
  Alphabet
  Amazon
  American Airlines
  American Civil Liberties Union
  American Express
  American Medical Association
  American Red Cross
  Amnesty International | Amnesty
  Anthropic
  Apple
  Arab League
  Aramco | Saudi Aramco
  Army Corps of Engineers
  Arsenal
  AS Roma
  Asahi Shimbun
  Associated Press | The Associated Press
  Aston Villa
  AstraZeneca
  AT&T
  Atlanta Braves
  Atlantic Council
  Atlético Madrid
  Australian Broadcasting Corporation
  Aviva
  AXA
  Axios
  Bain & Company
  Baltimore Orioles
  Baltimore Ravens
  Bank of America
  Bank of England
  Bank of Japan
  Barclays
  Bayer
  Bayer Leverkusen | Leverkusen
  Bayern Munich
  BBC News
  BBC World Service
  Benfica
  Berkshire Hathaway
  Bild
  Black Lives Matter
  BlackRock
  Blackstone
  Bloomberg | Bloomberg News
  Boeing
  Boko Haram
  Bolshoi
  Border Patrol | U.S. Border Patrol
  Borussia Dortmund
  Boston Celtics
  Boston College
  Boston Consulting Group
  Boston Globe | The Boston Globe
  Boston Medical Center
  Boston Red Sox
  Boston University
  Breitbart | Breitbart News
  Brighton & Hove Albion
  British Airways
  British Museum
  British Red Cross
  Brookings Institution
  Brooklyn Nets
  Brown University
  Buffalo Bills
  Bundesbank
  Bundesrat
  Bundestag
  Bundeswehr
  Bureau of Labor Statistics
  Burnley
  BuzzFeed | BuzzFeed News
  ByteDance
  California Institute of Technology | Caltech
  Cambridge University | University of Cambridge
  Cardiff University
  Carnegie Endowment
  Carnegie Mellon University
  Carolina Panthers
  Cato Institute
  Celtic
  Census Bureau
  Centers for Disease Control and Prevention
  Central Intelligence Agency
  Channel 4
  Chatham House
  Chevron
  Chicago Bears
  Chicago Bulls
  Chicago Cubs
  Chicago Police Department
  Chicago Tribune
  Chicago White Sox
  Christian Democrats | Christian Democratic Union
  Christian Social Union
  Church of England
  Church of Jesus Christ of Latter-day Saints
  Church of Scientology
  Cincinnati Bengals
  Cisco
  Citigroup | Citi
  Cleveland Browns
  Cleveland Cavaliers
  Cleveland Clinic
  Club Brugge
  CNN International
  Coast Guard | U.S. Coast Guard
  Coca-Cola
  Coinbase
  Columbia University
  Comcast
  Condé Nast
  Congress | U.S. Congress | US Congress
  Congressional Budget Office
  Conservative Party | Tories
  Constitutional Court
  Consumer Product Safety Commission
  Cornell University
  Corriere della Sera
  Costco
  Council of Europe
  Council on Foreign Relations
  Court of Appeal
  Crown Office
  Crown Prosecution Service
  Crystal Palace
  Customs and Border Protection
  CVS | CVS Health
  Daily Beast
  Daily Express
  Daily Mail
  Daily Mirror
  Daily Telegraph | The Daily Telegraph
  Daimler
  Dallas Cowboys
  Dallas Mavericks
  Danske Bank
  Dartmouth College
  DeepMind | Google DeepMind
  Dell
  Deloitte
  Delta Air Lines
  Democratic National Committee
  Democratic Party | Democrats
  Denver Broncos
  Denver Nuggets
  Department of Defense | Defense Department
  Department of Education | Education Department
  Department of Energy | Energy Department
  Department of Health and Human Services
  Department of Homeland Security | Homeland Security
  Department of Justice | Justice Department
  Department of Labor | Labor Department
  Department of State | State Department
  Department of the Interior | Interior Department
  Department of Transportation | Transportation Department
  Department of Veterans Affairs
  Der Spiegel
  Derby County
  Detroit Lions
  Detroit Tigers
  Deutsche Bahn
  Deutsche Bank
  Deutsche Welle
  Die Welt
  Die Zeit
  Disney | Walt Disney | Walt Disney Company
  Doctors Without Borders | Médecins Sans Frontières
  Dow Jones
  Downing Street
  Drudge Report
  Drug Enforcement Administration
  Duke University
  Duma | State Duma
  Durham University
  easyJet
  eBay
  Eintracht Frankfurt
  El Mundo
  El País
  Eli Lilly
  Élysée | Elysée | Elysee Palace | Élysée Palace
  Emirates
  Emnid
  Emory University
  Eni
  Environment Agency
  Environmental Protection Agency
  Equinor
  Ericsson
  Ernst & Young
  Etihad
  Eurogroup
  Eurojust
  Euronext
  European Central Bank
  European Commission
  European Council
  European Court of Human Rights
  European Court of Justice
  European Medicines Agency
  European Parliament
  European Space Agency
  European Union
  Europol
  Eurostar
  Eurostat
  Evening Standard
  Everton
  Expedia
  Experian
  Exxon Mobil | ExxonMobil | Exxon
  Facebook
  Fannie Mae
  Fatah
  FC Barcelona | Barcelona FC
  FC Porto
  Federal Aviation Administration
  Federal Bureau of Investigation
  Federal Communications Commission
  Federal Emergency Management Agency
  Federal Reserve
  Federal Trade Commission
  FedEx
  Ferrari
  Feyenoord
  Fianna Fáil
  Fiat Chrysler
  Financial Times | The Financial Times
  Fine Gael
  Fitch Ratings
  Food and Drug Administration
  Forbes
  Ford | Ford Motor
  Foreign Office
  Forest Service | U.S. Forest Service
  Fox News
  Foxconn
  Frankfurter Allgemeine Zeitung
  Freddie Mac
  Free Democrats
  Free Syrian Army
  Freedom House
  Frontex
  Fulham
  Galatasaray
  Gallup
  Gazprom
  General Assembly | UN General Assembly
  General Electric
  General Motors
  George Washington University
  Georgetown University
  Getty Images
  Gilead Sciences
  GlaxoSmithKline
  Glencore
  Global Times
  Globe and Mail | The Globe and Mail
  Golden State Warriors
  Goldman Sachs
  Google
  Greater Manchester Police
  Green Bay Packers
  Green Party | Greens
  Greenpeace
  Guardian | The Guardian
  Gucci
  Haaretz
  Hamas
  Harley-Davidson
  HarperCollins
  Harvard University | Harvard | Harvard Law School | Harvard Medical School | Harvard Business School
  Health and Safety Executive
  Heineken
  Heritage Foundation
  Hertha Berlin | Hertha
  Hewlett-Packard
  Hezbollah
  High Court
  Hilton
  Hitachi
  Hollywood Reporter | The Hollywood Reporter
  Home Affairs Committee
  Home Depot
  Home Office
  Honda
  Hoover Institution
  House Judiciary Committee
  House of Commons
  House of Lords
  House of Representatives
  House Oversight Committee
  Houston Astros
  Houston Rockets
  Houthis
  Howard University
  Huawei
  Huddersfield Town
  Huffington Post | HuffPost | The Huffington Post
  Human Rights Watch
  Hyundai
  Immigration and Customs Enforcement
  Imperial College London | Imperial College
  Indiana University
  Indianapolis Colts
  Information Commissioner's Office
  Infosys
  Institute for Fiscal Studies
  Intel
  Inter Milan
  Interfax
  Internal Revenue Service
  International Atomic Energy Agency
  International Court of Justice
  International Criminal Court
  International Energy Agency
  International Monetary Fund
  International Olympic Committee
  Interpol
  Ipsos
  Ipswich Town
  Irish Independent
  Irish Times | The Irish Times
  Islamic Jihad
  Islamic State
  Jacksonville Jaguars
  Jaguar Land Rover
  Jerusalem Post
  Johns Hopkins University | Johns Hopkins
  Johnson & Johnson
  JPMorgan Chase | JPMorgan | J.P. Morgan
  Juventus
  Kaiser Family Foundation
  Kansas City Chiefs
  Kensington Palace
  Khmer Rouge
  King's College London
  Knesset
  KPMG
  Kraft Heinz
  Kremlin
  Kroger
  Ku Klux Klan
  Kyiv Independent
  Kyodo | Kyodo News
  L'Oréal
  La Repubblica
  Labour | Labour Party
  Lancet | The Lancet
  Las Vegas Raiders
  Le Figaro
  Le Monde
  Leeds United
  Left Party
  Lega
  Leicester City
  Lenovo
  Liberal Democrats | Lib Dems
  Library of Congress
  Likud
  LinkedIn
  Liverpool FC
  Lloyds | Lloyds Banking Group
  Lockheed Martin
  London School of Economics
  Los Angeles Chargers
  Los Angeles Clippers
  Los Angeles Dodgers
  Los Angeles Lakers
  Los Angeles Police Department
  Los Angeles Rams
  Los Angeles Times
  Louvre
  Lufthansa
  Luftwaffe
  Lyft
  Maersk
  Mail on Sunday
  Major League Baseball
  Major League Soccer
  Manchester City
  Manchester United
  Marine Corps | U.S. Marine Corps
  Marks & Spencer | Marks and Spencer
  Marquette University
  Marriott
  Marvel
  Massachusetts General Hospital
  Massachusetts Institute of Technology
  MasterCard | Mastercard
  Mattel
  Max Planck Institute
  Mayo Clinic
  McDonald's
  McGill University
  McKinsey | McKinsey & Company
  Mercedes-Benz
  Merck
  Met Office
  Meta | Meta Platforms
  Metropolitan Police | Met Police | Scotland Yard
  Miami Dolphins
  Miami Heat
  Miami Herald
  Micron
  Microsoft
  Milwaukee Bucks
  Minnesota Vikings
  Mitsubishi
  Moderna
  Monash University
  Monmouth University
  Montreal Canadiens
  Moody's
  Morgan Stanley
  Mossad
  Mother Jones
  Mount Sinai
  Mozilla
  Muslim Brotherhood
  Napoli
  Nasdaq
  National Assembly
  National Audit Office
  National Crime Agency
  National Front
  National Geographic
  National Grid
  National Guard
  National Health Service
  National Institutes of Health
  National Rally
  National Rifle Association
  National Security Council
  National Transportation Safety Board
  National Trust
  National Weather Service
  NatWest
  Nestlé
  Netflix
  New England Patriots
  New Orleans Saints
  New Scientist
  New Statesman
  New York Giants
  New York Jets
  New York Knicks
  New York Mets
  New York Police Department
  New York Post
  New York Rangers
  New York Times | The New York Times
  New York University
  New York Yankees
  New Yorker | The New Yorker
  Newcastle United
  News Corp
  Newsweek
  Nike
  Nikkei Asia
  Nintendo
  Nissan
  Nokia
  Northern Ireland Assembly
  Northern League
  Northrop Grumman
  Northwestern University
  Norwegian Refugee Council
  Norwich City
  Notre Dame
  Nottingham Forest
  Novartis
  Novaya Gazeta
  Novo Nordisk
  Nvidia
  Oakland Athletics
  Oath Keepers
  Ofcom
  Office for Budget Responsibility
  Office for National Statistics
  Office of Management and Budget
  Ofgem
  Ofsted
  Ofwat
  Ohio State University
  Old Bailey
  Olympiacos
  OpenAI
  Oracle
  Orlando Magic
  Orthodox Church
  Oxfam
  Oxford University | University of Oxford
  Palantir
  Palestinian Authority
  Panasonic
  Paramount
  Paris Saint-Germain
  Park Service | National Park Service
  Parliament
  PayPal
  Peace Corps
  Peking University
  Pemex
  Penguin Random House
  Penn State
  Pentagon
  People's Daily
  People's Party
  PepsiCo | Pepsi
  Petrobras
  Pew Research Center | Pew
  Pfizer
  Philadelphia Eagles
  Philadelphia Inquirer
  Philadelphia Phillies
  Phoenix Suns
  Pittsburgh Steelers
  Planned Parenthood
  Police Federation
  Police Scotland
  Politburo
  Politico
  Porsche
  Port Authority
  Portland Trail Blazers
  Post Office
  Premier League
  Press Association
  PricewaterhouseCoopers | PwC
  Princeton University | Princeton
  Procter & Gamble
  ProPublica
  Proud Boys
  Public Health England
  Purdue Pharma
  Qantas
  Qatar Airways
  Qualcomm
  Queen Mary University
  Queen's University Belfast
  Queens Park Rangers
  Quinnipiac University
  Radio Free Europe
  Rand Corporation | RAND Corporation
  Rangers
  Raytheon
  Real Madrid
  Red Army
  Red Crescent
  Red Cross
  Reddit
  Reform UK
  Renault
  Reporters Without Borders
  Republican National Committee
  Republican Party | Republicans
  Reuters | Thomson Reuters
  Revolutionary Guards | Revolutionary Guard
  RIA Novosti
  Rice University
  Rio Tinto
  Roche
  Rolling Stone
  Rolls-Royce
  Roman Catholic Church | Catholic Church
  Roscosmos
  Rosneft
  Royal Air Force
  Royal Ballet
  Royal Caribbean
  Royal College of Nursing
  Royal College of Surgeons
  Royal Dutch Shell
  Royal Mail
  Royal Navy
  Royal Society
  Royal Society of Arts
  Rutgers University
  Ryanair
  Sainsbury's
  Salesforce
  Salvation Army
  Samsung | Samsung Electronics
  San Antonio Spurs
  San Diego Padres
  San Francisco 49ers
  San Francisco Chronicle
  San Francisco Giants
  Sanofi
  Santander
  Save the Children
  Schalke | Schalke 04
  Scottish Government
  Scottish Parliament
  Seattle Seahawks
  Seattle Times
  Secret Service | U.S. Secret Service
  Securities and Exchange Commission
  Security Council | UN Security Council | U.N. Security Council
  Senate Intelligence Committee
  Senate Judiciary Committee
  Senate | U.S. Senate
  Senedd
  Sheffield United
  Sheffield Wednesday
  Shell
  Siemens
  Sierra Club
  Sinn Féin | Sinn Fein
  Sky News
  Sky Sports
  Smithsonian | Smithsonian Institution
  Snapchat
  Social Democrats | Social Democratic Party
  Social Security Administration
  SoftBank
  Sony
  Sorbonne
  Sotheby's
  South China Morning Post
  South Yorkshire Police
  Southern Poverty Law Center
  Southwest Airlines
  SpaceX
  Spectator | The Spectator
  Spotify
  St. Louis Cardinals
  Standard & Poor's
  Standard Chartered
  Stanford University | Stanford
  Starbucks
  Stasi
  Stellantis
  Stonewall
  Stormont
  Süddeutsche Zeitung
  Sunday Telegraph
  Sunday Times | The Sunday Times
  Supreme Court | U.S. Supreme Court
  Swansea City
  Sydney Morning Herald | The Sydney Morning Herald
  Syracuse University
  T-Mobile
  Taliban
  Tamil Tigers
  Tampa Bay Buccaneers
  Target
  TASS
  Temple University
  Tennessee Titans
  Tesco
  Tesla
  Texas A&M University | Texas A&M
  Texas Rangers
  The Atlantic
  The Economist
  The Hill
  The Independent
  The Nation
  The Onion
  The Sun
  The Times
  TikTok
  Time Warner
  Times of India | The Times of India
  Times of Israel
  Toronto Maple Leafs
  Toronto Raptors
  Toronto Star
  Tottenham Hotspur | Tottenham
  Toyota
  Transparency International
  Transport for London
  Treasury | Treasury Department
  Trinity College Dublin
  Trump Organization
  Tsinghua University
  Tufts University
  Tulane University
  Turkish Airlines
  Twitter
  Uber
  UBS
  UK Independence Party
  Ukrainian Orthodox Church
  Unilever
  Unison
  United Airlines
  United Nations | U.N. General Assembly
  United States Postal Service
  Universal Music | Universal Music Group
  Universal Pictures
  University College London
  University of Alabama
  University of Arizona
  University of Birmingham
  University of Bristol
  University of California | University of California, Berkeley | UC Berkeley
  University of Chicago
  University of Colorado
  University of Edinburgh
  University of Exeter
  University of Florida
  University of Georgia
  University of Glasgow
  University of Illinois
  University of Kansas
  University of Leeds
  University of Liverpool
  University of Manchester
  University of Maryland
  University of Melbourne
  University of Miami
  University of Michigan
  University of Minnesota
  University of North Carolina
  University of Oregon
  University of Pennsylvania
  University of Pittsburgh
  University of Reading
  University of Sheffield
  University of Southampton
  University of Southern California
  University of Sussex
  University of Sydney
  University of Texas
  University of Tokyo
  University of Toronto
  University of Virginia
  University of Wales
  University of Warwick
  University of Washington
  University of Wisconsin
  US Airways
  USA Today
  Utah Jazz
  Vanderbilt University
  Vanguard
  Vanity Fair
  Variety
  Vatican
  Verizon
  VfB Stuttgart
  VfL Wolfsburg
  Vice News
  Virgin Atlantic
  Virgin Galactic
  Visa
  Vodafone
  Voice of America
  Volkswagen
  Volvo
  Vox Media
  Waffen-SS
  Wagner Group
  Walgreens
  Wall Street Journal | The Wall Street Journal
  Walmart | Wal-Mart
  Warner Bros. | Warner Brothers
  Washington Commanders
  Washington Post | The Washington Post
  Waymo
  Wehrmacht
  Wells Fargo
  Welsh Government
  Werder Bremen
  West Bromwich Albion
  West Ham | West Ham United
  West Midlands Police
  WhatsApp
  White House
  Wikipedia
  Wired
  Wolverhampton Wanderers | Wolves
  World Bank
  World Economic Forum
  World Food Programme | World Food Program
  World Health Organization | World Health Organisation
  World Trade Organization
  Xinhua | Xinhua News Agency
  Yahoo
  Yale University | Yale | Yale Law School
  Yomiuri Shimbun
  Yonhap | Yonhap News Agency
  YouGov
  YouTube
  Zillow
  Zoom
`,
);
