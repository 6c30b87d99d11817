import type { AnalysedBlock, BlockText, Quotation, Source } from '../analysedArticle.ts';
import { firstStartingFrom, localQuotation } from '../neighbours.ts';
import type { PhraseFacts } from '../people/mentionFacts.ts';
import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { tokenBefore } from '../scene.ts';

/**
 * The sentence before tells what somebody says, and quotes nobody: *Le parquet a indiqué que l’enquête continue. « … », précise Luc Roy*.
 * Or it is about somebody who has no name in it: *La ministre a fait une mise au point. « … », assure Léa Brun*; *Elle y est favorable. « … »*.
 * At the end of the paragraph before it counts where both are so, or where a document speaks.
 */
export function isTold(
  block: AnalysedBlock,
  before: AnalysedBlock | undefined,
  quotation: Quotation,
  source: Source,
): boolean {
  const first = block.text?.syntax.scene.quotations[localQuotation(block, quotation)];
  if (!block.text || !first) return false;
  if (tokenBefore(first) >= 0) {
    const phrases = lastSentence(block.text, first.start, tokenBefore(first));
    // *Le chiffre ne convainc pas ce voyageur : « … »*
    const led = block.text.tokens[tokenBefore(first)]?.text === ':' ? tokenBefore(first) : undefined;
    return phrases.some(
      ({ phrase, facts }) =>
        facts.reports ||
        isAbout(phrase, facts, source) ||
        (phrase.to === led && phrase.type === 'person' && phrase.number === 'singular'),
    );
  }
  const { text } = before ?? {};
  if (!text) return false;
  return lastSentence(text, text.prose.length, text.tokens.length - 1).some(
    ({ phrase, facts }) =>
      facts.reports &&
      (source.kind === 'document' || (agrees(phrase, source) && isUnnamedPerson(phrase, facts))),
  );
}

interface Told {
  readonly phrase: NounPhrase;
  readonly facts: PhraseFacts;
}

/** Phrases at most that are read back. */
const FARTHEST = 40;

/** The phrases of the sentence that a token belongs to, before an offset, but for those that somebody is quoted by. */
function lastSentence({ syntax }: BlockText, before: number, token: number): readonly Told[] {
  const { scene, phraseFacts, isSource } = syntax;
  const told: Told[] = [];
  const last = firstStartingFrom(scene.phrases, before) - 1;
  for (let at = last; at >= 0 && at > last - FARTHEST; at -= 1) {
    const [phrase, facts] = [scene.phrases[at], phraseFacts[at]];
    if (!phrase || scene.sentenceOf[phrase.from] !== scene.sentenceOf[token]) break;
    if (facts && !isSource[at]) told.push({ phrase, facts });
  }
  return told;
}

function isAbout(phrase: NounPhrase, facts: PhraseFacts, source: Source): boolean {
  return facts.subject && agrees(phrase, source) && isUnnamedPerson(phrase, facts);
}

function agrees({ gender }: NounPhrase, source: Source): boolean {
  return gender === undefined || source.gender === undefined || gender === source.gender;
}

function isUnnamedPerson(phrase: NounPhrase, { apposed, impersonal }: PhraseFacts): boolean {
  const { head, name, number, determiner, pronoun } = phrase;
  if (number !== 'singular' || impersonal) return false;
  if (pronoun) return pronoun.person === 3 && pronoun.role !== 'indefinite';
  return head === 'role' && !name && apposed === undefined && determiner?.kind === 'definite';
}
