import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { CLEAN, FAULTY } from './articles.ts';
import { PULL } from './client.ts';
import { startInProcess } from './inProcess.ts';

const URI = 'file:///a.article';
const ids = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const startOf = ({ range }: Diagnostic) => range.start;

describe('pushed diagnostics', () => {
  test('come with the version they are for, and go when the document is closed', async () => {
    const client = startInProcess();
    const { capabilities } = await client.initialize();
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await client.open(URI, FAULTY);
    expect(ids(await client.pushed(URI, 1))).toContain('structure/source-line');
    await client.change(URI, 2, { text: CLEAN });
    expect(await client.pushed(URI, 2)).toEqual([]);
    await client.change(URI, 3, { text: FAULTY });
    expect(await client.pushed(URI, 3)).not.toEqual([]);
    await client.close(URI);
    await expect.poll(() => client.published.at(-1)).toEqual({ uri: URI, diagnostics: [] });
  });

  test('a burst of changes is answered for the last', async () => {
    const client = startInProcess();
    await client.initialize();
    await client.open(URI, CLEAN);
    await client.pushed(URI, 1);
    const typing = Array.from({ length: 50 }, (_, step) =>
      client.change(URI, step + 2, { text: `${CLEAN}${'a'.repeat(step)}` }),
    );
    await Promise.all(typing);
    await client.pushed(URI, 51);
    expect(client.published.length).toBeLessThan(25);
  });
});

describe('pulled diagnostics', () => {
  test('come on request and are not pushed', async () => {
    const client = startInProcess();
    const { capabilities } = await client.initialize(PULL);
    expect(capabilities.diagnosticProvider).toMatchObject({ identifier: 'copydesk' });
    await client.open(URI, FAULTY);
    expect(ids(await client.pull(URI))).toContain('structure/source-line');
    expect(client.published).toEqual([]);
  });

  test('of a document that is not open are none', async () => {
    const client = startInProcess();
    await client.initialize(PULL);
    expect(await client.pull('file:///nowhere.article')).toEqual([]);
  });
});

describe('a diagnostic', () => {
  test('has code, page, source, severity and words', async () => {
    const client = startInProcess();
    await client.initialize(PULL, { locale: 'fr-CA' });
    await client.open(URI, FAULTY);
    const found = (await client.pull(URI)).find(({ code }) => code === 'structure/source-line');
    expect(found).toMatchObject({
      source: 'copydesk',
      severity: 2,
      range: { start: { line: 5, character: 0 } },
      codeDescription: {
        href: expect.stringMatching(/^https:\/\/.*\/docs\/rules\/structure\/source-line\.md$/),
      },
    });
    expect(found?.message).toMatch(/\p{L}/u);
  });

  test('speaks the language of the client, English where it does not say', async () => {
    const inLocale = async (locale?: string) => {
      const client = startInProcess();
      await client.initialize(PULL, locale ? { locale } : {});
      await client.open(URI, FAULTY);
      return (await client.pull(URI))[0]?.message;
    };
    expect(await inLocale('fr')).not.toBe(await inLocale());
    expect(await inLocale('de')).toBe(await inLocale('en'));
  });

  test('counts characters in UTF-16', async () => {
    const client = startInProcess();
    await client.initialize(PULL);
    const before = '🎉🎉 C’est la fête.';
    await client.open(URI, `Un titre\n\n${before} Le le maire est venu à la mairie.`);
    const found = (await client.pull(URI)).find(({ code }) => code === 'text/repeated-word');
    expect(found && startOf(found)).toMatchObject({ line: 2 });
    expect(found && startOf(found).character).toBeGreaterThanOrEqual(before.length);
  });

  test('stands on the same lines with CRLF', async () => {
    const client = startInProcess();
    await client.initialize(PULL);
    await client.open(URI, FAULTY);
    await client.open('file:///crlf.article', FAULTY.replaceAll('\n', '\r\n'));
    expect(await client.pull('file:///crlf.article')).toEqual(await client.pull(URI));
  });
});
