import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../server/config/configFile.ts';
import { countLines } from '../../server/config/countLines.ts';
import { configFor, matchesFile } from '../../server/config/effectiveConfig.ts';
import { loadConfig } from '../../server/config/loadConfig.ts';
import type { ConfigHost } from '../../server/config/loadedConfig.ts';
import { presetStates } from '../../server/config/presets.ts';

const ROOT = 'file:///desk';
const CONFIG = `${ROOT}/copydesk.yaml`;

const packages: Record<string, string> = {
  '@ourpaper/copydesk-config': `${ROOT}/node_modules/@ourpaper/copydesk-config/copydesk.yaml`,
  'copydesk-config-code': `${ROOT}/node_modules/copydesk-config-code/index.js`,
};

/** Loads the configuration of a folder with these files, by URI. */
async function load(files: Record<string, string>, host: Partial<ConfigHost> = {}) {
  const read = async (uri: string) => files[uri];
  const resolvePackage: ConfigHost['resolvePackage'] = async (name) => {
    const uri = packages[name];
    return uri === undefined ? { refused: 'absent' } : { uri, root: uri.slice(0, uri.lastIndexOf('/')) };
  };
  return loadConfig(CONFIG, files[CONFIG] ?? '', { read, resolvePackage, ...host }, ROOT);
}

/** What is wrong, as `file:line message`. */
async function problemsOf(files: Record<string, string>, host: Partial<ConfigHost> = {}) {
  const { problems } = await load(files, host);
  return [...problems].flatMap(([uri, list]) =>
    list.map(
      ({ span, message }) =>
        `${uri.slice(ROOT.length + 1)}:${countLines(files[uri] ?? '')(span.start)} ${message.en}`,
    ),
  );
}

const severityOf = (config: Awaited<ReturnType<typeof load>>, file: string, rule: string) =>
  configFor(config, `${ROOT}/${file}`).states.get(rule);

