import { describe, expect, it } from 'vitest';
import { pack } from '../../server/languages/en/index.ts';
import { words } from '../../server/languages/list.ts';

const { verbForms, reportingVerbs } = pack;
const verb = (lemma: string) => reportingVerbs.find((entry) => entry.lemma === lemma);

/** Every form of a verb, whatever its tense. */
const formsOf = (lemma: string): readonly (string | null)[] => {
  const forms = verbForms[lemma];
  if (!forms) return [];
  const { present, past, imperfect = [], participle, gerund, infinitive } = forms;
  return [...present, ...past, ...imperfect, ...participle, ...gerund, ...infinitive];
};

describe('English reporting verbs', () => {
  it('are more than two hundred, each once and each conjugated', () => {
    expect(reportingVerbs.length).toBeGreaterThan(200);
    expect(new Set(reportingVerbs.map(({ lemma }) => lemma)).size).toBe(reportingVerbs.length);
    const bare = reportingVerbs.filter(({ lemma }) => formsOf(lemma).length < 6);
    expect(bare).toEqual([]);
  });

  it('have neutral verbs that are reporting verbs themselves and judge nobody', () => {
    for (const { lemma, judges, neutral } of reportingVerbs) {
      expect(neutral !== undefined, lemma).toBe(judges === true);
      if (neutral !== undefined) expect(verb(neutral)?.judges, lemma).toBeUndefined();
    }
  });

  it('tell what may stand with nothing reported', () => {
    for (const lemma of words('say tell add state note declare announce assert mention suggest stress')) {
      expect(verb(lemma)?.standsAlone, lemma).toBeUndefined();
    }
    for (const lemma of words('answer reply respond explain object agree decline refuse comment apologise')) {
      expect(verb(lemma)?.standsAlone, lemma).toBe(true);
    }
  });

  it('know who is spoken to, what asks, answers, continues, is written, describes', () => {
    expect(verb('tell')?.addressee).toBe(true);
    expect(verb('ask')?.asks).toBe(true);
    expect(verb('reply')?.answers).toBe(true);
    expect(verb('add')?.additive).toBe(true);
    expect(verb('go')).toMatchObject({ particle: 'on', additive: true });
    expect(verb('tweet')?.writes).toBe(true);
    expect(verb('call')).toMatchObject({ describes: true, certainty: 'possible' });
    expect(verb('claim')).toMatchObject({ judges: true, neutral: 'say' });
  });

  it('come in British and American spelling', () => {
    for (const lemma of words(
      'apologise apologize criticise criticize emphasise emphasize summarise summarize',
    )) {
      expect(verb(lemma), lemma).toBeDefined();
    }
    expect(formsOf('label')).toEqual(
      expect.arrayContaining(['labeled', 'labelled', 'labeling', 'labelling']),
    );
    expect(formsOf('signal')).toEqual(expect.arrayContaining(['signaled', 'signalled']));
  });
});

