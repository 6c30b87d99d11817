import type { BlockText } from '../analysedArticle.ts';
import { isQuoted } from '../quotations/ownWords.ts';
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
  if (beside) return beside === 'either' ? undefined : beside;
  let [start, end] = [from, to];
  while (start > sentence.from && !isBreak(text, start - 1)) start -= 1;
  while (end < sentence.to && !isBreak(text, end)) end += 1;
  const clause = tenseOf(text, start, end);
  return clause.any ? clause.tense : tenseOf(text, sentence.from, sentence.to).tense;
}

/** What the verb right beside the tokens `from`…`to` tells; `either` for one that tells of any time. */
export function tenseBeside(text: BlockText, from: number, to: number): Sign | undefined {
  const { sentenceOf } = text.syntax.scene;
  for (const at of [from - 1, to, from - 2]) {
    if (sentenceOf[at] !== sentenceOf[from] || isQuoted(text, text.tokens[at]?.start ?? 0)) continue;
    const tense = signAt(text, at);
    if (tense) return tense;
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
export function signAt(text: BlockText, at: number): Sign | undefined {
  const { tokens, pack, syntax } = text;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text !== token.folded) return undefined;
  const word = token.folded;
  const { future, past, eitherTense } = pack.calendar;
  if (past.timeless.includes(word)) return undefined;
  if (eitherTense.includes(word)) return 'either';
  if (future.words.includes(word)) return 'future';
  if (past.words.includes(word)) return 'past';
  const { lexicon } = syntax.scene.reader;
  const readings = lexicon.verbs.get(word) ?? [];
  const tenses = new Set(readings.map(({ mood, tense }) => (mood === 'finite' ? tense : mood)));
  if (tenses.has('future')) return 'future';
  if (tenses.has('conditional')) return 'either';
  if (tenses.has('participle')) return auxiliarySign(text, at) ?? 'past';
  if ((tenses.has('past') && !tenses.has('present')) || tenses.has('imperfect')) return 'past';
  const present = tenses.has('present') && !tenses.has('infinitive');
  if (present && !readings.some(({ auxiliary }) => auxiliary)) return 'either';
  if (pack.pastForms?.includes(word)) return 'past';
  if (word.length > SHORTEST && endsIn(word, future.endings)) return 'future';
  if (word.length > SHORTEST && endsIn(word, past.endings)) return 'past';
  return endsIn(word, past.participles) ? auxiliarySign(text, at) : undefined;
}

/** *a été arrêté*, *s’est tenu* and *était prévu* are past, *est classé* may be either. Undefined without an auxiliary before the participle. */
function auxiliarySign({ tokens, pack, syntax }: BlockText, at: number): Sign | undefined {
  const { verbs } = syntax.scene.reader.lexicon;
  let found: Sign | undefined;
  for (let before = at - 1; before >= at - MOST_BETWEEN; before -= 1) {
    for (const { lemma, mood, tense, auxiliary } of verbs.get(tokens[before]?.folded ?? '') ?? []) {
      if (mood !== 'finite' || !auxiliary) continue;
      if (tense === 'future') return 'future';
      if (tense === 'past' || tense === 'imperfect') return 'past';
      const reflexive = pack.reflexives.includes(tokens[before - 1]?.folded ?? '');
      if (auxiliary.passive && !reflexive) found = 'either';
      else if (pack.pastAuxiliaries?.includes(lemma)) return 'past';
    }
  }
  return found;
}

const MOST_BETWEEN = 3;

/** Letters of a word whose end tells anything. */
const SHORTEST = 4;

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}
