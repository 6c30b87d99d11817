import type { KnownPerson, LanguagePack } from '../../languages/languagePack.ts';
import { nameWords } from '../words/nameKeys.ts';
import { cutWords, matchPhrase, type PhraseTable } from '../words/phraseTable.ts';

/** A role as it is compared: the words of its noun, and the names in its complement, folded. */
export interface Office {
  readonly lemma: string;
  readonly noun: readonly string[];
  readonly complement: readonly string[];
}

/** The office that a role's words name: `patron de l’OTAN` is `patron` of `otan`. */
export function officeOf(text: string, lemma: string): Office {
  const noun = lemma.split(' ');
  const capitalised = text.match(/\p{Lu}[\p{L}\p{M}-]*/gu) ?? [];
  const complement = capitalised.map((word) => word.toLowerCase()).filter((word) => !noun.includes(word));
  return { lemma, noun, complement };
}

/** Reads offices as lists have them: `maire de Vernoy`. */
export function officeReader(
  { headLast, complementPrepositions }: LanguagePack,
  nouns: PhraseTable<unknown>,
): (text: string) => Office {
  const prepositions = new Set(complementPrepositions);
  return (text) => officeOf(text, headOf(cutWords(text), nouns, prepositions, headLast === true));
}

/** The offices of people whom everybody knows, by the words of their names. */
export function indexPeople(
  pack: LanguagePack,
  nouns: PhraseTable<unknown>,
): ReadonlyMap<string, readonly Office[]> {
  const office = officeReader(pack, nouns);
  return new Map(
    pack.knownPeople.map(({ name, offices }: KnownPerson) => [
      nameWords(name).join(' '),
      offices.map(office),
    ]),
  );
}

/** The noun of an office: the first that the lexicon knows, or, where nouns stack before their head, the last before a preposition. */
function headOf(
  words: readonly string[],
  nouns: PhraseTable<unknown>,
  prepositions: ReadonlySet<string>,
  headLast: boolean,
): string {
  let head = words[0] ?? '';
  for (let at = 0; at < words.length && !prepositions.has(words[at] ?? ''); at += 1) {
    const noun = matchPhrase(nouns, (index) => words[index], at);
    if (!noun) continue;
    head = noun.words.join(' ');
    if (!headLast) return head;
    at += noun.words.length - 1;
  }
  return head;
}
