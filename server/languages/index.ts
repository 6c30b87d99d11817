import { pack as english } from './en/index.ts';
import { pack as french } from './fr/index.ts';
import type { LanguagePack } from './languagePack.ts';

/** The languages that Copydesk knows. */
export const packs: readonly LanguagePack[] = [english, french];

/** The pack of a language by its tag (`fr`, `fr-CA`), or undefined. */
export function packOf(id: string): LanguagePack | undefined {
  const [language = ''] = id.toLowerCase().split(/[-_]/u);
  return packs.find((pack) => pack.id === language);
}
