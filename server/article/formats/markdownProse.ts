import { MASK } from '../nodes.ts';
import { isSpace } from './characters.ts';

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/**
 * Writes a text node's value over the source it was read from, one code unit for each: backslashes and the marks that open
 * a line are masked, and a character reference shows its character.
 */
export function alignProse(source: string, value: string): string {
  if (source === value) return source;
  const entity = new RegExp(ENTITY);
  let prose = '';
  let shown = 0;
  for (let at = 0; at < source.length; ) {
    const unit = source.charAt(at);
    entity.lastIndex = at;
    const reference = unit === '&' ? entity.exec(source)?.[0] : undefined;
    if (reference !== undefined && !value.startsWith(reference, shown)) {
      const character = String.fromCodePoint(value.codePointAt(shown) ?? 0x2060);
      prose += character + MASK.repeat(reference.length - character.length);
      shown += character.length;
      at += reference.length;
    } else {
      const same = unit === value.charAt(shown) || (unit === '\0' && value.charAt(shown) === '\uFFFD');
      const space = isSpace(source.charCodeAt(at));
      prose += same || space ? unit : MASK;
      if (same || (space && isSpace(value.charCodeAt(shown)))) shown++;
      at++;
    }
  }
  return prose;
}
