import type { BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { plainWords } from '../../analysis/quotations/quotedWords.ts';
import { MASK } from '../../article/nodes.ts';
import { defineRule } from '../rule.ts';
import { fieldThatSays, hasPart, placeOfHead } from './parts/articleHead.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Give the article a standfirst if the house wants one, short and in other words than the headline.',
      fr: 'Donnez à l’article un chapô si la rédaction en veut un, court et en d’autres mots que le titre.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      missing: { en: 'The article has no standfirst.', fr: 'L’article n’a pas de chapô.' },
      tooLong: {
        en: 'The standfirst has {characters} characters; {most} are the most.',
        fr: 'Le chapô compte {characters} signes ; le maximum est de {most}.',
      },
      repeats: {
        en: 'The standfirst says the headline again, word for word.',
        fr: 'Le chapô répète le titre mot pour mot.',
      },
    },
    options: {
      required: {
        type: 'boolean',
        default: false,
        description: { en: 'Report an article without a standfirst.', fr: 'Signaler un article sans chapô.' },
      },
      characters: {
        type: 'integer',
        default: 300,
        minimum: 1,
        description: {
          en: 'Most characters of a standfirst, spaces included.',
          fr: 'Nombre maximal de signes d’un chapô, espaces comprises.',
        },
      },
    },
  },
  wordsOf: headWords,
  *check(article, { options }) {
    const { blocks, tree } = article;
    const missing = options.required && !hasPart(article, 'standfirst', 'standfirst');
    const place = missing ? placeOfHead(article) : undefined;
    if (place) yield { messageId: 'missing', span: place };
    const headline = blocks.find(({ block }) => block.type === 'headline')?.text;
    const title = headline ? readOnce(headline, headWords) : wordsOfText(tree.metadata.headline ?? '');
    const field = fieldThatSays(article, 'standfirst');
    const parts = [
      ...(field ? [{ span: field.value, text: field.text ?? '' }] : []),
      ...blocks.flatMap(({ block, text }) =>
        block.type === 'standfirst' && text
          ? [{ span: { start: block.start, end: block.end }, text: shown(text) }]
          : [],
      ),
    ];
    for (const { span, text } of parts) {
      const characters = text.length;
      if (characters > options.characters)
        yield { messageId: 'tooLong', span, values: { characters, most: options.characters } };
      else if (title !== '' && wordsOfText(text) === title) yield { messageId: 'repeats', span };
    }
  },
});

function shown({ prose }: BlockText): string {
  return prose.replaceAll(MASK, '').trim();
}

/** A longer block is neither headline nor standfirst. */
const LONGEST = 1000;

function headWords(text: BlockText): string {
  return text.prose.length > LONGEST ? '' : wordsOfText(shown(text));
}

function wordsOfText(text: string): string {
  return plainWords(text)
    .map(({ word }) => word)
    .join(' ');
}
