import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { hasLinks, isAdjunct } from '../../analysis/phrases/adjuncts.ts';
import { hasMainClause } from '../../analysis/phrases/clauseShape.ts';
import type { BlockQuotation } from '../../analysis/quotations/blockQuotations.ts';
import { type Scene, textAt, tokenAfter, tokenBefore } from '../../analysis/scene.ts';
import type { BlockCue } from '../../analysis/speakers/cues.ts';
import { findSubject } from '../../analysis/speakers/subjects.ts';
import type { BlockSyntax } from '../../analysis/syntax.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import { defineRule, type FixOffer } from '../rule.ts';
import { isInTitleCase } from './parts/startOfWords.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Lead into a whole quoted sentence with a comma or a colon.',
      fr: 'Introduisez par un deux-points une phrase entière entre guillemets.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      missing: {
        en: 'Nothing leads from “{words}” into the sentence quoted: write “{sign}”.',
        fr: 'Rien n’introduit la phrase citée après « {words} » : écrivez « {sign} ».',
      },
      comma: {
        en: 'A comma leads from “{words}” into the sentence quoted: write “{sign}”.',
        fr: 'Une virgule introduit la phrase citée après « {words} » : écrivez « {sign} ».',
      },
    },
    fixes: {
      write: { en: 'Write “{sign}” before the quotation', fr: 'Écrire « {sign} » avant la citation' },
    },
  },
  *checkBlock({ block, text }) {
    if (!text || !['paragraph', 'standfirst', 'listItem', 'blockquote', 'caption'].includes(block.type))
      return;
    const { scene } = text.syntax;
    for (const [index, quotation] of scene.quotations.entries()) {
      const whole = text.syntax.shapes[index]?.named !== true && isWhole(scene, quotation);
      const lead = whole ? readLead(text, index, quotation) : undefined;
      if (!lead || !isAsked(text.syntax, index, lead.cue)) continue;
      const signs = signsFor(text, scene, quotation);
      const values = {
        words: scene.prose.slice(lead.cue.start, lead.cue.end),
        sign: (signs[0] ?? '').trim(),
      };
      yield {
        messageId: lead.comma ? 'comma' : 'missing',
        span: { start: lead.cue.start, end: (scene.reader.tokens[quotation.from - 1] ?? lead.cue).end },
        values,
        fixes: signs.map(
          (sign): FixOffer<'write'> => ({
            fixId: 'write',
            values: { sign: sign.trim() },
            safe: false,
            edits: [{ start: lead.end, end: lead.comma?.end ?? lead.end, newText: sign }],
          }),
        ),
      };
    }
  },
});

