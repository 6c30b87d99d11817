import type { KnownPerson } from '../languagePack.ts';
import { knownPersons } from '../list.ts';

/**
 * People whom English news copy calls by their office without saying it first, with the offices that they have held, today or once:
 * *Donald Trump … the Republican nominee*. They count only where the article names the person, so a past office does no harm.
 */
export const knownPeople: readonly KnownPerson[] = knownPersons(`
  Donald Trump: president, Republican nominee, Republican presidential nominee, GOP nominee, nominee, businessman, real estate mogul, mogul, billionaire, New York businessman, president-elect, Republican candidate, candidate
  Hillary Clinton: Democratic nominee, Democratic presidential nominee, nominee, secretary of state, first lady, senator, candidate, Democratic candidate
  Joe Biden: president, vice president, senator, Democratic nominee
  Barack Obama: president, senator
  Kamala Harris: vice president, senator, Democratic nominee, nominee
  Bill Clinton: president
  George W. Bush: president, governor
  Mike Pence: vice president, governor, Indiana governor, governor of Indiana, running mate, vice presidential nominee
  Tim Kaine: senator, Virginia senator, running mate, vice presidential nominee
  JD Vance: vice president, senator, Ohio senator
  Tim Walz: governor, Minnesota governor, running mate
  Bernie Sanders: senator, Vermont senator, senator from Vermont, democratic socialist
  Elizabeth Warren: senator, Massachusetts senator
  Ted Cruz: senator, Texas senator
  Marco Rubio: senator, Florida senator, secretary of state
  Mitch McConnell: Senate majority leader, majority leader, senator
  Chuck Schumer: Senate majority leader, minority leader, senator
  Nancy Pelosi: House speaker, speaker, minority leader, congresswoman
  Paul Ryan: House speaker, speaker, congressman
  Kevin McCarthy: House speaker, speaker
  Mike Johnson: House speaker, speaker
  John Kerry: secretary of state, senator
  Mitt Romney: governor, senator, Republican nominee
  Chris Christie: governor, New Jersey governor, governor of New Jersey
  Jeb Bush: governor, Florida governor
  John Kasich: governor, Ohio governor
  Ron DeSantis: governor, Florida governor
  Gavin Newsom: governor, California governor
  Nikki Haley: ambassador, governor
  Gary Johnson: Libertarian nominee, Libertarian candidate, governor
  Jill Stein: Green Party nominee, Green Party candidate
  Ben Carson: neurosurgeon
  Rudy Giuliani: mayor, New York mayor, mayor of New York
  Michael Bloomberg: mayor, billionaire, mayor of New York
  Bill de Blasio: mayor, New York mayor, mayor of New York
  Eric Adams: mayor, mayor of New York
  Michelle Obama: first lady
  Melania Trump: first lady
  Ivanka Trump: daughter of Donald Trump
  Jeff Sessions: attorney general, senator
  Loretta Lynch: attorney general
  Merrick Garland: attorney general, judge
  James Comey: FBI director, director of the FBI
  Robert Mueller: special counsel
  Janet Yellen: Treasury secretary, Fed chair, chair of the Federal Reserve
  Jerome Powell: Fed chair, Fed chairman
  Anthony Fauci: infectious disease expert, immunologist
  John Roberts: chief justice
  Boris Johnson: prime minister, British prime minister, foreign secretary, mayor of London, premier
  Theresa May: prime minister, British prime minister, home secretary, premier
  David Cameron: prime minister, British prime minister, foreign secretary, premier
  Tony Blair: prime minister, premier
  Gordon Brown: prime minister, chancellor, premier
  Liz Truss: prime minister
  Rishi Sunak: prime minister, chancellor
  Keir Starmer: prime minister, Labour leader
  Jeremy Corbyn: Labour leader
  Nigel Farage: UKIP leader, Reform leader, leader of Reform
  Nicola Sturgeon: first minister, SNP leader
  Suella Braverman: home secretary
  Priti Patel: home secretary
  Sadiq Khan: mayor of London, London mayor
  Angela Merkel: chancellor, German chancellor
  Olaf Scholz: chancellor, German chancellor
  Friedrich Merz: chancellor, German chancellor
  Frank-Walter Steinmeier: president, foreign minister, German president
  Wolfgang Schäuble: finance minister, German finance minister
  Horst Seehofer: Bavarian premier, interior minister, premier of Bavaria
  Emmanuel Macron: president, French president
  François Hollande: president, French president
  Nicolas Sarkozy: president, French president
  Marine Le Pen: National Front leader, leader of the National Front, National Rally leader
  Vladimir Putin: president, Russian president, Russian leader, prime minister
  Sergey Lavrov: foreign minister, Russian foreign minister
  Volodymyr Zelensky: president, Ukrainian president
  Recep Tayyip Erdogan: president, Turkish president, prime minister, Turkish leader
  Benjamin Netanyahu: prime minister, Israeli prime minister, premier, Israeli leader
  Mahmoud Abbas: Palestinian president, president
  Bashar Assad: president, Syrian president, Syrian leader
  Xi Jinping: president, Chinese president, Chinese leader
  Kim Jong Un: North Korean leader, leader of North Korea
  Narendra Modi: prime minister, Indian prime minister
  Justin Trudeau: prime minister, Canadian prime minister
  Malcolm Turnbull: prime minister, Australian prime minister
  Tony Abbott: prime minister, Australian prime minister
  Viktor Orban: prime minister, Hungarian prime minister, Hungarian premier
  Matteo Renzi: prime minister, Italian prime minister, premier
  Alexis Tsipras: prime minister, Greek prime minister, premier
  Jean-Claude Juncker: Commission president, president of the European Commission
  Donald Tusk: Council president, president of the European Council, Polish prime minister
  Ursula von der Leyen: Commission president, president of the European Commission, defense minister
  Catherine Ashton: EU foreign policy chief, foreign policy chief
  Christine Lagarde: ECB president, IMF chief, president of the ECB
  Ban Ki-moon: secretary-general, UN chief, UN secretary-general
  Antonio Guterres: secretary-general, UN chief, UN secretary-general
  Jens Stoltenberg: NATO chief, secretary general of NATO, NATO secretary-general
  Pope Francis: pontiff, pope
  Queen Elizabeth II: queen, monarch
  King Charles III: king, monarch
  Elon Musk: billionaire, entrepreneur, Tesla chief, founder of SpaceX, Tesla CEO
  Mark Zuckerberg: Facebook founder, Facebook CEO, Meta chief, founder of Facebook
  Jeff Bezos: Amazon founder, founder of Amazon, billionaire
  Bill Gates: Microsoft founder, co-founder of Microsoft, billionaire, philanthropist
  Tim Cook: Apple CEO, Apple chief
  Julian Assange: WikiLeaks founder, founder of WikiLeaks
  Edward Snowden: whistleblower
  Colin Kaepernick: quarterback
  LeBron James: forward, basketball star
  Mehmet Oz: television doctor, TV doctor, celebrity doctor, doctor
`);
