import { run } from '../../server/cli/program.ts';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export interface Surroundings {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly interactive?: boolean;
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Hears what is written, to either stream. */
  readonly onWrite?: (text: string) => void;
  readonly interrupted?: Promise<void>;
}

/** Runs the command line in this process. */
export async function copydesk(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const {
    folder = process.cwd(),
    input = '',
    environment = {},
    interactive = false,
    ask,
    onWrite,
  } = surroundings;
  let out = '';
  let error = '';
  const status = await run(args, {
    folder,
    environment,
    systemLocale: undefined,
    interactive,
    columns: 100,
    program: undefined,
    ask,
    interrupted: () => surroundings.interrupted ?? Promise.resolve(),
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    write: async (written) => {
      const text = typeof written === 'string' ? written : textOf(written);
      out += text;
      onWrite?.(text);
    },
    writeError: async (text) => {
      error += text;
      onWrite?.(text);
    },
    showStatus: undefined,
  });
  return { status, out, error };
}

/** What is not UTF-8 is shown byte by byte. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
