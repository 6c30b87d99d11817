import type { Persons, VerbForms } from '../languagePack.ts';
import generated from './verbForms.json' with { type: 'json' };

/** Stems and endings as `scripts/languages/frVerbs.mjs` writes them: `.` is the bare stem, `-` a form that is not used. */
export const verbForms: Readonly<Record<string, VerbForms>> = Object.fromEntries(
  Object.entries(generated.verbs).map(([lemma, [stem, pattern]]) => [
    lemma,
    readForms(String(stem), generated.endings[Number(pattern)] ?? ''),
  ]),
);

function readForms(stem: string, endings: string): VerbForms {
  const tenses = endings.split('|').map((tense) => readTense(stem, tense));
  const [present = [], past = [], imperfect = [], future = [], conditional = [], subjunctive = []] = tenses;
  const [participle = [], gerund = [], infinitive = []] = tenses.slice(6).map(onlyForms);
  return { present, past, imperfect, future, conditional, subjunctive, participle, gerund, infinitive };
}

function readTense(stem: string, tense: string): Persons {
  const endings = tense === '' ? [] : tense.split(' ');
  return endings.map((ending) => (ending === '-' ? null : ending === '.' ? stem : stem + ending));
}

function onlyForms(forms: Persons): readonly string[] {
  return forms.filter((form) => form !== null);
}
