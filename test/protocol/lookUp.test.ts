import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, ShowMessageParams } from 'vscode-languageserver-protocol';
import { startInProcess } from './inProcess.ts';
import { startWikidata, type WikidataServer } from './wikidataServer.ts';

const URI = 'file:///desk/port.article';
const ARTICLE = `Port to close

The port of Kirnoff will close, the minister, Ann Calder, said on Monday.

“We had no choice,” Calder said. Luc Roy, a skipper, called it a disgrace.
`;
const MARKDOWN: ClientCapabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };

let wikidata: WikidataServer;
beforeEach(async () => {
  wikidata = await startWikidata();
});
afterEach(() => wikidata.stop());

/** A server whose clock is moved by hand on top of the real one. */
async function start(lookUp: string | undefined, capabilities: ClientCapabilities = {}, text = ARTICLE) {
  const shown: string[] = [];
  const clock = { ahead: 0 };
  const client = startInProcess(
    (connection) => {
      connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => {
        shown.push(message);
      });
    },
    { fetchJson: wikidata.fetchJson, now: () => performance.now() + clock.ahead },
  );
  await client.initialize(capabilities, { workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }] });
  if (lookUp)
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { copydesk: { lookUp } },
    });
  await client.open(URI, text);
  const at = (words: string) => {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const hover = async (words: string) => {
    const { line, character } = at(words);
    return (await client.hover(URI, line, character))?.contents.value ?? '';
  };
  const ask = (words: string) =>
    client.connection.sendRequest<string>('workspace/executeCommand', {
      command: 'copydesk.server.lookUp',
      arguments: [URI, at(words)],
    });
  const offers = async (words: string) => {
    const range = { start: at(words), end: at(words) };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [] },
    });
    return actions.map(({ title }) => title).filter((title) => title.includes('Wikidata'));
  };
  return { client, hover, ask, offers, shown, clock };
}

describe('looking up, off as it is by default', () => {
  test('sends nothing, whatever is hovered over, offered or asked', async () => {
    const { hover, ask, offers, shown } = await start(undefined);
    expect(await hover('Ann Calder')).not.toContain('Wikidata');
    expect(await offers('Ann Calder')).toEqual([]);
    expect(await ask('Ann Calder')).toContain('copydesk.lookUp');
    expect(shown).toHaveLength(1);
    expect(wikidata.asked).toEqual([]);
  });

  test('stays off for a setting that it does not know', async () => {
    const { hover } = await start('always');
    expect(await hover('Ann Calder')).not.toContain('Wikidata');
    expect(wikidata.asked).toEqual([]);
  });
});

describe('looking up on request', () => {
  test('asks when the command is run, tells the answer, and hovers have it from then on', async () => {
    const { hover, ask, offers, shown } = await start('onRequest');
    expect(await hover('Ann Calder')).not.toContain('Wikidata');
    expect(await offers('Ann Calder')).toEqual([
      'Look up “Ann Calder” in Wikidata and Wikipedia (sends the name)',
    ]);
    expect(wikidata.asked).toEqual([]);

    const answer = await ask('Ann Calder');
    expect(answer).toContain('minister of ports');
    expect(shown).toEqual([answer]);
    expect(await hover('Calder said')).toContain('Asked Wikidata and Wikipedia about “Ann Calder” now.');
    expect(await offers('Ann Calder')).toEqual([]);
  });

  test('says what to do where nothing is named', async () => {
    const { ask } = await start('onRequest');
    expect(await ask('will close')).toContain('put the cursor on the name');
    expect(wikidata.asked).toEqual([]);
  });
});

