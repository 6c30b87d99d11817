import type { AnalysedBlock, Quotation } from '../../analysis/analysedArticle.ts';
import { readWholeSubject } from '../../analysis/faults/fragmentParts.ts';
import { firstStartingFrom, quotationsByBlock } from '../../analysis/neighbours.ts';
import { isAdjunct } from '../../analysis/phrases/adjuncts.ts';
import type { Shape } from '../../analysis/phrases/clauseShape.ts';
import type { NounPhrase } from '../../analysis/phrases/nounPhrases.ts';
import { isLight, type Scene, textAt, tokenAfter } from '../../analysis/scene.ts';
import type { BlockAttribution } from '../../analysis/speakers/blockAttribution.ts';
import type { BlockCue } from '../../analysis/speakers/cues.ts';
import {
  blockAttribution,
  clitic,
  cueWords,
  invert,
  lowerFirst,
  tagEnd,
} from '../../analysis/speakers/tags.ts';
import { type Span, shift } from '../../article/span.ts';
import { defineRule, type Finding } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Put verb and subject of a tag in the order that the language asks for.',
      fr: 'Dans l’incise, mettez le verbe et le sujet dans l’ordre de la langue.',
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
    readsWords: true,
  },
  wordsOf: ({ syntax: { scene, attributions } }) =>
    attributions.flatMap(({ basis, cue, quotation }) =>
      basis === 'tag' ? [openingWord(scene, quotation), ...wordsOfTag(scene, scene.cues[cue ?? -1])] : [],
    ),
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

/** What a tag says behind its verb: when, where and to whom. */
function wordsOfTag(scene: Scene, cue: BlockCue | undefined): string[] {
  return cue ? scene.reader.tokens.slice(cue.to, tagEnd(scene, cue) + 1).map(({ folded }) => folded) : [];
}

