import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FAULTY } from './articles.ts';
import { PULL, type TestClient } from './client.ts';
import { startInProcess } from './inProcess.ts';
import { builtServer, startOverStdio } from './overStdio.ts';

const URI = 'file:///typed.article';
const SNIPPETS = [
  ...FAULTY.split('\n').map((line) => `\n${line}\n`),
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  'a',
  'Il',
  '.',
  ',',
  ' : ',
  '«\u00a0',
  '\u00a0»',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '"',
  '🎉',
  '## ',
  '> ',
  '---\n',
  '[[',
  ']]',
  '<!-- ',
  ' -->',
  '<!-- copydesk-disable-next-line attribution/missing -->\n',
  '<!-- copydesk-disable quotes/* -->',
  '<!-- copydesk-enable -->',
  ', a-t-il ajouté',
  ' Karim Peyron a déclaré. ',
  'selon l’OTAN',
  'Source : ',
  '\ud83c',
  '\u0000',
  '**',
];

/** Little is taken away at a time, so that the text does not dwindle. */
const LENGTHS = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(3) },
  { weight: 1, arbitrary: fc.nat(60) },
);

/** Where, of the text's length; how much is taken away; what is put there. */
const edits = fc.sample(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), LENGTHS, fc.constantFrom(...SNIPPETS)),
  { seed: 20260727, numRuns: 200 },
);

test('two hundred random edits give the same findings as opening the result afresh', async () => {
  const client = startInProcess();
  await compareAfterEachEdit(client, 1);
});

test('so they do over stdio, asked for every twentieth edit', async () => {
  const client = startOverStdio(await builtServer());
  await compareAfterEachEdit(client, 20);
  client.hangUp();
  await client.exited;
}, 120_000);

async function compareAfterEachEdit(client: TestClient, every: number): Promise<void> {
  await client.initialize(PULL);
  const document = TextDocument.create(URI, 'article', 1, FAULTY);
  await client.open(URI, FAULTY);
  for (const [index, [place, length, text]] of edits.entries()) {
    const start = Math.floor(place * document.getText().length);
    const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
    TextDocument.update(document, [{ range, text }], index + 2);
    await client.change(URI, index + 2, { range, text });
    if ((index + 1) % every > 0) continue;
    const afresh = `file:///afresh-${index}.article`;
    await client.open(afresh, document.getText());
    expect(await client.pull(URI), `after edit ${index}`).toEqual(await client.pull(afresh));
    await client.close(afresh);
  }
}
