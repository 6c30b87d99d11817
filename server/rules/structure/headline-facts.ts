import type { AnalysedArticle, AnalysedBlock, Mention } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { isQuoted } from '../../analysis/quotations/ownWords.ts';
import { shift } from '../../article/span.ts';
import type { LanguagePack } from '../../languages/languagePack.ts';
import { editDistance } from '../nearest.ts';
import { defineRule } from '../rule.ts';
import { type FactNumber, type HeadlineFacts, plain, readFacts } from './parts/headlineFacts.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Give in the headline only figures and names that the article gives.',
      fr: 'Ne donnez dans le titre que des chiffres et des noms que donne l’article.',
    },
    severity: 'warning',
    languages: 'all',
    readsWords: true,
    messages: {
      figure: {
        en: 'The headline says “{headline}”, the article “{body}”.',
        fr: 'Le titre dit « {headline} », l’article « {body} ».',
      },
      name: { en: 'The article never names “{name}”.', fr: 'L’article ne nomme jamais « {name} ».' },
      spelling: {
        en: 'The headline names “{name}”; the article has “{body}”.',
        fr: 'Le titre nomme « {name} » ; l’article écrit « {body} ».',
      },
    },
  },
  wordsOf: readFacts,
  *check(article) {
    const head = article.blocks.find(({ block }) => block.type === 'headline');
    // Copy with no headline opens with its lede.
    if (!head?.text || head.text.prose.length > LONGEST) return;
    const { isSentence, numbers } = readOnce(head.text, readFacts);
    const figures = numbers.filter(({ counted }) => counted);
    const names = isSentence ? [] : peopleIn(article, head);
    // What claims nothing is compared with nothing.
    if (isSentence || (figures.length === 0 && names.length === 0)) return;
    const body = article.blocks.flatMap(({ block, text }) =>
      text && !HEADS.has(block.type) ? [readOnce(text, readFacts)] : [],
    );
    if (body.length === 0) return;
    if (figures.length > 0) yield* checkFigures(head, figures, body);
    yield* checkNames(article.pack, head, names, body);
  },
});

const LONGEST = 200;
const SHORTEST_REST = 5;
const HEADS: ReadonlySet<string> = new Set(['headline', 'overline']);

/** Blocks of the body, counted from the first, that say again what the headline says. */
const OPENING = 4;

/** The same counted thing with one other figure at the beginning, where the article has the headline's nowhere, not even in round terms. */
function* checkFigures(
  { block }: AnalysedBlock,
  claims: readonly FactNumber[],
  body: readonly HeadlineFacts[],
) {
  const all = body.flatMap((facts) => facts.numbers);
  const ordinals = new Set(body.flatMap((facts) => facts.ordinals));
  const opening = body.slice(0, OPENING).flatMap((facts) => facts.numbers);
  for (const claim of claims) {
    const same = all.filter(
      ({ counted, noun, percent }) => counted && noun === claim.noun && !percent === !claim.percent,
    );
    const [other] = same;
    if (!other || !opening.includes(other) || same.some(({ value }) => value !== other.value)) continue;
    if (all.some(({ value }) => isNear(claim.value, value)) || ordinals.has(claim.value)) continue;
    if (!mayContradict(claim.value, other.value) || isWithin(claim, other.value)) continue;
    if (
      isSum(
        claim.value,
        all,
        body.some(({ one }) => one),
      )
    )
      continue;
    yield {
      messageId: 'figure' as const,
      span: shift(claim, block.start),
      values: { headline: claim.words, body: other.words },
    };
  }
}

/** Equal, or one of them in round terms for the other. */
function isNear(claim: number, value: number): boolean {
  if (claim === value) return true;
  const [small, large] = [Math.min(claim, value), Math.max(claim, value)];
  const isRound = [claim, value].some((each) => (each >= 10 && each % 10 === 0) || !Number.isInteger(each));
  // *40* is no round figure for *45*.
  return isRound && small >= large * 0.85 && (large >= 100 || large - small < 5);
}

/**
 * Of the same order, or with two figures swapped or a zero too many; a round figure beside an exact one tells of something else, an
 * estimate or an aim.
 */
function mayContradict(claim: number, other: number): boolean {
  const [small, large] = [Math.min(claim, other), Math.max(claim, other)];
  if (large === small * 10 || isSwapped(String(claim), String(other))) return true;
  return small * 2 >= large && Math.abs(digitsOf(claim) - digitsOf(other)) < 2;
}

