import type { AnalysedArticle, Quotation } from '../../analysis/analysedArticle.ts';
import { areOfOneKind, kindOfMark, type MarkKind } from '../../analysis/words/markKinds.ts';
import { foreignSettings, readLanguages } from '../../analysis/words/passageLanguage.ts';
import type { LanguagePack, MarkPair } from '../../languages/languagePack.ts';
import { defineRule, type Edit } from '../rule.ts';
import { STRAIGHT, STRAIGHT_SINGLE, turnMarks } from './parts/markTurning.ts';

const HOUSE_MARKS = ['consistent', 'language', 'straight'] as const;

export default defineRule({
  meta: {
    description: {
      en: 'Write one kind of quotation marks: those of the article’s language, or straight ones throughout.',
      fr: 'N’employez qu’une sorte de guillemets : ceux de la langue de l’article, ou des guillemets droits partout.',
    },
    severity: 'warning',
    languages: 'all',
    // The language that a passage is set in.
    readsWords: true,
    messages: {
      foreign: {
        en: '{marks} are not the quotation marks of this language ({language}): write {wanted}.',
        fr: 'Les guillemets {marks} ne sont pas ceux de la langue de l’article ({language}) : écrivez {wanted}.',
      },
      house: { en: 'The house writes {wanted}, not {marks}.', fr: 'La maison écrit {wanted}, non {marks}.' },
      mixed: {
        en: 'The article otherwise writes {wanted}; here stands {marks}.',
        fr: 'L’article emploie ailleurs {wanted} ; ici se trouve {marks}.',
      },
      pair: {
        en: 'The quotation opens and closes with marks of two kinds ({marks}): write {wanted}.',
        fr: 'La citation s’ouvre et se ferme par des guillemets de deux sortes ({marks}) : écrivez {wanted}.',
      },
    },
    fixes: {
      turn: { en: 'Write {wanted}', fr: 'Écrire {wanted}' },
      turnAll: { en: 'Write {wanted} in the whole article', fr: 'Écrire {wanted} dans tout l’article' },
    },
    options: {
      marks: {
        type: 'string',
        default: 'consistent',
        enum: HOUSE_MARKS,
        description: {
          en: '`consistent`: any kind that is not foreign to the language, one in an article; `language`: the language’s own marks; `straight`: straight marks.',
          fr: '`consistent` : tous les guillemets qui ne sont pas étrangers à la langue, les mêmes dans un article ; `language` : ceux de la langue ; `straight` : les guillemets droits.',
        },
      },
    },
  },
  wordsOf: readLanguages,
  *check(article, { options }) {
    const { pack } = article;
    const foreign = foreignKinds(pack);
    const outer = outerQuotations(article, foreign);
    const counted = outer.filter((each) => !each.spared);
    if (counted.length === 0) return;
    const votes = countKinds(counted);
    const wanted = wantedKind(votes, foreign, pack, options.marks);
    const pair = pairOf(wanted, pack);
    const faulty = counted.filter((each) => each.mixed || each.kind !== wanted);
    if (!pair || faulty.length === 0) return;
    const house = houseKind(faulty, counted.length);
    const reported = new Set<MarkKind>();
    for (const each of faulty) {
      const throughout = !each.mixed && each.kind === house;
      if (throughout && reported.has(each.kind)) continue;
      if (throughout) reported.add(each.kind);
      const turned = throughout ? outer.filter(({ kind, mixed }) => kind === house && !mixed) : [each];
      const values = { marks: each.marks, wanted: `${pair.open} ${pair.close}`, language: pack.name };
      yield {
        messageId: each.mixed ? 'pair' : messageOf(each.kind, foreign, options.marks),
        span: each.quotation,
        values,
        fixes: [
          {
            fixId: throughout ? 'turnAll' : 'turn',
            values,
            safe: true,
            edits: inOrder(turned.flatMap(({ quotation }) => turn(article, quotation, pair))),
          },
        ],
      };
    }
  },
});

interface OuterQuotation {
  readonly quotation: Quotation;
  readonly kind: MarkKind;
  /** It opens with one kind and closes with another, or with a second opening mark. */
  readonly mixed: boolean;
  /** Its marks are as custom has them, and turn only along with all others. */
  readonly spared: boolean;
  readonly marks: string;
}

/** The outer quotations, but for those whose marks are right where they stand. */
function outerQuotations(article: AnalysedArticle, foreign: ReadonlySet<MarkKind>): OuterQuotation[] {
  const outer: OuterQuotation[] = [];
  const setting = foreignSettings(article);
  const own = kindOfMark(article.pack.quotationMarks.outer[0]?.open ?? '');
  for (const quotation of article.quotations) {
    const { open, close } = quotation.marks;
    const kind = kindOfMark(open);
    if (quotation.depth > 0 || kind === undefined) continue;
    const closed = quotation.close !== undefined;
    const mixed = closed && (!areOfOneKind(open, close) || (open === close && kind === 'curly'));
    if (!mixed && kind !== own && isRightIn(setting(quotation), kind)) continue;
    const spared = !mixed && hasOwnCustom(article, quotation, kind, foreign);
    outer.push({ quotation, kind, mixed, spared, marks: closed ? `${open} ${close}` : open });
  }
  return outer;
}

