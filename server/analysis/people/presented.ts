import type { Name } from '../names/names.ts';
import { type Scene, textAt } from '../scene.ts';
import { matchPhrase } from '../words/phraseTable.ts';
import { isLower } from '../words/reader.ts';

/**
 * True where the words around a name say anything of whoever bears it: a role, an age, a place, a clause of their own, something done other
 * than speaking. False where the name stands alone beside a verb of speech: *a déclaré Luc Roy*, *Ann Roy said*.
 */
export function isPresented(scene: Scene, name: Name): boolean {
  if (name.honorific?.role !== undefined) return true;
  if (scene.phrases[scene.phraseOf[name.from] ?? -1]?.noun !== undefined) return true;
  // *Angelo Reyes of the Harbour Trust*, read as one name
  if (scene.reader.lexicon.pack.namePrepositions.some((word) => name.text.includes(` ${word} `))) return true;
  return isPresentedBefore(scene, name.lead - 1) || isPresentedBehind(scene, name.lead - 1, name.to);
}

/** *le skipper normand* `Luc Roy`, *une voisine,* `Anne Brun`, *Greenpeace’s* `Ann Roy` */
function isPresentedBefore(scene: Scene, at: number): boolean {
  const { lexicon, tokens, wordAt, sentenceStarts } = scene.reader;
  if (sentenceStarts.has(at + 1)) return false;
  const text = textAt(scene, at);
  if (text === ':' || text === '(' || text === ')') return true;
  if (text !== ',') return isTelling(scene, at) || lexicon.possessives.has(wordAt(at) ?? '');
  // *Proche du maire,* `Luc Roy`
  const opening = scene.sentences[scene.sentenceOf[at] ?? -1]?.from ?? at;
  if (textAt(scene, at - 1) === ')' || (tokens[opening]?.kind === 'word' && isTelling(scene, opening)))
    return true;
  if (scene.phrases[scene.phraseOf[at - 1] ?? -1]?.noun !== undefined) return true;
  return isLower(tokens[at - 1]) && isTelling(scene, at - 1);
}

/** `Ann Roy`*, 42*, `Luc Roy` *(Brest)*, `Ann Roy` *of the Harbour Trust*, `Luc Roy` *vit à Brest* */
function isPresentedBehind(scene: Scene, before: number, start: number): boolean {
  const { lexicon, tokens, wordAt, nameAt } = scene.reader;
  let at = start;
  while (lexicon.words.adverbs.has(wordAt(at) ?? '')) at += 1;
  const word = wordAt(at) ?? '';
  // *Ann Roy and Mark Hale, the pilots*
  const second = lexicon.words.coordinators.has(word) ? nameAt?.(at + 1) : undefined;
  if (second) return textAt(scene, second.to) === ',' && isSetBeside(scene, second.to + 1);
  if (word === '(' || word === '–' || word === '—') return true;
  if (word === ',') {
    // *Selon Luc Roy, le quai …*: the comma ends the phrase that names the source.
    const cue = scene.cues[scene.cueOf[before] ?? -1];
    const phrase = scene.phrases[scene.phraseOf[at + 1] ?? -1] ?? scene.phrases[scene.phraseOf[at + 2] ?? -1];
    const apart = cue?.kind === 'phrase' && phrase?.head !== 'role';
    return (
      at === start && !(apart && lexicon.determiners.has(wordAt(at + 1) ?? '')) && isSetBeside(scene, at + 1)
    );
  }
  return (
    isOrigin(scene, at) ||
    lexicon.determiners.has(word) ||
    lexicon.words.relatives.has(word) ||
    doesMore(scene, at) ||
    (isLower(tokens[at]) && isTelling(scene, at))
  );
}

