import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { hasMainClause, opensSentence } from '../../analysis/phrases/clauseShape.ts';
import type { BlockQuotation } from '../../analysis/quotations/blockQuotations.ts';
import { findResumed, type ResumedQuotation } from '../../analysis/quotations/resumedQuotation.ts';
import { type Scene, startsSentence, textAt } from '../../analysis/scene.ts';
import { matchPhrase } from '../../analysis/words/phraseTable.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import { defineRule, type Finding, type FixOffer } from '../rule.ts';
import { isInTitleCase, startsInLowerCase } from './parts/startOfWords.ts';

type Message = 'newSentence' | 'goesOn' | 'noCapital' | 'missing';
type Fix = 'stop' | 'comma' | 'lower';

export default defineRule({
  meta: {
    description: {
      en: 'After a tag in mid-quotation, put a comma where the sentence goes on, a full stop where a new one begins.',
      fr: 'Après une incise au milieu d’une citation, mettez une virgule si la phrase continue, un point si une autre commence.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      newSentence: {
        en: 'After the tag a new sentence begins with “{word}”: a full stop belongs before it, not a comma.',
        fr: 'Après l’incise, « {word} » commence une nouvelle phrase : il faut un point avant, non une virgule.',
      },
      goesOn: {
        en: 'After the tag the sentence goes on with “{word}”: a comma belongs before it, not a full stop.',
        fr: 'Après l’incise, la phrase continue avec « {word} » : il faut une virgule avant, non un point.',
      },
      noCapital: {
        en: 'After the tag the sentence goes on: “{word}” takes no capital.',
        fr: 'Après l’incise, la phrase continue : « {word} » ne prend pas de majuscule.',
      },
      missing: {
        en: 'Nothing stands between the tag and “{word}”, where the quotation goes on.',
        fr: 'Il manque un signe entre l’incise et « {word} », où la citation reprend.',
      },
    },
    fixes: {
      stop: { en: 'Write a full stop after the tag', fr: 'Mettre un point après l’incise' },
      comma: { en: 'Write a comma after the tag', fr: 'Mettre une virgule après l’incise' },
      lower: { en: 'Write “{lower}”', fr: 'Écrire « {lower} »' },
    },
  },
  *checkBlock({ text }) {
    for (const resumed of text ? findResumed(text.syntax) : []) {
      const finding = text && check(text, resumed);
      if (finding) yield finding;
    }
  },
});

function check({ syntax }: BlockText, resumed: ResumedQuotation): Finding<Message, Fix> | undefined {
  const { scene, shapes } = syntax;
  const { first, second, sign, bare } = resumed;
  const word = scene.reader.tokens[second.from];
  if (word?.kind !== 'word' || shapes[resumed.index]?.named || isInTitleCase(scene, second)) return undefined;
  const lower = startsInLowerCase(scene, second.from);
  if (sign?.text === '.') {
    const goesOn = lower && startsSentence(scene, second.from - 1) && endsSentence(scene, second);
    return goesOn ? report('goesOn', sign, word, [put('comma', sign, ',')]) : undefined;
  }
  if (!bare) return undefined;
  const clause = lower ? shapes[resumed.index]?.clause === true : hasMainClause(scene, second);
  if (sign === undefined) return clause ? missing(scene, resumed, word, lower) : undefined;
  if (sign.text !== ',' || !isCapitalised(word) || isOwnSentence(scene, resumed)) return undefined;
  const plain = isPlainCapital(scene, second.from);
  if (leavesOpen(scene, first)) {
    if (!plain) return undefined;
    const lowered = word.text.charAt(0).toLowerCase() + word.text.slice(1);
    const offer: FixOffer<Fix> = {
      fixId: 'lower',
      values: { lower: lowered },
      safe: false,
      edits: [{ start: word.start, end: word.end, newText: lowered }],
    };
    return report('noCapital', word, word, [offer]);
  }
  // Behind *I* and names, which always have their capital, only a long clause before the tag tells.
  const enough = plain || first.wordCount >= LONG_CLAUSE;
  const whole =
    enough && opensSentence(scene, first, shapes[resumed.firstIndex]) && hasMainClause(scene, first);
  return whole ? report('newSentence', sign, word, [put('stop', sign, '.')]) : undefined;
}

