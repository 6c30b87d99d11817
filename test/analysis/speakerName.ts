const ARTICLE = /^(?:la |les? |l['’]|the |an? |une? |des )/;

/**
 * True when `name` is the speaker that `expected` asks for. `?` takes anybody. A name must be given in full; a phrase,
 * written in lower case, may be cut shorter or longer.
 */
export function sameSpeaker(name: string | undefined, expected: string | undefined): boolean {
  if (expected === '?') return true;
  if (name === undefined || expected === undefined) return name === expected;
  const [a, b] = [plain(name), plain(expected)];
  if (a === b) return true;
  if (!/^\p{Ll}/u.test(expected)) return false;
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(ARTICLE, '').trim();
}
