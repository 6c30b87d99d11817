import { organizations } from './organization.ts';

/** United States: parties and unions. */
export const unitedStatesPolitics = organizations(`
  Parti démocrate | Democratic Party | | | US | party | Democrats ; démocrates américains ; US Democratic Party | parti américain de centre gauche | American centre-left political party
  Parti républicain | Republican Party | GOP | GOP | US | party | Grand Old Party ; républicains américains ; US Republican Party | parti américain conservateur, fondé en 1854 | American conservative political party founded in 1854
  Comité national démocrate | Democratic National Committee | DNC | DNC | US | party | | organe dirigeant du grand parti américain de centre gauche | governing body of the main American centre-left party
  Comité national républicain | Republican National Committee | RNC | RNC | US | party | | organe dirigeant du grand parti conservateur américain | governing body of the main American conservative party
  Socialistes démocrates d’Amérique | Democratic Socialists of America | DSA | DSA | US | party | | organisation politique américaine de gauche | American left-wing political organisation
  Fédération américaine du travail-Congrès des organisations industrielles | American Federation of Labor and Congress of Industrial Organizations | AFL-CIO | AFL-CIO | US | union | | principale confédération syndicale des États-Unis | main trade union federation of the United States
  Syndicat américain de l’automobile | United Auto Workers | UAW | UAW | US | union | United Automobile Workers ; syndicat United Auto Workers | syndicat des ouvriers de la construction automobile américaine | labour union of American car industry workers
  Fraternité internationale des Teamsters | International Brotherhood of Teamsters | IBT | IBT | US | union | Teamsters ; syndicat des Teamsters ; syndicat des camionneurs américains | syndicat nord-américain né chez les routiers | North American labour union that began with truck drivers
  Syndicat des acteurs américains | Screen Actors Guild-American Federation of Television and Radio Artists | SAG-AFTRA | SAG-AFTRA | US | union | Screen Actors Guild | syndicat des acteurs et présentateurs américains | American union of actors and broadcasters
  Syndicat des scénaristes américains | Writers Guild of America | WGA | WGA | US | union | Writers Guild | syndicat des scénaristes du cinéma et de la télévision | union of American film and television writers
`);
