import type { Span } from '../../article/span.ts';
import { withCapital } from '../../languages/letters.ts';
import type { AnalysedArticle, BlockText } from '../analysedArticle.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import type { Scene } from '../scene.ts';
import { countBearers, listNamings, type Naming } from './namings.ts';

/** Full name and role of somebody whom a paragraph not far above has introduced by the same. */
export interface RepeatedIntroduction {
  readonly naming: Naming;
  /** The role's head noun. */
  readonly role: string;
  readonly surname: string;
  /** What the surname may stand for, in the block's offsets, and how it is written there; undefined where the words around it would have to change too. */
  readonly short: (Span & { readonly text: string }) | undefined;
}

/** The words beside names and roles, which is all that is read of words here. */
export function wordsBesideRoles({ syntax: { scene } }: BlockText): readonly (string | undefined)[] {
  const { wordAt } = scene.reader;
  const beside = (from: number, to: number) => [wordAt(from - 2), wordAt(from - 1), wordAt(from), wordAt(to)];
  return [
    ...scene.names.flatMap(({ lead, to }) => beside(lead, to)),
    ...scene.phrases.flatMap((phrase) => (isRole(phrase) ? beside(phrase.from, phrase.to) : [])),
  ];
}

/** Finds introductions given again within some paragraphs. People who share a surname need their full names. */
export function* findRepeatedIntroductions(
  article: AnalysedArticle,
  paragraphs: number,
): Iterable<RepeatedIntroduction> {
  const bearers = countBearers(article);
  const places = placesOf(article);
  for (const list of listNamings(article).values()) {
    const lastSaid = new Map<string, number>();
    const forms = new Set(list.map(({ name }) => name.text));
    for (const naming of list) {
      const role = naming.running && naming.full ? roleBeside(naming) : undefined;
      const lemma = role?.noun?.lemma;
      if (!role || lemma === undefined) continue;
      const last = lastSaid.get(lemma);
      const place = places[naming.block.index] ?? 0;
      lastSaid.set(lemma, place);
      if (last === undefined || place - last > paragraphs) continue;
      if ((bearers.get(naming.name.words.at(-1) ?? '') ?? 0) > 1) continue;
      const surname = shorterName(naming, forms) ?? surnameOf(naming);
      // *la reine Élisabeth II* has none
      if (/\p{Ll}/u.test(surname))
        yield { naming, role: lemma, surname, short: shortOf(naming, role, surname) };
    }
  }
}

/** The place of each block in the article, comments not counted. */
function placesOf({ blocks }: AnalysedArticle): readonly number[] {
  let place = 0;
  return blocks.map(({ block }) => (block.type === 'comment' ? place : place++));
}

/** *le maire Luc Roy*; *le maire de Montréval, Luc Roy*; *Luc Roy, maire de Montréval*. */
function roleBeside({ scene, name, block }: Naming): NounPhrase | undefined {
  const at = scene.phraseOf[name.from] ?? -1;
  const own = scene.phrases[at];
  const facts = block.text?.syntax.phraseFacts;
  if (!own || own.name?.from !== name.from || !facts) return undefined;
  if (own.noun) return isRole(own) ? own : undefined;
  const after = scene.phrases[at + 1];
  if (after && facts[at + 1]?.besideName && isRole(after)) return after;
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before -= 1)
    if (facts[before]?.apposed === at) return scene.phrases[before];
  return undefined;
}

/** Phrases at most between a role and the name behind it; see mentionFacts.ts. */
const FARTHEST = 4;

function isRole({ noun, number }: NounPhrase): boolean {
  return noun?.category === 'role' && number === 'singular';
}

/** The end of the name by which the article calls the same person elsewhere: *Peña Nieto*. */
function shorterName({ name: { text } }: Naming, forms: ReadonlySet<string>): string | undefined {
  const ends = [...forms].filter((form) => text.endsWith(` ${form}`));
  return ends.sort((one, other) => other.length - one.length)[0];
}

/** The name without first names: *Le Goff* of *Anne Le Goff*. */
function surnameOf({ name, scene: { reader } }: Naming): string {
  const { nameArticles, words } = reader.lexicon;
  let from = name.to - 1;
  for (; from > name.from + 1; from -= 1) {
    const before = reader.wordAt(from - 1) ?? '';
    if (!words.nameParticles.has(before) && !nameArticles.has(before)) break;
  }
  return reader.tokens
    .slice(from, name.to)
    .map(({ text, end }, index, tokens) => (tokens[index + 1]?.start === end ? text : `${text} `))
    .join('')
    .trim();
}

function shortOf({ scene, name }: Naming, role: NounPhrase, surname: string): RepeatedIntroduction['short'] {
  const from = Math.min(leadOf(scene, role), name.lead);
  const to = Math.max(role.to, name.to);
  const { tokens, lexicon, sentenceStarts, wordAt } = scene.reader;
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  // *du maire Luc Roy* is *de Roy*
  if (!first || !last || (wordAt(from) ?? '') in lexicon.pack.tokens.contractions) return undefined;
  if (tokens.slice(from, to).some(({ kind }) => kind === 'mark')) return undefined;
  // *South African President Luke Roy*, *Ann’s father Luke Roy*: words that go with the role stand before it.
  const before = tokens[from - 1]?.kind === 'word' ? wordAt(from - 1) : undefined;
  if (before !== undefined && (lexicon.possessives.has(before) || !isSmall(before, lexicon)))
    return undefined;
  // *chosen Prime Minister Luke Roy*: a participle that may be the verb of the sentence.
  if (lexicon.verbs.get(first.folded)?.some(({ mood }) => mood === 'participle')) return undefined;
  const { start } = first;
  const text = sentenceStarts.has(from) ? withCapital(surname) : surname;
  if (role.name?.from === name.from) return { start, end: last.end, text };
  if (next?.text === ',') return { start, end: next.end, text };
  return next?.text === '.' ? { start, end: last.end, text } : undefined;
}

/** Where a phrase begins, with its determiner. */
function leadOf({ reader }: Scene, { from }: NounPhrase): number {
  return reader.lexicon.determiners.has(reader.wordAt(from - 1) ?? '') ||
    (reader.wordAt(from - 1) ?? '') in reader.lexicon.pack.tokens.contractions
    ? from - 1
    : from;
}

function isSmall(word: string, lexicon: Lexicon): boolean {
  return lexicon.isFunction(word) || lexicon.verbs.has(word);
}
