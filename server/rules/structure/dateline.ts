import type { BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import type { Calendar } from '../../languages/calendar.ts';
import { isKnownPlace } from '../../languages/knownPlaces.ts';
import { defineRule } from '../rule.ts';
import { fieldThatSays, hasPart, placeOfHead } from './parts/articleHead.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Say where the article was written if the house wants a dateline, and close it with a dash.',
      fr: 'Dites d’où l’article est écrit si la rédaction le veut, et fermez cette mention par un tiret.',
    },
    severity: 'suggestion',
    languages: 'all',
    readsWords: true,
    messages: {
      missing: { en: 'The article has no dateline.', fr: 'L’article ne dit pas d’où il est écrit.' },
      noDash: {
        en: 'A dash is missing between the dateline and the copy.',
        fr: 'Il manque un tiret entre la mention du lieu et le texte.',
      },
      unclosed: {
        en: 'The bracket of the dateline is never closed.',
        fr: 'La parenthèse de la mention du lieu n’est jamais fermée.',
      },
      capitals: {
        en: 'The place of the dateline is written in capitals: {place}.',
        fr: 'Le lieu s’écrit en capitales : {place}.',
      },
    },
    fixes: {
      dash: { en: 'Insert a dash', fr: 'Insérer un tiret' },
      close: { en: 'Close the bracket', fr: 'Fermer la parenthèse' },
      capitals: { en: 'Write “{place}”', fr: 'Écrire « {place} »' },
    },
    options: {
      required: {
        type: 'boolean',
        default: false,
        description: {
          en: 'Report an article without a dateline.',
          fr: 'Signaler un article sans lieu ni date en tête.',
        },
      },
      capitals: {
        type: 'boolean',
        default: false,
        description: {
          en: 'The house writes the place in capitals.',
          fr: 'La maison écrit le lieu en capitales.',
        },
      },
    },
  },
  wordsOf: readOpening,
  *check(article, { options }) {
    const { blocks, source, tree } = article;
    const first = blocks.find(({ block }) => block.type === 'paragraph');
    const dateline = findDateline(article);
    const malformed = dateline || !first?.text ? undefined : readOnce(first.text, readOpening);
    if (malformed && first) {
      const at = first.block.start + malformed.at;
      const isOpen = malformed.fault === 'unclosed';
      const fix = isOpen ? 'close' : 'dash';
      const edits = [{ start: at, end: at, newText: isOpen ? ')' : ' –' }];
      yield {
        messageId: malformed.fault,
        span: { start: first.block.start, end: at },
        fixes: [{ fixId: fix, safe: false, edits }],
      };
    } else if (options.required && !dateline && !hasPart(article, 'dateline', 'dateline')) {
      const place = first
        ? { start: first.block.start, end: lineEnd(source, first.block.start) }
        : placeOfHead(article);
      if (place) yield { messageId: 'missing', span: place };
    }
    const field = fieldThatSays(article, 'dateline')?.value;
    const own = dateline ?? tree.children.find(({ type }) => type === 'dateline') ?? field;
    if (!options.capitals || !own) return;
    const mark = own === field && /["']/u.test(source.charAt(own.start)) ? 1 : 0;
    const start = own.start + mark;
    const written = PLACE.exec(source.slice(start, own.end))?.[0];
    if (!written) return;
    const place = inCapitals(written);
    if (place === written || isDay(written, article.pack.calendar)) return;
    const span = { start, end: start + written.length };
    const edits = [{ ...span, newText: place }];
    yield {
      messageId: 'capitals',
      span,
      values: { place },
      fixes: [{ fixId: 'capitals', values: { place }, safe: false, edits }],
    };
  },
});

/** That opens a paragraph. */
function findDateline({ tree }: Parameters<typeof placeOfHead>[0]) {
  for (const { children } of tree.children) {
    const [first] = children;
    if (first?.type === 'dateline') return first;
  }
  return undefined;
}

/** Up to the comma, the bracket or the dash. */
const PLACE = /^[\p{L}\p{M}’'. -]+(?<![ -])/u;

/** *Monday, July 3*: the line says when, and not where. */
function isDay(written: string, { weekdays, months }: Calendar): boolean {
  const first = written.split(' ')[0]?.toLowerCase() ?? '';
  return [...weekdays, ...months].some((forms) => forms.includes(first));
}

/** *McALLEN* keeps its small letter. */
function inCapitals(place: string): string {
  return place
    .toUpperCase()
    .replace(/(?<=^|[ -])MC(?=\p{L}{3})/gu, (start) => (place.includes('Mc') ? 'Mc' : start));
}

interface Malformed {
  readonly fault: 'noDash' | 'unclosed';
  /** Where the sign is missing. */
  readonly at: number;
}

const OPENING = 80;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}’'.-]+(?:[ ,]{1,2}\p{Lu}[\p{Lu}\p{M}’'.-]+){0,3}/u;
/** *, July 3*, *, le 3 juillet 2026* */
const DAY = /^ ?, (?:\p{L}{2,12}\.? \d{1,2}|(?:le )?\d{1,2}(?:er)? \p{L}{3,12}\.?)(?:,? \d{4})?/u;

/** A place in capitals, and an agency in brackets or a day, are meant for a dateline. */
function readOpening({ prose }: BlockText): Malformed | undefined {
  const opening = prose.slice(0, OPENING);
  const place = CAPITALS.exec(opening)?.[0];
  if (place === undefined) return undefined;
  const day = DAY.exec(opening.slice(place.length))?.[0] ?? '';
  const head = place.length + day.length;
  const rest = opening.slice(head);
  const closed = /^[ \u00a0]\(\p{Lu}[\p{L}/ ]{1,20}\)(?=[ \u00a0]\p{Lu})/u.exec(rest)?.[0];
  if (closed !== undefined) return { fault: 'noDash', at: head + closed.length };
  const open = /^[ \u00a0]\(\p{Lu}[\p{L}/]{1,20}(?=[ \u00a0][–—-][ \u00a0]\p{Lu})/u.exec(rest)?.[0];
  if (open !== undefined) return { fault: 'unclosed', at: head + open.length };
  return day !== '' && isKnownPlace(place) && /^[ \u00a0]\p{Lu}/u.test(rest)
    ? { fault: 'noDash', at: head }
    : undefined;
}

function lineEnd(source: string, start: number): number {
  const words = /^\S+/u.exec(source.slice(start, start + OPENING))?.[0].length ?? 1;
  return start + words;
}