describe('a configuration', () => {
  test('without extends builds on what is recommended', async () => {
    const config = await load({ [CONFIG]: 'language: fr\n' });
    expect(configFor(config, `${ROOT}/a.article`).states).toEqual(presetStates('recommended'));
    expect(await problemsOf({ [CONFIG]: '' })).toEqual([]);
  });

  test('with an empty list of what it extends builds on nothing, and reads no files where it names none', async () => {
    const config = await load({
      [CONFIG]: 'extends: []\nterms: ./t.yaml\noverrides:\n  - files: en\n    entities: []\n    terms: []\n',
      [`${ROOT}/t.yaml`]: '',
    });
    expect(configFor(config, `${ROOT}/a.article`).states.size).toBe(0);
    expect(configFor(config, `${ROOT}/en/a.article`)).toMatchObject({
      entities: { value: [], origin: { line: 5 } },
      terms: { value: [], origin: { line: 6 } },
    });
    expect([...config.problems.values()].flat()).toEqual([]);
  });

  test('names files by their paths, whatever signs are in them', async () => {
    const names = ['a#b.yaml', '100%.yaml', 'a b?.yaml', 'é%20.yaml', 'my-package.json'];
    const files = names.map((name) => [`${ROOT}/${encodeURIComponent(name)}`, '{ "language": "fr" }']);
    const config = await load({
      [CONFIG]: `extends: ${JSON.stringify(names.map((name) => `./${name}`))}\n`,
      ...Object.fromEntries(files),
    });
    expect([...config.problems.values()].flat()).toEqual([]);
    expect(configFor(config, `${ROOT}/a.article`).language?.value).toBe('fr');
  });

  test('switches rules off and on, and sets severities and options', async () => {
    const config = await load({
      [CONFIG]:
        'rules:\n  attribution/late: [error, { words: 20 }]\n  quotes/style: off\n  quotes/scare: suggestion\n',
    });
    expect(severityOf(config, 'a.article', 'attribution/late')).toEqual({
      severity: 'error',
      options: { words: 20 },
    });
    expect(severityOf(config, 'a.article', 'quotes/style')).toBeUndefined();
    expect(severityOf(config, 'a.article', 'quotes/scare')).toEqual({ severity: 'suggestion', options: {} });
    expect(configFor(config, `${ROOT}/a.article`).ruleOrigins.get('attribution/late')).toEqual({
      uri: CONFIG,
      line: 2,
    });
    expect(configFor(config, `${ROOT}/a.article`).ruleOrigins.get('quotes/spacing')).toEqual({
      preset: 'recommended',
    });
  });

  test('lays what it extends one over the other, and itself on top; an option that is not set anew stays', async () => {
    const config = await load({
      [CONFIG]:
        'extends: [copydesk:strict, ./desk/sports.yaml, "@ourpaper/copydesk-config"]\nrules:\n  attribution/late: warning\n',
      [`${ROOT}/desk/sports.yaml`]:
        'extends: []\nrules: {attribution/late: [error, {words: 10, sentences: 2}], quotes/scare: off}\n',
      [packages['@ourpaper/copydesk-config'] ?? '']:
        'rules: {attribution/late: [suggestion, {words: 30}]}\nentities: ./names.yaml\n',
      [`${ROOT}/node_modules/@ourpaper/copydesk-config/names.yaml`]: '- name: Kyrnov\n',
    });
    expect(severityOf(config, 'a.article', 'attribution/late')).toEqual({
      severity: 'warning',
      options: { words: 30, sentences: 2 },
    });
    expect(severityOf(config, 'a.article', 'quotes/scare')).toBeUndefined();
    expect(severityOf(config, 'a.article', 'names/missing-role')).toBeDefined();
    expect(configFor(config, `${ROOT}/a.article`).entities?.value).toEqual([
      `${ROOT}/node_modules/@ourpaper/copydesk-config/names.yaml`,
    ]);
  });

  test('holds for some files where an override matches, the last the strongest', async () => {
    const config = await load({
      [CONFIG]: `language: fr
overrides:
  - files: ["en/**", "*.uk.article"]
    language: en
    rules: { quotes/style: off }
  - files: en/sports
    extends: ./sports.yaml
`,
      [`${ROOT}/sports.yaml`]: `rules: { attribution/late: off }
overrides:
  - files: "*.score.article"
    rules: { quotes/style: error }
`,
    });
    const language = (file: string) => configFor(config, `${ROOT}/${file}`).language?.value;
    expect(language('a.article')).toBe('fr');
    expect(language('en/a.article')).toBe('en');
    expect(language('deep/down/b.uk.article')).toBe('en');
    expect(severityOf(config, 'en/a.article', 'quotes/style')).toBeUndefined();
    expect(severityOf(config, 'en/a.article', 'attribution/late')).toBeDefined();
    expect(severityOf(config, 'en/sports/a.article', 'attribution/late')).toBeUndefined();
    expect(severityOf(config, 'en/sports/x.score.article', 'quotes/style')?.severity).toBe('error');
    expect(severityOf(config, 'x.score.article', 'quotes/style')?.severity).toBe('warning');
  });

  test('is what docs/configuration.md shows', () => {
    const page = readFileSync('docs/configuration.md', 'utf8');
    const example = /^```yaml\n([\s\S]*?)^```/mu.exec(page)?.[1] ?? '';
    expect(example).toContain('extends:');
    expect(readConfigFile(example, CONFIG).problems).toEqual([]);
  });

  test('is JSON too, and a key of package.json', async () => {
    expect(await problemsOf({ [CONFIG]: '{"rules": {"quotes/style": "off"}, "language": "fr"}' })).toEqual(
      [],
    );
    const uri = `${ROOT}/package.json`;
    const text = '{\n  "name": "x",\n  "copydesk": {\n    "rules": {"quotes/stile": "off"}\n  }\n}';
    const { problems } = await loadConfig(uri, text, { read: async () => undefined }, ROOT);
    const [found] = problems.get(uri) ?? [];
    expect(text.slice(found?.span.start, found?.span.end)).toBe('"quotes/stile"');
  });

  test('its ignored files are found as in .gitignore', () => {
    const match = { folder: ROOT, patterns: ['archive/**', '*.draft.article', '!keep.draft.article'] };
    expect(matchesFile(match, `${ROOT}/archive/2020/a.article`)).toBe(true);
    expect(matchesFile(match, `${ROOT}/a/b.draft.article`)).toBe(true);
    expect(matchesFile(match, `${ROOT}/keep.draft.article`)).toBe(false);
    expect(matchesFile(match, 'file:///elsewhere/archive/a.article')).toBe(false);
    expect(matchesFile(match, `${ROOT}/%C3%A9t%C3%A9.draft.article`)).toBe(true);
  });
});

