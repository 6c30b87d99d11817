import type { BlockText, Sentence } from '../../analysis/analysedArticle.ts';
import { quotedSpans } from '../../analysis/quotations/quotedSpans.ts';
import { foreignSentence } from '../../analysis/words/passageLanguage.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import type { Span } from '../../article/span.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write the article in one language.',
      fr: 'Écrivez l’article dans une seule langue.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      foreign: {
        en: 'This sentence is in another language ({found}) than the article ({language}).',
        fr: 'Cette phrase est dans une autre langue ({found}) que l’article ({language}).',
      },
    },
    options: {
      minWords: {
        type: 'integer',
        default: 8,
        minimum: 5,
        description: {
          en: 'Shortest sentence, in words, whose language is told.',
          fr: 'Longueur, en mots, à partir de laquelle la langue d’une phrase est jugée.',
        },
      },
    },
  },
  *checkBlock({ block, text }, { options }) {
    if (!text || !PROSE.has(block.type)) return;
    let quoted: readonly Span[] | undefined;
    let next = 0;
    for (const sentence of text.sentences) {
      if (sentence.to - sentence.from < options.minWords) continue;
      quoted ??= quotedSpans(text);
      while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
      const words = ownWords(text, sentence, quoted, next);
      if (words.length < options.minWords) continue;
      if (isList(text, sentence)) continue;
      const found = foreignSentence(words, text.syntax.scene.reader.lexicon);
      if (found === undefined) continue;
      yield {
        messageId: 'foreign',
        span: { start: sentence.start, end: sentence.end },
        values: { found, language: text.pack.name },
      };
    }
  },
});

const PROSE: ReadonlySet<string> = new Set(['standfirst', 'paragraph', 'listItem']);

/** Words of a longer sentence tell no more of its language. */
const READ = 60;

/** In a list of dishes or players every few words have a comma. */
const COMMAS = 6;

function isList({ tokens }: BlockText, { from, to }: Sentence): boolean {
  const commas = tokens.slice(from, to).filter(({ text }) => text === ',').length;
  return commas > 2 && commas * COMMAS > to - from;
}

/** The reporter's words of a sentence: outside quotations. */
function ownWords(
  { tokens }: BlockText,
  { from, to }: Sentence,
  quoted: readonly Span[],
  next: number,
): { folded: string; named: boolean }[] {
  const words: { folded: string; named: boolean }[] = [];
  let at = next;
  for (let index = from; index < to && words.length < READ; index += 1) {
    const token = tokens[index];
    // *dp, lh/mb*: initials of those who wrote it
    if (token?.kind !== 'word' || tokens[index - 1]?.text === '/' || tokens[index + 1]?.text === '/')
      continue;
    while ((quoted[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at += 1;
    if ((quoted[at]?.start ?? Number.POSITIVE_INFINITY) <= token.start) continue;
    const named = index > from && isCapitalised(token);
    words.push({ folded: token.folded, named });
  }
  return words;
}
