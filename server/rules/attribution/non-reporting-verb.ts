import { isAdjunct } from '../../analysis/phrases/adjuncts.ts';
import type { Scene } from '../../analysis/scene.ts';
import { exchangeVerb } from '../../analysis/speakers/exchangeVerb.ts';
import { sourceSpan } from '../../analysis/speakers/sourceSpan.ts';
import { type SpeakingCue, speakingCues } from '../../analysis/speakers/speakingCues.ts';
import { phraseStart, tagEnd } from '../../analysis/speakers/tags.ts';
import { defineRule, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Report words with a verb by which somebody speaks.',
      fr: 'Rapportez les paroles avec un verbe de parole.',
    },
    severity: 'suggestion',
    languages: 'all',
    messages: {
      silent: {
        en: 'Nobody utters words by “{words}”: a tag wants a verb of speaking.',
        fr: '« {words} » ne dit pas des mots : l’incise veut un verbe de parole.',
      },
    },
    fixes: { speak: { en: 'Write “{fixed}”', fr: 'Écrire « {fixed} »' } },
  },
  *checkBlock({ text }) {
    if (!text) return;
    const { scene } = text.syntax;
    for (const speaking of speakingCues(text.syntax)) {
      const { cue } = speaking;
      if (!cue.verb?.silent) continue;
      const words = scene.prose.slice(cue.start, cue.end);
      yield {
        messageId: 'silent',
        span: { start: cue.start, end: cue.end },
        values: { words },
        fixes: offers(scene, speaking),
      };
    }
  },
});

/** *a-t-il dit*, and *a-t-il dit en pâlissant*; none where the verb has an object: *he shrugged his shoulders*. */
function offers(scene: Scene, { cue, attribution }: SpeakingCue): FixOffer<'speak'>[] {
  const { tagVerbs, verbForms } = scene.reader.lexicon.pack;
  const said = exchangeVerb(scene, cue, tagVerbs.plain);
  const phrase = attribution.source === undefined ? undefined : scene.phrases[attribution.source];
  if (!said || !phrase || attribution.source === undefined) return [];
  const follows = phrase.from >= cue.to;
  const to = follows ? phrase.to : cue.to;
  if (!isAdjunct(scene, to, tagEnd(scene, cue), false)) return [];
  const whole = sourceSpan(scene, attribution.source);
  const plain: FixOffer<'speak'> = {
    fixId: 'speak',
    values: { fixed: said.newText },
    safe: false,
    edits: [said],
  };
  const [gerund] = verbForms[cue.lemma]?.gerund ?? [];
  // *smiled Hale, the mayor*: a second comma would part what belongs together.
  if (gerund === undefined || cue.verb?.reflexive || (follows && whole.end > phrase.end)) return [plain];
  const subject = follows ? ` ${scene.prose.slice(phraseStart(scene, phrase), phrase.end)}` : '';
  const { gerundPreposition } = tagVerbs;
  const tie = gerundPreposition === ',' ? ', ' : ` ${gerundPreposition} `;
  const newText = said.newText + subject + tie + gerund;
  const end = follows ? phrase.end : said.end;
  const kept: FixOffer<'speak'> = {
    fixId: 'speak',
    values: { fixed: newText },
    safe: false,
    edits: [{ start: said.start, end, newText }],
  };
  return staysWithVerb(scene, to) ? [kept] : [plain, kept];
}

/** *smiled at reporters*, not *smiled on Monday*: the preposition goes with the verb. */
function staysWithVerb({ reader }: Scene, at: number): boolean {
  const { lexicon, wordAt } = reader;
  const preposition = lexicon.prepositions.byFirst.has(wordAt(at) ?? '');
  return preposition && !lexicon.words.timeWords.has(wordAt(at + 1) ?? '');
}
