/** Conjugates French verbs with french-verbs (Apache-2.0) and the forms of the Lefff (LGPL-LR), as stems and endings. */
import { createRequire } from 'node:module';
import { getVerbInfo } from 'french-verbs';

const lefff = createRequire(import.meta.url)('french-verbs-lefff/dist/conjugations.json');

/** Verbs that the Lefff lacks: the verb that they follow, its stem and theirs. */
const PATTERNS = {
  tweeter: ['fêter', 'fêt', 'tweet'],
  retweeter: ['fêter', 'fêt', 'retweet'],
  'contre-argumenter': ['argumenter', 'argument', 'contre-argument'],
  argüer: ['arguer', 'argu', 'argü'],
  enchainer: ['enchaîner', 'enchaîn', 'enchain'],
  reconnaitre: ['reconnaître', 'reconnaît', 'reconnait'],
};

/** Where the Lefff keeps the rarer of two forms: what the press writes. */
const USUAL = {
  balayer: (form) => form.replace(/^balaye(?!z$|r$)/u, 'balaie'),
  relayer: (form) => form.replace(/^relaye(?!z$|r$)/u, 'relaie'),
  étayer: (form) => form.replace(/^étaye(?!z$|r$)/u, 'étaie'),
  pouvoir: (form) => (form === 'puis' ? 'peux' : form),
};

/** The tenses in the order of `verbForms.ts`, in the codes of the library. */
const TENSES = ['P', 'J', 'I', 'F', 'C', 'S', 'K', 'G', 'W'];

/**
 * The forms of each verb as its stem and the number of its endings. Endings are parted by blanks, tenses by bars; a dot
 * is the bare stem, a hyphen a form that does not exist. Verbs in `infinitiveOnly` have no other form.
 */
export function conjugateAll(lemmas, infinitiveOnly) {
  const endings = new Map();
  const verbs = {};
  for (const lemma of [...lemmas].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    const tenses = infinitiveOnly.includes(lemma)
      ? TENSES.map((tense) => (tense === 'W' ? [lemma] : []))
      : conjugate(lemma);
    const stem = commonStart(tenses.flat().filter((form) => form !== null));
    const written = tenses.map((forms) => forms.map((form) => write(form, stem)).join(' ')).join('|');
    if (!endings.has(written)) endings.set(written, endings.size);
    verbs[lemma] = [stem, endings.get(written)];
  }
  return { endings: [...endings.keys()], verbs };
}

function conjugate(lemma) {
  const [model, stem, own] = PATTERNS[lemma] ?? [lemma, '', ''];
  const table = getVerbInfo(lefff, model);
  const usual = USUAL[lemma] ?? ((form) => form);
  return TENSES.map((tense) => {
    const forms = (table[tense] ?? []).map((form) =>
      form === null || form === 'NA' ? null : usual(form.replace(stem, own)),
    );
    return tense === 'K' ? participles(forms) : forms;
  });
}

/** Masculine, feminine, masculine plural, feminine plural, where the library has the masculines first; one form where it never agrees. */
function participles([masculine, masculines, feminine, feminines]) {
  const forms = [masculine, feminine, masculines, feminines].filter((form) => form);
  return new Set(forms).size === 1 ? forms.slice(0, 1) : forms;
}

function commonStart(forms) {
  const [first = ''] = forms;
  let length = first.length;
  for (const form of forms) while (!form.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

function write(form, stem) {
  if (form === null) return '-';
  return form.slice(stem.length) || '.';
}
