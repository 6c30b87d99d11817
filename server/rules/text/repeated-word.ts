import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { isQuoted } from '../../analysis/quotations/ownWords.ts';
import type { Span } from '../../article/span.ts';
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
    for (const [index, token] of text.tokens.entries()) {
      const found = findRepeated(text, index);
      if (!found || isQuoted(text, token.start)) continue;
      const { first, second } = found;
      const values = { word: text.prose.slice(second.start, second.end) };
      yield {
        messageId: 'repeated',
        span: { start: first.start, end: second.end },
        values: { word: text.prose.slice(first.start, first.end) },
        fixes: [
          {
            fixId: 'remove',
            values,
            safe: false,
            edits: [{ start: first.end, end: second.end, newText: '' }],
          },
        ],
      };
    }
  },
});

/** A word and the same again; an elided word counts with what it leans on (*c’est c’est*). */
function findRepeated(text: BlockText, index: number): { first: Span; second: Span } | undefined {
  const { tokens } = text;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token) return undefined;
  if (isSame(text, before, token)) return isMeant(text, index) ? undefined : { first: before, second: token };
  const [elided, after] = [tokens[index - 2], tokens[index + 1]];
  if (!elided || !after || !/['’]$/u.test(token.text) || elided.folded !== token.folded) return undefined;
  if (elided.end !== before.start || token.end !== after.start || !isSame(text, before, after, token))
    return undefined;
  return { first: { start: elided.start, end: before.end }, second: { start: token.start, end: after.end } };
}

/** Only blank space lies between two words that are alike, or an elided word before the second. A year counts as a word. */
function isSame({ prose }: BlockText, before: Token, token: Token, elided = token): boolean {
  if (token.folded !== before.folded || before.end >= elided.start) return false;
  if (token.kind === 'number' ? !YEAR.test(token.text) : token.kind !== 'word' || !/\p{L}/u.test(token.text))
    return false;
  return prose.slice(before.end, elided.start).trim() === '';
}

const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Names (`Duran Duran`, `le site Site`, `de de Gaulle`), what the language says twice (`nous nous`, `had had`), what is said
 * three times: that is emphasis; the verb of a clause before the next one (`ce qu’il dit dit tout`).
 */
function isMeant(text: BlockText, index: number): boolean {
  const [before, token, after] = [text.tokens[index - 1], text.tokens[index], text.tokens[index + 1]];
  if (!before || !token) return true;
  if (text.tokens[index - 2]?.folded === token.folded || after?.folded === token.folded) return true;
  if (token.kind === 'number') return text.tokens[index - 2]?.kind === 'number' || after?.kind === 'number';
  if (/\p{Lu}/u.test(token.text.slice(1))) return true;
  if (startsUpper(token)) return !(startsUpper(before) && isCommonName(text, index));
  if (text.pack.nameParticles.includes(token.folded) && after !== undefined && startsUpper(after))
    return true;
  const { repeatable, repeatableBehind = {} } = text.pack;
  const leads = Object.hasOwn(repeatableBehind, token.folded) ? repeatableBehind[token.folded] : undefined;
  if (leads?.includes(text.tokens[index - 2]?.folded ?? '')) return true;
  return repeatable.includes(token.folded) || endsRelative(text, index);
}

function startsUpper(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** *Emmanuel Macron Macron*, *President President*, *Monday Monday night*: no name is made so. */
function isCommonName({ tokens, pack, syntax }: BlockText, index: number): boolean {
  const [first, token, after] = [tokens[index - 2], tokens[index], tokens[index + 1]];
  if (!token) return false;
  const { lexicon } = syntax.scene.reader;
  const isNamed = after !== undefined && after.kind === 'word' && startsUpper(after);
  if (first?.kind === 'word' && startsUpper(first) && lexicon.firstNames.has(first.folded)) return !isNamed;
  if ([...pack.weekdays, ...pack.months, ...(pack.plainCapitals ?? [])].includes(token.folded)) return true;
  const nouns = lexicon.nouns.byFirst.get(token.folded) ?? [];
  return nouns.some(({ value, words }) => words.length === 1 && value.category === 'role');
}

/** Words at most between a relative and the verb of its clause. */
const LONGEST_CLAUSE = 8;

/** *ce qu’il a fait | fait scandale*, *whatever he does | does not matter*: not behind an article, where a noun stands twice. */
function endsRelative({ tokens, syntax }: BlockText, index: number): boolean {
  const { lexicon } = syntax.scene.reader;
  const { determiners, lastWordsOfPrepositions, words, complementizers } = lexicon;
  const isSmall = ({ folded }: Token) =>
    determiners.has(folded) || lastWordsOfPrepositions.has(folded) || words.coordinators.has(folded);
  const [verb, subject] = [tokens[index], tokens[index - 2]];
  if (!verb || !subject || isSmall(verb) || isSmall(subject) || !lexicon.isCommon(verb.folded)) return false;
  for (let at = index - 2; at >= Math.max(0, index - 2 - LONGEST_CLAUSE); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const before = tokens[at - 1];
    const opens = complementizers.has(token.folded)
      ? before !== undefined && determiners.has(before.folded)
      : words.relatives.has(token.folded);
    if (opens) return at < index - 2 || !lexicon.verbs.has(verb.folded);
    if (lexicon.lastWordsOfSubordinators.has(token.folded)) return false;
  }
  return false;
}
