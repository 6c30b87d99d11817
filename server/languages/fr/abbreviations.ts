import { entries, words } from '../list.ts';

/** No sentence ends at their stop. */
export const abbreviations: readonly string[] = words(`
  m. mm. mme. mmes. mlle. mlles. me. mes. mgr. dr. drs. pr. st. ste. sts. stes. j.-c. s.m. s.a.r. s.a.s. s.e. r.p. p. pp. p.-d.g. pdg.
  art. al. alin. chap. par. fig. ill. tab. vol. t. éd. éds. coll. dir. trad. n. no. nos. nº. n°. op. cit. ibid. id. loc. cf. ex. p.ex. env.
  c.-à-d. c-à-d. càd. i.e. e.g. ex-p. hab. max. min. moy. adj. adm. gén. col. cap. cdt. lt. sgt. ltn. maj. brig. cne. adj-chef.
  bd. bld. boul. av. ave. pl. r. rte. fbg. chem. imp. tél. mob. fax. réf. rdv. apr. av. jr. sr. ph. vs. v. mr. mrs. ms. prof.
  janv. févr. fév. avr. juil. juill. sept. oct. nov. déc. lun. mar. mer. jeu. ven. sam. dim.
  env. approx. resp. suppl. not. hon. dép. rég. min. sec. div. ed. bros. h. km. kg. cm. mm. ha. l. g. fr. angl. lat. all. ital. esp.
`);

/** They may end a sentence too. */
export const finalAbbreviations: readonly string[] = words(
  'etc. cie. s.a. s.a.r.l. u.s.a. u.s. o.n.u. a.m. p.m. j.-c. inc. ltd. co. corp. jr. sr. n.b. c.v. p.-s.',
);

/** Words that may stand twice in a row. */
export const repeatable: readonly string[] = words(`
  nous vous très bien trop si tout tous toutes non oui là fait vraiment super jamais encore bis ha ah hé oh hi ho hop ouh na la-la cha tam toc vite
  doucement presque loin longtemps blabla bla cou dodo joujou coco bébé lolo yo bora wallis pago baden toi moi sing cous dum dum
  tout petit petite grand même pire faut coin tchin kif kiki dur
`);

/** Names and words that keep their small letter at the beginning of a sentence. */
export const lowerCaseNames: readonly string[] = entries(`
  iPhone, iPhones, iPad, iPads, iPod, iMac, iOS, iCloud, iTunes, iMessage, iPadOS, macOS, tvOS, watchOS, visionOS, eBay, eBook, e-book, e-commerce, e-mail, e-sport,
  eToro, eDreams, iRobot, iQiyi, iDTGV, iliad, easyJet, airBaltic, adidas, asics, beIN, beIN Sports, bpost, bioMérieux, bluebird bio, bell hooks, k.d. lang,
  danah boyd, deadmau5, will.i.am, xAI, npm, nginx, curl, jQuery, arXiv, leboncoin, meilleursagents, seloger, franceinfo, franceinfo:, france.tv,
  lastminute.com, ldlc, m6, macif, mk2, n26, nCoV, p-value, pH, tf1, thyssenkrupp, tiktok, tv5monde, vivo, voyages-sncf, eIDAS, eSwatini,
  d'Artagnan, de Gaulle, von der Leyen, van der Berg, van Gogh, al-Qaida, al-Assad, al-Chabab, ben Laden
`);

/** French writes its days small; a capital behind a stop begins a sentence. */
export const beforeTimes: readonly string[] = [];

export const beforeNouns: readonly string[] = [];
