import type {
  Auxiliary,
  GrammaticalNumber,
  LanguagePack,
  Persons,
  ReportingVerb,
  VerbForms,
} from '../../languages/languagePack.ts';

export type Mood = 'finite' | 'participle' | 'gerund' | 'infinitive';

export interface VerbReading {
  readonly lemma: string;
  readonly mood: Mood;
  readonly tense?: 'present' | 'past' | 'imperfect' | 'future' | 'conditional' | 'subjunctive';
  readonly person?: 1 | 2 | 3;
  readonly number?: GrammaticalNumber;
  readonly reporting: ReportingVerb | undefined;
  readonly auxiliary: Auxiliary | undefined;
}

/** What each form of the verbs may be. */
export interface VerbTable {
  has(form: string): boolean;
  get(form: string): readonly VerbReading[] | undefined;
}

const TENSES = ['present', 'past', 'imperfect', 'future', 'conditional', 'subjunctive'] as const;
const MOODS = ['participle', 'gerund', 'infinitive'] as const;
/** Slots of one verb: six persons a tense, one for a form that serves all persons, and the moods without person. */
const PERSONS = 7;
const SLOTS = TENSES.length * PERSONS + MOODS.length;

/**
 * Indexes tens of thousands of forms as numbers (lemma and slot) and reads them out when a text asks, so that starting costs
 * nearly nothing. Forms in the pack are folded already.
 */
export function createVerbTable(pack: LanguagePack): VerbTable {
  const lemmas = Object.keys(pack.verbForms);
  const reporting = new Map(pack.reportingVerbs.map((verb) => [verb.lemma, verb]));
  const auxiliaries = new Map(pack.auxiliaries.map((verb) => [verb.lemma, verb]));
  const codes = new Map<string, number | number[]>();
  for (const [index, lemma] of lemmas.entries()) {
    const forms = pack.verbForms[lemma];
    if (forms) enter(codes, index * SLOTS, forms);
  }
  const read = new Map<string, readonly VerbReading[]>();
  const decode = (code: number): VerbReading => {
    const lemma = lemmas[Math.floor(code / SLOTS)] ?? '';
    return {
      lemma,
      reporting: reporting.get(lemma),
      auxiliary: auxiliaries.get(lemma),
      ...slotOf(code % SLOTS),
    };
  };
  return {
    has: (form) => codes.has(form),
    get(form) {
      const known = read.get(form);
      if (known) return known;
      const found = codes.get(form);
      if (found === undefined) return undefined;
      const readings = (typeof found === 'number' ? [found] : found).map(decode);
      read.set(form, readings);
      return readings;
    },
  };
}

function enter(codes: Map<string, number | number[]>, base: number, forms: VerbForms): void {
  for (const [tense, name] of TENSES.entries()) {
    const persons: Persons = forms[name] ?? [];
    for (const [index, form] of persons.entries()) {
      // A list of one serves all persons, so it tells none.
      if (form !== null)
        add(codes, form, base + tense * PERSONS + (persons.length === 1 ? PERSONS - 1 : index));
    }
  }
  for (const [mood, name] of MOODS.entries()) {
    for (const form of forms[name]) add(codes, form, base + TENSES.length * PERSONS + mood);
  }
}

function add(codes: Map<string, number | number[]>, form: string, code: number): void {
  const known = codes.get(form);
  if (known === undefined) codes.set(form, code);
  else if (typeof known === 'number') codes.set(form, [known, code]);
  else known.push(code);
}

function slotOf(slot: number): Pick<VerbReading, 'mood' | 'tense' | 'person' | 'number'> {
  const mood = MOODS[slot - TENSES.length * PERSONS];
  if (mood) return { mood };
  const tense = TENSES[Math.floor(slot / PERSONS)] ?? 'present';
  const person = slot % PERSONS;
  if (person === PERSONS - 1) return { mood: 'finite', tense };
  return {
    mood: 'finite',
    tense,
    person: ((person % 3) + 1) as 1 | 2 | 3,
    number: person < 3 ? 'singular' : 'plural',
  };
}
