import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { isAdjunct } from '../../analysis/phrases/adjuncts.ts';
import type { BlockQuotation } from '../../analysis/quotations/blockQuotations.ts';
import { type Scene, textAt, tokenBefore } from '../../analysis/scene.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import { defineRule, type FixOffer } from '../rule.ts';

type Fix = 'removeColon' | 'removeThat';

export default defineRule({
  meta: {
    description: {
      en: 'Before a quotation write either “that” or a colon.',
      fr: 'Devant une citation, écrivez « que » ou le deux-points, non les deux.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      both: {
        en: 'Both “{word}” and a colon lead into this quotation: one of them is enough.',
        fr: '« {word} » et le deux-points introduisent tous deux cette citation : l’un des deux suffit.',
      },
    },
    fixes: {
      removeThat: { en: 'Remove “{word}”', fr: 'Supprimer « {word} »' },
      removeColon: { en: 'Remove the colon', fr: 'Supprimer le deux-points' },
    },
  },
  *checkBlock({ text }) {
    for (const quotation of text?.syntax.scene.quotations ?? []) {
      const lead = text && readLead(text, quotation);
      if (!text || !lead) continue;
      yield {
        messageId: 'both',
        span: { start: lead.word.start, end: lead.colon.end },
        values: { word: lead.word.text },
        fixes: offers(text.syntax.scene, quotation, lead),
      };
    }
  },
});

interface Lead {
  /** The token before the conjunction. */
  readonly before: Token;
  readonly word: Token;
  readonly colon: Token;
}

/** A verb that reports, *que* and a colon, right before the mark. */
function readLead({ syntax, pack }: BlockText, quotation: BlockQuotation): Lead | undefined {
  const { scene } = syntax;
  if (quotation.open === undefined || quotation.parent !== undefined) return undefined;
  const at = tokenBefore(quotation);
  const [before, word, colon] = scene.reader.tokens.slice(Math.max(0, at - 2), at + 1);
  if (!before || !word || colon?.text !== ':' || !pack.quoting.conjunctions.includes(word.folded))
    return undefined;
  return governs(scene, at - 1) ? { before, word, colon } : undefined;
}

/** *a déclaré lundi que*; not *said just that*, *ne dit rien d’autre que*. */
function governs(scene: Scene, conjunction: number): boolean {
  const sentence = scene.sentences[scene.sentenceOf[conjunction] ?? -1];
  for (let at = conjunction - 1; at >= Math.max(sentence?.from ?? 0, conjunction - FARTHEST); at -= 1) {
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (!cue || cue.kind === 'noun') continue;
    const { words } = scene.reader.lexicon;
    const qualified = cue.to < conjunction && words.adverbs.has(scene.reader.wordAt(conjunction - 1) ?? '');
    if (cue.negated || qualified) return false;
    return isAdjunct(scene, cue.to, conjunction, cue.verb?.addressee === true);
  }
  return false;
}

/** Tokens between a verb and its conjunction that are read. */
const FARTHEST = 20;

/** Without its conjunction a whole sentence stands alone; a few words want the conjunction and no colon. */
function offers(scene: Scene, quotation: BlockQuotation, { before, word, colon }: Lead): FixOffer<Fix>[] {
  const values = { word: word.text };
  // A comma that stood before the conjunction goes with it.
  const start = before.text === ',' ? before.start : before.end;
  const edit = (start: number, end: number): FixOffer<Fix>['edits'] => [{ start, end, newText: '' }];
  const removeThat: FixOffer<Fix> = {
    fixId: 'removeThat',
    values,
    safe: false,
    edits: edit(start, word.end),
  };
  const removeColon: FixOffer<Fix> = { fixId: 'removeColon', safe: false, edits: edit(word.end, colon.end) };
  const first = scene.reader.tokens[quotation.from];
  const whole =
    (first !== undefined && isCapitalised(first)) || '.!?'.includes(textAt(scene, quotation.to - 1));
  return whole ? [removeThat, removeColon] : [removeColon, removeThat];
}
