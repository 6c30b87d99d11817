import { beforeAll, describe, expect, test } from 'vitest';
import { FAULTY } from './articles.ts';
import { builtServer, startOverStdio } from './overStdio.ts';

const URI = 'file:///a.article';
let file = '';
beforeAll(async () => {
  file = await builtServer();
}, 60_000);

describe('the built server over stdio', () => {
  test('diagnoses, and ends well when it is told to', async () => {
    const server = startOverStdio(file);
    await server.initialize();
    await server.open(URI, FAULTY);
    expect((await server.pushed(URI, 1)).map(({ code }) => code)).toContain('structure/source-line');
    await server.connection.sendRequest('shutdown');
    await server.connection.sendNotification('exit');
    expect(await server.exited).toBe(0);
  });

  test('ends badly when it is told to exit without a shutdown', async () => {
    const server = startOverStdio(file);
    await server.initialize();
    await server.connection.sendNotification('exit');
    expect(await server.exited).toBe(1);
  });

  test('ends when the client goes away', async () => {
    const server = startOverStdio(file);
    await server.initialize();
    server.hangUp();
    expect(await server.exited).toBe(1);
  });

  test.each([
    ['an empty file', ''],
    ['a megabyte in one line', FAULTY.replaceAll('\n', ' ').repeat(1300).slice(0, 1_000_000)],
    ['NUL bytes', FAULTY.replaceAll(' ', '\u0000')],
    ['lone surrogates', '\ud83c « \udf89 » \ud83c\n\udf89'],
    ['CRLF', FAULTY.replaceAll('\n', '\r\n')],
    ['a BOM', `\ufeff${FAULTY}`],
    ['everything unclosed', '---\nlang: fr\n<!-- « “ ‘ " [[ ** > [a]( ```\n\n« “ [['],
  ])(
    'survives %s',
    async (_, text) => {
      const server = startOverStdio(file);
      await server.initialize();
      await server.open(URI, text);
      const diagnostics = await server.pushed(URI, 1);
      expect(Array.isArray(diagnostics)).toBe(true);
      await server.change(URI, 2, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: 'a',
      });
      await server.pushed(URI, 2);
      server.hangUp();
      await server.exited;
    },
    60_000,
  );
});
