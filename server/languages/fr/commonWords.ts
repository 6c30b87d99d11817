import { words } from '../list.ts';

/**
 * The words that the French press uses most, names apart, by their frequency in news written between 2017 and 2020: a
 * capital letter at the beginning of a sentence does not make a name of them.
 */
export const commonWords: readonly string[] = words(`
  abaissement abaisser abandon abandonné abandonnée abandonner abandonnés abattoir abattre abattu abattue
  abattus abdomen abeilles abolition abonde abondé abonnés abord abordé aborder abordés abords abouti
  aboutir abri abrite absence absent absentéisme absents absolu absolue absolument abstention absurde abus
  académies accéder accélération accélère accéléré accélérée accélérer accent acceptable accepte accepté
  acceptée accepter accès accessible accessibles accessoires accident accidentelle accidentellement
  accidents accompagne accompagné accompagnée accompagnées accompagnement accompagnent accompagner
  accompagnés accord accordé accordée accorder accords accouchement accroître accru accrue accueil
  accueillant accueille accueilli accueillir accueillis accumulation accusait accusant accusation
  accusations accuse accusé accusée accusées accusent accuser accusés acharnement achat achats acheté
  achetée acheter achetés achève achevée achever acquérir acquis acquise acquisition acte actes acteur
  acteurs actif actifs action actionnaire actions active activement activiste activité activités actrice
  actu actualité actuel actuelle actuellement actuelles actuels adaptation adapte adapté adaptée adaptées
  adapter adaptés addiction adhérents adhésion adieux adjoint adjointe admet admettre administratif
  administratifs administration administrations administrative administratives administrés admiration admis
  admission admissions adolescent adolescente adolescents adopte adopté adoptée adopter adoption adore
  adressant adresse adressé adressée adresser adresses adulte adultes adversaire adversaires aérien aérienne
  aériennes aériens aérodynamique aéroport aéroports affaibli affaiblie affaire affaires affecté affectées
  affecter affectés affection affichage affichait affichant affiche affiché affichée affichent afficher
  affiches affirmait affirmant affirmation affirme affirmé affirment affirmer affluence afflux affrontements
  affronter afin africains agace âge âgé âgée âgées agence agences agenda agent agents âgés agglomération
  agglomérations aggravation aggrave aggravé aggravée aggraver agi agir agira agirait agissait agissant
  agisse agissements agit agité agréable agressé agressée agressés agresseur agresseurs agressif agression
  agressions agressive agricole agricoles agriculteur agriculteurs agriculture ai aide aidé aide-soignante
  aider aides aidés aient aiguë aile aileron ailes aille ailleurs aimait aime aimé aiment aimer aimerais
  aimerait aîné aînée aînés ainsi air airs aise aisés ait ajoutant ajoute ajouté ajoutent ajouter alarme
  album alcool alcoolémie alentours alerte alerté alerter alertes alertés alias alimentaire alimentaires
  alimentation alimente alimenté alimenter aliments allaient allais allait allant allé allée allées
  allégations allégé alléger allemand allemande allemandes allemands aller allés allez allié alliés
  allocation allocations allocution allongement allonger allons allusion alors altercation alternance
  alternative alternatives altitude aluminium amateur amateurs ambassade ambassadeur ambassadrice ambiance
  ambitieux ambition ambitions ambulance ambulances âme amélioration améliore améliorer aménagement amende
  amendement amendements amendes amené amener amenés américain américaine américaines américains ami amie
  amies amis amitié amont amour amoureuse amoureux ampleur amuse amusé amuser an analyse analysé analyser
  analyses analystes ancien ancienne anciennes anciens anecdote anges anglais angle angoisse animal animale
  animateur animateurs animation animatrice animaux anime animé animée animer année années annexion
  anniversaire annonçait annonçant annonce annoncé annoncée annoncées annoncent annoncer annonces annoncés
  annuel annuelle annuels annulation annulé annulée annuler annulés anomalie anomalies anonymat anonyme
  anonymes anormal ans antécédents antenne antibiotiques anticipe anticipé anticipée anticiper anticorps
  antiracistes antisémite antisémites antisémitisme antiterroriste anxiété août apaisement apaiser aperçoit
  aperçu apologie apparaissent apparaît apparaître appareil appareils apparemment apparence apparente
  apparition appartement appartements appartenait appartenance appartenant appartient apparu apparue appel
  appelait appelant appelé appelée appeler appelés appelle appellent appels applaudir applaudissements
  application applications applique appliqué appliquée appliquées appliquent appliquer appliqués apporte
  apporté apportée apportées apportent apporter apportera appréciation apprécie apprécié apprécier apprenant
  apprend apprendre apprentissage apprêtait apprête apprêtent appris approbation approche approcher approuvé
  approvisionnement appui appuie appuyant appuyé appuyer après après-midi arabe arabes arbitrage arborant
  arbre arbres archevêque archipel architecte architecture argent arguant argument arguments arme armé armée
  armées armes armés arracher arrestation arrestations arrêt arrête arrêté arrêtée arrêtées arrêtent arrêter
  arrêtés arrêts arrière arrivait arrivant arrive arrivé arrivée arrivées arrivent arriver arrivera arrivés
  arrondissement arrondissements arsenal art article articles artifice artificielle artiste artistes
  artistique arts as asiatique asile aspect asphyxié assaillant assassin assassinat assassinats assassiné
  assaut assemblage asséné asseoir assez assigné assis assises assistance assistant assistante assistants
  assiste assisté assistée assister association associations associé associée associés assouplir
  assouplissement assume assumer assurait assurance assurances assurant assure assuré assurée assurent
  assurer assurés asymptomatiques atelier ateliers athlètes atmosphère atmosphérique attaché attachée
  attachement attachés attaque attaqué attaquée attaquer attaques atteignent atteindre atteint atteinte
  atteintes atteints attend attendaient attendais attendait attendant attendent attendons attendre attends
  attendu attendue attendues attendus attentat attentats attente attentes attentif attentifs attention
  atterri atterrir atterrissage attestation attire attiré attirer attitude attouchements attraper attribué
  attribuée attribuer attribués attribution au au-delà au-dessus aucun aucune audience audiences audio
  audiovisuel audit audition auditionné auditions augmentation augmentations augmente augmenté augmentée
  augmentent augmenter aujourd auparavant auprès auquel aura aurai auraient aurais aurait aurions aurons
  auront aussi aussitôt australienne autant auteur auteure auteurs autisme autochtones automatique
  automatiquement automatiques automne automobile automobiles automobiliste automobilistes autonome
  autonomes autonomie autopsie autorisant autorisation autorisations autorise autorisé autorisée autorisées
  autoriser autorisés autoritaire autorité autorités autoroute autoroutes autoroutier autour autre autrefois
  autrement autres autrui aux auxquelles auxquels avaient avais avait aval avalanche avalanches avaler
  avance avancé avancée avancées avancer avancés avant avantage avantages avec avenir aventure aventures
  avenue avère avéré avérée avérés averses averti avertissement avertit aveu aveugle aveux avez aviation
  avion avions avis avocat avocate avocats avoir avons avortement avoue avoué avril axe axes ayant ayons bac
  baccalauréat bactérie bactéries bagages bagarre baie baignade baigner bain baisse baissé baisser baisses
  balance balayé baleine balle balles ballon balnéaire banale banc bancaire bancaires bancs bande banderole
  banderoles bandes banlieue banque banques baptême baptisé baptisée bar baromètre barrage barrages barre
  barreau barreaux barrière barrières bars bas base basé basée bases basque basse bassin bat bataille bateau
  bateaux bâtiment bâtiments bâtir bâton battant batterie batteries battre battu battue battus beau
  beau-frère beau-père beaucoup beauté beaux bébé bébés bel belge belle belles bénéfice bénéfices
  bénéficiaire bénéficiaires bénéficie bénéficié bénéficient bénéficier bénéficieront bénévole bénévoles
  berline besoin besoins bête bêtes bêtise béton biais bien bien-être biens bientôt bienveillance bière
  bijoux bilan bilans billet billets bio biodiversité bioéthique biologique bisphénol biturbo bizarre blague
  blagues blanc blanches blanchiment blancs blessant blessé blessée blessées blessés blessure blessures
  bleue bloc blocage blocages blocs blog bloque bloqué bloquées bloquer bloqués blouse boire bois boisson
  boissons boîte boîtes bombe bombes bon bond bondi bondir bonheur bonjour bonne bonnes bons bonsoir bord
  bords bouche bouchons boucle bouclier boue bouée bouge bouger boulangerie boulevard bouleversée boulot
  bout bouteille bouteilles boutique boutiques bouton boutons box boxe boycott bracelet branche branches
  braquage braqueur bras bravo bref brésilien brève brevet brièvement brigade briguer brillant brillante
  brisé briser britannique bruit bruits brûle brûlé brûlés brut brutal brutale brutalement brutalité bu
  budget budgétaire budgétaires bug bulle bulletin bulletins bureau bureaux bus but buzz ça cabine cabinet
  cabinets câbles cache caché cachée cacher cadavre cadavres cadeau cadeaux cadre cadres café cafés cage
  cagnotte cagoulés cahier caisses calcul calculs calendrier californienne calme calmer calvaire camarade
  camarades cambriolage cambriolages caméra caméras camion camionnette camions camouflet camp campagne
  campagnes camping campings camps canadien canadienne canadiens cancer cancers candidat candidate
  candidates candidats candidature candidatures canicule cannabis canon cantines capable capables capacité
  capacités capitaine capital capitale caporal capot car caractère caractéristiques carbone carburant
  carburants cardiaque cardiaques carence carnet carré carrefour carrément carrés carrière carrières
  carrosserie carte cartes carton cartons cas cas-là case caserne cash casier casino casque cassation casse
  cassé casser casseurs casting catalogue catastrophe catastrophes catastrophique catastrophiques catégorie
  catégories catégorique catégoriquement cathédrale catholique catholiques cauchemar causant cause causé
  causée causer causes causés caution cavale cavalerie ce cédé céder ceinture cela célébration célébrations
  célèbre célébré célébrer célèbres célébrités célibataire célibataires celle celle-ci celles celles-ci
  cellule cellules celui celui-ci cendres censé censée censés censure cent centaine centaines centenaire
  centime centimes centimètres central centrale centrales centre centre-ville centres centriste centristes
  cependant cercle cercueil cérébrale cérémonie cérémonies certain certaine certainement certaines certains
  certes certificat certitude cerveau ces cesse cessé cesser cet cétacés cette ceux ceux-ci ch chacun
  chacune chagrin chaîne chaînes chaleur chaleurs chambre chambres champ champion championne champions
  champs chance chancelière chances change changé changement changements changent changer changera chanson
  chansons chant chanter chanteur chanteuse chantier chantiers chaos chaotique chaque charge chargé chargée
  chargées chargement charger charges chargés charte chasse chasser chasseur chasseurs châssis chat château
  chats chaud chaude chaudes chauds chauffage chauffeur chauffeurs chaussée chaussures chef cheffe chefs
  chemin cheminot cheminots chemins chemise chèque chèques cherchait cherche cherché cherchent chercher
  chercheur chercheurs chercheuse chère chers cheval chevaux cheveux chez chien chiens chiffre chiffres
  chimiothérapie chimique chimiques chinois chinoise chirurgicaux chirurgie chloroquine choc chocolat choisi
  choisie choisir choisis choisissent choix chômage chômeurs choqué choquée choqués chose choses chronique
  chroniques chroniqueur chroniqueurs chroniqueuse chrono chute chuté chuter chutes cible ciblé ciblées
  cibler cibles ciblés ciel cigarette cigarettes cimetière cinéaste cinéma cinémas cinq cinquantaine
  cinquième circonscription circonstances circuit circulaire circulait circulant circulation circule circulé
  circulent circuler circuleront cirque citant citation cite cité citée citer cités citoyen citoyenne
  citoyenneté citoyens civil civile civiles civils civiques civisme clair clairement claires clairs clame
  clamé clan clandestine clarifier clarté classe classé classée classées classement classes classés
  classique classiques clause clé clés cliché clichés client cliente clientèle clients climat climatique
  climatiques climatisation clinique cliniques clip cloche clos clôture club clubs clusters cm coach
  coalition cocaïne cockpit cocktail code coeur cœur coffre cohabitation cohérence coiffeur coiffure coin
  coincé coincés col colère colis collaborateur collaborateurs collaboration collecte collecter collectif
  collectifs collection collective collectivement collectives collectivité collectivités collège collèges
  collégien collégiens collègue collègues colline collision collusion colonel colonie colonies colonnes com
  coma combat combats combattant combattants combattent combattre combien combinaison comédie comédien
  comédienne comédiens comité commandant commande commandé commandement commander commandes commando comme
  commémoration commémorations commence commencé commencent commencer commencera comment commentaire
  commentaires commente commenté commenter commerçant commerçante commerçants commerce commerces commercial
  commerciale commerciales commercialisation commercialisé commercialisée commercialisés commerciaux
  commettre commis commise commises commissaire commissariat commission commissions commun communautarisme
  communauté communautés commune communes communication communications communiqué communiquer communiqués
  communiste communistes communs compagne compagnie compagnies compagnon comparable comparaison comparaître
  comparé comparer comparution compassion compatriotes compenser compétence compétences compétition
  complément complémentaire complémentaires complet complète complété complètement compléter complexe
  complexes complications complice complices complicité compliqué compliquée compliquées complot comporte
  comportement comportements composants composé composée composés composition compréhension comprenant
  comprend comprendre comprends comprennent compris comprise comprises compromis comptabilisés comptage
  comptait comptant compte compté compte-rendu comptent compter comptes compteur comté con concédé
  concentration concentrations concentre concentrer concentrés concept conception concernait concernant
  concerne concerné concernée concernées concernent concerner concernera concernerait concernés concert
  concertation concerts concession concessions concevoir concitoyens conclu concluant conclure conclusion
  conclusions conclut concordantes concours concrètement concrètes conçu conçue concurrence concurrent
  concurrents condamnant condamnation condamnations condamne condamné condamnée condamnées condamner
  condamnés condition conditionnelle conditions condoléances conducteur conducteurs conductrice conduire
  conduit conduite conduits conférence confesse confession confiait confiance confiant confidences confie
  confié confiée confier configuration confiné confinement confinés confirmant confirmation confirme
  confirmé confirmée confirment confirmer confirmés conflit conflits confondues confondus conforme
  conformément conformes confort confrères confrontation confronté confrontée confrontés confusion congé
  congés conjoint conjointe conjugales connais connaissait connaissance connaissances connaissent connait
  connaît connaître connectés connu connue connues connus conquérir conquête conquis consacré consacrée
  consacrer conscience conscient consécutif consécutive conseille conseillé conseiller conseillère
  conseillers conseils consensus consentement conséquence conséquences conséquent conservateur conservateurs
  conservation conservatrice conserve conservé conserver considérable considérablement considération
  considère considéré considérée considérées considèrent considérer considérés consigne consignes consistant
  consiste consommateur consommateurs consommation consommé consommer constat constatations constate
  constaté constatée constatées constatent constater constatés constitue constitué constituent constituer
  constitutionnel constitutionnelle constructeur constructeurs construction construire construit construite
  consultation consultations consulté consulter contact contacté contactée contactées contacter contactés
  contacts contagion contamination contaminations contaminé contaminée contaminées contaminer contaminés
  contenant conteneurs contenir content contente contentieux contents contenu contenus contestation conteste
  contesté contestée contester contexte contiennent contient continent continu continuaient continuait
  continue continué continuent continuer continuera continuité contours contracté contradiction
  contradictoires contraint contrainte contraintes contraints contraire contrairement contraires contrat
  contrats contre contrebas contrevenants contribuable contribuables contribue contribué contribuent
  contribuer contribution contrôle contrôlé contrôlée contrôler contrôles contrôlés contrôleurs controverse
  controversé controversée contusions convaincre convaincu convaincue convaincus conventionnelles convenu
  convergence conversation conversion conviction convictions convient conviés convocation convoi convoqué
  coopération coordinateur coordination coordonnées copains copie copies corde cordée coronavirus corps
  correct correctement correcteurs correctionnel correspond correspondance correspondant correspondent
  corriger corruption cortège cortèges cosmétiques costume costumes cote côté côtes côtés côtière cotisation
  cotisations cou couche couché coucher couches coude coulée couler couleur couleurs coulisses couloir
  couloirs coup coupable coupables coupé coupée coupées couper coupes couple couples coups coupure coupures
  courage courant courante courants courir couronne courrier courriers cours course courses court courte
  courts cousin coût coûte coûté couteau coûtent coûter coûteux coûts couvert couverture couvre-feu couvrir
  covoiturage craignant craignent craindre craint crainte craintes cran crâne craquer crash créant créateur
  création créations crèche crèches crédibilité crédible crédité crédits crée créé créée créées créer
  créneau creuser creux cri criant crible crié crier crime crimes criminel criminelle criminels cris crise
  crises critères critiquant critique critiqué critiquée critiquent critiquer critiques crocodiles croient
  croire crois croisé croiser croisés croisière croissance croissant croissante croit croix croyais cru
  crucial cruciale crue crues cuir cuisine cuisines cuisinier cuisson culpabilité culte cultes culture
  culturel culturelle culturelles culturels cultures cumul cumuler cumuls curé curieux cycle cycliste
  cyclistes cyclone cylindres dam dame danger dangereuse dangereuses dangereux dangerosité dangers dans
  danser danseurs datant date daté datée dates dauphins davantage de dealers débâcle débarqué débarquer
  débarrasser débat débats débattre débattu débloquer débordements débouché debout débris début débute
  débuté débuter débutera débuts décédé décédée décédées décédés décembre décennie décennies déception décès
  déchéance déchets décide décidé décidée décidées décidément décident décider décision décisions déclarait
  déclarant déclaration déclarations déclare déclaré déclarée déclarées déclarent déclarer déclarés
  déclenche déclenché déclenchée déclenchement déclencher déclinaison décliné décollage décollé
  décomposition décompte déconfinement décoration découvert découverte découvertes découverts découvre
  découvrent découvrir décret décrété décrire décrit décroché décrue déçu déçus dédié dédiée dédiés défaite
  défaut défavorable défavorisés défend défendant défendent défendre défendu défendue défenseur défenseurs
  défi défiance déficit défilé défiler défilés définir définitif définition définitive définitivement défis
  déforestation défunt dégagé dégager dégâts dégradation dégradations dégradé dégradée dégradées dégrader
  degré degrés dehors déjà déjeuner délai délais délégation délégué déléguée délibération délibéré délicat
  délicate délinquance délit délits délivré délivrer demain demandaient demandait demandant demande demandé
  demandée demandent demander demandes demandeur demandeurs demandons démantèlement démarche démarches
  démarrage démarre démarré démarrer déménager dément démenti démentie demeure demeurent demi demi-heure
  demi-million demie démission démissionné démissionner démocrate démocrates démocratie démocratique
  démocratiques démonstration démontre démontrer démunis déni dénonçant dénonce dénoncé dénoncée dénoncent
  dénoncer dénoncés dénonciation dense dent dentaires dents déontologie départ département départemental
  départementale départementales départementaux départements départs dépassant dépasse dépassé dépassement
  dépassent dépasser dépend dépendance dépendant dépendra dépense dépenser dépenses dépistage dépit déplace
  déplacé déplacées déplacement déplacements déplacer déplacés déploiement déplorant déplore déploré
  déplorent déplorer déployé déployées déployer déployés déposé déposée déposées déposer déposés dépositaire
  dépôt dépôts dépouille dépression depuis député députée députés der déraillé dérange dérapage dérive
  dérivé dérives dérivés dernier dernière dernières derniers dérober dérogation dérogations dérogatoire
  déroule déroulé déroulée déroulement dérouler déroulera déroulés derrière des dès désaccord désaccords
  désagréable désarroi désastre descendre descendu descente désert design désignation désigné désigner
  designers désinfection désinformation désir désole désormais dessin dessous dessus destin destinataire
  destination destiné destinée destinées destinés destitution destruction détail détaillant détaille
  détaillé détailler détails détecté détecter détectés détection détenir détention détenu détenus
  détermination déterminé déterminée déterminer déterminés détient détour détourné détournement détracteurs
  détresse détriment détruire détruit détruites détruits dette deuil deux deux-roues deuxième devaient
  devais devait devant dévasté dévastée développant développe développé développée développement développent
  développer devenir devenu devenue devenues devenus deviendra deviennent devient dévoile dévoilé dévoilée
  dévoiler devoir devons devra devraient devrait devront diabète diagnostic diagnostiqués dialogue dictature
  diesel diffamation différence différences différenciée différend différent différente différentes
  différents difficile difficilement difficiles difficulté difficultés diffusé diffusée diffusées diffuser
  diffusés diffuseur diffusion digne dignité dimanche dimension dimensions diminué diminuer diminution dîner
  dîners dingue diocèse dioxyde diplomate diplomates diplomatie diplomatique diplomatiques dira dirais dire
  direct directe directement directeur directeurs direction directive directives directrice dires dirige
  dirigé dirigeait dirigeant dirigeante dirigeants dirigée diriger dis disais disait disant disciplinaire
  discipline discorde discothèque discothèques discours discret discrète discrètement discrétion
  discrimination discriminations discussion discussions discute discuté discuter dise disent disparaître
  disparités disparition disparitions disparu disparue disparus disperser dispersion disponible disponibles
  disposait disposant dispose disposent disposer disposera dispositif dispositifs disposition dispositions
  disproportionnée dispute disque disques dissident dissimulé dissolution distance distances distanciation
  distinction distingue distribué distribuer distribués distributeur distributeurs distribution district dit
  dite dites divergences divers diverses diversité divertissement divise divisé divisée diviser division
  divisions divorce dix dix-huit dizaine dizaines docteur doctrine document documentaire documents doigt
  doigts dois doit doivent dollars domaine domaines domestique domestiques domicile domiciles domination
  dommage dommages don donc donnait donnant donne donné donnée données donnent donner donnera donnerait
  donnés dons dont dormi dormir dort dos dose doses dossier dossiers dotation doté dotée double doublé
  doubler douce doucement douceur douleur douleurs douloureux doute doutes doux douzaine douze dramatique
  drame drapeau drapeaux draps dresse dressé dresser drive drogue drogues droit droite droits drôle drone
  drones du dû duchesse due duel dues duo duquel dur durable durant durcir durcissement dure duré durée
  durement durer durera durs dus dynamique dysfonctionnement dysfonctionnements eau eaux écart écarte écarté
  écartée écarts échange échangé échanger échanges échantillon échantillons échappé échappement échapper
  écharpe échauffourées échéance échéances échec échecs échelle écho échoué éclair éclairage éclat éclaté
  éclater éclats éclipse école écoles écoliers écologie écologique écologiste écologistes économie économies
  économique économiques économiser économiste écopé écoulé écoute écouté écouter écoutes écran écrans
  écrasé écraser écrire écrit écrite écrits écriture écrivain écrivait écrivent écroué édifice édile éditeur
  édition éditions éditorialiste éducatif éducation effectif effectifs effective effectivement effectue
  effectué effectuée effectuées effectuent effectuer effectués effet effets efficace efficacement efficaces
  efficacité effondrée effondrement effondrer effort efforts effraction également égalité égard église
  églises égyptien élaborer élan élargi élargie élargir électeur électeurs élection élections électoral
  électorale électorales électorat électricité électrification électrique électriques électronique
  électroniques élégance élément éléments éléphants élevage élevait élevé élève élevée élevées élèvent
  élever élevés élèves élimination éliminé éliminer élire élite élites elle elle-même elles éloge éloigné
  éloignée éloigner élu élue élues élus émaillé émanant emballage emballages embarcation embarqué embauche
  embauches emblématique emblématiques emblème embouteillages embrasser embrayage ème émergé émergence
  émerger émettent émettre émeutes émis émission émissions emmené emmener émoi émotion émotions emparer
  empêchant empêche empêché empêcher emplacement emploi emploie emplois employé employée employer employés
  employeur employeurs empoisonnement emporte emporté emportée emporter empreintes empressé emprise
  emprisonnement ému émue en énarques encadrement encadrer enceinte enceintes enchaîne enchaîné enchères
  encontre encore encouragé encourager encourt endeuillé endiguer endommagé endommagés endroit endroits
  énergétique énergie énergies énervé enfance enfant enfants enfer enfin enfuir engage engagé engagée
  engagées engagement engagements engagent engager engagés engendré engendrer engin engins engouement énième
  enjeu enjeux enlevé enlèvement enlever ennemi ennemis énorme énormément énormes enquête enquêter enquêtes
  enquêteurs enrayer enregistre enregistré enregistrée enregistrées enregistrement enregistrements
  enregistrer enregistrés enseignant enseignante enseignants enseigne enseignement ensemble ensuite entame
  entamé entamer entend entendent entendre entends entendu entendue entendues entendus entente enterré
  enterrer enterrés enthousiasme entier entière entièrement entourage entourant entouré entourée entraînant
  entraîne entraîné entraînement entraîner entraîneur entre entré entrée entrées entrent entrepreneur
  entrepreneurs entrepris entreprise entreprises entrer entrés entretenir entretenu entretien entretiens
  entretient entrevue envahi enveloppe envergure envers envie environ environnement environnemental
  environnementale environnementales environnementaux environs envisage envisagé envisageable envisageait
  envisagée envisagent envisager envoi envoie envoyé envoyée envoyées envoyer envoyés épargne épargné
  épargnée épaule épaules éphémère épicentre épicerie épidémie épidémies épidémiologique épidémiologiste
  épidémique épingle épinglé épisode épisodes éponge époque épouse épouser époux épreuve épreuves épuisement
  épuisés équilibre équipage équipe équipé équipée équipées équipement équipements équiper équipes équipés
  équitable équivalent ère erreur erreurs éruption es escalade escalier esclavage escorte escroquerie espace
  espaces espagnol espagnole espèce espèces espérance espérant espère espèrent espérer espérons espionnage
  esplanade espoir espoirs esprit esprits essai essaie essais essayant essaye essayé essayer essence
  essentiel essentiellement essentiels essuyé est est-à-dire esthétique estimait estimant estimation
  estimations estime estimé estimée estiment estivale et établi établie établies établir établissement
  établissements établit étage étages étaient étais était étaler étant étape étapes état-major etc été
  éteindre éteint étend étendre étendu étendue êtes éthique étions étiquetage étiquette étoile étoiles
  étonnant étonnante étonne étonné étrange étranger étrangère étrangères étrangers étranglement être êtres
  étroit étroite étude études étudiant étudiante étudiantes étudiants étudié étudier eu euro eurodéputé
  eurodéputée eurodéputés européen européenne européennes européens euros eut eux eux-mêmes évacuation
  évacuations évacué évacuée évacuées évacuer évacués évaluation évalué évaluer évalués évasion évènement
  événement évènements événements éventualité éventuel éventuelle éventuellement éventuelles éventuels
  évêque éviction évidemment évidence évident évite évité éviter évolué évoluer évolution évolutions
  évoquait évoquant évoque évoqué évoquée évoquées évoquent évoquer ex ex-candidat ex-chef ex-collaborateur
  ex-député ex-femme ex-ministre ex-patron ex-président exact exacte exactement exactes examen examens
  examiné examiner excepté exception exceptionnel exceptionnelle exceptionnelles exceptionnels exceptions
  excès excessive exclu exclue exclure exclus exclusif exclusion exclusivement exclusivité exclut excuse
  excusé excuser excuses exécutif exécution exemplaire exemplaires exemplarité exemple exercé exercer
  exercice exhorté exige exigé exigeant exigence exigences exiger exil existait existants existe existé
  existence existent exister expéditions expérience expérimental expérimentation expert expertise expertises
  experts explication explications explicite expliquait expliquant explique expliqué expliquent expliquer
  exploit exploitation explorer explose explosé exploser explosif explosifs explosion expose exposé exposées
  exposer exposés exposition expression exprimait exprimant exprime exprimé exprimée expriment exprimer
  exprimés expulsion extension extérieur extérieure extérieures extinction extraire extrait extraits
  extraordinaire extraordinaires extrême extrême-droite extrêmement extrêmes extrémistes fabricant
  fabricants fabrication fabriqué fabriquer fabriqués façade face facile facilement facilité faciliter façon
  facteur facteurs facture factures faible faibles faiblesse faille failli faillite faim faire fais
  faisaient faisais faisait faisant faisons fait faite faites faits fake fallait falloir fallu fameuse
  fameux familial familiale familiales familiaux famille familles fan fans fantastique fantôme farine
  farouchement fasse fassent fastueux fatale fatigue fatiguée fatigués faudra faudrait faune fausse fausses
  faut faute fautes fauteuil faux faveur favorable favorables favori favoris favorisé favoriser favorite
  fédéral fédérale fédérations félicite félicité féliciter femelle féminicides féminin féminine féminisme
  féministe féministes femme femmes femmes-hommes fémur fendu fenêtre fenêtres fer fera ferai feraient
  ferait ferme fermé fermée fermées fermement fermer fermes fermés fermeté fermeture fermetures ferons
  feront ferroviaire fesses festival festivités fête fêté fêter fêtes feu feuille feuilles feuilleton feux
  février fiable fibre fiche fiché fiches fichés fichier fichiers fictifs fiction fidèle fidèles fidélité
  fief fier fière fiers fierté fièvre figuraient figurait figure figurent figures fil file filer files
  filiale filiation filière filières fille filles fillette film filmé filmée filmées filmer films fils
  filtre fin final finale finalement finaliste finalistes finance financé financée financement financements
  financer finances financier financière financièrement financières financiers fine fines fini finir
  finissent finit finition finitions fins fioul firme fisc fiscal fiscale fiscales fiscalité fiscaux fixe
  fixé fixée fixées fixer fixés flambée flamme flammes flanc flashé flashs fléau flèche fleurs fleuve flot
  flou flux foi foie fois fois-ci folie folle foncé fonction fonctionnaire fonctionnaires fonctionne
  fonctionné fonctionnement fonctionner fonctions fond fondamentales fondamentaux fondateur fondatrice fondé
  fondée fondement fondre fonds font foot football forain forains force forcé forcée forcément forcer forces
  forcés forêt forêts format formation formations forme formé formée formellement forment former formes
  formés formidable formulaire formule fort forte fortement fortes forts fortune fossiles fou foudre foudres
  fouet fouille fouilles foule foulée fourgon fourni fournie fournies fournir fournis fournisseur
  fournisseurs fournit fourrière fourrure fous fout foutre foyer foyers fr fracture fragile fragiles
  fragilité fraîche frais français française françaises franchement franchi franchie franchir franchise
  franchit francilien francs frappant frappe frappé frappée frapper frappés fraternité fraude fraudes
  frauduleux frayeur freinage freiner freins frelon fréquemment fréquence fréquences fréquentation fréquente
  fréquenté fréquentée fréquentées fréquentes fréquents frère frères fresque froid froide fromage fromages
  fronde frondeurs frontière frontières frontiste fronts fruit fruits frustration fui fuir fuite fumée
  fumées fumer funérailles fur furieux fusil fusillade fusion fustige fustigé fut futur future futures
  futurs gagnant gagne gagné gagner gain gains gamme gammées gants garanti garantie garanties garantir
  garantissant garantit garçon garçons garde gardé garde-côtes gardent garder gardes gardien gardiens gare
  gares gars gaspillage gastro-entérite gauche gaulliste gaz géant géante géants gel gênant gendarme
  gendarmerie gendarmes gêne général générale généralement générales généralisation généralisé généralisée
  généraliser généraliste généralistes génération générations généraux génère générer générique génériques
  générosité génétique génial génie génocide genou genoux genre gens gentil gérant gérante gère géré gérée
  gérer gestation geste gestes gestion gestionnaire gifle gigantesque gilet gilets glace glacier glisse
  glissé glisser global globale globalement glyphosate golf gonfler gorge goût gouvernance gouvernement
  gouvernemental gouvernementale gouvernementales gouvernements gouverneur gouverneurs grâce grade grammes
  grand-chose grand-mère grand-père grande grandes grandeur grandi grands grands-parents gratter gratuit
  gratuite gratuité gratuitement gratuites gratuits grave gravement graves gravité gré grec grecque grêle
  grenade grenades grenouilles grève grèves grévistes grièvement grille grilles grimper grincer grippe gris
  grise grogne gros grosse grosses grossesse groupe groupement groupes grue guère guérir guéris guerre
  gueule guide guise gymnase habillage habillé habitacle habitant habitante habitants habitat habitation
  habitations habite habitude habitudes habitué habituée habituel habituelle habituellement habituelles
  habituels habitués haine haineux hajj hall handicap handicapé handicapées handicapés harcèlement
  harmonisation hasard hashtag hâte hausse hausses haut haut-commissaire haute hautement hautes hauteur
  hauts hebdomadaire hébergement hébreu hectares hélas hélicoptère hélicoptères hémicycle herbe héritage
  héritier héroïne héros hésitant hésite hésité hésitent heure heures heureuse heureux heurté heurts hier
  hiérarchie histoire histoires historien historique historiques hiver hivernale homicide homicides hommage
  hommages homme hommes homologue homologues homophobe homophobes homophobie homosexuel homosexuels honnête
  honneur honorer honte hôpital hôpitaux horaire horaires horizon horizons hormis horreur horrible hors
  hospitalier hospitalière hospitaliers hospitalisation hospitalisations hospitalisé hospitalisée
  hospitalisées hospitalisés hostile hostiles hostilité hostilités hôtel hôtellerie hôtels hublot huées hui
  huile huis huit huitième huître huîtres humain humaine humaines humains humanitaire humanité humeur humide
  humoriste humour hybride hybrides hydroalcoolique hydrocarbures hydroxychloroquine hygiène hypertension
  hypocrisie hypothèse hypothèses ici icône idéal idée idées idem identifiants identification identifié
  identifiée identifiées identifier identifiés identique identitaire identité idéologie idole ignobles
  ignore ignorer il île îles illégal illégale illégalement illégales illimitée illustration illustre
  illustré ils image images imagine imaginé imaginer imbéciles immatriculation immédiat immédiate
  immédiatement immense immeuble immeubles immigration immigrés imminente immobilier immobilière immobiliers
  immunitaire immunité impact impacts impasse impatience impayés implication impliquant implique impliqué
  impliquée impliqués impopulaire importance important importante importantes importants importe importer
  imposant impose imposé imposée imposées imposent imposer imposés imposition impossibilité impossible impôt
  impôts impression impressionnant impressionnantes improvisé inacceptable inacceptables inadmissible
  inaperçue inattendu inattendue inauguration inauguré inaugurée incapable incapacité incarcération
  incarcéré incarnation incarne incarner incendie incendié incendiée incendies incertaine incertitude
  incidence incident incidents incitation incité inciter incluant inclus inclut incompréhensible
  incompréhension inconnu inconnue inconnues inconnus inconscient incontournable incroyable inculpation
  inculpé indemne indemnisation indemnité indemnités indépendance indépendant indépendante indépendants
  indésirables indicateur indicateurs indication indications indice indices indienne indiens indigènes
  indignation indigne indigné indignes indiquait indiquant indique indiqué indiquent indiquer indirectement
  indispensable indispensables individu individuelle individuelles individuels individus industrie
  industriel industrielle industriels industries inédit inédite inégalités inéligibilité infantile infecté
  infectées infectés infectieuses infection infections inférieur inférieure inférieurs infirmier infirmière
  infirmières infirmiers inflammable inflation infliger influence infondée information informations
  informatique informatiques informe informé informer informés infraction infractions infrastructures
  ingénieur ingénieurs ingérence ingrédients inhabituelle inhumation initial initiale initialement
  initiative initiatives initié injonction injonctions injure injures injurieux injuste injustice innocence
  innocent innombrables innovation inondation inondations inondée inondées inquiet inquiétant inquiétante
  inquiétants inquiète inquiété inquiètent inquiéter inquiètes inquiets inquiétude inquiétudes inscription
  inscriptions inscrire inscrit inscrite inscrites inscrits inscrivent insectes insécurité insistant insiste
  insisté insister insoumise inspecteur inspection inspiration inspire inspiré inspirée inspirées inspirer
  inspirés instabilité instable installation installations installe installé installée installées installer
  installés instance instant instants instar instauration instauré instaurée instaurer institution
  institutions instruction instructions instrumentalisation insu insuffisance insuffisant insuffisante
  insuffisantes insulte insulté insulter insultes insupportable insurge intégrale intégralement intégralité
  intégration intègre intégré intégrer intégrité intellectuelle intelligence intelligent intempéries intense
  intenses intensifs intensité intention intentionnellement intentions interactions interdiction
  interdictions interdire interdisant interdit interdite interdites interdits intéressant intéresse
  intéressé intéressée intéresser intéressés intérêt intérêts intérieur intérieure intérieurs intérim
  interlocuteur intermédiaire intermédiaires interministériel international internationale internationales
  internationaux internaute internautes interne internes internet interpellation interpellations interpelle
  interpellé interpellée interpellées interpeller interpellés interposés interprétation interprète
  interprété interprofessionnelle interrogations interrogatoire interroge interrogé interrogée interrogées
  interrogent interroger interrogés interrompre interrompu interrompue interruption intersyndicale
  intervalle intervenants intervenir intervention interventions intervenu intervenue intervenus
  interviennent intervient interview interviewé interviews intime intimes intimidation intimidations
  intimité intitulé intitulée intolérable intoxication introduction introduire introduit introduits
  introuvable intrusion inutile inutiles invasion inventer inverse investi investigation investigations
  investir investis investissement investissements investisseurs investiture invisible invitant invitation
  invite invité invitée invitées inviter invités involontaire involontaires invoquant invoqué ira irakien
  irakienne iranien iranienne ire ironie ironise ironisé iront irrégulière irresponsable irruption islam
  islamique islamisme islamiste islamistes islamophobie isolé isolée isolement isoler isolés israélien
  israélienne israéliennes issu issue issues issus italien italienne italiens itinéraire ivre ivresse
  jackpot jamais jambe jambes jantes janvier japonais japonaise jardin jardins jauge jaune jaunes je jeté
  jeter jetés jets jette jeu jeudi jeune jeunes jeunesse jeux jihadiste jihadistes job joie joindre joint
  jointe jointes joints jolie jouait joue joué jouent jouer joueur joueurs jour jour-là journal journaliste
  journalistes journaux journée journées jours judiciaire judiciaires juge jugé jugeant jugée jugées
  jugement jugent juger juges jugés juguler juif juifs juillet juin juive juives juridiction juridique
  juridiques jurisprudence jury jusqu jusque jusque-là juste justement justice justifiant justification
  justifie justifié justifiée justifier kg kilomètre kilomètres kilos kit km kurde kurdes la là là-bas
  là-dessus laboratoire laboratoires lac lâche lâché lâcher lâcheté lacrymogène lacrymogènes laïcité
  laissait laissant laisse laissé laissée laissent laisser laissés lait lame lançant lance lancé lancée
  lancées lancement lancer lancés lanceurs langage langue langues lapsus laquelle large largement larmes
  latine lavage lave laver laxisme leader leaders leadership leçon leçons lecture légal légale légalement
  légales légalisation légalité légende léger légère légèrement légères légers législatif législation
  législatives légitime légitimes légitimité légumes lendemain lente lentement lequel les lesquelles
  lesquels lettre lettres leur leurs levé lève levée lever levés lèvres liaison libanais libéral libérales
  libéraux libérer libérés liberté libertés libre libre-échange librement libres libyen licenciement
  licenciements lié liée liées lien liens liés lieu lieutenant-colonel lieux ligne lignée lignes limitant
  limitation limitations limite limité limitée limitées limiter limites limités liquidation liquide lire
  lisibilité liste listes lit litre litres lits littérature littoral livraison livre livré livrée livrées
  livrer livres livrés lobby lobbying local locale localement locales localisé localisés localité locataire
  locataires location locations locaux logé logement logements loger logique logiquement logistique
  logistiques logo loi loin lois loisirs long longs longtemps longue longuement longues longueur look lors
  lorsqu lorsque lots loué lourd lourde lourdement lourds loyer loyers lu lui lui-même lumière lumineux
  lundi lunettes lutte lutter luttes luxe luxueux lycée lycéens lycées lynchage lyonnais lyonnaise ma
  macabre machine machines macroniste magasin magasins magazine magistrat magistrate magistrats magistrature
  magnat magnifique magnitude mai mail maillot mails main mains maintenance maintenant maintenir maintenu
  maintenue maintes maintien maintient maire maires mairie mairies mais maison maisons maître maîtres
  maîtresse maîtrise maîtrisé maîtriser majeur majeure majeures majeurs major majoritaire majoritairement
  majorité mal malade malades maladie maladies maladresse malaise malfaiteurs malgré malheur malheureuse
  malheureusement malheureux maltraitance malus malveillants maman mammifère mammifères manager mandat
  mandats mange mangé manger manière manières manifestant manifestante manifestants manifestation
  manifestations manifeste manifesté manifestement manifester manipulation mannequin manoeuvre manœuvre
  manquait manque manqué manquement manquements manquent manquer manteau manuelle manuels marathon
  marchandises marche marché marcher marches marchés marcheurs mardi marée marge marges mari mariage
  mariages marié mariée marier mariés marin marins maritime maritimes marquant marquants marque marqué
  marquée marquer marques marqués marre mars marseillais martelé martèle martyr masculin masque masqué
  masques masqués massacre masse massif massifs massive massivement massives matériaux matériel matériels
  maternelle maternité mathématicien mathématiques maths matière matières matin matinale matinée matraque
  mauvais mauvaise mauvaises maux maximal maximale maximales maximum me mec mécanique mécanisme méchant
  mécontentement mécontents mecs médaille médecin médecine médecins média médias médiateur médiation
  médiatique médiatiques médical médicale médicalement médicales médicament médicaments médicaux
  médico-sociaux méditerranéen meeting meetings meilleur meilleure meilleures meilleurs mélange mêler membre
  membres même mêmes mémoire mémoires menaçant menace menacé menacée menacées menacent menaces menacés
  ménage ménages menant mené mène menée menées mènent mener menés menottes mensonge mensonges mensuel
  mensuels ment mentale menti mention mentions mentir menu mépris méprise mer merci mercredi mercure merde
  mère mères mérite méritent merveilleux mes mésaventure message messages messe messes mesure mesuré mesurer
  mesures met métal métallique météorologique météorologiques méthode méthodes méthodologie métier métiers
  mètre mètres métro métropole métropoles métropolitaine métros mets mettait mettant mette mettent mettra
  mettre meurtre meurtres meurtrier meurtrière meurtriers mi mi-avril mi-décembre mi-journée mi-juillet
  mi-juin mi-mars mi-novembre mi-septembre micro midi miel mieux migrants migratoire milieu milieux
  militaire militaires militant militante militantes militants milite mille milliard milliardaire milliards
  millier milliers million millions mine mineur mineure mineures mineurs minima minimum ministère ministères
  ministériel ministre ministres minorité minorités minuit minute minutes miracle mis mise mises mission
  missions mixte mm mobile mobiles mobilier mobilisation mobilisations mobilise mobilisé mobilisée
  mobilisées mobilisent mobiliser mobilisés mobilité modalités mode modèle modèles modérée moderne modernes
  modernisation modes modeste modestes modification modifications modifié modifier moi moi-même moindre
  moins mois moitié molécule molécules moment moment-là moments mon monde mondial mondiale mondiales
  mondiaux monnaie montage montagne montagnes montant monte monté montée monter montés montraient montrait
  montrant montre montré montrée montrent montrer montres monument monuments moqué moqueries moral morale
  moralisation moratoire morceau morceaux mort mortalité morte mortel mortelle mortellement mortels mortes
  morts mosquée mosquées mot motard motards moteur moteurs motif motifs motion motivation motivations motivé
  moto motorisation motorisations motos mots moult mourir mousson mouvance mouvement mouvements moyen
  moyenne moyennes moyens multiples multiplication multiplie multiplié multipliées multiplient multiplier
  muni municipal municipale municipales municipalité municipalités municipaux munis mur murs musée musées
  musicale musicien musiciens musique musulman musulmane musulmans mystère mystérieux naissance naître nappe
  nappes national nationale nationales nationaliste nationalistes nationalité nationalités nationaux nature
  naturel naturelle naturellement naturelles naufrage navigation navire navires nazi nazis ndlr ne né
  néanmoins nécessaire nécessaires nécessitant nécessite nécessité née néerlandais néerlandaise nées négatif
  négatifs négative négatives négligence négociation négociations négocié négocier neige neigeux nerveux nés
  net nets nette nettement nettoyage nettoyer neuf neufs neurologiques neutraliser neutralité neuve neveu
  new-yorkais nez ni niches nid nie nié nièce niveau niveaux nocturne noir noire noires noirs nom nombre
  nombreuses nombreux nomination nominations nommé nommée nommées nommer nommés noms non non-lieu
  non-respect nord nord-est nord-ouest normal normale normalement normales normalisation normalité normande
  norme normes nos notable notamment notant note noté noter notera notes notion notoriété notre nôtre nourri
  nourrir nourrissent nourrisson nourrissons nourriture nous nouveau nouveauté nouveautés nouveaux nouvel
  nouvelle nouvelles novembre noyade noyé nu nuage nuages nuance nuancé nucléaire nucléaires nuire nuisances
  nuit nuits nul nulle numérique numériques numéro numéros nus objectif objectifs objet objets obligation
  obligations obligatoire obligatoires oblige obligé obligeant obligée obliger obligés obsèques observateur
  observateurs observation observations observe observé observée observées observer observés obsession
  obstacle obstacles obtempérer obtenir obtention obtenu obtenues obtenus obtient occasion occidentale
  occupants occupation occupe occupé occupée occuper occupés occurrence océan octobre octogénaire odeur
  odeurs odorat oeil œil oeufs œufs oeuvre œuvre oeuvres œuvres offensive offert offerts office officiel
  officielle officiellement officielles officiels officier officiers offrant offre offres offrir offrira
  oiseau oiseaux ombre on onde ondes ont onze opérateur opérateurs opération opérationnel opérationnelle
  opérations opératoire opéré opérer opinion opinions opportunité opposant opposants oppose opposé opposée
  opposent opposer opposés opposition oppositions opté opticiens optimisme optimiste option options optique
  orage orages orageuse orageuses orageux oral orange ordinaire ordinateur ordinateurs ordonnance
  ordonnances ordonné ordre ordres ordures oreille ores org organe organisateur organisateurs organisation
  organisations organisatrice organise organisé organisée organisées organisent organiser organisés
  organisme organismes orientation orienter originaire originaires original originale origine origines
  orthographe os ose osé ossements otage otages ou où oubli oublie oublié oublier ouest oui ouragan ouragans
  ours outil outils outrage outre ouvert ouverte ouvertement ouvertes ouverts ouverture ouvrage ouvrages
  ouvrant ouvre ouvrier ouvrière ouvriers ouvrir ouvrira oxygène pack pacte pagaille page pages paie
  paiement paient pain paix palais palestinien palmarès palme paludisme pancartes pandémie panel panier
  panique panne panneau panneaux pantalon papa pape papier papiers paquet paquets par paradis paraît
  paraître parallèle parc parce parcourir parcours parcouru parcs pardon pardonner pareil parent parents
  parfait parfaite parfaitement parfois pari parisienne parisiennes parking parlaient parlait parlant parle
  parlé parlementaire parlementaires parlent parler parmi parole paroles parquet parrainages part partage
  partagé partageant partagée partagent partager partenaire partenaires partenariat partent parti
  participant participants participation participe participé participent participer participera particules
  particulier particulière particulièrement particulières particuliers partie partiel partielle
  partiellement parties partir partis partisane partisans partout parts paru parue parution parvenir parvenu
  parvenue parvenus parviennent parvient parvis pas passage passager passagère passagers passages passait
  passant passants passation passe passé passée passées passent passeport passeports passer passera
  passerelle passeront passés passeurs passible passibles passion passionné passive paternité pathologie
  pathologies patience patient patiente patienter patients patrimoine patron patronales patronat patronne
  patrons patrouille patrouilles pattes pause pauvre pauvres pauvreté pavillon paye payé payée payées payent
  payer payés pays paysage paysages péage péages peau pêche pêcheur pédagogie pédagogique pédiatrique
  pédiatriques pédophilie peine peines peinture pèlerinage pèlerins pénal pénale pénales penche pencher
  pendant pénétré pénétrer pénibilité pénitentiaire pensais pensait pensant pense pensé pensée pensées
  pensent penser pension pensionnaires pensions pensons pénurie pénuries people percée perception percevoir
  perçu perçue percuté perd perdant perdants perdent perdre perds perdu perdue perdus père péremption
  performance performances péri péril périmètre période périodes périphérique périple perle permanence
  permanences permanent permanente permanentes permet permettait permettant permette permettent permettra
  permettrait permettre permettront permis perpétré perpétrée perpétuité perquisition perquisitions
  persistance persistante persiste persistent personnage personnages personnalité personnalités personne
  personnel personnelle personnellement personnelles personnels personnes perspective perspectives persuadé
  perte pertes perturbateurs perturbation perturbations perturbé perturbée perturber pervers pesant pèse
  pèsent peser pesticides pétards petit petit-fils petite petite-fille petites pétition petits
  petits-enfants pétrole pétrolier pétroliers peu peuple peuples peur peurs peut peut-être peuvent peux
  phare pharmaceutique pharmacie pharmaciens pharmacies phase phénomène phénomènes philosophe philosophie
  phobie phocéenne photo photographe photographies photos phrase phrases phréatiques physique physiquement
  physiques pic pics pièce pièces pied pieds piège piégé pierres piétons pilier piliers pillages pilotage
  pilote pilotes pilules pique piques piratage pire pires piscine piscines piste pistes pistolet pivot place
  placé placée placées placement placer places placés plafond plage plages plaidant plaide plaidé plaie
  plaignant plaignante plaignantes plaignants plaindre plaine plaint plainte plaintes plaisanterie plaisir
  plaît plan planche plancher planches planète plans plante plantes plaque plaques plastique plastiques plat
  plateau plateaux plateforme plateformes plats plein pleine pleinement pleines pleins pleure pleurer pleurs
  plier plomb plonge plongé plongée plonger plongeurs plu pluie pluie-inondation pluies plume plupart plus
  plusieurs plutôt pluvieux pneumatiques pneus poche poches podium poids poids-lourds poignardé poignée poil
  poing poings point pointant pointe pointé pointent pointer points poisson poissons polémique polémiques
  polémiste pôles police policier policière policières policiers politique politiquement politiques
  polluants pollution polonais pommes pompe pompier pompiers ponctuellement pont ponts populaire populaires
  popularité population populations populiste porc port portable portables portaient portait portant porte
  porté porte-à-porte porte-parole portée portées portefeuille portent porter porterait portes portés
  porteur porteurs portion portions portrait ports posait posant pose posé posée posées posent poser positif
  positifs position positionnement positions positive positives positivité possédait possède possèdent
  possession possibilité possibilités possible possibles poste posté postée postes postés posthume posture
  potable potentiel potentielle potentiellement potentiels poubelle poubelles pouce pouces poudre poumon
  poumons pour pourcentage pourquoi pourra pourraient pourrait pourrons pourront poursuit poursuite
  poursuites poursuivaient poursuivent poursuivi poursuivie poursuivis poursuivra poursuivre pourtant
  pourvoir pousse poussé poussée pousser pouvaient pouvais pouvait pouvant pouvez pouvoir pouvoirs pouvons
  pratique pratiquée pratiquement pratiquer pratiques pratiqués pré préalable préavis précaires précarité
  précaution précautions précédant précédé précédemment précédent précédente précédentes précédents précieux
  précipitation précipitations précipité précis précisant précise précisé précisément précisent préciser
  précises précision précisions précoce préconisations préconise préconisé préconisent prédécesseur
  prédécesseurs prédit préfecture préfectures préfère préféré préférée préfèrent préférer préfet préfète
  préfets préjudice prélèvement prélèvements prélevés préliminaire premier première premières premiers
  prenaient prenait prenant prend prendra prendrait prendre prends prenez prenne prennent prénom prénoms
  préoccupant préoccupante préoccupation préoccupations préparation prépare préparé préparée préparent
  préparer préparés près prescription prescriptions prescrire prescrit prescrits présence présent
  présentaient présentait présentant présentateur présentation présentatrice présente présenté présentée
  présentées présentent présenter présentera présenterait présentes présentés présents préservation
  préserver présidait préside présidé présidée présidence président présidente présidentiel présidentielle
  présidentielles présidents présider présomption presque presse pressé pression pressions prestataires
  prestation prestations prestigieuse prestigieux présumé présumée présumées présumés prêt prête prêté
  prétendants prêter prétexte prêtre prêtres prêts preuve preuves prévenir préventif prévention prévenu
  prévenus prévient prévision prévisionniste prévisions prévoient prévoir prévoit prévoyait prévoyant prévu
  prévue prévues prévus prier prière prières primaire primaires prime primes prince princesse principal
  principale principalement principales principaux principe principes printemps priori prioritaire
  prioritaires priorité priorités pris prise prises prison prisonniers prisons privatisation privé privée
  privées privés privilégié privilégiée privilégier prix probabilité probable probablement problématique
  problème problèmes procédé procéder procédure procédures procès processus prochain prochaine prochainement
  prochaines prochains proche proches procréation procurations procuré procurer procureur procureure
  producteur producteurs production productions produire produisent produit produite produites produits
  proféré professeur professeure professeurs profession professionnalisme professionnel professionnelle
  professionnelles professionnels professions profil profils profit profite profité profitent profiter
  profond profonde profondément profondes profondeur programmation programme programmé programmée programmes
  progrès progresse progressé progresser progressif progression progressive progressivement proie
  projectiles projection projet projets prolongation prolongé prolongée prolonger promenade promesse
  promesses promet promettant promis promotion promouvoir prônant prône prôné prononcé prononcée prononcées
  prononcer prononcés pronostic propagande propagation propage propager proportion proportionnelle propos
  proposait proposant propose proposé proposée proposées proposent proposer proposera proposés proposition
  propositions propre proprement propres propreté propriétaire propriétaires propriété propriétés propulseur
  prostate protagonistes protection protections protège protégé protégée protégées protéger protégés
  protestataires protestation protestations protestent protester prothèses protocole protocoles prototype
  prototypes prouve prouvé prouver provenance provenant province provinces provisoire provocation provoquant
  provoque provoqué provoquée provoquées provoquer provoqués proximité prudence prudent prudents psychiatre
  psychiatrique psychiatriques psychologique psychologiques psychologue pts pu publiant public publication
  publications publicité publics publie publié publiée publiées publier publiés publique publiquement
  publiques pubs puis puisqu puisque puissance puissances puissant puissante puissants puisse puissent
  puissions pulmonaire pure purement qu quadragénaire quai quais qualifiant qualification qualifie qualifié
  qualifiée qualifier qualifiés qualité qualités quand quant quantité quantités quarantaine quart quartier
  quartiers quarts quasi quasi-totalité quasiment quatre quatrième que québécois quel quelconque quelle
  quelles quelqu quelque quelques quels question questionnaire questionné questionnée questions quête queue
  qui quiconque quinquagénaire quinquennat quinzaine quinze quittait quitte quitté quitter quittera quoi
  quotas quotidien quotidienne quotidiennement quotidiennes quotidiens race raciale raciales racines racisme
  raciste racistes raconte raconté racontent raconter radar radars radical radicale radicalisation
  radicalisés radio radios rafales raffinerie raffineries rage raid rails raison raisonnable raisonnables
  raisons rajouter ralentir ralentissement ralliement rallier ramassé rame ramené ramener rang rangs
  rapatriement rapatriés rapide rapidement rapides rappel rappelant rappelé rappeler rappelle rappellent
  rappeur rapport rapporte rapporté rapportée rapportent rapporter rapportés rapporteur rapporteure
  rapporteurs rapports rapproche rapprochée rapprochement rapprocher rare rarement rares ras-le-bol
  rassemblant rassemble rassemblé rassemblées rassemblements rassembler rassemblés rassurant rassurante
  rassure rassuré rassurer raté ratification rattaché rattrapage rattrapé rattraper ravagé ravi rayon rayons
  réa réacteur réacteurs réaction réactions réaffirmé réagi réagir réagit réalisateur réalisation
  réalisatrice réalise réalisé réalisée réalisées réalisent réaliser réalisés réaliste réalité réanimation
  rebelles rébellion rebond rebondir rebondissement recel récemment recense recensé recensées recensement
  recensés récent récente récentes récents réception récession recette recettes recevait recevant recevoir
  recevra recevront réchauffement recherche recherché recherchées rechercher recherches recherchés récit
  réclamaient réclamait réclamant réclame réclamé réclament réclamer réclusion reçois reçoit reçoivent
  récolte récolté récolter récoltés recommandation recommandations recommande recommandé recommandée
  recommandent récompense récompenser reconfinement reconnais reconnaissable reconnaissance reconnaissant
  reconnaissent reconnait reconnaît reconnaître reconnu reconnue reconstitution reconstruction reconstruire
  reconversion record records recourir recours recouvert recouverte recrudescence recruté recrutement
  recrutements recruter recteur rectorat reçu reçue recueil recueille recueillement recueilli recueillies
  recueillir recueillis reçues recul recule reculé reculer récupéré récupérer récurrente reçus rédacteur
  rédaction redémarrage redémarre redémarrer redevance rédigé redonner redoute redoutent redressement
  réduction réductions réduire réduit réduite réduites réel réélection réelle réellement réelles réélu
  refaire refait référence références référendum réfléchir réfléchit reflète réflexion refondation refonte
  réforme réformer réformes refuge réfugié réfugiés refus refusait refusant refuse refusé refusée refusent
  refuser réfute réfuté regagner regain regard regardant regarde regardé regardent regarder regards régie
  régime régiment régimes région régional régionale régionales régions registre règle réglé règlement
  réglementaire réglementaires réglementation réglementé réglementés règlements régler règles règne regret
  regrets regrettant regrette regretté regretter regroupant regroupe regroupent régulateur régulation
  régulier régulière régulièrement réguliers reine réitéré rejet rejeté rejetée rejets rejette rejettent
  rejoindre rejoint réjoui réjouit relâchement relaie relais relance relancé relancée relancer relate relaté
  relation relations relative relativement relatives relaxé relaye relayé relayée relayées relayés relevant
  relevé relève relevée relevées relèvent relever relevés reliant relief religieuse religieuses religieux
  religion religions remaniement remarquable remarque remarqué remarquée remarquer remarques remboursées
  remboursement rembourser remboursés remdesivir remède remédier remercie remercié remercier remet remettent
  remettre remis remise remobiliser remontait remontant remonte remonté remontée remontent remonter remous
  remplace remplacé remplacée remplacement remplacer remplacés rempli remplir remplissage remporte remporté
  remporter rémunération rémunérations rémunéré rémunérée renaissance renchéri renchérit rencontre rencontré
  rencontrées rencontrer rencontres rencontrés rend rendait rendant rendent rendra rendrait rendre rendu
  rendue rendues rendus renforce renforcé renforcée renforcées renforcement renforcer renforcés renfort
  renforts renonce renoncé renoncement renoncer renouer renouvelables renouvelé renouveler renouvellement
  rénovation renseignement renseignements rentrait rentre rentré rentrée rentrer renversé renverser renvoie
  renvoyé renvoyer réorganisation réouverture répandu réparation réparations réparer repart reparti repartir
  répartis répartition repas repasser répercussions repéré repérée repérer repères répertoriés répète répété
  répétées répéter répétés répétition répit réplique répliqué répond répondait répondant répondent répondre
  répondu réponse réponses report reportage reportages reporté reportée reporter reportés repos repose
  reposer repoussé repoussée repousser reprenant reprend reprendra reprendre reprendront reprennent
  représailles représentaient représentait représentant représentants représentatif représentatifs
  représentation représente représenté représentent représenter répression réprimer repris reprise reprises
  reprochant reproche reproché reprochent reprocher reprochés reproduction reproduire républicain
  républicaine républicaines réputation réputé requête requin requis réquisitions réseau réseaux réservation
  réservations réserve réservé réservée réserver réserves réservés résidant réside résidence résidences
  résident résidents résidus résistance résisté résister résolution résoudre respect respectant respecte
  respecté respectée respectées respectent respecter respectivement respectueux respiration respiratoire
  respiratoires respirer responsabilité responsabilités responsable responsables ressemble ressenti
  ressentie ressentir ressort ressorti ressortissants ressources restaient restait restant restaurant
  restaurants restaurateurs restauration reste resté restée restées restent rester restera resteront restes
  restés restreint restriction restrictions résultat résultats résume résumé résumer résurgence rétabli
  rétablir rétablissement retard retards retenir rétention retentissant retenu retenue retenues retenus
  retire retiré retirée retirer retombées rétorque rétorqué retour retourne retourné retournée retourner
  retours retrait retraite retraité retraitée retraites retraités retransmise retrouve retrouvé retrouvée
  retrouvées retrouvent retrouver retrouvera retrouvés réuni réunies réunions réunir réunis réunit réussi
  réussir réussissent réussite revalorisation revanche rêve réveil réveille réveillé réveillée révélait
  révélation révélations révèle révélé révélée révélées révèlent révéler révélés revenait revenant
  revendication revendications revendique revendiqué revendiquée revenir revenu revenue revenus revers
  reversés rêves revêtu reviendra reviennent revient révision revivre revoir révolte révolution revu revue
  riche riches rideau ridicule rien rigoureux rigueur riposte rire rires risque risquent risques rival
  rivalité rivaux rive riverain riverains rivière rivières rixe robe rockeur roi rôle rôles rompre rompu
  rond rond-point ronde rondes ronds-points roquettes roues rouge rougeole rouges roulait roulant rouler
  route routes routier routière routiers routine rouvert rouverte rouvrir royale royaume ruches rude rue
  rues rugby rumeur rumeurs rupture ruptures rural rurales ruraux russe russes rythme sa sable sac sachant
  sache sacré sacrifice sacs saga sagesse sain saine sais saisi saisie saisine saisir saisis saisit saison
  saisons sait salaire salaires salariale salariales salarié salariés sale salle salles salmonelle
  salmonelles salon salons saluant salue salué saluée saluer samedi samedis sanction sanctionné sanctionner
  sanctionnés sanctions sanctuaire sandwich sang sanglots sanitaire sanitaires sans santé saoudite
  sapeurs-pompiers satellite satirique satisfaction satisfait satisfaits saturation sauf saura sauté sauter
  sauvage sauvages sauve sauvé sauvegarde sauver sauvetage sauveteurs savaient savais savait savent savez
  savoir savon savons scandale scandales scandaleuse scandaleux scellé scénario scénarios scène scènes
  scepticisme science sciences scientifique scientifiques scolaire scolaires scolarisés scolarité scooter
  score scrutin se séance séances sec sécheresse second secondaire secondaires seconde secondes secoué
  secourir secouristes secours secouru secousse secret secrétaire secrétaires secrétariat secrète secrets
  secteur secteurs section sécurisation sécurisé sécuriser sécuritaire sécurité séduire séduit sein seins
  séisme séismes séjour séjourné séjours sélection sélectionnés sélectionneur selfie selfies selon semaine
  semaines semblait semblant semble semblé semblent semblerait semestre séminaire sénateur sénateurs
  sénatrice seniors sens sensation sensibilisation sensibilité sensible sensiblement sensibles sent sentait
  sentent senti sentiment sentiments sentir séparation séparé séparer séparés sept septembre septième
  septuagénaire sépulture séquelles séquence séquestration sera serai seraient serais serait serein
  sereinement sérénité série séries sérieuse sérieusement sérieux seringues serment serons seront serre
  serré serrer sert servait servent serveur servi service services servie servir ses session seuil seuils
  seul seule seulement seules seuls sévère sévèrement sévères sexagénaire sexe sexiste sexistes sexualité
  sexuel sexuelle sexuellement sexuelles sexuels sexy shopping show si siècle siège sièges sien sienne siens
  sifflets signal signale signalé signalée signalement signalements signaler signalés signataires signature
  signatures signaux signe signé signée signer signes signés significatif significative significativement
  signifie signifier silence silencieux sillage similaire similaires simple simplement simples simultanément
  sincère sinistre sinon sirènes sismique site sites sitôt situation situations situe situé située situées
  situés six sixième ski slogan slogans smartphone smartphones social sociale sociales socialiste
  socialistes sociaux société sociétés socle soeur sœur soeurs sœurs soi soi-disant soi-même soient soignant
  soignants soigné soigner soin soins soir soir-là soirée soirées soirs soit soixantaine sol solaire soldat
  soldats solde soleil solennel solennellement solidaire solidarité solide solitude sollicitations sollicité
  sollicitée sollicitées sollicités sols solution solutions sombre sommeil sommes sommet son sondage
  sondages sondés sonne sonnette sonore sonores sont sort sortait sortant sortante sorte sortent sortes
  sorti sortie sorties sortir sortira sortis souche souci soucieux soucis soudain soudaine soudainement
  souffert souffle souffrait souffrance souffrances souffrant souffre souffrent souffrir souhait
  souhaitaient souhaitait souhaitant souhaite souhaité souhaitent souhaiter souhaitons soulagement soulager
  soulevé soulignant souligne souligné soulignent soumettre soumis soumise soumises soupçon soupçonne
  soupçonné soupçonnée soupçonnées soupçonnent soupçonnés soupçons source sources sourd sourire souris sous
  sous-estimé sous-préfecture sous-sol soutenir soutenu soutenue soutenues soutenus soutien soutiennent
  soutiens soutient souvenir souvenirs souvent souverain souveraineté souvient soyons spatiale spécial
  spéciale spécialement spéciales spécialisé spécialisée spécialisés spécialiste spécialistes spécialité
  spéciaux spécificité spécifique spécifiquement spécifiques spectacle spectacles spectaculaire
  spectaculaires spectateur spectateurs spectre spéculations sphère sport sportif sportifs sportive
  sportives squelette stabilité stable stables stade stage stages stand standard star stars start-up station
  station-service stationnement stations stations-service statiques statistique statistiques statue statues
  statut statuts stigmatisation stock stockage stocks stopper stratégie stratégique stratégiques streaming
  stress strict stricte strictement strictes structure structures studio studios stupéfiants style su subi
  subies subir subissent subit substance substances substitution subventions succédé succèdent succès
  successeur successifs succession succombé sucre sud suédois suédoise suffi suffisamment suffisant
  suffisante suffisantes suffisants suffit suffrages suggère suggéré suicide suicidé suicider suicides suis
  suit suite suites suivant suivante suivantes suivants suivent suivi suivie suivies suivis suivre sujet
  sujets superficie supérieur supérieure supérieures supérieurs supermarché supermarchés supplémentaire
  supplémentaires supporter supporters suppose supposé supposée suppression suppressions supprimé supprimée
  supprimées supprimer supprimés suprême sur sûr sûre sûrement sûreté surf surface surfaces surmonter
  surmortalité surnom surnommé surnommée surprenant surprenante surpris surprise sûrs sursis surtout survécu
  surveillance surveillant surveillants surveiller survenu survenue survenues survenus survie survient
  survivants survivre survol survolé susceptible susceptibles suscitant suscite suscité suscitée susciter
  suspect suspecté suspects suspendre suspendu suspendue suspendus suspense suspension suspicion symbole
  symboles symbolique sympathie sympathique sympathisants symptôme symptômes syndical syndicale syndicales
  syndicaliste syndicalistes syndicat syndicats syndrome synonyme synthèse syrien syriennes systématique
  systématiquement système systèmes ta tabac table tableau tableaux tables tablettes tabou tâche tâches
  tacle tacler tags taille taire talent talents talibans talk-show tancé tandis tant tante taper tapis tard
  tardé tardive tarif tarifs tarmac tas tatouage taux taxation taxe taxer taxes taxi taxis tchèque te
  technicien techniciens technique techniques technologie technologies technologique tel télé télé-réalité
  téléphone téléphones téléphonie téléphonique téléphoniques téléréalité téléspectateurs télétravail
  télévisé télévisée télévisées télévision telle tellement telles tels témoignage témoignages témoigne
  témoigné témoignent témoigner témoin témoins température températures tempéré tempête tempêtes temporaire
  temporairement temps tenait tenant tendance tendances tendre tendu tendue tendues tendus tenir tennis
  ténors tension tensions tentaient tentait tentant tentative tentatives tente tenté tentent tenter tentes
  tenu tenue tenues tenus terme termes terminale termine terminé terminée terminer terrain terrains terrasse
  terrasses terre terres terrestre terreur terrible terribles territoire territoires territoriale
  territoriales terrorisme terroriste terroristes tes test testament testé testées tester testés tests tête
  têtes texte textes thé théâtre théâtres thématiques thème thèmes théorie théories thérapeutique thérapie
  thermique thermomètre thèse thorax ticket tickets tiendra tiendront tiennent tiens tient tiers tigre tir
  tirage tirant tire tiré tirées tirent tirer tirés tireur tirs tissu titane titre titres toi toile
  toilettes toit toits toiture tolérance tollé tomates tombe tombé tombée tombées tombent tomber tombes
  tombés ton tonne tonnes tornade torse tort torture tôt total totale totalement totalité touchait touchant
  touche touché touchée touchées touchent toucher touches touchés toujours tour tourisme touriste touristes
  touristique touristiques tourmente tournage tournant tourne tourné tournée tournées tournent tourner tous
  tout toute toutefois toutes toux toxicité toxique toxiques traçage trace tracé traces tractations tracts
  tradition traditionnel traditionnelle traditionnellement traditionnelles traditionnels traditions traduire
  traduit trafic trafiquants tragédie tragique trahison train trains trait traitant traite traité traitée
  traitées traitement traitements traiter traités traits trajectoire trajet trajets tramway tramways tranche
  tranché tranchée trancher tranches tranquille tranquillement tranquillité transaction transféré transférer
  transférés transfert transformation transforme transformé transformée transformer transmettre transmis
  transmise transmises transmission transparence transparente transport transportait transportant transporté
  transportée transporter transportés transporteurs transports traque traquer traumatisée traumatisme
  travail travaillait travaillant travaille travaillé travaillent travailler travailleurs travaillons
  travaux travers traverse traversé traversée traverser treize tremblé tremblement trembler trentaine trente
  trentenaire très trésorier trêve tri tribunal tribunaux tribune tribunes tricolore trimestre trio triple
  triste tristement tristesse trois troisième trompe trompé trône trop tropicale trottinettes trottoir
  trottoirs trou trouble troubles troupe troupes trouvaient trouvait trouvant trouve trouvé trouvée trouvent
  trouver truc tsunami tu tuant tue tué tuée tuées tuer tuerie tués tueur tunnel turc turcs turque tutelle
  tweet tweeté tweets type types ultérieurement ultimatum ultime un unanimité une unes unie unies uniforme
  unique uniquement unis unité unités universel universelle universitaire universitaires université
  universités uns urbain urbaine urbaines urbains urgence urgences urgent urgentistes urnes usage usagers
  usages usées usine usines utile utiles utilisait utilisant utilisateurs utilisation utilise utilisé
  utilisée utilisées utilisent utiliser utilisés utilité va vacances vacanciers vacants vaccin vaccination
  vacciner vaccinés vaccins vaches vague vagues vain vainqueur vais valable valeur valeurs validé validée
  valider vallée valoir valu van vandalisme vanté vapeur variable variables vas vaste vastes vaut vecteur
  vécu vedette végétation végétaux véhicule véhicules veille veiller vélo vélos venaient venait venant
  vendeur vendeurs vendre vendredi vendu vendue vendues vendus venez vengeance venger venir venons vent
  vente ventes ventre vents venu venue venues venus verbale verdict verglas vérification vérifications
  vérifié vérifier véritable véritablement véritables vérité verra verrait verre verres verront vers versé
  versée versées versement verser versés version versions vert verte vertes vertu veste vestimentaire
  vêtements vétérinaire vétérinaires vêtu vêtus veulent veut veuve veux via viaduc viande vice-président
  vice-présidente victime victimes victoire victoires victorieuse vide vidéo vidéos vidéosurveillance vides
  vie vieille vieillesse viendra viennent viens vient vierge vies vieux vif vigilance vigilant vigilants
  vignette vigueur villa village villages ville villes vin vingt vingtaine viol violation violé violée
  violemment violence violences violent violente violentes violents violeur viols virage virale virement
  virtuel virtuelle virus vis vis-à-vis visage visages visait visant visas vise visé visée visées visent
  viser visés viseur visibilité visible visiblement visibles visioconférence vision visite visité visiter
  visites visiteurs vit vital vitamine vite vitesse vitesses vitre vitres vivaient vivait vivant vivante
  vivants vive vivement vivent vives vivons vivre vocation voeux vœux voici voie voient voies voilà voile
  voilée voilier voir voire vois voisin voisinage voisine voisines voisins voit voiture voitures voix vol
  volant volcan volé volée voler volet volets voleurs volontaire volontairement volontaires volonté vols
  volume vomissements von vont vos votants vote voté votée voter voterait votes votre voudraient voudrais
  voudrait voulaient voulais voulait voulant voulez vouloir voulons voulu voulue vous voyage voyager voyages
  voyageur voyageurs voyais voyait voyant voyez voyous vrai vraie vraies vraiment vrais vraisemblablement vu
  vue vues vulnérabilité vulnérable vulnérables vus wagons web week-end week-ends weekend yeux zéro zone
  zones zoo
`);
