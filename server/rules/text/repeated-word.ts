import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { isInside, quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Do not write a word twice in a row.',
      fr: 'N’écrivez pas deux fois de suite le même mot.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      repeated: { en: '“{word}” stands twice in a row.', fr: '« {word} » est écrit deux fois de suite.' },
    },
    fixes: { remove: { en: 'Remove the second “{word}”', fr: 'Supprimer le second « {word} »' } },
  },
  *checkBlock({ text }) {
    if (!text) return;
    let quoted: ReturnType<typeof quotedSpans> | undefined;
    for (const [index, token] of text.tokens.entries()) {
      const before = text.tokens[index - 1];
      if (!before || !isRepeated(text, before, token) || isMeant(text, index)) continue;
      quoted ??= quotedSpans(text);
      if (isInside(quoted, token.start)) continue;
      yield {
        messageId: 'repeated',
        span: { start: before.start, end: token.end },
        values: { word: before.text },
        fixes: [
          {
            fixId: 'remove',
            values: { word: token.text },
            safe: false,
            edits: [{ start: before.end, end: token.end, newText: '' }],
          },
        ],
      };
    }
  },
});

function isRepeated(text: BlockText, before: Token, token: Token): boolean {
  if (token.kind !== 'word' || token.folded !== before.folded || !/\p{L}/u.test(token.text)) return false;
  return before.end < token.start && text.prose.slice(before.end, token.start).trim() === '';
}

/**
 * Names (`Duran Duran`, `le site Site`, `de de Gaulle`), what the language says twice (`nous nous`, `had had`), and what is said
 * three times: that is emphasis.
 */
function isMeant(text: BlockText, index: number): boolean {
  const before = text.tokens[index - 1];
  const token = text.tokens[index];
  const after = text.tokens[index + 1];
  if (!before || !token) return true;
  if (text.tokens[index - 2]?.folded === token.folded || after?.folded === token.folded) return true;
  if (startsUpper(token) || /\p{Lu}/u.test(token.text.slice(1))) return true;
  if (text.pack.nameParticles.includes(token.folded) && after !== undefined && startsUpper(after))
    return true;
  return text.pack.repeatable.includes(token.folded);
}

function startsUpper(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
