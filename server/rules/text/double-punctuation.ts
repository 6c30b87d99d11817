import type { BlockText } from '../../analysis/analysedArticle.ts';
import type { Span } from '../../article/span.ts';
import { defineRule, type Finding, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Write a comma or a stop once.',
      fr: 'N’écrivez qu’une fois une virgule ou un point.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      doubled: { en: '“{found}”: one sign is enough.', fr: '« {found} » : un seul signe suffit.' },
      mixed: {
        en: '“{found}”: two signs stand where one belongs.',
        fr: '« {found} » : deux signes se suivent là où il en faut un.',
      },
    },
    fixes: { write: { en: 'Write “{wanted}”', fr: 'Écrire « {wanted} »' } },
  },
  *checkBlock({ text }) {
    if (!text) return;
    for (const match of text.prose.matchAll(RUN)) {
      const report = reportRun(text, { start: match.index, end: match.index + match[0].length });
      if (report) yield report;
    }
  },
});

type Report = Finding<'doubled' | 'mixed', 'write'>;

/** Commas, stops, colons and semicolons with a space at most between them. */
const RUN = /[,;:.](?:[ \u00a0\u202f]?[,;:.])+|[?!]\.(?!\.)/gu;

function reportRun(text: BlockText, run: Span): Report | undefined {
  const { prose } = text;
  const found = prose.slice(run.start, run.end);
  const signs = found.replace(/\s/gu, '');
  const before = prose.slice(Math.max(0, run.start - 2), run.start);
  const after = prose.slice(run.end, run.end + 3);
  if (!isText(before, after) || endsEntity(prose, run.start)) return undefined;
  const fixes = isDoubled(signs)
    ? doubledFixes(signs.charAt(0), before, after, run)
    : MIXED.has(signs) || (BEHIND_WORD.has(signs) && endsWord(text, run.start))
      ? mixedFixes(signs, after, run)
      : [];
  if (fixes.length === 0) return undefined;
  return { messageId: isDoubled(signs) ? 'doubled' : 'mixed', span: run, values: { found }, fixes };
}

/** A word, a mark or a bracket before the signs, and a space, a mark or nothing behind them: no path, no range, no code. */
function isText(before: string, after: string): boolean {
  return (
    /[\p{L}\p{N}%€$°)\]*_»”"’'›\u2060]\s?$/u.test(before) && /^(?:[\s»”"’'›)\]\u2060\p{Lu}«“]|$)/u.test(after)
  );
}

/** The semicolon belongs to a character of HTML: `l’été&nbsp;; l’hiver`. */
function endsEntity(prose: string, at: number): boolean {
  return prose.charAt(at) === ';' && /&#?[a-zA-Z\d]{1,8}$/u.test(prose.slice(Math.max(0, at - 10), at));
}

/** Three dots are an ellipsis, and more of them a pause or a row. */
function isDoubled(signs: string): boolean {
  const [first] = signs;
  if (first === '.') return signs === '..';
  return signs.length < 4 && [...signs].every((sign) => sign === first);
}

/** A stop behind a comma, a semicolon and a comma: the one or the other is left over. *Calif.,* and *etc.,* are right. */
const MIXED: ReadonlySet<string> = new Set([',.', ',;', ';,', ';.', ':,', ':.']);

/** Where the stop is of no abbreviation, and the question of no name: *le pont., dit-il*, *qui paiera ?.* */
const BEHIND_WORD: ReadonlySet<string> = new Set(['.,', '.;', '.:', '?.', '!.']);

/** Letters of words that are told from abbreviations by being known, and by their length. */
const KNOWN = 4;
const LONG = 6;

/** A word in small letters that is no abbreviation, or a bracket. */
function endsWord({ prose, syntax }: BlockText, at: number): boolean {
  const { lexicon } = syntax.scene.reader;
  const before = prose.slice(Math.max(0, at - LONGEST_WORD), at).trimEnd();
  if (before.endsWith(')')) return true;
  const word = /(?<![\p{L}\p{N}.])\p{Ll}+$/u.exec(before)?.[0] ?? '';
  if (prose.charAt(at) !== '.') return word.length > 1;
  if (word.length < KNOWN || lexicon.abbreviations.has(`${word}.`)) return false;
  return word.length >= LONG || lexicon.isCommon(word) || lexicon.isFunction(word) || lexicon.isWord(word);
}

const LONGEST_WORD = 30;

function doubledFixes(sign: string, before: string, after: string, run: Span): FixOffer<'write'>[] {
  const start = sign !== ':' && sign !== ';' ? withoutSpace(before, run.start) : run.start;
  // An ellipsis may have lost a stop, unless the paragraph ends there.
  if (sign === '.' && after.trim() !== '') {
    const wanted = /^(?:\s*\p{Ll}|\))/u.test(after) ? ['…', '.'] : ['.', '…'];
    const glue = /^\p{L}/u.test(after) ? ' ' : '';
    return wanted.map((each) => offer(each + glue, start, run.end, false));
  }
  const glued = /^\p{L}/u.test(after) ? ' ' : '';
  return [offer(`${sign}${glued}`, start, run.end, true)];
}

/** The space before a stop or comma goes as well: `» ..`. */
function withoutSpace(before: string, start: number): number {
  return /\s$/u.test(before) ? start - 1 : start;
}

/** At a paragraph's end only a stop can be meant. */
function mixedFixes(signs: string, after: string, { start, end }: Span): FixOffer<'write'>[] {
  const goesOn = /^\s*\p{Ll}/u.test(after);
  const ordered = [...signs].sort((a, b) =>
    goesOn ? Number(a === '.') - Number(b === '.') : Number(b === '.') - Number(a === '.'),
  );
  const ends = after.trim() === '' && after.length < 3 && signs.includes('.');
  const wanted = ends ? ['.'] : ordered;
  return wanted.map((sign) => offer(sign, start, end, ends));
}

function offer(wanted: string, start: number, end: number, safe: boolean): FixOffer<'write'> {
  return {
    fixId: 'write',
    values: { wanted: wanted.trim() },
    safe,
    edits: [{ start, end, newText: wanted }],
  };
}
