import type { Determiner } from '../languagePack.ts';
import { entries, words } from '../list.ts';

export const determiners: readonly Determiner[] = [
  { form: 'the', kind: 'definite' },
  { form: 'a', number: 'singular', kind: 'indefinite' },
  { form: 'an', number: 'singular', kind: 'indefinite' },
  { form: 'another', number: 'singular', kind: 'indefinite' },
  { form: 'this', number: 'singular', kind: 'demonstrative' },
  { form: 'that', number: 'singular', kind: 'demonstrative' },
  { form: 'these', number: 'plural', kind: 'demonstrative' },
  { form: 'those', number: 'plural', kind: 'demonstrative' },
  { form: 'my', kind: 'possessive' },
  { form: 'your', kind: 'possessive' },
  { form: 'his', kind: 'possessive' },
  { form: 'her', kind: 'possessive' },
  { form: 'its', kind: 'possessive' },
  { form: 'our', kind: 'possessive' },
  { form: 'their', kind: 'possessive' },
  { form: 'whose', kind: 'possessive' },
  ...quantifiers('each every either neither one much', 'singular'),
  ...quantifiers('both many few fewer several various numerous countless', 'plural'),
  ...quantifiers(
    'two three four five six seven eight nine ten eleven twelve dozens hundreds thousands',
    'plural',
  ),
  ...quantifiers('some any no all most more less enough half other such what which whichever whatever'),
];

function quantifiers(forms: string, number?: 'singular' | 'plural'): readonly Determiner[] {
  const kind = 'quantifier';
  return words(forms).map((form) => (number === undefined ? { form, kind } : { form, number, kind }));
}

export const prepositions = entries(`
  aboard, about, above, across, after, against, along, alongside, amid, amidst, among, amongst, around, as,
  at, atop, before, behind, below, beneath, beside, besides, between, beyond, by, concerning, despite, down,
  during, except, following, for, from, in, inside, into, like, near, notwithstanding, of, off, on, onto,
  out, outside, over, pending, per, regarding, since, through, throughout, till, to, toward, towards, under,
  underneath, unlike, until, unto, up, upon, versus, via, with, within, without,
  according to, ahead of, along with, apart from, as for, as of, as part of, as well as, aside from,
  away from, because of, by means of, by way of, close to, contrary to, due to, except for, far from,
  for fear of, for the sake of, in accordance with, in addition to, in advance of, in case of, in charge of,
  in connection with, in defence of, in defense of, in exchange for, in favor of, in favour of, in front of,
  in light of, in lieu of, in line with, in place of, in reference to, in regard to, in relation to,
  in response to, in return for, in search of, in spite of, in support of, in terms of, in the course of,
  in the face of, in the light of, in the midst of, in the wake of, in view of, inside of, instead of,
  irrespective of, near to, next to, on account of, on behalf of, on the basis of, on the eve of,
  on the part of, on the sidelines of, on top of, other than, out of, outside of, over to, owing to,
  prior to, pursuant to, rather than, regardless of, subsequent to, thanks to, together with, up to,
  with reference to, with regard to, with respect to
`);

/** *Secretary of state*, *minister for Europe*, *ambassador to France*, *professor at Yale*. */
export const complementPrepositions = words('of for to at in');
/** *Bank of England*, *Center for Policing Equity* */
export const namePrepositions = words('of for');
/** *She told the mayor in a letter*: they open a circumstance of the verb. */
export const circumstancePrepositions = words(`
  in on at to for during after before amid following over under through throughout since until via from by
  with without within while when outside inside near alongside ahead upon as about regarding concerning
  despite
`);
export const addressPrepositions = words('to');
export const possessivePrepositions = words('of from by');
export const infinitivePrepositions = words('to');
export const agentPrepositions = words('by');
export const companyPrepositions = words('with');

export const coordinators = words('and or but nor yet so plus');

export const subordinators = entries(`
  that, if, whether, when, whenever, where, wherever, while, whilst, because, since, as, although, though,
  until, till, unless, once, before, after, lest, than, how, why, what, whereas, whereby, albeit, as if,
  as long as, as soon as, as though, by the time, even as, even if, even though, every time, except that,
  given that, in case, in order that, in that, insofar as, just as, no matter how, now that,
  on condition that, only if, provided that, provided, providing, rather than, seeing that, so long as,
  so that, so, such that, supposing, the moment, the way
`);

export const relatives = words('who whom whose which that where when why whoever whomever whichever what');

export const complementizers = words('that whether if how why');

/** What may stand between an auxiliary and its verb, or before a verb, and is no adverb of manner. */
export const preverbal = words('not never hardly barely scarcely nor no neither');

