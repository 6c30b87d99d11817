import type { AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import type { BlockAttribution } from '../../analysis/blockAttributions.ts';
import type { BlockCue } from '../../analysis/cues.ts';
import { matchPhrase } from '../../analysis/lexicon.ts';
import { quotationsByBlock } from '../../analysis/neighbours.ts';
import type { NounPhrase } from '../../analysis/nounPhrases.ts';
import type { Scene } from '../../analysis/scene.ts';
import { blockAttribution, clitic, cueWords, invert, lowerFirst, phraseStart } from '../../analysis/tags.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Put verb and subject of a tag in the order that the language asks for.',
      fr: 'Dans l’incise, mettre le verbe et le sujet dans l’ordre de la langue.',
    },
    severity: 'warning',
    languages: 'all',
    messages: {
      subjectFirst: {
        en: 'After a quotation the verb comes before its subject: “{fixed}”, not “{words}”.',
        fr: 'Après une citation, le verbe précède le sujet : « {fixed} » et non « {words} ».',
      },
      verbFirst: {
        en: 'A pronoun comes before its verb: “{fixed}”, not “{words}”.',
        fr: 'Le pronom précède son verbe : « {fixed} » et non « {words} ».',
      },
    },
    fixes: { swap: { en: 'Write “{fixed}”', fr: 'Écrire « {fixed} »' } },
  },
  *check(article) {
    const lists = quotationsByBlock(article);
    for (const block of article.blocks) {
      for (const quotation of lists[block.index] ?? []) {
        const found = checkTag(block, quotation, article.pack.attribution.tagOrder);
        if (found) yield found;
      }
    }
  },
});

interface Tag {
  readonly scene: Scene;
  readonly cue: BlockCue;
  readonly phrase: NounPhrase;
  /** The sentence ends with the tag: nothing more is quoted after it. */
  readonly ends: boolean;
}

function checkTag(
  block: AnalysedBlock,
  quotation: Quotation,
  order: 'verb-subject' | 'subject-verb-pronoun',
): Finding<'subjectFirst' | 'verbFirst', 'swap'> | undefined {
  const tag = readTag(block, quotation);
  if (!tag) return undefined;
  const { scene, cue, phrase } = tag;
  const subjectFirst = phrase.from < cue.from;
  if (order === 'verb-subject' && subjectFirst) {
    const span = { start: phraseStart(scene, phrase), end: cue.end };
    const fixed =
      phrase.head === 'pronoun'
        ? invert(scene, cue, scene.prose.slice(phrase.start, phrase.end))
        : `${cueWords(scene, cue)} ${lowerFirst(scene, phrase)}`;
    return fixed === undefined ? undefined : report('subjectFirst', block, span, fixed, tag.ends);
  }
  if (order === 'subject-verb-pronoun' && !subjectFirst && phrase.head === 'pronoun') {
    const span = { start: cue.start, end: phrase.end };
    return report(
      'verbFirst',
      block,
      span,
      `${scene.prose.slice(phrase.start, phrase.end)} ${cueWords(scene, cue)}`,
      true,
    );
  }
  return undefined;
}

/** The tag right behind a whole clause that opens the sentence, with nothing but a subject and a verb between them. */
function readTag(block: AnalysedBlock, quotation: Quotation): Tag | undefined {
  const { attribution } = quotation;
  const syntax = block.text?.syntax;
  if (
    !syntax ||
    quotation.kind !== 'direct' ||
    attribution?.basis !== 'tag' ||
    attribution.position !== 'after'
  )
    return undefined;
  const tag = blockAttribution(block, attribution);
  const cue = tag?.cue === undefined ? undefined : syntax.scene.cues[tag.cue];
  const phrase = tag?.source === undefined ? undefined : syntax.scene.phrases[tag.source];
  const local = tag ? syntax.shapes[tag.quotation] : undefined;
  if (
    !tag ||
    !cue ||
    !phrase ||
    !local?.opens ||
    cue.inverted ||
    cue.certainty !== 'speech' ||
    cue.mood !== 'finite'
  )
    return undefined;
  if (!isPlainTag(syntax.scene, tag, cue, phrase)) return undefined;
  return { scene: syntax.scene, cue, phrase, ends: endsSentence(syntax.scene, cue) };
}

/** Quotation, comma, subject, verb: nothing else may come between. */
function isPlainTag(scene: Scene, tag: BlockAttribution, cue: BlockCue, phrase: NounPhrase): boolean {
  const quotation = scene.quotations[tag.quotation];
  if (!quotation || phrase.from > cue.from) return quotation !== undefined;
  const between = scene.prose.slice(quotation.end, phraseStart(scene, phrase));
  if (!/^\s*,?\s*$/u.test(between)) return false;
  if (phrase.to !== clitic(scene, cue)) return false;
  const next = scene.reader.wordAt(cue.to) ?? '';
  return (
    !matchPhrase(scene.reader.lexicon.subordinators, scene.reader.wordAt, cue.to) &&
    !scene.reader.lexicon.determiners.has(next)
  );
}

function endsSentence(scene: Scene, cue: BlockCue): boolean {
  const sentence = scene.sentences[scene.sentenceOf[cue.from] ?? -1];
  for (let at = cue.to; at < (sentence?.to ?? 0); at += 1)
    if ((scene.quotationOf[at] ?? -1) >= 0) return false;
  return sentence?.terminated ?? false;
}

function report<M extends string>(
  messageId: M,
  block: AnalysedBlock,
  span: Span,
  fixed: string,
  safe: boolean,
): Finding<M, 'swap'> {
  const words = block.block.prose.slice(span.start, span.end);
  const place = shift(span, block.block.start);
  return {
    messageId,
    span: place,
    values: { words, fixed },
    fixes: [{ fixId: 'swap', values: { fixed }, safe, edits: [{ ...place, newText: fixed }] }],
  };
}
