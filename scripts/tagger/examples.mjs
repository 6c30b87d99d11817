import { load } from '../languages/files.mjs';

export const learner = await load('scripts/tagger/learner.ts');
const { ENTITY_TYPES, labels } = learner;

const TYPES = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' };

export const labelScheme = {
  count: labels.LABELS,
  follows: Array.from({ length: labels.LABELS ** 2 }, (_, pair) =>
    labels.mayFollow(Math.floor(pair / labels.LABELS), pair % labels.LABELS),
  ),
  starts: Array.from(
    { length: labels.LABELS },
    (_, label) => label === labels.OUTSIDE || labels.begins(label),
  ),
};

const OTHER = ENTITY_TYPES.indexOf('other');
/** Where a set marks no names of works and the like, a word that it leaves may be one. */
const UNMARKED = (1 << labels.OUTSIDE) | (1 << labels.beginOf(OTHER)) | (1 << labels.insideOf(OTHER));

/** Sequoia marks a country that acts as a body; for Copydesk it is a place all the same. */
function isCountry(text, language, { start, end, type }) {
  return type === 'ORG' && countriesOf(language).has(text.slice(start, end).replaceAll('’', "'"));
}

const countries = new Map();

function countriesOf(language) {
  if (!countries.has(language)) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !NO_COUNTRIES.has(code));
    const all = codes.map((code) => names.of(code) ?? code).filter((name) => name.length > 2);
    countries.set(language, new Set(all.map((name) => name.replaceAll('’', "'"))));
  }
  return countries.get(language);
}

const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN']);

/** Some sets mark *British*, *American* as names of their own; for Copydesk they are none. */
function isNationality(text, { start, end, type }) {
  return (
    type === 'MISC' && !/\s/u.test(text.slice(start, end)) && learner.isAdjective(text.slice(start, end))
  );
}

/** Texts as examples for the training; `marksOthers` says whether the set marks works, events and the like. */
export function toExamples(texts, classes, { weight = 1, marksOthers = true } = {}) {
  return texts.flatMap(({ text, language, names }) =>
    learner.readRuns(text, language, classes).map((run) => ({
      weight,
      rows: run.map(({ rows }) => rows),
      allowed: run.map((token) => {
        const name = names.find(({ start, end }) => start <= token.start && token.end <= end);
        if (!name || isNationality(text, name)) return marksOthers ? 1 << labels.OUTSIDE : UNMARKED;
        const type = ENTITY_TYPES.indexOf(isCountry(text, language, name) ? 'place' : TYPES[name.type]);
        const first = !run.some(({ start }) => start >= name.start && start < token.start);
        return 1 << (first ? labels.beginOf(type) : labels.insideOf(type));
      }),
    })),
  );
}

/** Precision, recall and F1 of exact spans and types, for people, places and organisations. */
export function score(texts, tag) {
  const counts = { PER: [0, 0, 0], LOC: [0, 0, 0], ORG: [0, 0, 0] };
  for (const each of texts) {
    const key = ({ type, start, end }) => `${type}:${start}:${end}`;
    const found = tag(each)
      .map((name) => ({ ...name, type: Object.keys(TYPES).find((type) => TYPES[type] === name.type) }))
      .filter(({ type }) => counts[type]);
    const wanted = each.names.filter(({ type }) => counts[type]);
    const [foundKeys, wantedKeys] = [new Set(found.map(key)), new Set(wanted.map(key))];
    for (const name of found) counts[name.type][wantedKeys.has(key(name)) ? 0 : 1] += 1;
    for (const name of wanted) if (!foundKeys.has(key(name))) counts[name.type][2] += 1;
  }
  return Object.fromEntries(
    Object.entries(counts).map(([type, [right, wrong, missed]]) => [
      type,
      { f1: (200 * right) / (2 * right + wrong + missed) || 0, right, wrong, missed },
    ]),
  );
}
