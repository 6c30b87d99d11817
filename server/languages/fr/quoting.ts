import type { QuotingStyle } from '../languagePack.ts';
import { words } from '../list.ts';

/** Papers differ: `«` before each paragraph (Imprimerie nationale), or one pair around them all; each paragraph may close as well. */
export const quoting: QuotingStyle = {
  reopens: false,
  conjunctions: words("que qu'"),
  self: words("je j' me m' moi moi-même mon ma mes"),
  tagInside: true,
  plainCut: false,
  wordNouns: words(`
    mot mots terme termes expression expressions formule formules adjectif adverbe verbe nom substantif préfixe suffixe lettre lettres
    sigle acronyme pronom article label étiquette mention mentions hashtag catégorie type notion concept qualificatif vocable anglicisme
    néologisme diminutif slogan
  `),
};