/** A verb of speech has its words before it; what follows with no sign between is the same speaker’s, unless the verb may name it. */
function missing(
  scene: Scene,
  { first, tag, second }: ResumedQuotation,
  word: Token,
  lower: boolean,
): Finding<Message, Fix> | undefined {
  const { cue, phrase } = tag;
  if (cue.certainty !== 'speech' || cue.verb?.describes || !hasMainClause(scene, first)) return undefined;
  const whole =
    isCapitalised(word) &&
    '.!?…'.includes(textAt(scene, second.to - 1)) &&
    textAt(scene, second.to - 1) !== '';
  // *indique le collectif « Je suis du port »*: a noun may have its name behind it, a pronoun or a person has not.
  const told =
    cue.inverted !== undefined ||
    phrase?.head === 'pronoun' ||
    (phrase !== undefined && phrase.from < cue.from);
  if (!told && !(whole && phrase?.name?.type === 'person')) return undefined;
  if (!lower && !whole) return undefined;
  const end = scene.reader.tokens[second.from - 2]?.end ?? 0;
  const at = { start: end, end };
  return report('missing', word, word, [lower ? put('comma', at, ',', false) : put('stop', at, '.', false)]);
}

const LONG_CLAUSE = 5;

/** *“Why?” They said, “Well…”*: the tag begins a sentence and announces what follows. */
function isOwnSentence(scene: Scene, { first, tag }: ResumedQuotation): boolean {
  const [start, last] = [scene.reader.tokens[tag.from], textAt(scene, first.to - 1)];
  return start !== undefined && tag.comma === undefined && last !== ',' && isCapitalised(start);
}

/** *“I think,” he said, “We won.”*, *“If it rains,” he said, “We lose.”*: what stands first calls for a clause. */
function leavesOpen(scene: Scene, first: BlockQuotation): boolean {
  const { lexicon, wordAt } = scene.reader;
  if (matchPhrase(lexicon.subordinators, wordAt, first.from)) return !hasMainClause(scene, first);
  const last = textAt(scene, first.to - 1) === ',' ? first.to - 2 : first.to - 1;
  const readings = lexicon.verbs.get(wordAt(last) ?? '') ?? [];
  return readings.some(
    ({ mood, reporting, auxiliary }) =>
      mood === 'finite' && (auxiliary || (reporting && !reporting.standsAlone)),
  );
}

/** A capital that only the beginning of a sentence explains: not *I*, not a name. */
function isPlainCapital(scene: Scene, at: number): boolean {
  const word = scene.reader.tokens[at];
  if (!word || !isCapitalised(word) || word.text.slice(1) !== word.text.slice(1).toLowerCase()) return false;
  return (
    word.text.length > 1 &&
    scene.reader.lexicon.isCommon(word.folded) &&
    scene.phrases[scene.phraseOf[at] ?? -1]?.name === undefined
  );
}

/** The reporter’s sentence ends with the quotation or goes on behind a comma. */
function endsSentence(scene: Scene, { to }: BlockQuotation): boolean {
  const after = textAt(scene, to + 1);
  return after === '' || ',.'.includes(after) || startsSentence(scene, to + 1);
}

function put(
  fixId: 'stop' | 'comma',
  { start, end }: { readonly start: number; readonly end: number },
  newText: string,
  safe = true,
): FixOffer<Fix> {
  return { fixId, safe, edits: [{ start, end, newText }] };
}

function report(
  messageId: Message,
  from: Token,
  word: Token,
  fixes: readonly FixOffer<Fix>[],
): Finding<Message, Fix> {
  return { messageId, span: { start: from.start, end: word.end }, values: { word: word.text }, fixes };
}