/** *83* for *38*, *4,200* for *2,400*: two neighbours have changed places. */
function isSwapped(claim: string, other: string): boolean {
  const at = [...claim].findIndex((digit, index) => digit !== other.charAt(index));
  const swapped = claim.slice(0, at) + claim.charAt(at + 1) + claim.charAt(at) + claim.slice(at + 2);
  return at >= 0 && claim.length === other.length && swapped === other;
}

/** Digits before the zeros at the end. */
function digitsOf(value: number): number {
  return String(value).replace(/0+$/u, '').length;
}

/** *over 100* of 130, *under 50* of 42. */
function isWithin({ bound, value }: FactNumber, other: number): boolean {
  return (bound === 'above' && other > value) || (bound === 'below' && other < value);
}

/** The headline adds up what the article gives one by one; of `one` it may tell by an article. */
function isSum(claim: number, numbers: HeadlineFacts['numbers'], one: boolean): boolean {
  const values = [...new Set([...(one ? [1] : []), ...numbers.map(({ value }) => value)])];
  const known = new Set(values);
  return values.some((value) => known.has(claim - value) || known.has(claim + value));
}

/** The people whom a headline names. */
function peopleIn({ entities, mentions }: AnalysedArticle, head: AnalysedBlock): readonly Mention[] {
  const names = mentions.filter(({ block, kind }) => block === head.index && kind === 'name');
  if (names.length === 0) return [];
  const people = new Set(entities.flatMap(({ type, id }) => (type === 'person' ? [id] : [])));
  return names.filter(({ entity }) => people.has(entity));
}

function* checkNames(
  pack: LanguagePack,
  head: AnalysedBlock,
  claims: readonly Mention[],
  body: readonly HeadlineFacts[],
) {
  // Nothing is gathered of the whole article: it is asked for a few words, block by block.
  const has = (word: string): boolean => body.some(({ capitals }) => Object.hasOwn(capitals, word));
  for (const claim of claims) {
    const words = nameWords(claim);
    const last = words.at(-1);
    if (last === undefined || isHeld(last, has)) continue;
    const near = nearSpelling(last, body);
    // *Jean Valmont* over *Jean Valmonde*; of a name in several parts any may be the one that the article uses.
    if (words.some(has) && near === undefined) continue;
    if (
      (head.text && isQuoted(head.text, claim.start - head.block.start)) ||
      !isSure(head, claim, words, near)
    )
      continue;
    // The page of a person or a speech to some is no news about them.
    if (head.block.end - head.block.start - claim.text.length < SHORTEST_REST) continue;
    const offices = pack.knownPeople.find(({ name }) => plain(name).endsWith(last))?.offices ?? [];
    const heads = offices.map((office) => office.split(' ', 1)[0] ?? '');
    if (body.some(({ roles }) => heads.some((office) => roles.includes(office)))) continue;
    const span = { start: claim.start, end: claim.end };
    yield near === undefined
      ? { messageId: 'name' as const, span, values: { name: claim.text } }
      : { messageId: 'spelling' as const, span, values: { name: claim.text, body: near } };
  }
}

/** The name as it is, or of a family: *Kennedys*. */
function isHeld(word: string, has: (word: string) => boolean): boolean {
  return has(word) || has(`${word}s`) || has(word.replace(/s$/u, ''));
}

/** A full name, one that the body spells otherwise, or one word with a capital that its place does not ask for; no hashtag. */
function isSure(
  { block, text }: AnalysedBlock,
  { start }: Mention,
  words: readonly string[],
  near: string | undefined,
): boolean {
  const at = start - block.start;
  if (/[#@]/u.test(block.prose.charAt(at - 1))) return false;
  const opens = text?.sentences.some((sentence) => sentence.start === at) ?? false;
  return words.length > 1 || near !== undefined || (!opens && /[\p{L},]\s$/u.test(block.prose.slice(0, at)));
}

function nameWords({ text }: Mention): readonly string[] {
  return text
    .split(/[\s’'‑-]+/u)
    .map(plain)
    .filter((word) => word.length > 2);
}

const SHORTEST_SPELLING = 5;

/** The body's word that differs in one letter. */
function nearSpelling(word: string, body: readonly HeadlineFacts[]): string | undefined {
  if (word.length < SHORTEST_SPELLING) return undefined;
  for (const { capitals } of body)
    for (const [other, written] of Object.entries(capitals))
      if (Math.abs(other.length - word.length) < 2 && editDistance(other, word) === 1) return written;
  return undefined;
}
