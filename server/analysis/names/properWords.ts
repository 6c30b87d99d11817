import type { Token } from '../analysedArticle.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isBehindQuotation, isBoundary, isCapitalisedAt, type Reader } from '../words/reader.ts';
import { isAllCapitals, isCapitalised } from '../words/tokens.ts';
import type { VerbReading } from '../words/verbTable.ts';
import { beginsTitle, isBodyNoun, isFirstName, isInitials } from './capitalTitles.ts';
import { opensName } from './openingWords.ts';

/** Words of a name at most, particles counted. */
const LONGEST_NAME = 9;

/** *Banque publique d’investissement*: a body's noun in capitals, small adjectives, and what it is for. `end` where there is none. */
export function institutionEnd(reader: Reader, at: number, end: number): number {
  const { lexicon } = reader;
  if (lexicon.pack.headLast || end !== at + 1 || !isBodyNoun(reader, at)) return end;
  let to = end;
  while (to < end + 2 && isPlainWord(reader, to)) to += 1;
  if (to === end || !lexicon.complementPrepositions.has(reader.wordAt(to) ?? '')) return end;
  return isPlainWord(reader, to + 1) ? to + 2 : end;
}

function isPlainWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && !isCapitalised(token) && !isBoundary(reader, at);
}

/** *Musicologist Beatrice Amadi*, *la Drômoise Camille Royer*: a capital that its place explains, before a first name. */
export function isTitleWord(reader: Reader, at: number, end: number): boolean {
  const { lexicon, wordAt } = reader;
  if (end < at + 3 || !isFirstName(reader, at + 1) || isFirstName(reader, at)) return false;
  if (lexicon.firstHeads.has(wordAt(at) ?? '') || isBodyNoun(reader, at)) return false;
  if (isListed(reader, at)) return true;
  return reader.sentenceStarts.has(at) || lexicon.determiners.has(wordAt(at - 1) ?? '');
}

