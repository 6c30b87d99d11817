import type { BlockText } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { fold } from '../../analysis/words/tokens.ts';
import { type Block, MASK } from '../../article/nodes.ts';
import { type Span, shift } from '../../article/span.ts';
import { bareEntities, htmlElements, htmlEntities } from '../../languages/leftovers.ts';
import { codeOf } from '../characterCode.ts';
import { withoutParagraph } from '../paragraphRemoval.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Remove what a web page or its markup left in the copy.',
      fr: 'Supprimez ce qu’une page web ou son balisage a laissé dans le texte.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      entity: {
        en: '“{found}” is HTML for the sign {wanted}.',
        fr: '« {found} » est le code HTML du signe {wanted}.',
      },
      tag: { en: '“{found}” is a tag of HTML.', fr: '« {found} » est une balise HTML.' },
      mark: { en: '“{found}” is left of markup.', fr: '« {found} » est un reste de balisage.' },
      furniture: {
        en: '“{found}” belongs to a web page, not to the article.',
        fr: '« {found} » appartient à une page web, non à l’article.',
      },
    },
    fixes: {
      write: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
      remove: { en: 'Remove “{found}”', fr: 'Supprimer « {found} »' },
      removeLink: { en: 'Remove this link', fr: 'Supprimer ce lien' },
      removeLine: { en: 'Remove this line', fr: 'Supprimer cette ligne' },
    },
  },
  wordsOf: readFurniture,
  *check(article) {
    for (const { block, text } of article.blocks) {
      const furniture = furnitureOf(block, text);
      if (!furniture) continue;
      const isItem = block.type === 'listItem';
      const edit = isItem
        ? { start: block.start, end: block.end, newText: '' }
        : withoutParagraph(article, block);
      yield {
        messageId: 'furniture',
        span: shift(furniture, block.start),
        values: { found: furniture.found },
        fixes: [{ fixId: 'removeLine', safe: false, edits: [edit] }],
      };
    }
  },
  *checkBlock({ block, text }) {
    if (!text || furnitureOf(block, text)) return;
    if (block.type === 'paragraph') yield* findLinks(text);
    if (SUSPECT.test(text.prose)) yield* findMarks(text.prose);
  },
});

type Report = Finding<'entity' | 'tag' | 'mark' | 'furniture', 'write' | 'remove' | 'removeLink'>;