/** A capital that is not that of a name or of *I*, a clause, and a stop inside the marks. */
function isWhole(scene: Scene, quotation: BlockQuotation): boolean {
  const { tokens, lexicon } = scene.reader;
  const [first, last] = [tokens[quotation.from], tokens[quotation.to - 1]];
  if (quotation.open === undefined || quotation.close === undefined || quotation.parent !== undefined)
    return false;
  if (!first || !last || !'.!?'.includes(last.text) || !isCapitalised(first) || quotation.wordCount < FEWEST)
    return false;
  // A cry or a question may be woven into the reporter’s sentence: *criaient « Où est Luc ? », l’élu disparu*.
  if (last.text !== '.' && scene.sentenceOf[quotation.to + 1] === scene.sentenceOf[quotation.to - 1])
    return false;
  if (last.text === '!' && quotation.wordCount <= CRY) return false;
  if (isInTitleCase(scene, quotation) || isPointed(textAt(scene, tokenAfter(quotation)))) return false;
  // *Où*, *why* open a question as they open a clause of another; the verb before it tells.
  const clause = last.text === '?' || hasMainClause(scene, quotation);
  if (isSeveral(scene, quotation)) return clause;
  const always = first.text.length === 1 || !lexicon.isCommon(first.folded) || /^i['’]/iu.test(first.text);
  // Where a stop goes inside behind a few words too, a name at the beginning and a stop at the end prove no sentence.
  return !(always && lexicon.pack.quotationMarks.commaInside) && clause;
}

const FEWEST = 2;
/** Words of a cry, which many set with nothing before it: *yelled “Stay there!”* */
const CRY = 3;

/** A question shows its clause, or a verb of asking announces it: *a demandé « Qui paiera ? »*. */
function isAsked({ scene, shapes }: BlockSyntax, index: number, cue: BlockCue): boolean {
  const last = textAt(scene, (scene.quotations[index]?.to ?? 0) - 1);
  return last !== '?' || shapes[index]?.clause === true || cue.verb?.asks === true;
}

/** A sign behind the marks: the quotation ends no sentence, or is no sentence. */
function isPointed(after: string): boolean {
  return after !== '' && '.,;:'.includes(after);
}

function isSeveral(scene: Scene, { from, to }: BlockQuotation): boolean {
  return scene.sentenceOf[from] !== scene.sentenceOf[to - 1];
}

interface Lead {
  readonly cue: BlockCue;
  /** The comma that leads in where the language wants a colon. */
  readonly comma: Token | undefined;
  /** Where the words that lead in end. */
  readonly end: number;
}

/** A verb that surely reports, with nothing behind it but when, where and to whom. */
function readLead({ syntax, pack }: BlockText, index: number, quotation: BlockQuotation): Lead | undefined {
  const { scene } = syntax;
  const before = tokenBefore(quotation);
  const comma = scene.reader.tokens[before]?.text === ',' ? scene.reader.tokens[before] : undefined;
  if (comma && pack.quotationLeads.signs.includes(',')) return undefined;
  const to = comma ? before : before + 1;
  const cue = nearestCue(scene, to);
  const end = scene.reader.tokens[to - 1]?.end;
  if (
    !cue ||
    end === undefined ||
    !leadsIn(cue) ||
    !isAdjunct(scene, cue.to, to, cue.verb?.addressee === true)
  )
    return undefined;
  // *en légende*, *singing*: what only may report wants a subject before it.
  if (
    cue.certainty !== 'speech' &&
    (cue.mood !== 'finite' || findSubject(scene, cue, false)?.how !== 'before')
  )
    return undefined;
  if (isTagOfAnother(syntax, cue, index) || isInscription(scene, cue)) return undefined;
  return comma && !isPlainClause(scene, cue) ? undefined : { cue, comma, end };
}

function nearestCue(scene: Scene, to: number): BlockCue | undefined {
  const sentence = scene.sentences[scene.sentenceOf[to - 1] ?? -1];
  for (let at = to - 1; at >= Math.max(sentence?.from ?? 0, to - FARTHEST); at -= 1) {
    if ((scene.quotationOf[at] ?? -1) >= 0) return undefined;
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (cue?.kind === 'verb') return cue;
  }
  return undefined;
}

/** Tokens between the verb and the quotation that are read. */
const FARTHEST = 20;

function leadsIn(cue: BlockCue): boolean {
  if (cue.passive || cue.negated || cue.verb?.describes) return false;
  return cue.mood === 'finite' ? cue.tense !== 'conditional' : cue.mood === 'gerund';
}

/** *“A,” he said “B.”* is for quotes/resumption. */
function isTagOfAnother({ scene, byQuotation }: BlockSyntax, cue: BlockCue, index: number): boolean {
  let before = index - 1;
  while (scene.quotations[before]?.parent !== undefined) before -= 1;
  const tag = byQuotation[before];
  return tag?.position === 'after' && scene.cues[tag.cue ?? -1] === cue;
}

/** *A sign reads “The port is closed.”* */
function isInscription(scene: Scene, cue: BlockCue): boolean {
  const subject = findSubject(scene, cue, false);
  const noun = subject && scene.phrases[subject.phrase]?.noun?.lemma;
  return noun !== undefined && scene.reader.lexicon.words.inscriptions.has(noun);
}

/** *Il déclare, « … »*, the verb of the sentence; not *comme il l’a dit, « … »* nor a tag between two commas. */
function isPlainClause(scene: Scene, cue: BlockCue): boolean {
  const subject = findSubject(scene, cue, false);
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  const start = subject?.how === 'before' ? scene.phrases[subject.phrase] : undefined;
  return cue.mood === 'finite' && start !== undefined && !hasLinks(scene, sentence?.from ?? 0, cue.from);
}

/** The usual sign first; before several sentences the one that serves them. */
function signsFor({ pack }: BlockText, scene: Scene, quotation: BlockQuotation): readonly string[] {
  const { signs } = pack.quotationLeads;
  return isSeveral(scene, quotation) ? signs.slice(-1) : signs;
}
