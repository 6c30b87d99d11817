/**
 * Conjugates the reporting verbs of the English pack with compromise (MIT) into `verbForms.json`: for each lemma its third
 * person, past, past participle and gerund. What the library gets wrong is set right in CORRECTIONS.
 */
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { load, toLines, write } from './files.mjs';

/** Third person, past, participle, gerund. A slash parts forms that are both right, the more usual one first. */
const CORRECTIONS = {
  'ad-lib': 'ad-libs ad-libbed ad-libbed ad-libbing',
  aver: 'avers averred averred averring',
  avow: 'avows avowed avowed avowing',
  bawl: 'bawls bawled bawled bawling',
  begin: 'begins began begun beginning',
  beseech: 'beseeches beseeched/besought beseeched/besought beseeching',
  blog: 'blogs blogged blogged blogging',
  broadcast: 'broadcasts broadcast broadcast broadcasting',
  chide: 'chides chided chided/chidden chiding',
  chip: 'chips chipped chipped chipping',
  chorus: 'choruses chorused chorused chorusing',
  'co-write': 'co-writes co-wrote co-written co-writing',
  counsel: 'counsels counseled/counselled counseled/counselled counseling/counselling',
  crow: 'crows crowed crowed crowing',
  deadpan: 'deadpans deadpanned deadpanned deadpanning',
  demean: 'demeans demeaned demeaned demeaning',
  demur: 'demurs demurred demurred demurring',
  deride: 'derides derided derided deriding',
  drawl: 'drawls drawled drawled drawling',
  forecast: 'forecasts forecast/forecasted forecast/forecasted forecasting',
  foresee: 'foresees foresaw foreseen foreseeing',
  foretell: 'foretells foretold foretold foretelling',
  grin: 'grins grinned grinned grinning',
  label: 'labels labeled/labelled labeled/labelled labeling/labelling',
  lie: 'lies lied lied lying',
  liveblog: 'liveblogs liveblogged liveblogged liveblogging',
  marvel: 'marvels marveled/marvelled marveled/marvelled marveling/marvelling',
  murmur: 'murmurs murmured murmured murmuring',
  plead: 'pleads pleaded/pled pleaded/pled pleading',
  pout: 'pouts pouted pouted pouting',
  posit: 'posits posited posited positing',
  prophesy: 'prophesies prophesied prophesied prophesying',
  quip: 'quips quipped quipped quipping',
  quiz: 'quizzes quizzed quizzed quizzing',
  rebut: 'rebuts rebutted rebutted rebutting',
  retell: 'retells retold retold retelling',
  retweet: 'retweets retweeted retweeted retweeting',
  rip: 'rips ripped ripped ripping',
  scold: 'scolds scolded scolded scolding',
  scrawl: 'scrawls scrawled scrawled scrawling',
  shriek: 'shrieks shrieked shrieked shrieking',
  signal: 'signals signaled/signalled signaled/signalled signaling/signalling',
  slam: 'slams slammed slammed slamming',
  snap: 'snaps snapped snapped snapping',
  speak: 'speaks spoke spoken speaking',
  spell: 'spells spelled/spelt spelled/spelt spelling',
  spit: 'spits spat/spit spat/spit spitting',
  squawk: 'squawks squawked squawked squawking',
  squeal: 'squeals squealed squealed squealing',
  text: 'texts texted texted texting',
  tout: 'touts touted touted touting',
  tweet: 'tweets tweeted tweeted tweeting',
  whinge: 'whinges whinged whinged whingeing',
};

/** Writes the forms of every verb that the pack lists, in the pack's order. */
export async function generateEnglish() {
  const { reportingVerbs } = await load('server/languages/en/reportingVerbs.ts');
  const forms = reportingVerbs.map(({ lemma }) => [lemma, CORRECTIONS[lemma] ?? conjugate(lemma)]);
  await write('server/languages/en/verbForms.json', toLines(Object.fromEntries(forms)));
}

function conjugate(lemma) {
  const forms = nlp.methods().two.transform.verb.conjugate(lemma, nlp.model());
  return [forms.PresentTense, forms.PastTense, forms.Participle || forms.PastTense, forms.Gerund].join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateEnglish();