/** What a comma sets beside a name: an age, a relative clause, a noun, where somebody is from; not a second name. */
function isSetBeside(scene: Scene, start: number): boolean {
  const { lexicon, tokens, wordAt, nameAt } = scene.reader;
  let at = start;
  while (lexicon.words.adverbs.has(wordAt(at) ?? '')) at += 1;
  const name = nameAt?.(at);
  // *UN coordinator*, *Leeds’ former mayor*
  if (name)
    return (
      isOfBody(name) ||
      lexicon.possessives.has(wordAt(name.to) ?? '') ||
      isTelling(scene, name.to) ||
      isOffice(scene, name)
    );
  const token = tokens[at];
  if (!token || token.kind === 'mark') return false;
  if (token.kind === 'number' || lexicon.words.relatives.has(token.folded)) return true;
  if (lexicon.determiners.has(wordAt(at) ?? '') || isOrigin(scene, at)) return true;
  return isTelling(scene, at) || isHeaded(scene, at) || isInsertion(scene, start);
}

/** *Executive Secretary of the league*: an office in capitals, and no second name. */
function isOffice(scene: Scene, { to }: Name): boolean {
  const { lexicon, wordAt } = scene.reader;
  return matchPhrase(lexicon.nouns, wordAt, to - 1)?.value.category === 'role' && isOrigin(scene, to);
}

/** *project director of the harbour*, *second author*: a role behind words that are verbs or times elsewhere. */
function isHeaded({ reader: { lexicon, tokens, wordAt } }: Scene, start: number): boolean {
  for (let at = start; at < start + LONGEST_COMPOUND; at += 1) {
    const word = wordAt(at) ?? '';
    if (lexicon.determiners.has(word) || lexicon.pronouns.has(word) || lexicon.prepositions.byFirst.has(word))
      return false;
    if (!isLower(tokens[at])) return false;
    const noun = at > start ? matchPhrase(lexicon.nouns, wordAt, at)?.value : undefined;
    if (noun?.category === 'role' && noun.number === 'singular') return true;
  }
  return false;
}

/** Words of a role and what stands before it. */
const LONGEST_COMPOUND = 3;

/** What stands between two commas, or holds a noun for people: *Luc Roy, en charge du port, dit*; *said Ann Roy, South Devon harbour master*. */
function isInsertion(scene: Scene, start: number): boolean {
  for (let at = start; at < start + LONGEST_INSERTION; at += 1) {
    const token = scene.reader.tokens[at];
    const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
    if (token?.text === ',') return true;
    if (!token || token.kind === 'mark' || /^[.;:!?…]$/u.test(token.text)) return false;
    if (scene.reader.lexicon.words.coordinators.has(token.folded)) return false;
    if (phrase?.noun?.category === 'role' && phrase.preposition === undefined) return true;
  }
  return false;
}

const LONGEST_INSERTION = 10;

/** The name of a body, of which somebody may be: *Luc Roy, CGT*. */
function isOfBody({ type, kind }: Name): boolean {
  return type === 'organization' || kind === 'acronym';
}

/** *of the Harbour Trust*, *de l’association* */
function isOrigin({ reader: { lexicon, wordAt } }: Scene, at: number): boolean {
  const word = wordAt(at) ?? '';
  if (lexicon.pack.addressPrepositions.includes(word) || word === '') return false;
  return (
    (lexicon.complementPrepositions.has(word) && !lexicon.locatives.has(word)) ||
    lexicon.pack.possessivePrepositions.includes(word)
  );
}

/** *was arrested*, *est devenue*: an auxiliary that is none of a verb of speech. */
function doesMore({ reader: { lexicon, wordAt }, cues, cueOf }: Scene, at: number): boolean {
  const cue = cues[cueOf[at] ?? -1];
  if (cue && !cue.passive) return false;
  return (
    lexicon.verbs.get(wordAt(at) ?? '')?.some(({ auxiliary, mood }) => auxiliary && mood === 'finite') ??
    false
  );
}

/** A word that means something by itself: a noun, an adjective, an age, a verb other than one of speech. */
export function isTelling(scene: Scene, at: number): boolean {
  const { lexicon, tokens } = scene.reader;
  const token = tokens[at];
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word' || (scene.cueOf[at] ?? -1) >= 0) return false;
  return (
    !lexicon.isFunction(token.folded) &&
    !lexicon.words.timeWords.has(token.folded) &&
    !lexicon.words.relatives.has(token.folded) &&
    matchPhrase(lexicon.prepositions, scene.reader.wordAt, at) === undefined
  );
}
