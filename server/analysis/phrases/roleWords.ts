import type { Gender } from '../../languages/languagePack.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Office, officeOf } from '../lexicon/offices.ts';
import type { Scene } from '../scene.ts';
import type { NounPhrase } from './nounPhrases.ts';

/** The words of a role that stands beside a name, in the block's own offsets, as a reader is shown them. */
export interface RoleWords {
  readonly start: number;
  readonly text: string;
  readonly office: Office;
  readonly gender: Gender | undefined;
}

/**
 * The role that a phrase gives: `conseiller à la sécurité nationale`, without what merely points back (*du pays*). With the phrase
 * of a name behind it, it runs to the comma before that: *directeur pour l’Europe, Craig Hollis*.
 */
export function roleWords(
  scene: Scene,
  phrase: NounPhrase,
  apposed: number | undefined,
): RoleWords | undefined {
  const { noun, gender } = phrase;
  if (noun?.category !== 'role') return undefined;
  const name = apposed === undefined ? undefined : scene.phrases[apposed]?.name;
  const last = name ? scene.reader.tokens[name.lead - 2] : undefined;
  const text = trimRole(scene.prose.slice(noun.start, last?.end ?? noun.end), scene.reader.lexicon);
  return { start: noun.start, text, office: officeOf(text, noun.lemma), gender };
}

function trimRole(text: string, lexicon: Lexicon): string {
  const words = text.split(/\s+/u);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const noun = last.replace(/^.*['’]/u, '');
  const glued = noun !== last;
  if (!lexicon.backwardNouns.has(noun) || words.length < 3) return text;
  if (!glued && !isSmall(words.at(-2) ?? '', lexicon)) return text;
  let keep = words.length - 1;
  while (keep > 1 && isSmall(words[keep - 1] ?? '', lexicon)) keep -= 1;
  const cut = words.slice(0, keep).join(' ');
  return text.startsWith(cut) ? cut : text;
}

function isSmall(word: string, lexicon: Lexicon): boolean {
  const folded = word.toLowerCase();
  return (
    lexicon.complementPrepositions.has(folded) ||
    lexicon.determiners.has(folded) ||
    isContracted(word, lexicon)
  );
}

function isContracted(word: string, lexicon: Lexicon): boolean {
  return word.toLowerCase() in lexicon.pack.tokens.contractions;
}
