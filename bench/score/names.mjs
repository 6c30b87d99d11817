// @ts-check
/** Articles, titles and honorifics, which two ways of naming one person need not share. */
const SMALL = new Set(
  'the a an le la les l un une des du de d m mm mme mlle mr mrs ms dr sen gov rep president'.split(' '),
);

/**
 * Whether two names are of one speaker. Case, accents, articles and honorifics aside they are equal, or the words of one are
 * all in the other and both end in the same; phrases (a role, a body in lower case) share half their words.
 * @param {string} one
 * @param {string} other
 */
export function isSameName(one, other) {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length === 0 || right.length === 0) return one !== '' && fold(one).trim() === fold(other).trim();
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.every((word) => many.includes(word)) && few.at(-1) === many.at(-1)) return true;
  if (!isPhrase(one) && !isPhrase(other)) return false;
  const shared = left.filter((word) => right.includes(word)).length;
  return shared / new Set([...left, ...right]).size >= 0.5;
}

/** @param {string} name */
function wordsOf(name) {
  return fold(name)
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}

/** @param {string} name */
function fold(name) {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[’']/gu, ' ').replace(/[^\p{L}\p{N}\s-]/gu, ' ');
}

/** @param {string} name */
function isPhrase(name) {
  return /^\p{Ll}/u.test(name.trim());
}
