import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const keysOf = (file: string) => Object.keys(JSON.parse(read(file)) as Record<string, string>).sort();

describe('every string of the extension exists in French', () => {
  it('in the manifest', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/gu)].map((match) => match[1]);
    expect(keysOf('package.nls.json')).toEqual([...new Set(used)].sort());
    expect(keysOf('package.nls.fr.json')).toEqual(keysOf('package.nls.json'));
  });

  it('in the client', () => {
    const files = readdirSync(new URL('client/', root)).map((file) => read(`client/${file}`));
    const calls = files.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*(?:'([^']+)'|(.))/gu)]);
    expect(calls.filter((call) => call[1] === undefined)).toEqual([]);
    expect(keysOf('l10n/bundle.l10n.fr.json')).toEqual([...new Set(calls.map((call) => call[1]))].sort());
  });

  it('with the same blanks to fill in', () => {
    const blanks = (text: string) => [...text.matchAll(/\{\d\}/gu)].map(String).sort();
    for (const [english, french] of Object.entries(JSON.parse(read('l10n/bundle.l10n.fr.json')) as object)) {
      expect(blanks(french), english).toEqual(blanks(english));
    }
  });
});