/** The end of the run of capitalised words from `at`, with the particles and initials inside it; `at` when there is none. */
export function properEnd(reader: Reader, at: number, afterHonorific: boolean): number {
  let end = at;
  while (end < at + LONGEST_NAME) {
    if (!reader.tokens[end] || (end > at && (beginsTitle(reader, end) || beginsPerson(reader, at, end))))
      break;
    const next = stepOver(reader, at, end, afterHonorific);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** *Refugee Council Enver Solomon*: behind the noun that ends a body's name two words that are none of the language begin another. */
function beginsPerson(reader: Reader, at: number, end: number): boolean {
  const { lexicon, wordAt } = reader;
  // *L’Opinion Franck Louvrier*: whose name begins with an article has no first name in it.
  if (end === at + 2 && startsWithArticle(reader, at) && isFirstName(reader, end))
    return isCapitalisedAt(reader, end + 1);
  if (end < at + 2 || lexicon.lastHeads.get(wordAt(end - 1) ?? '') !== 'organization') return false;
  if (!isListed(reader, end - 1) || !isCapitalisedAt(reader, end) || !isCapitalisedAt(reader, end + 1))
    return false;
  const given = isFirstName(reader, end) && !lexicon.isFunction(wordAt(end) ?? '');
  return given || (!isListed(reader, end) && !isListed(reader, end + 1));
}

/** The end of the next part of a name, its word, its particles and its word, or what joins two words of it; `end` where there is none. */
function stepOver(reader: Reader, at: number, end: number, afterHonorific: boolean): number {
  if (isProper(reader, end, end === at && !afterHonorific)) return wordEnd(reader, at, end);
  // *Mme Wallon*
  if (afterHonorific && end === at && isDemonym(reader, at)) return wordEnd(reader, at, end);
  if (startsWithArticle(reader, end) && isProper(reader, end + 1, false) && !isAcronymBefore(reader, end))
    return end + 2;
  if (end > at) {
    const complement = isHead(reader, end - 1) ? complementStart(reader, end) : end;
    if (complement > end && isProper(reader, complement, false)) return complement;
    const joint = jointEnd(reader, at, end);
    if (joint > end) return joint;
  }
  const next = particlesEnd(reader, end);
  if (next === end || !isProper(reader, next, false)) return end;
  if (end > at) return isAcronymBefore(reader, end) ? end : next;
  return afterHonorific || isForeignParticle(reader, at) ? next : end;
}

/** Behind a word of a name: the stop of an initial or of *Jr.*, the hyphen of *J.-P.* */
function wordEnd(reader: Reader, at: number, end: number): number {
  const { lexicon, wordAt } = reader;
  const text = reader.tokens[end]?.text ?? '';
  if (wordAt(end + 1) !== '.') return end + 1;
  if (end > at && lexicon.nameSuffixes.has(`${wordAt(end)}.`)) return end + 2;
  if (lexicon.abbreviatedNames.has(wordAt(end) ?? ''))
    return isCapitalisedAt(reader, end + 2) ? end + 2 : end + 1;
  if (!isInitials(text)) return end + 1;
  const hyphen = wordAt(end + 2) === '-' ? end + 3 : end + 2;
  if (isCapitalisedAt(reader, hyphen)) return hyphen;
  // *Detlef S.*: a surname that is kept back.
  const kept = end === at + 1 && text.length === 1 && !lexicon.isWord(wordAt(at) ?? '');
  return kept ? end + 2 : end + 1;
}

/** *Marine Le Pen*, *à La Baule*: an article with a capital within a sentence is part of the name. */
export function startsWithArticle(reader: Reader, at: number): boolean {
  if (!reader.lexicon.nameArticles.has(reader.wordAt(at) ?? '') || !isCapitalisedAt(reader, at)) return false;
  return !reader.sentenceStarts.has(at) && !follows(reader.tokens[at - 1]);
}

/** *Bank of England*, *Ministère de la Défense*: a body's name goes on behind its preposition. */
function complementStart(reader: Reader, at: number): number {
  const { lexicon, wordAt } = reader;
  if (!lexicon.namePrepositions.has(wordAt(at) ?? '')) return at;
  return lexicon.determiners.has(wordAt(at + 1) ?? '') ? at + 2 : at + 1;
}

/** *Johnson & Johnson*, *People’s Party*, *Housing and Urban Development* behind *Department of*. */
function jointEnd(reader: Reader, at: number, end: number): number {
  const { lexicon, wordAt } = reader;
  const word = wordAt(end) ?? '';
  if (!isCapitalisedAt(reader, end + 1)) return end;
  if (word === '&') return end + 1;
  if (lexicon.possessives.has(word)) {
    return isListed(reader, end - 1) && endsInBody(reader, end + 1) ? end + 1 : end;
  }
  if (!lexicon.words.coordinators.has(word) || !isListed(reader, end + 1)) return end;
  return isListed(reader, end - 1) && isBodyPart(reader, at, end) ? end + 1 : end;
}

/** A word of the language in capitals, no name of somebody. */
function isListed({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  return (
    (lexicon.isWord(word) || lexicon.isCommon(word)) &&
    !lexicon.firstNames.has(word) &&
    !lexicon.surnames.has(word)
  );
}

/** What stands before *and* is what a body is of (*Department of Housing*), or what follows ends in a body (*… and Exchange Commission*). */
function isBodyPart(reader: Reader, at: number, and: number): boolean {
  for (let before = at; before < and; before += 1) {
    if (reader.lexicon.namePrepositions.has(reader.wordAt(before) ?? '')) return true;
  }
  return isCapitalisedAt(reader, and + 2) && endsInBody(reader, and + 1);
}

/** The run of capitals from `at` ends in the noun of a body. */
function endsInBody(reader: Reader, at: number): boolean {
  let last = at;
  while (last < at + 3 && isCapitalisedAt(reader, last + 1)) last += 1;
  return reader.lexicon.lastHeads.get(reader.wordAt(last) ?? '') === 'organization';
}

/** A word whose name may go on behind a preposition: *Bank*, *Université*, *Gulf*. */
function isHead(reader: Reader, at: number): boolean {
  const word = reader.wordAt(at) ?? '';
  const { lexicon } = reader;
  return lexicon.firstHeads.has(word) || lexicon.lastHeads.has(word) || isBodyNoun(reader, at);
}

function isAcronymBefore(reader: Reader, end: number): boolean {
  const before = reader.tokens[end - 1];
  return before !== undefined && isAllCapitals(before);
}

function particlesEnd(reader: Reader, at: number): number {
  let end = at;
  while (end < at + 3 && reader.lexicon.words.nameParticles.has(stripApostrophe(reader.wordAt(end))))
    end += 1;
  return end;
}

/** *de Maizière said*: a particle that is no word of this language may begin a name. */
export function isForeignParticle(reader: Reader, at: number): boolean {
  return reader.lexicon.foreignParticles.has(reader.wordAt(at) ?? '');
}

export function stripApostrophe(word: string | undefined): string {
  return word?.endsWith("'") ? word.slice(0, -1) : (word ?? '');
}

/** A capitalised word that is a name here: not a common word that merely opens a sentence or a quotation. */
function isProper(reader: Reader, at: number, first: boolean): boolean {
  const token = reader.tokens[at];
  if (!token || !(isCapitalised(token) || hasParticle(reader, at))) return false;
  const { lexicon } = reader;
  const word = token.folded;
  if (word.endsWith("'") && lexicon.elisions.has(stripApostrophe(word))) return false;
  if (lexicon.honorifics.has(word)) return false;
  if (first && (lexicon.plainCapitals.has(word) || isLetter(reader, at, token) || isBadge(reader, at)))
    return false;
  if (isAllCapitals(token)) return true;
  const opens = reader.sentenceStarts.has(at) || follows(reader.tokens[at - 1]);
  // *Thierry Breton*, *Theresa May*: behind a first name it is a surname.
  const surname = !first && isFirstName(reader, at - 1) && !opens;
  if (lexicon.demonyms.has(word))
    return (
      surname ||
      isGivenName(reader, at) ||
      (first ? isBareSubject(reader, at) || namesBody(reader, at) : isCapitalisedAt(reader, at + 1))
    );
  if (opens && (!opensName(reader, at) || isTagVerb(reader, at))) return false;
  if (reader.titled && at > 0 && isVerbOfTitle(reader, at)) return false;
  if (surname && lexicon.surnames.has(word)) return true;
  if (isFunctionWord(reader, token))
    return !first && lexicon.determiners.has(word) && isNameWord(reader, at + 1);
  return !(first && lexicon.words.timeWords.has(word));
}

/** *“…” Said Luke Hale.*: right behind a closing mark the verb that tags are made with is no first name. */
function isTagVerb(reader: Reader, at: number): boolean {
  const { lexicon, wordAt } = reader;
  const { plain } = lexicon.pack.tagVerbs;
  return (
    isBehindQuotation(reader, at) &&
    lexicon.verbs.get(wordAt(at) ?? '')?.some(({ mood, lemma }) => mood === 'finite' && lemma === plain) ===
      true
  );
}

/** *Christian Asanger*, but not *Christian Democrats*: a first name that says elsewhere where somebody is from. */
function isGivenName(reader: Reader, at: number): boolean {
  if (!reader.lexicon.firstNames.has(reader.wordAt(at) ?? '') || !isCapitalisedAt(reader, at + 1))
    return false;
  return !isListed(reader, at + 1) && !reader.lexicon.demonyms.has(reader.wordAt(at + 1) ?? '');
}

/** *British Chess Federation*, but not *British Foreign Ministry*: a body that its adjective of origin tells from others. */
function namesBody(reader: Reader, at: number): boolean {
  const { lexicon, wordAt } = reader;
  let last = at;
  while (last < at + 5 && isCapitalisedAt(reader, last + 1) && !beginsTitle(reader, last + 1)) last += 1;
  if (last === at || lexicon.lastHeads.get(wordAt(last) ?? '') !== 'organization') return false;
  const plain = matchPhrase(lexicon.nouns, wordAt, at + 1);
  return plain === undefined || at + 1 + plain.words.length <= last;
}

function isDemonym(reader: Reader, at: number): boolean {
  return isCapitalisedAt(reader, at) && reader.lexicon.demonyms.has(reader.wordAt(at) ?? '');
}

/** *…, Cuban said*, *a affirmé Wallon*: an adjective of origin has no verb of its own. */
function isBareSubject(reader: Reader, at: number): boolean {
  const { lexicon, wordAt } = reader;
  const behind = lexicon.pack.tokens.inversion ? lexicon.verbs.get(wordAt(at - 1) ?? '') : undefined;
  if (behind?.some(({ reporting }) => reporting?.certainty === 'speech')) return true;
  const before = reader.tokens[at - 1];
  if (before?.kind === 'word' || before?.kind === 'number') return false;
  return reader.lexicon.verbs.get(reader.wordAt(at + 1) ?? '')?.some(isTold) === true;
}

function isTold(reading: VerbReading): boolean {
  return (
    reading.mood === 'finite' && reading.reporting?.certainty === 'speech' && reading.number !== 'plural'
  );
}

/** *Smith Calls Plan ‘a Disgrace’*: in a headline with capitals a verb of speech that is no plural noun. */
function isVerbOfTitle({ lexicon, wordAt }: Reader, at: number): boolean {
  const word = wordAt(at) ?? '';
  return (
    !lexicon.surnames.has(word) &&
    !lexicon.nouns.byFirst.has(word) &&
    lexicon.verbs
      .get(word)
      ?.some(({ mood, reporting, number }) => mood === 'finite' && reporting && number !== 'plural') === true
  );
}

/** *al-Bashir*, *el-Sissi*: the capital stands behind the particle. */
export function hasParticle({ lexicon, tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const hyphen = token.text.indexOf('-');
  if (hyphen < 2 || hyphen > 4 || token.kind !== 'word') return false;
  const next = token.text.charAt(hyphen + 1);
  return next !== next.toLowerCase() && lexicon.words.nameParticles.has(token.folded.slice(0, hyphen));
}

/** *Sen. Joe Harlan (R-Ohio)*, *, D-Fla.*: a party and a state. */
function isBadge({ tokens, wordAt }: Reader, at: number): boolean {
  const before = wordAt(at - 1);
  return (before === '(' || before === ',') && /^\p{Lu}-\p{Lu}/u.test(tokens[at]?.text ?? '');
}

/** One letter begins a name only as an initial: *J. Dupont*, *R.-G. Réau*. */
function isLetter(reader: Reader, at: number, token: Token): boolean {
  if (token.text.length > 1) return false;
  if (reader.wordAt(at + 1) !== '.') return true;
  return !isCapitalisedAt(reader, reader.wordAt(at + 2) === '-' ? at + 3 : at + 2);
}

/** *Maud Le Goff*: an article with a capital inside a name. */
function isNameWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && isCapitalised(token) && !isFunctionWord(reader, token);
}

function isFunctionWord({ lexicon }: Reader, token: Token): boolean {
  const word = token.folded;
  return (
    lexicon.pronouns.has(word) ||
    lexicon.words.timeWords.has(word) ||
    lexicon.determiners.has(word) ||
    ((lexicon.lastWordsOfPrepositions.has(word) || lexicon.words.coordinators.has(word)) &&
      !lexicon.firstNames.has(word))
  );
}

/** After an opening mark, a colon or a dash a capital may be that of a sentence. */
function follows(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'mark' || ':—–-•('.includes(before.text));
}
