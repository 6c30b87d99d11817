import type { Noun } from '../languagePack.ts';
import { entries } from '../list.ts';
import { nouns, pairs } from './nouns.ts';

/**
 * Nouns that name a person by office or trade: the head alone (*ministre des Affaires étrangères* is *ministre*), unless
 * the office is known by all its words.
 */
export const roles: readonly Noun[] = [
  // Offices, masculine and feminine.
  ...pairs(`
    président / présidente, vice-président / vice-présidente, ex-président / ex-présidente, coprésident / coprésidente,
    premier ministre / première ministre, vice-premier ministre / vice-première ministre,
    ex-premier ministre / ex-première ministre, secrétaire général / secrétaire générale,
    secrétaire général adjoint / secrétaire générale adjointe, secrétaire national / secrétaire nationale,
    directeur / directrice, directeur général / directrice générale, sous-directeur / sous-directrice,
    directeur adjoint / directrice adjointe, codirecteur / codirectrice, ex-directeur / ex-directrice,
    président-directeur général / présidente-directrice générale, procureur / procureure,
    procureur général / procureure générale, vice-procureur / vice-procureure, 
    avocat / avocate, avocat général / avocate générale, bâtonnier / bâtonnière, magistrat / magistrate,
    conseiller / conseillère, ex-conseiller / ex-conseillère, député / députée, ex-député / ex-députée,
    eurodéputé / eurodéputée, sénateur / sénatrice, ex-sénateur / ex-sénatrice, élu / élue, préfet / préfète,
    sous-préfet / sous-préfète, ambassadeur / ambassadrice, ex-ambassadeur / ex-ambassadrice, consul / consule,
    consul général / consule générale, gouverneur / gouverneure, vice-gouverneur / vice-gouverneure,
    chancelier / chancelière, ex-chancelier / ex-chancelière, vice-chancelier / vice-chancelière,
    délégué / déléguée, délégué général / déléguée générale, délégué syndical / déléguée syndicale,
    chargé de mission / chargée de mission, chargé d'affaires / chargée d'affaires,
    chargé de communication / chargée de communication, administrateur / administratrice,
    adjoint / adjointe, rapporteur / rapporteure, médiateur / médiatrice, 
    inspecteur / inspectrice, inspecteur général / inspectrice générale, contrôleur / contrôleuse,
    contrôleur général / contrôleuse générale, défenseur / défenseure, recteur / rectrice, doyen / doyenne,
    proviseur / proviseure, dirigeant / dirigeante, ex-dirigeant / ex-dirigeante,
    coordinateur / coordinatrice, coordonnateur / coordonnatrice, fondateur / fondatrice, cofondateur / cofondatrice,
    patron / patronne, ex-patron / ex-patronne, chef / cheffe, ex-chef / ex-cheffe,
    représentant / représentante, représentant permanent / représentante permanente, envoyé / envoyée,
    négociateur / négociatrice, attaché / attachée,
    attaché de presse / attachée de presse, candidat / candidate, prétendant / prétendante, colistier / colistière,
    trésorier / trésorière, greffier / greffière, huissier / huissière, commandant / commandante,
    sultan / sultane, empereur / impératrice, roi / reine, prince / princesse, duc / duchesse,
    souverain / souveraine, héritier / héritière, dauphin / dauphine, président élu / présidente élue,
    échevin / échevine, syndic / syndique, questeur / questeure,
    assesseur / assesseure, intendant / intendante, surintendant / surintendante,
    successeur / successeure, prédécesseur / prédécesseure, remplaçant / remplaçante, suppléant / suppléante`),
  // Offices of one form.
  ...nouns(`
    ministre, vice-ministre, ex-ministre, secrétaire, sous-secrétaire, vice-secrétaire, secrétaire d'état, maire,
    ex-maire, juge, commissaire, haut-commissaire = hauts-commissaires, commissaire divisionnaire, garde des sceaux,
    vice-consul, chef de l'état, chef du gouvernement, chef d'état-major, chef de file, chef de cabinet,
    chef de la diplomatie, chef de l'opposition, porte-parole = porte-parole, ex-porte-parole = ex-porte-parole,
    membre, responsable, coresponsable, dignitaire, diplomate, parlementaire, numéro un = numéros un, numéro deux = numéros deux, numéro trois = numéros trois,
    n°1 = n°1, n°2 = n°2, bras droit = bras droits, tête de liste, pdg = pdg, dg = dg, drh = drh, monarque, leader,
    ex-leader, coleader, ténor, haut fonctionnaire, fonctionnaire, ombudsman = ombudsmans, 
    titulaire, mandataire, signataire, émissaire, bourgmestre, édile, gestionnaire, actionnaire, propriétaire, locataire, notaire`),

  // The press, letters, the arts.
  ...pairs(`
    rédacteur / rédactrice, rédacteur en chef / rédactrice en chef, chroniqueur / chroniqueuse,
    présentateur / présentatrice, animateur / animatrice, correspondant / correspondante, reporter / reportrice,
    grand reporter / grande reporter, envoyé spécial / envoyée spéciale, éditeur / éditrice, écrivain / écrivaine, auteur / autrice,
    romancier / romancière, traducteur / traductrice, dessinateur / dessinatrice, réalisateur / réalisatrice, metteur en scène / metteuse en scène,
    producteur / productrice, acteur / actrice, comédien / comédienne, danseur / danseuse,
    chanteur / chanteuse, musicien / musicienne, compositeur / compositrice, parolier / parolière,
    rappeur / rappeuse, batteur / batteuse, chef d'orchestre / cheffe d'orchestre, sculpteur / sculptrice, plasticien / plasticienne, créateur / créatrice, couturier / couturière, conservateur / conservatrice,
    youtubeur / youtubeuse, blogueur / blogueuse,
    influenceur / influenceuse, podcasteur / podcasteuse, streameur / streameuse, imitateur / imitatrice,
    magicien / magicienne, monteur / monteuse, doubleur / doubleuse, lauréat / lauréate`),
  ...nouns(`
    journaliste, éditorialiste, pigiste, photojournaliste, photographe, cinéaste, documentariste, dramaturge, artiste,
    chorégraphe, peintre, poète, violoniste, violoncelliste, pianiste, guitariste, bassiste, saxophoniste, trompettiste,
    organiste, soliste, interprète, humoriste, caricaturiste, bédéiste, essayiste, biographe, libraire, bibliothécaire,
    archiviste, styliste, vidéaste, star, vedette, idole, icône,
    mannequin, galeriste, scénariste, commissaire d'exposition, prix nobel = prix nobel, dj = dj, critique de cinéma, critique littéraire`),

  // Science, health, the law, school.
  ...pairs(`
    professeur / professeure, enseignant / enseignante, enseignant-chercheur / enseignante-chercheuse,
    instituteur / institutrice, chercheur / chercheuse, savant / savante, historien / historienne, physicien / physicienne,
    mathématicien / mathématicienne, informaticien / informaticienne, statisticien / statisticienne, généticien / généticienne, astrophysicien / astrophysicienne, théologien / théologienne, ingénieur / ingénieure,
    technicien / technicienne, docteur / docteure, chirurgien / chirurgienne,
    infirmier / infirmière, aide-soignant / aide-soignante, ambulancier / ambulancière, pharmacien / pharmacienne,
    soignant / soignante, patient / patiente, expert / experte, consultant / consultante,
    éducateur / éducatrice, animateur socioculturel / animatrice socioculturelle, surveillant / surveillante,
    étudiant / étudiante, lycéen / lycéenne, collégien / collégienne, écolier / écolière, doctorant / doctorante,
    chef d'établissement / cheffe d'établissement, directeur de recherche / directrice de recherche,
    formateur / formatrice, entraîneur / entraîneuse, diététicien / diététicienne, opticien / opticienne, obstétricien / obstétricienne, clinicien / clinicienne, praticien / praticienne`),
  ...nouns(`
    analyste, économiste, spécialiste, scientifique, chimiste, biologiste, virologue, infectiologue, épidémiologiste,
    immunologiste, cardiologue, oncologue, cancérologue, neurologue, pédiatre, psychiatre, psychologue, psychanalyste,
    gynécologue, urologue, dermatologue, pneumologue, radiologue, anesthésiste, urgentiste, généraliste, sage-femme = sages-femmes,
    dentiste, vétérinaire, kinésithérapeute, ostéopathe, orthophoniste, gériatre, nutritionniste, addictologue,
    médecin, médecin légiste, médecin-chef = médecins-chefs, géologue, sismologue, volcanologue, climatologue, météorologue, glaciologue, océanographe,
    hydrologue, écologue, botaniste, ornithologue, primatologue, paléontologue, archéologue, anthropologue, ethnologue,
    sociologue, politologue, politiste, géographe, démographe, philosophe, linguiste, égyptologue, islamologue,
    criminologue, juriste, constitutionnaliste, fiscaliste, pénaliste, astronome, astronaute, spationaute,
    cosmonaute, architecte, urbaniste, paysagiste, agronome, universitaire, stagiaire, bénévole, élève, prévisionniste, stratège, stratégiste`),

  // Order, war, faith.
  ...pairs(`
    policier / policière, enquêteur / enquêtrice, officier / officière, sous-officier / sous-officière, soldat / soldate,
    colonel / colonelle, lieutenant / lieutenante, lieutenant-colonel / lieutenante-colonelle,
    adjudant / adjudante, caporal / caporale, sergent / sergente, amiral / amirale, contre-amiral / contre-amirale,
    vice-amiral / vice-amirale, combattant / combattante, vétéran / vétérane, pompier / pompière,
    sapeur-pompier / sapeuse-pompière, sauveteur / sauveteuse, espion / espionne,
    agent / agente, agent secret / agente secrète, gardien / gardienne, détenu / détenue, prisonnier / prisonnière,
    prévenu / prévenue, accusé / accusée, suspect / suspecte, plaignant / plaignante,
    meurtrier / meurtrière, tueur / tueuse, violeur / violeuse, braqueur / braqueuse,
    trafiquant / trafiquante, assaillant / assaillante, ravisseur / ravisseuse, survivant / survivante,
    pasteur / pasteure, abbé / abbesse, rabbin / rabbine, imam / imame,
    lanceur d'alerte / lanceuse d'alerte, militant / militante, opposant / opposante, dissident / dissidente, chef rebelle / cheffe rebelle, manifestant / manifestante, réfugié / réfugiée, migrant / migrante,
    demandeur d'asile / demandeuse d'asile, partisan / partisane, électeur / électrice, résistant / résistante,
    déporté / déportée, rescapé / rescapée, défunt / défunte, `),
  ...nouns(`
    substitut, assassin, général, gendarme, militaire, capitaine, maréchal, pilote, copilote, garde du corps, garde forestier, légionnaire, casque bleu, mercenaire,
    chef de guerre, rebelle, secouriste, détective, activiste, terroriste, djihadiste, complice, témoin, victime, otage, prêtre, évêque, archevêque, cardinal,
    pape, moine, nonce, patriarche, ayatollah, cheikh, mollah, grand rabbin, guide suprême, dalaï-lama = dalaï-lamas,
    syndicaliste, féministe, écologiste, socialiste, communiste, centriste, nationaliste, indépendantiste, autonomiste, démocrate, travailliste`),

  // Business, the land, the street.
  ...pairs(`
    entrepreneur / entrepreneuse, chef d'entreprise / cheffe d'entreprise, homme d'affaires / femme d'affaires,
    homme politique / femme politique, industriel / industrielle, banquier / banquière, banquier central / banquière centrale, courtier / courtière,
    investisseur / investisseuse, financier / financière, commerçant / commerçante, restaurateur / restauratrice,
    hôtelier / hôtelière, cuisinier / cuisinière, chef cuisinier / cheffe cuisinière, chef étoilé / cheffe étoilée, boulanger / boulangère, boucher / bouchère,
    agriculteur / agricultrice, éleveur / éleveuse, exploitant / exploitante, viticulteur / viticultrice,
    vigneron / vigneronne, maraîcher / maraîchère, pêcheur / pêcheuse, ouvrier / ouvrière, employé / employée,
    salarié / salariée, travailleur / travailleuse, artisan / artisane, mécanicien / mécanicienne,
    chauffeur / chauffeuse, conducteur / conductrice, routier / routière, livreur / livreuse, vendeur / vendeuse, gérant / gérante,
    caissier / caissière, serveur / serveuse, coiffeur / coiffeuse, assistant / assistante,
    développeur / développeuse, concepteur / conceptrice, inventeur / inventrice, avocat d'affaires / avocate d'affaires, assureur / assureuse,
    navigateur / navigatrice, voisin / voisine, habitant / habitante, riverain / riveraine, passant / passante, résident / résidente,
    retraité / retraitée, père / mère, beau-père = beaux-pères / belle-mère = belles-mères, frère / sœur, demi-frère / demi-sœur, fils / fille, petit-fils = petits-fils / petite-fille = petites-filles,
    époux / épouse, ex-mari / ex-femme, oncle / tante, neveu / nièce, cousin / cousine, grand-père = grands-pères / grand-mère = grands-mères,
    ami / amie, compagnon / compagne, fiancé / fiancée, veuf / veuve, jumeau / jumelle, garçon / fillette, adolescent / adolescente,
    homme / femme, jeune homme / jeune femme, intéressé / intéressée, principal intéressé / principale intéressée,
    officiel / officielle, client / cliente, usager / usagère, passager / passagère, vacancier / vacancière, visiteur / visiteuse, conjoint / conjointe`),
  ...nouns(`
    trader, manager, coach, designer, commissaire-priseur = commissaires-priseurs, économiste en chef, milliardaire, millionnaire, mécène,
    lobbyiste, guide, buraliste, garagiste, grossiste, concierge, collègue, camarade, partenaire, adversaire,
    quinquagénaire, quadragénaire, trentenaire, sexagénaire, septuagénaire, octogénaire, nonagénaire, centenaire, automobiliste, cycliste,
    skipper, touriste, comptable, capitaine d'industrie, responsable de la communication, responsable syndical, responsable politique, `),

  ...nouns('mari', 'masculine'),

  // Trades.
  ...pairs(`
    éclusier / éclusière, batelier / batelière, forestier / forestière, bûcheron / bûcheronne, menuisier / menuisière,
    charpentier / charpentière, plombier / plombière, électricien / électricienne, maçon / maçonne, couvreur / couvreuse,
    ferronnier / ferronnière, potier / potière, verrier / verrière, horloger / horlogère, bijoutier / bijoutière,
    luthier / luthière, facteur d'orgues / factrice d'orgues, apiculteur / apicultrice, berger / bergère,
    fermier / fermière, sylviculteur / sylvicultrice, ostréiculteur / ostréicultrice, arboriculteur / arboricultrice,
    horticulteur / horticultrice, jardinier / jardinière, paysan / paysanne, céréalier / céréalière, scieur / scieuse,
    meunier / meunière, brasseur / brasseuse, sommelier / sommelière, fromager / fromagère, pâtissier / pâtissière,
    chocolatier / chocolatière, poissonnier / poissonnière, épicier / épicière, imprimeur / imprimeuse,
    tailleur / tailleuse, cordonnier / cordonnière, tapissier / tapissière, carreleur / carreleuse,
    chaudronnier / chaudronnière, soudeur / soudeuse, grutier / grutière, magasinier / magasinière, éboueur / éboueuse,
    déménageur / déménageuse, contrôleur aérien / contrôleuse aérienne, cheminot / cheminote, 
    brancardier / brancardière, 
    psychomotricien / psychomotricienne, puériculteur / puéricultrice, laborantin / laborantine, régisseur / régisseuse,
    costumier / costumière, décorateur / décoratrice, cascadeur / cascadeuse, figurant / figurante,
    programmateur / programmatrice, moniteur / monitrice, instructeur / instructrice, maître-nageur / maîtresse-nageuse,
    pisteur / pisteuse, agent immobilier / agente immobilière, promoteur / promotrice,
    bailleur / bailleuse, brocanteur / brocanteuse, collectionneur / collectionneuse,
    donateur / donatrice, organisateur / organisatrice, repreneur / repreneuse, acquéreur / acquéreuse,
    acheteur / acheteuse, porteur de projet / porteuse de projet, directeur artistique / directrice artistique,
    directeur sportif / directrice sportive, directeur technique / directrice technique,
    directeur de cabinet / directrice de cabinet, directeur de campagne / directrice de campagne,
    directeur des ressources humaines / directrice des ressources humaines, directeur financier / directrice financière,
    président du directoire / présidente du directoire, hôte / hôtesse,
    premier adjoint / première adjointe, adjoint au maire / adjointe au maire`),
  ...nouns(`
    antiquaire, géomètre, prothésiste, ergothérapeute, podologue, fleuriste, ébéniste, métallurgiste,
    docker, cariste, manutentionnaire, vigile, standardiste, réceptionniste, steward, aide à domicile, auxiliaire de vie,
    assistante maternelle, machiniste, éclairagiste, accessoiriste, projectionniste, disquaire, garde-chasse, garde-côte,
    garde-pêche, agent de sécurité, guide de haute montagne, guide de montagne, clerc, généalogiste, topographe, traiteur,
    mineur de fond`),

  // Sport.
  ...pairs(`
    joueur / joueuse, ex-joueur / ex-joueuse, footballeur / footballeuse, basketteur / basketteuse, handballeur / handballeuse,
    volleyeur / volleyeuse, nageur / nageuse, coureur / coureuse, sprinteur / sprinteuse, sauteur / sauteuse, skieur / skieuse, patineur / patineuse, boxeur / boxeuse, lutteur / lutteuse, escrimeur / escrimeuse,
    golfeur / golfeuse, surfeur / surfeuse, cavalier / cavalière, attaquant / attaquante, 
    gardien de but / gardienne de but, ailier / ailière, buteur / buteuse,
    champion / championne, champion du monde / championne du monde, champion olympique / championne olympique, vice-champion / vice-championne, médaillé / médaillée, vainqueur / vainqueure,
    tenant du titre / tenante du titre, sélectionneur / sélectionneuse, entraîneur adjoint / entraîneuse adjointe, préparateur / préparatrice, coéquipier / coéquipière, rameur / rameuse, plongeur / plongeuse,
    sportif / sportive, supporteur / supportrice`),
  ...nouns(`
    athlète, biathlète, perchiste, alpiniste, milieu de terrain, gymnaste, judoka, karatéka, arbitre, avant-centre, meneur de jeu = meneurs de jeu,
    demi de mêlée, demi d'ouverture, tennisman = tennismen, tenniswoman = tenniswomen, rugbyman = rugbymen, recordman = recordmen,
    recordwoman = recordwomen, pongiste, véliplanchiste, supporter, talonneur = talonneurs, 
    leader du classement, maillot jaune`),
];

/** They stand for whoever was named last: *a expliqué le responsable*. */
export const genericRoles: readonly string[] = entries(`
  responsable, dirigeant, dirigeante, intéressé, intéressée, élu, élue, parlementaire, diplomate, cadre, leader, patron,
  patronne, chef, cheffe, homme politique, femme politique, officiel, officielle, candidat, candidate, homme, femme,
  jeune homme, jeune femme, quinquagénaire, quadragénaire, trentenaire, sexagénaire, septuagénaire, octogénaire,
  nonagénaire, principal intéressé, principale intéressée
`);

/** *Le président du pays*: they point back and say nothing of the office. */
export const backwardNouns: readonly string[] = entries(`
  pays, groupe, ville, commune, village, club, équipe, parti, entreprise, société, compagnie, firme, formation, mouvement,
  département, région, institution, organisation, association, établissement, hôpital, banque, chaîne, journal,
  quotidien, magazine, festival, musée, école, lycée, collège, université, fédération, ligue, constructeur, opérateur,
  agence, fondation, ong, enseigne, marque, île, archipel, province, capitale, métropole, royaume, émirat, état, maison
`);
