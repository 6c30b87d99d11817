import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

/** Organisations by the names that papers give them, one a line: `name | other names`. Acronyms have a list of their own. */
export const organizations: readonly KnownName[] = knownNames(
  'organization',
  `
  Abercrombie & Fitch
  Accenture
  Adidas
  Adobe
  African Union
  Agence France-Presse
  Air Canada
  Air France
  Airbnb
  Airbus
  Al Jazeera
  al-Qaeda | al-Qaida | Al Qaeda | Al-Qaeda
  al-Shabab | al-Shabaab
  Alibaba
  Allianz
  Alphabet
  Amazon
  American Airlines
  American Express
  Amnesty International | Amnesty
  Anthropic
  Apple
  Arab League
  Aramco | Saudi Aramco
  Arsenal
  Associated Press | The Associated Press
  AstraZeneca
  Aston Villa
  AT&T
  Atlético Madrid
  Australian Broadcasting Corporation
  Aviva
  AXA
  Bain & Company
  Bank of America
  Bank of England
  Bank of Japan
  FC Barcelona | Barcelona FC
  Barclays
  Bayer
  Bayern Munich
  Berkshire Hathaway
  Black Lives Matter
  BlackRock
  Blackstone
  Bloomberg | Bloomberg News
  Boeing
  Boko Haram
  Borussia Dortmund
  Boston Celtics
  Boston College
  Boston Consulting Group
  Boston Globe | The Boston Globe
  Boston Red Sox
  Boston University
  British Airways
  British Museum
  British Red Cross
  Brookings Institution
  Brown University
  BuzzFeed | BuzzFeed News
  ByteDance
  Cambridge University | University of Cambridge
  Carnegie Mellon University
  Cato Institute
  Centers for Disease Control and Prevention
  Central Intelligence Agency
  Chatham House
  Chevron
  Chicago Bulls
  Chicago Cubs
  Chicago Tribune
  Cisco
  Citigroup | Citi
  Coca-Cola
  Columbia University
  Comcast
  Condé Nast
  Conservative Party | Tories
  Coinbase
  Cornell University
  Costco
  Council of Europe
  Crown Prosecution Service
  CVS | CVS Health
  Daily Express
  Daily Mail
  Daily Mirror
  Daily Telegraph | The Daily Telegraph
  Dallas Cowboys
  Danske Bank
  DeepMind | Google DeepMind
  Dell
  Deloitte
  Delta Air Lines
  Democratic Party | Democrats
  Democratic National Committee
  Der Spiegel
  Deutsche Bahn
  Deutsche Bank
  Deutsche Welle
  Disney | Walt Disney | Walt Disney Company
  Doctors Without Borders | Médecins Sans Frontières
  Dow Jones
  Downing Street
  Duke University
  Duma | State Duma
  easyJet
  eBay
  Emirates
  Eli Lilly
  Eni
  Equinor
  Ericsson
  Ernst & Young
  Etihad
  European Central Bank
  European Commission
  European Council
  European Court of Human Rights
  European Court of Justice
  European Medicines Agency
  European Parliament
  European Space Agency
  European Union
  Everton
  Experian
  Expedia
  Exxon Mobil | ExxonMobil | Exxon
  Facebook
  Fannie Mae
  Fatah
  Federal Aviation Administration
  Federal Bureau of Investigation
  Federal Communications Commission
  Federal Emergency Management Agency
  Federal Reserve
  Federal Trade Commission
  FedEx
  Fianna Fáil
  Fiat Chrysler
  Financial Times | The Financial Times
  Fine Gael
  Fitch Ratings
  Food and Drug Administration
  Ford | Ford Motor
  Foxconn
  Fox News
  Freddie Mac
  Freedom House
  Fulham
  Gallup
  Gazprom
  General Electric
  General Motors
  Getty Images
  Gilead Sciences
  GlaxoSmithKline
  Glencore
  Golden State Warriors
  Goldman Sachs
  Google
  Green Party | Greens
  Green Bay Packers
  Greenpeace
  Guardian | The Guardian
  Gucci
  Hamas
  Harley-Davidson
  HarperCollins
  Harvard University | Harvard | Harvard Law School | Harvard Medical School | Harvard Business School
  Heineken
  Heritage Foundation
  Hewlett-Packard
  Hezbollah
  Hilton
  Hitachi
  Hyundai
  Home Depot
  Home Office
  Honda
  House Judiciary Committee
  House Oversight Committee
  House of Commons
  House of Lords
  House of Representatives
  Houthis
  Huawei
  Huffington Post | HuffPost | The Huffington Post
  Human Rights Watch
  Imperial College London | Imperial College
  Indiana University
  Infosys
  Institute for Fiscal Studies
  Intel
  Inter Milan
  Internal Revenue Service
  International Atomic Energy Agency
  International Court of Justice
  International Criminal Court
  International Energy Agency
  International Monetary Fund
  International Olympic Committee
  Interpol
  Ipsos
  Islamic Jihad
  Islamic State
  Jaguar Land Rover
  Johns Hopkins University | Johns Hopkins
  Johnson & Johnson
  JPMorgan Chase | JPMorgan | J.P. Morgan
  Juventus
  King's College London
  Knesset
  KPMG
  Kraft Heinz
  Kroger
  Ku Klux Klan
  Kyodo | Kyodo News
  L'Oréal
  Labour | Labour Party
  Lancet | The Lancet
  Le Figaro
  Le Monde
  Leeds United
  Lega
  Leicester City
  Lenovo
  Liberal Democrats | Lib Dems
  Likud
  LinkedIn
  Liverpool FC
  Lloyds | Lloyds Banking Group
  Lockheed Martin
  London School of Economics
  Los Angeles Dodgers
  Los Angeles Lakers
  Los Angeles Times
  Louvre
  Lufthansa
  Lyft
  Maersk
  Major League Baseball
  Manchester City
  Manchester United
  Marks & Spencer | Marks and Spencer
  Marriott
  Marvel
  MasterCard | Mastercard
  Mattel
  Mayo Clinic
  McDonald's
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
  Mitsubishi
  Moderna
  Moody's
  Morgan Stanley
  Mossad
  Mozilla
  Muslim Brotherhood
  Nasdaq
  National Geographic
  National Grid
  National Guard
  National Health Service
  National Trust
  National Weather Service
  National Rally
  NatWest
  Nestlé
  Netflix
  New England Patriots
  New Scientist
  New York Giants
  New York Jets
  New York Knicks
  New York Mets
  New York Post
  New York Times | The New York Times
  New York University
  New York Yankees
  New Yorker | The New Yorker
  Newcastle United
  News Corp
  Newsweek
  Nike
  Nintendo
  Nissan
  Nokia
  Northrop Grumman
  Northwestern University
  Norwegian Refugee Council
  Novartis
  Novo Nordisk
  Nvidia
  Ofcom
  Ofgem
  Ofsted
  Ofwat
  Ohio State University
  OpenAI
  Oracle
  Oxfam
  Oxford University | University of Oxford
  Palantir
  Palestinian Authority
  Panasonic
  Paramount
  Paris Saint-Germain
  PayPal
  Pemex
  Penguin Random House
  Penn State
  Pentagon
  PepsiCo | Pepsi
  Petrobras
  Pew Research Center | Pew
  Pfizer
  Philadelphia Eagles
  Philadelphia Inquirer
  Pittsburgh Steelers
  Planned Parenthood
  Politico
  Porsche
  Port Authority
  Post Office
  Premier League
  Press Association
  PricewaterhouseCoopers | PwC
  Princeton University | Princeton
  Procter & Gamble
  Proud Boys
  Purdue Pharma
  Qantas
  Qatar Airways
  Qualcomm
  Queen's University Belfast
  Rand Corporation | RAND Corporation
  Raytheon
  Real Madrid
  Red Crescent
  Red Cross
  Reddit
  Reform UK
  Renault
  Reporters Without Borders
  Republican Party | Republicans
  Republican National Committee
  Reuters | Thomson Reuters
  Revolutionary Guards | Revolutionary Guard
  Rio Tinto
  Roche
  Rolls-Royce
  Roscosmos
  Rosneft
  Royal Air Force
  Royal Caribbean
  Royal Mail
  Royal Navy
  Royal Society
  Royal Dutch Shell
  Rutgers University
  Ryanair
  Salesforce
  Salvation Army
  Samsung | Samsung Electronics
  San Francisco 49ers
  San Francisco Chronicle
  Sanofi
  Santander
  Save the Children
  Seattle Seahawks
  Seattle Times
  Secret Service | U.S. Secret Service
  Securities and Exchange Commission
  Senate Judiciary Committee
  Senate Intelligence Committee
  Shell
  Siemens
  Sierra Club
  Sinn Féin | Sinn Fein
  Sky News
  Smithsonian | Smithsonian Institution
  Snapchat
  Social Security Administration
  SoftBank
  Sony
  Sotheby's
  Southern Poverty Law Center
  Southwest Airlines
  SpaceX
  Spotify
  Standard & Poor's
  Standard Chartered
  Stanford University | Stanford
  Starbucks
  Stellantis
  Stonewall
  Stormont
  Sunday Times | The Sunday Times
  Supreme Court | U.S. Supreme Court
  Syracuse University
  T-Mobile
  Taliban
  Target
  Tesco
  Tesla
  Texas A&M University | Texas A&M
  The Atlantic
  The Economist
  The Independent
  The Onion
  The Sun
  The Times
  TikTok
  Time Warner
  Tottenham Hotspur | Tottenham
  Toyota
  Transparency International
  Transport for London
  Trump Organization
  Turkish Airlines
  Twitter
  Uber
  UBS
  UK Independence Party
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
  University of Warwick
  University of Washington
  University of Wisconsin
  US Airways
  USA Today
  Vanderbilt University
  Vanguard
  Vanity Fair
  Vatican
  Verizon
  Vice News
  Virgin Atlantic
  Virgin Galactic
  Visa
  Vodafone
  Volkswagen
  Volvo
  Vox Media
  Wagner Group
  Walgreens
  Wall Street Journal | The Wall Street Journal
  Walmart | Wal-Mart
  Warner Bros. | Warner Brothers
  Washington Post | The Washington Post
  Waymo
  Wells Fargo
  West Ham | West Ham United
  WhatsApp
  White House
  Wikipedia
  World Bank
  World Economic Forum
  World Food Programme | World Food Program
  World Health Organization | World Health Organisation
  World Trade Organization
  Xinhua | Xinhua News Agency
  Yahoo
  Yale University | Yale | Yale Law School
  Yonhap | Yonhap News Agency
  YouGov
  YouTube
  Zillow
  Zoom
`,
);
