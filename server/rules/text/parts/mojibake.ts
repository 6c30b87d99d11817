import type { Span } from '../../../article/span.ts';

/** A word whose letters were written in UTF-8 and read as Windows-1252 or Latin-1. */
export interface Mojibake extends Span {
  readonly found: string;
  /** What was written. */
  readonly wanted: string;
  /** A part of it has lost a byte, so that it is guessed. */
  readonly guessed: boolean;
}

/** One character of UTF-8, taken apart. */
interface Sequence extends Span {
  readonly wanted: string;
  readonly guessed: boolean;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** First bytes of the characters that copy in a Latin script has: Latin letters, accents, signs, emoji. */
const LEAD = /[ÂÃÄÅÌâïð]/gu;

/** First bytes of letters of other scripts. In copy they are letters by themselves, so that only several in a row are broken. */
const FOREIGN_LEAD = /[ÎÏÐÑ×ØÙàáâãäåæçèéêëìí]/u;

/** Latin letters beyond Latin-1 that names in the news have. */
const EXTENDED = new Set('œŒšŠžŽŸğĞşŞıİćĆčČłŁśŚżŻźŹńŃęĘąĄěĚřŘůŮőŐűŰāĀēĒīĪōŌūŪďĎťŤňŇ');

/** Finds the words that were read in the wrong encoding; words that are right in it, such as *JOÃO*, are none. */
export function findMojibake(prose: string): Mojibake[] {
  const sequences: Sequence[] = [];
  LEAD.lastIndex = 0;
  for (let lead = LEAD.exec(prose); lead; lead = LEAD.exec(prose)) {
    const sequence = decodeAt(prose, lead.index) ?? guessAt(prose, lead.index);
    if (!sequence) continue;
    sequences.push(sequence);
    LEAD.lastIndex = sequence.end;
  }
  if (foreignPair.test(prose))
    return joinWords(prose, [...sequences, ...foreignRuns(prose, sequences)].sort(byStart));
  return joinWords(prose, sequences);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Two characters of UTF-8 in a row, of letters beyond Latin. */
export const foreignPair =
  /[ÎÏÐÑ×ØÙ][^\p{ASCII}][ÎÏÐÑ×ØÙ][^\p{ASCII}]|[àáâãäåæçèéêëìí][^\p{ASCII}]{2}[àáâãäåæçèéêëìí][^\p{ASCII}]{2}/u;

/** *ÐœÐ¾ÑÐºÐ²Ð°*: a word of another script. */
function foreignRuns(prose: string, known: readonly Span[]): Sequence[] {
  const taken = new Set(known.map(({ start }) => start));
  const sequences: Sequence[] = [];
  for (let at = 0; at < prose.length; at += 1) {
    const run: Sequence[] = [];
    for (
      let end = at;
      FOREIGN_LEAD.test(prose.charAt(end)) && !taken.has(end);
      end = run.at(-1)?.end ?? end
    ) {
      const sequence = characterAt(prose, end);
      if (!sequence || !/^\p{L}|^\p{M}/u.test(sequence.wanted) || sequence.code < 0x370) break;
      run.push({ ...sequence, guessed: false });
    }
    const last = run.at(-1);
    if (!last) continue;
    if (run.length > 1) for (const each of run) sequences.push(each);
    at = last.end - 1;
  }
  return sequences;
}

/** The byte that a character was read from; -1 where no byte gives it. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const place = WINDOWS.indexOf(character);
  return place < 0 ? -1 : 0x80 + place;
}

/** The character whose bytes of UTF-8 stand at a place. */
function characterAt(prose: string, at: number): (Span & { code: number; wanted: string }) | undefined {
  const lead = byteOf(prose.charAt(at));
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0x7f >> length);
  for (let offset = 1; offset < length; offset += 1) {
    const byte = at + offset < prose.length ? byteOf(prose.charAt(at + offset)) : -1;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  if (code > 0x10ffff || code < 0x80) return undefined;
  return { start: at, end: at + length, code, wanted: String.fromCodePoint(code) };
}

function decodeAt(prose: string, at: number): Sequence | undefined {
  const character = characterAt(prose, at);
  if (!character) return undefined;
  const { code, wanted, end } = character;
  if (!isPlausible(code, wanted) || isAsWritten(prose, at, end, code)) return undefined;
  return { start: at, end, wanted: INVISIBLE.has(wanted) ? '' : wanted, guessed: wanted === LOST };
}

const LOST = '\ufffd';
const INVISIBLE: ReadonlySet<string> = new Set(['\ufeff', '\u200b']);

function isPlausible(code: number, character: string): boolean {
  if (code <= 0xff) return code >= 0xa0;
  if (code < 0x250) return EXTENDED.has(character);
  if (code < 0x2000) return code >= 0x300 && code < 0x370;
  return code < 0x2030 || '‹›€™\ufeff\ufffd'.includes(character) || code > 0xffff;
}

/** *IRMÃ”*, *Å’*, *« Ã »*, *LUNEDÌ…*: a capital that is meant before a sign or a space that is meant. */
function isAsWritten(prose: string, start: number, end: number, code: number): boolean {
  const [before, sign, after] = [prose.charAt(start - 1), prose.charAt(start + 1), prose.charAt(end)];
  if (code >= 0x300 && code < 0x370) return !/\p{Ll}/u.test(before);
  if (end - start !== 2) return false;
  if (sign === '\u00a0') return /[»”"]/u.test(after) && !/\p{Ll}/u.test(before);
  if (!'’”“»…'.includes(sign)) return false;
  if (/\p{Lu}/u.test(before)) return true;
  return prose.charAt(start) !== 'Â' && !/\p{L}/u.test(after) && !/\p{Ll}/u.test(before);
}

/**
 * `â€` whose third byte no character stands for (`”`), and `Ã` and `Â` before a plain space that was a no-break one: *Ã la mairie* (`à`),
 * *il ditÂ : non*.
 */
function guessAt(prose: string, at: number): Sequence | undefined {
  if (prose.startsWith('â€', at)) return { start: at, end: at + 2, wanted: '”', guessed: true };
  const [before, letter] = [prose.charAt(at - 1), prose.charAt(at)];
  const after = prose.slice(at + 1, at + 4);
  if (/[\p{Lu}\p{N}]/u.test(before) && letter === 'Ã') return undefined;
  if (/^\s[»”"]/u.test(after) && !/\p{Ll}/u.test(before)) return undefined;
  if (letter === 'Ã' && /^(?:\s|[,.;:](?:\s|$))(?!\p{M})/u.test(after))
    return /\p{Ll}/u.test(before) || /^\s+\p{L}/u.test(after)
      ? { start: at, end: at + 1, wanted: 'à', guessed: true }
      : undefined;
  if (letter === 'Â' && /^[ \u202f]/u.test(after) && /[\p{Ll}\p{N}«:;!?,.)%]/u.test(before))
    return { start: at, end: at + 2, wanted: '\u00a0', guessed: true };
  return undefined;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** What shows that more of the word is broken than can be read: *SégolÃ ̈ne*. */
const PART = /[ÂÃ]|â€/u;
const WINDOWS_SIGN = /[€ƒ†‡ˆ‰˜]/u;

/** Puts together what stands in one word. */
function joinWords(prose: string, sequences: readonly Sequence[]): Mojibake[] {
  const words: Mojibake[] = [];
  for (let index = 0; index < sequences.length; ) {
    const first = sequences[index];
    if (!first) break;
    let start = first.start;
    const floor = words.at(-1)?.end ?? 0;
    while (start > floor && LETTER.test(prose.charAt(start - 1))) start -= 1;
    let [wanted, end, guessed] = [prose.slice(start, first.start), first.start, false];
    for (;;) {
      const next = sequences[index];
      if (next?.start === end) {
        wanted += next.wanted;
        guessed ||= next.guessed;
        end = next.end;
        index += 1;
      } else if (end < prose.length && LETTER.test(prose.charAt(end))) {
        wanted += prose.charAt(end);
        end += 1;
      } else break;
    }
    const mended = mend(wanted);
    const isPart = PART.test(mended) || /^\p{M}/u.test(mended) || WINDOWS_SIGN.test(prose.charAt(end));
    words.push({ start, end, found: prose.slice(start, end), wanted: mended, guessed: guessed || isPart });
  }
  return words;
}

/** What was taken apart twice is put together twice. */
function mend(word: string): string {
  let [mended, done] = ['', 0];
  for (const { start, end, wanted } of findMojibake(word)) {
    mended += word.slice(done, start) + wanted;
    done = end;
  }
  return (mended + word.slice(done)).normalize('NFC');
}

/** Signs of Windows-1252 that copy has: quotation marks, dashes, the ellipsis. */
const SIGNS = '€…‘’“”–—™Œœ';

/** A control character of Latin-1 as the sign that Windows-1252 has there; undefined where no copy has that sign. */
export function windowsSign(control: string): string | undefined {
  const character = WINDOWS.charAt(control.charCodeAt(0) - 0x80);
  return character !== '' && SIGNS.includes(character) ? character : undefined;
}
