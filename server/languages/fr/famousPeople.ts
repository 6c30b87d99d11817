import { entries } from '../list.ts';

/** Artists, athletes, hosts and writers whom French news copy quotes without saying what they are known for. */
export const famousPeople: readonly string[] = entries(`
  Isabelle Adjani, Nikos Aliagas, Charles Aznavour, Daniel Auteuil, Fanny Ardant, Arthur Rimbaud, Arielle Dombasle, Jean-Pierre Bacri
  Édouard Baer, Josiane Balasko, Brigitte Bardot, Emmanuelle Béart, Jean-Paul Belmondo, Karim Benzema, Alain Delon, Stéphane Bern
  Juliette Binoche, Jane Birkin, Michel Blanc, Dany Boon, Benjamin Biolay, Guy Bedos, Nicolas Bedos, Patrick Bruel, Carla Bruni
  Cyril Hanouna, Laurent Ruquier, Michel Drucker, Thierry Ardisson, Jean-Pierre Foucault, Nagui, Arthur, Christophe Dechavanne
  Jean-Luc Reichmann, Patrick Poivre d’Arvor, Claire Chazal, Anne-Sophie Lapix, Léa Salamé, Yann Barthès, Patrick Sébastien, Karine Le Marchand
  Jean-Jacques Bourdin, Laurent Delahousse, Élise Lucet, David Pujadas, Ruth Elkrief, Nicolas Demorand, Apolline de Malherbe, Pascal Praud
  Éric Cantona, Vincent Cassel, Laetitia Casta, Alain Chabat, Christian Clavier, Marion Cotillard, Clovis Cornillac, Coluche, Julien Clerc
  Gérard Darmon, Jamel Debbouze, Catherine Deneuve, Gérard Depardieu, Julie Depardieu, Louis de Funès, Cécile de France, Didier Deschamps
  Jean Dujardin, Mylène Farmer, Céline Dion, Franck Dubosc, Marina Foïs, Jean-Pierre Darroussin, Gad Elmaleh, Florence Foresti, Juliette Gréco
  Charlotte Gainsbourg, Serge Gainsbourg, Guillaume Canet, Marc Lavoine, Jean-Jacques Goldman, Antoine Griezmann, Eva Green, Adèle Haenel
  Johnny Hallyday, David Hallyday, Laeticia Hallyday, Laura Smet, Sylvie Vartan, Thierry Henry, Isabelle Huppert, Teddy Riner, Tony Parker
  Valérie Lemercier, Gérard Jugnot, Thierry Lhermitte, Sophie Marceau, Kylian Mbappé, Mathilde Seigner, Emmanuelle Seigner, Kad Merad
  Alexandra Lamy, Vanessa Paradis, Florent Pagny, Pascal Obispo, Renaud, Line Renaud, Jean Reno, Muriel Robin, Pierre Richard, Michel Sardou
  Jean Rochefort, Bernard Tapie, Omar Sy, Gilles Lellouche, François Cluzet, Fabrice Luchini, Patrick Timsit, Élie Semoun, Elie Kakou
  Michel Polnareff, Charlotte Rampling, Roman Polanski, Luc Besson, Claude Lelouch, Jean-Luc Godard, Mathieu Kassovitz, Xavier Dolan
  Michel Houellebecq, Amélie Nothomb, Marc Levy, Guillaume Musso, Bernard-Henri Lévy, Michel Onfray, Alain Finkielkraut, Bernard Pivot
  Zinédine Zidane, Michel Platini, Olivier Giroud, Hugo Lloris, Paul Pogba, Franck Ribéry, Samir Nasri, Raphaël Varane, Raymond Domenech, Aimé Jacquet
  Yannick Noah, Jo-Wilfried Tsonga, Gaël Monfils, Amélie Mauresmo, Martin Fourcade, Laure Manaudou, Florent Manaudou, Camille Lacourt, Alain Prost
  Antoine Dupont, Sébastien Chabal, Bernard Laporte, Sébastien Loeb, Renaud Lavillenie, Léon Marchand, Marie-José Pérec, Nikola Karabatic
  Vianney, Soprano, Booba, Kaaris, Orelsan, Aya Nakamura, Angèle, Stromae, Slimane, Amel Bent, Jenifer, Zazie, Matt Pokora, Christophe Maé, Bénabar
  Cristiano Ronaldo, Lionel Messi, Neymar, Rafael Nadal, Roger Federer, Novak Djokovic, Serena Williams, Usain Bolt, Lewis Hamilton, David Beckham
  Brad Pitt, Angelina Jolie, George Clooney, Leonardo DiCaprio, Johnny Depp, Tom Cruise, Meryl Streep, Robert De Niro, Scarlett Johansson, Emma Watson
  Madonna, Beyoncé, Rihanna, Lady Gaga, Taylor Swift, Justin Bieber, Kim Kardashian, Kanye West, Michael Jackson, Elton John, Paul McCartney, Mick Jagger
  Steven Spielberg, Quentin Tarantino, Woody Allen, Clint Eastwood, Harvey Weinstein, Bill Gates, Elon Musk, Mark Zuckerberg, Jeff Bezos, Steve Jobs
  Meghan Markle, Kate Middleton, Lady Diana, Oprah Winfrey, Arnold Schwarzenegger, Stephen King, Salman Rushdie, Karl Lagerfeld, Jean Paul Gaultier
  Jack Lang, Simone Veil, Robert Badinter, Jean-Pierre Chevènement, Bernadette Chirac, Jean-François Copé, Brice Hortefeux, Daniel Cohn-Bendit
  José Bové, Nicolas Hulot, Bernard Kouchner, Jacques Attali, Alain Minc, Julien Dray, Jean Lassalle, Philippe de Villiers, Henri Guaino, Nadine Morano
  Brigitte Macron, Cécilia Attias, Valérie Trierweiler, Julie Gayet, Michelle Obama, Melania Trump, Ivanka Trump, Jacques Delors, Michel Rocard
`);
