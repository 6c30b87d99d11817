import { expect, test } from 'vitest';
import { createSay } from '../../server/cli/messages.ts';
import { createProgress } from '../../server/cli/progress.ts';
import { processTerminal } from '../../server/cli/terminal.ts';

function progressOf(count: number) {
  const shown: string[] = [];
  let time = 0;
  const showStatus = (text: string) => void shown.push(text);
  const progress = createProgress(count, { say: createSay('fr'), terminal: { showStatus } }, () => time);
  const stepAt = (milliseconds: number) => {
    time = milliseconds;
    progress.step();
  };
  return { progress, stepAt, shown };
}

test('short work has no bar', () => {
  const { progress, stepAt, shown } = progressOf(3);
  for (const time of [100, 200, 700]) stepAt(time);
  progress.end();
  expect(shown).toEqual(['']);
});

test('long work has one, not drawn more often than the eye follows', () => {
  const { progress, stepAt, shown } = progressOf(4);
  for (const time of [500, 900, 950, 1010]) stepAt(time);
  progress.end();
  expect(shown).toEqual([`${'█'.repeat(12)}${'░'.repeat(12)} 2 sur 4`, `${'█'.repeat(24)} 4 sur 4`, '']);
});

test('without a terminal nothing is shown', () => {
  const progress = createProgress(3, { say: createSay('en'), terminal: { showStatus: undefined } }, () => 0);
  progress.step();
  progress.end();
});

/** A process, as far as a terminal looks at it; what it writes to both streams in order. */
function fakeProcess({ isTTY = true, TERM = 'xterm' } = {}) {
  let screen = '';
  const stream = {
    isTTY,
    columns: 20,
    on() {},
    write(text: string) {
      screen += text;
      return true;
    },
  };
  const fake = {
    stdout: stream,
    stderr: stream,
    stdin: {},
    env: { TERM },
    cwd: () => '/',
    platform: 'linux',
  };
  return { terminal: processTerminal(fake as unknown as NodeJS.Process, ''), screen: () => screen };
}

test('the line goes before anything is written, and never wraps', async () => {
  const { terminal, screen } = fakeProcess();
  terminal.showStatus?.('x'.repeat(40));
  await terminal.write('a finding\n');
  await terminal.writeError('a note\n');
  terminal.showStatus?.('1 of 2');
  terminal.showStatus?.('2 of 2');
  terminal.showStatus?.('');
  terminal.showStatus?.('');
  const clear = '\r\u001b[K';
  expect(screen()).toBe(
    `${clear}${'x'.repeat(19)}${clear}a finding\na note\n${clear}1 of 2${clear}2 of 2${clear}`,
  );
});

test('where nobody looks, and where the line could not be taken away, there is none', () => {
  expect(fakeProcess({ isTTY: false }).terminal.showStatus).toBeUndefined();
  expect(fakeProcess({ TERM: 'dumb' }).terminal.showStatus).toBeUndefined();
});
