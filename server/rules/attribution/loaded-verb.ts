import { exchangeVerb } from '../../analysis/speakers/exchangeVerb.ts';
import { speakingCues } from '../../analysis/speakers/speakingCues.ts';
import { defineRule, type FixOffer } from '../rule.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Report words with a verb that does not judge who speaks.',
      fr: 'Rapportez les paroles avec un verbe qui ne juge pas celui qui parle.',
    },
    severity: 'suggestion',
    recommended: true,
    languages: 'all',
    messages: {
      loaded: {
        en: '“{words}” judges the speaker, where “{plain}” would only report.',
        fr: '« {words} » juge celui qui parle ; « {plain} » ne ferait que rapporter.',
      },
    },
    fixes: { neutral: { en: 'Write “{fixed}”', fr: 'Écrire « {fixed} »' } },
    options: {
      also: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: {
          en: 'Further reporting verbs that the house calls loaded, in the infinitive.',
          fr: 'Autres verbes de parole que la maison juge chargés, à l’infinitif.',
        },
      },
      except: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: {
          en: 'Verbs of the list that the house allows, in the infinitive.',
          fr: 'Verbes de la liste que la maison admet, à l’infinitif.',
        },
      },
    },
  },
  *checkBlock({ text }, { options }) {
    if (!text) return;
    const { scene } = text.syntax;
    for (const { cue } of speakingCues(text.syntax)) {
      const judges = cue.verb?.judges === true || options.also.includes(cue.lemma);
      if (!judges || options.except.includes(cue.lemma)) continue;
      const { plain } = text.pack.tagVerbs;
      const verbs = new Set([plain, cue.verb?.neutral ?? plain]);
      const fixes = [...verbs].flatMap((verb): FixOffer<'neutral'>[] => {
        const edit = exchangeVerb(scene, cue, verb);
        return edit
          ? [{ fixId: 'neutral', values: { fixed: edit.newText }, safe: false, edits: [edit] }]
          : [];
      });
      const words = scene.prose.slice(cue.start, cue.end);
      yield {
        messageId: 'loaded',
        span: { start: cue.start, end: cue.end },
        values: { words, plain },
        fixes,
      };
    }
  },
});
