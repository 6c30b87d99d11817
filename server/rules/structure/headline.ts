import { fold } from '../../analysis/words/tokens.ts';
import { isSpace } from '../../article/formats/characters.ts';
import { hasInnerStop } from '../../article/formats/endings.ts';
import { MASK } from '../../article/nodes.ts';
import type { Span } from '../../article/span.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { defineRule } from '../rule.ts';
import { fieldThatSays, hasPart, placeOfHead } from './parts/articleHead.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Give the article a headline, short and without a full stop.',
      fr: 'Donnez à l’article un titre, court et sans point final.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      missing: { en: 'The article has no headline.', fr: 'L’article n’a pas de titre.' },
      tooLong: {
        en: 'The headline has {characters} characters; {most} are the most.',
        fr: 'Le titre compte {characters} signes ; le maximum est de {most}.',
      },
      stop: { en: 'A headline ends without a full stop.', fr: 'Un titre ne se termine pas par un point.' },
    },
    fixes: { removeStop: { en: 'Remove the full stop', fr: 'Supprimer le point' } },
    options: {
      required: {
        type: 'boolean',
        default: true,
        description: { en: 'Report an article without a headline.', fr: 'Signaler un article sans titre.' },
      },
      characters: {
        type: 'integer',
        default: 120,
        minimum: 1,
        description: {
          en: 'Most characters of a headline, spaces included.',
          fr: 'Nombre maximal de signes d’un titre, espaces comprises.',
        },
      },
      stop: {
        type: 'boolean',
        default: false,
        description: {
          en: 'Allow a full stop at the end of a headline.',
          fr: 'Admettre un point à la fin d’un titre.',
        },
      },
    },
  },
  *check(article, { options }) {
    const place = options.required && !hasPart(article, 'headline', 'headline') && placeOfHead(article);
    if (place) yield { messageId: 'missing', span: place };
    const field = fieldThatSays(article, 'headline');
    if (!field) return;
    const characters = field.text?.length ?? 0;
    const stop = options.stop ? undefined : stopOfField(article.source, field.value, article.pack);
    if (characters > options.characters)
      yield { messageId: 'tooLong', span: field.value, values: { characters, most: options.characters } };
    else if (stop) yield reportStop(stop);
  },
  *checkBlock({ block, text }, { options }) {
    if (block.type !== 'headline' || !text) return;
    const characters = text.prose.replaceAll(MASK, '').trim().length;
    const stop = finalStop(text.prose, text.pack);
    const span = { start: 0, end: text.prose.length };
    const isLong = characters > options.characters;
    // A long first line with its stop is the lede of copy that has no headline.
    if (isLong && stop) {
      if (options.required) yield { messageId: 'missing', span };
    } else if (isLong) {
      yield { messageId: 'tooLong', span, values: { characters, most: options.characters } };
    } else if (stop && !options.stop) {
      yield reportStop(stop);
    }
  },
});

function reportStop(stop: Span) {
  const edits = [{ ...stop, newText: '' }];
  return { messageId: 'stop', span: stop, fixes: [{ fixId: 'removeStop', safe: false, edits }] } as const;
}

/** As much of the end as may matter. */
const TAIL = 60;
/** The last word, the marks that close behind it, and the stop. */
const LAST_WORD = /(?<word>[\p{L}\p{M}\p{N}.&’'-]*)(?<closers>[^\p{L}\p{M}\p{N}\s.…?!]?[^\S\r\n]*)\.$/u;

/** The full stop of a headline that is one sentence; none that ends an abbreviation, an ellipsis or a quotation. */
function finalStop(prose: string, pack: LanguagePack): Span | undefined {
  const text = prose.slice(0, endOfWords(prose));
  const { word = '', closers = '' } = LAST_WORD.exec(text.slice(-TAIL))?.groups ?? {};
  if (word + closers === '' || word.endsWith('.') || hasInnerStop(prose)) return undefined;
  if (closers === '' && isAbbreviated(word, pack)) return undefined;
  return { start: text.length - 1, end: text.length };
}

/** Without the space and the markup behind them. */
function endOfWords(prose: string): number {
  let end = prose.length;
  while (end > 0 && (isSpace(prose.charCodeAt(end - 1)) || prose.charAt(end - 1) === MASK)) end -= 1;
  return end;
}

/** *U.S.*, *B.*, *Inc.*; a word where no sentence could end in the abbreviation that it looks like: *la mer.* */
function isAbbreviated(
  word: string,
  { abbreviations, finalAbbreviations, commonWords }: LanguagePack,
): boolean {
  const folded = fold(word);
  if (/^\p{L}$/u.test(word) || word.includes('.') || finalAbbreviations.includes(`${folded}.`)) return true;
  return abbreviations.includes(`${folded}.`) && !(word === folded && commonWords.includes(word));
}

/** The same in the front matter, where quotation marks may stand around the words. */
function stopOfField(source: string, { start, end }: Span, pack: LanguagePack): Span | undefined {
  const written = source.slice(start, end);
  const mark = /^["']/u.test(written) ? 1 : 0;
  const stop = /^[|>]/u.test(written)
    ? undefined
    : finalStop(written.slice(mark, written.length - mark), pack);
  return stop && { start: start + mark + stop.start, end: start + mark + stop.end };
}
