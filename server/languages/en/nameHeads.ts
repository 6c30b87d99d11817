import type { NameHeads } from '../languagePack.ts';
import { words } from '../list.ts';
import { lastWordsOfNames } from '../nameHeads.ts';

/** What the last word of an English name says of it: *Georg Büchner Prize*, *Lake County*, *Ford Foundation*. */
const last: NameHeads = {
  organization: words(`
    academy administration affairs agency airline albion alliance army assembly association astros athletic
    athletics authority battalion bears blackhawks bloc board bookstore braves brewery brewing brigade
    brigades broadcaster broadcasting brotherhood bruins bucks bulls bureau cabinet campaign canadiens canucks
    capitals caucus celtics center centre chamber chapter charity choir church cinema coalition collective
    college commission committee commons communion community confederation conference congregation congress
    consortium constabulary convention cooperative corps council court courts cowboys crew crusade cubs daily
    defenders democrats department division dodgers dolphins dynasty eagles ensemble exchange executive
    express faction faculty falcons federation fellowship fleet flyers force forces forum front gallery
    garrison gazette gendarmerie giants government guard guards guild herald high hornets hospitals hotspur
    house indians initiative inquirer inspectorate institutes institution intelligence jets journal jury
    knicks knights laboratory lakers league legion library lions lords magazine mariners mets militia ministry
    mission mosque movement nation nations navy nets newspaper newspapers notebook nuggets observatory
    observer office oilers opera orchestra order organisation organization orioles pacers panel panthers
    parliament parliamentarians partnership party patriots patrol penguins philharmonic phillies pistons
    platform police polytechnic program programme project quartet raiders rail railroad railway railways
    rangers raptors rebels regiment registry republicans reserve resistance review rockets rovers royals
    saints school schools scouts secretariat section seminary senate senators service society spurs squad
    squadron standard store stores students sun symphony syndicate synod taskforce team theater theatre tigers
    today tribunal tribune troupe union unit universities veterans villa wanderers warriors watch watchdog
    works workshop yankees
  `),
  place: words(`
    abbey airfield alley arch archipelago autobahn barracks base basin bazaar border borough building canal
    canyon cape capitol cathedral cave cemetery chapel cliff cliffs coast coastline cove dam delta desert dome
    emirate estate estates estuary expressway falls farm ferry fields fjord flats fort gate gorge grill grove
    gulf gym hall headland headlands headquarters highlands hotels inlet inn junction keys kingdom lagoon
    lakes lighthouse line lodge lowlands marina market marsh memorial mill mine monastery monument motel
    motorway mound mount oasis ocean overlook panhandle parish parkway path pavilion pier plain plains planet
    plant plateau playhouse pond pool prairie prison promenade quarter racecourse raceway railyard ranch
    rapids reef refinery region republic reservoir residence resort restaurant ridge rift ring rock sanctuary
    sea shore shores shrine slope slopes slum speedway spring springs state states steppe strip subway summit
    swamp synagogue temple territories territory tomb town township trail trench triangle tunnel turnpike
    valleys velodrome vineyard volcano wall waterfall waters way wharf wilderness winery woods yard zone
  `),
  other: words(`
    age agenda agreement agreements aircraft album amendment anthem appeal approach attack attacks ballet ban
    bible bill block blues bomber book brexit bus car carnival case century chart charter christmas chronicle
    chronicles code communique compact concerto conspiracy constitution conventions countdown course crisis
    crown cruise crusades curse cycle deal debate debates decade declaration decree depression diaries diet
    directive disease doctrine draft dream eclipse effect election elections emergency engine engines
    enlightenment era euro exhibition expedition experience expo fair fever fight fighter final finals fire
    flight flu framework friday gospel grammar guide guidelines handbook header helicopter history holiday
    holidays holocaust hour hurricane hypothesis idol incident index inquiry invasion issue jet law laws
    lecture legends letters lottery lullaby magna manifesto manuscript mass massacre matters medal medals
    memorandum method miracle missile model models monologue month morning musical mystery night nights nobel
    note olympics operation opus paradox passion passover peace phone pistol pledge poems policy pope premiere
    presidency primaries primary principle principles probe problem process processes protocol protocols purge
    quintet race rag rally recession recommendations reconstruction referendum reform reforms renaissance
    report reports resolution revolt revolution rifle riots rites rocket romance roundup rover rule rules saga
    sale satellite scale scandal scandals scenario score scripture season seasons semifinal session ship
    shootout show showdown siege sonata song songs spacecraft sprint stakes stars statement statements story
    strategy study suite sunday syndrome system tales talks tank tapes tax telescope test testament text
    theorem theory threat thriller tide time tragedy transcripts trek trial trials triathlon trilogy truce
    truck turmoil update uprising verdict version virus vision vote waltz wars week weekend winter year years
    zodiac utc gmt cet cest est edt pst pdt bst
  `),
};

/** What the first word says: *Lake Constance*, *Operation Overlord*, *University of Leeds*. */
const first: NameHeads = {
  organization: words('bank banco university universities ministry clube real atletico olympique borussia'),
  place: words(
    'lake mount mt mt. fort ft. cape camp port isle gulf bay hotel villa san santa saint-jean los las rio el-paso point north south east west northern southern eastern western upper lower greater old',
  ),
  other: words(
    'operation hurricane typhoon cyclone storm tropical miss article chapter agenda formula route highway interstate flight apollo soyuz uss hms project',
  ),
};

export const nameHeads = {
  first,
  last: {
    organization: [...last.organization, ...lastWordsOfNames.organization],
    place: [...last.place, ...lastWordsOfNames.place],
    other: [...last.other, ...lastWordsOfNames.other],
  },
};