describe('English conjugation', () => {
  it.each([
    ['say', 'says said said saying'],
    ['tell', 'tells told told telling'],
    ['write', 'writes wrote written writing'],
    ['speak', 'speaks spoke spoken speaking'],
    ['swear', 'swears swore sworn swearing'],
    ['begin', 'begins began begun beginning'],
    ['forbid', 'forbids forbade forbidden forbidding'],
    ['foresee', 'foresees foresaw foreseen foreseeing'],
    ['retell', 'retells retold retold retelling'],
    ['hold', 'holds held held holding'],
    ['think', 'thinks thought thought thinking'],
    ['lie', 'lies lied lied lying'],
    ['reply', 'replies replied replied replying'],
    ['deny', 'denies denied denied denying'],
    ['prophesy', 'prophesies prophesied prophesied prophesying'],
    ['echo', 'echoes echoed echoed echoing'],
    ['stress', 'stresses stressed stressed stressing'],
    ['quiz', 'quizzes quizzed quizzed quizzing'],
    ['quip', 'quips quipped quipped quipping'],
    ['slam', 'slams slammed slammed slamming'],
    ['snap', 'snaps snapped snapped snapping'],
    ['admit', 'admits admitted admitted admitting'],
    ['refer', 'refers referred referred referring'],
    ['rebut', 'rebuts rebutted rebutted rebutting'],
    ['reveal', 'reveals revealed revealed revealing'],
    ['answer', 'answers answered answered answering'],
    ['murmur', 'murmurs murmured murmured murmuring'],
    ['tweet', 'tweets tweeted tweeted tweeting'],
    ['text', 'texts texted texted texting'],
    ['broadcast', 'broadcasts broadcast broadcast broadcasting'],
    ['read', 'reads read read reading'],
    ['have', 'has had had having'],
    ['do', 'does did done doing'],
    ['go', 'goes went gone going'],
  ])('%s: %s', (lemma, expected) => {
    const forms = verbForms[lemma];
    expect([forms?.present[2], forms?.past[0], forms?.participle[0], forms?.gerund[0]].join(' ')).toBe(
      expected,
    );
    expect(forms?.infinitive).toEqual([lemma]);
  });

  it('makes only forms that English makes', () => {
    const unchanged = new Set(words('broadcast forecast hit read'));
    for (const { lemma } of reportingVerbs) {
      const forms = verbForms[lemma];
      expect(forms?.present[2], lemma).toMatch(/s$/u);
      for (const gerund of forms?.gerund ?? []) expect(gerund, lemma).toMatch(/ing$/u);
      if (!unchanged.has(lemma)) expect(forms?.past[0], lemma).not.toBe(lemma);
    }
  });

  it('covers the auxiliaries, contracted negations too', () => {
    const known = new Set(pack.auxiliaries.flatMap(({ lemma }) => formsOf(lemma)));
    const expected = words(`
      am are is was were been being be has had having have does did do will would can could may might shall should must
      going go got get cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    `);
    expect(expected.filter((form) => !known.has(form))).toEqual([]);
  });
});

describe('English cues', () => {
  it('hold the verbs that report speech in news copy, as they stand there', () => {
    const forms = new Set(reportingVerbs.flatMap(({ lemma }) => formsOf(lemma)));
    const expected = words(`
      said says told say added asked wrote saying called noted reported announced suggested tweeted found adding described argued
      continued calling telling explained believe accused acknowledged declared endorsed criticized noting calls urged citing recalled tells
      responded arguing concluded defended cited claimed agreed suggesting replied praised argue proposed warned stated writes refused notes
      promised insisted suggests revealed predicted offered questioned claims pledged vowed read dismissed asking hope fear reports blamed
      posted rejected pointed admitted attacked explaining denied indicated expressed confirmed blasted argues claiming promises assured
      mocked stating talked describing announcing reiterated denounced adds referred acknowledging asserted estimated
      conceded reads echoed spoke mentioned thanked slams asks decried charged lamented describes urging accusing vows worried stressed
      complained praises repeated explains joked highlighted declaring cites insists reminded compared portrayed condemned remarked emailed
      reveals quoted shouted chanted warning alleged emphasized welcomed slammed published challenged implied answered
      yelled touted promising shot demands continues assailed recommended wondered remarking states retweeted invoked admits asserting boasted
      recounted cautioned contends observed chanting disclosed testified interjected bemoaned quipped predicts defends
    `);
    expect(expected.filter((form) => !forms.has(form))).toEqual([]);
  });

  it('hold the phrases that name a source', () => {
    const phrases = pack.cuePhrases.map(({ text }) => text);
    expect(phrases).toEqual(
      expect.arrayContaining([
        'according to',
        'in the words of',
        'as * put it',
        "in *'s words",
        'to quote',
        'per',
      ]),
    );
    for (const { text, source } of pack.cuePhrases)
      expect(text.includes('*'), text).toBe(source === 'inside');
  });
});

