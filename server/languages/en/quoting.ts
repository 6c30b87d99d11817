import type { QuotingStyle } from '../languagePack.ts';
import { words } from '../list.ts';

/** AP, BBC and Guardian alike: each paragraph opens anew, only the last closes. AP writes a cut as dots between spaces. */
export const quoting: QuotingStyle = {
  reopens: true,
  conjunctions: ['that'],
  self: words("i i'm i've i'd i'll me my mine myself"),
  tagInside: false,
  plainCut: true,
  wordNouns: words(`
    word words term terms phrase phrases expression adjective adverb verb noun prefix suffix letter letters acronym pronoun label
    labels tag tags hashtag category notion concept slogan motto nickname
  `),
};
