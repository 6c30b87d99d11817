import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { outsideOf, quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { fold, isCapitalised } from '../../analysis/words/tokens.ts';
import type { Span } from '../../article/span.ts';
import { leftoverCodes } from '../../languages/leftovers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Fill in what was left to be filled in.',
      fr: 'Complétez ce qui restait à compléter.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      placeholder: {
        en: '“{found}” still stands for something that was to be filled in.',
        fr: '« {found} » tient encore la place de ce qui restait à compléter.',
      },
    },
  },
  *checkBlock({ text }) {
    if (!text) return;
    const spans = [
      ...findBrackets(text),
      ...findTemplates(text),
      ...findFillers(text),
      ...findPrompts(text),
      ...findQuestions(text),
      ...findCodes(text),
    ];
    let done = 0;
    for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (span.start < done) continue;
      done = span.end;
      yield { messageId: 'placeholder', span, values: { found: text.prose.slice(span.start, span.end) } };
    }
  },
});

/** `[à compléter]`, `[insert name]`, `{{nom}}`, `(à vérifier)`. */
const BRACKET =
  /\[[^[\]\n\u2060]{1,80}\]|\{\{?[^{}\n\u2060]{1,80}\}\}?|\([^()\n\u2060]{1,40}\)|<[^<>/="\n\u2060]{1,40} [^<>/="\n\u2060]{1,40}>/gu;

function* findBrackets(text: BlockText): Iterable<Span> {
  const { notes, blanks, media, blankEnds, drafts } = text.pack.leftovers;
  const brackets = [...text.prose.matchAll(BRACKET)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    isRound: found.startsWith('('),
    words: fold(found)
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      .replace(/\s+/gu, ' '),
  }));
  if (brackets.length === 0) return;
  // `[name]` in a quotation is what the reporter puts for a name.
  const own = new Set(outsideOf(quotedSpans(text), brackets));
  const isBlank = (words: string) => {
    if (blanks.includes(words)) return true;
    const end = blankEnds.find((each) => words.endsWith(` ${each}`));
    const blank = end === undefined ? '' : words.slice(0, -end.length - 1);
    return blanks.includes(blank) || media.includes(blank);
  };
  for (const bracket of brackets) {
    const { start, end, words, isRound } = bracket;
    const isNote = isRound
      ? drafts.includes(words)
      : notes.some((note) => words === note || words.startsWith(`${note} `)) ||
        CODE.test(words) ||
        BLANKS.test(words) ||
        (isBlank(words) && own.has(bracket));
    if (isNote) yield { start, end };
  }
}

const CODE = /(?:^|\s)tk$|^x{2,}$/u;
const BLANKS = /^(?:todo|fixme|tbc|tbd)\b/u;

/**
 * What a program was to fill in: `{{user.name}}`, `${name}`, `%NAME%`, `%s`, `<%= name %>`, `[object Object]`; what a writer was to: `XX:XX`,
 * `XXhXX`, `xx/xx/xxxx`, `TODO:`, `____` between words.
 */
const TEMPLATE =
  /\{\{[\p{L}_$][\p{L}\p{N}_.$| -]{0,60}\}\}|\$\{[\p{L}_][\p{L}\p{N}_.]{0,60}\}|<%=?[^%<>\n]{1,60}%>|%[A-Z][A-Z_]{1,30}%|(?<=^|[\s(«“])%[sd](?=$|[\s,.;:!?)»”])|\[object Object\]|(?<![\p{L}\p{N}])(?:[Xx]{2} ?(?::|[hH]) ?[Xx]{2}|[Xx]{2}([/.-])[Xx]{2}\1[Xx]{2,4})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:TODO|FIXME)(?=\s?:)|(?<=\p{L}[ \u00a0])_{3,}(?=[ \u00a0]\p{L})/gu;

