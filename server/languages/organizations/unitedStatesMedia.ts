import { organizations } from './organization.ts';

/** United States: media. */
export const unitedStatesMedia = organizations(`
  New York Times | New York Times | NYT | NYT | US | media | The New York Times ; NY Times | quotidien américain de référence fondé en 1851 | American newspaper of record founded in 1851
  Washington Post | Washington Post | WaPo | WaPo | US | media | The Washington Post | quotidien de la capitale américaine, célèbre pour le Watergate | newspaper of the American capital, famous for Watergate
  Wall Street Journal | Wall Street Journal | WSJ | WSJ | US | media | The Wall Street Journal | quotidien économique américain fondé en 1889 | American business newspaper founded in 1889
  USA Today | USA Today | | | US | media | | quotidien national américain fondé en 1982 | American national newspaper founded in 1982
  Los Angeles Times | Los Angeles Times | | | US | media | LA Times ; L.A. Times | quotidien californien fondé en 1881 | Californian newspaper founded in 1881
  Chicago Tribune | Chicago Tribune | | | US | media | | quotidien de l’Illinois fondé en 1847 | Illinois newspaper founded in 1847
  Boston Globe | Boston Globe | | | US | media | The Boston Globe | quotidien du Massachusetts fondé en 1872 | Massachusetts newspaper founded in 1872
  New York Post | New York Post | | | US | media | | tabloïd conservateur publié à Manhattan | conservative tabloid published in Manhattan
  Time Magazine | Time magazine | | | US | media | magazine Time | magazine d’actualité américain fondé en 1923 | American news magazine founded in 1923
  Newsweek | Newsweek | | | US | media | | magazine d’actualité américain fondé en 1933 | American news magazine founded in 1933
  New Yorker | New Yorker | | | US | media | The New Yorker | magazine américain de reportages, de critique et de dessins | American magazine of reporting, criticism and cartoons
  The Atlantic | The Atlantic | | | US | media | Atlantic Monthly | magazine américain de politique et de culture fondé en 1857 | American politics and culture magazine founded in 1857
  Forbes | Forbes | | | US | media | magazine Forbes | magazine économique américain connu pour ses classements de fortunes | American business magazine known for its rich lists
  Bloomberg | Bloomberg | | | US | media | Bloomberg News ; agence Bloomberg ; Bloomberg TV | agence américaine d’information économique et financière | American business and financial news agency
  Associated Press | Associated Press | AP | AP | US | media | agence Associated Press ; agence AP ; The Associated Press | agence de presse américaine fondée en 1846 | American news agency founded in 1846
  CNN | CNN | | | US | media | Cable News Network | chaîne américaine d’information en continu fondée en 1980 | American rolling news channel founded in 1980
  Fox News | Fox News | | | US | media | Fox News Channel | chaîne américaine d’information conservatrice | American conservative news channel
  MSNBC | MSNBC | | | US | media | MS NOW | chaîne américaine d’information classée à gauche | American left-leaning news channel
  NBC | NBC | | | US | media | NBC News ; National Broadcasting Company | réseau de télévision américain établi au Rockefeller Center | American television network based at Rockefeller Center
  CBS | CBS | | | US | media | CBS News | réseau de télévision américain, diffuseur de 60 Minutes | American television network that airs 60 Minutes
  American Broadcasting Company | American Broadcasting Company | ABC | ABC | US | media | ABC News ; chaîne américaine ABC | réseau de télévision américain du groupe Disney | American television network in the Disney group
  National Public Radio | National Public Radio | NPR | NPR | US | media | | réseau américain de radios publiques | American public radio network
  Public Broadcasting Service | Public Broadcasting Service | PBS | PBS | US | media | PBS News ; PBS NewsHour | réseau américain de télévision publique | American public television network
  CNBC | CNBC | | | US | media | | chaîne américaine d’information économique | American business news channel
  Politico | Politico | | | US | media | site Politico | site américain d’information politique fondé en 2007 | American political news site founded in 2007
  Axios | Axios | | | US | media | site Axios | site américain d’information fondé en 2016 | American news site founded in 2016
  ProPublica | ProPublica | | | US | media | | rédaction américaine d’enquête à but non lucratif | American non-profit investigative newsroom
  Vanity Fair | Vanity Fair | | | US | media | | magazine américain de culture, de mode et de société | American magazine of culture, fashion and society
  Rolling Stone | Rolling Stone | | | US | media | magazine Rolling Stone | magazine musical américain fondé en 1967 | American music magazine founded in 1967
  magazine Variety | Variety magazine | | | US | media | | magazine américain du spectacle fondé en 1905 | American entertainment trade magazine founded in 1905
  Voix de l’Amérique | Voice of America | VOA | VOA | US | media | | radio publique américaine destinée à l’étranger | American public broadcaster for foreign audiences
  Radio Free Europe/Radio Liberty | Radio Free Europe/Radio Liberty | RFE/RL | RFE/RL | US | media | Radio Free Europe ; Radio Liberty ; Radio Svoboda | radio financée par Washington, destinée à l’est de l’Europe | broadcaster funded by Washington and aimed at eastern Europe
  Home Box Office | Home Box Office | HBO | HBO | US | media | | chaîne américaine payante de films et de séries | American pay channel for films and series
  Foreign Affairs | Foreign Affairs | | | US | media | revue Foreign Affairs | revue américaine de politique internationale fondée en 1922 | American journal of international politics founded in 1922
  National Geographic | National Geographic | | | US | media | | magazine américain de géographie et de nature fondé en 1888 | American geography and nature magazine founded in 1888
`);
