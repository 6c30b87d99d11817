import type { BlockText, Token } from '../../../analysis/analysedArticle.ts';
import { mayBeYear } from '../../../analysis/numbers/figures.ts';
import type { ThousandsSign } from '../../../languages/numbers.ts';
import { type NumberForm, writeThousands } from './numberForms.ts';

/**
 * Quantities whose thousands nothing parts: *12000 visitors*, *$12000*. Years, codes and numbers of streets and rooms count nothing: nothing
 * in the plural follows them. With a space between thousands many houses write four figures without.
 */
export function unpartedThousands(text: BlockText, sign: ThousandsSign): readonly NumberForm[] {
  return text.tokens.flatMap((token, at) => {
    const isLong = /^[1-9]\d{4,8}$/u.test(token.text);
    const isFour = sign === 'comma' && /^[1-9]\d{3}$/u.test(token.text) && !mayBeYear(token.text);
    if (token.kind !== 'number' || !(isLong || isFour)) return [];
    if (!isCounted(text, at) && !(isJoined(text, at) && isCounted(text, at + 2))) return [];
    const { start, end } = token;
    const wanted = writeThousands({ start, end, sign, groups: groupsOf(token.text) }, sign);
    return [{ start, end, wanted, safe: false }];
  });
}

/** The sign of a currency touches the figures, or a word in the plural follows. */
function isCounted({ tokens, prose, pack, syntax }: BlockText, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const isMoney = ({ text }: Token) => pack.numbers.currency.names[text] !== undefined;
  if (before?.end === token.start) return isMoney(before);
  if (/\p{Lu}$|[°#]$/u.test(before?.text ?? '') || !after) return false;
  if (!/^[ \u00a0\u202f]?$/u.test(prose.slice(token.end, after.start))) return false;
  if (after.start === token.end) return isMoney(after);
  // *flight 8501 has landed*
  if (syntax.scene.reader.lexicon.verbs.get(after.folded)?.some(({ auxiliary }) => auxiliary)) return false;
  const isPlural = /^\p{Ll}{2,}[sx]$/u.test(after.text) || pack.cardinals.plurals.includes(after.text);
  return isMoney(after) || (after.kind === 'word' && isPlural);
}

/** *between 1200 and 2500 boats*, *1200 to 2500* */
function isJoined({ tokens, pack, syntax }: BlockText, at: number): boolean {
  const word = tokens[at + 1]?.folded ?? '';
  const joins =
    syntax.scene.reader.lexicon.words.coordinators.has(word) || pack.calendar.until.includes(word);
  return joins && /^[1-9]\d{3,8}$/u.test(tokens[at + 2]?.text ?? '');
}

function groupsOf(figures: string): readonly string[] {
  return figures.match(/\d{1,3}(?=(?:\d{3})*$)/gu) ?? [figures];
}
