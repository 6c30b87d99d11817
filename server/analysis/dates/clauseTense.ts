import type { BlockText } from '../analysedArticle.ts';
import { isQuoted } from '../ownWords.ts';
import { LONGEST_SENTENCE } from '../scene.ts';

export type DayTense = 'past' | 'future';

/**
 * Whether the words around `from`…`to`, tokens, tell what was or what will be: the verb beside them, else all verbs of their clause, else
 * those of the sentence. Undefined where there are none, or some of each.
 */
export function tenseAround(text: BlockText, from: number, to: number): DayTense | undefined {
  const { scene } = text.syntax;
  const sentence = scene.sentences[scene.sentenceOf[from] ?? -1];
  if (!sentence || sentence.to - sentence.from > LONGEST_SENTENCE) return undefined;
  const beside = tenseBeside(text, from, to);
  if (beside) return beside;
  let [start, end] = [from, to];
  while (start > sentence.from && !isBreak(text, start - 1)) start -= 1;
  while (end < sentence.to && !isBreak(text, end)) end += 1;
  const clause = tenseOf(text, start, end);
  return clause.any ? clause.tense : tenseOf(text, sentence.from, sentence.to).tense;
}

/** What the verb right beside the tokens `from`…`to` tells. */
export function tenseBeside(text: BlockText, from: number, to: number): DayTense | undefined {
  const { sentenceOf } = text.syntax.scene;
  for (const at of [from - 1, to, from - 2]) {
    const tense = sentenceOf[at] === sentenceOf[from] ? signAt(text, at) : undefined;
    if (tense === 'past' || tense === 'future') return tense;
  }
  return undefined;
}

function tenseOf(text: BlockText, from: number, to: number): { tense: DayTense | undefined; any: boolean } {
  const signs = new Set<Sign>();
  for (let at = from; at < to; at += 1) {
    const sign = signAt(text, at);
    if (sign && !isQuoted(text, text.tokens[at]?.start ?? 0)) signs.add(sign);
  }
  const [tense] = signs;
  return { tense: signs.size === 1 && tense !== 'either' ? tense : undefined, any: signs.size > 0 };
}

function isBreak(text: BlockText, at: number): boolean {
  const token = text.tokens[at];
  if (!token) return true;
  if (token.kind !== 'word') return /^[,;:()—–]$/u.test(token.text);
  return (
    text.pack.relatives.includes(token.folded) ||
    text.pack.subordinators.includes(token.folded) ||
    token.folded === "qu'"
  );
}

type Sign = DayTense | 'either';

/** What a word tells of the tense. */
function signAt(text: BlockText, at: number): Sign | undefined {
  const { tokens, pack, syntax } = text;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text !== token.folded) return undefined;
  const word = token.folded;
  const { future, past, eitherTense } = pack.calendar;
  if (eitherTense.includes(word)) return 'either';
  if (future.words.includes(word)) return 'future';
  if (past.words.includes(word)) return 'past';
  const { lexicon } = syntax.scene.reader;
  const readings = lexicon.verbs.get(word);
  if (readings) {
    const tenses = new Set(readings.map(({ mood, tense }) => (mood === 'finite' ? tense : mood)));
    if (tenses.has('future')) return 'future';
    if (tenses.has('conditional')) return 'either';
    if (tenses.has('participle') || (tenses.has('past') && !tenses.has('present'))) return 'past';
    if (tenses.has('imperfect')) return 'past';
  }
  if (pack.pastForms?.includes(word)) return 'past';
  if (word.length > SHORTEST && endsIn(word, future.endings)) return 'future';
  if (word.length > SHORTEST && endsIn(word, past.endings)) return 'past';
  return endsIn(word, past.participles) && isBehindAuxiliary(text, at) ? 'past' : undefined;
}

/** *a été arrêté*, *ont rapidement fui* */
function isBehindAuxiliary({ tokens, pack, syntax }: BlockText, at: number): boolean {
  const { verbs } = syntax.scene.reader.lexicon;
  const stems = pack.pastAuxiliaries ?? [];
  for (let before = at - 1; before >= at - MOST_BETWEEN; before -= 1) {
    const word = tokens[before]?.folded ?? '';
    if (verbs.get(word)?.some(({ lemma, mood }) => mood === 'finite' && stems.includes(lemma))) return true;
  }
  return false;
}

const MOST_BETWEEN = 3;

/** Letters of a word whose end tells anything. */
const SHORTEST = 4;

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}
