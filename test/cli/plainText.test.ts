import path from 'node:path';
import { expect, test } from 'vitest';
import { copydesk } from './memoryTerminal.ts';
import { temporaryFolder, writeFiles } from './temporaryFolder.ts';

const folder = temporaryFolder();
/** Clears a terminal, and ends a line for those who read lines by Unicode. */
const EVIL = '\u001b[2J\u2028\u0007';
const ARTICLE = `---
language: en
---
A title

“We will open ${EVIL} the quay on Monday,” Ann Lee said. “We will open ${EVIL} the quay on Monday,” Bo Hale said.
`;

test.skipIf(process.platform === 'win32')(
  'what an article, a file’s name or a configuration holds does nothing to a terminal',
  async () => {
    const name = `a${EVIL}\n::error::.article`;
    await writeFiles(folder, { [name]: ARTICLE, 'wrong/copydesk.yaml': `language: "fr${EVIL}"\n` });
    for (const args of [
      ['lint', name, '--preset', 'strict'],
      ['lint', name, '--preset', 'strict', '--format', 'compact'],
      ['quotes', name],
      ['entities', name],
      ['outline', name],
      ['lint', `nowhere${EVIL}`],
    ]) {
      const { out, error } = await copydesk(args, { folder });
      expect(out + error, args.join(' ')).toContain('\ufffd');
      expect(out + error, args.join(' ')).not.toMatch(/(?!\n)[\p{Cc}\u2028]|^::/mu);
    }
    const { error } = await copydesk(['config', 'a.article'], { folder: path.join(folder, 'wrong') });
    expect(error).toContain('“language” cannot be');
    expect(error).not.toContain('\u001b');
  },
);
