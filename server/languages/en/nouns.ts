import type { Noun } from '../languagePack.ts';
import { entries, words } from '../list.ts';
import { nouns } from './plural.ts';

/**
 * Several people at once. The singular is one of them: of words that are adjectives as well (`local`, `american`) only the plural
 * is a noun here.
 */
export const groups: readonly Noun[] = nouns(`
  resident, local person = locals, neighbor, neighbour, witness, eyewitness, bystander, onlooker,
  passer-by = passers-by, survivor, victim, relative, family member, parent, mourner, worshiper, worshipper,
  parishioner, official, senior official, government official, health official, police official,
  court official, local official, city official, state official, federal official, election official,
  school official, company official, military official, intelligence official, u.s. official,
  administration official, white house official, lawmaker, legislator, senator, councillor, councilor,
  council member, board member, diplomat, leader, world leader, party leader, union leader,
  religious leader, community leader, minister, finance minister, foreign minister, mp, msp, mep, peer,
  backbencher, politician, candidate, delegate, republican, democrat,
  conservative politician = conservatives, tory politician = tories, liberal politician = liberals,
  labour mp, tory mp, republican senator, house republican, house democrat, senate republican,
  senate democrat, supporter, opponent, critic, detractor, fan, voter, constituent, activist, campaigner,
  environmentalist, conservationist, protester, demonstrator, striker, striking worker, organizer,
  organiser, advocate, human rights activist, observer, monitor, inspector, investigator, detective,
  prosecutor, lawyer, attorney, defence lawyer, defense lawyer, defense attorney, judge, juror, magistrate,
  officer, police officer, firefighter, paramedic, medic, rescuer, rescue worker, emergency worker,
  aid worker, soldier, troop, veteran, militant, rebel, insurgent, fighter, jihadist, hacker, attacker,
  suspect, defendant, plaintiff, inmate, prisoner, detainee, hostage, doctor, physician, surgeon, nurse,
  health worker, patient, scientist, researcher, study author, author, expert, health expert, legal expert,
  analyst, economist, historian, academic, scholar, professor, teacher, student, pupil, alumnus = alumni,
  employee, worker, staff member, member of staff = staff, member of the crew = crew, staffer, aide,
  adviser, advisor, colleague, coworker, co-worker, boss, executive, manager, director, owner, founder,
  investor, shareholder, trader, dealer, buyer, customer, consumer, shopper, retailer, farmer, fisherman,
  driver, commuter, passenger, tourist, visitor, traveler, traveller, pensioner, taxpayer, homeowner,
  tenant, landlord, developer, engineer, pilot, journalist, reporter, commentator, pundit, editor, reader,
  viewer, listener, user, player, teammate, team-mate, athlete, coach, referee, friend, source, insider,
  person familiar with the matter = people familiar with the matter, migrant, refugee, asylum seeker,
  villager, islander, citizen, settler, child, teenager, young person = youths, woman, man, person,
  american citizen = americans, european citizen = europeans, briton, participant, attendee, respondent,
  skeptic, sceptic, forecaster, meteorologist, pollster, regulator, negotiator
`);

