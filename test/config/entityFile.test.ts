import { expect, test } from 'vitest';
import { readEntityFile } from '../../server/config/entityFile.ts';
import { plainSpaces } from '../plainSpaces.ts';

const FILE = `# Whom we write about
- name: Kyiv
  type: place
  aliases: [Kyïv]
  forbidden:
    - Kiev   # until 2022
    - spelling: Kief
      use: Kyïv
      reason: the old spelling
      quotations: keep
  links:
    wikidata: Q1899
    archive: https://archive.example/kyiv
  pronunciation: KEE-iv
- name: Odile Marchetti
  type: person
  role: mayor of Vernoy
  description: Elected in 2020.
  pronouns: she/her
`;

test('a file gives its entries with all they say', () => {
  const { team, problems } = readEntityFile(FILE);
  expect(problems).toEqual([]);
  expect(team).toEqual([
    {
      name: 'Kyiv',
      type: 'place',
      aliases: ['Kyïv'],
      forbidden: [
        { spelling: 'Kiev', use: 'Kyiv', inQuotations: 'offer' },
        { spelling: 'Kief', use: 'Kyïv', reason: 'the old spelling', inQuotations: 'keep' },
      ],
      links: { wikidata: 'Q1899', archive: 'https://archive.example/kyiv' },
      pronunciation: 'KEE-iv',
    },
    {
      name: 'Odile Marchetti',
      type: 'person',
      aliases: [],
      forbidden: [],
      role: 'mayor of Vernoy',
      description: 'Elected in 2020.',
      links: {},
      pronouns: 'she/her',
      gender: 'feminine',
    },
  ]);
});

test.each([
  ['', 0],
  ['# nothing yet\n', 0],
  ['- name: Kyiv', 1],
])('%j has %i entries and no problem', (text, count) => {
  const { team, problems } = readEntityFile(text);
  expect(team.length).toBe(count);
  expect(problems).toEqual([]);
});

/** What is wrong, with the words it is about. */
function problemsOf(text: string): readonly (readonly [string, string])[] {
  return readEntityFile(text).problems.map(
    ({ span, message }) => [text.slice(span.start, span.end), message.en] as const,
  );
}

test.each<[string, string, string]>([
  ['- name: Kyiv\n  alias: [K]', 'alias', 'There is no key “alias”. Is “aliases” meant?'],
  [
    '- name: Kyiv\n  colour: red',
    'colour',
    'There is no key “colour”. There are: name, type, aliases, forbidden, role, description, links, pronunciation, pronouns.',
  ],
  ['- name: Kyiv\n  type: plce', 'plce', '“type” cannot be “plce”. Is “place” meant?'],
  [
    '- name: Kyiv\n  type: river',
    'river',
    '“type” cannot be “river”. It is one of: person, organization, place, other.',
  ],
  [
    '- name: 1984',
    '1984',
    '“name” takes words. Put them between quotation marks if they look like something else: "1984".',
  ],
  ['- name: [Kyiv]', '[Kyiv]', '“name” takes words, not a list or keys of its own.'],
  ['- type: place', 'type: place', '“name” is missing.'],
  ['- name: ""', '""', '“name” says nothing.'],
  ['- name: Kyiv\n  aliases:', 'aliases', '“aliases” says nothing.'],
  ['- name: Kyiv\n  aliases: {a: b}', '{a: b}', '“aliases” takes a list of words, such as [one, two].'],
  ['- name: Kyiv\n  links: Q1', 'Q1', '“links” takes keys of its own: wikidata, archive.'],
  ['- name: Kyiv\n  links: {wikidata: q1}', 'q1', '“wikidata” cannot be “q1”. It looks like Q142.'],
  [
    '- name: Kyiv\n  links: {archive: archive.example}',
    'archive.example',
    '“archive” cannot be “archive.example”. It looks like https://archive.example/topics/142.',
  ],
  ['- name: Kyiv\n  forbidden: [{reason: old}]', '{reason: old}', '“spelling” is missing.'],
  ['- Kyiv', 'Kyiv', 'Write an entry with its keys here: “name: …”.'],
  ['name: Kyiv\ntype: place', 'name: Kyiv', 'Write a list here, each entry after a hyphen: “- name: …”.'],
  ['- name: Kyiv\n- name: kyiv', 'kyiv', '“kyiv” already stands on line 1. The first entry counts.'],
  [
    '- name: Ann Roy\n  aliases: [Roy]\n- name: Luc Roy\n  aliases: [Roy]',
    'Roy',
    '“Roy” already means “Ann Roy” (line 2). It is left out here.',
  ],
  [
    '- name: Kyiv\n  forbidden: [Kiev]\n- name: Dynamo\n  aliases: [Kiev]',
    'Kiev',
    '“Kiev” is forbidden here and allowed by “Dynamo” (line 4). It is not reported.',
  ],
  ['- name: Kyiv\n  forbidden: [Kiev, Kiev]', 'Kiev', '“Kiev” is already forbidden on line 2.'],
])('%j: %j', (text, words, message) => {
  expect(problemsOf(text)).toEqual([[words, message]]);
});

test('a mistake in one place leaves the rest', () => {
  const { team } = readEntityFile(
    '- name: Kyiv\n  type: plce\n  aliases: [Kyïv, 3]\n- nmae: Lviv\n- name: Odesa',
  );
  expect(team.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Kyiv', ['Kyïv']],
    ['Odesa', []],
  ]);
});

test('what is no YAML is told where it stands, in both languages', () => {
  const [problem] = readEntityFile('- name: "Kyiv').problems;
  expect(problem?.message.en).toMatch(/^This is not YAML: /);
  expect(plainSpaces(problem?.message.fr)).toMatch(/^Ce n’est pas du YAML : /);
});

test('a key that stands twice is told', () => {
  expect(problemsOf('- name: Kyiv\n  name: Kiev').map(([, message]) => message)).toEqual([
    'This key stands twice in the same entry.',
  ]);
});

test('anchors and aliases of YAML are read', () => {
  const { team, problems } = readEntityFile(
    '- name: Kyiv\n  forbidden: &old [{spelling: Kiev, reason: &why old}]\n- name: Odesa\n  forbidden: [{spelling: Odessa, reason: *why}]\n',
  );
  expect(problems).toEqual([]);
  expect(team[1]?.forbidden[0]?.reason).toBe('old');
});

test.each([
  ['Emmanuel Macon', 'Emmanuel Macron'],
  ['Macon', 'Macron'],
  ['Manu', 'Emmanuel Macron'],
  ['Emanuel J. Macron', 'Emmanuel Macron'],
])('for %s, %s is written', (spelling, use) => {
  const { team } = readEntityFile(`- name: Emmanuel Macron\n  forbidden: [${spelling}]`);
  expect(team[0]?.forbidden[0]?.use).toBe(use);
});

test('of a name written with a hyphen the whole is meant', () => {
  const { team } = readEntityFile('- name: Al Qaeda\n  forbidden: [al-Qaeda]');
  expect(team[0]?.forbidden[0]?.use).toBe('Al Qaeda');
});

test.each([
  ['elle', 'feminine'],
  ['il', 'masculine'],
  ['he/him', 'masculine'],
  ['they/them', 'unmarked'],
  ['iel', 'unmarked'],
  ['she/they', 'feminine'],
])('the pronouns %s tell: %s', (pronouns, gender) => {
  expect(readEntityFile(`- name: Sasha Roy\n  pronouns: ${pronouns}`).team[0]?.gender).toBe(gender);
});