interface Tag {
  readonly scene: Scene;
  readonly cue: BlockCue;
  readonly phrase: NounPhrase;
  /** The whole subject, where it stands before its verb: *le maire de Brest, Luc Morel*. */
  readonly subject: Span | undefined;
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
  const { scene, cue, phrase, subject } = tag;
  const subjectFirst = phrase.from < cue.from;
  if (order === 'verb-subject' && subject) {
    const span = { start: subject.start, end: cue.end };
    const fixed =
      phrase.head === 'pronoun'
        ? invert(scene, cue, scene.prose.slice(phrase.start, phrase.end))
        : `${cueWords(scene, cue)} ${subjectBehind(scene, cue, subject)}`;
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

/** The subject as it stands behind its verb, with the comma that closes an apposition where the tag goes on. */
function subjectBehind(scene: Scene, cue: BlockCue, subject: Span): string {
  const words = scene.prose.slice(subject.start, subject.end);
  const at = firstStartingFrom(scene.reader.tokens, subject.start);
  const phrase = scene.phrases[scene.phraseOf[at] ?? -1] ?? scene.phrases[scene.phraseOf[at + 1] ?? -1];
  const lower = phrase ? lowerFirst(scene, phrase).charAt(0) + words.slice(1) : words;
  const goesOn = !',.!?…'.includes(textAt(scene, cue.to));
  return words.includes(',') && goesOn ? `${lower},` : lower;
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
  const tag = blockAttribution(block, quotation);
  const cue = tag?.cue === undefined ? undefined : syntax.scene.cues[tag.cue];
  const phrase = tag?.source === undefined ? undefined : syntax.scene.phrases[tag.source];
  const local = tag ? syntax.shapes[tag.quotation] : undefined;
  if (!tag || !cue || !phrase || !local?.opens || cue.inverted || cue.verb?.silent || cue.mood !== 'finite')
    return undefined;
  const { scene } = syntax;
  const subject = phrase.from < cue.from ? subjectOf(scene, tag, cue) : undefined;
  if (!isPlainTag(scene, tag, cue, phrase, subject)) return undefined;
  // *Kim a lancé*: a verb that may do something else is a tag behind a whole utterance, where the sentence ends with it.
  const ends = endsSentence(scene, cue);
  const utterance = isUtterance(scene, tag, local);
  if (cue.certainty !== 'speech' && !(utterance && ends && !cue.verb?.describes)) return undefined;
  if (!utterance && !wantsWords(scene, tag, cue)) return undefined;
  return { scene, cue, phrase, subject, ends };
}

/** The verb has no object but the quotation: it cannot stand alone, and the sentence or a word in apposition follows its tag. */
function wantsWords(scene: Scene, tag: BlockAttribution, cue: BlockCue): boolean {
  if (!cue.verb || cue.verb.standsAlone || cue.verb.describes) return false;
  const end = tagEnd(scene, cue);
  if (textAt(scene, end) !== ',') return true;
  if (opensWithPreposition(scene, tag)) return false;
  const next = scene.phrases[scene.phraseOf[end + 1] ?? -1] ?? scene.phrases[scene.phraseOf[end + 2] ?? -1];
  return (scene.quotationOf[end + 1] ?? -1) >= 0 || (next !== undefined && next.preposition === undefined);
}

/** Words at most of an answer that needs no verb: *« Oui »*, *“Of course not”*. */
const SHORT = 3;

/** A clause or a short answer; *« Sur la base de ce rapport », le ministre a demandé…* is part of the reporter’s sentence. */
function isUtterance(scene: Scene, tag: BlockAttribution, { mainClause }: Shape): boolean {
  const quotation = scene.quotations[tag.quotation];
  if (!quotation) return false;
  const last = textAt(scene, quotation.to - 1);
  const cries = last !== '' && '!?'.includes(last);
  const answers = quotation.wordCount <= SHORT && !opensWithPreposition(scene, tag);
  return mainClause || cries || answers;
}

function opensWithPreposition(scene: Scene, tag: BlockAttribution): boolean {
  return scene.reader.lexicon.prepositions.byFirst.has(openingWord(scene, tag.quotation));
}

function openingWord(scene: Scene, quotation: number): string {
  return scene.reader.wordAt(scene.quotations[quotation]?.from ?? -1) ?? '';
}

/** Subject, verb, and then nothing but when, where and to whom: *« … », le maire a déclaré forfait* is no tag. */
function isPlainTag(
  scene: Scene,
  tag: BlockAttribution,
  cue: BlockCue,
  phrase: NounPhrase,
  subject: Span | undefined,
): boolean {
  if (phrase.from > cue.from) return isRightBehind(scene, tag, cue) && !isSubjectOfMore(scene, phrase);
  const end = tagEnd(scene, cue);
  return (
    subject !== undefined &&
    ',.!?…'.includes(textAt(scene, end)) &&
    isAdjunct(scene, cue.to, end, cue.verb?.addressee === true)
  );
}

/** Nothing but a comma and light words between the quotation and the verb. */
function isRightBehind(scene: Scene, tag: BlockAttribution, cue: BlockCue): boolean {
  const quotation = scene.quotations[tag.quotation];
  let at = quotation ? tokenAfter(quotation) : cue.from + 1;
  if (textAt(scene, at) === ',') at += 1;
  while (at < cue.from && isLight(scene, at)) at += 1;
  return at === cue.from;
}

/** *said he also considers it wrong*: the pronoun has a verb of its own. */
function isSubjectOfMore(scene: Scene, phrase: NounPhrase): boolean {
  let at = phrase.to;
  while (isLight(scene, at)) at += 1;
  return scene.reader.lexicon.verbs.has(scene.reader.wordAt(at) ?? '');
}

/** All that stands between the quotation with its comma and the verb, where that is a subject. */
function subjectOf(scene: Scene, tag: BlockAttribution, cue: BlockCue): Span | undefined {
  const quotation = scene.quotations[tag.quotation];
  if (!quotation) return undefined;
  const after = tokenAfter(quotation);
  const from = textAt(scene, after) === ',' ? after + 1 : after;
  const to = clitic(scene, cue);
  // *Kim l’a dit*: the verb has its object. *Le*, *la*, *les* are determiners as well, *lui*, *se* are not.
  if (to < cue.from && scene.reader.lexicon.determiners.has(scene.reader.wordAt(cue.from - 1) ?? ''))
    return undefined;
  const whole = readWholeSubject(scene, from, to);
  const between = whole && scene.prose.slice(whole.end, scene.reader.tokens[to]?.start);
  const all = whole?.start === scene.reader.tokens[from]?.start && /^\s*,?\s*$/u.test(between ?? '-');
  return all ? whole : undefined;
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