const SUSPECT = /[&<*_#[\]{}~]/u;

const ENTITY = [
  String.raw`&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-zA-Z]{2,8}\d{0,2});`,
  `&(?:${bareEntities.join('|')})(?![;=])`,
];
const TAG = String.raw`<\/?(?<element>[a-zA-Z][a-zA-Z\d]{0,10})(?:\s[^<>\n]{0,500})?\/?>`;
/** Bold, links, struck words and headings of Markdown; short codes of WordPress and forums; templates. */
const MARKS = [
  String.raw`\*\*|__(?=\p{L})|(?<=\p{L})__(?!\p{L})|~~(?=\p{L})|(?<=[\p{L}.])~~(?!\p{L})`,
  String.raw`\]\((?=https?:|\/|#|\u2060)|(?<=^|\s)#{2,6}(?=\s)`,
  String.raw`\[(?:caption|embed|gallery|video|audio|quote|url|img|b|i|u)(?:[\s=][^[\]\n]{0,300})?\]`,
  String.raw`\[[a-z][\w-]{1,30}(?:\s[\w-]{1,30}=[^[\]\n]{1,300})\]|\[\/[a-z][\w-]{0,30}\]|\{\{|\}\}`,
];
const MARK = new RegExp(`(?<entity>${ENTITY.join('|')})|(?<tag>${TAG})|(?<mark>${MARKS.join('|')})`, 'gu');

function* findMarks(prose: string): Iterable<Report> {
  let isOpen = false;
  for (const match of prose.matchAll(MARK)) {
    const found = match[0].replaceAll(MASK, '');
    const span = { start: match.index, end: match.index + match[0].length };
    if (found === '**') {
      isOpen ||= opensStrong(prose, span);
      if (!isOpen) continue;
    }
    const { entity, tag, element } = match.groups ?? {};
    if (entity) {
      const wanted = decode(entity.replace(/^&|;$/gu, ''));
      if (wanted !== undefined) yield reportEntity(span, found, wanted);
    } else if (!tag || htmlElements.has((element ?? '').toLowerCase()))
      yield {
        messageId: tag ? 'tag' : 'mark',
        span,
        values: { found },
        fixes: [{ fixId: 'remove', values: { found }, safe: false, edits: [without(prose, span, found)] }],
      };
  }
}

/** `**` before a word; behind one, without an opening before it, and at the head of a paragraph, it is a note or what is left of a word that nobody prints. */
function opensStrong(prose: string, { start, end }: Span): boolean {
  return /[\s(«“"]/u.test(prose.charAt(start - 1)) && /[\p{L}«“"]/u.test(prose.charAt(end));
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(htmlEntities, name) ? htmlEntities[name] : undefined;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

/** What `&shy;` stands for, and leaves nothing of. */
const SOFT_HYPHEN = '\u00ad';

/** `&amp;eacute;` was written twice in HTML, and is read as often. */
function reportEntity({ start, end }: Span, found: string, wanted: string): Report {
  const values = { found, wanted: wanted.trim() === '' ? codeOf(wanted || SOFT_HYPHEN) : wanted };
  return {
    messageId: 'entity',
    span: { start, end },
    values,
    fixes: [{ fixId: 'write', values, safe: false, edits: [{ start, end, newText: wanted }] }],
  };
}

/** A line break between words leaves a space behind. */
function without(
  prose: string,
  { start, end }: Span,
  found: string,
): { start: number; end: number; newText: string } {
  const glued = /\S/u.test(prose.charAt(start - 1)) && /\p{L}/u.test(prose.charAt(end));
  return { start, end, newText: glued && /^<(?:br|\/p|\/div|\/li)\b/iu.test(found) ? ' ' : '' };
}

/** Blocks longer than this hold more than a button. */
const LONGEST_LINE = 300;
const LINES: ReadonlySet<string> = new Set([
  'paragraph',
  'crosshead',
  'listItem',
  'standfirst',
  'blockquote',
]);

/** A line that belongs to the page, with the words that tell it. */
interface Furniture extends Span {
  readonly found: string;
}

/** `Lire aussi : …`, `Read more`, `Share on Facebook`: the whole line belongs to the page. */
function furnitureOf(block: Block, text: BlockText | undefined): Furniture | undefined {
  return text && LINES.has(block.type) ? readOnce(text, readFurniture)[0] : undefined;
}

/** One line or none. */
function readFurniture({ prose, pack }: BlockText): readonly Furniture[] {
  if (prose.length > LONGEST_LINE) return [];
  const start = /^[\s\u2060>→»•▶◀|–—-]*/u.exec(prose)?.[0].length ?? 0;
  const end = prose.trimEnd().length;
  const line = fold(prose.slice(start).replaceAll(MASK, ''))
    .replace(/[\s.…:!?>→»|*-]+$/u, '')
    .replace(/\s+/gu, ' ');
  const colon = line.search(/[\s]?[:>→|]/u);
  const label = colon < 0 ? line : line.slice(0, colon);
  const { labels, lines, lineStarts } = pack.leftovers;
  const isLine =
    lines.includes(line) || lineStarts.some((each) => line === each || line.startsWith(`${each} `));
  if (!isLine && !(colon > 0 && labels.includes(label)) && !isLink(prose.slice(start, end), labels))
    return [];
  return [
    {
      start: 0,
      end,
      found: prose.slice(start, Math.min(end, start + (colon > 0 ? colon : line.length))),
    },
  ];
}

/** *Lire aussi Le pont est fermé*: a label and a headline, which has a capital and no stop. */
function isLink(line: string, labels: readonly string[]): boolean {
  if (/[.!…]$/u.test(line)) return false;
  const label = labels.find(
    (each) => each.includes(' ') && fold(line.slice(0, each.length + 1)) === `${each} `,
  );
  return label !== undefined && /^[\p{Lu}«“"‘]/u.test(line.slice(label.length + 1));
}

/** Code units of the longest label. */
const LONGEST_LABEL = 40;

/** Tokens of a label and a headline. In longer sentences the copy goes on with no stop before it, and nothing tells where. */
const LONGEST_LINK = 24;

/** *… le budget. Lire aussi : Le pont*: a link that was pasted into the paragraph. Labels of one word say too little there. */
function* findLinks({ prose, sentences, pack }: BlockText): Iterable<Report> {
  for (const { start, end, from: first, to: last } of sentences) {
    const opening = prose.slice(start, start + LONGEST_LABEL);
    const colon = start === 0 ? -1 : opening.indexOf(':');
    const label = colon < 0 ? '' : fold(opening.slice(0, colon)).trim();
    if (!label.includes(' ') || !pack.leftovers.labels.includes(label)) continue;
    const from = start - (/\s*$/u.exec(prose.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
    const found = prose.slice(start, start + colon).trim();
    if (last - first > LONGEST_LINK) {
      yield { messageId: 'furniture', span: { start, end: start + colon + 1 }, values: { found } };
      continue;
    }
    yield {
      messageId: 'furniture',
      span: { start, end },
      values: { found },
      fixes: [{ fixId: 'removeLink', safe: false, edits: [{ start: from, end, newText: '' }] }],
    };
  }
}
