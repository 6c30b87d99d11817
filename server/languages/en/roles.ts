import type { Noun } from '../languagePack.ts';
import { entries } from '../list.ts';
import { nouns } from './plural.ts';

/** Offices, trades and standings by which one person is named. See `nouns` for how plurals are made. */
export const roles: readonly Noun[] = [
  // Government and politics
  ...nouns(`
    president, vice president, vice-president, first vice president, deputy president,
    president-elect = presidents-elect, prime minister, deputy prime minister, premier, deputy premier,
    chancellor, vice chancellor, vice-chancellor, taoiseach = taoisigh, tánaiste = tánaistí, minister,
    first minister, deputy first minister, foreign minister, interior minister, finance minister,
    defence minister, defense minister, health minister, education minister, justice minister, trade minister,
    energy minister, environment minister, transport minister, labour minister, agriculture minister,
    culture minister, cabinet minister, junior minister, shadow minister, minister of state,
    minister of foreign affairs, secretary, undersecretary, under-secretary, assistant secretary,
    deputy secretary, secretary of state, secretary of defense, secretary-general = secretaries-general,
    secretary general = secretaries general, general secretary,
    deputy secretary-general = deputy secretaries-general, foreign secretary, home secretary, health secretary,
    defence secretary, defense secretary, education secretary, justice secretary, business secretary,
    transport secretary, culture secretary, shadow secretary, treasury secretary, interior secretary,
    labor secretary, energy secretary, commerce secretary, agriculture secretary, cabinet secretary,
    permanent secretary, press secretary, deputy press secretary, party secretary, chancellor of the exchequer,
    chief secretary to the treasury, national security adviser, national security advisor,
    attorney general = attorneys general, deputy attorney general = deputy attorneys general,
    assistant attorney general = assistant attorneys general, solicitor general = solicitors general,
    surgeon general = surgeons general, inspector general = inspectors general,
    governor general = governors general, governor-general = governors-general,
    comptroller general = comptrollers general, postmaster general = postmasters general,
    auditor general = auditors general, director general = directors general,
    director-general = directors-general, consul general = consuls general, governor, lieutenant governor,
    deputy governor, senator, state senator, congressional leader, representative, state representative,
    delegate, lawmaker, legislator, parliamentarian, mp, msp, mep, backbencher, frontbencher, whip, chief whip,
    majority leader, minority leader, senate majority leader, senate minority leader, house majority leader,
    house minority leader, house speaker, speaker of the house, speaker, deputy speaker, party leader,
    opposition leader, deputy leader, leader, co-leader, leader of the opposition, leader of the house,
    head of state = heads of state, head of government = heads of government, mayor, deputy mayor, vice mayor,
    lord mayor, mayor-elect = mayors-elect, councillor, councilor, councilmember, council member,
    council president, council leader, alderperson, city manager, city attorney, city clerk, county executive,
    county commissioner, commissioner, deputy commissioner, european commissioner, high commissioner,
    supervisor, selectperson, treasurer, state treasurer, comptroller, controller, auditor, registrar,
    ombudsperson, ambassador, ambassador-designate, envoy, special envoy, peace envoy, emissary, diplomat,
    top diplomat, consul, chargé d'affaires = chargés d'affaires, attaché, cultural attaché, negotiator,
    chief negotiator, trade negotiator, mediator, observer, politician, statesperson, candidate,
    presidential candidate, vice presidential candidate, nominee, presidential nominee, running mate,
    frontrunner, front-runner, contender, challenger, incumbent, hopeful, presidential hopeful, rival, opponent,
    predecessor, successor, officeholder, official, senior official, government official,
    chief of staff = chiefs of staff, deputy chief of staff = deputy chiefs of staff, aide, senior aide,
    former aide, adviser, advisor, senior adviser, special adviser, economic adviser, counselor, counsellor,
    strategist, chief strategist, pollster, speechwriter, lobbyist, campaign manager, campaign spokesperson,
    spin doctor, organizer, organiser, community organizer, activist, campaigner, protester, demonstrator,
    dissident, defector, republican, democrat, socialist, communist, tory, insider, elector, voter, citizen,
    taxpayer, dictator, autocrat, strongman, ruler, monarch, sovereign, regent, courtier, whistleblower,
    whistle-blower, bureaucrat, technocrat, civil servant, public servant, czar, tsar, apparatchik, commissar,
    chieftain, tribal leader, tribal elder, ex-president, ex-minister, ex-mayor, ex-governor, former president,
    former minister, head of delegation = heads of delegation
  `),
  ...nouns(
    `
    councilman, congressman, assemblyman, alderman, selectman, chairman, vice chairman, statesman, committeeman,
    king, prince, crown prince, duke, earl, viscount, baron, count, emperor, tsarevich, sultan, emir, shah,
    lord, nobleman, first gentleman, party chairman, deputy chairman, freshman, ombudsman, clansman, tribesman
  `,
    'masculine',
  ),
  ...nouns(
    `
    councilwoman, congresswoman, assemblywoman, alderwoman, selectwoman, chairwoman, vice chairwoman,
    stateswoman, committeewoman, queen, princess, crown princess, duchess, countess, viscountess, baroness,
    empress, queen mother, first lady, former first lady, mayoress, party chairwoman, deputy chairwoman,
    noblewoman, suffragette
  `,
    'feminine',
  ),
  // Who speaks for others
  ...nouns(`
    spokesperson, police spokesperson, government spokesperson, ministry spokesperson, mouthpiece,
    press officer, press attaché, publicist, press agent, communications director, director of communications,
    head of communications, communications chief, media adviser, deputy, rapporteur, special rapporteur,
    convener, convenor, moderator, chair, co-chair, vice chair, deputy chair, chairperson,
    president pro tempore = presidents pro tempore
  `),
  ...nouns(
    `
    spokesman, police spokesman, government spokesman, army spokesman, military spokesman, ministry spokesman,
    anchorman
  `,
    'masculine',
  ),
  ...nouns(
    `
    spokeswoman, police spokeswoman, government spokeswoman, army spokeswoman, military spokeswoman,
    ministry spokeswoman, anchorwoman
  `,
    'feminine',
  ),
  // Law, police, emergency services
  ...nouns(`
    judge, chief judge, district judge, federal judge, circuit judge, presiding judge, trial judge,
    appeals judge, magistrate, justice, chief justice, associate justice, supreme court justice,
    justice of the peace, jurist, juror, foreperson, prosecutor, chief prosecutor, public prosecutor,
    state prosecutor, federal prosecutor, special prosecutor, deputy prosecutor, state attorney, u.s. attorney,
    district attorney, assistant district attorney, county attorney, special counsel, general counsel,
    independent counsel, counsel, king's counsel, queen's counsel, lawyer, defence lawyer, defense lawyer,
    defense attorney, human rights lawyer, civil rights lawyer, attorney, barrister, solicitor, advocate,
    public defender, paralegal, notary, notary public = notaries public, bailiff, clerk, court clerk, coroner,
    medical examiner, pathologist, arbitrator, plaintiff, claimant, complainant, defendant, co-defendant,
    accused = accused, suspect, witness, eyewitness, informant, informer, victim, survivor, litigant,
    petitioner, appellant, convict, prisoner, inmate, detainee, hostage, offender, killer, murderer, shooter,
    attacker, assailant, perpetrator, robber, thief, burglar, hijacker, kidnapper, trafficker, smuggler, dealer,
    hacker, fugitive, stalker, vandal, arsonist, ringleader, mastermind, police chief, chief of police,
    deputy police chief, chief constable, deputy chief constable, assistant chief constable,
    chief superintendent, detective chief superintendent, detective superintendent, superintendent,
    chief inspector, detective chief inspector, inspector, detective inspector, detective sergeant,
    detective constable, police constable, constable, police commissioner, police sergeant, police officer,
    officer, patrol officer, detective, investigator, private investigator, private detective, sheriff,
    deputy sheriff, sheriff's deputy, marshal, trooper, state trooper, ranger, park ranger, warden,
    prison warden, prison officer, prison governor, guard, security guard, border guard, bodyguard,
    customs officer, immigration officer, agent, special agent, secret service agent, fbi agent, spy, spymaster,
    double agent, intelligence officer, intelligence chief, spy chief, fire chief, fire marshal, firefighter,
    paramedic, first responder, lifeguard, coastguard, rescuer, rescue worker, emergency worker,
    ambulance worker, parole officer, probation officer, traffic officer, crime boss, mob boss, drug lord
  `),
  ...nouns(
    `
    policeman, fireman, patrolman, foreman, con man, hitman, henchman, gunman, lawman
  `,
    'masculine',
  ),
  ...nouns(
    `
    policewoman, firewoman, patrolwoman, forewoman, gunwoman
  `,
    'feminine',
  ),
  // Armed forces
  ...nouns(`
    general, brigadier general, major general, lieutenant general, brigadier, colonel, lieutenant colonel,
    captain, lieutenant, first lieutenant, second lieutenant, sergeant, staff sergeant,
    sergeant major = sergeants major, master sergeant, corporal, lance corporal, admiral, rear admiral,
    vice admiral, commodore, commander, lieutenant commander, deputy commander,
    commander-in-chief = commanders-in-chief, commander in chief = commanders in chief, air marshal,
    air chief marshal, field marshal, wing commander, squadron leader, flight lieutenant, petty officer,
    warrant officer, army chief, navy chief, air force chief, military chief,
    chief of the defence staff = chiefs of the defence staff, soldier, sailor, pilot, fighter pilot,
    paratrooper, sniper, veteran, war veteran, conscript, reservist, cadet, mercenary, militant, insurgent,
    rebel, rebel leader, fighter, guerrilla, militia leader, militia commander, warlord, jihadist, terrorist,
    extremist, peacekeeper, defense official, defence official
  `),
  ...nouns(
    `
    airman, guardsman, seaman, rifleman, infantryman, cavalryman, serviceman, midshipman, militiaman
  `,
    'masculine',
  ),
  ...nouns(
    `
    airwoman, servicewoman, guardswoman
  `,
    'feminine',
  ),
  // Business and work
  ...nouns(`
    chief executive, chief executive officer, ceo, cfo, coo, cto, cio, cmo, chief financial officer,
    chief operating officer, chief technology officer, chief information officer, chief marketing officer,
    chief medical officer, chief scientific officer, chief scientific adviser, chief economist, chief analyst,
    chief engineer, chief scientist, chief fire officer, chief, executive, executive director,
    managing director, non-executive director, director, deputy director, assistant director,
    associate director, acting director, artistic director, creative director, musical director, music director,
    film director, sporting director, technical director, finance director, sales director, marketing director,
    program director, programme director, policy director, research director, legal director, national director,
    regional director, senior vice president, executive vice president, executive chair, board member, trustee,
    shareholder, stockholder, investor, financier, banker, investment banker, central banker, broker,
    stockbroker, trader, analyst, senior analyst, political analyst, industry analyst, financial analyst,
    economist, senior economist, accountant, actuary, tax adviser, fund manager, portfolio manager,
    hedge fund manager, manager, general manager, assistant manager, line manager, project manager,
    product manager, store manager, plant manager, night manager, managing partner, partner, senior partner,
    founder, co-founder, cofounder, founding partner, owner, co-owner, proprietor, entrepreneur, tycoon,
    magnate, mogul, billionaire, millionaire, oligarch, industrialist, developer, property developer,
    software developer, programmer, engineer, software engineer, data scientist, designer, fashion designer,
    game designer, architect, planner, urban planner, surveyor, contractor, builder, landowner, tenant,
    homeowner, realtor, estate agent, real estate agent, consultant, management consultant, auctioneer,
    retailer, wholesaler, shopkeeper, grocer, butcher, baker, chef, head chef, sous chef, pastry chef, cook,
    restaurateur, hotelier, innkeeper, bartender, barista, brewer, winemaker, sommelier, cashier, receptionist,
    assistant, personal assistant, administrator, employee, former employee, staffer, staff member, worker,
    factory worker, coworker, co-worker, colleague, boss, head, deputy head, co-head, recruiter, apprentice,
    intern, trainee, freelancer, volunteer, aid worker, charity worker, social worker, care worker,
    youth worker, outreach worker, union leader, union president, union representative, union boss,
    trade unionist, shop steward, labor leader, farmer, dairy farmer, farmworker, farm worker, rancher, grower,
    gardener, landscaper, fisher, logger, miner, welder, plumber, electrician, carpenter, mechanic, technician,
    machinist, driver, bus driver, taxi driver, lorry driver, truck driver, trucker, train driver, cab driver,
    courier, porter, janitor, cleaner, caretaker, tailor, barber, hairdresser, stylist, jeweler, jeweller,
    flight attendant, air traffic controller, astronaut, cosmonaut, flight director, mission controller,
    harbormaster, harbour master
  `),
  ...nouns(
    `
    businessman, salesman, craftsman, tradesman, fisherman, middleman, workman, repairman, handyman, cameraman,
    doorman, postman, mailman, milkman, barman, landlord, stuntman, showman, oilman, adman, waiter, steward
  `,
    'masculine',
  ),
  ...nouns(
    `
    businesswoman, saleswoman, craftswoman, tradeswoman, landlady, waitress, barmaid, stewardess, camerawoman,
    stuntwoman, seamstress, housewife, midwife
  `,
    'feminine',
  ),
  // Health, science, schools
  ...nouns(`
    doctor, family doctor, physician, general practitioner, gp, surgeon, brain surgeon, heart surgeon,
    consultant surgeon, cardiologist, oncologist, neurologist, neurosurgeon, psychiatrist, psychologist,
    psychotherapist, therapist, pediatrician, paediatrician, obstetrician, gynecologist, gynaecologist,
    dermatologist, radiologist, anesthesiologist, anaesthetist, urologist, epidemiologist, virologist,
    immunologist, toxicologist, medic, nurse, head nurse, nurse practitioner, registered nurse, matron, dentist,
    orthodontist, optician, optometrist, pharmacist, physiotherapist, physical therapist, dietitian,
    nutritionist, carer, caregiver, patient, outpatient, donor, vet, veterinarian, health officer,
    public health director, scientist, political scientist, computer scientist, climate scientist,
    research scientist, researcher, lead researcher, senior researcher, lead author, co-author, physicist,
    astrophysicist, chemist, biochemist, biologist, marine biologist, microbiologist, zoologist, botanist,
    ecologist, conservationist, environmentalist, naturalist, ornithologist, entomologist, geneticist,
    neuroscientist, mathematician, statistician, demographer, sociologist, anthropologist, archaeologist,
    archeologist, paleontologist, palaeontologist, geologist, seismologist, volcanologist, glaciologist,
    oceanographer, hydrologist, climatologist, meteorologist, forecaster, astronomer, cosmologist, geographer,
    historian, art historian, military historian, philosopher, ethicist, bioethicist, linguist, lexicographer,
    criminologist, futurist, inventor, explorer, academic, scholar, legal scholar, expert, legal expert,
    security expert, policy expert, health expert, specialist, senior fellow, research fellow, visiting fellow,
    professor, associate professor, assistant professor, adjunct professor,
    professor emeritus = professors emeriti, lecturer, senior lecturer, reader, tutor, dean, provost, rector,
    university president, university chancellor, president emeritus = presidents emeriti, teacher, headteacher,
    head teacher, deputy headteacher, principal, vice principal, school principal, superintendent of schools,
    school superintendent, substitute teacher, teaching assistant, instructor, librarian, archivist, curator,
    conservator, museum director, student, graduate student, medical student, law student, exchange student,
    undergraduate, postgraduate, graduate, alumnus = alumni, alumna = alumnae, dropout, pupil, schoolchild,
    sophomore, classmate, valedictorian
  `),
  ...nouns(
    `
    headmaster, schoolmaster, schoolboy, weatherman
  `,
    'masculine',
  ),
  ...nouns(
    `
    headmistress, schoolmistress, schoolgirl, weather girl
  `,
    'feminine',
  ),
  // Press, arts, show business
  ...nouns(`
    journalist, reporter, correspondent, foreign correspondent, war correspondent, political correspondent,
    columnist, editorialist, commentator, political commentator, pundit, critic, film critic, music critic,
    reviewer, editor, editor-in-chief = editors-in-chief, editor in chief = editors in chief, executive editor,
    managing editor, political editor, sports editor, news editor, deputy editor, copy editor, subeditor,
    sub-editor, publisher, proofreader, fact-checker, photographer, photojournalist, cartoonist, illustrator,
    broadcaster, presenter, anchor, news anchor, newsreader, newscaster, co-host, talk show host, radio host,
    podcaster, blogger, vlogger, youtuber, influencer, streamer, producer, executive producer, showrunner,
    screenwriter, scriptwriter, playwright, dramatist, writer, co-writer, ghostwriter, songwriter,
    singer-songwriter, lyricist, author, novelist, biographer, memoirist, essayist, poet,
    poet laureate = poets laureate, translator, interpreter, literary agent, filmmaker, film-maker,
    documentarian, documentary maker, cinematographer, animator, choreographer, composer, conductor, musician, musicologist,
    pianist, violinist, cellist, guitarist, bassist, drummer, trumpeter, saxophonist, flautist, flutist,
    organist, keyboardist, percussionist, rapper, singer, lead singer, vocalist, soprano, tenor, baritone,
    frontman = frontmen, bandmate, disc jockey, dj, dancer, ballerina, performer, entertainer, comedian,
    magician, clown, impressionist, actor, co-star, film star, movie star, pop star, rock star, celebrity,
    reality star, supermodel, socialite, narrator, voice actor, puppeteer, painter, sculptor, printmaker,
    potter, artist, street artist, installation artist, gallerist, art dealer, art collector, collector,
    antiques dealer, muralist, fan, superfan
  `),
  ...nouns(
    `
    newsman, newspaperman, host
  `,
    'masculine',
  ),
  ...nouns(
    `
    actress, hostess, comedienne, newswoman, authoress, heroine, diva, starlet, songstress
  `,
    'feminine',
  ),
  // Sport
  ...nouns(`
    coach, head coach, assistant coach, former coach, interim coach, defensive coordinator,
    offensive coordinator, trainer, team manager, interim manager, team principal, team boss, co-captain,
    vice-captain, skipper, player, footballer, soccer player, football player, basketball player,
    baseball player, tennis player, rugby player, hockey player, cricketer, golfer, boxer, wrestler, swimmer,
    diver, runner, sprinter, hurdler, marathon runner, athlete, gymnast, figure skater, skater, skier,
    snowboarder, surfer, rower, cyclist, rider, jockey, racing driver, racer, quarterback, running back,
    wide receiver, linebacker, cornerback, tight end, defensive end, kicker, pitcher, catcher, shortstop,
    outfielder, infielder, batter, slugger, bowler, wicketkeeper, goalkeeper, goalie, keeper, goaltender,
    defender, centre-back, center-back, full-back, left-back, right-back, midfielder, winger, striker,
    centre-forward, point guard, shooting guard, power forward, small forward, center fielder,
    fly-half = fly-halves, scrum-half = scrum-halves, flanker, substitute, teammate, team-mate, rookie,
    free agent, champion, world champion, olympic champion, defending champion, reigning champion, medalist,
    medallist, gold medalist, gold medallist, silver medalist, bronze medallist, olympian, paralympian, referee,
    umpire, linesperson, scout, club president, club owner, director of football, winner,
    runner-up = runners-up, finalist, semifinalist, loser, record holder, climber, mountaineer, hiker, caddie,
    chess player, grandmaster, gamer
  `),
  ...nouns(
    `
    sportsman, batsman, linesman, defenseman, oarsman, horseman, yachtsman, ironman
  `,
    'masculine',
  ),
  ...nouns(
    `
    sportswoman, yachtswoman, horsewoman
  `,
    'feminine',
  ),
  // Faith
  ...nouns(`
    archbishop, bishop, auxiliary bishop, cardinal, pope, pontiff, patriarch, pastor, senior pastor, priest,
    parish priest, vicar, curate, preacher, evangelist, televangelist, missionary, chaplain, deacon, verger,
    theologian, cleric, clergyperson, churchgoer, worshiper, worshipper, parishioner, pilgrim, rabbi,
    chief rabbi, cantor, imam, grand mufti, mufti, mullah, ayatollah, grand ayatollah, supreme leader, guru,
    swami, lama, monk, abbot, friar, bishop-elect, nuncio
  `),
  ...nouns(
    `
    clergyman, churchman, altar boy
  `,
    'masculine',
  ),
  ...nouns(
    `
    nun, abbess, priestess, prioress, mother superior
  `,
    'feminine',
  ),
  // Family, neighbours, anybody
  ...nouns(`
    parent, child, teenager, toddler, baby, infant, sibling, twin, spouse, fiancé, cousin, relative,
    grandparent, grandchild, great-grandchild, stepparent, stepchild, in-law, guardian, foster parent, orphan,
    heir, descendant, ancestor, friend, best friend, family friend, close friend, acquaintance, neighbor,
    neighbour, housemate, roommate, flatmate, lover, companion, resident, local resident, longtime resident,
    villager, townsperson, islander, passer-by = passers-by, passerby = passersby, bystander, onlooker,
    pedestrian, motorist, commuter, passenger, traveler, traveller, tourist, visitor, holidaymaker, guest,
    customer, client, shopper, consumer, buyer, seller, subscriber, user, viewer, listener, caller, participant,
    attendee, respondent, member, former member, founding member, supporter, backer, philanthropist, benefactor,
    patron, sponsor, skeptic, sceptic, source, migrant, immigrant, emigrant, refugee, asylum seeker, expatriate,
    expat, exile, newcomer, settler, squatter, pensioner, retiree, senior citizen, beneficiary, recipient,
    applicant, contestant, hero = heroes, pioneer, laureate, nobel laureate, prize winner, person,
    people's champion, narcissist, genius, prodigy, evacuee, mourner, well-wisher, breadwinner, babysitter,
    nanny, au pair, homemaker, hobbyist, enthusiast, beekeeper, breeder
  `),
  ...nouns(
    `
    man, boy, father, husband, son, brother, uncle, nephew, grandfather, grandson, great-grandfather,
    stepfather, stepson, stepbrother, half-brother, father-in-law = fathers-in-law, son-in-law = sons-in-law,
    brother-in-law = brothers-in-law, godfather, godson, groom, bridegroom, best man = best men, boyfriend,
    ex-boyfriend, ex-husband, widower, bachelor, gentleman, dad, grandpa, family man
  `,
    'masculine',
  ),
  ...nouns(
    `
    woman, girl, mother, wife, daughter, sister, aunt, niece, grandmother, granddaughter, great-grandmother,
    stepmother, stepdaughter, stepsister, half-sister, mother-in-law = mothers-in-law,
    daughter-in-law = daughters-in-law, sister-in-law = sisters-in-law, godmother, goddaughter, bride,
    bridesmaid, fiancée, girlfriend, ex-girlfriend, ex-wife, widow, mum, mom, grandma, lady, heiress,
    single mother, mother-of-one = mothers-of-one, mother-of-two = mothers-of-two,
    mother-of-three = mothers-of-three
  `,
    'feminine',
  ),
];

/** Roles that stand for whoever was named last. */
export const genericRoles = entries(`
  official, lawmaker, legislator, politician, leader, diplomat, executive, minister, senator, governor, president,
  mayor, officer, candidate, year-old
`);
