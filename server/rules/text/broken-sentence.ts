import type { BlockText, Sentence, Token } from '../../analysis/analysedArticle.ts';
import { announcesMore, startsClause } from '../../analysis/phrases/startsClause.ts';
import { isQuoted } from '../../analysis/quotations/ownWords.ts';
import { fold } from '../../analysis/words/tokens.ts';
import { MASK } from '../../article/nodes.ts';
import { withCapital } from '../../languages/letters.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Begin a sentence with a capital letter, and do not cut one in two.',
      fr: 'Commencez une phrase par une majuscule, et ne la coupez pas en deux.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      lowerCase: {
        en: '“{word}” begins in lower case after a full stop: the sentence is cut in two, or lacks its capital.',
        fr: '« {word} » commence par une minuscule après un point : la phrase est coupée en deux, ou sa majuscule manque.',
      },
    },
    fixes: {
      join: {
        en: 'Join the two parts: remove the full stop',
        fr: 'Réunir les deux parties : supprimer le point',
      },
      capital: { en: 'Write “{word}”', fr: 'Écrire « {word} »' },
    },
  },
  *checkBlock({ block, text }) {
    if (!text || text.sentences.length < 2) return;
    // *- a bridge. a school.*
    if (block.type === 'listItem' && text.tokens[0] && startsLower(text.tokens[0])) return;
    for (const [index, sentence] of text.sentences.entries()) {
      const before = text.sentences[index - 1];
      const first = text.tokens[sentence.from];
      if (!before || !first || !isCut(text, before, sentence) || isQuoted(text, first.start)) continue;
      const stop = text.tokens[before.to - 1];
      if (!stop || isQuoted(text, stop.start)) continue;
      const capital = withCapital(first.text);
      const fixes = [
        {
          fixId: 'join' as const,
          safe: false,
          edits: [{ start: stop.start, end: stop.end, newText: '' }],
        },
        {
          fixId: 'capital' as const,
          values: { word: capital },
          safe: false,
          edits: [{ start: first.start, end: first.end, newText: capital }],
        },
      ];
      yield {
        messageId: 'lowerCase',
        span: first,
        values: { word: first.text },
        fixes: lacksCapital(text, before, sentence) ? fixes.reverse() : fixes,
      };
    }
  },
});

function isCut(text: BlockText, before: Sentence, sentence: Sentence): boolean {
  const stop = text.tokens[before.to - 1];
  const word = text.tokens[before.to - 2];
  const first = text.tokens[sentence.from];
  const second = text.tokens[sentence.from + 1];
  if (stop?.text !== '.' || !word || !first || !startsLower(first)) return false;
  return (
    !isShortened(text, before.to - 2, stop) &&
    !opensMasked(text.prose.slice(stop.end, first.start)) &&
    !isName(text, sentence.from) &&
    !isBullet(first, second) &&
    !isSigned(text, sentence.from) &&
    !isKeywords(text, sentence) &&
    !isEmbedded(text, first)
  );
}

/** Two whole sentences, the second with a small letter, rather than one that a stop cuts in two. */
function lacksCapital(text: BlockText, before: Sentence, sentence: Sentence): boolean {
  const isWhole = startsClause(text, sentence) || lacksAccentedCapital(text, sentence);
  return isWhole && !announcesMore(text, before.to - 2);
}

/** *à l’époque, il élevait des pigeons*: the keyboard had no capital with that accent, and the clause comes behind the comma. */
function lacksAccentedCapital(text: BlockText, sentence: Sentence): boolean {
  if (!/^\P{ASCII}/u.test(text.tokens[sentence.from]?.text ?? '')) return false;
  for (let at = sentence.from + 1; at < Math.min(sentence.to, sentence.from + LONGEST_OPENING); at += 1)
    if (text.tokens[at]?.text === ',') return startsClause(text, { ...sentence, from: at + 1 });
  return false;
}

/** Tokens before the comma. */
const LONGEST_OPENING = 12;

/** An address or code stands first, and not the word; marks of emphasis are three at most. */
function opensMasked(gap: string): boolean {
  return gap.includes(MASK.repeat(4));
}

function startsLower(token: Token): boolean {
  return token.kind === 'word' && /^\p{Ll}/u.test(token.text);
}

