import { type Scene, textAt } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { determinerAt, isBoundary, isLower } from '../words/reader.ts';
import { isCapitalised } from '../words/tokens.ts';
import { isVerbLike } from './openingWords.ts';
import { isAcronym } from './spelledOut.ts';

/**
 * Whether what stands beside the acronym at token `at` says what it is: *l’agence de santé (ARS)*, *ARS (agence de santé)*, *the union GMB*,
 * *the GMB, a union*, *the GMB union*.
 */
export function isExplained(scene: Scene, at: number): boolean {
  return (
    isInBrackets(scene, at) ||
    isApposed(scene, at) ||
    isBehindNoun(scene, at) ||
    isDefined(scene, at) ||
    (scene.reader.lexicon.pack.headLast === true && isBeforeNoun(scene, at))
  );
}

function isInBrackets(scene: Scene, at: number): boolean {
  const { tokens } = scene.reader;
  if (textAt(scene, at + 1) === '(' && textAt(scene, at + 3) !== ')') return true;
  if (textAt(scene, at - 1) !== '(' || textAt(scene, at + 1) !== ')') return false;
  // *Luc Roy (DRQM)*: the badge of a person; *Poland’s Remembrance Institute (IPN)* only looks like one.
  const phrase = scene.phrases[scene.phraseOf[at - 2] ?? -1];
  return phrase?.type !== 'person' || phrase.name?.type === 'organization' || isLower(tokens[at - 2]);
}

/** In commas or dashes beside the words that it stands for, or with what it is behind it. */
function isApposed(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const lead = leadOf(scene, at);
  const [sign, next] = [textAt(scene, lead - 1), textAt(scene, at + 1)];
  if (DASH.test(next) && isDescription(scene, at + 2)) return true;
  if (next === ',' && isDescription(scene, at + 2)) {
    // *Selon l’ARS, le quai …*: the comma ends the phrase that names the source, unless another one follows.
    if (scene.cues[scene.cueOf[lead - 1] ?? -1]?.kind !== 'phrase' || closes(scene, at + 2)) return true;
  }
  if (/^["“«]$/u.test(sign)) return isNoun(scene, lead - 2);
  if (sign === ',' || DASH.test(sign)) {
    // *le syndicat du port, le GQBF, a …*; but *Hier matin, la DRQM a …*
    const after = scene.reader.tokens[at + 1];
    return after === undefined || after.kind === 'punctuation' || lexicon.words.relatives.has(after.folded);
  }
  // *the Harbour Trust, or GMB*
  return lexicon.words.coordinators.has(wordAt(lead - 1) ?? '') && /^[,"”»]$/u.test(textAt(scene, lead - 2));
}

/** *The GQBF is a union*, *a union known as the GQBF* */
function isDefined(scene: Scene, at: number): boolean {
  const { lexicon, wordAt } = scene.reader;
  const equates = lexicon.verbs.get(wordAt(at + 1) ?? '')?.some(({ auxiliary }) => auxiliary?.passive);
  if (equates && lexicon.determiners.get(wordAt(at + 2) ?? '')?.kind === 'indefinite') return true;
  const lead = leadOf(scene, at);
  const [before, link = ''] = [wordAt(lead - 2), wordAt(lead - 1)];
  const { namingWords } = lexicon.words;
  return namingWords.has(link) || namingWords.has(`${before} ${link}`);
}

/** Where the article before the acronym stands, or the acronym itself. */
function leadOf({ reader: { lexicon, wordAt } }: Scene, at: number): number {
  return lexicon.determiners.has(wordAt(at - 1) ?? '') ? at - 1 : at;
}

const DASH = /^(?:[–—-]|--)$/u;

/** What says of something what it is: *un service de la mairie*, *which runs the port*, *syndicat de marins*, *Germany’s main union*. */
function isDescription(scene: Scene, at: number): boolean {
  const { lexicon, tokens, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  if (lexicon.determiners.has(word) || lexicon.words.relatives.has(word)) return true;
  if (isLower(tokens[at])) return isNoun(scene, at) && !isVerbLike(scene.reader, at);
  for (let next = at; next < at + 4; next += 1) {
    if (lexicon.possessives.has(wordAt(next) ?? '')) return next > at;
    const token = tokens[next];
    if (!token || !isCapitalised(token)) return false;
  }
  return false;
}

/** Whether an apposition that begins here ends in a comma of its own within the sentence. */
function closes(scene: Scene, at: number): boolean {
  for (let next = at; next < at + LONGEST_APPOSITION; next += 1) {
    const text = textAt(scene, next);
    if (text === ',') return true;
    if (text === '' || text === '.') return false;
  }
  return false;
}

/** Tokens. */
const LONGEST_APPOSITION = 15;
const LONGEST_LIST = 24;
const LONGEST_COMPOUND = 4;

/** *le syndicat GQBF*, *les groupes PS, LR et DRQM*: behind the first of a list stands what all of them are. */
function isBehindNoun(scene: Scene, at: number): boolean {
  const { lexicon, tokens, wordAt } = scene.reader;
  let first = at;
  for (let back = at - 1; back > at - LONGEST_LIST; back -= 1) {
    const token = tokens[back];
    if (!token) break;
    if (token.text === ',' || lexicon.words.coordinators.has(wordAt(back) ?? '')) continue;
    if (!isCapitalised(token) || !isListed(scene, back)) break;
    first = back;
  }
  if (isNoun(scene, at - 1)) return true;
  return first < at && isNoun(scene, first - 1);
}

/** Behind it the list goes on: with a comma, *and*, or other capitals. */
function isListed({ reader: { lexicon, tokens, wordAt } }: Scene, at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return next.text === ',' || isCapitalised(next) || lexicon.words.coordinators.has(wordAt(at + 1) ?? '');
}

/** *the GQBF union*, *the GQBF pilot union*, *the GQBF and ARQB rescue funds* */
function isBeforeNoun(scene: Scene, at: number): boolean {
  const { lexicon, tokens, wordAt } = scene.reader;
  let next = at + 1;
  for (; next < at + LONGEST_LIST; next += 2) {
    const other = tokens[next + 1];
    const joins = tokens[next]?.text === ',' || lexicon.words.coordinators.has(wordAt(next) ?? '');
    if (!joins || !other || !isAcronym(other)) break;
  }
  for (const end = next + LONGEST_COMPOUND; next < end; next += 1) {
    if (isListedNoun(scene, next)) return true;
    if (!isLower(tokens[next]) || isBoundary(scene.reader, next)) return false;
  }
  return false;
}

/** A noun that the language pack has: *union*, *director*, *report*. */
function isListedNoun({ reader: { lexicon, tokens, wordAt } }: Scene, at: number): boolean {
  return isLower(tokens[at]) && matchPhrase(lexicon.nouns, wordAt, at) !== undefined;
}

/** A word in small letters that means something by itself. */
function isNoun(scene: Scene, at: number): boolean {
  const { lexicon, tokens } = scene.reader;
  const token = tokens[at];
  if (!token || !isLower(token)) return false;
  if (isListedNoun(scene, at)) return true;
  // *le chef de la DRQM*: the small words of his phrase are no nouns.
  if (determinerAt(scene.reader, at) || lexicon.neverInPhrase.has(token.folded)) return false;
  if (scene.phrases[scene.phraseOf[at] ?? -1]?.noun !== undefined) return true;
  return (
    (scene.cueOf[at] ?? -1) < 0 &&
    !lexicon.isFunction(token.folded) &&
    !lexicon.words.timeWords.has(token.folded) &&
    !lexicon.words.relatives.has(token.folded)
  );
}