describe('what is wrong is told where it stands', () => {
  test.each([
    ['rule: {}', 'copydesk.yaml:1 There is no key “rule”. Is “rules” meant?'],
    [
      'rules:\n  attribution/lat: off',
      'copydesk.yaml:2 There is no rule “attribution/lat”. Is “attribution/late” meant?',
    ],
    ['rules:\n  late: off', 'copydesk.yaml:2 There is no rule “late”. Is “attribution/late” meant?'],
    [
      'rules:\n  attribution/late:\n    - warning\n    - word: 3',
      'copydesk.yaml:4 attribution/late has no option “word”. It has: words, sentences.',
    ],
    [
      'rules:\n  attribution/late: [warning, {words: many}]',
      'copydesk.yaml:2 attribution/late: words is “many”; it takes a whole number from 1.',
    ],
    [
      'rules:\n  attribution/late: loud',
      'copydesk.yaml:2 attribution/late: “loud” is not a severity. Write off, suggestion, warning or error.',
    ],
    ['rules:\n  quotes/style: []', 'copydesk.yaml:2 quotes/style: write a severity, or [severity'],
    ['rules: [a]', 'copydesk.yaml:1 “rules” takes the ids of rules'],
    ['language: frr', 'copydesk.yaml:1 “language” cannot be “frr”. Is “fr” meant?'],
    ['language: fr\nlanguage: en', 'copydesk.yaml:2 This key stands twice in the same entry.'],
    ['rules:\n  quotes/style: off\n  quotes/style: error', 'copydesk.yaml:3 This key stands twice'],
    ['extends: copydesk:strct', 'copydesk.yaml:1 There is no preset “strct”. Is “strict” meant?'],
    ['extends: ./nowhere.yaml', 'copydesk.yaml:1 There is no file “./nowhere.yaml”.'],
    [
      'extends: ../other/copydesk.yaml',
      'copydesk.yaml:1 “../other/copydesk.yaml” lies outside the workspace.',
    ],
    ['extends: /etc/copydesk.yaml', 'copydesk.yaml:1 “/etc/copydesk.yaml” lies outside the workspace.'],
    ['terms: ./gone.yaml', 'copydesk.yaml:1 There is no file “./gone.yaml”.'],
    ['entities: ../names.yaml', 'copydesk.yaml:1 “../names.yaml” lies outside the workspace.'],
    ['extends: [copydesk:strict, ourpaper]', 'copydesk.yaml:1 The package “ourpaper” is not installed'],
    ['extends: copydesk-config-code', 'copydesk.yaml:1 The package “copydesk-config-code” gives index.js'],
    ['overrides:\n  - language: fr', 'copydesk.yaml:2 “files” is missing.'],
    ['just words', 'copydesk.yaml:1 Write keys here'],
    ['rules: {a: b', 'copydesk.yaml:1 This is not YAML'],
    [
      'rules:\n  attribution/late: [warning, {words: *q}]',
      'copydesk.yaml:2 This is not YAML: There is no anchor &q',
    ],
    ['language: *l', 'copydesk.yaml:1 This is not YAML: There is no anchor &l'],
    [
      'plugins: [{name: ./p.mjs, options: {a: *nope}}]',
      'copydesk.yaml:1 This is not YAML: There is no anchor &nope',
    ],
    ['extends: "//["', 'copydesk.yaml:1 There is no file “//[”.'],
    ['extends: "./\\uD800.yaml"', 'copydesk.yaml:1 There is no file'],
    [
      'rules:\n  quotes/style: warn',
      'copydesk.yaml:2 quotes/style: “warn” is not a severity. Write off, suggestion, warning or error. Is “warning” meant?',
    ],
    [
      'rules:\n  quotes/nesting: [warning, {inner: curley}]',
      'copydesk.yaml:2 quotes/nesting: inner is “curley”; it takes curly or chevrons. Is “curly” meant?',
    ],
    [
      'rules:\n  attribution/late: [warning, {wrods: 3}]',
      'copydesk.yaml:2 attribution/late has no option “wrods”. It has: words, sentences. Is “words” meant?',
    ],
    ['extends: strict', 'copydesk.yaml:1 There is no package “strict”. Is “copydesk:strict” meant?'],
    ['extends: desk.yaml', 'copydesk.yaml:1 There is no package “desk.yaml”. Is “./desk.yaml” meant?'],
    ['extends: ".."', 'copydesk.yaml:1 There is no package “..”.'],
    ['overrides:\n  - files: []\n    language: en', 'copydesk.yaml:2 “files” says nothing.'],
    ['formats: []', 'copydesk.yaml:1 “formats” says nothing.'],
    [
      'overrides:\n  - files: en\\**\n    language: en',
      'copydesk.yaml:2 “files” cannot be “en\\**”. It looks like en/**.',
    ],
    ['language: fr\n---\nlanguage: en', 'copydesk.yaml:2 This is not YAML: a second document begins here'],
    ['language: !secret fr', 'copydesk.yaml:1 This is not YAML: what begins with an exclamation mark'],
    [
      'overrides:\n  - files: a\n    rules:\n      quotes/stile: off',
      'copydesk.yaml:4 There is no rule “quotes/stile”.',
    ],
  ])('%s', async (text, wanted) => {
    const found = await problemsOf({ [CONFIG]: text });
    expect(found.find((each) => each.startsWith(wanted))).toBeDefined();
  });

  test.each([
    ['rules:\n  quotes/style: maybe', 'maybe', 'quotes/style: “maybe” is not a severity.'],
    ['rules:\n  quotes/style: [maybe, {}]', 'maybe', 'quotes/style: “maybe” is not a severity.'],
    ['rules:\n  ours/style: maybe\nplugins: ./p.mjs', 'maybe', 'ours/style: “maybe” is not a severity.'],
    ['rules:\n  attribution/late: [error, {words: many}]', 'many', 'attribution/late: words is “many”'],
    ['rules:\n  attribution/late: [error, {word: 3}]', 'word', 'attribution/late has no option “word”.'],
    ['rules:\n  quotes/style: []', 'quotes/style', 'quotes/style: write a severity'],
    // One mistake is told once.
    ['overrides:\n  - file: en\n    language: en', 'file', 'There is no key “file”. Is “files” meant?'],
  ])('at the word that is wrong: %j', async (text, words, wanted) => {
    const { problems } = await load({ [CONFIG]: text });
    const found = problems
      .get(CONFIG)
      ?.map(({ span, message }) => [text.slice(span.start, span.end), message.en]);
    expect(found).toEqual([[words, expect.stringContaining(wanted)]]);
  });

  test('what holds for all articles, in what an override extends', async () => {
    const found = await problemsOf({
      [CONFIG]: 'overrides:\n  - files: en\n    extends: ./o.yaml\n',
      [`${ROOT}/o.yaml`]: 'ignore: ["*"]\nplugins: [retext-equality]\n',
    });
    expect(found).toContain(
      'o.yaml:1 “ignore” holds for all articles. An override cannot extend a file that has it.',
    );
    expect(found.some((each) => each.startsWith('o.yaml:2 “plugins” holds for all'))).toBe(true);
    expect(found.some((each) => each.startsWith('copydesk.yaml:3 Something is wrong in “./o.yaml”'))).toBe(
      true,
    );
  });

  test('a file that is there and cannot be read', async () => {
    const found = await problemsOf(
      { [CONFIG]: 'extends: ./a.yaml\nterms: ./t.yaml\n' },
      { read: async () => Promise.reject(new Error('permission denied')) },
    );
    expect(found).toEqual([
      'copydesk.yaml:1 “./a.yaml” cannot be read: permission denied',
      'copydesk.yaml:2 “./t.yaml” cannot be read: permission denied',
    ]);
  });

  test('in an extended file: there, and where that is extended', async () => {
    const found = await problemsOf({
      [CONFIG]: 'extends:\n  - ./a.yaml\n',
      [`${ROOT}/a.yaml`]: 'rules:\n\n  quotes/stile: off\n',
    });
    expect(found).toEqual([
      'copydesk.yaml:2 Something is wrong in “./a.yaml”, line 3: There is no rule “quotes/stile”. Is “quotes/style” meant?',
      'a.yaml:3 There is no rule “quotes/stile”. Is “quotes/style” meant?',
    ]);
  });

  test('in a file that is extended twice, once', async () => {
    const found = await problemsOf({
      [CONFIG]: 'extends: [./a.yaml, ./b.yaml]\n',
      [`${ROOT}/a.yaml`]: 'extends: ./c.yaml\n',
      [`${ROOT}/b.yaml`]: 'extends: ./c.yaml\n',
      [`${ROOT}/c.yaml`]: 'language: xx\n',
    });
    expect(found.filter((each) => each.startsWith('c.yaml'))).toHaveLength(1);
  });

  test('files that extend the next one twice, which double at each', async () => {
    const files = Array.from({ length: 40 }, (_, at) => [
      `${ROOT}/${at}.yaml`,
      `extends: [./${at + 1}.yaml, ./${at + 1}.yaml]\n`,
    ]);
    const found = await problemsOf({
      [CONFIG]: 'extends: ./0.yaml\n',
      ...Object.fromEntries(files),
      [`${ROOT}/40.yaml`]: '',
    });
    expect(found.some((each) => each.includes('more than 200 files are extended'))).toBe(true);
  });

  test('aliases without end, which the parser would look for one by one', async () => {
    const found = await problemsOf({ [CONFIG]: `language: &a fr\nignore: [${'*a, '.repeat(20_000)}]\n` });
    expect(found.some((each) => each.includes('no more than 100 aliases'))).toBe(true);
    expect(found.length).toBeLessThan(25);
    expect(await problemsOf({ [CONFIG]: `language: &a fr\nignore: [${'*a, '.repeat(99)}]\n` })).toEqual([]);
  });

  test('brackets that are never closed, not for each of them', async () => {
    const found = await problemsOf({ [CONFIG]: `rules: ${'['.repeat(5000)}` });
    expect(found.length).toBeLessThan(25);
  });

  test.each([
    ['rules:\n\tquotes/style: off', 'set lines in with spaces', 'indentez les lignes avec des espaces'],
    ['extends: a: b', 'there is a second colon', 'il y a un second deux-points'],
    ['extends: @paper/config', 'put what begins with this sign', 'mettez entre guillemets droits'],
    ['rules: {a: b', 'This is not YAML', 'pas fermé'],
    ['rules: ["a', 'This is not YAML', 'il manque ici un signe'],
    ['rules\nlanguage: fr', 'a key stands on one line', 'une clé tient sur une ligne'],
  ])('what is no YAML, in plain words: %j', (text, inEnglish, inFrench) => {
    const { problems } = readConfigFile(text, CONFIG);
    expect(problems.map(({ message }) => message.en).join()).toContain(inEnglish);
    expect(problems.map(({ message }) => message.fr).join()).toContain(inFrench);
  });

  test('of a package.json, what is in its key or hides it', async () => {
    const problems = (text: string) =>
      readConfigFile(text, `${ROOT}/package.json`).problems.map(({ message }) => message.en);
    expect(problems('{ "a": 1, "a": 2, "copydesk": {} }')).toEqual([]);
    expect(problems('{ "copydesk": { "language": "fr", "language": "en" } }')).toHaveLength(1);
    expect(problems('{ "name": "x" "copydesk": {} }')[0]).toContain('This is not YAML');
    expect(problems('{ "name": "x" "other": {} }')).toEqual([]);
  });

  test('a package.json that is extended and says nothing', async () => {
    const found = await problemsOf({
      [CONFIG]: 'extends: ./sub/package.json\n',
      [`${ROOT}/sub/package.json`]: '{ "name": "x" }',
    });
    expect(found).toEqual(['copydesk.yaml:1 “./sub/package.json” has no key “copydesk”.']);
  });

  test('a link that leads out of the workspace', async () => {
    const realUri = async (uri: string) => uri.replace(`${ROOT}/desk/`, 'file:///elsewhere/');
    const files = {
      [CONFIG]: 'extends: ./desk/a.yaml\nentities: ./desk/names.yaml\nterms: ./t.yaml\n',
      [`${ROOT}/desk/a.yaml`]: '',
      [`${ROOT}/desk/names.yaml`]: '',
      [`${ROOT}/t.yaml`]: '',
    };
    expect(await problemsOf(files, { realUri })).toEqual([
      expect.stringContaining('copydesk.yaml:1 “./desk/a.yaml” lies outside the workspace.'),
      expect.stringContaining('copydesk.yaml:2 “./desk/names.yaml” lies outside the workspace.'),
    ]);
    // The root of the disk is a workspace too.
    const names = 'extends: ./a.yaml\n';
    const disk = { 'file:///copydesk.yaml': names, 'file:///a.yaml': '' };
    const whole = await loadConfig(
      'file:///copydesk.yaml',
      names,
      { read: async (uri) => disk[uri as keyof typeof disk], realUri: async (uri) => new URL(uri).href },
      'file://',
    );
    expect([...whole.problems.values()].flat()).toEqual([]);
    // What is not there is only that, wherever the workspace lies.
    const absent = async (uri: string) => (uri === ROOT ? 'file:///private/desk' : undefined);
    const found = await problemsOf({ [CONFIG]: 'terms: ./gone.yaml\n' }, { realUri: absent });
    expect(found).toEqual(['copydesk.yaml:1 There is no file “./gone.yaml”.']);
    // A workspace that is opened by a link lies where that leads.
    const moved = async (uri: string) => uri.replace(ROOT, 'file:///private/desk');
    expect(await problemsOf(files, { realUri: moved })).toEqual([]);
  });

  test('a cycle, with its way', async () => {
    const found = await problemsOf({
      [CONFIG]: 'extends: ./a.yaml\n',
      [`${ROOT}/a.yaml`]: 'extends: ./b.yaml\n',
      [`${ROOT}/b.yaml`]: 'extends:\n  - ./a.yaml\n',
    });
    expect(
      found.some((each) => each.startsWith('b.yaml:2 This extends itself: a.yaml → b.yaml → a.yaml.')),
    ).toBe(true);
  });

  test('packages where there are none, and where they are not trusted', async () => {
    const text = { [CONFIG]: 'extends: "@ourpaper/copydesk-config"\n' };
    expect(await problemsOf(text, { resolvePackage: undefined })).toEqual([
      'copydesk.yaml:1 There are no packages here, as in the browser: “@ourpaper/copydesk-config” is left out.',
    ]);
    const found = await problemsOf(text, { resolvePackage: async () => ({ refused: 'untrusted' }) });
    expect(found[0]).toContain('is read only in a trusted workspace');
    // By its path neither.
    const path = 'node_modules/@ourpaper/copydesk-config/copydesk.yaml';
    const byPath = { [CONFIG]: `extends: ./${path}\n`, [`${ROOT}/${path}`]: '' };
    const again = await problemsOf(byPath, { resolvePackage: async () => ({ refused: 'untrusted' }) });
    expect(again).toEqual([expect.stringContaining('is read only in a trusted workspace')]);
    expect(await problemsOf(byPath)).toEqual([]);
  });

  test('a package may not reach out of itself', async () => {
    const uri = packages['@ourpaper/copydesk-config'] ?? '';
    const found = await problemsOf({
      [CONFIG]: 'extends: "@ourpaper/copydesk-config"\n',
      [uri]: 'entities: ../../../names.yaml\n',
    });
    expect(found[0]).toContain('lies outside');
  });
});
