import { francAll } from 'franc-min';
import type { LanguagePack } from './languagePack.ts';

/**
 * The language of a text among the given packs, by its letters in threes.
 * @returns The pack's id; undefined when the text is too short or says nothing clear.
 */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): string | undefined {
  const [best] = francAll(text, { only: packs.map((pack) => pack.iso6393), minLength: 20 });
  return packs.find((pack) => pack.iso6393 === best?.[0])?.id;
}
