import { organizations } from './organization.ts';

/** France: parties and unions. */
export const francePolitics = organizations(`
  Renaissance | Renaissance | | | FR | party | La République en marche ; LREM ; En marche | formation centriste française fondée par Emmanuel Macron | French centrist political group founded by Emmanuel Macron
  Rassemblement national | National Rally | RN | RN | FR | party | Front national ; National Front ; French far-right party | formation française d’extrême droite fondée par Jean-Marie Le Pen | French far-right political group founded by Jean-Marie Le Pen
  Les Républicains | The Republicans | LR | LR | FR | party | Union pour un mouvement populaire ; UMP | formation française de droite issue du gaullisme | French conservative political group with Gaullist roots
  La France insoumise | France Unbowed | LFI | LFI | FR | party | France insoumise ; Insoumis | formation française de gauche radicale fondée par Jean-Luc Mélenchon | French radical left group founded by Jean-Luc Mélenchon
  Parti socialiste | French Socialist Party | PS | PS | FR | party | Socialist Party | formation française de gauche, longtemps celle de François Mitterrand | French left-wing group, once that of François Mitterrand
  Parti communiste français | French Communist Party | PCF | PCF | FR | party | | formation française de gauche née du congrès de Tours | French left-wing group born in 1920 at Tours
  Les Écologistes | The Ecologists | EELV | EELV | FR | party | Europe Écologie-Les Verts ; Europe Écologie Les Verts ; French Greens | formation française écologiste de gauche | French green left-wing political group
  Mouvement démocrate | Democratic Movement | MoDem | MoDem | FR | party | Modem | formation centriste française fondée par François Bayrou | French centrist group founded by François Bayrou
  Horizons | Horizons | | | FR | party | | formation française de centre droit fondée par Édouard Philippe | French centre-right group founded by Édouard Philippe
  Reconquête | Reconquest | | | FR | party | Reconquête! | formation française d’extrême droite fondée par Éric Zemmour | French far-right group founded by Éric Zemmour
  Union des démocrates et indépendants | Union of Democrats and Independents | UDI | UDI | FR | party | | formation française de centre droit fondée par Jean-Louis Borloo | French centre-right group founded by Jean-Louis Borloo
  Union des droites pour la République | Union of the Right for the Republic | UDR | UDR | FR | party | | formation française fondée par Éric Ciotti, alliée à l’extrême droite | French group founded by Éric Ciotti and allied with the far right
  Debout la France | Debout la France | DLF | DLF | FR | party | France Arise | formation souverainiste française fondée par Nicolas Dupont-Aignan | French sovereigntist group founded by Nicolas Dupont-Aignan
  Place publique | Place publique | | | FR | party | | formation française sociale-démocrate cofondée par Raphaël Glucksmann | French social democratic group co-founded by Raphaël Glucksmann
  Lutte ouvrière | Workers’ Struggle | LO | LO | FR | party | | formation trotskiste française, longtemps portée par Arlette Laguiller | French Trotskyist group long fronted by Arlette Laguiller
  Nouveau Parti anticapitaliste | New Anticapitalist Party | NPA | NPA | FR | party | | formation française d’extrême gauche cofondée par Olivier Besancenot | French far-left group co-founded by Olivier Besancenot
  Nouveau Front populaire | New Popular Front | NFP | NFP | FR | party | | alliance électorale de la gauche française née en 2024 | electoral alliance of the French left formed in 2024
  Confédération française démocratique du travail | French Democratic Confederation of Labour | CFDT | CFDT | FR | union | | centrale syndicale française réformiste | reformist French trade union confederation
  Confédération générale du travail | General Confederation of Labour | CGT | CGT | FR | union | | centrale syndicale française fondée en 1895 | French trade union confederation founded in 1895
  Force ouvrière | Workers’ Force | FO | FO | FR | union | | centrale syndicale française née d’une scission en 1947 | French trade union confederation born of a split in 1947
  Confédération française des travailleurs chrétiens | French Confederation of Christian Workers | CFTC | CFTC | FR | union | | centrale syndicale française d’inspiration sociale catholique | French trade union confederation inspired by Catholic social thought
  Confédération française de l’encadrement-Confédération générale des cadres | French Confederation of Management | CFE-CGC | CFE-CGC | FR | union | | syndicat français des cadres et techniciens | French trade union of managers and technicians
  Union nationale des syndicats autonomes | National Union of Autonomous Trade Unions | Unsa | UNSA | FR | union | | groupement syndical français réformiste | reformist grouping of French trade unions
  Union syndicale Solidaires | Solidaires | | | FR | union | SUD-Solidaires | regroupement français des syndicats SUD | French grouping of the SUD trade unions
  Fédération syndicale unitaire | Unitary Union Federation | FSU | FSU | FR | union | | première organisation syndicale des enseignants français | leading union organisation of French teachers
  SUD-Rail | SUD-Rail | | | FR | union | SUD Rail | syndicat français contestataire de cheminots | militant French railway workers’ union
  Fédération nationale des syndicats d’exploitants agricoles | National Federation of Agricultural Holders’ Unions | FNSEA | FNSEA | FR | union | French farmers’ union | premier syndicat agricole français | leading French farming lobby
  Confédération paysanne | Confédération paysanne | | | FR | union | | syndicat agricole français classé à gauche | left-leaning French farming lobby
  Coordination rurale | Rural Coordination | | | FR | union | | syndicat agricole français classé très à droite | hard-right French farming lobby
  Jeunes Agriculteurs | Young Farmers | JA | JA | FR | union | | syndicat agricole français des moins de 38 ans | French farming lobby for growers under 38
  Alliance Police nationale | Alliance police union | | | FR | union | Alliance Police Nationale ; syndicat Alliance | syndicat français de gardiens de la paix, marqué à droite | right-leaning French union of police officers
  Syndicat de la magistrature | Syndicat de la magistrature | | | FR | union | | organisation française de juges et procureurs, classée à gauche | left-leaning French union of judges and prosecutors
  Union syndicale des magistrats | French Magistrates’ Union | USM | USM | FR | union | | organisation majoritaire des juges et procureurs français | main union of French judges and prosecutors
  Union nationale des étudiants de France | National Union of Students of France | Unef | UNEF | FR | union | | organisation étudiante française de gauche | left-wing French student organisation
  Parti radical de gauche | Radical Party of the Left | PRG | PRG | FR | party | | petite formation française de centre gauche attachée à la laïcité | small French centre-left group attached to secularism
  Femu a Corsica | Femu a Corsica | | | FR | party | | formation autonomiste de l’île de Beauté | autonomist group of a French Mediterranean island
`);
