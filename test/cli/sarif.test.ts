import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import type { Log, Result, Run } from 'sarif';
import { expect, test } from 'vitest';
import { rules } from '../../server/rules/index.ts';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();

// The schema is of draft 4, of which it uses nothing but `id` that later drafts call otherwise.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: true, 'uri-reference': true, 'date-time': true },
}).compile(schema);

const ARTICLE = `---
language: en
---
Council votes on the quay

The mayor said the the quay would stay open. “We are glad”, she said.

The quay the the mayor wants is not the the quay that others want.
`;

async function runOf(args: readonly string[], input?: string): Promise<Run> {
  const { out } = await copydesk(['lint', ...args, '--format', 'sarif'], {
    folder,
    ...(input !== undefined && { input }),
  });
  const log = JSON.parse(out) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  const [run] = log.runs;
  if (!run) throw new Error('There is no run.');
  return run;
}

const fingerprints = ({ results = [] }: Run) =>
  results.map(({ partialFingerprints = {} }) => Object.values(partialFingerprints).join());

test('keeps to the schema, of many findings, of none and of no article', async () => {
  await writeFiles(folder, { 'a.article': ARTICLE, 'b/ç %.article': ARTICLE, 'clean.article': '' });
  expect((await runOf(['.'])).results).toHaveLength(6);
  expect((await runOf(['clean.article'])).results).toEqual([]);
  const nothing = await runOf(['absent.article']);
  expect(nothing.invocations).toEqual([{ executionSuccessful: false }]);
});

test('names each rule that found something, with its page', async () => {
  const { tool, results = [] } = await runOf(['-'], ARTICLE);
  const listed = tool.driver.rules ?? [];
  for (const { ruleId = '', ruleIndex = -1 } of results) {
    expect(listed[ruleIndex]).toMatchObject({
      id: ruleId,
      shortDescription: { text: rules[ruleId]?.meta.description.en },
      helpUri: expect.stringContaining(`${ruleId}.md`),
    });
  }
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
});

test('says where, from the root of the sources, and elsewhere by its address', async () => {
  await writeFiles(folder, { 'b/ç %.article': ARTICLE });
  const uriOf = ({ results: [first] = [] }: Run) => first?.locations?.[0]?.physicalLocation?.artifactLocation;
  expect(uriOf(await runOf(['./b']))).toEqual({ uri: 'b/%C3%A7%20%25.article', uriBaseId: '%SRCROOT%' });
  const file = path.join(folder, 'b', 'ç %.article');
  expect(uriOf(await runOf([file]))).toEqual({ uri: pathToFileURL(file).href });
});

test('a region is the words, and a fix what makes them right', async () => {
  const { results = [] } = await runOf(['-', '--rule', 'text/repeated-word'], ARTICLE);
  const [first] = results;
  const {
    startLine = 0,
    startColumn = 0,
    endColumn = 0,
    charOffset = 0,
    charLength = 0,
  } = first?.locations?.[0]?.physicalLocation?.region ?? {};
  const words = ARTICLE.slice(charOffset, charOffset + charLength);
  expect(words).toMatch(/^the/u);
  expect(ARTICLE.split('\n')[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(words);
  expect(applied(ARTICLE, first)).toBe(ARTICLE.replace('the the', 'the'));
});

function applied(text: string, result: Result | undefined): string {
  const replacements = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
  return replacements.reduceRight((before, { deletedRegion, insertedContent }) => {
    const { charOffset = 0, charLength = 0 } = deletedRegion;
    return (
      before.slice(0, charOffset) + (insertedContent?.text ?? '') + before.slice(charOffset + charLength)
    );
  }, text);
}

test('fingerprints stay when lines come, go and end otherwise, and are told apart', async () => {
  const rule = ['-', '--rule', 'text/repeated-word'];
  const before = fingerprints(await runOf(rule, ARTICLE));
  expect(new Set(before).size).toBe(3);
  const moved = ARTICLE.replace(
    '\n\nThe mayor',
    '\n\nA paragraph more, with the the same fault.\n\nThe mayor',
  );
  const after = fingerprints(await runOf(rule, moved));
  expect(after).toHaveLength(4);
  expect(after.slice(1)).toEqual(before);
  expect(fingerprints(await runOf(rule, ARTICLE.replaceAll('\n', '\r\n')))).toEqual(before);
});

test('equal lines are numbered', async () => {
  const line = 'The mayor said the the quay would stay open.';
  const found = fingerprints(
    await runOf(['-', '--rule', 'text/repeated-word'], `Quay\n\n${line}\n\n${line}\n`),
  );
  expect(found.map((each) => each.replace(/^.*:/u, ''))).toEqual(['1', '2']);
});
