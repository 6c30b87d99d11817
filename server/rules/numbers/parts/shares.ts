import type { BlockText, Sentence } from '../../../analysis/analysedArticle.ts';
import type { Percentage } from '../../../analysis/numbers/percentages.ts';
import { countWhile } from '../../../article/halving.ts';

/** A share, and the words of its clause: those before it and those behind it, as tokens. */
interface Share extends Percentage {
  readonly leadFrom: number;
  readonly clauseTo: number;
}

/** Those of a sentence’s percentages that are parts of one whole, as its words tell; undefined where they do not. */
export function partsOfWhole(
  text: BlockText,
  sentence: Sentence,
  all: readonly Percentage[],
): readonly Percentage[] | undefined {
  if (all.some(({ value }) => value >= 100)) return undefined;
  const { dividing, rest, subsets, severalAnswers } = text.pack.numbers;
  const words = text.tokens.slice(sentence.from, sentence.to).map(({ folded }) => folded);
  // *46 %, dont 16 %*: the second share is part of the first.
  if (words.some((word) => subsets.includes(word))) return undefined;
  const line = ` ${words.join(' ')} `;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => line.includes(` ${phrase} `));
  if (says(severalAnswers)) return undefined;
  const wholes = all.filter(({ to }) => isOfWhole(text, to));
  if (says([...dividing, ...rest])) return wholes.length > 1 ? undefined : all;
  // *60 % des hommes et 55 % des femmes*: of another whole than the first.
  if (wholes.some((each) => each !== all[0])) return undefined;
  const shares = withClauses(text, sentence, all);
  if (isOfGroups(text, shares)) return undefined;
  return byAnswers(text, shares) ?? byNegation(text, shares) ?? byVotes(text, shares);
}

function isOfWhole({ tokens, pack, syntax }: BlockText, at: number): boolean {
  const { ofWhole, ofContent, answers } = pack.numbers;
  const near = tokens.slice(at, at + 3);
  const of = near.findIndex(({ folded }) => ofWhole.includes(folded) || ofContent.includes(folded));
  const behind = tokens[at + of + 1]?.folded ?? '';
  // *52 % de oui*
  if (of < 0 || answers.flat(2).includes(behind)) return false;
  // *50 % d’impôts* names the part, *50 % de la somme* the whole.
  return !ofContent.includes(near[of]?.folded ?? '') || syntax.scene.reader.lexicon.isFunction(behind);
}

/** What stands between two shares belongs to the first up to its first stop or *and*, then to the second. */
function withClauses(
  { tokens, pack }: BlockText,
  sentence: Sentence,
  all: readonly Percentage[],
): readonly Share[] {
  const ends = all.map(({ to }, index) => {
    const limit = all[index + 1]?.from ?? sentence.to;
    let at = to;
    while (at < limit && tokens[at]?.kind === 'word' && !pack.coordinators.includes(tokens[at]?.folded ?? ''))
      at += 1;
    return at;
  });
  return all.map((each, index) => ({
    ...each,
    leadFrom: ends[index - 1] ?? sentence.from,
    clauseTo: ends[index] ?? sentence.to,
  }));
}

/** *En Bretagne, 60 % sont pour ; en Corse, 60 %…*, *chez les hommes…*: each share is one of another group. */
function isOfGroups({ tokens, pack, syntax }: BlockText, shares: readonly Share[]): boolean {
  const { groups } = pack.numbers;
  const isPlaced = ({ leadFrom, clauseTo }: Share) =>
    namesWithin(syntax.scene.names, leadFrom, clauseTo).some(({ type }) => type === 'place') ||
    tokens.slice(leadFrom, clauseTo).some(({ folded }) => groups.includes(folded));
  return shares.filter(isPlaced).length > 1;
}

/** Those of some names, in order, that begin within some tokens. */
function namesWithin<T extends { readonly from: number }>(
  names: readonly T[],
  from: number,
  to: number,
): T[] {
  const place = (at: number) => countWhile(names, (name) => name.from < at);
  return names.slice(place(from), place(to));
}