/** Bodies that speak: governments, companies, courts, clubs. `police` is plural, and so stands with no article. */
export const bodies: readonly Noun[] = nouns(`
  government, local government, federal government, administration, regime, junta, state, authority,
  local authority, ministry, foreign ministry, interior ministry, defence ministry, defense ministry,
  health ministry, finance ministry, justice ministry, department, justice department, state department,
  police department, fire department, health department, sheriff's department, sheriff's office, treasury,
  cabinet, parliament, congress, senate, legislature, lower house, upper house, house, assembly,
  national assembly, general assembly, council, city council, county council, town council, parish council,
  security council, town hall, city hall, county, municipality, district, borough, commission,
  electoral commission, election commission, committee, select committee, subcommittee, steering committee,
  executive committee, panel, task force, inquiry, tribunal, court, high court, supreme court,
  appeals court, court of appeal, court of appeals, crown court, magistrates' court = magistrates' courts,
  county court, district court, federal court, constitutional court, jury, grand jury, judiciary,
  prosecution, defence, defense, prosecutor's office = prosecutors' offices,
  attorney general's office = attorney general's offices,
  district attorney's office = district attorney's offices, mayor's office = mayors' offices,
  governor's office = governors' offices, prime minister's office = prime ministers' offices,
  president's office = presidents' offices, office, embassy, consulate, mission, delegation, agency,
  news agency, intelligence agency, space agency, environment agency, aid agency, bureau, service,
  secret service, health service, weather service, fire service, ambulance service, civil service,
  immigration service, prison service, watchdog, regulator, ombudsman, police service = police,
  police force, force, military, army, navy, air force, coast guard, coastguard, national guard,
  marine corps = marine corps, brigade, battalion, squadron, militia, armed group, rebel group,
  terror group, cartel, gang, company, parent company, holding company, insurance company, oil company,
  energy company, tech company, drug company, pharmaceutical company, car company, startup, start-up, firm,
  law firm, security firm, consultancy, corporation, conglomerate, multinational, enterprise, business,
  subsidiary, manufacturer, carmaker, automaker, drugmaker, chipmaker, planemaker, maker, producer,
  supplier, distributor, retailer, chain, supermarket, grocer, bank, central bank, investment bank, lender,
  insurer, broker, brokerage, fund, hedge fund, pension fund, investment fund, exchange, stock exchange,
  airline, carrier, airport, operator, train operator, rail operator, railway, utility, energy supplier,
  water company, provider, network, broadcaster, station, radio station, television station, tv station,
  channel, newspaper, daily, tabloid, magazine, publication, publisher, outlet, website, platform,
  social network, studio, record label, label, theater, theatre, museum, gallery, orchestra, band, charity,
  nonprofit, non-profit, ngo, foundation, trust, nhs trust, think tank, institute, institution,
  research institute, center, centre, research center, research centre, laboratory, lab, university,
  college, school, high school, primary school, secondary school, school board, school district, academy,
  hospital, clinic, care home, nursing home, church, parish, diocese, archdiocese, mosque, synagogue,
  temple, vatican, union, trade union, labor union, teachers' union = teachers' unions, guild, association,
  trade association, trade body, industry body, governing body, professional body, body, federation,
  confederation, alliance, coalition, ruling coalition, consortium = consortia, bloc, league, group,
  advocacy group, rights group, human rights group, pressure group, lobby group, campaign group,
  environmental group, consumer group, industry group, trade group, aid group, monitoring group,
  media group, society, club, football club, team, squad, franchise, side, party, ruling party,
  opposition party, opposition, campaign, movement, organization, organisation, world body, household,
  family, royal household, palace, kremlin, white house, coroner's office = coroners' offices,
  medical examiner's office = medical examiners' offices, legal team, management, leadership, board,
  board of directors, board of trustees, chamber of commerce = chambers of commerce, partnership,
  cooperative, co-operative, union of workers, secretariat, directorate, inspectorate, registry, archive,
  library, hotel, restaurant, resort, casino, developer, contractor, shipyard, refinery, brewery,
  distillery, city, town, village, nation, country, kingdom
`);

/** Texts that speak. */
export const documents: readonly Noun[] = nouns(`
  report, annual report, police report, interim report, final report, press release, news release, release,
  statement, joint statement, press statement, communique = communiques, communiqué, letter, open letter,
  email, e-mail, memo, memorandum = memoranda, note, message, text message, text, post, blog post,
  facebook post, instagram post, social media post, tweet, thread, caption, article, story, news story,
  editorial, op-ed, column, essay, review, study, new study, survey, poll, opinion poll, exit poll,
  census = censuses, paper, white paper, green paper, discussion paper, working paper, research paper,
  position paper, research note, analysis = analyses, assessment, audit, inquiry report,
  findings = findings, summary, executive summary, brief, briefing note, dossier, document, court document,
  court filing, filing, regulatory filing, lawsuit, complaint, criminal complaint, indictment, charge sheet,
  affidavit, warrant, search warrant, subpoena, petition, motion, ruling, court ruling, judgment, judgement,
  verdict, opinion, dissent, court executive injunction, decree, edict, bill, amendment, clause, statute,
  regulation, directive, rulebook, guideline, guidance = guidance, code of conduct, constitution, charter,
  treaty, agreement, accord, contract, memorandum of understanding = memoranda of understanding, resolution,
  declaration, proclamation, manifesto, pledge, advisory, warning, alert, bulletin, newsletter, notice,
  announcement, advert, advertisement, ad, television ad, commercial, poster, billboard, placard, banner,
  sign, leaflet, flyer, pamphlet, brochure, slogan, headline, obituary, transcript, recording, testimony,
  deposition, minutes = minutes, diary, log, logbook, journal, memoir, autobiography, biography, book,
  novel, poem, song, script, screenplay, speech, sermon, toast, lecture, inscription, plaque, label,
  website, web page, webpage, homepage, chatbot, profile, listing, data = data, dataset, index, ledger,
  receipt, invoice, suicide note, ransom note
`);

/** *The mayor of the city*: nouns that point back and tell nothing. */
export const backwardNouns = words(`
  country nation state city town village county region province island kingdom republic company firm group
  organization organisation agency party union club team school university hospital department ministry
  council committee board institution body
`);

/** Things with words on them that nobody need say. */
export const inscriptions = words(`
  banner banners placard placards sign signs poster posters billboard billboards plaque plaques inscription
  inscriptions graffiti graffito slogan slogans sticker stickers label labels t-shirt t-shirts shirt shirts
  cap caps hat hats badge badges button buttons tattoo tattoos headstone gravestone tombstone epitaph screen
  scoreboard ticker marquee mural murals board leaflet leaflets flyer flyers chyron caption captions ribbon
  wreath bracelet mug doormat envelope menu notice notices headline headlines
`);

