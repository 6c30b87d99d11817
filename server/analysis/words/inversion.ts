import type { LanguagePack } from '../../languages/languagePack.ts';

/** What stands between a verb and the pronoun behind it: `-t-` after a vowel, else a hyphen; a blank where the language has none. */
export function invertedLink({ tokens: { inversion } }: LanguagePack, verb: string): string {
  if (!inversion) return ' ';
  const plain = inversion.plainEndings.some((ending) => verb.toLowerCase().endsWith(ending));
  return plain ? '-' : `-${inversion.euphonic}-`;
}
