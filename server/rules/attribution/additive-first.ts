import type { Entity, Source } from '../../analysis/analysedArticle.ts';
import { tellingOf } from '../../analysis/speakers/cueTense.ts';
import { exchangeVerb } from '../../analysis/speakers/exchangeVerb.ts';
import { isSameSpeaker, speakerName } from '../../analysis/speakers/sameSpeaker.ts';
import { utterances } from '../../analysis/speakers/utterances.ts';
import { shift } from '../../article/span.ts';
import { defineRule } from '../rule.ts';
import { offerVerb } from './parts/verbOffer.ts';

export default defineRule({
  meta: {
    description: {
      en: 'Do not let a speaker add to words that he has not said yet.',
      fr: 'Ne faites rien ajouter à qui n’a encore rien dit.',
    },
    severity: 'suggestion',
    languages: 'all',
    // Who says something without being quoted.
    readsWords: true,
    messages: {
      first: {
        en: '“{words}” goes on with words already reported, and these are the first of {speaker}.',
        fr: '« {words} » poursuit des paroles déjà rapportées, or ce sont les premières : {speaker}.',
      },
    },
    fixes: { write: { en: 'Write “{fixed}”', fr: 'Écrire « {fixed} »' } },
  },
  *check(article) {
    const continuing = new Set(article.pack.continuingVerbs);
    const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
    const quotations = article.quotations.filter(
      ({ block }) => article.blocks[block]?.block.type !== 'headline',
    );
    const heard: Source[] = [];
    for (const { block, scene, cue, speaker, attribution } of utterances(article)) {
      const { quotations: [id] = [] } = attribution ?? {};
      const silent = heard.length === 0 && quotations[0]?.id === id;
      const before = [...heard];
      if (speaker) remember(heard, speaker);
      if (!cue || !speaker || attribution?.basis !== 'tag' || !continuing.has(cue.lemma)) continue;
      if (!tellingOf(scene, cue) || article.quotations[id ?? -1]?.kind !== 'direct') continue;
      if (!silent && !isNew(speaker, before, entities)) continue;
      const fixed = exchangeVerb(scene, cue, article.pack.tagVerbs.plain);
      yield {
        messageId: 'first',
        span: shift(cue, block.block.start),
        values: { words: scene.prose.slice(cue.start, cue.end), speaker: speakerName(speaker) },
        fixes: offerVerb(fixed, block.block.start),
      };
    }
  },
});

/** Named here in full for the first time; who was heard last is somebody else for sure, and nobody before was the same. */
function isNew(speaker: Source, heard: readonly Source[], entities: ReadonlyMap<string, Entity>): boolean {
  const entity = speaker.entity === undefined ? undefined : entities.get(speaker.entity);
  const first = entity?.mentions.find(({ kind }) => kind !== 'role')?.start ?? -1;
  const last = heard.at(-1);
  if (first < speaker.start || !entity?.name.includes(' ')) return false;
  if (last && isSameSpeaker(last, speaker) !== false) return false;
  return heard.every((other) => isSameSpeaker(other, speaker) !== true);
}

/** Speakers that are kept in mind, the newest of them. */
const MOST = 60;

function remember(heard: Source[], speaker: Source): void {
  const known = heard.findIndex(({ entity, text }) =>
    entity === undefined ? speaker.entity === undefined && text === speaker.text : entity === speaker.entity,
  );
  if (known >= 0) heard.splice(known, 1);
  heard.push(speaker);
  if (heard.length > MOST) heard.shift();
}
