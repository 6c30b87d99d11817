import type { NounPhrase } from '../phrases/nounPhrases.ts';
import { newDraft, type Register } from './people.ts';

/**
 * Somebody without a name: *le procureur*, *fellow physicians*. The same words mean the same one, and a noun alone the last one that
 * had it; *un témoin*, *a witness* is another.
 */
export function enterUnnamed(register: Register, phrase: NounPhrase, bare: boolean, words: string): number {
  const noun = `unnamed ${phrase.noun?.lemma ?? words.toLowerCase()}`;
  const whole = `unnamed ${words.toLowerCase()}`;
  const known =
    phrase.determiner?.kind === 'indefinite' ? undefined : register.byKey.get(bare ? noun : whole);
  if (known !== undefined) return known;
  const id = register.drafts.length;
  register.drafts.push({
    ...newDraft(words, []),
    type: phrase.type,
    gender: phrase.gender,
    number: phrase.number,
    unnamed: true,
    knownFrom: 'role',
  });
  register.byKey.set(noun, id);
  register.byKey.set(whole, id);
  return id;
}
