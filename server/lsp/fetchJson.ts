/** The Wikimedia sites ask programs to say who they are: https://meta.wikimedia.org/wiki/User-Agent_policy */
const AGENT = 'Copydesk (https://github.com/copydesk/copydesk)';

/** Code units of an answer. */
const LONGEST = 1_000_000;

/**
 * The parsed JSON at an address. Nobody is told who asks: no cookies, no referrer.
 * @param limit milliseconds until the whole answer must be there
 * @throws where it is not, or is an error, or no JSON
 */
export async function fetchJson(address: string, limit: number): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json', 'api-user-agent': AGENT, 'user-agent': AGENT },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(Math.ceil(limit)),
  });
  if (!response.ok) throw new Error(`${new URL(address).host} answers ${response.status}.`);
  const text = await response.text();
  if (text.length > LONGEST) throw new Error(`${new URL(address).host} answers too much.`);
  return JSON.parse(text);
}