describe('looking up on hover', () => {
  test('shows the item, the sentence of Wikipedia, and what was sent; a name means what the article means by it', async () => {
    const { hover } = await start('onHover');
    const text = await hover('Calder said');
    expect(text).toContain('Ann Calder – minister of ports of <b>Kirnoff</b> (Wikidata Q101)');
    expect(text).toContain('Ann Calder is a minister');
    expect(text).toContain('https://www.wikidata.org/wiki/Q101');
    expect(text).toContain('https://en.wikipedia.org/wiki/Ann_Calder_(minister)');
  });

  test('sends the name and nothing else of the article', async () => {
    const { hover } = await start('onHover');
    await hover('Ann Calder');
    expect(wikidata.asked.map(({ site }) => site)).toEqual([
      'www.wikidata.org',
      'www.wikidata.org',
      'en.wikipedia.org',
    ]);
    const sent = wikidata.asked.map(({ query }) => `${query}`).join(' ');
    for (const word of ['Kirnoff', 'Monday', 'port.article', 'Luc']) expect(sent).not.toContain(word);
    for (const headers of wikidata.headers) {
      expect(headers['user-agent']).toContain('Copydesk');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  test('shows all whom a name may mean, of the kind that it names', async () => {
    const { hover } = await start('onHover');
    const text = await hover('Luc Roy');
    expect(text).toMatch(/One of these, perhaps:\n.*skipper \(Wikidata Q102\)\n.*composer \(Wikidata Q103\)/);
    expect(text).not.toContain('lake');
    expect(await hover('Kirnoff')).toContain('Kirnoff – port (Wikidata Q105)');
  });

  test('words from the web become no markup', async () => {
    const { hover } = await start('onHover', MARKDOWN);
    const text = await hover('Ann Calder');
    expect(text).toContain('\\<b\\>Kirnoff');
    expect(text).not.toMatch(/\[of ports\]\(/);
    expect(text).toContain('[Wikidata Q101](<https://www.wikidata.org/wiki/Q101>)');
  });

  test('asks once, until the answer is a day old', async () => {
    const { hover, clock } = await start('onHover');
    await Promise.all([hover('Ann Calder'), hover('Ann Calder')]);
    await hover('Calder said');
    expect(wikidata.asked).toHaveLength(3);
    clock.ahead = 5 * 60 * 60 * 1000;
    expect(await hover('Ann Calder')).toContain('5 hours ago');
    expect(wikidata.asked).toHaveLength(3);
    clock.ahead = 25 * 60 * 60 * 1000;
    await hover('Ann Calder');
    expect(wikidata.asked).toHaveLength(6);
  });

  test('has the rest of the hover within two seconds when nothing answers, and does not wait again', async () => {
    wikidata.mode = 'waits';
    const { hover, clock } = await start('onHover');
    const started = performance.now();
    const text = await hover('Ann Calder');
    expect(performance.now() - started).toBeLessThan(3000);
    expect(text).toContain('First mentioned on line 3');
    expect(text).toContain('Wikidata was asked about “Ann Calder” now and did not answer.');
    const again = performance.now();
    await hover('Ann Calder');
    expect(performance.now() - again).toBeLessThan(500);
    expect(wikidata.asked).toHaveLength(1);

    wikidata.mode = 'answers';
    clock.ahead = 2 * 60 * 1000;
    expect(await hover('Ann Calder')).toContain('Q101');
  });

  test.each(['fails', 'babbles'] as const)('goes on when the site %s', async (mode) => {
    wikidata.mode = mode;
    const { hover } = await start('onHover');
    const text = await hover('Ann Calder');
    expect(text).toContain('did not answer');
    expect(text).toContain('First mentioned on line 3');
  });

  test('goes on when there is no network', async () => {
    const { hover, client } = await start('onHover');
    await wikidata.stop();
    expect(await hover('Ann Calder')).toContain('did not answer');
    await client.change(URI, 2, { text: `${ARTICLE}\n“No.”\n` });
    expect(await client.pushed(URI, 2)).toBeDefined();
  });

  test('says so where there is nothing of the name', async () => {
    const { hover } = await start('onHover', {}, ARTICLE.replaceAll('Ann Calder', 'Zoe Calder'));
    expect(await hover('Zoe Calder')).toContain('Wikidata has nothing of the name Zoe Calder.');
  });
});

test('an entry of the team’s file is asked for by its number; its links lead there', async () => {
  const files: Record<string, string> = {
    'file:///desk/entities.yaml':
      '- name: Ann Calder\n  links: {wikidata: Q102, archive: "https://archive.example/a?b=1&c=(d)"}\n',
  };
  const client = startInProcess(undefined, {
    fetchJson: wikidata.fetchJson,
    files: { read: async (uri) => files[uri] },
  });
  await client.initialize(MARKDOWN, { workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { copydesk: { lookUp: 'onHover' } },
  });
  await client.open(URI, ARTICLE);
  const text = (await client.hover(URI, 2, 50))?.contents.value;
  expect(text).toContain('skipper');
  expect(text).toContain('(<https://archive.example/a?b=1&c=(d)>)');
  expect(wikidata.asked.map(({ query }) => query.get('ids'))).toEqual(['Q102']);
});