function* findTemplates(text: BlockText): Iterable<Span> {
  if (!/[{%_[]|[Xx]{2}|TODO|FIXME/u.test(text.prose)) return;
  const spans = [...text.prose.matchAll(TEMPLATE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  yield* outsideOf(quotedSpans(text), spans);
}

const FILLER =
  /(?<opening>lorem ipsum)|consectetur adipisc|sed do eiusmod|ut enim ad minim|duis aute irure|excepteur sint occaecat/giu;

/** The dummy text of designers, once a paragraph; one who writes about it says what it is or sets it in marks. */
function* findFillers(text: BlockText): Iterable<Span> {
  for (const { 0: found, index: start, groups } of text.prose.matchAll(FILLER)) {
    const end = start + found.length;
    const opens = /(?:^|[.!?…]\s*)$/u.test(text.prose.slice(Math.max(0, start - 3), start));
    if (groups?.opening && !opens && !/^,? dolor/u.test(text.prose.slice(end, end + 8))) continue;
    const [span] = outsideOf(quotedSpans(text), [{ start, end }]);
    if (!span) continue;
    yield span;
    return;
  }
}

/** `INSERT NAME HERE`, `Votre texte ici`. */
function* findPrompts(text: BlockText): Iterable<Span> {
  const prose = fold(text.prose);
  const spans: Span[] = [];
  for (const prompt of text.pack.leftovers.prompts)
    for (let start = prose.indexOf(prompt); start >= 0; start = prose.indexOf(prompt, start + 1))
      spans.push({ start, end: start + prompt.length });
  if (spans.length > 0)
    yield* outsideOf(
      quotedSpans(text),
      spans.sort((a, b) => a.start - b.start),
    );
}

/** *le maire, ????, a dit*, *$???*, *???? euros*: in the place of a word, where no question is asked. */
function* findQuestions({ prose, pack }: BlockText): Iterable<Span> {
  for (const { 0: found, index: start } of prose.matchAll(/\?{3,}/gu)) {
    const end = start + found.length;
    const before = prose.slice(Math.max(0, start - 2), start);
    const unit = /^[ \u00a0\u202f](\p{L}+|[%€$£])/u.exec(prose.slice(end, end + LONGEST_UNIT))?.[1] ?? '';
    const isFigure =
      /(?:^|\s)$/u.test(before) &&
      ('%€$£'.includes(unit) ? unit !== '' : pack.leftovers.units.includes(fold(unit)));
    if (isFigure || /[$€£]$/u.test(before) || (before === ', ' && prose.charAt(end) === ','))
      yield { start, end };
  }
}

const LONGEST_UNIT = 16;

function* findCodes(text: BlockText): Iterable<Span> {
  const codes: Span[] = [];
  for (const [at, token] of text.tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (text.pack.leftovers.codeWords.includes(token.text)) codes.push(token);
    if (!leftoverCodes.test(token.text)) continue;
    const stands = /^X/iu.test(token.text) ? isFigure(text, at) : isToCome(text, at);
    if (!stands) continue;
    const sign = text.tokens[at - 1];
    const start = sign && sign.end === token.start && '$€£'.includes(sign.text) ? sign.start : token.start;
    codes.push({ start, end: token.end });
  }
  if (codes.length > 0) yield* outsideOf(quotedSpans(text), codes);
}

/** TK as editors write it: beside no other capital, which makes a name of it (*TK Maxx*, *vol TK 1845*), nor in brackets behind one. */
function isToCome({ tokens }: BlockText, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token && token.text.length > 2) return true;
  if (after && (isName(after) || after.kind === 'number')) return false;
  if (before?.text === '(' && after?.text === ')') return !isName(tokens[at - 2]);
  return before?.text !== '&' && after?.text !== '&' && before?.text !== '-';
}

/** XXX in the place of a figure or a name: behind an article, a preposition, a role or a courtesy title, before a unit or a verb of speech; not *Super Bowl XXX*, *film XXX*. */
function isFigure(text: BlockText, at: number): boolean {
  const { tokens, pack, syntax } = text;
  const { lexicon } = syntax.scene.reader;
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (before && before.end === token.start && '$€£'.includes(before.text)) return true;
  if (after && (isUnit(after) || pack.leftovers.units.includes(after.folded))) return !isName(before);
  // *xxx* is a kiss.
  if (token.text.startsWith('x')) return false;
  if (token.text.length === 2 && after && pack.months.includes(after.folded)) return !isName(before);
  if (token.text.length === 2 || after?.text === ':' || isName(after)) return false;
  if (token.text.length > 3) return true;
  const titled = before?.text === '.' ? tokens[at - 2] : before;
  const word = titled?.folded ?? '';
  if (lexicon.honorifics.has(word) || lexicon.honorifics.has(`${word}.`)) return true;
  // *le maire XXX*, *XXX a déclaré*
  const nouns = lexicon.nouns.byFirst.get(word) ?? [];
  if (nouns.some(({ value, words }) => words.length === 1 && value.category === 'role')) return true;
  if ((syntax.scene.cueOf[at + 1] ?? -1) >= 0 && !isName(before)) return true;
  return (
    before?.kind === 'word' &&
    (lexicon.determiners.has(word) ||
      lexicon.lastWordsOfPrepositions.has(word) ||
      Object.hasOwn(pack.tokens.contractions, word))
  );
}

function isUnit({ text }: Token): boolean {
  return '%€$£'.includes(text);
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && isCapitalised(token) && token.text.length > 1;
}
