import { words } from '../list.ts';

/** Surnames that are words: they are names of people where a first name stands before them. */
export const surnames = words(`
    abadie barbier baron barre bas baudet beau bel berger blanc blanche boeuf bois bon bonneau bonnet bouche
    boucher boulanger bourgeois bourguignon bouvier boyer breton brun bruneau brunet buisson bureau bénard
    camus canard cardinal caron carpentier carre carré casse cassel castel cazeneuve chaillot champagne
    champion chancel chapelle charbonnier charpentier charron chat chauvet chauvin chevalier chevallier
    château clair clerc cochet coin colin collet combat comte coq corbeau cordier coste costes courbet cousin
    couture croissant croix curé dati diable dieu doré douce draghi droit dupond dupont faivre faure favre
    ferrand ferrer fillon fleury florent fontaine forest forestier fort fortin fournier franc français frère
    frères gaillard garde garnier gaulois gauthier germain grand grange gros guerre guerrier guillot hamon
    hardi hardy henry herbert hiver hollande hubert huet humbert jacob jadot jardin jolie joly jour jourdain
    juge jumeau labbé lacroix laine lamour langlois langue lapierre laporte larcher lassalle laurent lavigne
    lebrun leclerc leclercq lefort legrand lemaire lemoine leroi leroy lion loiseau lombard long lorrain louis
    loup léon maillard maillot maire mallet marais marchal marchand mari marie marin marquis marteau martel
    martin martinez masson mathieu maçon maître mercier merle meunier michel millet moine monnier montagne
    moreau morel morin moulin muet musson naudin noir normand nouvel noël olivier ollivier page pain papin
    parent paris pascal pasquier passy pelletier perrier perrin petit philippe picard pichon pied pierre pin
    pinson pivot plante poirier poisson pommier pons pont porcher porte portier potier poulain prieur prince
    proust prudhomme prunier prévost puech puits père pécresse quatremer quentin rabbin rambaud rame raymond
    reine renard renaud rey reynaud richard riche rivière robert robin roche rocher roger roi roland rolland
    romain rose rossi rossignol rouge rousseau roussel roux roy royal royer sabatier sage salle sauvage savary
    savoie seigneur simon soleil soulier suisse tailleur tanguy tapie tavernier teissier tellier temple
    tessier texier thomas tisserand tissier tonnelier tour tournier valet valette vasseur verdier verger
    vernier vial vicaire vidal viel vigne vigneron villain villani vincent vion voisin véran wagon willem
    école étienne évêque
  `);
