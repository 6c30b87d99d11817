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
  /** Asks the person at the terminal; undefined where there is none. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  readInput(): Promise<Uint8Array>;
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>;
  writeError(text: string): Promise<void>;
}

/** The terminal of this process. A reader that goes away, as `head` does, ends it quietly. */
export function processTerminal(process: NodeJS.Process, program: string): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Not all was told, so the work is not done.
    if (error.code === 'EPIPE') process.exit(2);
    throw error;
  });
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
    write: (text) => writeTo(process.stdout, text),
    writeError: (text) => writeTo(process.stderr, text),
  };
}

async function askAt({ stdin, stdout }: NodeJS.Process, question: string): Promise<string> {
  const lines = createInterface({ input: stdin, output: stdout });
  const answer = await lines.question(question);
  lines.close();
  return answer;
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

async function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '' || stream.write(text)) return;
  await new Promise<void>((resolve) => stream.once('drain', resolve));
}
