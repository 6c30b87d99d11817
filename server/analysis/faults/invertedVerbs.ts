import type { Span } from '../../article/span.ts';
import type { GrammaticalNumber, Pronoun } from '../../languages/languagePack.ts';
import type { BlockText } from '../analysedArticle.ts';
import { invertedLink } from '../words/inversion.ts';
import type { VerbReading } from '../words/verbTable.ts';

/** A verb with its pronoun behind it, however the two are joined: *a-t-il*, *a t’il*, *ajoute-il*. Offsets of the block. */
export interface Inversion extends Span {
  /** Index of the token that is the verb. */
  readonly at: number;
  readonly verb: string;
  readonly pronoun: Pronoun;
  /** Between verb and pronoun as it stands, and as it is written. */
  readonly link: Span & { readonly text: string };
  readonly wanted: string;
  /** Readings of the verb in the third person. */
  readonly readings: readonly VerbReading[];
}

/** Finds inverted pronouns of the third person, rightly written or not, in order; none where the language has none. */
export function findInversions(text: BlockText): Inversion[] {
  const { inversion } = text.pack.tokens;
  if (!inversion) return [];
  const found: Inversion[] = [];
  for (const [index, token] of text.tokens.entries()) {
    if (token.kind !== 'word') continue;
    const parts = partsAt(text, index, inversion.euphonic);
    const each = parts && toInversion(text, index, parts, inversion.plainEndings);
    if (each) found.push(each);
  }
  return found;
}

/** Where the verb ends and where the pronoun begins and ends. */
interface Parts {
  readonly verbEnd: number;
  readonly start: number;
  readonly end: number;
}

/** The verb at a token, and behind it a pronoun that only a hyphen, a space or an apostrophe and the euphonic letter part from it. */
function partsAt(text: BlockText, index: number, euphonic: string): Parts | undefined {
  const [verb, next, third] = text.tokens.slice(index, index + 3);
  if (!verb) return undefined;
  const { start, folded, end } = verb;
  // *a-t’il* is one word.
  const glued = folded.lastIndexOf(`-${euphonic}'`);
  if (glued > 0) return { verbEnd: start + glued, start: start + glued + euphonic.length + 2, end };
  if (!next) return undefined;
  if (next.kind === 'word' && isLink(next.folded, euphonic))
    return { verbEnd: end, start: next.start + next.folded.lastIndexOf('-') + 1, end: next.end };
  // *a-t il*
  if (folded.endsWith(`-${euphonic}`))
    return { verbEnd: end - euphonic.length - 1, start: next.start, end: next.end };
  if (isUnjoined(text, index)) return { verbEnd: end, start: next.start, end: next.end };
  if (!third) return undefined;
  // *a t’il*, *a t il*
  if (next.folded === `${euphonic}'` || next.folded === euphonic)
    return { verbEnd: end, start: third.start, end: third.end };
  // *a -t-il*
  if (next.text === '-' && third.folded.startsWith(`${euphonic}-`))
    return { verbEnd: end, start: third.start + euphonic.length + 1, end: third.end };
  return undefined;
}

/** *« Oui », dit il.*, *a il dit.*: right behind the marks, and nothing follows; *a elle confié la maire* is no inversion. */
function isUnjoined({ tokens, syntax }: BlockText, index: number): boolean {
  const { scene } = syntax;
  const { verbs, pronouns } = scene.reader.lexicon;
  const mark = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  if (tokens[mark]?.kind !== 'mark' || scene.quotationOf[index] === scene.quotationOf[mark]) return false;
  if (pronouns.get(tokens[index + 1]?.folded ?? '')?.role !== 'subject') return false;
  const participle = verbs.get(tokens[index + 2]?.folded ?? '')?.some(({ mood }) => mood === 'participle');
  const last = tokens[participle ? index + 3 : index + 2];
  if (last && last.text !== '.' && last.text !== ',') return false;
  return (verbs.get(tokens[index]?.folded ?? '') ?? []).some(
    ({ mood, tense, reporting, auxiliary }) =>
      mood === 'finite' && tense !== 'subjunctive' && (participle ? auxiliary : reporting) !== undefined,
  );
}

/** `-il`, `-t-il`, `t-il` */
function isLink(folded: string, euphonic: string): boolean {
  const link = folded.slice(0, folded.lastIndexOf('-') + 1);
  return link === '-' || link === `-${euphonic}-` || link === `${euphonic}-`;
}

function toInversion(
  text: BlockText,
  at: number,
  parts: Parts,
  plainEndings: readonly string[],
): Inversion | undefined {
  const { lexicon } = text.syntax.scene.reader;
  const token = text.tokens[at];
  const pronoun = lexicon.pronouns.get(text.prose.slice(parts.start, parts.end).toLowerCase());
  if (!token || pronoun?.person !== 3 || pronoun.role !== 'subject') return undefined;
  const verb = text.prose.slice(token.start, parts.verbEnd);
  const folded = verb.toLowerCase();
  const readings = (lexicon.verbs.get(folded) ?? []).filter(
    ({ mood, person }) => mood === 'finite' && (person ?? 3) === 3,
  );
  // *entre-elles* is a preposition with its pronoun.
  if (lexicon.prepositions.byFirst.has(folded)) return undefined;
  const plain = plainEndings.some((ending) => folded.endsWith(ending));
  // Of verbs that no list holds the last letter must do: *Kim Jong-il* is none.
  if (readings.length === 0 && (!/^\p{Ll}/u.test(verb) || !(plain || /[aec]$/u.test(folded))))
    return undefined;
  return {
    at,
    start: token.start,
    end: parts.end,
    verb,
    pronoun,
    link: { start: parts.verbEnd, end: parts.start, text: text.prose.slice(parts.verbEnd, parts.start) },
    wanted: invertedLink(text.pack, verb),
    readings,
  };
}

/** The number that every reading of the verb has; undefined where it may be either. */
export function numberOf({ readings }: Inversion): GrammaticalNumber | undefined {
  const numbers = new Set(readings.map(({ number }) => number));
  return numbers.size === 1 ? readings[0]?.number : undefined;
}
