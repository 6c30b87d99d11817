import { overlaps, type Span } from '../../article/span.ts';
import { lookAlikes } from '../../languages/lookAlikes.ts';
import { codeOf } from '../characterCode.ts';
import { moveFinding } from '../moveFinding.ts';
import { defineRule, type Finding } from '../rule.ts';
import { type LostLetter, readLostLetters } from './parts/lostLetters.ts';
import { findMojibake, foreignPair, type Mojibake, windowsSign } from './parts/mojibake.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Mend characters that an encoding has broken, and remove those that nobody sees.',
      fr: 'Réparez les caractères qu’un encodage a abîmés, et supprimez ceux que personne ne voit.',
    },
    severity: 'error',
    languages: 'all',
    // Bylines and notes are no prose, and no rule of a block reads them.
    readsWords: true,
    messages: {
      mojibake: {
        en: '“{found}” was read in the wrong encoding: it should be “{wanted}”.',
        fr: '« {found} » a été lu dans le mauvais encodage : il faut « {wanted} ».',
      },
      lost: {
        en: '“{found}” has lost a letter: open the file again in its own encoding, or write the word anew.',
        fr: '« {found} » a perdu une lettre : rouvrez le fichier dans son encodage, ou récrivez le mot.',
      },
      control: {
        en: 'A control character ({code}) stands here, which nobody sees.',
        fr: 'Un caractère de commande ({code}) se trouve ici, que personne ne voit.',
      },
      invisible: {
        en: 'A character without width ({code}) stands here: searches and line breaks stumble over it.',
        fr: 'Un caractère sans chasse ({code}) se trouve ici : recherches et coupures de ligne butent dessus.',
      },
      softHyphen: {
        en: 'Soft hyphens (U+00AD), which nobody sees, stand in words of this paragraph.',
        fr: 'Des traits d’union conditionnels (U+00AD), que personne ne voit, se trouvent dans des mots de ce paragraphe.',
      },
      lookAlike: {
        en: '“{found}” holds letters of another script that look like Latin ones ({codes}).',
        fr: '« {found} » contient des lettres d’une autre écriture qui ressemblent à des lettres latines ({codes}).',
      },
    },
    fixes: {
      write: { en: 'Write “{wanted}”', fr: 'Écrire « {wanted} »' },
      removeAll: {
        en: 'Remove the soft hyphens of the paragraph',
        fr: 'Supprimer les traits d’union conditionnels du paragraphe',
      },
      remove: { en: 'Remove the character', fr: 'Supprimer le caractère' },
      space: { en: 'Put a space in its place', fr: 'Mettre une espace à sa place' },
    },
  },
  wordsOf: () => undefined,
  *check({ blocks }) {
    for (const { block, text } of blocks) {
      if (text || !SIGNED.has(block.type)) continue;
      for (const finding of findFaults(block.prose)) yield moveFinding(finding, block.start);
    }
  },
  *checkBlock({ text }) {
    if (!text) return;
    yield* findFaults(text.prose);
    for (const lost of readLostLetters(text)) yield reportLetter(lost);
  },
});

/** Blocks that are no prose and yet are printed. */
const SIGNED: ReadonlySet<string> = new Set(['byline', 'dateline', 'note']);

type Report = Finding<
  'mojibake' | 'lost' | 'control' | 'invisible' | 'softHyphen' | 'lookAlike',
  'write' | 'remove' | 'removeAll' | 'space'
>;

function* findFaults(prose: string): Iterable<Report> {
  if (!SUSPECT.test(prose) && !foreignPair.test(prose)) return;
  const broken = findMojibake(prose);
  for (const each of broken) yield reportBroken(each);
  yield* findStrange(prose, broken);
}

/** Nearly all copy is told to be sound by this alone. */
const SUSPECT =
  /[ÂÃÄÅÌâïð\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\u0370-\u03ff\u0400-\u052f]|(?![\t\n\r])\p{Cc}/u;

function reportBroken({ start, end, found, wanted, guessed }: Mojibake): Report {
  const lost = wanted.includes('\ufffd');
  const values = { found, wanted };
  return {
    messageId: lost ? 'lost' : 'mojibake',
    span: { start, end },
    values,
    fixes: lost ? [] : [{ fixId: 'write', values, safe: !guessed, edits: [{ start, end, newText: wanted }] }],
  };
}

function reportLetter({ start, end, found, wanted }: LostLetter): Report {
  const values = { found, wanted };
  const edits = [{ start, end, newText: wanted }];
  return {
    messageId: 'mojibake',
    span: { start, end },
    values,
    fixes: [{ fixId: 'write', values, safe: false, edits }],
  };
}

