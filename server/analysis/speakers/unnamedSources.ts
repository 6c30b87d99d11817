import type { Span } from '../../article/span.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { isLight, type Scene } from '../scene.ts';
import type { BlockSyntax } from '../syntax.ts';
import { matchPhrase, type PhraseTable } from '../words/phraseTable.ts';
import { determinerAt, isBoundary, isComplementPreposition } from '../words/reader.ts';
import { isAfterComma } from './blockAttribution.ts';
import type { BlockCue } from './cues.ts';
import { sourceSpan } from './sourceSpan.ts';
import { findSubject } from './subjects.ts';
import { isExplained } from './withheldNames.ts';

/** Tokens of the block, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the reporter lays words or a claim to people whom nobody could name, in order and apart: *des sources proches du dossier*, *a
 * senior official said*. Nothing of a block that says why they are not named.
 */
export function findUnnamedSources(syntax: BlockSyntax): readonly Span[] {
  const { scene } = syntax;
  const { anonymous } = scene.reader.lexicon;
  if (isExplained(scene)) return [];
  const [circles, phrases, hidden] = expressions(scene, [
    anonymous.circles,
    anonymous.phrases,
    anonymous.anonymity,
  ]);
  const found = [
    ...phrasesOf(syntax),
    ...phrases,
    ...circles.map((circle) => withComplement(scene, circle)).filter((circle) => tells(scene, circle)),
  ];
  const told = new Set(found.map(({ from }) => scene.sentenceOf[from]));
  // *A man who asked not to be named*: nobody else in the sentence stands for it.
  return apart(scene, [...found, ...hidden.filter(({ from }) => !told.has(scene.sentenceOf[from]))]);
}

/** The sources of the block's cues that are no more than a kind of people. */
function phrasesOf({ scene, isSource }: BlockSyntax): Stretch[] {
  const telling = new Set<number>();
  for (const [index, phrase] of scene.phrases.entries())
    if (isSource[index] || opensWithArticle(scene, phrase)) telling.add(index);
  for (const cue of scene.cues) {
    const subject = reports(scene, cue) ? findSubject(scene, cue, isAfterComma(scene, cue.from)) : undefined;
    // *lawmakers who thought it too late* are described, whatever is said of them.
    if (subject && subject.how !== 'sentence' && subject.how !== 'relative') telling.add(subject.phrase);
  }
  return [...telling].flatMap((index) => {
    const phrase = scene.phrases[index];
    if (!phrase || !isUnnamed(scene, phrase) || isNamedBehind(scene, index)) return [];
    const found = withComplement(scene, { from: firstOf(scene, phrase), to: phrase.to });
    return isExemplified(scene, found.to) ? [] : [found];
  });
}

function reports(scene: Scene, cue: BlockCue): boolean {
  if ((scene.quotationOf[cue.from] ?? -1) >= 0 || cue.kind === 'noun') return false;
  return cue.certainty === 'speech' && !cue.passive && cue.mood !== 'participle';
}

/** *Des sources ont dit*, *De hauts responsables*: a preposition elsewhere is an article where the sentence begins with it. */
function opensWithArticle(scene: Scene, phrase: NounPhrase): boolean {
  const from = firstOf(scene, phrase);
  return (
    scene.reader.sentenceStarts.has(from) &&
    isComplementPreposition(scene.reader, from) &&
    tells(scene, { from, to: phrase.to })
  );
}

const PEOPLE: ReadonlySet<NounPhrase['head']> = new Set(['role', 'group', 'other']);

function isUnnamed(scene: Scene, phrase: NounPhrase): boolean {
  const { anonymous } = scene.reader.lexicon;
  if (phrase.name || !PEOPLE.has(phrase.head) || (scene.quotationOf[phrase.from] ?? -1) >= 0) return false;
  const words = phrase.noun?.lemma.split(' ') ?? [];
  const source = words.some((word) => anonymous.nouns.has(word));
  if (!source && !words.some((word) => anonymous.people.has(word))) return false;
  const first = firstOf(scene, phrase);
  if (isComplementPreposition(scene.reader, first) && scene.reader.sentenceStarts.has(first)) return true;
  if (determinerAt(scene.reader, first)) return isArticle(scene, first, phrase);
  if (hasDistinguishing(scene, phrase)) return true;
  return phrase.number === 'plural' && (source || words.some((word) => anonymous.plain.has(word)));
}

/** *une*, *des*, *one*, *several*; *the official* has been spoken of before, *la liste des ministres* is about the list. */
function isArticle(scene: Scene, at: number, { number: ofNoun }: NounPhrase): boolean {
  const { lexicon, wordAt } = scene.reader;
  const word = wordAt(at) ?? '';
  const { kind, number } = lexicon.determiners.get(word) ?? {};
  if (kind === 'quantifier') return lexicon.anonymous.distinguishing.has(word);
  // *according to a fact sheet lawmakers released*
  if (kind === 'indefinite') return number !== 'singular' || ofNoun === 'singular';
  return kind === 'partitive' && number !== 'singular' && !isOfSomething(scene, at);
}

/** A plain word stands before: no verb of speech, no preposition, no sign. */
function isOfSomething(scene: Scene, at: number): boolean {
  const { reader, cueOf } = scene;
  if (reader.sentenceStarts.has(at) || (cueOf[at - 1] ?? -1) >= 0 || isLight(scene, at - 1)) return false;
  return reader.tokens[at - 1]?.kind === 'word' && !isPreposition(scene, at - 1);
}

