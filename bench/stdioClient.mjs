// @ts-check
// A client that does nothing but time: it speaks the protocol to a server's standard input and output.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Starts a server and says hello.
 * @param {string} file the server's script
 */
export async function startServer(file) {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  /** @type {Map<number, (result: unknown) => void>} */
  const answers = new Map();
  /** @type {(params: { uri: string, version?: number, diagnostics: unknown[] }) => void} */
  let onDiagnostics = () => {};
  let lastId = 0;

  const send = (/** @type {object} */ message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  const notify = (/** @type {string} */ method, /** @type {object} */ params) => send({ method, params });
  const request = (/** @type {string} */ method, /** @type {object | null} */ params) =>
    new Promise((resolve) => {
      answers.set(++lastId, resolve);
      send({ id: lastId, method, params });
    });

  readMessages(child.stdout, (message) => {
    if (message.method === 'textDocument/publishDiagnostics') onDiagnostics(message.params);
    else if (message.method === undefined) answers.get(message.id)?.(message.result);
    // What the server asks is answered, as any editor would.
    else if (message.id !== undefined) send({ id: message.id, result: null });
  });

  /** Sends, and resolves to the milliseconds until this version's diagnostics are there, and to their number. */
  const timeToDiagnostics = (
    /** @type {number} */ version,
    /** @type {string} */ method,
    /** @type {object} */ params,
  ) =>
    new Promise((/** @type {(timed: { ms: number, count: number }) => void} */ resolve) => {
      const sent = performance.now();
      onDiagnostics = (published) => {
        if (published.version === version) {
          resolve({ ms: performance.now() - sent, count: published.diagnostics.length });
        }
      };
      notify(method, params);
    });

  await request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  notify('initialized', {});
  return {
    timeToDiagnostics,
    async stop() {
      await request('shutdown', null);
      notify('exit', {});
    },
  };
}

/** Calls `take` with each message that the stream carries. */
function readMessages(
  /** @type {import('node:stream').Readable} */ stream,
  /** @type {(message: any) => void} */ take,
) {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(buffer.toString('ascii', 0, head))?.[1]);
      const end = head + 4 + length;
      if (buffer.length < end) return;
      take(JSON.parse(buffer.toString('utf8', head + 4, end)));
      buffer = buffer.subarray(end);
    }
  });
}