/** Lost characters, control characters, those without width, and letters of another script, in order. */
const STRANGE =
  /(?<lost>\ufffd)|(?<control>(?:(?![\t\n\r])\p{Cc})+)|(?<invisible>[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+)|(?<foreign>[\u0370-\u03ff\u0400-\u052f])/gu;

function* findStrange(prose: string, broken: readonly Span[]): Iterable<Report> {
  const hyphens: Span[] = [];
  let [done, next] = [0, 0];
  for (const match of prose.matchAll(STRANGE)) {
    const found = { start: match.index, end: match.index + match[0].length };
    while ((broken[next]?.end ?? prose.length) <= found.start && next < broken.length) next += 1;
    const inBroken = broken[next];
    if (found.start < done || (inBroken && overlaps(inBroken, found))) continue;
    const { lost, foreign } = match.groups ?? {};
    if (match[0] === SOFT_HYPHEN) {
      hyphens.push(found);
      continue;
    }
    const span = lost || foreign ? wordAround(prose, found) : found;
    done = span.end;
    const report = reportStrange(prose, span, match.groups ?? {});
    if (report) yield report;
  }
  const [first] = hyphens;
  if (first) yield reportHyphens(first, hyphens);
}

const SOFT_HYPHEN = '\u00ad';

/** What a page sets to break its lines is in every other word: one report for a paragraph. */
function reportHyphens(span: Span, all: readonly Span[]): Report {
  const edits = all.map((each) => ({ ...each, newText: '' }));
  return {
    messageId: 'softHyphen',
    span,
    severity: 'warning',
    fixes: [{ fixId: 'removeAll', safe: true, edits }],
  };
}

function reportStrange(
  prose: string,
  span: Span,
  groups: Readonly<Record<string, string>>,
): Report | undefined {
  const text = prose.slice(span.start, span.end);
  if (groups.foreign) return reportLookAlike(span, text);
  if (groups.lost) return { messageId: 'lost', span, values: { found: text } };
  if (groups.control) return reportControl(prose, span, text);
  return isMeant(prose, span, text) ? undefined : reportUnseen('invisible', span, text, '');
}

/** U+0092 and its like are the marks and dashes of Windows; a tab or a line break of another kind parts words. */
function reportControl(prose: string, span: Span, text: string): Report {
  const characters = [...text].map(windowsSign);
  if (characters.every((character) => character !== undefined)) {
    const values = { found: text, wanted: characters.join('') };
    const edits = [{ ...span, newText: values.wanted }];
    return { messageId: 'mojibake', span, values, fixes: [{ fixId: 'write', values, safe: true, edits }] };
  }
  const parts = PARTING.some((character) => text.includes(character));
  const apart = parts && LETTER.test(prose.charAt(span.start - 1)) && LETTER.test(prose.charAt(span.end));
  return reportUnseen('control', span, text, apart ? ' ' : '');
}

/** Line and page breaks of other systems. */
const PARTING: readonly string[] = ['\u000b', '\u000c', '\u001d', '\u001e', '\u001f', '\u0085'];

/** Between U+0080 and U+009F, but for the line break U+0085. */
function isUpperControl(character: string): boolean {
  return character >= '\u0080' && character <= '\u009f' && character !== '\u0085';
}

function reportUnseen(messageId: 'control' | 'invisible', span: Span, text: string, newText: string): Report {
  return {
    messageId,
    span,
    values: { code: [...new Set(text)].map(codeOf).join(', ') },
    // What is left of a broken letter is not mended by removing it.
    fixes: [
      {
        fixId: newText === '' ? 'remove' : 'space',
        safe: ![...text].some(isUpperControl),
        edits: [{ ...span, newText }],
      },
    ],
  };
}

/** Emoji are joined by U+200D; in scripts that run from right to left or join their letters, such characters do their work. */
function isMeant(prose: string, { start, end }: Span, text: string): boolean {
  if (/^[\u200c\u200d]+$/u.test(text))
    return /[^\p{Script=Latin}\p{N}\s\p{P}]/u.test(prose.charAt(start - 1) + prose.charAt(end));
  return /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u.test(text) && RIGHT_TO_LEFT.test(prose);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

function wordAround(prose: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && /[\p{L}\p{M}\p{N}\ufffd]/u.test(prose.charAt(from - 1))) from -= 1;
  while (to < prose.length && /[\p{L}\p{M}\p{N}\ufffd]/u.test(prose.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** A word of Latin letters with some that only look like them; a word wholly in another script, or with letters of formulas, is as it should be. */
function reportLookAlike(span: Span, found: string): Report | undefined {
  const letters = [...found];
  const foreign = letters.filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter));
  if (!/\p{Script=Latin}/u.test(found) || !foreign.every((letter) => lookAlikes.has(letter)))
    return undefined;
  const wanted = letters.map((letter) => lookAlikes.get(letter) ?? letter).join('');
  const values = { found, wanted, codes: [...new Set(foreign)].map(codeOf).join(', ') };
  return {
    messageId: 'lookAlike',
    span,
    values,
    fixes: [{ fixId: 'write', values, safe: false, edits: [{ ...span, newText: wanted }] }],
  };
}