/** One letter, a short figure that is no amount, stops inside (`F.A.A.`, `c.-à-d.`), no vowel: an abbreviation that the language pack does not list. */
function isShortened({ tokens, prose, syntax }: BlockText, at: number, stop: Token): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (!word) return false;
  if (word.kind === 'number')
    return word.end === stop.start && word.text.length < 3 && !'$€£'.includes(before?.text ?? '-');
  if (word.kind !== 'word') return false;
  const whole =
    /[^\s([{«“"'’]*$/u.exec(prose.slice(Math.max(0, stop.start - LONGEST_NAME), stop.end))?.[0] ?? '';
  return (
    word.text.length === 1 ||
    word.text.includes('.') ||
    syntax.scene.reader.lexicon.abbreviations.has(fold(whole)) ||
    !/[\p{N}aeiouyàâäéèêëîïôöùûüœæ]/iu.test(word.text)
  );
}

/** A name in lower case (`eBay`, `bell hooks`), a particle before a name (`van der Berg`) or an address (`lemonde.fr`). */
function isName(text: BlockText, at: number): boolean {
  const first = text.tokens[at];
  const second = text.tokens[at + 1];
  if (!first) return false;
  if (/\p{Lu}/u.test(first.text) || /[.@/]/.test(first.text) || '@°º'.includes(second?.text ?? '-'))
    return true;
  if (isParticle(text, at) && second !== undefined && /^\p{Lu}/u.test(second.text)) return true;
  const words = text.prose.slice(first.start, first.start + LONGEST_NAME);
  return text.pack.lowerCaseNames.some(
    (name) => fold(words).startsWith(fold(name)) && !/[\p{L}\p{N}]/u.test(words.charAt(name.length)),
  );
}

const LONGEST_NAME = 40;

/** `van`, `de` in *de Gaulle*; where the word is a preposition as well, as in *de Lisieux*, only if a name begins with it. */
function isParticle(text: BlockText, at: number): boolean {
  const { folded = '' } = text.tokens[at] ?? {};
  if (!text.pack.nameParticles.includes(folded)) return false;
  const { phrases, phraseOf, reader } = text.syntax.scene;
  const isWord =
    reader.lexicon.lastWordsOfPrepositions.has(folded) || text.pack.tokens.contractions[folded] !== undefined;
  return !isWord || phrases[phraseOf[at] ?? -1]?.name?.from === at;
}

/** Letters at most of the initials of a writer or editor. */
const LONGEST_INITIALS = 4;
const MOST_INITIALS = 5;

/** `mkg, jm/jr (AFP, dpa)`: the initials of those who wrote and edited the copy, parted by commas and a stroke. */
function isSigned({ tokens }: BlockText, from: number): boolean {
  for (let at = from; at < from + 2 * MOST_INITIALS; at += 2) {
    const word = tokens[at];
    if (word?.kind !== 'word' || !startsLower(word) || word.text.length > LONGEST_INITIALS) return false;
    const sign = tokens[at + 1]?.text;
    if (sign === '/') return true;
    if (sign !== ',') return false;
  }
  return false;
}

const LONGEST_KEYWORD = 3;
const FEWEST_KEYWORDS = 4;

/** `power, coal, hot water, renewables`: at the end of the copy, words that it is filed under, with no stop behind them. */
function isKeywords({ tokens }: BlockText, { from, to, terminated }: Sentence): boolean {
  if (terminated || to < tokens.length) return false;
  let [keywords, length] = [1, 0];
  for (let at = from; at < to; at += 1) {
    const isComma = tokens[at]?.text === ',';
    length = isComma ? 0 : length + 1;
    if (isComma) keywords += 1;
    if (length > LONGEST_KEYWORD) return false;
  }
  return keywords >= FEWEST_KEYWORDS;
}

/** Characters at most between the words in an element and its tags. */
const FARTHEST_TAG = 400;

/** `<tweet …>words. more words</tweet>`: what is kept with its markup is nobody's copy. */
function isEmbedded({ prose }: BlockText, { start }: Token): boolean {
  const before = prose.slice(Math.max(0, start - FARTHEST_TAG), start);
  const isClosed = prose.slice(start, start + FARTHEST_TAG).includes('</');
  return isClosed && /<\p{L}[^<>]*>[^<]*$/u.test(before.slice(Math.max(0, before.lastIndexOf('<'))));
}

/** `a) …`, `b. …` in a list; `ab/cd`, the initials that agencies sign with. */
function isBullet(first: Token, second: Token | undefined): boolean {
  if (second?.text === '/') return first.end === second.start;
  return first.text.length === 1 && (second?.text === ')' || second?.text === '.');
}
