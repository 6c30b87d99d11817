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
    write: async (text) => {
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