/** In a passage of another language, marks of that language. */
function isRightIn(setting: LanguagePack | undefined, kind: MarkKind): boolean {
  return setting?.quotationMarks.outer.some(({ open }) => kindOfMark(open) === kind) ?? false;
}

/** Share of an article's quotations that makes a house style of their marks. */
const HOUSE = 0.9;

/** The kind of marks that the article uses almost throughout, though they are faulty: one report stands for all of them. */
function houseKind(faulty: readonly OuterQuotation[], total: number): MarkKind | undefined {
  for (const [kind, count] of countKinds(faulty)) if (count >= HOUSE * total) return kind;
  return undefined;
}

/**
 * Titles are set as their house sets them; single marks serve in headlines, for single words and in quoted speech, so that only
 * a quotation that opens its paragraph and has its tag counts for an outer one.
 */
function hasOwnCustom(
  { blocks, source }: AnalysedArticle,
  { kind, attribution, block, start, content }: Quotation,
  marks: MarkKind,
  foreign: ReadonlySet<MarkKind>,
): boolean {
  if (kind === 'title') return true;
  if (foreign.has(marks)) return false;
  const first = source.charAt(content.start);
  // *la vedette de "Salut les terriens"*: a capital within the sentence, which a headline may take for somebody's words.
  if (kind !== 'direct' && first !== first.toLowerCase() && /\p{L}\s$/u.test(source.slice(start - 2, start)))
    return true;
  if (marks !== 'single' && marks !== 'straight-single') return false;
  const at = blocks[block]?.block;
  return kind !== 'direct' || attribution?.basis !== 'tag' || at?.type !== 'paragraph' || at.start !== start;
}

/** Kinds of other languages that are not also this one's own. */
function foreignKinds({ quotationMarks }: LanguagePack): ReadonlySet<MarkKind> {
  const kinds = (pairs: readonly MarkPair[]): MarkKind[] =>
    pairs.flatMap(({ open }) => kindOfMark(open) ?? []);
  const foreign = new Set(kinds(quotationMarks.foreign));
  for (const own of kinds(quotationMarks.outer)) foreign.delete(own);
  return foreign;
}

function countKinds(outer: readonly OuterQuotation[]): ReadonlyMap<MarkKind, number> {
  const votes = new Map<MarkKind, number>();
  for (const { kind, mixed } of outer) if (!mixed) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  return votes;
}

/** The commonest kind that is not foreign; on a tie, or where foreign marks are commoner still, the one that the language puts first. */
function wantedKind(
  votes: ReadonlyMap<MarkKind, number>,
  foreign: ReadonlySet<MarkKind>,
  pack: LanguagePack,
  marks: (typeof HOUSE_MARKS)[number],
): MarkKind {
  if (marks === 'straight') return 'straight';
  const own = pack.quotationMarks.outer.flatMap(({ open }) => kindOfMark(open) ?? []);
  const preferred = own[0] ?? 'straight';
  if (marks === 'language') return preferred;
  const candidates = [...new Set([...own, ...votes.keys()])].filter((kind) => !foreign.has(kind));
  const commonest = candidates.reduce(
    (best, kind) => ((votes.get(kind) ?? 0) > (votes.get(best) ?? 0) ? kind : best),
    preferred,
  );
  const most = Math.max(0, ...[...foreign].map((kind) => votes.get(kind) ?? 0));
  return most > (votes.get(commonest) ?? 0) ? preferred : commonest;
}

function pairOf(kind: MarkKind, { quotationMarks }: LanguagePack): MarkPair | undefined {
  if (kind === 'straight') return STRAIGHT;
  if (kind === 'straight-single') return STRAIGHT_SINGLE;
  return quotationMarks.outer.find(({ open }) => kindOfMark(open) === kind);
}

function messageOf(
  kind: MarkKind,
  foreign: ReadonlySet<MarkKind>,
  marks: (typeof HOUSE_MARKS)[number],
): 'foreign' | 'house' | 'mixed' {
  if (marks !== 'consistent') return 'house';
  return foreign.has(kind) ? 'foreign' : 'mixed';
}

/** Turns a quotation and, where its new marks ask for it, those right inside it. */
function turn({ quotations, source, pack }: AnalysedArticle, quotation: Quotation, pair: MarkPair): Edit[] {
  const edits = turnMarks(source, quotation, pair, pack);
  for (let id = quotation.id + 1; (quotations[id]?.depth ?? 0) > 0; id += 1) {
    const inner = quotations[id];
    if (inner?.parent !== quotation.id || !inner.open) continue;
    const kind = kindOfMark(source.slice(inner.open.start, inner.open.end));
    const wanted = innerPair(pair, kind, pack);
    if (wanted && kindOfMark(wanted.open) !== kind) edits.push(...turnMarks(source, inner, wanted, pack));
  }
  return edits;
}

/** Marks for what stands inside `pair`; undefined to leave them. */
function innerPair(
  pair: MarkPair,
  kind: MarkKind | undefined,
  { quotationMarks }: LanguagePack,
): MarkPair | undefined {
  const outer = kindOfMark(pair.open);
  if (outer === 'straight') return kind === 'straight' ? STRAIGHT_SINGLE : undefined;
  return quotationMarks.inner.find(({ open }) => kindOfMark(open) !== outer);
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start);
}
