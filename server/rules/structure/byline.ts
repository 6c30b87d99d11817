import type { BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { fold } from '../../analysis/words/tokens.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { withCapital } from '../../languages/letters.ts';
import { markupWords } from '../../languages/markup.ts';
import { defineRule } from '../rule.ts';
import { fieldThatSays, hasPart, placeOfHead } from './parts/articleHead.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Sign the article if the house wants a byline, and sign it so that the byline is seen to be one.',
      fr: 'Signez l’article si la rédaction le veut, et de sorte que la signature se reconnaisse.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      missing: { en: 'The article has no byline.', fr: 'L’article n’est pas signé.' },
      stop: { en: 'A byline ends without a full stop.', fr: 'Une signature ne se termine pas par un point.' },
      lowerCase: {
        en: 'The name in the byline wants its capitals.',
        fr: 'Le nom de la signature prend des majuscules.',
      },
      nameless: { en: 'The byline names nobody.', fr: 'La signature ne nomme personne.' },
      phrase: {
        en: 'The field holds the name alone, without “{phrase}”.',
        fr: 'Le champ ne contient que le nom, sans « {phrase} ».',
      },
    },
    fixes: {
      removeStop: { en: 'Remove the full stop', fr: 'Supprimer le point' },
      capitals: { en: 'Write “{name}”', fr: 'Écrire « {name} »' },
      removePhrase: { en: 'Remove “{phrase}”', fr: 'Supprimer « {phrase} »' },
    },
    options: {
      required: {
        type: 'boolean',
        default: false,
        description: { en: 'Report an article without a byline.', fr: 'Signaler un article sans signature.' },
      },
    },
  },
  wordsOf: readByline,
  *check(article, { options }) {
    const { blocks } = article;
    const malformed = blocks
      .slice(0, HEAD_BLOCKS)
      .filter(({ block, text }) => text && HEAD.has(block.type))
      .flatMap(({ block, text }) => {
        const found = text && readOnce(text, readByline);
        return found ? [{ ...found, start: block.start + found.start, end: block.start + found.end }] : [];
      });
    const missing = options.required && malformed.length === 0 && !hasPart(article, 'byline', 'byline');
    const place = missing ? placeOfHead(article) : undefined;
    if (place) yield { messageId: 'missing', span: place };
    for (const { fault, start, end, name } of malformed) {
      const span = { start, end };
      if (fault === 'stop') {
        const edits = [{ ...span, newText: '' }];
        yield { messageId: 'stop', span, fixes: [{ fixId: 'removeStop', safe: false, edits }] };
      } else if (fault === 'lowerCase') {
        const edits = [{ ...span, newText: name }];
        yield {
          messageId: fault,
          span,
          fixes: [{ fixId: 'capitals', values: { name }, safe: false, edits }],
        };
      } else yield { messageId: fault, span };
    }
    const field = fieldThatSays(article, 'byline');
    const phrase = /^(?:par|by)[ \t\u00a0]+(?=\p{Lu})/iu.exec(field?.text ?? '')?.[0];
    if (field && phrase !== undefined) {
      const { value } = field;
      const quoted = /^["']/u.test(article.source.charAt(value.start)) ? 1 : 0;
      const start = value.start + quoted;
      const edits = [{ start, end: start + phrase.length, newText: '' }];
      const values = { phrase: phrase.trim() };
      yield {
        messageId: 'phrase',
        span: value,
        values,
        fixes: [{ fixId: 'removePhrase', values, safe: false, edits }],
      };
    }
  },
});

/** A byline stands among the first blocks. */
const HEAD_BLOCKS = 6;
const HEAD: ReadonlySet<string> = new Set(['paragraph', 'standfirst', 'crosshead']);
const LONGEST = 80;

interface Malformed {
  readonly fault: 'stop' | 'lowerCase' | 'nameless';
  readonly start: number;
  readonly end: number;
  /** With its capitals. */
  readonly name: string;
}

/** What is wrong with a block that must be a byline, in its own offsets; undefined where it is none, or a right one. */
function readByline({ prose, pack }: BlockText): Malformed | undefined {
  const text = prose.trimEnd();
  if (text.length > LONGEST) return undefined;
  const opening = SIGNING.find((words) => fold(text.slice(0, words.length)) === words);
  const behind = opening && /^[ \t\u00a0]*:?(?:[ \t\u00a0]+|$)/u.exec(text.slice(opening.length))?.[0];
  if (opening === undefined || behind === undefined) return undefined;
  const start = opening.length + behind.length;
  const rest = text.slice(start);
  const base = { start, end: text.length, name: rest };
  if (rest === '') return { ...base, fault: 'nameless', start: 0 };
  const words = rest.replace(/\.$/u, '').split(/[\s,]+/u);
  const named = isFirstName(words[0] ?? '', pack) && words.length >= 2 && words.length <= MOST_WORDS;
  if (!named) return undefined;
  if (words.every((word) => /^\p{Ll}/u.test(word)) && !words.slice(1).some((word) => isPlain(word, pack)))
    return { ...base, fault: 'lowerCase', name: withCapitals(rest.replace(/\.$/u, ''), pack) };
  const capitals = words.every(
    (word) => /^\p{Lu}/u.test(word) || pack.nameParticles.includes(fold(word)) || JOINING.has(fold(word)),
  );
  return capitals && rest.endsWith('.') && !isAbbreviation(rest.split(/[\s,]+/u).at(-1) ?? '', pack)
    ? { ...base, fault: 'stop', start: text.length - 1 }
    : undefined;
}

/** *Jr.*, *A.*, *Ph.D.* */
function isAbbreviation(word: string, { nameSuffixes, abbreviations }: LanguagePack): boolean {
  const folded = fold(word);
  return (
    word.length < 3 ||
    word.slice(0, -1).includes('.') ||
    nameSuffixes.includes(folded) ||
    abbreviations.includes(folded)
  );
}

const MOST_WORDS = 8;
const JOINING: ReadonlySet<string> = new Set(['et', 'and', 'à', 'in', '&']);

/** *Par*, *By*, *Propos recueillis par*; *Avec* and *With* begin many a sentence. */
const SIGNING = markupWords.byline.filter((words) => /(?:^| )(?:par|by)$/u.test(words));

function isFirstName(word: string, { firstNames }: LanguagePack): boolean {
  const folded = fold(word);
  return [firstNames.feminine, firstNames.masculine, firstNames.either].some((names) =>
    names.some((name) => fold(name) === folded),
  );
}

/** A word of the language that is no surname: *by grace alone*. */
function isPlain(word: string, { commonWords, surnames, nameParticles }: LanguagePack): boolean {
  const folded = fold(word);
  if (JOINING.has(folded)) return false;
  return commonWords.includes(folded) && !surnames.includes(folded) && !nameParticles.includes(folded);
}

function withCapitals(name: string, { nameParticles }: LanguagePack): string {
  return name.replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
    nameParticles.includes(word) || JOINING.has(word) ? word : withCapital(word),
  );
}
