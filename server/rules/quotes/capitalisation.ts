import type { BlockText, Token } from '../../analysis/analysedArticle.ts';
import { isAdjunct } from '../../analysis/phrases/adjuncts.ts';
import { hasMainClause } from '../../analysis/phrases/clauseShape.ts';
import type { BlockQuotation } from '../../analysis/quotations/blockQuotations.ts';
import { type Scene, textAt, tokenBefore } from '../../analysis/scene.ts';
import { type AdjoiningTag, adjoiningTag } from '../../analysis/speakers/adjoiningTag.ts';
import { determinerAt } from '../../analysis/words/reader.ts';
import { isCapitalised } from '../../analysis/words/tokens.ts';
import { defineRule, type FixOffer } from '../rule.ts';
import { startsInLowerCase } from './parts/startOfWords.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Begin a whole sentence quoted behind a colon with a capital, and a tag without one.',
      fr: 'Mettez une majuscule à la phrase entière citée après un deux-points, et n’en mettez pas à l’incise.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      sentence: {
        en: '“{word}” begins a whole sentence behind a colon: it takes a capital.',
        fr: '« {word} » commence une phrase entière après un deux-points : il faut une majuscule.',
      },
      tag: {
        en: '“{word}” begins a tag, which goes on with the sentence: it takes no capital.',
        fr: '« {word} » commence une incise, qui continue la phrase : pas de majuscule.',
      },
    },
    fixes: { write: { en: 'Write “{wanted}”', fr: 'Écrire « {wanted} »' } },
  },
  *checkBlock({ block, text }) {
    if (!text || !['paragraph', 'standfirst', 'listItem', 'blockquote', 'caption'].includes(block.type))
      return;
    for (const [index, quotation] of text.syntax.scene.quotations.entries()) {
      if (quotation.parent !== undefined) continue;
      const first = sentenceInLowerCase(text.syntax.scene, quotation);
      if (first)
        yield {
          messageId: 'sentence',
          span: first,
          values: { word: first.text },
          fixes: [write(first, true, false)],
        };
      const tag = tagWithCapital(text, index);
      if (tag)
        yield { messageId: 'tag', span: tag, values: { word: tag.text }, fixes: [write(tag, false, true)] };
    }
  },
});

/** The first word of a clause behind a colon that ends in a stop inside the marks, or in another sentence. */
function sentenceInLowerCase(scene: Scene, quotation: BlockQuotation): Token | undefined {
  const { from, to, open, close } = quotation;
  if (open === undefined || close === undefined || textAt(scene, tokenBefore(quotation)) !== ':')
    return undefined;
  // *que : « je pars. »* is for quotes/that-colon.
  const { conjunctions } = scene.reader.lexicon.pack.quoting;
  if (conjunctions.includes(scene.reader.wordAt(tokenBefore(quotation) - 1) ?? '')) return undefined;
  if (!startsInLowerCase(scene, from) || !isSentence(scene, quotation)) return undefined;
  const last = textAt(scene, to - 1);
  const stopped = last === '!' || last === '?' || (last === '.' && textAt(scene, to - 2) !== '.');
  const several = scene.sentenceOf[from] !== scene.sentenceOf[to - 1];
  return stopped || several ? scene.reader.tokens[from] : undefined;
}

/** What stands up to the first stop is a clause: not *finir le livre*, *que cela cesse*. */
function isSentence(scene: Scene, quotation: BlockQuotation): boolean {
  const end = scene.sentences[scene.sentenceOf[quotation.from] ?? -1]?.to ?? quotation.to;
  return hasMainClause(scene, { ...quotation, to: Math.min(quotation.to, end) });
}

/** The first word of a tag: a pronoun, a verb, an article before a common noun. */
function tagWithCapital({ syntax }: BlockText, index: number): Token | undefined {
  const { scene } = syntax;
  const tag = adjoiningTag(syntax, index);
  const quotation = scene.quotations[index];
  const first = tag && scene.reader.tokens[tag.from];
  if (!tag || !quotation || !first || !isCapitalised(first) || isShouted(first)) return undefined;
  const behindComma = tag.comma !== undefined || textAt(scene, quotation.to - 1) === ',';
  if (!behindComma && !isOnlyTag(scene, tag)) return undefined;
  const { lexicon } = scene.reader;
  if (lexicon.pronouns.get(first.folded)?.role === 'subject') return first;
  if (determinerAt(scene.reader, tag.from)) return startsInLowerCase(scene, tag.from + 1) ? first : undefined;
  return behindComma && beginsWithVerb(scene, tag) ? first : undefined;
}

/** *“Why?” She said on Monday.*: behind a question mark a new sentence may begin, but not one whose verb says nothing alone. */
function isOnlyTag(scene: Scene, { cue, to }: AdjoiningTag): boolean {
  const { verb } = cue;
  if (!verb || cue.certainty !== 'speech' || verb.standsAlone || verb.asks || verb.answers || verb.describes)
    return false;
  const end = (scene.sentences[scene.sentenceOf[cue.from] ?? -1]?.to ?? 0) - 1;
  return textAt(scene, end) === '.' && to <= end && isAdjunct(scene, to, end, verb.addressee === true);
}

/** *I*, *IT*: capitals that say something else. */
function isShouted({ text }: Token): boolean {
  return text.length === 1 ? /^I$/.test(text) : text.charAt(1) !== text.charAt(1).toLowerCase();
}

/** *“Yes,” Said the mayor*, *« Oui », A-t-il dit*; not *“Yes,” State spokesman Kim said*. */
function beginsWithVerb(scene: Scene, { cue, phrase, from, to }: AdjoiningTag): boolean {
  if (cue.certainty !== 'speech' || from > cue.from || !phrase || phrase.from < cue.from) return false;
  const next = scene.cues[scene.cueOf[to] ?? -1];
  return next?.kind !== 'verb';
}

function write({ start, end, text }: Token, capital: boolean, safe: boolean): FixOffer<'write'> {
  const first = text.charAt(0);
  const wanted = (capital ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
  return { fixId: 'write', values: { wanted }, safe, edits: [{ start, end, newText: wanted }] };
}
