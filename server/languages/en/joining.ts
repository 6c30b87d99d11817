import type { NameJoining } from '../languagePack.ts';
import { withoutAccents } from '../letters.ts';

/** Vowels that are spoken with a consonant first: *a Ukrainian*, *a European*. */
const GLIDES = /^(?:eu|ew|u(?:k|ni|ru|ga|sa|tah|tr|ti|b|r?s?$)|one?(?:$|[- ])|ou[aei])/u;

/** *a Brook aide*, *an Aubertin aide*; *James’ house*, *Brook’s house*. */
export const nameJoining: NameJoining = {
  beforeVowel: { a: 'an' },
  beginsWithVowel(word) {
    // *an FBI*, but *a NATO*: of letters nobody can tell.
    if (word.length > 1 && word === word.toUpperCase()) return undefined;
    const letters = withoutAccents(word).toLowerCase();
    return /^[aeiou]/u.test(letters) && !GLIDES.test(letters);
  },
  possessive: { after: "'", ending: 's', full: "'s" },
};
