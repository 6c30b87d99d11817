import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

/** Wars, cups, prizes, treaties, parties' nicknames and products: names that are neither people nor bodies nor places. */
export const things: readonly KnownName[] = knownNames(
  'other',
  `
  Academy Award | Academy Awards | Oscar | Oscars
  Affordable Care Act | Obamacare
  Africa Cup of Nations
  American Civil War | Civil War
  American Dream
  Android
  Arab Spring
  Armistice Day
  Ashes
  Australian Open
  Ballon d'Or
  Bastille Day
  Berlin Wall
  Bible
  Big Ben
  Bill of Rights
  Bitcoin
  Black Death
  Black Friday
  Booker Prize
  Boxing Day
  Brexit
  Brit Awards
  Bundesliga
  Champions League
  ChatGPT
  Chinese New Year | Lunar New Year
  Christmas | Christmas Day | Christmas Eve
  Clean Air Act
  Clean Water Act
  Cold War
  Commonwealth
  Commonwealth Games
  Copa América | Copa America
  Cyber Monday
  D-Day
  Davis Cup
  Declaration of Independence
  Diwali
  Dow Jones Industrial Average | Dow
  Earth Day
  Easter | Easter Sunday
  Ebola
  Eid | Eid al-Fitr | Eid al-Adha
  El Niño | El Nino
  Emmy | Emmys | Emmy Award | Emmy Awards
  English Premier League
  Euro 2024
  Eurovision | Eurovision Song Contest
  Europa League
  FA Cup
  Father's Day
  Fifth Amendment
  First Amendment | Second Amendment | Fourteenth Amendment
  First World War | World War I | World War One
  Formula One | Formula 1
  Fourth of July | July Fourth
  French Open
  French Revolution
  FTSE 100
  Geneva Convention | Geneva Conventions
  Glastonbury Festival
  Golden Globe | Golden Globes
  Good Friday
  Good Friday Agreement
  Grammy | Grammys | Grammy Award | Grammy Awards
  Grand National
  Grand Prix
  Grand Slam
  Great Depression
  Great Recession
  Green New Deal
  Gulf Stream
  Gulf War
  Halloween
  Hanukkah
  Hall of Fame
  Holocaust
  Holy Land
  House of Cards
  Hurricane Katrina
  Independence Day
  Industrial Revolution
  Inflation Reduction Act
  Instagram
  Internet
  iPad
  iPhone
  Iraq War
  Iran nuclear deal
  Iron Curtain
  Iron Dome
  Kentucky Derby
  Koran | Quran | Qur'an
  Korean War
  Kyoto Protocol
  La Liga | LaLiga
  Labor Day
  Lent
  Ligue 1
  Maastricht Treaty
  Magna Carta
  Marshall Plan
  Martin Luther King Jr. Day
  Masters
  May Day
  Medicaid
  Medicare
  Memorial Day
  Messenger
  MeToo | Me Too
  Michelin
  Middle Ages
  Miss Universe
  Mother's Day
  Nasdaq Composite
  National Anthem
  Nations League
  New Deal
  New Testament
  New Year | New Year's Day | New Year's Eve
  Nikkei
  Nobel Prize | Nobel Peace Prize | Nobel Prizes | Nobel
  Nord Stream | Nord Stream 2
  Old Testament
  Olympics | Olympic Games | Summer Olympics | Winter Olympics | Summer Games | Winter Games
  Oslo Accords
  Palme d'Or
  Paralympics | Paralympic Games
  Paris Agreement | Paris climate agreement | Paris Accord
  Passover
  Patriot Act
  Pentagon Papers
  PGA Championship
  PlayStation
  Prohibition
  Pulitzer Prize | Pulitzer | Pulitzers
  Ramadan
  Reformation
  Remembrance Day
  Renaissance
  Roaring Twenties
  Roe v. Wade
  Rosh Hashana | Rosh Hashanah
  Rugby World Cup
  Russian Revolution
  Ryder Cup
  Schengen
  Second World War | World War II | World War Two
  Senate Bill
  Serie A
  Siri
  Six Nations
  Social Security
  Spanish Civil War
  St. Patrick's Day
  Stanley Cup
  Star Trek
  Star Wars
  Stonehenge
  Super Bowl
  Super Tuesday
  Superman
  Sustainable Development Goals
  Ten Commandments
  Thanksgiving | Thanksgiving Day
  Third Reich
  Titanic
  Tony Award | Tony Awards
  Torah
  Tour de France
  Treasury bond | Treasurys | Treasuries
  Treaty of Versailles
  Turner Prize
  Union Jack
  U.S. Open
  Valentine's Day
  Veterans Day
  Victoria Cross
  Vietnam War
  Voting Rights Act
  War on Terror
  Watergate
  Wimbledon
  Windows
  Women's World Cup
  World Cup
  World Series
  World War
  Xbox
  Yom Kippur
  Zika
`,
);