describe('English lists', () => {
  it.each([
    ['roles', pack.roles.length, 400],
    ['first names', Object.values(pack.firstNames).flat().length, 800],
    ['acronyms', pack.acronyms.length, 250],
    ['organizations', pack.organizations.length, 250],
    ['places', pack.places.length, 800],
    ['common words', pack.commonWords.length, 5000],
  ])('%s are enough', (_, count, least) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('hold nothing twice', () => {
    for (const [name, list] of namedLists()) {
      expect(
        list.filter((entry, at) => list.indexOf(entry) !== at),
        name,
      ).toEqual([]);
    }
  });

  it('are in lower case where no name demands a capital, with the straight apostrophe', () => {
    const names = new Set([
      'places',
      'demonyms',
      'lowerCaseNames',
      'acronyms',
      'familiarLetters',
      'organizations',
      'knownPeople',
      'knownSurnames',
      'famousPeople',
      'feminine',
      'masculine',
      'either',
    ]);
    for (const [name, list] of namedLists()) {
      expect(
        list.filter((entry) => entry.includes('’')),
        name,
      ).toEqual([]);
      expect(
        list.filter((entry) => entry !== entry.trim() || entry === ''),
        name,
      ).toEqual([]);
      if (!names.has(name))
        expect(
          list.filter((entry) => entry !== entry.toLowerCase()),
          name,
        ).toEqual([]);
    }
  });

  it('have a stop behind every abbreviation', () => {
    for (const form of [...pack.abbreviations, ...pack.finalAbbreviations]) expect(form).toMatch(/\.$/u);
    const both = pack.abbreviations.filter((form) => pack.finalAbbreviations.includes(form));
    expect(both).toEqual([]);
  });

  it('form plurals on the head of a noun', () => {
    const plural = (singular: string) => pack.roles.find((noun) => noun.singular === singular)?.plural;
    expect(plural('secretary of state')).toBe('secretaries of state');
    expect(plural('attorney general')).toBe('attorneys general');
    expect(plural('commander-in-chief')).toBe('commanders-in-chief');
    expect(plural('spokeswoman')).toBe('spokeswomen');
    expect(plural('spokesperson')).toBe('spokespeople');
    expect(plural('witness')).toBe('witnesses');
    expect(plural('midwife')).toBe('midwives');
    expect(pack.roles.find(({ singular }) => singular === 'chairman')?.gender).toBe('masculine');
    expect(pack.roles.find(({ singular }) => singular === 'queen')?.gender).toBe('feminine');
    expect(pack.roles.find(({ singular }) => singular === 'minister')?.gender).toBeUndefined();
  });

  it('name the countries, states and cities of the news', () => {
    const known = new Set(pack.places);
    const expected = [
      ...words(
        'London Paris Kyiv Kiev Gaza Washington Manchester Leeds Chicago Houston Seoul Beijing Moscow Tehran Kabul',
      ),
      ...words(
        'France Ukraine Israel China Scotland Wales England Britain Texas Calif. Mass. Ontario Crimea Yorkshire Kent',
      ),
      ...[
        'United States',
        'United Kingdom',
        'South Korea',
        'New York',
        'Los Angeles',
        'West Bank',
        'Hong Kong',
      ],
    ];
    expect(expected.filter((name) => !known.has(name))).toEqual([]);
  });

  it('take no word for common that is a well-known surname', () => {
    const common = new Set(pack.commonWords);
    for (const name of words(
      'trump bush obama brown king clinton cruz kerry kennedy biden johnson cameron',
    )) {
      expect(common.has(name), name).toBe(false);
    }
  });
});

/** Every list of the pack that is one of words or names, `pronouns` apart, where a form may play two roles. */
function namedLists(): readonly (readonly [string, readonly string[]])[] {
  const lists: [string, readonly string[]][] = [];
  for (const [name, value] of [...Object.entries(pack), ...Object.entries(pack.firstNames)]) {
    if (!Array.isArray(value) || name === 'pronouns') continue;
    lists.push([name, value.map((entry: unknown) => (typeof entry === 'string' ? entry : keyOf(entry)))]);
  }
  return lists;
}

function keyOf(entry: unknown): string {
  const { lemma, form, text, singular, name } = entry as Record<string, string | undefined>;
  return lemma ?? form ?? text ?? singular ?? name ?? '';
}
