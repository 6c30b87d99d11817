import { countWhile } from '../../article/halving.ts';
import { type Span, shift } from '../../article/span.ts';
import type { AnalysedArticle, BlockText, Entity, Mention } from '../analysedArticle.ts';
import { readOnce } from '../incremental/readOnce.ts';
import { nameWords } from '../words/nameKeys.ts';
import { type Age, findAges } from './ages.ts';
import { quotedFinder } from './spellings.ts';

/** Two ages of one person, or two first names of what is surely one. Spans are those of the source. */
export type Contradiction =
  | {
      readonly kind: 'age';
      readonly span: Span;
      readonly name: string;
      readonly here: number;
      readonly before: number;
    }
  | { readonly kind: 'firstName'; readonly span: Span; readonly name: string; readonly before: string };

interface Told {
  readonly age: Age;
  readonly span: Span;
  readonly block: number;
}

/** Finds what an article says of its people that cannot all be true. The later of two statements is reported. */
export function findContradictions(article: AnalysedArticle): readonly Contradiction[] {
  const ages = agesByPerson(article);
  return [...contradictingAges(article, ages), ...secondFirstNames(article, ages)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function agesByPerson(article: AnalysedArticle): ReadonlyMap<string, readonly Told[]> {
  const entityAt = new Map<number, string>();
  for (const { kind, start, entity } of article.mentions) if (kind === 'name') entityAt.set(start, entity);
  const told = new Map<string, Told[]>();
  for (const { block, text, index } of article.blocks) {
    if (!text) continue;
    for (const age of readOnce(text, findAges)) {
      const entity = entityAt.get(block.start + age.name);
      if (entity === undefined) continue;
      const list = told.get(entity);
      const place = { age, span: shift(age, block.start), block: index };
      if (list) list.push(place);
      else told.set(entity, [place]);
    }
  }
  return told;
}

function* contradictingAges(
  article: AnalysedArticle,
  ages: ReadonlyMap<string, readonly Told[]>,
): Iterable<Contradiction> {
  const growsOlder = finderBetween(article, tellsOfTime);
  for (const { id, name } of article.entities) {
    const [first, ...others] = ages.get(id) ?? [];
    const other = others.find(({ age }) => age.years !== first?.age.years);
    if (!first || !other || growsOlder(first, other)) continue;
    yield { kind: 'age', span: other.span, name, here: other.age.years, before: first.age.years };
  }
}

/** All that is read of a block's words here. */
export function wordsOnAges(text: BlockText): readonly unknown[] {
  return [readOnce(text, findAges), readOnce(text, tellsOfTime), readOnce(text, tellsOfKin)];
}

interface Place {
  readonly block: number;
}

/** Asks whether the paragraphs of two places, or one between, hold something that `read` finds in a text. */
function finderBetween(
  { blocks }: AnalysedArticle,
  read: (text: BlockText) => boolean,
): (from: Place, to: Place) => boolean {
  const found = blocks.flatMap(({ text }, index) => (text && readOnce(text, read) ? [index] : []));
  return (from, to) =>
    countWhile(found, (index) => index <= to.block) > countWhile(found, (index) => index < from.block);
}

/** A birthday, a year, or an age of another day (*elle avait à peine 42 ans*, *he was 42*): somebody may have grown older. */
function tellsOfTime({ tokens, pack }: BlockText): boolean {
  const { birthdays, turning } = pack.ages;
  return tokens.some(
    ({ folded, kind }, at) =>
      birthdays.includes(folded) ||
      (kind === 'number' && YEAR.test(folded)) ||
      (turning.includes(folded) &&
        tokens.slice(at + 1, at + 1 + NEAR).some((each) => each.kind === 'number')),
  );
}

/** Tokens between the verb and the age. */
const NEAR = 4;

/** Kin, or one who comes after another in office. */
function tellsOfKin({ tokens, pack }: BlockText): boolean {
  return tokens.some(({ folded }) => pack.ages.kin.includes(folded));
}

const YEAR = /^(?:19|20)\d\d$/u;

interface Introduced {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly first: string;
  readonly surname: string;
  readonly roles: ReadonlySet<string>;
  readonly years: number | undefined;
}

/** *Claire Aubertin, 42 ans*, *Catherine Aubertin, 43 ans*: of two people with one surname and one office, or all but the same age, one is a slip. */
function* secondFirstNames(
  article: AnalysedArticle,
  ages: ReadonlyMap<string, readonly Told[]>,
): Iterable<Contradiction> {
  const known = new Map<string, Introduced>();
  const bearers = new Map<string, number>();
  const mentionsKin = finderBetween(article, tellsOfKin);
  const quoted = quotedFinder(article.quotations);
  const own = new Set(
    article.mentions.filter(({ kind, start }) => kind === 'name' && !quoted(start)).map(({ start }) => start),
  );
  const people = article.entities.flatMap((entity) => introduction(entity, own, ages) ?? []);
  for (const { surname } of people) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  for (const person of people) {
    // Of three people with one surname nobody is a slip.
    if (bearers.get(person.surname) !== 2) continue;
    const before = known.get(person.surname);
    known.set(person.surname, person);
    if (!before || !isOnePerson(before, person) || before.mention.block === person.mention.block) continue;
    if (mentionsKin(before.mention, person.mention)) continue;
    yield { kind: 'firstName', span: person.mention, name: person.mention.text, before: before.mention.text };
  }
}

function introduction(
  entity: Entity,
  own: ReadonlySet<number>,
  ages: ReadonlyMap<string, readonly Told[]>,
): Introduced | undefined {
  if (entity.type !== 'person') return undefined;
  const mention = entity.mentions.find(({ start, text }) => own.has(start) && nameWords(text).length > 1);
  const words = mention ? nameWords(mention.text) : [];
  const [first, surname] = [words[0], words.at(-1)];
  if (!mention || first === undefined || surname === undefined || first.length < SHORTEST) return undefined;
  const roles = entity.roles.map(({ text }) => nameWords(text)).filter(({ length }) => length >= SPECIFIC);
  return {
    entity,
    mention,
    first,
    surname,
    roles: new Set(roles.map((role) => role.join(' '))),
    years: ages.get(entity.id)?.[0]?.age.years,
  };
}

/** Letters of a first name that is no initial. */
const SHORTEST = 3;

/** Words of a role that one person has: *maire de Montréval*, *mayor of Ashford*. */
const SPECIFIC = 3;

function isOnePerson(a: Introduced, b: Introduced): boolean {
  if (a.first === b.first) return false;
  if (a.entity.gender && b.entity.gender && a.entity.gender !== b.entity.gender) return false;
  if ([...a.roles].some((role) => b.roles.has(role)))
    return a.years === undefined || b.years === undefined || near(a, b);
  const conflict = a.roles.size > 0 && b.roles.size > 0;
  return !conflict && a.first.charAt(0) === b.first.charAt(0) && near(a, b);
}

function near(a: Introduced, b: Introduced): boolean {
  return a.years !== undefined && b.years !== undefined && Math.abs(a.years - b.years) <= 1;
}
