import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { onceFor } from '../../analysis/incremental/onceFor.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { outsideOf, quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { readLanguages } from '../../analysis/words/passageLanguage.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import { type Span, shift } from '../../article/span.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { defineRule } from '../rule.ts';
import { type Fault, reportFaults } from './parts/habits.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write capitals with their accents throughout, or without.',
      fr: 'Écrivez partout les majuscules avec leurs accents, ou partout sans.',
    },
    severity: 'suggestion',
    languages: ['fr'],
    readsWords: true,
    messages: {
      mixed: {
        en: 'The article otherwise writes capitals as in “{wanted}”; here stands “{found}”.',
        fr: 'L’article écrit ailleurs les majuscules comme dans « {wanted} » ; ici se trouve « {found} ».',
      },
      house: {
        en: 'The house writes “{wanted}”, not “{found}”.',
        fr: 'La maison écrit « {wanted} », non « {found} ».',
      },
    },
    fixes: {
      one: { en: 'Write “{wanted}”', fr: 'Écrire « {wanted} »' },
      all: {
        en: 'Write all capitals of the article as in “{wanted}”',
        fr: 'Écrire toutes les majuscules de l’article comme dans « {wanted} »',
      },
    },
    options: {
      capitals: {
        type: 'string',
        default: 'consistent',
        enum: ['consistent', 'accented', 'plain-initial'],
        description: {
          en: '`consistent`: one way in an article, on a tie with accents; `accented`: État, À; `plain-initial`: Etat, A, as agencies write.',
          fr: '`consistent` : une seule façon dans un article, avec accents à égalité ; `accented` : État, À ; `plain-initial` : Etat, A, comme écrivent les agences.',
        },
      },
    },
  },
  wordsOf: readCapitals,
  *check({ blocks }, { options }) {
    const sites = blocks.flatMap(({ block, text }) =>
      text ? readOnce(text, readCapitals).map((site) => ({ ...site, ...shift(site, block.start) })) : [],
    );
    const accented = sites.filter((site) => site.accented).length;
    const house = options.capitals !== 'consistent';
    const wantsAccents = house ? options.capitals === 'accented' : accented * 2 >= sites.length;
    const faults = sites
      .filter((site) => site.accented !== wantsAccents)
      .map(
        ({ start, end, at, found, other, letter }): Fault<'mixed' | 'house'> => ({
          messageId: house ? 'house' : 'mixed',
          span: { start, end },
          values: { found, wanted: other },
          edit: { start: start + at, end: start + at + 1, newText: letter },
        }),
      );
    yield* reportFaults(faults, () => sites.length);
  },
});

/** A word whose capital has an accent, or should have one. */
interface Capital extends Span {
  readonly accented: boolean;
  readonly found: string;
  /** Where in the word the capital stands. */
  readonly at: number;
  /** The word, and the capital, in the other way. */
  readonly other: string;
  readonly letter: string;
}

/** The reporter's words only; a name of somebody is spelled as he spells it. */
function readCapitals(text: BlockText): readonly Capital[] {
  const table = tableOf(text.pack);
  if (!table) return [];
  const capitals = text.tokens.flatMap((token, at) => readCapital(text, token, at, table) ?? []);
  if (capitals.length === 0 || readOnce(text, readLanguages).around) return [];
  return outsideOf(quotedSpans(text), capitals);
}

function readCapital(text: BlockText, token: Token, at: number, table: Table): Capital | undefined {
  if (token.kind !== 'word' || '#@'.includes(text.prose.charAt(token.start - 1) || '-')) return undefined;
  const compound = table.compounds.get(token.text);
  if (compound) return { ...spanOf(token), found: token.text, ...compound };
  const first = token.text.charAt(0);
  const rest = token.text.slice(1);
  const plain = table.plain.get(first);
  const preposition = table.preposition;
  if (plain === undefined && !table.accents.has(first)) return undefined;
  if (token.text === 'A' || token.text === preposition.accented) {
    if (token.text === 'A' && !isPreposition(text, at, table)) return undefined;
    const letter = token.text === 'A' ? preposition.accented : 'A';
    return {
      ...spanOf(token),
      accented: token.text !== 'A',
      found: token.text,
      at: 0,
      other: letter,
      letter,
    };
  }
  if (!/^\p{Ll}/u.test(rest)) return undefined;
  if (isSpelledSo(text, token, at, table)) return undefined;
  if (plain !== undefined)
    return { ...spanOf(token), accented: true, found: token.text, at: 0, other: plain + rest, letter: plain };
  const letter = accentOf(first, rest, table) ?? pronounAccent(text, token, at, table);
  return letter === undefined
    ? undefined
    : { ...spanOf(token), accented: false, found: token.text, at: 0, other: letter + rest, letter };
}

/**
 * The name of somebody or of a product is spelled as he spells it, and so is a word in capitals within a sentence that no list knows:
 * *Mitsubishi Eclipse*, *la marque Elite*, *Election Day*.
 */
