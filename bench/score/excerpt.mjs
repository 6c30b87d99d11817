// @ts-check
/** @typedef {import('../../server/index.ts').LintMessage} LintMessage */

/** Characters shown on each side of what a fix changes. */
const AROUND = 40;
/** A fix for a whole article has many edits: some show what it is. */
const EDITS_SHOWN = 3;
/** Characters of the paragraph shown on each side of the words found; paragraphs have no end in some copy. */
const CONTEXT = 700;

/**
 * The paragraph with the words that are found between ⟦ and ⟧.
 * @param {string} text
 * @param {LintMessage['offset']} span
 */
export function markedParagraph(text, { start, end }) {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
  const stop = text.indexOf('\n', end);
  const to = Math.min(stop < 0 ? text.length : stop, end + CONTEXT);
  return oneLine(`${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`);
}

/**
 * What a fix does: its title, and each edit as ⟦old→new⟧ among the words around it.
 * @param {string} text
 * @param {LintMessage['fixes'][number]} fix
 */
export function describeFix(text, { title, safe, edits }) {
  const shown = edits.slice(0, EDITS_SHOWN).map(({ start, end, newText }) => {
    const before = text.slice(Math.max(0, start - AROUND), start);
    return oneLine(`…${before}⟦${text.slice(start, end)}→${newText}⟧${text.slice(end, end + AROUND)}…`);
  });
  const rest = edits.length > EDITS_SHOWN ? [`and ${edits.length - EDITS_SHOWN} more edits`] : [];
  return [`${safe ? 'safe fix' : 'offer'}: ${title}`, ...shown, ...rest].join('\n      ');
}

/** @param {string} text */
function oneLine(text) {
  return text.replaceAll('\n', '⏎');
}