function hasDistinguishing(scene: Scene, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.to; at += 1)
    if (scene.reader.lexicon.anonymous.distinguishing.has(scene.reader.wordAt(at) ?? '')) return true;
  return false;
}

/** *un responsable, Luc Roy*, *a senior official, Ann Hale*. */
function isNamedBehind(scene: Scene, index: number): boolean {
  const next = scene.phrases[index + 1];
  return next?.name !== undefined && next.end <= sourceSpan(scene, index).end;
}

/** *plusieurs responsables, dont Luc Roy*; *several officials said so, among them Mayor Ann Hale*: later in its sentence one has a name. */
function isExemplified(scene: Scene, to: number): boolean {
  const { reader, phraseOf, phrases, sentenceOf, quotationOf } = scene;
  for (let at = to; sentenceOf[at] === sentenceOf[to - 1] && at < to + FARTHEST_EXAMPLE; at += 1) {
    if (reader.tokens[at - 1]?.text !== ',' && at > to) continue;
    const entry =
      (quotationOf[at] ?? -1) < 0
        ? matchPhrase(reader.lexicon.anonymous.examples, reader.wordAt, at)
        : undefined;
    const first = at + (entry?.words.length ?? 0);
    if (entry && [first, first + 1].some((place) => phrases[phraseOf[place] ?? -1]?.name)) return true;
  }
  return false;
}

const FARTHEST_EXAMPLE = 30;

/** Its determiners and adjectives included: *une autre source*, *de hauts responsables*. */
function firstOf({ reader }: Scene, phrase: NounPhrase): number {
  const { leadingAdjectives } = reader.lexicon;
  let from = phrase.from;
  while (leadingAdjectives?.has(reader.wordAt(from - 1) ?? '')) from -= 1;
  const partitive = from < phrase.from && isComplementPreposition(reader, from - 1);
  if (partitive && reader.sentenceStarts.has(from - 1)) return from - 1;
  while (determinerAt(reader, from - 1)) from -= 1;
  return from;
}

type Table = PhraseTable<true>;

/** Of each table the expressions that stand outside quotations. */
function expressions(
  scene: Scene,
  tables: readonly [Table, Table, Table],
): [Stretch[], Stretch[], Stretch[]] {
  const { tokens, wordAt } = scene.reader;
  const found: [Stretch[], Stretch[], Stretch[]] = [[], [], []];
  for (const [at, { folded }] of tokens.entries()) {
    for (const [index, table] of tables.entries()) {
      if (!table.byFirst.has(folded) || (scene.quotationOf[at] ?? -1) >= 0) continue;
      const entry = matchPhrase(table, wordAt, at);
      if (entry) found[index]?.push({ from: at, to: at + entry.words.length });
    }
  }
  return found;
}

/** Words at most of a complement: *the secretive process*. */
const LONGEST_COMPLEMENT = 4;

/** *une source proche* `de l’enquête`, *people familiar with* `the talks`; not *une source* `à l’AFP`. */
function withComplement(scene: Scene, { from, to }: Stretch): Stretch {
  const { reader } = scene;
  const tied = isPreposition(scene, to - 1) || determinerAt(reader, to - 1) !== undefined;
  if (!tied && (!isComplementPreposition(reader, to) || isAddress(scene, to))) return { from, to };
  let at = tied ? to : to + 1;
  while (determinerAt(reader, at)) at += 1;
  const first = at;
  // Behind a determiner *talks* is no verb.
  if (determinerAt(reader, at - 1) && reader.tokens[at]?.kind === 'word') at += 1;
  while (at < first + LONGEST_COMPLEMENT && !isBoundary(reader, at)) at += 1;
  return at > first ? { from, to: at } : { from, to };
}

function isPreposition({ reader }: Scene, at: number): boolean {
  return reader.lexicon.prepositions.byFirst.has(reader.wordAt(at) ?? '');
}

function isAddress({ reader: { lexicon, wordAt } }: Scene, at: number): boolean {
  const word = wordAt(at) ?? '';
  const { addressPrepositions, tokens } = lexicon.pack;
  return addressPrepositions.includes(tokens.contractions[word]?.preposition ?? word);
}

/** A verb of speech right behind it, or what names a source right before: *selon l’entourage*, *dit-on dans l’entourage*. */
function tells(scene: Scene, { from, to }: Stretch): boolean {
  const before = isPreposition(scene, from - 1) && !isAddress(scene, from - 1) ? from - 2 : from - 1;
  const lead = scene.cues[scene.cueOf[before] ?? -1];
  if (lead && (lead.kind === 'phrase' || lead.inverted || before === from - 1)) return true;
  let at = to;
  while (isLight(scene, at)) at += 1;
  const cue = scene.cues[scene.cueOf[at] ?? -1];
  return cue !== undefined && cue.mood === 'finite' && reports(scene, cue);
}

/** In order; of those that overlap the hull. */
function apart({ reader: { tokens } }: Scene, found: readonly Stretch[]): Span[] {
  const kept: Span[] = [];
  for (const { from, to } of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const last = kept.at(-1);
    if (!last || start >= last.end) kept.push({ start, end });
    else kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return kept;
}
