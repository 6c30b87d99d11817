import type { Span } from '../../article/span.ts';
import { isAdjunct } from '../phrases/adjuncts.ts';
import { isLight, type Scene, textAt } from '../scene.ts';
import { explanationEnd } from '../speakers/plainSubjects.ts';
import { phraseStart } from '../speakers/tags.ts';
import { determinerAt, isComplementPreposition } from '../words/reader.ts';

/** No token between the two is quoted. */
export function isOutside(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((scene.quotationOf[at] ?? -1) >= 0) return false;
  return true;
}

/**
 * What stands before the verb, where that is a subject and nothing else but *Et*, *Puis*, *Lundi*, *Lors d’une visite,*. `explained`: and
 * whatever explains it between commas: *Omar Haddad, who runs a bakery,*.
 */
export function readWholeSubject(
  scene: Scene,
  from: number,
  to: number,
  explained = false,
): (Span & { readonly several: boolean }) | undefined {
  const { words } = scene.reader.lexicon;
  let start: number | undefined;
  let end = 0;
  let several = false;
  let at = circumstanceEnd(scene, from, to);
  while (at < to) {
    const word = scene.reader.wordAt(at) ?? '';
    const phrase = scene.phrases[scene.phraseOf[at] ?? -1];
    const explanation = explained ? explanationEnd(scene, at, to) : undefined;
    const last = scene.reader.tokens[(explanation ?? 0) - 1];
    if (start !== undefined && last) return { start, end: last.end, several };
    // *Le ministre* `de l’Intérieur`
    const tied = start !== undefined && isComplementPreposition(scene.reader, at);
    if (phrase && !tied) {
      const complements = start !== undefined && isComplementPreposition(scene.reader, phrase.from - 1);
      if ((phrase.preposition !== undefined && !complements) || phrase.to > to) return undefined;
      start ??= phraseStart(scene, phrase);
      end = phrase.end;
      at = phrase.to;
      continue;
    }
    if (start !== undefined && words.coordinators.has(word)) several = true;
    const determines = determinerAt(scene.reader, at) !== undefined && (scene.phraseOf[at + 1] ?? -1) >= 0;
    if (!tied && !determines && !words.coordinators.has(word) && word !== ',' && !isLight(scene, at))
      return undefined;
    // *En 2008, l’acteur…* tells a story.
    if (start === undefined && words.preverbal.has(word) && !determines) return undefined;
    at += 1;
  }
  return start === undefined ? undefined : { start, end, several };
}

/** Behind the comma of a circumstance that opens the sentence: *On Monday,*. */
export function circumstanceEnd(scene: Scene, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (textAt(scene, at) === ',') return isAdjunct(scene, from, at, false) ? at + 1 : from;
  return from;
}

/** The sentence ends in one full stop: it is no question, no cry, and does not trail off. */
export function isStated(scene: Scene, end: number, to: number): boolean {
  return end === to - 1 && textAt(scene, end) === '.';
}

/** Before the stops. */
export function contentEnd(scene: Scene, to: number): number {
  let end = to;
  while (end > 0 && '.!?…'.includes(textAt(scene, end - 1)) && textAt(scene, end - 1) !== '') end -= 1;
  return end;
}

/** Index of the one verbal cue between two tokens; -1 with none or several, or where a cue phrase stands beside it. */
export function onlyCue(scene: Scene, from: number, to: number): number {
  let found = -1;
  for (let at = from; at < to; at += 1) {
    const index = scene.cueOf[at] ?? -1;
    const cue = scene.cues[index];
    if (!cue || cue.from !== at || cue.kind === 'noun') continue;
    if (cue.kind === 'phrase' && cue.certainty === 'possible') continue;
    if (cue.kind === 'verb' && (found >= 0 ? isAside(scene, at) : isSpeaking(scene, at))) continue;
    if (found >= 0 || cue.kind === 'phrase') return -1;
    found = index;
  }
  return found;
}

/** Verbs that are none here: *sur Twitter*, *an interview* `published` *on Monday*, `speaking` *at a news conference*, *at a* `briefing`. */
function isAside(scene: Scene, at: number): boolean {
  const cue = scene.cues[scene.cueOf[at] ?? -1];
  const { lexicon, wordAt } = scene.reader;
  const named = scene.phrases[scene.phraseOf[at] ?? -1]?.name !== undefined;
  const participle = lexicon.verbs.get(wordAt(at) ?? '')?.some(({ mood }) => mood === 'participle');
  const noun = cue?.mood === 'gerund' && determinerAt(scene.reader, at - 1) !== undefined;
  return named || isSpeaking(scene, at) || noun || (participle === true && cue?.certainty === 'possible');
}

function isSpeaking({ reader }: Scene, at: number): boolean {
  return reader.lexicon.speakingParticiples.has(reader.wordAt(at) ?? '');
}

export function startsUpper(scene: Scene, at: number): boolean {
  const first = textAt(scene, at).charAt(0);
  return first !== first.toLowerCase();
}