/** Words before a title or a term in marks. */
export const titledNouns = entries(`
  album, anthem, app, article, artwork, aria, autobiography, ballad, ballet, band, bestseller, biography,
  blog, blockbuster, book, brand, cartoon, chapter, character, classic, clip, code name, codename,
  collection, column, comedy, comic, composition, concept, conference, course, debut, documentary, drama,
  duet, ep, episode, essay, exercise, exhibit, exhibition, expression, feature, film, franchise, game,
  hashtag, headline, hit, hymn, initiative, installation, joke, lecture, letter, libretto, logo, lp, lyric,
  lyrics, magazine, manifesto, memoir, meme, mission, mixtape, monologue, movie, mural, musical, nickname,
  novel, novella, opera, operation, op-ed, painting, pamphlet, paper, phrase, photograph, piece, play,
  playlist, podcast, poem, portrait, prequel, production, program, programme, project, proverb, rap,
  recording, remake, remix, report, review, saga, scene, screenplay, script, sculpture, segment, sequel,
  series, serial, show, showcase, single, sitcom, sketch, slogan, soap, soap opera, sonata, song,
  soundtrack, story, study, symphony, talk, term, text, theme, thriller, title, tome, track, tragedy,
  treatise, trilogy, tune, verse, video, volume, word, words, work, workshop
`);

/** What announces a name for a thing: *titled “…”*, *known as “…”*. */
export const namingWords = entries(`
  titled, entitled, named, called, dubbed, nicknamed, known, labeled, labelled, branded, christened,
  baptized, baptised, termed, styled, billed, marked, subtitled, headlined, headed, captioned, codenamed,
  code-named, so-called, self-styled, renamed, retitled, rebranded, aka, alias, pronounced, spelled, spelt,
  meaning, featuring, starring, inscribed, emblazoned, known as, also known as, referred to as, formerly,
  nicknaming, calling, naming, dubbing, reading, tagged, hashtagged, coined
`);

/** Whom one tells. */
export const addressees = entries(`
  reporters, reporter, journalists, journalist, newsmen, press, media, lawmakers, senators, congress,
  parliament, mps, legislators, councillors, councilors, delegates, diplomats, ministers, leaders,
  officials, investors, shareholders, analysts, economists, bankers, traders, customers, clients, employees,
  workers, staff, colleagues, aides, advisers, advisors, executives, managers, members, friends, family,
  relatives, parents, students, pupils, teachers, fans, supporters, followers, voters, constituents, donors,
  residents, villagers, neighbors, neighbours, audience, crowd, audiences, crowds, viewers, listeners,
  readers, subscribers, jury, jurors, court, judge, judges, magistrates, hearing, inquest, inquiry,
  tribunal, committee, panel, commission, council, assembly, investigators, detectives, police, officers,
  prosecutors, lawyers, attorneys, authorities, dispatchers, dispatcher, paramedics, doctors, nurses,
  patients, troops, soldiers, congregation, worshippers, worshipers, pilgrims, mourners, guests, attendees,
  conference, meeting, rally, summit, forum, host, hosts, anchor, interviewer, moderator, correspondent,
  columnist, biographer, editor, editors, outlets, broadcaster, newspaper, magazine, website, station,
  network, radio, television, tv, hall, room, gathering, people, everyone, everybody, them, us, me, him, her, you, players,
  teammates, team-mates, afp, ap, reuters, bloomberg, bbc, cnn, cnbc, nbc, abc, cbs, fox, msnbc, npr, pbs,
  itv, lbc, politico, axios, guardian, times, telegraph, newsweek, time, vox, buzzfeed, vice, variety,
  newsnight, sky, associated, xinhua, tass, interfax, dpa, ansa, efe, kyodo, yonhap, jazeera
`);

/** Where and how one speaks. */
export const venues = entries(`
  interview, interviews, conference, news conference, press conference, briefing, press briefing,
  news briefing, meeting, hearing, session, statement, release, email, e-mail, letter, memo, message, text,
  tweet, tweets, post, posts, thread, video, livestream, clip, broadcast, podcast, show, program, programme,
  speech, address, remarks, comments, testimony, deposition, affidavit, filing, lawsuit, court, trial,
  debate, rally, event, forum, summit, gathering, ceremony, service, funeral, vigil, sermon, lecture, panel,
  call, phone, telephone, earnings call, conference call, webcast, webinar, chat, conversation, discussion,
  exchange, talk, visit, tour, trip, stop, campaign stop, town hall, dinner, luncheon, lunch, breakfast,
  reception, facebook, twitter, x, instagram, tiktok, youtube, telegram, linkedin, reddit, snapchat,
  whatsapp, truth social, bluesky, threads, mastodon, weibo, blog, website, page, column, op-ed, editorial,
  article, essay, book, memoir, report, study, paper, documentary, film, television, tv, radio, air, stage,
  microphone, parliament, congress, chamber, floor, podium, steps, lawn, sidelines, appearance,
  announcement, update, bulletin, note, response, reply, presser
`);
