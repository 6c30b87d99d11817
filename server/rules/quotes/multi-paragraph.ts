import type { AnalysedArticle, AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import { neighbour, quotationsByBlock } from '../../analysis/neighbours.ts';
import { defineRule, type Edit, type Finding } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Open each paragraph of a long quotation anew, and close only the last.',
      fr: 'Dans une citation de plusieurs paragraphes, ouvrez chaque paragraphe et ne fermez que le dernier.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      closed: {
        en: 'The same speaker runs on in the next paragraph: leave out {mark} here.',
        fr: 'La même personne continue au paragraphe suivant : supprimez {mark} ici.',
      },
      unopened: {
        en: 'This paragraph goes on with the quotation above and must open with {mark}.',
        fr: 'Ce paragraphe poursuit la citation qui précède : ouvrez-le par {mark}.',
      },
    },
    fixes: {
      remove: { en: 'Remove {mark}', fr: 'Supprimer {mark}' },
      open: { en: 'Open each paragraph with {mark}', fr: 'Ouvrir chaque paragraphe par {mark}' },
    },
    options: {
      reopen: {
        type: 'boolean',
        default: false,
        description: {
          en: 'Ask it also in French, where papers differ. English always does.',
          fr: 'Le demander aussi en français, où les usages diffèrent. L’anglais le fait toujours.',
        },
      },
    },
  },
  *check(article, { options }) {
    if (!options.reopen && !article.pack.quoting.reopens) return;
    const lists = quotationsByBlock(article);
    for (const [index, block] of article.blocks.entries()) {
      const last = lists[index]?.at(-1);
      if (!last || block.block.type !== 'paragraph') continue;
      if (last.end > block.block.end) yield* reportUnopened(article, last);
      else if (last.close) yield* reportClosed(article, block, last, lists);
    }
  },
});

type QuotationLists = ReturnType<typeof quotationsByBlock>;
type Report = Finding<'closed' | 'unopened', 'remove' | 'open'>;

/** *“We listened.” / “They asked for two schools,” Roy said.* is left alone: only a speaker who is named nowhere else runs on. */
function* reportClosed(
  article: AnalysedArticle,
  block: AnalysedBlock,
  quotation: Quotation,
  lists: QuotationLists,
): Generator<Report> {
  const next = neighbour(article, block.index, 1);
  const following = next && lists[next.index]?.[0];
  if (!quotation.close || !next || !following || next.block.type !== 'paragraph') return;
  if (quotation.close.end < block.block.end || following.start > next.block.start) return;
  const spoken = (lists[block.index] ?? []).filter((each) => sameSource(each, quotation));
  const words = spoken.reduce((sum, { wordCount }) => sum + wordCount, 0);
  if (words < SHORTEST || !isSpeaking(article, quotation)) return;
  if (!runsOn(following, quotation) || following.end < next.block.end) return;
  // Dots or brackets at the beginning: words are cut between the two.
  if ('…[(.'.includes(article.source.charAt(following.content.start))) return;
  const mark = quotation.marks.close;
  yield {
    messageId: 'closed',
    span: quotation.close,
    values: { mark },
    fixes: [{ fixId: 'remove', values: { mark }, safe: false, edits: [withoutClose(article, quotation)] }],
  };
}

/** Fewer words are an exchange: *“Can we do it?” / “Yes!”* */
const SHORTEST = 5;

/** A speaker who ends on a statement, which nobody answers. */
function isSpeaking({ source }: AnalysedArticle, { kind, attribution, content }: Quotation): boolean {
  const last = source.charAt(content.end - 1);
  return kind === 'direct' && attribution !== undefined && last !== '?' && last !== '…';
}

function sameSource(one: Quotation, other: Quotation): boolean {
  return one.attribution?.source?.name === other.attribution?.source?.name;
}

function runsOn(following: Quotation, before: Quotation): boolean {
  const { kind, attribution, marks, wordCount } = following;
  return (
    kind === 'direct' &&
    wordCount >= SHORTEST &&
    attribution?.basis === 'carried' &&
    sameSource(following, before) &&
    marks.open === before.marks.open
  );
}

function withoutClose({ source }: AnalysedArticle, { close, content }: Quotation): Edit {
  const end = close?.end ?? content.end;
  return { start: source.slice(0, close?.start).trimEnd().length, end, newText: '' };
}

/** The paragraphs of a quotation that one pair of marks holds, from the second on. */
function* reportUnopened(article: AnalysedArticle, quotation: Quotation): Generator<Report> {
  const rest = paragraphsBehind(article, quotation);
  const [first] = rest;
  const before = article.blocks[quotation.block]?.block;
  // A paragraph cut in two, or a name below a pull quote, is another fault.
  if (!first || !before || !/[.!?…:]\s*$/u.test(before.prose) || !rest.every(isStatement)) return;
  const { open: mark } = quotation.marks;
  const newText = mark + article.source.slice(quotation.open?.end, quotation.content.start);
  const end = first.block.start + (first.text?.sentences[0]?.end ?? 0);
  yield {
    messageId: 'unopened',
    span: { start: first.block.start, end: Math.min(end, quotation.end) },
    values: { mark },
    fixes: [
      {
        fixId: 'open',
        values: { mark },
        safe: false,
        edits: rest.map(({ block: { start } }) => ({ start, end: start, newText })),
      },
    ],
  };
}

function paragraphsBehind(article: AnalysedArticle, quotation: Quotation): AnalysedBlock[] {
  const found: AnalysedBlock[] = [];
  let next = neighbour(article, quotation.block, 1);
  while (next && next.block.start < quotation.end) {
    found.push(next);
    next = neighbour(article, next.index, 1);
  }
  return found;
}

/** Words that go on saying something, without marks of their own at the beginning. */
function isStatement({ text }: AnalysedBlock): boolean {
  const inherited = text?.syntax.scene.quotations.findIndex(({ open }) => open === undefined) ?? -1;
  return (
    text?.tokens[0]?.kind === 'word' && (inherited < 0 || text.syntax.shapes[inherited]?.clause === true)
  );
}
