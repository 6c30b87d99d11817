import type { SyntaxFault } from '../../../article/nodes.ts';
import type { Edit } from '../../rule.ts';

/** The line that closes the front matter, behind its last field. */
export function closeFrontMatter(source: string, end: number): Edit {
  const lineBreak = /\r\n|\n|\r/u.exec(source)?.[0] ?? '\n';
  return { start: end, end, newText: `${lineBreak}---` };
}

/** The words as YAML takes them, between marks that do not stand in them; undefined where that mends nothing. */
export function quoteWords(words: string, fault: SyntaxFault): string | undefined {
  switch (fault) {
    case 'colon':
    case 'start':
      return quoted(words);
    case 'marks': {
      const mark = words.charAt(0);
      return words.length > 1 && words.endsWith(mark) ? quoted(words.slice(1, -1)) : undefined;
    }
    case 'unclosed-marks':
      return quoted(words.slice(1));
    case 'unclosed-list':
      return words + (words.startsWith('[') ? ']' : '}');
    default:
      return undefined;
  }
}

function quoted(words: string): string {
  return words.includes('"') || words.includes('\\') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}
