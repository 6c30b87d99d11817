import type { AnalysedArticle, Quotation } from '../../analysis/analysedArticle.ts';
import { sharesClosing } from '../../analysis/quotations/sharedClosing.ts';
import { kindOfMark, type MarkKind } from '../../analysis/words/markKinds.ts';
import type { LanguagePack, MarkPair } from '../../languages/languagePack.ts';
import { defineRule, type Edit } from '../rule.ts';
import { innerSpaceOf, turnMarks } from './parts/markTurning.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Give a quotation inside a quotation the inner marks.',
      fr: 'Donnez à une citation dans une citation les guillemets de second rang.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      same: {
        en: 'This quotation stands inside another with the same marks {marks}: write {wanted}.',
        fr: 'Cette citation est à l’intérieur d’une autre avec les mêmes guillemets {marks} : écrivez {wanted}.',
      },
    },
    fixes: { turn: { en: 'Write {wanted}', fr: 'Écrire {wanted}' } },
    options: {
      inner: {
        type: 'string',
        default: 'curly',
        enum: ['curly', 'chevrons'],
        description: {
          en: 'Marks inside « »: `curly` wants “ ”; `chevrons` takes « » as well, as the Imprimerie nationale keeps them.',
          fr: 'Guillemets à l’intérieur de « » : `curly` veut “ ” ; `chevrons` admet aussi « », comme l’Imprimerie nationale les garde.',
        },
      },
    },
  },
  *check(article, { options }) {
    for (const quotation of article.quotations) {
      const parent = quotation.parent === undefined ? undefined : article.quotations[quotation.parent];
      const kind = kindOfMark(quotation.marks.open);
      if (!parent || kind === undefined || kind !== kindOfMark(parent.marks.open)) continue;
      // Where a closing mark is missing nothing tells inner from outer; that is for quotes/unbalanced.
      if (!quotation.close || (!parent.close && sharesClosing(article, parent) !== quotation)) continue;
      if (kind === 'straight' || (kind === 'chevrons' && options.inner === 'chevrons')) continue;
      const pair = innerPair(kind, article.pack);
      if (!pair) continue;
      const { open, close } = quotation.marks;
      const values = { marks: `${open} ${close}`, wanted: `${pair.open} ${pair.close}` };
      yield {
        messageId: 'same',
        span: quotation,
        values,
        fixes: [{ fixId: 'turn', values, safe: true, edits: turnInner(article, quotation, parent, pair) }],
      };
    }
  },
});

/** Where one mark closed both, the outer quotation gets its own back. */
function turnInner(article: AnalysedArticle, inner: Quotation, outer: Quotation, pair: MarkPair): Edit[] {
  const edits = turnMarks(article.source, inner, pair, article.pack);
  if (sharesClosing(article, outer) !== inner) return edits;
  const space = innerSpaceOf(outer.marks, article.pack);
  return edits.map((edit, index) =>
    index === 1 ? { ...edit, newText: edit.newText + space + outer.marks.close } : edit,
  );
}

/** The language's first inner pair that differs from the marks around it. */
function innerPair(kind: MarkKind, { quotationMarks }: LanguagePack): MarkPair | undefined {
  return [...quotationMarks.inner, ...quotationMarks.outer].find(({ open }) => kindOfMark(open) !== kind);
}
