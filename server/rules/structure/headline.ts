import type { BlockText } from '../../analysis/analysedArticle.ts';
import { hasInnerStop } from '../../article/formats/endings.ts';
import { MASK } from '../../article/nodes.ts';
import { fieldThatSays, hasPart, placeOfHead } from '../articleHead.ts';
import { defineRule } from '../rule.ts';

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
    const characters = field?.text?.length ?? 0;
    if (field && characters > options.characters)
      yield { messageId: 'tooLong', span: field.value, values: { characters, most: options.characters } };
  },
  *checkBlock({ block, text }, { options }) {
    if (block.type !== 'headline' || !text) return;
    const characters = text.prose.replaceAll(MASK, '').trim().length;
    const stop = options.stop ? undefined : finalStop(text);
    const span = { start: 0, end: text.prose.length };
    const isLong = characters > options.characters;
    // A long first line with its stop is the lede of copy that has no headline.
    if (isLong && finalStop(text)) {
      if (options.required) yield { messageId: 'missing', span };
    } else if (isLong) {
      yield { messageId: 'tooLong', span, values: { characters, most: options.characters } };
    } else if (stop) {
      const edits = [{ ...stop, newText: '' }];
      yield { messageId: 'stop', span: stop, fixes: [{ fixId: 'removeStop', safe: false, edits }] };
    }
  },
});

/** The full stop of a headline that is one sentence; none that ends an abbreviation, an ellipsis or a quotation. */
function finalStop({ prose, tokens, pack }: BlockText): { start: number; end: number } | undefined {
  const [word, stop] = tokens.slice(-2);
  if (!word || stop?.text !== '.' || word.end !== stop.start || hasInnerStop(prose)) return undefined;
  const isShort = word.text.length === 1 || word.text.includes('.') || word.text === '.';
  if (isShort || pack.abbreviations.includes(`${word.folded}.`)) return undefined;
  return pack.finalAbbreviations.includes(`${word.folded}.`)
    ? undefined
    : { start: stop.start, end: stop.end };
}
