import type { Token } from '../analysedArticle.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import type { Reader } from '../words/reader.ts';
import { type Name, nameOf, proposeName } from './names.ts';

/**
 * The names of a line all in capitals, where capitals tell nothing: those that lists know, and a first name with the word behind it. No tagger
 * has learned such lines.
 */
export function findShoutedNames(reader: Reader): readonly Name[] {
  const known = startsOfKnown(reader);
  const tokens = reader.tokens.map((token, at) => quieten(token, reader, known.has(at)));
  const quiet: Reader = { ...reader, tokens, shouting: false, titled: false };
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = proposeName(quiet, at);
    const to = name && endOf(name, quiet);
    if (!name || to === undefined) continue;
    const { type, gender, firstName } = name;
    const sure = {
      ...(name.known && { known: name.known }),
      ...(name.honorific && { honorific: name.honorific }),
    };
    names.push(nameOf(reader, name.lead, name.from, to, { type, gender, firstName, ...sure }));
    at = to - 1;
  }
  return names;
}

/** Tokens that begin a known name of several words: *Banque de France*. */
function startsOfKnown({ tokens, lexicon, wordAt }: Reader): ReadonlySet<number> {
  const starts = [...tokens.keys()].filter(
    (at) => (matchPhrase(lexicon.knownNames, wordAt, at)?.words.length ?? 0) > 1,
  );
  return new Set(starts);
}

/** A word as running text would have it, as far as lists can tell: in small letters, with its capital, or an acronym. */
function quieten(token: Token, { lexicon }: Reader, isKnown: boolean): Token {
  const { kind, text, folded } = token;
  if (kind !== 'word') return token;
  const isAcronym = lexicon.knownNames.byFirst
    .get(folded)
    ?.some(({ words, value }) => words.length === 1 && [value.name, ...(value.aliases ?? [])].includes(text));
  if (isAcronym && !lexicon.isCommon(folded)) return token;
  const small = text.toLowerCase();
  const isName = lexicon.firstNames.has(folded) || lexicon.places.byFirst.has(folded);
  if (!isKnown && ((lexicon.isCommon(folded) && !isName) || lexicon.isFunction(folded)))
    return { ...token, text: small };
  return { ...token, text: small.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase()) };
}

/** Where the name ends; undefined where no list bears it out. */
function endOf({ known, type, firstName, from, to }: Name, { lexicon, wordAt }: Reader): number | undefined {
  if (known || (type === 'place' && !firstName)) return to;
  if (!firstName || to < from + 2) return undefined;
  let last = from + 1;
  while (last < to - 1 && lexicon.words.nameParticles.has(wordAt(last) ?? '')) last += 1;
  return lexicon.isWord(wordAt(last) ?? '') && !lexicon.surnames.has(wordAt(last) ?? '')
    ? undefined
    : last + 1;
}
