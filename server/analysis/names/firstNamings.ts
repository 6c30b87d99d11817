import type { LanguagePack } from '../../languages/languagePack.ts';
import type { AnalysedArticle, BlockText, Token } from '../analysedArticle.ts';
import { apartFromText, readSetting } from '../apartFromText.ts';
import { onceFor } from '../incremental/onceFor.ts';
import { readOnce } from '../incremental/readOnce.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nameWords, surnameIn } from '../words/nameKeys.ts';
import { isCapitalised } from '../words/tokens.ts';
import type { Name } from './names.ts';
import { countBearers, listNamings, type Naming } from './namings.ts';
import { isVerbLike } from './openingWords.ts';

/** Somebody whom running text names by surname alone before it names him in full, if it ever does. */
export interface EarlySurname {
  readonly naming: Naming;
  /** Where the full name stands; undefined where it never does. */
  readonly full: Naming | undefined;
}

/**
 * People named by surname alone first. Not those whom everybody knows, whose full name a headline or a quotation has given already, nor whoever shares
 * the name with somebody else of the article; nor where the surname stands beside a noun that may be named after somebody (*la loi Morel*).
 */
export function* findEarlySurnames(article: AnalysedArticle): Iterable<EarlySurname> {
  const namings = listNamings(article);
  const bearers = countBearers(article);
  const famous = famousSurnames(article.pack);
  const isApart = apartFromText(article);
  const quoting = new Set(
    article.entities.filter(({ quotations }) => quotations.length > 0).map(({ id }) => id),
  );
  for (const list of namings.values()) {
    const at = list.findIndex((each) => each.running && !isApart(each, list));
    const naming = list[at];
    if (!naming || naming.full || list.slice(0, at).some(({ full }) => full) || isLabel(naming)) continue;
    const surname = naming.name.words.at(-1) ?? '';
    if ((bearers.get(surname) ?? 0) > 1 || !isNobodyElse(naming)) continue;
    const full = list.find(({ full: isFull, running }, index) => isFull && running && index > at);
    if (famous.has(surname) || isGivenBefore(article, naming, surname)) continue;
    if (full) {
      // *Mrs. Hale, the director … Fiona Hale* in one paragraph is a courtesy, not a slip.
      if (isCourteous(naming) && full.block === naming.block) continue;
      if (full.name.firstName && surnameIn(full.name.words, full.scene.reader.lexicon) === surname)
        yield { naming, full };
    } else if (quoting.has(naming.entity) && list.every((each) => !each.full) && isSurname(naming))
      yield { naming, full };
  }
}

/** *state Sen. Luke H. Tarvel (R-Ashford) … Tarvel*: a longer name that was not read as his. */
function isGivenBefore({ blocks }: AnalysedArticle, { block, name }: Naming, surname: string): boolean {
  return blocks.some(({ index, text }) => {
    if (!text || index > block.index) return false;
    const to = index < block.index ? text.tokens.length : name.from;
    return readOnce(text, readLastWords).some(({ word, from }) => word === surname && from < to);
  });
}

/** The folded words behind another one with a capital, or an initial: *H. Tarvel*. To be called through `readOnce`. */
function readLastWords({ tokens }: BlockText): readonly { readonly word: string; readonly from: number }[] {
  return tokens.flatMap((token, from) =>
    isCapitalised(token) && isGivenName(tokens[from - 1], tokens[from - 2])
      ? [{ word: token.folded, from }]
      : [],
  );
}

/** *Luke*, *H.* */
function isGivenName(token: Token | undefined, before: Token | undefined): boolean {
  if (token?.text === '.') return before?.kind === 'word' && before.text.length < 2;
  return token?.kind === 'word' && isCapitalised(token);
}

/** *Hale: See you later?*: a label has little room for first names. */
function isLabel({ scene, name }: Naming): boolean {
  return scene.reader.wordAt(name.to) === ':';
}

/** Surnames of those whom everybody knows: *Mrs. Clinton*, *Hillary Rodham Clinton*. */
const famousSurnames = onceFor(({ knownPeople, knownSurnames }: LanguagePack): ReadonlySet<string> => {
  const names = [...knownPeople.map(({ name }) => name), ...knownSurnames];
  return new Set(names.flatMap((name) => nameWords(name).slice(-1)));
});

/** A surname of the language and no first name: of those whom a report calls by first name alone nobody wants to know more. */
function isSurname({
  name,
  scene: {
    reader: { lexicon },
  },
}: Naming): boolean {
  const word = name.words.at(-1) ?? '';
  return (
    !name.honorific && name.words.length === 1 && lexicon.surnames.has(word) && !lexicon.firstNames.has(word)
  );
}

function isCourteous({ name: { honorific } }: Naming): boolean {
  return honorific !== undefined && honorific.role === undefined;
}

/** The words beside names, and what else is read of words here. */
export function wordsBesideNames(text: BlockText): unknown {
  const { scene } = text.syntax;
  const { wordAt } = scene.reader;
  const beside = scene.names.flatMap(({ lead, to }) => [wordAt(lead - 2), wordAt(lead - 1), wordAt(to)]);
  return [beside, readOnce(text, readSetting), readOnce(text, readLastWords)];
}

/** A person in the singular: no family, town or firm, and nothing that is called after somebody. */
function isNobodyElse({ name, scene }: Naming): boolean {
  if (name.known || name.kind === 'acronym' || name.type === 'place' || name.type === 'organization')
    return false;
  const { lexicon, tokens, wordAt } = scene.reader;
  if (isInCapitals(name.text) || isListed(tokens, name)) return false;
  const phrase = scene.phrases[scene.phraseOf[name.from] ?? -1];
  if (phrase?.name?.from !== name.from || (phrase.noun && phrase.noun.category !== 'role')) return false;
  if (phrase.number === 'plural') return false;
  if (!name.honorific && !phrase.noun) {
    const before = wordAt(name.from - 1);
    if (before !== undefined && lexicon.determiners.has(before)) return false;
    if (
      tokens[name.from - 1]?.kind === 'word' &&
      !isSmall(before ?? '', lexicon) &&
      !lexicon.verbs.has(wordAt(name.from - 2) ?? '')
    )
      return false;
  }
  const after = tokens[name.to];
  return after?.kind !== 'word' || isSmall(after.folded, lexicon) || isVerbLike(scene.reader, name.to);
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** *(Morel 12’, Roy 40’)*: a line of a scoreboard or a list in brackets. */
function isListed(tokens: readonly Token[], { lead, to }: Name): boolean {
  return tokens[lead - 1]?.text === '(' || tokens[to]?.text === ')' || tokens[to]?.kind === 'number';
}

/** A verb of the lists, a preposition, a conjunction or an adverb: a noun beside a name may be what is called so (*la loi Morel*, *the Morel family*). */
function isSmall(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.isFunction(word) ||
    lexicon.verbs.has(word) ||
    lexicon.neverInPhrase.has(word) ||
    lexicon.words.timeWords.has(word) ||
    lexicon.possessives.has(word)
  );
}