function isSpelledSo(
  { tokens, pack, syntax }: BlockText,
  { text, folded }: Token,
  at: number,
  table: Table,
): boolean {
  const { phrases, phraseOf, reader } = syntax.scene;
  if (phrases[phraseOf[at] ?? -1]?.name?.type === 'person') return true;
  if (reader.lexicon.firstNames.has(/^\p{L}*/u.exec(folded)?.[0] ?? '')) return true;
  const [first, rest] = [text.charAt(0), /^\p{L}*/u.exec(text.slice(1))?.[0] ?? ''];
  const forms = [first + rest, ...(table.accents.get(first) ?? []).map((letter) => letter + rest)];
  const isListed = forms.some(
    (form) => table.names.has(form) || pack.plainCapitals?.includes(form.toLowerCase()),
  );
  if (isListed || pack.plainCapitals?.includes(folded)) return false;
  if (!reader.sentenceStarts.has(at)) return true;
  const next = tokens[at + 1];
  return next?.kind === 'word' && isCapitalised(next);
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}

/** *A Lyon*, *A partir de*, *A 18 ans*, *A 8h30* at the head of a sentence. */
function isPreposition({ tokens, syntax }: BlockText, at: number, { preposition }: Table): boolean {
  const { phrases, phraseOf, reader } = syntax.scene;
  const next = tokens[at + 1];
  if (!reader.sentenceStarts.has(at) || !next || next.start === tokens[at]?.end) return false;
  // *A 18 ans*, *A 20 heures*, and not the road *A 13*.
  if (next.kind === 'number') {
    const unit = tokens[at + 2]?.folded ?? '';
    return /^\d{1,2}\p{Ll}\d\d$/u.test(next.text) || /^\p{Ll}+s$/u.test(unit) || preposition.before.has(unit);
  }
  if (next.kind !== 'word') return false;
  return preposition.before.has(next.folded) || phrases[phraseOf[at + 1] ?? -1]?.name?.type === 'place';
}

/** The accented capital that a word lacks: it is a word only with it. */
function accentOf(first: string, rest: string, { accents, isWord, names }: Table): string | undefined {
  const part = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const word = first.toLowerCase() + part;
  if (part.length < 2 || isWord(word)) return undefined;
  return accents
    .get(first)
    ?.find((letter) => isWord(letter.toLowerCase() + part) || names.has(letter + part));
}

/** *Ca va* at the head of a sentence. */
function pronounAccent(
  { syntax }: BlockText,
  { text }: Token,
  at: number,
  { accents }: Table,
): string | undefined {
  const { reader } = syntax.scene;
  if (text.length !== 2 || !reader.sentenceStarts.has(at)) return undefined;
  return accents
    .get(text.charAt(0))
    ?.find((letter) => reader.lexicon.pronouns.has(letter.toLowerCase() + text.charAt(1)));
}

interface Table {
  /** The plain capital of each accented one, and the accented ones of each plain one. */
  readonly plain: ReadonlyMap<string, string>;
  readonly accents: ReadonlyMap<string, readonly string[]>;
  readonly isWord: (word: string) => boolean;
  readonly names: ReadonlySet<string>;
  /** Places with such a capital inside, in either way: `Saint-Étienne`, `Saint-Etienne`. */
  readonly compounds: ReadonlyMap<string, Compound>;
  readonly preposition: { readonly accented: string; readonly before: ReadonlySet<string> };
}

type Compound = Pick<Capital, 'accented' | 'at' | 'other' | 'letter'>;

function compoundsOf(
  places: readonly string[],
  plain: ReadonlyMap<string, string>,
): ReadonlyMap<string, Compound> {
  const compounds = new Map<string, Compound>();
  for (const place of places) {
    const at = [...place].findIndex(
      (letter, index) => index > 0 && place.charAt(index - 1) === '-' && plain.has(letter),
    );
    if (at < 0 || place.includes(' ')) continue;
    const [accent, letter] = [place.charAt(at), plain.get(place.charAt(at)) ?? ''];
    const other = place.slice(0, at) + letter + place.slice(at + 1);
    compounds.set(place, { accented: true, at, other, letter });
    compounds.set(other, { accented: false, at, other: place, letter: accent });
  }
  return compounds;
}

/** Made once for a language. */
const tableOf = onceFor(({ typography, places, organizations }: LanguagePack): Table | undefined => {
  const style = typography.accentedCapitals;
  if (!style) return undefined;
  const plain = new Map(
    Object.entries(style.plain).map(([letter, capital]) => [letter.toUpperCase(), capital]),
  );
  const accents = new Map<string, string[]>();
  for (const [letter, capital] of plain) accents.set(capital, [...(accents.get(capital) ?? []), letter]);
  const named = [...style.names, ...places, ...organizations.map(({ name }) => name)].flatMap((name) =>
    name.split(/[\s'’-]+/u),
  );
  const names = new Set(named.filter((word) => plain.has(word.charAt(0))));
  const compounds = compoundsOf([...style.names, ...places], plain);
  return { plain, accents, isWord: style.isWord, names, compounds, preposition: style.preposition };
});