export const negations = words(`
  not never no nobody nothing nor neither none cannot hardly barely scarcely
  didn't doesn't don't won't wouldn't can't couldn't hasn't haven't hadn't isn't aren't wasn't weren't
  shan't shouldn't mustn't mightn't needn't ain't
`);

/** What is left of a tag when its verb is not one that reports: *Speaking on Monday in Seoul.* */
export const speakingParticiples = words('speaking talking addressing testifying appearing');

/** Words that show a finite verb, beside the forms of auxiliaries. */
export const clauseWords = words(`
  let's i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd
  we'll they're they've they'd they'll that'll that'd there'll there'd who'd who'll who've here's gonna
  gotta wanna ain't mightn't needn't y'all want wants wanted need needs needed know knows knew think thinks
  thought make makes made take takes took give gives gave come comes came see sees saw look looks looked
  seem seems seemed keep keeps kept let lets work works worked mean means meant become becomes became happen
  happens happened believe hope love hate like feel feels felt find finds found
`);

/** *It rains*, *it was clear that*: verbs and predicates after an `it` that refers to nobody. */
export const impersonal = {
  verbs: words(`
  rains rained snows snowed hails hailed thunders thundered seems seemed appears appeared happens happened
  turns turned takes took remains remained follows followed emerged transpired matters mattered helps helped
  depends
`),
  predicates: words(`
  clear unclear likely unlikely possible impossible important essential vital necessary crucial imperative
  good bad better best worse worth hard difficult easy true false obvious evident apparent certain uncertain
  unknown known time late early raining snowing cold hot warm dark light sunny cloudy windy monday tuesday
  wednesday thursday friday saturday sunday midnight noon okay ok fair unfair right wrong nice great sad
  strange odd surprising ironic inevitable urgent common rare normal usual unusual customary illegal legal
  safe dangerous risky reported thought believed understood expected hoped feared said alleged estimated
  announced revealed confirmed suggested noted agreed decided immediately not
`),
};

export const adverbs = entries(`
  abruptly, absolutely, actually, adamantly, afterward, afterwards, again, ago, already, also, always,
  angrily, anonymously, anyway, apparently, at first, at last, at length, at once, at the time, at times,
  back, basically, belatedly, bitterly, bluntly, boldly, briefly, calmly, categorically, cautiously,
  cheerfully, clearly, coldly, coolly, constantly, consistently, correctly, curtly, defiantly, defensively,
  deliberately, directly, drily, dryly, eagerly, earlier, early, emphatically, enthusiastically, even,
  eventually, ever, evidently, exactly, excitedly, explicitly, falsely, famously, fervently, fiercely,
  finally, firmly, first, firstly, flatly, forcefully, formally, frankly, frequently, fully, further,
  furiously, generally, gently, gleefully, glumly, gravely, grimly, happily, hastily, helpfully, hence,
  hoarsely, honestly, hopefully, however, icily, immediately, impatiently, implicitly, in fact, in part,
  in particular, in private, in public, in return, in turn, inaccurately, incorrectly, indeed, indirectly,
  informally, initially, instantly, instead, ironically, jokingly, jubilantly, just, kindly, largely, last,
  lastly, late, lately, later, later on, lightly, likewise, loudly, mainly, matter-of-factly, meanwhile,
  memorably, merely, mildly, mistakenly, modestly, moreover, mostly, naturally, nearly, nervously,
  nevertheless, next, nonetheless, normally, notably, now, obviously, occasionally, of course, officially,
  often, on air, on camera, on the record, off the record, once, online, only, openly, optimistically,
  originally, outright, over and over, passionately, patiently, perhaps, personally, plainly, playfully,
  pointedly, politely, possibly, precisely, predictably, presumably, previously, privately, probably,
  promptly, proudly, publicly, quickly, quietly, quite, rarely, rather, readily, really, recently,
  regularly, reluctantly, repeatedly, reportedly, respectfully, rightly, routinely, sadly, sarcastically,
  separately, seriously, sharply, sheepishly, shortly, similarly, simply, simultaneously, since, slowly,
  softly, solemnly, sometimes, somberly, soon, specifically, starkly, steadfastly, sternly, still, strongly,
  stubbornly, subsequently, succinctly, suddenly, supposedly, surely, tearfully, tellingly, tersely, then,
  thereafter, therefore, though, thoughtfully, thus, time and again, together, too, triumphantly,
  truthfully, twice, ultimately, unanimously, unequivocally, unexpectedly, unofficially, usually, vaguely,
  vehemently, vigorously, warmly, wearily, well, widely, wistfully, wryly, wrongly, yet
`);
