import { words } from '../list.ts';

/** Words that news copy writes in lower case, so that one that opens a sentence is no name. In alphabetical order. */
export const commonWords = words(`
  abandon abandoned abandoning abducted abide abilities ability able aboard abolish abolished abortion
  abortions about about-face above abroad abrupt abruptly absence absent absentee absentia absolute
  absolutely absorb absorbed abstain abstained abstentions abstract absurd abundance abundant abundantly
  abuse abused abuses abusing abusive academic academics accelerate accelerated accelerating acceleration
  accelerator accept acceptable acceptance accepted accepting accepts access accessed accessible accessing
  accession accident accidentally accidents acclaim acclaimed accommodate accommodations accompanied
  accompany accompanying accomplish accomplished accomplishment accomplishments accord accordance according
  accordingly accords account accountable accounted accounting accounts accreditation accumulated accuracy
  accurate accurately accusation accusations accuse accused accuses accusing accustomed achievable achieve
  achieved achievement achievements achieving acid acknowledge acknowledged acknowledges acknowledging
  acknowledgment acorns acoustic acquainted acquire acquired acquiring acquisition acquisitions acre acronym
  across act acted acting action actions activated active actively activism activist activists activities
  activity actor actors actress actresses acts actual actually acute acutely adamant adapt adaptation
  adaptations adapted adapting add added addicts adding addition additional additionally address addressed
  addresses addressing adds adept adequate adequately adhere adherence adherents adjacent adjective adjust
  adjusted adjustment adjustments administer administered administering administration administrations
  administrative administrators admirable admirals admiration admire admired admirers admires admission
  admit admits admitted admittedly admitting adopt adopted adoptees adopting adoption adoring ads adulation
  adult adultery adults advance advanced advancement advances advancing advantage advantages advent
  adventure adversaries adverse adversity advertise advertised advertisers advertising advice advise advised
  adviser advisers advises advising advisor advisors advocacy advocate advocated advocates advocating aerial
  aesthetic aesthetics afar affair affairs affect affected affecting affection affects affidavit affiliate
  affiliated affiliates affinity affirm affirmative affirming afflicted affliction affluent afford afield
  afloat aforementioned afraid after aftermath afternoon afterward afterwards again against age age-old aged
  ageing agencies agency agenda agendas agent agents aggravated aggregate aggregation aggregator aggression
  aggressive aggressively aggrieved aging agitated ago agree agreed agreeing agreement agreements agrees
  agricultural agriculture ah ahead aid aide aided aides aiding aids ailing aim aimed aiming aims ain't air
  airborne aircraft aired airing airline airliner airplane airport airports airs airspace airstrike
  airstrikes airtime airwaves aisle akin alarm alarmed alarming albeit album albums alchemists alchemy
  alcohol alcoholic algebra algebraic algorithm algorithms alien alienate alienated alienating alienation
  aliens align aligned alignment alike alive all all-important all-out all-time allegation allegations
  allege alleged allegedly allegiance allegiances alleging alleviate alliance alliances allies allocated
  allocation allow allowed allowing allows alluded alluding ally almost alone along alongside aloud already
  also alt alter altered alternate alternately alternative alternatives although altogether always am amass
  amassed amateur amazed amazing ambassador ambassadors ambient ambiguity ambiguous ambition ambitions
  ambitious amendment amendments amenities amid ammunition among amongst amount amounted amounting amounts
  ample amplify an anachronistic analogous analogue analyse analyses analysis analyst analysts analyze
  analyzed analyzing anarchist anarchy anatomy ancestors ancestry anchor anchored anchors ancient and
  anecdote anew anger angered angering angle angles angrily angry anguished animal animals animated
  animating animation anime ankle annexation annexed anniversary announce announced announcement
  announcements announcer announcing annual annually anointed anomaly anonymity anonymously another answer
  answered answering answers antagonist anthem anthropologist anti-aircraft anti-corruption
  anti-discrimination anti-establishment anti-gay anti-government anti-gun anti-immigrant anti-immigration
  anti-missile anti-terror anti-terrorism anti-war antiabortion anticipate anticipated anticipating
  anticipation antics antidote antipathy antitrust ants anxieties anxiety anxious any anybody anymore anyone
  anything anytime anyway anywhere apart apartment apartments apathy ape apiece apologize apologized apology
  app appalled appalling apparatus apparel apparent apparently appeal appealed appealing appeals appear
  appearance appearances appeared appearing appears appetite applaud applauded applauding applause apples
  applicable applicants application applications applied applies apply applying appoint appointed appointee
  appointing appointment appointments appreciate appreciated appreciates appreciation approach approached
  approaches approaching appropriate appropriately approval approve approved approving approximately
  approximates apps apt arbiter arbitrary arch archery architect architectural architecture archive ardent
  arduous are area areas aren't arena arguably argue argued argues arguing argument arguments arise arisen
  arising arithmetic arm armed armies arming armored arms army arose around aroused arranged arrangement
  arrangements arranging array arrest arrested arrests arrival arrivals arrive arrived arrives arriving
  arrows art artful article articles articulate articulated artifacts artificial artist artistic artists
  arts artwork as ascertain ashamed aside ask asked asking asks asleep aspect aspects aspiration aspirations
  aspiring ass assailant assailants assailed assassinate assassinated assassination assault assaulted
  assaults assembled assembly assert asserted asserting assertion assertions asserts assess assessed
  assessment assessments asset assets assign assigned assignment assignments assimilate assist assistance
  assistant assisted assisting assists associate associated associations assortment assuage assume assumed
  assumes assuming assumption assumptions assurances assure assured astonishing astrology astronaut
  astronauts asylum asylum-seekers at ate athlete athletes atmosphere atom atoms atop atrocities attach
  attached attack attacked attacker attackers attacking attacks attain attained attempt attempted attempting
  attempts attend attendance attended attendees attending attention attested attitude attitudes attorney
  attorneys attract attracted attracting attraction attractions attractive attracts attributable attribute
  attributed attributes auction audience audiences audio audiobooks audit audited auditioned augment
  austerity authentic authenticity author authored authoritarian authorities authority authorization
  authorize authorized authorizing authors autism autobiography automated automatic automatically automobile
  autonomous autonomy autumn avail availability available avalanche avant-garde avenues average averaged
  averages averaging avert aviation avid avoid avoidance avoided avoiding avoids await awaiting awake award
  awarded awarding awards aware awareness away awe awesome awful awkward awkwardly axed babies baby back
  back-and-forth back-to-back backbone backdrop backed backers background backgrounds backing backlash
  backlog backs backstage backup backwards backyard bacteria bad badly bag baggage bagged bags bail bailed
  bailout bailouts bait bakery balance balanced balancing balked ball ballistic balloon balloons ballot
  balloting ballots balls ban band bands bang bank banker bankers banking banknote banknotes bankrupt
  bankruptcy banks banned banners banning bans baptism bar barbarians bare barely bargaining bark barn
  barracks barred barrels barrier barriers barring barrister bars base baseball based baseline baseman bases
  basic basically basics basis basketball bastion batch bathed bathroom bathrooms battalions batted battered
  batteries battery batting battle battled battlefield battleground battlegrounds battles battling be
  beaches beamed beans bear bearing beat beaten beating beautiful beautifully became because become becomes
  becoming bed bedrock bedroom beekeepers been beer beers bees beetles before began begged begging begin
  beginning beginnings begins begun behalf behave behaves behavior behaviors behaviour behemoth behest
  behind beholden being beings beleaguered belief beliefs belies believe believed believers believes
  believing belittled bellicose belligerent bells belly belong belonged belonging belongs beloved below
  bemoaned bench benchmark beneath beneficial beneficiaries beneficiary benefit benefited benefiting
  benefits bent beside besides besieged best best-known best-selling bestseller bestselling bet betray
  betrayed bets better betting between beverage beyond bias biased biases bickering bicycle bid bidding bids
  big big-money big-name bigger biggest bigoted bigotry bike bilateral billboards billed billion
  billion-euro billionaire billionaires billions bills binary bind binding biodiversity biofuels
  biographical biographies biography biologist bipartisan bird birth birthday birther birthplace births
  bisexual bishops bit bite bites biting bits bitter bitterly bitterness bizarre black black-and-white blah
  blame blamed blames blaming blank blanket blared blast blasted blasting blasts blatant blazing bleak
  bleeding blend blessed blew bloc block blockade blockbuster blocked blocking blocks blocs blog blogger
  bloggers blond blood bloodied bloodshed bloody blow blowback blowing blows blue blue-collar board boarded
  boarding boards boast boasted boasts boat boats bodies bodily body bodybuilding bodyguards bogus boiled
  boisterous bold boldly bolster bolstered bolstering bomb bombardment bombastic bomber bombers bombing
  bombings bombs bonds bones bonus bonuses booed booing book booked booking bookmakers books boom boomed
  booming boon boos boost boosted boosting booth border bordered bordering borders bore boredom boring born
  borne borough boroughs borrow borrowed borrowers borrowing boss bosses both bother bothered bottle bottles
  bottling bottom bought bounce bounced bound boundaries boundary bounded bounds bout boutique boutiques
  bouts bow bows box boxers boxes boxing boy boycott boycotted boycotts boyfriend boys brace bracing bracket
  brackets brag brags brain brainchild brains brake brakes branch branches brand branded branding brandished
  brands brash brass bravery breach breached breaches bread breadth break breakaway breakdown breakfast
  breakfasts breaking breaks breakthrough breakthroughs breast breasts breath breathe breathing breed
  breeding breeds bribe bribery bribes bridge bridges bridging brief briefed briefings briefly brighter
  brightest brilliance brilliant bring bringing brings brink bristled broad broadcast broadcaster
  broadcasters broadcasts broaden broadening broader broadly broke broken broker brokered brokers brothel
  brother brother-in-law brothers brought browser browsers bruised bruises bruising brunt brush brushed
  brutal brutality brutally bubble bucket budget budgetary budgets buffer bug build builders building
  buildings builds built built-in bulb bulbs bulk bulldozer bulldozers bullet bullets bullied bully bullying
  bulwark bumper bunch bundle bundled bunkers buoy buoyed burden burdens bureaucracy bureaucratic buried
  burn burned burning burnt burst burying bus buses busiest business business-friendly businesses
  businessman businessmen busy but butter butterflies butterfly button buttons buy buyer buyers buying buys
  by bypass bypassed byproduct cabinet cabinets cable cables cache cadet cafes cake calcium calculate
  calculated calculating calculation calculus calendar caliphate call called calling calls calm calmly came
  camels cameo camera cameras camp campaign campaigned campaigner campaigners campaigning campaigns camps
  campus campuses can can't cancel canceled canceling cancellation cancellations cancelled cancer candid
  candidacies candidacy candidate candidates candidly candles canned cannot canon canvas cap cap-and-trade
  capabilities capability capable capacities capacity capita capital capitalism capitalist capitalize capped
  cappuccinos capricious caps captain captained captains captive captors capture captured capturing car
  carbon card cardboard cardiovascular cards care cared career careers careful carefully careless
  carelessness cares caretaker cargo caribou caricature caricatures caring carmaker carnage carpet carriages
  carried carriers carries carry carrying cars cart cartel cartels cartoon cartoonist cartoonists cartoons
  carve carved carvings case cases cash cash-strapped casino casinos cast caste casting casual casualties
  catalog catalogue catastrophe catastrophes catastrophic catch catcher catches catching categories category
  cater catering cattle caucus caucus-goers caucused caucuses caucusgoers caught cause caused causes causing
  caution cautioned cautious cautiously cavalry cavity cease ceased ceasefire ceiling celebrate celebrated
  celebrates celebrating celebration celebrations celebrities celebrity celestial cell cellphone cellphones
  cells cellular cement cemented censorship cent center center-left center-right centered centerpiece
  centers central centralized centre centred centres centrist centrists cents centuries century ceremonial
  ceremonies ceremony certain certainly certainty certificate certificates certification certified chain
  chained chains chair chaired chairman chairs chairwoman challenge challenged challenger challengers
  challenges challenging chamber chameleon champagne champion championed championing champions championship
  chance chancellery chancellor chances change changed changes changing channel channeled channels chanted
  chanting chants chaos chaotic chapter chapters character characterised characteristic characteristics
  characterized characters charge charged charges charging charismatic charitable charities charity
  charlatan charm charming chart charted charter charts chased chasing chat chatted chatter cheap cheaper
  cheapest cheaply cheat cheating check checked checking checks cheer cheered cheering cheers chemical
  chemicals cherished chest chief chiefly child childcare childhood children chimed chipping chips choice
  choices cholesterol choose choosing chord choreographed chorus chose chosen chronic chunk chunks church
  churches cigarette cigarettes cinemas circle circles circulate circulated circulating circulation
  circumpolar circumspect circumstances circumvent circus cite cited cites cities citing citizen citizens
  citizenship city civil civilian civilians civility civilization civilizations claim claimed claiming
  claims clamp clamping clandestine clapping clarification clarified clarify clarity clash clashed clashes
  class class-action classes classic classical classified classifies classify classroom clause clean cleaned
  cleaner cleaning cleansing clear clearance clearances cleared clearer clearing clearly clergy cleric
  clerks clever click clicks client clients climate climb climbed climbing clinch clinched clinching
  clinging clinical clinics clip clips clock cloning close closed closed-door closely closeness closer
  closes closest closet closing closure closures clot cloth clothes clothing clout club clubhouse clubs clue
  clumsy clutch co-author co-authored co-chairman co-director co-founded co-founder co-host co-hosts
  co-pilot co-sponsor co-sponsored co-starred coach coached coaches coaching coal coal-fired coalesce
  coalescing coalition coalitions coast coastal coat cocaine cockpit cocktail code codes coffee coffers
  coffin coherent coin coincide coincided coincidence coined coins collaborated collaborating collaboration
  collaborations collaborative collapse collapsed collapses collapsing collar collateral colleague
  colleagues collect collected collecting collection collections collective collectively collector collects
  college colleges collided collision colonial colonies colonists colonization color colored colorful
  coloring colors colour column columnist columns combat combating combination combine combined combines
  combining combustion come comeback comedian comedians comedy comes comfortable comfortably comic coming
  command commanded commander commander-in-chief commanders commanding commands commemorate commemorated
  commemorating commemorative commenced comment commentary commentator commentators commented commenting
  comments commercial commercially commercials commission commissioned commissioner commissioners
  commissions commit commitment commitments commits committed committee committees committing commodity
  common common-sense commonly commonplace commune communicate communicated communicating communication
  communications communicator communist communities community commutative commuter compact companies
  companion company comparable comparatively compare compared comparing comparison comparisons compartment
  compassionate compatible compatriots compel compelled compelling compensate compensated compensation
  compete competed competence competent competing competition competitions competitive competitiveness
  competitor competitors compilation compiled compiling complain complained complaining complaint complaints
  complete completed completely completing completion complex complexity compliance complicate complicated
  complication complications complicity complied compliment comply complying component components composed
  composer composers composing composition compositions compound compounded compounds comprehensive comprise
  comprises comprising compromise compromised compromises computer computers computing concede conceded
  conceding conceived concentrate concentrated concentration concentrations concept conception concepts
  concern concerned concerning concerns concert concerted concerts concession concessions conciliatory
  conclude concluded concludes concluding conclusion conclusions conclusive concrete concurrency condemn
  condemnation condemned condemning condemns condensation condensed condition conditional conditions
  condolences condoms conducive conduct conducted conducting conductor conducts confer conference
  conferences confessed confidant confidence confident confidential confidentiality confidently
  configuration confined confinement confirm confirmation confirmations confirmed confirming confirms
  confiscated conflict conflicted conflicting conflicts confront confrontation confrontational
  confrontations confronted confronting confuse confused confusing confusion conglomerate conglomerates
  congratulate congratulated congratulations congregation congregations congress congressional congressman
  conjecture conjunction connect connected connecting connection connections connects conquer conquered
  conquest conquests conscience conscious consciously consciousness consecutive consensus consent
  consequence consequences consequential consequently conservatism conservative conservative-leaning
  conservatives consider considerable considerably consideration considered considering considers consist
  consisted consistency consistent consistently consisting consists console consolidate consolidated
  consolidating consolidation conspiracy constant constantly consternation constituencies constituency
  constituents constitute constituted constitutes constitution constitutional constitutionally constrained
  constraints construct constructed construction constructive consulate consultancy consultant consultants
  consultation consultations consulted consulting consume consumed consumer consumers consuming consummate
  consumption contact contacted contacts contain contained container containers containing containment
  contains contaminated contamination contemplate contemplating contemporaries contemporary contempt
  contended contender contenders content contention contentious contents contest contestant contestants
  contested contesting contests context continent continents contingent continual continually continuation
  continue continued continues continuing continuity continuous continuously contraception contract
  contracted contraction contractor contractors contracts contractual contradict contradicted contradicting
  contradiction contradictions contradictory contradicts contrary contrast contrasted contrasting contrasts
  contribute contributed contributing contribution contributions contributor control controlled controller
  controlling controls controversial controversies controversy convened convenience convenient convening
  convention conventional conventions converge convergence conversation conversational conversations
  conversion convert converted converter converting converts convey convict convicted conviction convictions
  convince convinced convincing convoy cookies cooking cool cooled cooling cooperate cooperated cooperating
  cooperation coordinate coordinated coordinates coordination cope copied copies coping copper cops copy
  copyright cord cordial cordon core corn corner cornerstone corporate corporations corpses correct
  correction corrections correctly correctness correlation correspond corresponded correspondence
  corresponding corresponds corridors corrupt corruption cosmetic cosplayer cost cost-cutting costing costly
  costs costumes could couldn't council councillor councillors councils counsel counseling count counted
  counter counter-terrorism counterattack countered counterfeit counterpart counterparts counterparty
  counterterrorism counterweight counties counting countless countries country countrymen countryside counts
  county coup couple coupled couples courage courageous course courses court court-ordered courtesy courting
  courtroom courts courtyard cousin cover cover-up coverage covered covering covers coveted cow cozy crabs
  crack crackdown crackdowns cracked cracking craft crafted craftsmanship cramped cranes crap crash crashed
  crashing craters craving crazy cream create created creates creating creation creative creativity creator
  creature credentials credibility credible credibly credit credited creditors credits creeping crew crews
  cricket cried crime crimes criminal criminality criminals crippled crippling crises crisis crisscrossed
  criteria critic critical critically criticised criticism criticisms criticize criticized criticizes
  criticizing critics critique critiques crop crops cross cross-border cross-country crossed crosses
  crossing crossings crossover crowd crowded crowds crowned crucial crude cruel cruise-liners cruised
  crumbling crush crushed crushing cry crying cubic cucumbers cues cuisine culinary culminated culminating
  culprit cult cultivate cultivated cultivating cultural culturally culture cuneiform cunning curated
  curator curb curbing cured cures curfew currencies currency current currently currents curriculum cursory
  curve curved curves cusp custody custom customer customers cut cutbacks cute cutoff cuts cutting cyber
  cybersecurity cycle cycles cyclists cyclones cynical cynicism dachshund daily dairy damage damaged damages
  damaging damn damning dampen dams dance dancers danger dangerous dangerously dangers dare dared dark
  dashed data database databases date dated dates datetime dating daughter daughters daunting day-to-day
  daylight days dead deadliest deadline deadlock deadlocked deadly deal dealers dealerships dealing dealings
  deals dealt dear death deaths debacle debate debated debates debilitating debris debt debts debut debuted
  debuts decade decade-long decades decades-long deceased deceive decent decentralized deception deceptive
  decide decided decidedly decides deciding decision decision-making decisions decisive decisively deck
  declaration declarations declare declared declares declaring decline declined declines declining
  decomposition decorated decorations decrease decreased decreasing decree decried dedicated dedication
  deducted deduction deductions deeds deemed deep deepen deepening deeper deepest deeply deer default
  defaulted defeat defeated defeating defeats defector defects defend defendant defended defender defending
  defense defenses defensive defer deference defiance defiant deficiencies deficiency deficient deficit
  deficits defied defies define defined defines defining definitely definition definitions definitive
  deflation deflect deflected deforestation defunct defund defy degenerate degradation degrading degree
  degrees deities delay delayed delaying delays delegate delegate-rich delegates delegation delegations
  delete deleted deliberate deliberately deliberations delicate delicious delighted delinquent deliver
  delivered deliveries delivering delivers delivery demand demanded demanding demands demeanor demise demo
  democracy demographic demographics demolished demons demonstrate demonstrated demonstrates demonstrating
  demonstration demonstrations demonstrator demonstrators demurred denial denied denies denominations
  denounce denounced denouncing dense densely density dental dentist deny denying depart departed departing
  department departments departure departures depend depended dependence dependent depending depends depict
  depicted depicting depiction depicts deplorable deploy deployed deploying deployment deployments deport
  deportation deportations deported deporting deposed deposited deposition deposits depressed deprive
  depriving depth depths deputy derail derailed derby deregulation dereliction derided derisively derived
  derives deriving derogatory descend descendant descendants descended descent describe described describes
  describing description descriptions deserve deserved deserves design designated designed designer
  designers designing designs desirable desire desired desires desk despair desperate desperately
  desperation despicable despite dessert destabilize destabilizing destination destinations destined destiny
  destroy destroyed destroying destroys destruction destructive detail detailed detailing details detained
  detainees detect detected detection detention deter deteriorated deterioration determinant determination
  determine determined determines determining deterrent detonated detours detractors detrimental devastated
  devastating devastation develop developed developer developers developing development developments
  develops device devices devise devised devoted devoting devotion diagnosed diagnosis diagnostic dialects
  dialing dialog dialogue diameter diaspora dictate dictated dictates dictator dictatorial dictators
  dictatorship did didn't died dies diet dietary differ differed difference differences different
  differential differentiate differentiated differently differing differs difficult difficulties difficulty
  dig digging digit digital digits dignified dignitaries dignity digs dilemma dimension dimensions diminish
  diminished diminishing dining dinner dinners dinosaur dinosaurs dioxide dip diplomacy diplomat diplomatic
  diplomats dipped dire direct directed directing direction directions directly director directors dirtiest
  dirty disability disabled disadvantage disadvantaged disadvantages disagree disagreed disagreement
  disagreements disagrees disappear disappearance disappeared disappearing disappears disappointed
  disappointing disappointment disapproval disarray disaster disasters disastrous disastrously disavow
  disavowed disbanded disbanding disbelief discarded discharge discipline disciplined disciplines disclose
  disclosed disclosing disclosure disclosures discomfort disconnect discontent discord discount discounted
  discounts discourage discourse discover discovered discoveries discovering discovers discovery discredit
  discredited discrete discretion discretionary discriminate discriminated discrimination discriminatory
  discuss discussed discusses discussing discussion discussions disdain disease diseases disgrace
  disgraceful disgruntled disguise disgust disgusting dishes dishonest disillusioned disintegration disks
  dislike disliked dislodge dismal dismantle dismantled dismay dismiss dismissal dismissed dismisses
  dismissing dismissive disobedience disorder disorderly disparaging dispatched dispatching dispel displaced
  displacement display displayed displaying displays displeasure disposal disposition disproportionate
  disproportionately dispute disputed disputes disqualification disqualified disqualifying disregard
  disrespect disrespectful disrupt disrupted disrupting disruption disruptions disruptive dissatisfaction
  dissatisfied dissemination dissent dissertation dissident dissidents dissolution dissolve dissolved
  distance distanced distances distancing distant distinct distinction distinctive distinguish distinguished
  distinguishes distorted distorting distortion distract distracted distraction distractions distress
  distressed distribute distributed distributing distribution distributor district districts distrust
  disturbances disturbed disturbing ditch dive divergent diverse diversity dives divest divide divided
  divides dividing diving division divisions divisive divorce divorced do doctor doctorate doctors doctrine
  document documentary documentation documented documenting documents dodecahedron dodging dodo does doesn't
  dog dogged dogs doing dollar dollars dolls dolphin domain domestic domestically dominance dominant
  dominate dominated dominates dominating domination don't donate donated donating donation donations done
  donor donors doomed door doors doping dose doses dot dotted double double-digit doubled doubles doubling
  doubt doubted doubtful doubting doubts dovish down down-ballot downed downfall downgraded downloaded
  downplayed downstream downtown downturn downward dozen dozens draft drafted drag dragged dragging drainage
  drained drama dramatic dramatically drank draped drastic drastically draw drawing drawings drawn drawn-out
  draws dream dreamed dreams dress dressed dresses dressing dried drift drilling drink drinking drinks drip
  drive driven driver drivers drives driving drone drones drop dropped dropping drops droughts drove droves
  drowned drug drugs drum drummer drums drunk dry dual dubbed dubious duck due dueling dues dug dump dumped
  dumping dunes duo durability durable duration during duties duty dwindled dying dynamic dynamics dynasty
  dysfunction dysfunctional e-mail e-mails each eager eagerness ear earlier earliest early early-morning
  early-state earmarked earn earned earners earning earnings earns ears earth earthquake ease eased easier
  easiest easily easing eastward easy eat eaten eating eats eavesdropping echelons echoed echoes echoing
  eclectic eclipse ecological economic economically economics economies economist economists economy
  ecosystem eczema edge edged edges edible edit edited editing edition editions editor editor-in-chief
  editorial editorials editors educate educated education educational educators effect effective effectively
  effectiveness effects efficacy efficiency efficient efficiently effort efforts egg eggs eight eight-year
  eighteen eighth eighty either elaborate elaborated elderly elders eldest elect electable elected electing
  election elections elective electoral electorate electorates electric electricity electro electromagnetic
  electron electronic elegant element elements elephant elevate elevated elevating elevation elevations
  elevator eleven eleventh eligibility eligible eliminate eliminated eliminating elite elites else elsewhere
  email emailed emails embargo embarked embarking embarrassed embarrassing embarrassment embassies embattled
  embedded emblem emblematic embodied embodies embody embrace embraced embraces embracing embroiled embryos
  emerald emerge emerged emergence emergencies emergency emerging emigrated eminent emission emissions emit
  emitted emotion emotional emotionally emotions empathy emphasis emphasize emphasized emphasizes
  emphasizing emphatically empires employ employed employee employees employer employers employing
  employment employs empower empowered empowering empty emulate enable enabled enables enabling enact
  enacted encoded encoding encompasses encounter encountered encourage encouraged encouragement encourages
  encouraging end endanger endangered endeavors ended endemic ending endless endorse endorsed endorsement
  endorsements endorsing ends endurance endure endured enduring enemies enemy energetic energize energized
  energy enforce enforced enforcement enforcer enforcing engage engaged engagement engagements engaging
  engine engineer engineered engines engraved engulfed enhance enhanced enhancing enjoy enjoyable enjoyed
  enjoying enjoys enlarge enlargement enlist enlisted enormous enormously enough enriched enrichment enroll
  enrolled enrollment ensemble enshrined ensued ensuing ensure ensured ensures ensuring entail enter entered
  entering enters entertainer entertainers entertaining entertainment enthusiasm enthusiastic
  enthusiastically enthusiasts entire entirely entirety entities entitled entity entrance entrenched
  entrepreneur entrepreneurial entrepreneurs entries entry envelope environment environmental
  environmentalists environmentally envisaged envisioned envoy epicenter epidemic episode episodes eponymous
  equal equality equalizer equally equals equation equestrian equilibrium equipment equipped equities equity
  equivalent era eradicate eras erase erased erected eroded eroding erosion erotic erroneous error errors
  erupt erupted eruption eruptions escalate escalated escalating escalation escape escaped escaping escorted
  especially espoused essay essays essence essential essentially establish established establishes
  establishing establishment estate esteem estimate estimated estimates ethanol ethical ethics ethnic
  ethnicity euro euros eurozone evacuated evacuating evacuation evacuations evaluate evaluating evaluation
  evangelical evangelist evaporated evasion evasive even evenhanded evening evenings evenly event events
  eventual eventually ever ever-growing every everybody everyday everyone everything everywhere evidence
  evident evil evils evolutionary evolved evolving ex-president ex-wife exacerbated exact exactly
  exaggerated exam examination examinations examine examined examining example examples exasperated
  excavation exceed exceeded exceeding exceedingly exceeds excellent except exception exceptional
  exceptionally exceptions excerpts excess excesses excessive exchange exchanged exchanges exchanging excite
  excited excitement exciting exclude excluded excludes excluding exclusion exclusive exclusively excuse
  excuses execute executed executes executing execution executions executive executives exemplifying exempt
  exemptions exercise exercised exercises exercising exert exhausted exhaustive exhibit exhibited exhibition
  exhibitions exhibitors exhibits exile exiled exist existed existence existential existing exists exit
  exits exodus exotic expand expanded expanding expands expansion expansions expect expectation expectations
  expected expecting expects expedition expel expelled expended expenditure expenditures expense expenses
  expensive experience experienced experiences experiencing experiment experimental experimentation
  experimented experimenting experiments expert expertise experts expire expired expiring explain explained
  explaining explains explanation explanations explicit explicitly exploded exploding exploit exploitation
  exploited exploiting exploration explore explored explorers explores exploring explosion explosions
  explosive explosives export exported exporting exports expose exposed exposes exposing exposure express
  expressed expresses expressing expression expressions expressly expropriation expulsion extend extended
  extending extends extension extensions extensive extensively extent external extinct extinction extra
  extract extracted extradite extradited extradition extramarital extraordinarily extraordinary extrasolar
  extreme extremely extremes extremism extremist extremists eye eyeing eyes eyewitness fabric fabricated
  face face-to-face faced faces facial facilitate facilitated facilitating facilities facility facing fact
  fact-checking fact-finding faction factions facto factor factories factors factory facts factual faculty
  faded fading fail failed failing failings fails failure failures fair fairer fairly fairness fairs fairy
  fairytale faith faithful faiths fake faked fall fallen falling fallout false falsely faltering famed
  familiar familiarity families family family-friendly family-owned famine famous famously fan fanatic
  fanned fans fantastic far far-flung far-reaching far-right fare fared farewell faring farm farmers farming
  farms farther fascinated fascinating fascination fascism fascist fashion fast fast-growing fast-track
  faster fastest fat fatal fatalities fatally fate fateful father fatigue fault faults favor favorability
  favorable favorably favored favoring favorite favorites favors favour favourite fear feared fearful
  fearing fears feasible feat feature featured features featuring federal federally feds fee feed feedback
  feeding feeds feel feeling feelings feels fees feet fell fellow felons felony felt female females feminist
  fence fend ferries ferry fertile fertility fertilized fertilizer fervent fervor festival festivals festive
  festivities fetus feud feuding few fewer fiction fictional fictitious field fielded fierce fiercely fiery
  fifteen fifth fifty fight fighter fighters fighting fights figure figured figures file filed filibuster
  filing filings fill filled filling fills film filmed filming filmmaker filmmakers films filter filters
  final finale finalist finalists finalize finalized finally finals finance financed finances financial
  financially financing find finding findings finds fine fined fines finest fingerprints fingers finish
  finished finishes finishing finite fire firearm firearms firebrand fired firefighters firepower fires
  firestorm firewall fireworks firing firm firmly firms first first-class first-ever first-in-the-nation
  first-person first-term first-time firsthand fiscal fish fisheries fishing fist fit fitness fits fitted
  fitting five five-year fix fixed fixing fixture fixtures flag flagging flags flagship flame flank flap
  flashes flat flat-out flatly flaw flawed flawless flaws fled fledgling flee fleeing flesh flew flexibility
  flexible fliers flies flight flights flip flipped flips flirted float floated floating floats flock
  flocked flood flooded flooding floods floor floors flourish flourished flow flowed flower flowers flowing
  flown flows flu fluent fluid flurry flux fly flying flyover focal focus focused focuses focusing fodder
  foe foes foil fold folded folk folklore folks follow follow-up followed followers following follows folly
  fond fondness fonts food foods fool foot footage football foothold footing footprint footsteps for
  for-profit forbidden force forced forceful forcefully forces forcibly forcing forearm forecast forecasts
  foreclosure forefront foreign foreigner foreigners foremost forensic forested forests forge forged
  forgeries forget forgive forgiven forgiveness forgot forgotten forlorn form formal formally format
  formations formed former formerly formidable forming forms formula formulate formulated forth forthcoming
  fortification fortified fortress fortunate fortune fortunes forty forum forums forward forwarded forwards
  fossil fossils fostered fostering fought foul found foundation foundations founded founder founding
  fountains four four-day four-year fourteen fourth fracking fraction fractious fracture fractured
  fracturing fragile fragmented fragments frame framed frames framework franchise francs frankly fraud
  frauds fraudulent fraught fray free free-market free-trade freed freedom freedoms freeing freelance freely
  freestyle freewheeling freeze freezing freight frequent frequented frequently frescoes fresh freshly
  freshman freshness freshwater friction fried friend friendly friends friendship frightening fringes frog
  from front front-runner front-runners frontal frontrunner fronts froze frozen fruit fruition fruitless
  frustrated frustrating frustration frustrations fuel fueled fueling fulfill fulfilled fulfilling full
  full-fledged full-length full-time fully fumes fun function functional functionality functioned
  functioning functions fund fund-raiser fund-raising fundamental fundamentally funded funding fundraiser
  fundraisers fundraising funds funeral fungus funneling funny furious furniture furor further furthering
  furthermore furthest fury future gaffe gain gained gaining gains gala gallons galvanized gambling game
  game-changer gameplay gamer gamers games gangs gap gaps garbage garnered garnering gas gases gasoline
  gather gathered gathering gatherings gauge gave gay gays gaze geared gearing gem gender genera general
  general-election generalized generally generals generate generated generates generating generation
  generational generations generator generators generous genes genetic genius genocide genome genre genres
  gentleman gentlemen gentrification genuine genuinely genus geographical geographically geography
  geological geologist geology geometry geopolitical gesture gestures get get-out-the-vote gets getting
  giant gift gifts gigantic gigs gilded girl girlfriend girls give given gives giving glacial glad glamorous
  glaring glasses glimpse global globalization globalized globally globe gloves glow glut go goal goalkeeper
  goalkeepers goalkeeping goalless goals goaltender goats goers goes going goiter golf golfer gone gonna
  good goodbye goodness goods got gotten govern governance governed governing government governments
  governor governs grab grabbed grabbing grabs grades gradual gradually graduated graduates graduating
  graduation graft grain grams grandchildren granddaughter grandfather grandmother grandparents grandson
  granted granting grants graph graphic graphics graphs grappling grasp grass grass-roots grassroots
  grateful gratitude grave gravely gravestone graveyard gravity great greater greatest greatly greatness
  greed green greenhouse greeted greeting grew grid gridlock grief grievances grieving grinding grip gripped
  gripping grit grocery ground groundbreaking grounded grounds groundwork group grouping groups grow growing
  grown grown-up grows growth grueling gruesome guarantee guaranteed guaranteeing guarantees guard guarded
  guarding guards gubernatorial guerrilla guerrillas guess guessing guest guests guidance guided guidelines
  guiding guilt guilty guitar guitarist guitars gun gun-control gunfire gunman gunmen gunned guns gunshots
  gusto guts guy guys habit habitats habits hack hacked hackers hacking had hadn't hailed hailing hair half
  half-century half-dozen half-hour halfway halls halt halted halved hamlet hammer hammered hampered
  hamstring hand handball handcuffed handed handful handgun handily handing handle handled handles handling
  handover hands handsome hang hanging hangs happen happened happening happens happily happiness happy
  harassed harassment hard hard-line hard-pressed hard-working hardened harder hardest hardline hardliners
  hardly hardship hardships hardware harm harmed harmful harness harsh harshly harvest harvested has hash
  hashtag hasn't hastily hat hatch hate hated hates hatred haul hauled have haven haven't havens having
  havoc hawkish hazardous hazards he head head-to-head headache headaches headed header heading headline
  headlined headlines headquartered headquarters heads headset heal healed healing health health-care
  healthcare healthier healthy hear heard hearing hearings hears heart heartbreaking heartland heat heated
  heating heats heavier heavily heavy heavyweight heckler hectares hedge heed heels hefty height heightened
  heir heirs heist held helicopter helicopters hell hello helmet help helped helper helpful helping helpless
  helps hence her heralded herbs herd here hereditary heritage hero heroes heroic herself hesitant hesitate
  hesitation heyday hi hide hiding hierarchy high high-five high-level high-profile high-quality
  high-ranking high-speed high-stakes high-tech higher highest highest-grossing highest-profile
  highest-ranking highlight highlighted highlighting highly highway highways hijacked hijackers hijacking
  hikes hiking hilarious him himself hinder hindsight hinges hint hinted hints hip hip-hop hire hired hires
  hiring his historian historians historic historical historically histories history hit hitch hits hitting
  hives hmm hoax hockey hold holders holding holdings holds hole holes holiday holidays homage home
  home-state homegrown homeland homemade homeopathy homeowners homes hometown homicidal homicide homicides
  homosexual homosexuality honest honestly honesty honeymoon honing honor honored honoring honors honour
  hope hoped hopeful hopefully hopefuls hopeless hopes hoping horizontal hormone horrible horrific horrified
  horror horrors horses hospital hospitalized hospitals host hostage hosted hostile hostilities hostility
  hosting hosts hot hotel hotels hotly hotspots hour hour-long hourly hours house housed household
  households houses housewife housing how how-to however howls hub hubs huddled hug huge hugely hugged
  hugging huh human humanitarian humanity humans humble humbling humiliated humiliating humility humor
  humorous hundred hundreds hung hunger hungry hunted hunters hunting hurdle hurdles hurled hurried hurt
  hurting husband husbands huts hydrogen hymn hymns hypocrisy hypocritical hypothetical ice icon iconic idea
  ideal idealism ideally ideals ideas ideation identical identification identified identifies identify
  identifying identities identity ideological ideologically ideology idle idyllic if ignited ignorance
  ignorant ignore ignored ignores ignoring ill-equipped ill-fated illegal illegally illegals illegitimate
  illicit illness illnesses illustrate illustrates illustration image imagery images imaginable imagination
  imagine imagined immediate immediately immense immigrant immigrants immigrated immigration imminent
  immoral immune immunity impact impacted impacts impartial impasse impassioned impending impenetrable
  imperative imperiled impetus implement implementation implemented implementing implicate implication
  implications implicit implicitly implied implies implored imply implying import importance important
  importantly imported imports impose imposed imposing imposition impossible impoverished impractical
  impress impressed impression impressions impressive imprint imprisoned imprisonment improbable impromptu
  improper improperly improve improved improvements improves improving impulses in in-depth in-state
  inability inaccurate inaction inactive inadequate inadvertently inappropriate inaugurated incapable
  incarceration incendiary incensed incentive incentives inception incest inch inches incident incidents
  incite incitement incites inciting inclination inclined include included includes including inclusion
  inclusive income incomes incoming incompatible incompetence incompetent incomplete inconclusive
  inconsistencies inconsistency inconsistent inconvenient incorporate incorporated incorrect incorrectly
  increase increased increases increasing increasingly incredible incredibly incremental incumbent
  incumbents incurred indebted indeed indefinitely independence independent independently independents index
  indicate indicated indicates indicating indication indications indicative indicator indicators indictment
  indigenous indirect indirectly indiscriminate indispensable individual individually individuals inducted
  industrial industrialist industrialists industrialized industries industry ineffective ineligible
  inequality inequities inevitable inevitably inexpensive inexperience infamous infant infants infected
  infection infections infighting infiltrated infinite inflamed inflammatory inflated inflation inflicted
  influence influenced influences influencing influential influx inform informal informally information
  informed informing infrastructure infringement infringing infuriating ingredients inhabitants inhabited
  inherent inherently inheritance inherited inhuman inhumane initial initially initiate initiated initiating
  initiative initiatives inject injection injections injects injunction injured injuries injuring injury
  injustice ink inmate inmates inner inning innings innocent innovation innovations innovative input
  inquiries inquiry inroads insane inscription inscriptions insects insecure insecurity insensitive insert
  inserted inside insiders insidious insist insisted insistence insisting insists inspiration inspire
  inspired inspires inspiring instability install installation installations installed installing
  installment instance instances instant instead instinctive instincts instituted institution institutional
  institutions instructed instruction instructions instructor instrument instrumental instruments
  insufficient insulin insult insulting insults insurance insurers insurgency insurgent insurgents
  insurmountable intact intake integral integrate integrated integrating integration integrity intellectual
  intellectually intellectuals intelligence intelligent intelligible intend intended intends intense
  intensely intensified intensify intensifying intensity intensive intent intention intentional
  intentionally intentions interact interaction interactions interest interested interesting interestingly
  interests interface interfere interference interim interior interjected intern internal internally
  international internationally interned internment internship interpret interpretation interpretations
  interpreted interrogated interrogation interrupt interrupted interruptions intersection interstellar
  intervene intervened intervening intervention interview interviewed interviewer interviews intimate
  intimately intimidate intimidating intimidation into intricacies intrigued intriguing introduce introduced
  introduces introducing introduction introductory intruders intrusions inundated invasion invented
  invention inversion inversions invest invested investigate investigated investigating investigation
  investigations investigator investigators investing investment investments investor investors invisible
  invitation invite invited invites inviting invoke invoked invoking involuntary involve involved
  involvement involves involving iodised ironic ironically irony irreducible irregular irregularities
  irrelevant irresistible irresponsible irreverent irreversible irritated is island islands isn't isolate
  isolated isolation isolationist issue issued issues issuing it item items iteration its itself jabs jacket
  jackpot jail jailed jails jar jarring jazz jeans jeopardize jeopardy jerseys jet jewelry jihadist job
  jobless joblessness jobs jockeying jogging join joined joining joint jointly joked jokes joking jokingly
  journalism journalist journalistic journalists journals journey journeys joy judge judged judgement judges
  judgment judgments judicial juggernaut jump jumped jumping juncture jungle junk junta jurisdiction
  jurisdictions jurors jury just justice justices justification justified justify juvenile keen keenly keep
  keeper keeping keeps kept key keyboard keynote kick kicked kicking kickoff kicks kidding kidnapped
  kidnapping kids kill killed killer killing killings kills kilograms kilometers kilometre kilometres kind
  kindergarten kinds kingdom kingdoms kitchen kits knack knee knees knew knife knighted knock knocked
  knocking knockout know know-how knowing knowledge knowledgeable known knows lab label labeled labeling
  labels labor laboratories lack lacked lacking lacks lacrosse ladder lagged lagging lags laid lambasted
  lame lame-duck lamented laments lamp lamps land landed landfall landing landings landmark lands landscape
  landslide landslides lanes language languages lap lapse lapses laptop laptops large large-scale largely
  larger largest larvae lasers lashed lashing last last-minute lasted lasting lasts late lately later latest
  latter lauded laugh laughed laughing laughter launch launched launching laundering laundry laureates lava
  law law-abiding lawfully lawmaker lawmakers lawn laws lawsuit lawsuits lawyer lawyers lax lay layer layers
  laying layoffs layout lays lazy lead leaded leader leaders leadership leading leads league leagues leak
  leaked leaking leaks lean leaned leaning leanings leans learn learned learning learns lease least leather
  leave leaves leaving lecture lectured lecturer lectures led left left-leaning left-wing leftist leg
  legacies legacy legal legality legalization legalize legalized legalizing legally legend legendary legions
  legislation legislative legislator legislators legislature legislatures legitimacy legitimate legs
  len-linked lend lenders lending lends length lengths lengthy lens lent lesbian lesbians less lesser lesson
  lessons let lethal lets letter letters letting lettuce level leveled levels lever leverage levers levy
  liabilities liability liable liaison liar liberal liberalism liberalization liberals liberated liberating
  libertarians library license licensed licenses licensing lick lie lied lies life lifelong lifestyle
  lifestyles lifetime lifetimes lift lifted lifting lifts ligament light lighter lighting lightly lightning
  lights lightweight lignite likable like like-minded liked likelihood likely likened likes likewise liking
  limbo limelight limestone limit limitation limitations limited limiting limits line line-up linear lined
  lines lineup lingerie lingering lining link linked linking links list listed listen listened listeners
  listening listens listing listings lists lit litany literacy literally literary literature liters
  litigated litigation litmus littered little little-known live live-action lived livelihoods lively liver
  lives livestock living load loaded loading loads loan loaned loans lobbied lobby lobbying lobbyist
  lobbyists local locally locals locate located location locations lock locked locomotive lofty logged
  logging logic logical logistical logo lonely long long-awaited long-running long-shot long-standing
  long-term long-time longer longer-term longest longest-serving longevity longstanding longtime look looked
  looking looks looming looms loophole loopholes loose loosely looting lopsided lose loser losers loses
  losing loss losses lost lot lots loud louder loudest loudly love loved lovers loves loving low low-cost
  low-income low-key low-level low-profile low-wage lower lower-cost lowered lowering lowest lows loyal
  loyalists loyalty luck lucky lucrative luggage lull lump lunar lunch lungs lure lured lurking luxurious
  luxury lying lyrical lyrics machine mad made mafia magazine magazines magic magical magician magnanimous
  magnate magnetic magnificent magnitude maiden maids mail mailers main mainland mainly mainstream maintain
  maintained maintaining maintains maintenance major major-party majorities majority majors make make-up
  maker makers makes makeup making malaise male males mammals mammoth man manage managed management manager
  managerial managers manages managing mandate mandated mandates mandatory maneuver maneuvering manifold
  manipulate manipulated manipulating manipulation manipulator manned manner manslaughter mantra manual
  manufacture manufactured manufacturer manufacturers manufacturing many map mapping maps marble marched
  marchers marches marching margin marginal marginalized margins marijuana marked markedly marker market
  marketed marketing marketplace markets marking marks marquee marred marriage marriages married marry
  marrying marshes martial mascot masked mass massacre massacres masse masses massive massively master
  masterpiece match matched matches matching matchup matchups mate material materialized materials maternity
  math mathematical mathematically mathematician mathematics matrix matter mattered matters mature matured
  maturity maximize maximum may maybe mayor me mean meaning meaningful meanings means meant meantime
  meanwhile measurable measure measured measurement measures measuring meat mechanics mechanism mechanisms
  medal medals meddling media median mediate mediation medical medication medicinal medicine meditation
  medium-sized meet meeting meetings meets melting member members membership memo memoir memoirs memorabilia
  memorable memorial memorials memories memorized memory men mend mental mentality mentally mention
  mentioned mentioning mentions mentor mentoring merchandise merchants mercy mere merely merged merger
  mergers merging merits mess message messages messy met metabolized metadata metal metals metaphor
  metaphysical meter meters method methodical methodically methodology methods metres metric micro-finance
  microphone mid midday middle middle-aged middle-class middle-income midfield midfielder midnight midst
  might migrant migrants migrate migrated migrating migration mild milestone militant militants militaries
  militarily military militia militias million millions mimic mind minds mindset mine minefield mineral
  minerals miners mines miniature minimal minimize minimum minimum-wage mining minister ministers ministries
  ministry minor minorities minority minus minute minutes miracle miracles mirage mired mirror mirrors
  miscalculation misconduct misdemeanor misfortune misgivings misguided mishandled mishandling
  misinformation mislead misleading misogynist misplaced misrepresenting missed missile missiles missing
  mission missions misstated missteps mistake mistaken mistakenly mistakes mistreated mistreatment mistrust
  misunderstanding misunderstandings misunderstood misuse mite mites mitigate mix mixed mixes mixing mixture
  moaning mob mobile mobility mobilize mobilized mobilizing mock mocked mockery mocking mode model modeled
  modeling models moderate moderated moderately moderates moderator moderators modern modern-day modernize
  modes modest modified modify modular module modules modus mogul mold molecules moment momentous moments
  momentum monarchy monastery monetary money moniker monitored monitoring monitors monks monolithic monopoly
  monsoon montage month month-long months months-long monument mood moot moral morality morally moratorium
  more moreover morning mortal mortality mortgage mortgages mosque mosques most most-watched mostly mother
  mothers motif motion motivate motivated motivating motivation motivations motive motives motorcycle
  motorists motto mountain mountainous mountains mounted mounting mourn mourners mourning mouth move moved
  movement movements moves movie movies moving much much-needed mud mulling multilateral multimillion-dollar
  multinational multiplayer multiple mum municipal municipalities munitions murals murder murdered murderer
  murderers murdering murders murky muscle muscular museum museums music musical musician musicians must
  mustered muted mutual mutually my myriad myself mysteries mystery myth mythical myths nail naive naked
  name named namely names namesake naming narcissistic narrated narrative narrator narrow narrower narrowing
  narrowly nascent nasty nation national nationalism nationalist nationalists nationalities nationality
  nationally nationals nations nationwide native native-born natives natural naturalization naturalized
  naturally nature navigated ndash near nearby nearest nearing nearly nears necessarily necessary necessity
  neck neck-and-neck necks need needed needing needle needs needy negative negatively negatives neglected
  negligence negligible negotiable negotiate negotiated negotiating negotiation negotiations negotiator
  negotiators neighbor neighborhood neighborhoods neighboring neighbors neighbouring neither neologism
  nephew nerve nervous net netted network networking networks neurosurgeon neutral neutrality never
  never-ending nevertheless new newborns newcomer newcomers newer newest newfound newly news newsmaker
  newspaper newspapers next nice niche nickname nicknamed niece night nightclub nightmare nights nine
  nineteen nineteenth ninety ninth nitrogen no no-fly nobility nobody nod nodes nods noise nomadic nominal
  nominate nominated nominating nomination nominations nominee nominees non-citizen non-existent
  non-governmental non-partisan non-profit none nonetheless nonpartisan nonprofit nonprofits nonsense
  nonviolent nonwhite noon nope nor normal normally norms north-east north-northwest northbound northern
  northward northwest nose noses not notable notably notation note noted notes nothing notice noticeable
  noticed notices notified noting notion notions notoriously notwithstanding novel novels novice now
  now-defunct nowadays nowhere nuclear nuisance nukes number numbering numbers numerous nurse nursery nurses
  nursing nutritional nuts oath obesity object objected objections objective objectives objects obligated
  obligation obligations obliged obscure observation observations observe observed observers observing
  obsessed obsession obsolete obstacle obstacles obstruction obtain obtained obtaining obvious obviously
  occasion occasional occasionally occasions occupation occupied occupies occupying occur occurred
  occurrence occurring occurs odd odds of off off-season off-the-cuff offend offended offenders offense
  offenses offensive offer offered offering offerings offers office officer officers offices official
  officially officials offset offsets offsetting offshoot offshore often oh oil ok okay old old-fashioned
  older oldest ominous on on-air on-going onboard once one one-day one-fifth one-on-one one-sided one-third
  one-time one-year onerous ones oneself onetime ongoing online only onset onslaught onstage onto onwards
  op-ed opaque open open-air opened opener opening openings openly openness opens operate operated operates
  operating operation operational operations operative operatives operator operators opined opinion opinions
  opioid opponent opponents opportunities opportunity oppose opposed opposes opposing opposite opposition
  oppression oppressive opt opt-out opted optical optimism optimistic opting option optional options or oral
  orbit orchestra orchestral orchestrated order ordered ordering orderly orders ordinary ordnance organic
  organisations organised organization organizational organizations organize organized organizer organizers
  organizing organs orientation oriented origin original originally originate originated origins orphans
  orthodoxy ostensibly osteoporosis other others otherwise ouch ought our ourselves oust ousted ouster out
  outbound outbreak outbreaks outcome outcomes outcry outdated outdoor outer outfield outfielder outfit
  outfits outgoing outlaw outlet outlets outline outlined outlining outlook outnumbered outpost output
  outrage outraged outrageous outreach outright outset outside outsider outsiders outsize outskirts outspent
  outspoken outstanding outweigh ovation over overall overarching overcapacity overcome overcoming
  overcrowded overdose overdue overflow overhaul overhead overlap overlapping overlay overlooked overlooking
  overly overnight overpopulation overreach overridden override overruled overrun oversaw overseas oversee
  overseeing overseen oversees overshadow overshadowed overstepped overt overtake overtaken overtaking
  overthrow overtime overtly overtook overturn overturned overturning overwhelmed overwhelming
  overwhelmingly owe owed owes owing own owned owner owners ownership owning owns ozone pace pack package
  packages packaging packed packing pagan page pageant pages paid pain painful pains paint painted painter
  painting paintings pair pairing pairs palatable palpable paltry pan-democracy pandering panel panels panic
  panned panoramic paper papers paperwork parade paradox parallel parallels parameters paranoia paranoid
  parasitic pardon parent parental parents parish parishes parishioners park parked parking parliament
  parliamentarian parliamentarians parliamentary parody parole parsley part part-time partial partially
  participants participate participated participating participation particle particles particular
  particularly parties partisan partisans partisanship partly partner partners partnership partnerships
  parts party pass passage passages passed passenger passengers passes passing passion passionate
  passionately passions passport passports past pasta pasture patches patchwork patents path pathetic
  pathological paths pathway pathways patience patient patients patriarch patriarchal patriotism patrolled
  patrols patron patrons pattern patterns paulhastings pause paused pave pay pay-to-play paying payment
  payments payroll pays peace peaceful peacefully peacekeepers peak peaked peaking peanuts peasants peddling
  pedestrian peers penalties penalty penchant pencil pencils pending penetrate penned pension people peoples
  peppered per perceive perceived percent percentage perception perceptions perch percussion perennial
  perfect perfectly perform performance performances performed performer performing performs perhaps peril
  perilous perils period periodically periods perished perjury perks permafrost permanent permanently
  permission permit permits permitted perpetrated perpetrator perpetrators perpetual perpetuate perplexed
  persecuted persecution persist persistent person persona personal personalities personality personally
  personnel persons perspective perspectives persuade persuaded persuading persuasion persuasive pervasive
  pessimism pessimistic pesticide pet petite petition petitioned petrified petrol pets pharmaceutical
  pharmacies phase phase-out phased phases phenomenal phenomenon philanthropic philosopher philosophical
  philosophy phone phones phony photo photograph photographed photographer photographers photographs
  photography photos phrase phrases physical physically physician physicians physicist pianist piano pick
  pick-up picked picking picnic picture pictured pictures picturesque piece pieces pigs pile piled
  pilgrimage pilgrimages pilgrims piling pillar pillars pills pilot pilots pin pinch pine pioneered
  pioneering pioneers pipe pistol pitch pitched pitcher pitchers pitches pitching pitting pivot pivotal
  pivoted place placed places placing plagiarism plague plagued plain plainly plaintiffs plan plane planes
  planet planetary planks planned planning plans plant planted planting plants plaster plastic plate plates
  platform platforms plausible play play-off playable played player players playground playing playmaker
  playoff playoffs plays playwright plea pleaded pleading pleas please pleased pleasing pleasure pledge
  pledged pledges pledging plenty plight plot plots plotting plowed plummeted plundered plunge plunged
  plurality plus plutonium pneumonia poaching pocket pockets pod podcast podcasts podium poem poems poet
  poetry poets point pointed pointedly pointing points poised poison poisoned poisoning poisonous polar
  polarization polarized polarizing police policies policy policy-making policymakers polite political
  politically politician politicians politicized politicking politics poll polled polling polls pollster
  pollsters polluted polluters polluting pollution poly-crisis polymath polymer polynomial pontiff pool poor
  poorer poorest poorly pop pope popping populace popular popularity populated population populations
  populism populist populists populous pork pornography port portal portfolio portion portions portrait
  portray portrayal portrayed portraying ports pose posed poses posing position positioned positioning
  positions positive positively positives possess possessed possesses possession possibilities possibility
  possible possibly post post-debate post-election post-war postdoctoral posted poster posters posting
  postings postpone postponed postponing posts postseason postwar pot potato potatoes potent potential
  potentially pottery pound pounding pounds pour poured pouring poverty powder power powered powerful
  powerfully powerhouse powerless powers practical practically practice practiced practices practicing
  practised pragmatic pragmatism praise praised praising pray prayer prayers praying pre-condition preach
  preached preacher preachers preaching precarious precautions preceded precedence precedent precedents
  precedes preceding precinct precincts precious precipitation precise precisely preclude predators
  predatory predecessor predecessors predicated predict predictable predicted predicting prediction
  predictions predictive predicts predominantly prefer preference preferences preferred prefers pregnancy
  pregnant preliminary premature prematurely premier premiere premiered premise premises premium premiums
  prep preparation preparations prepare prepared preparedness prepares preparing prerequisite prescribed
  prescription preseason presence present present-day presentation presented presenter presenting presents
  preserve preserved preserves preserving presided presidency president presidential presidents presiding
  press pressed pressing pressure pressured pressures prestige prestigious presumably presume presumed
  presumptive pretending pretext pretty prevail prevailed prevailing prevails prevalent prevent prevented
  preventing preview previews previous previously prey price priced prices priest primaries primarily
  primary prime prime-time primitive principal principle principled principles print printed printer
  printers printing prior priorities priority prison prisoner prisoners prisons privacy private
  private-sector privately privatization privilege privileged privileges prize pro-abortion pro-business
  pro-choice pro-democracy pro-life probability probable probably probation probe probes probing problem
  problematic problems procedure procedures proceed proceeded proceedings proceeds process processed
  processes processing procession processor proclaimed proclamation produce produced producer producers
  produces producing product production productive products profession professional professionalism
  professionally professionals professor professors profile profiled profiles profiling profit profitable
  profited profits profound profoundly program programme programmers programmes programming programs
  progress progressed progression progressive progressively progressives prohibit prohibited prohibits
  project projected projectile projecting projection projections projective projects proliferated
  proliferation prolific prolong prolonged prominence prominent prominently promise promised promises
  promising promote promoted promoter promotes promoting promotion promotional prompt prompted prompting
  promptly prone pronounced pronouncements proof prop propaganda propel propelled proper properly properties
  property prophets proponent proponents proportion proportional proportionally proportions proposal
  proposals propose proposed proposes proposing proprietary props pros prosecute prosecuted prosecuting
  prosecution prosecutor prosecutors prospect prospective prospects prosperity prosperous prostitutes
  protagonists protect protected protecting protection protectionism protections protective protects
  proteins protest protested protester protesters protesting protestors protests prototype protracted proud
  proudly prove proved proven proves provide provided provider providers provides providing province
  provinces proving provision provisional provisions provocation provocative provoke provoked provoking
  prowess proximity proxy prudent psychiatrist psychological psychologist psychologists psychopath public
  publication publications publicity publicly publish published publisher publishes publishing pull pulled
  pulling pumped pumping pumps punch punched puncher punches punching punctuated pundits punish punished
  punishing punishment punitive punk pupils puppet purchase purchased purchases purchasing pure purely
  purges purity purpose purposely purposes pursue pursued pursues pursuing pursuit push pushed pushes
  pushing put puts putsch putting puzzle pyrite quack quake qualification qualifications qualified
  qualifiers qualify qualifying qualities quality quantities quantity quantum quarantine quarrel quarter
  quarter-century quarter-final quarter-finals quarterly quash quell queries query quest question
  questionable questioned questioners questioning questionnaire questionnaires questions queue quick quicker
  quickly quiet quietly quintet quit quite quiz quo quotas quote quoted quotes quoting rabbits race raced
  races racial racially racing racism racist racists racked radar radiation radical radicalization
  radicalized radically radio radioactive raft raging raid raided raids rail railed railing railroads rails
  railway rain rainfall rainforests rainy raise raised raises raising rallied rallies rally rallying
  rambling rammed ramp rampant ramped ran random randomly range ranged ranges ranging rank rank-and-file
  ranked ranking ranks rant rape raped rapes rapid rapidly rapist rapists rapper rare rarely rarity rash
  rate rated rates rather ratification ratified ratify rating ratings ratio rational rationale rattled
  raucous ravaged raw razor-thin re-elected re-election re-released reach reached reaches reaching react
  reacted reacting reaction reactions reactors reacts read readers readership readily readiness reading
  readings reads ready reaffirm reaffirmed real real-estate real-life real-time realism realist realistic
  realistically realities reality realization realize realized realizes really realm reap rear rearmament
  reason reasonable reasonably reasoning reasons reassess reassurance reassure reassuring reauthorization
  rebel rebel-held rebellion rebellious rebels reboot rebound rebounded rebounds rebuffed rebuild rebuilding
  rebuilt rebuke rebuked rebukes rebut recall recalled recalling recalls recapture recast receded receipt
  receipts receive received receives receiving recent recently reception receptive recess recession recipe
  recipient recipients recite reciting reckless recklessness reckon reckoning reclaimed reclaiming
  reclamation recognise recognised recognition recognizable recognize recognized recognizes recognizing
  recollection recommend recommendation recommendations recommended recommending recommends reconcile
  reconciliation reconnaissance reconsider reconstructed record record-breaking recorded recording records
  recount recounted recover recovered recovering recovery recruit recruited recruiter recruiting recruitment
  recruits recurring recycled recycling red redacted redeem redirected reduce reduced reduces reducing
  reduction reelection refer referee referees reference referenced references referencing referenda
  referendum referendums referral referred referring refers refined refineries reflect reflected reflecting
  reflection reflective reflects reform reformed reformer reforming reforms refrain refreshing refuge
  refugee refugees refusal refuse refused refuses refusing regain regained regaining regard regarded
  regarding regardless regards reggae regime regimes region regional regions register registered registering
  registers registration regret regrets regretted regular regularly regulars regulate regulated regulating
  regulation regulations regulator regulators regulatory reign reigned reigning reigns rein reined reinforce
  reinforced reinforcements reinforces reinstate reinstated reinstating reiterated reiterating reject
  rejected rejecting rejection rejects relate related relates relation relational relations relationship
  relationships relative relatively relatives relaunched relax relaxed relay relayed relaying release
  released releases releasing relegated relegation relentless relentlessly relevance relevant reliable
  reliably reliance reliant relied relief relies relieved religion religions religious relocate relocated
  relocation reluctance reluctant reluctantly rely relying remade remain remainder remained remaining
  remains remake remark remarkable remarkably remarked remarking remarks remedy remember remembered
  remembers remind reminded reminder reminding reminds reminiscent remix remixed remnants remorse remote
  removal remove removed removing renamed render rendered rendition renegotiate renew renewables renewed
  renews renovated renovation renovations renowned rent rental rented rents renumbered reopen reopened
  reorganization reorganized repair repairs repay repayment repeal repealed repealing repeat repeated
  repeatedly repeating repel repercussions repertoire replace replaced replacement replacements replaces
  replacing replay replica replicate replicated replied reply report reported reportedly reporter reporters
  reporting reports represent representation representative representatives represented representing
  represents repression reprimanded reprinted reproduce reproductive reputation request requested requesting
  requests require required requirement requirements requires requiring rescinded rescue rescued research
  researched researcher researchers researching resemblance resemble resembled resembles resembling
  resentment reservation reservations reserved reserves reset resettle resettled resettlement reshape
  reshuffle reside resided residence residency resident residential residents resides residing resign
  resignation resigned resigning resilient resist resistance resistant resisted resolution resolutions
  resolve resolved resolving resonance resonate resonated resort resorted resorting resorts resounding
  resource resources respect respectable respected respectful respecting respective respectively respects
  respond responded respondents responders responding response responses responsibilities responsibility
  responsible responsibly rest restart restaurant restaurants resting restoration restore restored restoring
  restrained restraint restrict restricted restricting restriction restrictions restrictive restroom
  restructure restructuring rests result resulted resulting results resume resumed resumption resurgence
  resurrect retail retailer retailers retain retained retaining retains retake retaliate retaliated
  retaliation retaliatory rethink retire retired retiree retirees retirement retires retiring retract
  retreat retreated retrieved retroactively retrospect retrospective return returned returning returns
  retweet retweeted reunification reunited revamped reveal revealed revealing revelation revelations revenge
  revenue revenues revered reversal reverse reversed reversing review reviewed reviewers reviewing reviews
  reviled revised revision revisit revitalizing revival revive revived reviving revoke revoked revolt
  revolted revolution revolutions reward rewarded rewarding rewards rewrite rewritten rhetoric rhetorical
  richer riches richest ricocheted rid ride riders ridiculed ridiculous rife rifles rift rigged rigging
  right right-hand right-handed right-leaning right-wing rightful rightly rights rigid rigorous ring ringing
  rings rioting riots ripe ripped ripping rise rises rising risk risked risking risks risky rites ritual
  rival rivalry rivals river road roadmap roads roam roar roared robberies robbery robotics robots robust
  rocked rocket rockets rode rods roiled role roles roll rolled rolls romantic romp rookie room rooms root
  rooted roots ropes roster rotating rotation rote rough roughly round rounded rounds roundtable rousing
  rout route routed routes routine routinely routines rover row rowdy rows rubber rubbing rubble ruble
  rubles rude ruin ruined ruins rule ruled ruler rulers rules ruling rulings rumored rumors run run-off
  run-up runaway rung runner-up running runoff runs rupees rural rushed rushing ruthless sack sacked sacking
  sacrament sacred sacrifice sacrificed sacrifices sacrilege sad sadly sadness safe safeguard safeguards
  safely safer safest safety sagging said sailed sailing sake salad salaried salaries salary sale sales
  salesman salt salute salvation same same-sex sample sampled samples sampling sanction sanctioned sanctions
  sanctuary sand sang sanitisers sank sarcastic sat satellite satellites satire satirical satisfied satisfy
  satisfying sauce sausage save saved saves saving saw say saying says scale scales scam scandal scandalous
  scandals scanning scarce scarcely scare scared scares scary scathing scattered scattering scenario
  scenarios scene scenes scenic schedule scheduled schedules scheduling scheme schemes scholar scholars
  scholarship school schoolchildren schooled schools science scientific scientifically scientist scientists
  sclerosis scolded scope score scored scorer scores scoring scorn scorned scourge scramble scrambled scrap
  scrapped scratch screaming screen screened screening screenings screenplay screens screenwriter screw
  screwed script scripted scripts scrutinized scrutiny sculpture sculptures sea seafood seal sealed search
  searchable searched searches searching searing seas season seasonal seasoned seasons seat seated seating
  seats second second-half second-largest second-place secondary seconds secrecy secret secretary
  secretary-general secretive secretly secrets sect sectarian section sections sector sectors secular secure
  secured secures securing security see seed seeded seeds seeing seek seeker seekers seeking seeks seem
  seemed seeming seemingly seems seen sees segment segments segregation seismic seize seized seizing seizure
  seizures seldom select selected selecting selection selective self self-confidence self-defense
  self-deportation self-described self-employment self-funding self-identified self-inflicted self-interest
  self-made self-proclaimed self-styled self-titled selfie selfies selfish sell sellers selling sells
  semester semi-final semi-finals semifinal semifinals seminar seminars senate senator senators send sending
  sends senior sensation sense sensed senseless senses sensible sensitive sensitivity sensor sensors sent
  sentence sentenced sentences sentencing sentiment sentimental sentiments separate separated separately
  separating separation separatist separatists sequel sequence sequences serial series serious seriously
  seriousness servants serve served server servers serves service services serving session set set-up
  setback sets setting settings settle settled settlement settlements settlers settling setup seven
  seven-member seventeen seventh seventy several severe severely sex sexism sexting sexual sexuality
  sexually sexy shade shake shake-up shaken shakes shakeup shaking shaky shall shallow shame shameful
  shaming shape shaped shaping share shared shareholder shareholders shares sharia sharing sharp sharpened
  sharper sharpest sharply shatter shattered she shed shedding sheep sheer sheet sheets shells shelter
  sheltering shelters shelved shelves shielded shift shifted shifting shifts shillings shine shines ship
  shipments shipped shipping ships shipwreck shirt shirts shock shocked shocks shoe shoes shook shoot
  shooter shooters shooting shootings shootout shop shoppers shopping shops shore shores short short-lived
  short-term shortage shortages shortcomings shorter shortfall shortfalls shortly shorts shortstop shot
  shotgun shots should shoulder shoulders shouldn't shout shouted shouting show showcase showcases showdown
  showed showers showing showings showman shown shows shrewd shrink shrinking shrunk shunned shut shutdown
  shuttered shutters shutting shuttles shy siblings sick side sided sidelined sidelines sides siege sight
  sights sign signal signaled signals signatory signature signatures signed significance significant
  significantly signifying signing signs silence silenced silent silly similar similarities similarly
  simmering simple simpler simplest simplicity simplified simplify simply simulation simulations
  simultaneous simultaneously sin since sincere sincerity sing singer singers singing single single-issue
  single-payer single-use singled singles sings singularly sink sinking sins sister sisters sit sit-down
  site sites sits sitting situated situation situations six six-day six-month six-year sixteen sixth sixty
  sizable size sizes skateboarding skeleton skeptical skepticism skeptics sketch sketched skewed ski skill
  skilled skills skin skipping slain slammed slamming slap slapped slashed slated slates slaughtered slave
  slavery slaves sleep sleeper sleeping sleeve sleeves slew slice slices slick slide slides sliding slight
  slightly slip slipped slipping slips slogan slogans slope slopes slot slots slow slowdown slowed slower
  slowing slowly slugger slugging sluggish slump slums slurs small smaller smallest smartphone smartphones
  smell smile smiled smiles smiling smoke smoking smooth smoothly smugglers smuggling snack snakes snap
  snapped snapshot snapshots snow snowfall so so-called soar soared soaring sober sobering soccer social
  socialist socially societal societies society sociology soft softball soften softer software soil solar
  sold soldier soldiers sole solely solemn solicit solid solidarity solidify solidly solitaire solo solution
  solutions solve solved solving somber some somebody somehow someone something sometime sometimes somewhat
  somewhere son son-in-law song songs songwriter soon sooner sophisticated sore sorry sort sorts sought soul
  sound sounded sounding soundly sounds soundtrack source sources soured south-west southbound southeastern
  southern southwestern sovereign sovereignty sow sowing soybean space spacecraft spaces spacious span
  spanking spanned spanning spans spared sparing spark sparked sparking sparred sparsely spat spate spawned
  speak speaker speakers speaking speaks spearheaded special specialist specialists specializes specializing
  specially specials specialty species specific specifically specifics specified specify specimen specimens
  spectacle spectacular spectacularly spectators speculate speculated speculation speculative speech
  speeches speechless speechwriter speed speeding speeds spell spelled spelling spells spelt spend spending
  spends spent sphere spied spill spin spin-off spinning spinoff spiral spirit spirited spiritual spite
  splinter split splits splitting spoiled spoke spoken spokesman spokesperson spokeswoman sponsored sponsors
  sponsorship spontaneous spoon sporadic sport sporting sports spot spotlight spots spotted spouse spouses
  sprawling spray spread spreading spreads spree springboard sprouts sprung spun spur spurred spy spying
  squabbles squad squadrons squads square square-foot squarely squash squeezed stab stabbed stabbing
  stability stabilize stable stack stacked stacking stadium stadiums staff staffer staffers staffing stage
  staged stages staggering stagnant stagnation stake staked stakeholders stakes stall stalled stalwart
  stamina stamp stampede stamps stance stances stand stand-alone standard standard-bearer standardized
  standards standing standings standoff stands staple staples stared stark starred starring stars start
  start-up started starter starters starting starts starvation state state-owned state-run stated statehood
  statement statements states statewide static stating station stationed stations statistical statistics
  statue statues stature status statutes statutory staunch stay stayed staying stays steadfastly steadily
  steady steal stealing steals steel steep steer steered steering stellar stem stemming stems step
  stepdaughter stepped stepped-up stepping steps stereotype stereotypes stick sticking sticks stiff stifling
  stigma still stimulate stimulus sting stinging stint stir stirred stock stockpile stockpiles stocks stoked
  stoking stolen stomach stood stop stopped stopping stops storage store stored stores stories storm stormed
  storms story storyline straight straighten straightforward strain strained strains stranded stranger
  strangers strategic strategically strategies strategist strategists strategy straw strawberries stray
  strayed streak stream streaming streamlined streams streets strength strengthen strengthened strengthening
  strengths stress stressed stresses stressing stretch stretched stretches stretching strewn strict stricter
  strictly stride strident strife strike strikeouts striker strikes striking strikingly string stringent
  strings stripped strips strive striving strode stroke stroll strong stronger strongest stronghold
  strongholds strongly strongman struck structural structure structured structures struggle struggled
  struggles struggling stuck student students studied studies studio study studying stuff stuffed stumble
  stumbled stumbles stumbling stump stumping stung stunned stunt stunts stupid style styles sub subdue
  subdued subfamily subject subjected subjects sublime submarine submarines submission submit submitted
  subpoena subpoenas subprime subscribe subscribers subsequent subsequently subset subsidiaries subsidiary
  subsidies subsidized subsidy substance substances substantial substantially substantive substitute
  substituted subtle subtropical suburb suburban suburbs subway succeed succeeded succeeding success
  successes successful successfully succession successive successor successors such suck sucker sucking
  sudden suddenly sued suffer suffered suffering suffers sufficient sufficiently sugar suggest suggested
  suggesting suggestion suggestions suggests suicidal suicide suing suit suitable suited suits sum summary
  summer summit summoned summons sums sung sunset super superb superdelegate superdelegates superhero
  supermarket supermarkets superpower supervised supervisory supplemented supplements supplied supplier
  suppliers supplies supply support supported supporter supporters supporting supportive supports suppose
  supposed supposedly suppressed suppressing supremacy sure surely surf surface surfaced surfer surfing
  surge surged surgeon surgery surging surpass surpassed surpassing surplus surprise surprised surprises
  surprising surprisingly surrender surrendered surrogate surrogates surround surrounded surrounding
  surveillance survey surveyed surveys survival survive survived survives surviving survivors susceptibility
  susceptible suspect suspected suspects suspend suspended suspending suspension suspensions suspicion
  suspicions suspicious sustain sustainability sustained swagger swamped swap swath swaths sway swayed swear
  sweep sweeping swell swept swiftly swimming swine swing swinging swipe swipes switch switched switching
  sword swords sworn swung symbol symbolic symbolizes symmetry sympathetic sympathizer sympathy symptoms
  sync syndicated synonymous synthesis synthesized synthetic synthpop syringe syrup system systematic
  systematically systemic systems table tables tablets tabloid taboo tabs tacit tack tackle tackles tackling
  taco tacos tactic tactical tactics tag tail tailored take take-home taken takeover takes taking talent
  talented talents talk talkback talked talking talks tall taller tallied tallies tally tame tampering
  tangible tank tanks tap tape taped taping tapped tapping target targeted targeting targets tariff tariffs
  tarmac tarnish task tasked tasks taste tasting tasty taught tax taxes taxi taxing taxis taxpayer taxpayers
  teach teacher teachers teaches teaching teachings team teamed teammate teammates teams tear tearing tears
  tech technical technically technique techniques technological technology teenage teenager teenagers teeth
  telecom telecommunications telephone teleprompter televised television tell telling tells temper
  temperament temperamentally temperature temperatures tempered template temples temporarily temporary
  tempted tempting ten tend tended tendencies tendency tender tends tennis tenor tens tense tension tensions
  tentative tenth tents tenuous tenure tepid term termed terminate terminated terminology terms terrain
  terrestrial terrible terribly terrific terrified terrifying territorial territories territory terror
  terrorism terrorist terrorists test tested testified testify testimony testing testosterone tests text
  text-align textbook textile textiles texts texture th-century than thank thanked thankful thankfully
  thanking thanks that the theater theaters theatrical their theirs them thematic theme themes themselves
  then theologian theological theorem theoretical theories theorist theorized theory therapeutic therapy
  there thereafter thereby therefore thereof thermal these thesis they thick thigh thin thing things think
  thinkers thinking thinks third third-largest third-party third-place thirteen thirty this thorough
  thoroughly those though thought thoughtful thoughts thousand thousands thread threat threaten threatened
  threatening threatens threats three three-day three-judge three-quarters three-way three-year threshold
  threw thrill thrilled thriller thrive thrived thriving throat throne through throughout throw throwing
  thrown throws thrust thugs thumb thunderstorms thus thwart thwarted thyroid ticked ticket tickets ticking
  tide tidy tie tied tier ties tight tighten tightened tightening tighter tightly till tilt tilting timber
  time time-consuming timed timeline timely times timestamp timetable timing timpani tinkering tiny tip
  tipping tips tire tired tirelessly tissue title titled titles to tobacco today toe together toilet token
  told tolerance tolerant tolerate tolerated toll tomato tomorrow ton tone tones tongue tonight tonnes tons
  too took tool tools toothless top top-level topic topics topological topped topping topple toppled tore
  torn torpedo torrential torso torture tortured tossed tossing total totaled totaling totalitarian totally
  toucanet touch touched touches tough tougher toughest toughness tour toured touring tourism tourist
  tourists tournament tournaments tours tout touted touting touts tow toward towards towering town towns
  toxic toxins toy trace traced traces tracing track tracked tracker tracks traction trade trade-off traded
  trademark traders trading tradition traditional traditionally traditions traffic traffickers trafficking
  tragedies tragedy tragic tragically trail trailed trailer trailing trails train trained trainer trainers
  training trains trait traitors traits trajectory trampled transaction transactions transcend transcends
  transcript transcripts transfer transferred transferring transfers transform transformation
  transformations transformative transformed transforming transgender transit transition transitional
  translate translated translates translating translation translations translators transmission transmit
  transmitted transparency transparent transport transportation transported transporting transports trap
  trapped traps trash trauma traumatic traumatized travails travel traveled travelers traveling travelled
  travelling travels treason treasure treat treated treaties treating treatment treatments treats treaty
  tree trees tremendous tremendously trench trend trial trials tribe tribes tribunal tributary tribute trick
  trickle tricky tried tries trigger triggered triggering trillion trillions trilogy trio trip triple
  tripled tripped trips triumph triumphs troop troops trophies tropical trouble troubled troubles
  troublesome troubling trounced troupe trove truce truck trucks true truly trust trusted trustee
  trustworthiness trustworthy truth truthful try trying tsunami tuition tuition-free tumbling tumultuous
  tuna tune tuned tungsten tunnels turban turbulence turbulent turf turmoil turn turnaround turned turning
  turnout turnover turns tweet tweet-author tweet-date tweet-id tweeted tweeting tweets twelve twentieth
  twenty twenty-five twice twin twist twisted two two-day two-hour two-man two-minute two-part two-party
  two-state two-term two-thirds two-time two-way two-year tying type types typhoon typical typically tyranny
  ubiquitous ugly ultimate ultimately ultra-conservative ultrasound umbrella umpire unable unacceptable
  unaccompanied unadorned unanimity unanimous unanimously unanswered unarmed unauthorized unaware unbearable
  unbeaten unbelievable uncertain uncertainties uncertainty unchanged unclassified uncle unclear
  uncomfortable uncommitted uncommon uncompromising unconditional unconstitutional uncontrolled
  unconventional uncover uncovered undecided undeclared undefeated under undercover undercut underdog
  underdogs underestimate underestimated underestimating underfunded undergo undergoing undergone
  undergraduates underground underlines underlying undermine undermined undermines undermining underneath
  underrepresented underscore underscored underscores underscoring understand understandable understanding
  understands understated understood undertake undertaken undertaking underwater underway underwent
  underworld undisclosed undisputed undo undocumented undoubtedly undue unearthed unease uneasy unemployed
  unemployment unequal uneven unexpectedly unfair unfairly unfairness unfavorable unfavorably unfinished
  unfit unfold unfolded unfolding unfortunate unfortunately unfounded unhappy unheard unhelpful unhinged
  unidentified unification unifier uniform uniforms unify unifying unilateral union unionized unions unique
  uniquely uniqueness unison unit unite unites uniting units unity universal universally universities
  university unjust unknown unlawful unleashed unless unlike unlikely unloaded unlock unmarried unnamed
  unnecessary unnoticed unofficial unorthodox unpaid unparalleled unpleasant unpopular unpopularity
  unprecedented unpredictability unpredictable unpublished unqualified unravel unrealistic unrelated
  unreleased unreliable unresolved unrest unruly unsafe unsecured unseen unsettled unsettling unsigned
  unsolicited unsolved unspecified unstable unsubstantiated unsuccessful unsuccessfully unsuitable unsure
  unsustainable untenable until untouched untrue unused unusual unusually unveil unveiled unwanted unwelcome
  unwieldy unwilling unwillingness up upbeat upbringing upcoming update updated updates upend upended
  upfront upgrade upgraded upgrades upheaval upheld uphill uphold upholding upon upper uprisings uproar
  upscale upset upsets upside upswing uptick upturn upward uranium urban urge urged urgency urgent urgently
  urges urging us usage use used useful useless user users uses ushered using usual usually utilities
  utility utilize utilized utmost uttered utterly vacancy vacant vacation vacationing vacations vaccine
  vacuum vague vain valid validate validity valleys valuable valuation value value-added valued values valve
  vandalism vanished vanity vanquished variable variant variation variations varied varies varieties variety
  various varroa vary varying vast vastly vector vegetable vegetables vegetarian vehemently vehicle vehicles
  veiled vein vendor vendors ventilation venture ventures venue venues verbal verdict verge verifiable
  verification verified verify vernacular verse version versions versus very vessel vessels veteran veterans
  veto vetoed vetted vetting via viability viable vibrant vice vice-president vice-presidential vicinity
  vicious viciously victim victims victories victorious victors victory video videos vied view viewed viewer
  viewers viewership viewing viewpoint views vigilante vigor vigorous vigorously village villages villain
  vintage vintners vinyl violate violated violates violating violation violations violence violent violin
  virtually virtue virtues virtuous virus visa visas visceral visibility visible visibly vision visionary
  visions visit visited visiting visitors visits vital vitriol vivid vocal vocalist vocals vodka voice
  voiced voices void volatile volcanic volcano volume volumes voluntarily voluntary volunteer volunteered
  volunteerism volunteers vote voted voter voters votes voting vouchers vow vowed vowing vulnerabilities
  vulnerability vulnerable vultures vying wage waged wages waging wagon wait waited waiting waitress waits
  waived waiver waivers wake walk walked walking walks walls wandered waning want wanted wanting wants war
  war-ravaged war-torn warehouse warehouses warfare warheads wariness warm warm-up warming warmly warmth
  warn warned warning warnings warns warrant warrants warring warrior wars wartime wary was washed wasn't
  waste wasted wasteful wasting watch watchdog watched watches watching water waterboarding watermelon
  watershed waterway wave waved waves waving way ways we weak weaken weakened weakening weaker weakest
  weakness weaknesses wealth wealthier wealthiest wealthy weapon weaponized weapons wear wearing wears
  weather weathered weaves web website websites wedding week weekday weekend weekends weekly weeks
  weeks-long weeping weigh weighed weighing weighs weight weight-loss weighted weird welcome welcomed
  welcomes welcoming welfare well well-being well-known well-received went were weren't western westward wet
  what whatever whatsoever wheelchair when whenever where whereabouts whereas whereby wherever whether which
  whichever while whilst whipped whipping whistle whistles white white-collar whiter whites whitewashed who
  whoever whole wholly whom whomever whose why wicket wickets wide wide-ranging widely widen widened
  widening wider widespread width wife wig wikihow wild wildly will willing willingness win wind windfall
  window winds wine wines wing winner winner-take-all winners winning wins winter wiped wiping wired wisdom
  wish wished wishes witch witchcraft witches with withdraw withdrawal withdrawing withdrawn withdrew
  withering withheld withhold withholding within without withstand witness witnessed witnesses witnessing
  woefully woes woke woman women won won't wonder wondered wonderful wondering wonk wood wooded wooden wool
  word worded wording words wore work work-related workable worked worker workers workforce working
  working-class workout workplace works world world-class world-famous worlds worldview worldwide worm worms
  worn worried worries worrisome worry worrying worse worsen worsened worsening worship worshippers worst
  worth worthwhile worthy would would-be wouldn't wound wounded wounding wounds wow wrangling wrap wrapped
  wrapping wreck wreckage wrecked wrest wrestling wrinkles wrist write writer writers writes writing
  writings written wrong wrongdoing wrote xenophobe xenophobia xenophobic yanked yard yards yawning yeah
  year year-end year-old year-olds year-on-year yearly years yell yelled yelling yellow yes yesterday yet
  yield yielded yielding yields yoga you young younger youngest youngster youngsters your yourself youth
  youthful youths yuan zeal zero zodiac zone zones
`);
