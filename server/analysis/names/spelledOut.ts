import { withoutAccents } from '../../languages/letters.ts';
import type { BlockText, Token } from '../analysedArticle.ts';
import { isCapitalised } from '../words/tokens.ts';

/** The first letters of the words of a block, without accents, with those that are small words and without. */
export interface Initials {
  readonly all: string;
  readonly telling: string;
  /** The same with a capital where the word has one. */
  readonly cased: string;
}

/** To be called through `readOnce`. */
export function readInitials({ tokens, syntax }: BlockText): Initials {
  const { lexicon } = syntax.scene.reader;
  const letters = { all: '', telling: '', cased: '' };
  for (const token of tokens) {
    if (token.kind !== 'word' || isAcronym(token)) {
      if (token.kind !== 'punctuation' || !"-–’'".includes(token.text)) {
        letters.all += '|';
        letters.telling += '|';
        letters.cased += '|';
      }
      continue;
    }
    const small = lexicon.isFunction(token.folded) && token.text.length < 6 && !isCapitalised(token);
    for (const part of partsOf(token.text)) {
      const initial = plainLetter(part);
      letters.all += initial.toLowerCase();
      if (small) continue;
      letters.telling += initial.toLowerCase();
      letters.cased += initial;
    }
  }
  return letters;
}

function partsOf(word: string): readonly string[] {
  return JOINTS.some((joint) => word.includes(joint)) ? word.split(/[-‑’']/u) : [word];
}

const JOINTS = ['-', '‑', '’', "'"] as const;

function plainLetter(word: string): string {
  const first = word.charAt(0);
  return first <= '\u007f' ? first : word.normalize('NFD').charAt(0);
}

/** Names that run on in small letters behind their capitals: *NBCUniversal*. To be called through `readOnce`. */
export function readLongForms({ tokens }: BlockText): readonly string[] {
  return tokens
    .filter(({ text, folded }) => text !== folded && text.length > 4 && /^\p{Lu}{3,}\p{Ll}{2}/u.test(text))
    .map(({ text }) => text);
}

/** Three to six capitals and nothing else: no code, no hyphen, no figure. */
export function isAcronym({ kind, text, folded }: Token): boolean {
  return kind === 'word' && text !== folded && /^\p{Lu}{3,6}$/u.test(text);
}

/**
 * Whether the words of a block spell an acronym by their first letters, one beside the other. Few letters meet by chance, so they want the block
 * where the acronym stands (`near`), or a capital to begin with: *le Centre hospitalier universitaire*.
 */
export function spellsOut({ all, telling, cased }: Initials, acronym: string, near: boolean): boolean {
  const letters = withoutAccents(acronym).toLowerCase();
  if (near || letters.length > 3) return all.includes(letters) || telling.includes(letters);
  for (let at = telling.indexOf(letters); at >= 0; at = telling.indexOf(letters, at + 1))
    if (cased.charAt(at) !== telling.charAt(at)) return true;
  return false;
}
