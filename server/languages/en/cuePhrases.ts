import type { CuePhrase } from '../languagePack.ts';
import { entries, words } from '../list.ts';

/** Fixed expressions that name a source, in groups of what stands where. */
export const cuePhrases: readonly CuePhrase[] = [
  ...phrases(
    'speech',
    'after',
    `
    according to, in the words of, in the view of, in the opinion of, in the eyes of, in the judgment of,
    in the judgement of, in the estimation of, in a statement from, in a statement by, in the phrase of, in the telling of,
    to quote, to use the words of, to borrow the words of, to borrow a phrase from, to hear, as quoted by, as cited by,
    as reported by, as described by, as told to, as noted by, as put by, as stated by, as stated in,
    a statement from, a statement by, a quote from, quoting, citing, words of, a message from, in a letter from,
    in remarks by, in comments by, in the account of, by the account of, by the reckoning of
  `,
  ),
  ...phrases(
    'possible',
    'after',
    `
    per, as per, attributed to, credited to, courtesy of, based on, in response to, in reply to, in the mind of,
    in the minds of, from the perspective of, from the point of view of, from the viewpoint of
  `,
  ),
  ...phrases(
    'speech',
    'before',
    `
    put it, puts it, has put it, had put it, put it this way, puts it this way, had this to say, has this to say,
    was quoted as saying, were quoted as saying, is quoted as saying, are quoted as saying, been quoted as saying,
    was cited as saying, were cited as saying, is reported to have said, was reported to have said, is said to have said,
    was heard to say, was heard saying, was overheard saying, can be heard saying, could be heard saying,
    took to twitter to say, took to social media to say, went on to say, goes on to say, went on record as saying,
    is on record as saying, let it be known, made it clear, makes it clear, made clear, makes clear, made the point,
    made no secret, made plain, issued a statement saying, released a statement saying, sent a message saying,
    told of, spoke of, speaks of, spoke about, talked of, talked about, weighed in, chimed in, begged to differ,
    wants to know, wanted to know
  `,
  ),
  ...phrases(
    'possible',
    'before',
    `
    was like, is like, is of the opinion, was of the opinion, is of the view, was of the view, is adamant, was adamant,
    were adamant, is certain, is confident, was confident, is convinced, was convinced, is in no doubt, was in no doubt,
    is unequivocal, was unequivocal, was blunt, is blunt, was clear, is clear, are clear, sees it, saw it, sees it differently,
    takes the view, took the view, drew attention to, took issue with, took aim at, lashed out at, hit out at, hits out at,
    came out against, came out in favor of, came out in favour of, ran the headline, led with, read out
  `,
  ),
  // *what she called* is read as a verb that describes.
  ...phrases(
    'speech',
    'inside',
    `
    as * put it, as * puts it, as * has put it, as * called it, as * calls it, as * says, as * said, as * tells it,
    as * told it, as * sees it, as * saw it, as * describes it, as * described it, as * wrote, as * writes, as * noted,
    as * notes, as * once said, as * famously said, as * once put it, as * likes to say, as * liked to say,
    in *'s words, in *'s own words, in *'s view, in *'s opinion, in *'s telling, in *'s eyes, in *'s estimation,
    in *'s judgment, in *'s judgement, in *'s account, in *'s phrase, in *'s formulation, in *'s reckoning,
    to use *'s words, to use *'s phrase, to quote *'s words, by *'s account, by *'s own account, by *'s reckoning,
    by *'s own admission, in * words, in * own words, in * view, in * opinion
  `,
  ),
];

/** Nouns that announce words: *His reply: “No.”* */
export const reportingNouns = words(`
  accusation accusations admission admissions advice announcement answer answers apology appeal argument
  assertion assertions assessment boast call caption catchphrase chant chants charge claim claims comment
  comments complaint complaints conclusion confession confirmation correction cry credo declaration defence
  defense demand demands denial description diagnosis dictum email emails exclamation explanation greeting
  headline inscription insult instruction instructions invitation joke lament letter line lines manifesto
  mantra maxim message messages motto note objection observation offer opinion order orders phrase pitch
  plea pledge point post posts prediction proclamation promise proposal question questions quip quote quotes
  reaction reactions reasoning rebuke rebuttal recollection recommendation refrain rejoinder remark remarks
  reminder reply replies report request response responses retort riposte saying sentence sentiment
  sentiments sign slogan slogans speech statement statements suggestion summary tagline taunt testimony text
  texts threat toast tweet tweets utterance verdict view views vow warning warnings wish word words
`);

function phrases(
  certainty: CuePhrase['certainty'],
  source: CuePhrase['source'],
  text: string,
): readonly CuePhrase[] {
  return entries(text).map((phrase) => ({ text: phrase, source, certainty }));
}