/** *60 % sont pour, 45 % contre*, *le oui obtient 58 %, le non 45 %*: answers of which each has one. */
function byAnswers(text: BlockText, shares: readonly Share[]): readonly Share[] | undefined {
  for (const row of text.pack.numbers.answers) {
    const given = shares.map(
      ({ leadFrom, from, to, clauseTo }) =>
        answerIn(text, to, Math.min(clauseTo, to + NEAR), row) ??
        answerIn(text, Math.max(leadFrom, from - NEAR), from, row),
    );
    const answers = given.filter((each) => each !== undefined);
    const distinct = new Set(answers.map(({ index }) => index));
    if (distinct.size < 2 || distinct.size < answers.length) continue;
    const parts = shares.filter((_, index) => given[index] !== undefined);
    if (!isOfQuestions(text, parts, answers)) return parts;
  }
  return undefined;
}

/** Tokens beside a share within which its answer stands. */
const NEAR = 8;

interface Answer {
  /** Its place in the row. */
  readonly index: number;
  readonly at: number;
}

/** The last word within some tokens that is an answer of a row. */
function answerIn(
  { tokens, pack }: BlockText,
  from: number,
  to: number,
  row: readonly (readonly string[])[],
): Answer | undefined {
  for (let at = Math.min(to, tokens.length) - 1; at >= from; at -= 1) {
    const word = tokens[at]?.folded ?? '';
    // *pour 60 %*, *contre 45 % l’an dernier*: it leads to another figure.
    if (tokens[at + 1]?.kind === 'number' && pack.prepositions.includes(word)) continue;
    const index = row.findIndex((words) => words.includes(word));
    if (index >= 0) return { index, at };
  }
  return undefined;
}

/** *60 % favorables à l’impôt et 70 % opposés à la taxe*: two questions. */
function isOfQuestions(text: BlockText, parts: readonly Share[], answers: readonly Answer[]): boolean {
  const [first, ...others] = parts.map(({ clauseTo }, index) =>
    contentOf(text, (answers[index]?.at ?? 0) + 1, clauseTo),
  );
  if (!first || first.length === 0) return false;
  return others.some((words) => words.some((word) => !first.includes(word)));
}

/** The words that say what is meant, among some tokens. */
function contentOf({ tokens, pack, syntax }: BlockText, from: number, to: number): readonly string[] {
  const { lexicon } = syntax.scene.reader;
  return tokens
    .slice(from, Math.max(from, to))
    .filter(
      ({ kind, folded }) =>
        kind === 'word' && !lexicon.isFunction(folded) && !pack.timeWords.includes(folded),
    )
    .map(({ folded }) => folded);
}

/** *72 % lui font confiance, 35 % ne lui font pas confiance*, *72% trust him, 35% do not* */
function byNegation(text: BlockText, shares: readonly Share[]): readonly Share[] | undefined {
  const { denying } = text.pack.numbers;
  const [one, other, ...more] = shares;
  if (!one || !other || more.length > 0) return undefined;
  const denies = ({ to, clauseTo }: Share) =>
    text.tokens.slice(to, clauseTo).some(({ folded }) => denying.includes(folded));
  if (denies(one) || !denies(other)) return undefined;
  const said = contentOf(text, one.to, one.clauseTo);
  const denied = contentOf(text, other.to, other.clauseTo).filter((word) => !denying.includes(word));
  return said.length > 0 && denied.every((word) => said.includes(word)) ? shares : undefined;
}

/** *55 % des voix, contre 49 % à son adversaire*, *55% of the vote to 48% for her rival* */
function byVotes(text: BlockText, shares: readonly Share[]): readonly Share[] | undefined {
  const { tokens, pack, syntax } = text;
  const { votes, against, rivals } = pack.numbers;
  const [one, other, ...more] = shares;
  if (!one || !other || more.length > 0) return undefined;
  const isOfVotes = tokens.slice(one.to, one.to + 4).some(({ folded }) => votes.includes(folded));
  if (!isOfVotes || !against.includes(tokens[other.from - 1]?.folded ?? '')) return undefined;
  if (!rivals.before.includes(tokens[other.to]?.folded ?? '')) return undefined;
  const rival = other.to + 1;
  const isPerson = namesWithin(syntax.scene.names, rival, rival + 1).some(({ type }) => type === 'person');
  return isPerson || rivals.words.includes(tokens[rival]?.folded ?? '') ? shares : undefined;
}
