import { entries, words } from '../list.ts';

/** A stop behind these ends no sentence. Those that are also words (`sat.`, `ill.`) are in the list below. */
export const abbreviations = words(`
  mr. mrs. ms. mx. messrs. mmes. mlle. dr. drs. prof. profs. rev. revs. fr. st. ste. hon. msgr. sen. sens.
  rep. reps. gov. govs. pres. supt. amb. atty. asst. assoc. dir. gen. gens. lt. lts. col. cols. maj. capt.
  capts. cmdr. cpl. sgt. sgts. pvt. pfc. adm. cpt. cdr. brig. det. insp. ofc. cllr. jan. feb. mar. apr. jun.
  jul. aug. sep. sept. oct. nov. dec. tue. tues. thu. thur. thurs. fri. ave. blvd. rd. hwy. rte. bldg. mt.
  mts. ft. twp. vs. v. cf. viz. e.g. i.e. approx. ca. c. figs. nos. nr. p. pp. paras. secs. ch. vols. eds.
  edn. repr. suppl. arts. regs. tel. avg. incl. excl. bros. mfg. intl. natl. gov't. mgr. exec. acad. u.s.s.
  h.m.s. s.s.
`);

/** A stop behind these may also end the sentence: what follows decides. */
export const finalAbbreviations = words(`
  a.m. p.m. etc. al. inc. corp. co. cos. ltd. plc. llc. l.l.c. llp. l.p. jr. sr. esq. ret. ph.d. m.d. m.p.
  m.b.a. b.a. m.a. j.d. d.d.s. r.n. u.s. u.k. u.n. e.u. u.a.e. u.s.a. d.c. l.a. p.r. b.c. a.d. b.c.e. c.e.
  no. hr. hrs. mins. sec. yr. yrs. mph. lb. lbs. oz. dept. div. govt. univ. inst. vol. ed. cit. ibid. p.s.
  r.s.v.p. v.p. c.e.o. g.o.p. f.b.i. c.i.a. n.f.l. n.b.a. t.v. d.j. i.d. i.q. o.k. p.c. mon. wed. sat. sun.
  fig. est. max. min. misc. ext. art. para. apt. sq. pt. dist. lib. mus. fl. pk. ala. ariz. ark. calif.
  colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j.
  n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. ont. que. alta.
  sask. n.s. n.b. p.e.i.
`);

/** A day may follow them: *at 5 p.m. Tuesday*, *Ann Lee Jr. Monday*. */
export const beforeTimes = words('a.m. p.m. jr. sr. inc. corp. co. ltd. u.s. u.k. u.n. d.c.');

/** A capital behind them mostly belongs to what they stand before: *the U.S. Senate*, *U.N. Secretary-General*. */
export const beforeNouns = words('u.s. u.k. u.n. e.u.');

/** Words that may stand twice in a row: *she had had enough*, *what it is is a scandal*, *log in in the morning*. */
export const repeatable = words(`
  had that is you do so very many really no yes far long never please well wow ha ho hee hey hip bye
  knock blah tut tsk hear there now night boo cha yo yada ding dong tick tock tom chop hush choo aye rah la
  na oh um uh bang pom tuk dik beri bora baden walla pago mahi
`);

/** Words that may stand twice behind these alone: *log in in*, *gave her her keys*. */
export const repeatableBehind: Readonly<Record<string, readonly string[]>> = {
  her: words(`
    give gives gave given giving show shows showed shown showing tell tells told telling hand hands handed handing offer offers offered
    offering send sends sent sending bring brings brought bringing buy buys bought cost costs costing deny denies denied grant grants granted
    teach teaches taught lend lends lent pay pays paid paying get gets got getting make makes made let lets call calls called return returned
  `),
  in: words(`
    log logs logged logging sign signs signed signing check checks checked checking move moves moved moving come comes came coming go goes went
    going gone give gives gave given turn turns turned turning step steps stepped stepping settle settles settled settling break breaks broke
    broken call calls called phone phoned get gets got let bring brings brought join joins joined cash cashed take takes took taken fly flown
    set sets stay stayed kick kicks kicked pour pours poured pitch pitched tune tuned weigh weighed chip chipped dial dialed drop dropped
    plug plugged fill filled fit fits lock locked sink sank stand stood
  `),
  on: words(`
    move moves moved moving go goes went going gone carry carries carried come comes came coming get gets got hold holds held keep keeps kept
    log logs logged pass passes passed press pressed put puts sign signs signed stay stays stayed take takes took taken turn turns turned try
    tried call called live lives lived drag dragged wear wore look looked rely relied bring brought spur spurred egg egged add added
  `),
};

/** Names and words that keep their small letter after a stop. */
export const lowerCaseNames = entries(`
  eBay, iPhone, iPhones, iPad, iPads, iPod, iPods, iMac, iMacs, iOS, iPadOS, iCloud, iTunes, iMessage,
  iPlayer, iRobot, iHeartMedia, iHeartRadio, iStock, iZombie, iCarly, iMovie, iBooks, iWatch, macOS, tvOS,
  watchOS, visionOS, eHarmony, eToro, eSports, eSIM, eBook, eBooks, e-commerce, e-mail, e-book,
  e-cigarettes, e-scooters, e-bikes, easyJet, adidas, boohoo, abrdn, thredUP, tvN, tvOne, xAI, xHamster,
  x86, npm, nginx, deviantART, del.icio.us, lululemon, mRNA, mRNAs, siRNA, tRNA, cDNA, pH, dB, kHz, kWh, kW,
  d'Alembert, d'Artagnan, d'Estaing, de Blasio, de Gaulle, de Klerk, de Kooning, de la Renta, de la Rua,
  de Niro, de Villepin, della Robbia, di Caprio, di Maio, di Rupo, du Pont, du Maurier, van Gogh, van Dijk,
  van der Berg, van der Sar, van der Waals, van den Berg, van Rompuy, van Nistelrooy, von Braun,
  von der Leyen, von Trapp, von Trier, bin Laden, bin Salman, bin Zayed, bin Rashid, ibn Saud, al-Assad,
  al-Qaeda, al-Shabab, al-Shabaab, al-Sisi, al-Sadr, al-Maliki, al-Baghdadi, al-Zawahiri, al-Bashir,
  al-Abadi, al-Sudani, al-Sharaa, al-Jazeera, el-Sisi, bell hooks, danah boyd, k.d. lang, kd lang,
  e.e. cummings, e. e. cummings, will.i.am, apl.de.ap, deadmau5, tUnE-yArDs, t.A.T.u., blink-182, alt-J,
  girl in red, mxmtoon, beabadoobee, mewithoutYou, eXistenZ, thirtysomething, nayyirah waheed, rupi kaur,
  ffrench, ffoulkes, fforde, ffolkes
`);

/** Behind a name, and part of it. */
export const nameSuffixes = words('jr. sr. esq. ii iii iv');

/** Particles inside names. */
export const nameParticles = words(`
  de del della delle dei degli di da das dos du des la le las los el van von vom zu zur zum der den ter ten
  te 't bin bint ibn ben bat abu abd al ar ash ad ul ur ud af av
`);
