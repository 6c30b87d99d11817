import { organizations } from './organization.ts';

/** United States: companies and banks. */
export const unitedStatesBusiness = organizations(`
  Réserve fédérale | Federal Reserve | Fed | Fed | US | bank | Réserve fédérale américaine ; Federal Reserve Board ; banque centrale américaine ; US Federal Reserve | banque centrale des États-Unis | central bank of the United States
  Gallup | Gallup | | | US | company | institut Gallup ; Gallup Organization | institut américain de sondages fondé en 1935 | American polling company founded in 1935
  Apple | Apple | | | US | company | Apple Inc ; firme à la pomme ; firme de Cupertino | fabricant californien de l’iPhone et d’ordinateurs | Californian maker of the iPhone and computers
  Microsoft | Microsoft | | | US | company | Microsoft Corp ; firme de Redmond | éditeur américain de Windows et de logiciels | American software company that makes Windows
  Amazon | Amazon | | | US | company | Amazon.com | géant américain du commerce en ligne et de l’informatique à distance | American giant of online retail and cloud computing
  Alphabet | Alphabet | | | US | company | Alphabet Inc | société mère du moteur de recherche Google | parent company of the search engine Google
  Google | Google | | | US | company | firme de Mountain View | entreprise américaine du moteur de recherche le plus utilisé | American company behind the most used search engine
  YouTube | YouTube | | | US | company | | plateforme américaine de partage de vidéos | American video sharing platform
  Meta | Meta | | | US | company | Meta Platforms ; maison mère de Facebook | groupe américain de réseaux sociaux propriétaire d’Instagram et de WhatsApp | American social media group that owns Instagram and WhatsApp
  Facebook | Facebook | FB | FB | US | company | réseau social Facebook | réseau social américain fondé en 2004 par Mark Zuckerberg | American social network founded in 2004 by Mark Zuckerberg
  Netflix | Netflix | | | US | company | | service américain de films et séries par abonnement | American subscription service for films and series
  Tesla | Tesla | | | US | company | Tesla Motors ; Tesla Inc | constructeur américain de voitures électriques | American maker of electric cars
  SpaceX | SpaceX | | | US | company | Space X ; Space Exploration Technologies | entreprise américaine de lanceurs et de satellites | American rocket and satellite company
  Nvidia | Nvidia | | | US | company | Nvidia Corp | concepteur américain de puces graphiques et d’intelligence artificielle | American designer of graphics and artificial intelligence chips
  Intel | Intel | | | US | company | Intel Corp | fabricant américain de microprocesseurs | American maker of microprocessors
  IBM | IBM | | | US | company | International Business Machines ; Big Blue | groupe informatique américain fondé en 1911 | American computing group founded in 1911
  Oracle | Oracle | | | US | company | Oracle Corp | éditeur américain de bases de données | American maker of database software
  Uber | Uber | | | US | company | Uber Technologies | plateforme américaine de voitures avec chauffeur | American platform for ordering car rides
  Airbnb | Airbnb | | | US | company | | plateforme américaine de location de logements touristiques | American platform for short-term home rentals
  Twitter | Twitter | | | US | company | réseau social X ; X Corp ; social network X ; plateforme X | réseau social américain de messages courts, rebaptisé X en 2023 | American social network for short messages, renamed X in 2023
  OpenAI | OpenAI | | | US | company | Open AI | société américaine d’intelligence artificielle, créatrice de ChatGPT | American artificial intelligence company that created ChatGPT
  Anthropic | Anthropic | | | US | company | | société américaine d’intelligence artificielle, créatrice de Claude | American artificial intelligence company that created Claude
  Palantir | Palantir | | | US | company | Palantir Technologies | société américaine d’analyse de données pour les États | American data analysis company serving governments
  Boeing | Boeing | | | US | company | Boeing Co ; avionneur américain | constructeur américain d’avions de ligne et militaires | American maker of airliners and military aircraft
  Lockheed Martin | Lockheed Martin | | | US | company | | groupe d’armement américain, constructeur du F-35 | American arms group that builds the F-35
  RTX | RTX | | | US | company | Raytheon ; Raytheon Technologies | groupe américain d’armement et de moteurs d’avion | American group making missiles and aircraft engines
  Northrop Grumman | Northrop Grumman | | | US | company | | groupe d’armement américain, constructeur du bombardier B-2 | American arms group that built the B-2 bomber
  General Motors | General Motors | GM | GM | US | company | | constructeur automobile établi à Detroit | car maker based in Detroit
  Ford | Ford | | | US | company | Ford Motor Company ; Ford Motor | constructeur automobile américain fondé en 1903 | American car maker founded in 1903
  General Electric | General Electric | GE | GE | US | company | | groupe industriel américain héritier de Thomas Edison | American industrial group with roots in Thomas Edison’s firms
  ExxonMobil | ExxonMobil | | | US | company | Exxon ; Exxon Mobil | groupe pétrolier américain établi au Texas | American oil group based in Texas
  Chevron | Chevron | | | US | company | Chevron Corp | groupe pétrolier américain présent dans le monde entier | American oil group active around the world
  Walmart | Walmart | | | US | company | Wal-Mart | géant américain de la grande distribution | American retail giant based in Arkansas
  Starbucks | Starbucks | | | US | company | | chaîne américaine de cafés née à Seattle | American coffee shop chain born in Seattle
  McDonald’s | McDonald’s | | | US | company | McDo ; McDonald | chaîne américaine de restauration rapide connue pour ses hamburgers | American fast-food chain known for its hamburgers
  Coca-Cola | Coca-Cola | | | US | company | Coca-Cola Company | fabricant de boissons établi à Atlanta | drinks maker based in Atlanta
  PepsiCo | PepsiCo | | | US | company | Pepsi | groupe américain de boissons et d’aliments | American drinks and snacks group
  Procter & Gamble | Procter & Gamble | P&G | P&G | US | company | Procter and Gamble | groupe américain de produits d’hygiène et d’entretien | American group of hygiene and household products
  Johnson & Johnson | Johnson & Johnson | J&J | J&J | US | company | Johnson and Johnson | groupe américain de médicaments et de matériel médical | American group of medicines and medical devices
  Pfizer | Pfizer | | | US | company | laboratoire Pfizer | laboratoire pharmaceutique établi à New York | pharmaceutical company based in New York
  Moderna | Moderna | | | US | company | | société américaine de biotechnologie, pionnière des vaccins à ARN messager | American biotechnology company known for messenger RNA vaccines
  Eli Lilly | Eli Lilly | | | US | company | Eli Lilly and Company | laboratoire pharmaceutique établi à Indianapolis | pharmaceutical company based in Indianapolis
  UnitedHealth | UnitedHealth | | | US | company | UnitedHealth Group ; UnitedHealthcare ; United Healthcare | groupe américain d’assurance santé | American health insurance group
  JPMorgan Chase | JPMorgan Chase | JPM | JPM | US | bank | JPMorgan ; JP Morgan ; J.P. Morgan | grande banque établie à New York | large bank based in New York
  Bank of America | Bank of America | BofA | BofA | US | bank | Bank of America Merrill Lynch | grande banque américaine établie en Caroline du Nord | large American bank based in North Carolina
  Citigroup | Citigroup | | | US | bank | Citi ; Citibank | grande banque internationale établie à New York | large international bank based in New York
  Wells Fargo | Wells Fargo | | | US | bank | | grande banque américaine née en Californie | large American bank born in California
  Goldman Sachs | Goldman Sachs | | | US | bank | Goldman | banque d’affaires de Wall Street fondée en 1869 | Wall Street investment bank founded in 1869
  Morgan Stanley | Morgan Stanley | | | US | bank | | banque d’affaires de Wall Street fondée en 1935 | Wall Street investment bank founded in 1935
  Lehman Brothers | Lehman Brothers | | | US | bank | Lehman | banque d’affaires américaine en faillite en 2008 | American investment bank that went bankrupt in 2008
  BlackRock | BlackRock | | | US | company | | gestionnaire d’actifs établi à New York | asset manager based in New York
  Berkshire Hathaway | Berkshire Hathaway | | | US | company | | conglomérat américain bâti par l’investisseur Warren Buffett | American conglomerate built by investor Warren Buffett
  American Express | American Express | Amex | Amex | US | company | | groupe américain de cartes de paiement et de voyages | American payment card and travel group
  Disney | Disney | | | US | company | Walt Disney ; Walt Disney Company | groupe américain de cinéma, de télévision et de parcs d’attractions | American group of films, television and theme parks
  AT&T | AT&T | | | US | company | American Telephone and Telegraph | opérateur de télécommunications établi à Dallas | telecommunications operator based in Dallas
  Nike | Nike | | | US | company | | équipementier sportif américain établi dans l’Oregon | American sportswear maker based in Oregon
  FedEx | FedEx | | | US | company | Federal Express | société américaine de livraison express | American express delivery company
  Moody’s | Moody’s | | | US | company | Moody’s Investors Service ; agence Moody’s ; Moody’s Ratings | agence américaine de notation financière | American credit rating agency
  S&P Global | S&P Global | S&P | S&P | US | company | Standard & Poor’s ; Standard and Poor’s ; S&P Global Ratings | groupe américain de notation et d’indices boursiers | American group of credit ratings and stock indices
  Bourse de New York | New York Stock Exchange | NYSE | NYSE | US | company | Bourse de Wall Street | plus grande place boursière américaine, à Manhattan | largest American stock exchange, in Manhattan
  Nasdaq | Nasdaq | | | US | company | NASDAQ Stock Market | place boursière américaine des valeurs technologiques | American stock exchange known for technology shares
  Ultimate Fighting Championship | Ultimate Fighting Championship | UFC | UFC | US | company | | organisateur américain de combats d’arts martiaux mixtes | American promoter of mixed martial arts fights
`);
