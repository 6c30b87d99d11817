import type { AnalysedArticle, AnalysedBlock, Mention } from '../../analysis/analysedArticle.ts';
import { readOnce } from '../../analysis/incremental/readOnce.ts';
import { isQuoted } from '../../analysis/quotations/ownWords.ts';
import { shift } from '../../article/span.ts';
import { type HeadlineFacts, plain, readFacts } from '../headlineFacts.ts';
import { editDistance } from '../nearest.ts';
import { defineRule } from '../rule.ts';

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
    if (!head?.text || head.text.prose.length > LONGEST || readOnce(head.text, readFacts).isSentence) return;
    const body = article.blocks.flatMap(({ block, text }) =>
      text && !HEADS.has(block.type) ? [readOnce(text, readFacts)] : [],
    );
    if (body.length === 0) return;
    yield* checkFigures(head, readOnce(head.text, readFacts), body);
    yield* checkNames(article, head, body);
  },
});

const LONGEST = 200;
const SHORTEST_REST = 5;
const HEADS: ReadonlySet<string> = new Set(['headline', 'overline']);

/** Blocks of the body, counted from the first, that say again what the headline says. */
const OPENING = 4;

/** The same counted thing with one other figure at the beginning, where the article has the headline's nowhere, not even in round terms. */
function* checkFigures({ block }: AnalysedBlock, { numbers }: HeadlineFacts, body: readonly HeadlineFacts[]) {
  const claims = numbers.filter(({ counted }) => counted);
  if (claims.length === 0) return;
  const all = body.flatMap((facts) => facts.numbers);
  const ordinals = new Set(body.flatMap((facts) => facts.ordinals));
  const opening = body.slice(0, OPENING).flatMap((facts) => facts.numbers);
  for (const claim of claims) {
    const same = all.filter(
      ({ counted, noun, percent }) => counted && noun === claim.noun && percent === claim.percent,
    );
    const [other] = same;
    if (!other || !opening.includes(other) || same.some(({ value }) => value !== other.value)) continue;
    if (all.some(({ value }) => isNear(claim.value, value)) || ordinals.has(claim.value)) continue;
    if (!mayContradict(claim.value, other.value) || isSum(claim.value, all)) continue;
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
  return isRound && small >= large * 0.85;
}

/** Of the same order; a round figure beside an exact one tells of something else, an estimate or an aim. */
function mayContradict(claim: number, other: number): boolean {
  const [small, large] = [Math.min(claim, other), Math.max(claim, other)];
  return small * 2 >= large && Math.abs(digitsOf(claim) - digitsOf(other)) < 2;
}

/** Digits before the zeros at the end. */
function digitsOf(value: number): number {
  return String(value).replace(/0+$/u, '').length;
}

/** The headline adds up what the article gives one by one. */
function isSum(claim: number, numbers: HeadlineFacts['numbers']): boolean {
  const values = [...new Set(numbers.map(({ value }) => value))];
  const known = new Set(values);
  return values.some((value) => known.has(claim - value) || known.has(claim + value));
}

function* checkNames(
  { entities, mentions, pack }: AnalysedArticle,
  head: AnalysedBlock,
  body: readonly HeadlineFacts[],
) {
  const people = new Set(entities.flatMap(({ type, id }) => (type === 'person' ? [id] : [])));
  const claims = mentions.filter(
    ({ block, kind, entity }) => block === head.index && kind === 'name' && people.has(entity),
  );
  if (claims.length === 0) return;
  const capitals = new Map(body.flatMap((facts) => facts.capitals));
  const roles = new Set(body.flatMap((facts) => facts.roles));
  for (const claim of claims) {
    const words = nameWords(claim);
    const last = words.at(-1);
    if (last === undefined || words.some((word) => capitals.has(word))) continue;
    if ((head.text && isQuoted(head.text, claim.start - head.block.start)) || !isSure(head, claim, words))
      continue;
    // The page of a person or a speech to some is no news about them.
    if (head.block.end - head.block.start - claim.text.length < SHORTEST_REST) continue;
    const offices = pack.knownPeople.find(({ name }) => plain(name).endsWith(last))?.offices ?? [];
    if (offices.some((office) => roles.has(office.split(' ', 1)[0] ?? ''))) continue;
    const span = { start: claim.start, end: claim.end };
    const near = nearSpelling(last, capitals);
    yield near === undefined
      ? { messageId: 'name' as const, span, values: { name: claim.text } }
      : { messageId: 'spelling' as const, span, values: { name: claim.text, body: near } };
  }
}

/** A full name, or one word with a capital that its place does not ask for; no hashtag. */
function isSure({ block, text }: AnalysedBlock, { start }: Mention, words: readonly string[]): boolean {
  const at = start - block.start;
  if (/[#@]/u.test(block.prose.charAt(at - 1))) return false;
  const opens = text?.sentences.some((sentence) => sentence.start === at) ?? false;
  return words.length > 1 || (!opens && /[\p{L},]\s$/u.test(block.prose.slice(0, at)));
}

function nameWords({ text }: Mention): readonly string[] {
  return text
    .split(/[\s’'‑-]+/u)
    .map(plain)
    .filter((word) => word.length > 2);
}

const SHORTEST_SPELLING = 5;

/** The body's word that differs in one letter. */
function nearSpelling(word: string, capitals: ReadonlyMap<string, string>): string | undefined {
  if (word.length < SHORTEST_SPELLING) return undefined;
  for (const [other, written] of capitals)
    if (Math.abs(other.length - word.length) < 2 && editDistance(other, word) === 1) return written;
  return undefined;
}
