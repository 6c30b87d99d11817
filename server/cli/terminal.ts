import type { Buffer } from 'node:buffer';
import { createInterface } from 'node:readline/promises';

/** What the command line needs of the process around it. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The system's locale, where no variable of the environment names it. */
  readonly systemLocale: string | undefined;
  /** True when a person looks at standard output. */
  readonly interactive: boolean;
  /** Characters a line. */
  readonly columns: number;
  /** The file that runs, which threads can run too; undefined where it is no file of its own. */
  readonly program: string | undefined;
  /** Asks the person at the terminal, whose answer is undefined where they want no more questions; undefined where there is nobody. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  readInput(): Promise<Uint8Array>;
  /** Resolves when somebody asks the program to end, as with Ctrl-C; from the first call on it does not end without being told. */
  interrupted(): Promise<void>;
  /** Resolves when there is room for more. */
  write(text: string | Uint8Array): Promise<void>;
  writeError(text: string): Promise<void>;
  /**
   * Shows a line on standard error that goes as soon as anything else is written, or with an empty text; undefined where nobody looks at
   * standard error.
   */
  readonly showStatus: ((text: string) => void) | undefined;
}

/** The terminal of this process. A reader that goes away, as `head` does, ends it quietly. */
export function processTerminal(process: NodeJS.Process, program: string): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Not all was told, so the work is not done.
    if (error.code !== 'EPIPE') process.stderr.write(`copydesk: ${error.message}\n`);
    process.exit(2);
  });
  // There is nobody left to tell it; the work goes on, and its status says how it went.
  process.stderr.on('error', () => {});
  const status = createStatusLine(process);
  return {
    folder: process.cwd(),
    environment: process.env,
    systemLocale:
      process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined,
    interactive: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    program,
    ask: process.stdin.isTTY && process.stdout.isTTY ? (question) => askAt(process, question) : undefined,
    readInput: () => readAll(process.stdin),
    interrupted: () =>
      new Promise((resolve) => {
        // Once: who asks again does not want to wait.
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      }),
    write: (text) => {
      status.clear();
      return writeTo(process.stdout, text);
    },
    writeError: (text) => {
      status.clear();
      return writeTo(process.stderr, text);
    },
    showStatus: process.stderr.isTTY && process.env.TERM !== 'dumb' ? status.show : undefined,
  };
}

/** To the start of the line, and away with it. */
const CLEAR_LINE = '\r\u001b[K';

function createStatusLine({ stderr }: NodeJS.Process): { show(text: string): void; clear(): void } {
  let isShown = false;
  const clear = () => {
    if (isShown) stderr.write(CLEAR_LINE);
    isShown = false;
  };
  return {
    clear,
    show(text) {
      if (text === '') return clear();
      // A line that wraps could not be taken away again.
      stderr.write(CLEAR_LINE + text.slice(0, stderr.columns - 1));
      isShown = true;
    },
  };
}

async function askAt({ stdin, stdout }: NodeJS.Process, question: string): Promise<string | undefined> {
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    return await lines.question(question);
  } catch {
    // Ctrl-C and Ctrl-D leave the cursor behind the question.
    stdout.write('\n');
    return undefined;
  } finally {
    lines.close();
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function writeTo(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.once('drain', done).once('close', done);
  });
}
