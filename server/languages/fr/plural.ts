const AUX = new Set(['bail', 'corail', 'émail', 'soupirail', 'travail', 'vantail', 'vitrail']);
const ALS = new Set([
  'aval',
  'bal',
  'banal',
  'bancal',
  'cal',
  'carnaval',
  'cérémonial',
  'chacal',
  'choral',
  'fatal',
  'festival',
  'final',
  'gavial',
  'glacial',
  'idéal',
  'narval',
  'natal',
  'naval',
  'pal',
  'récital',
  'régal',
  'rorqual',
  'val',
]);
const OUX = new Set(['bijou', 'caillou', 'chou', 'genou', 'hibou', 'joujou', 'pou']);
const EUS = new Set(['bleu', 'émeu', 'lieu-dit', 'pneu']);
const WHOLE: Readonly<Record<string, string>> = {
  aïeul: 'aïeux',
  bonhomme: 'bonshommes',
  ciel: 'cieux',
  gentilhomme: 'gentilshommes',
  madame: 'mesdames',
  mademoiselle: 'mesdemoiselles',
  monsieur: 'messieurs',
  œil: 'yeux',
};

/** The plural of one French noun or adjective, lower case, by rule and by the exceptions that every grammar lists. */
export function toPlural(word: string): string {
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  if (/[sxz]$/u.test(word)) return word;
  if (AUX.has(word)) return `${word.slice(0, -3)}aux`;
  if (word.endsWith('al') && !ALS.has(word)) return `${word.slice(0, -2)}aux`;
  if (/(?:eau|au)$/u.test(word) && !/(?:land|sarr)au$/u.test(word)) return `${word}x`;
  if (/[eœ]u$/u.test(word) && !EUS.has(word)) return `${word}x`;
  return OUX.has(word) ? `${word}x` : `${word}s`;
}
