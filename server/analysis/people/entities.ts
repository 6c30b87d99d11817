import {
  type AnalysedArticle,
  type Attribution,
  ENTITY_TYPES,
  type Entity,
  type Mention,
  type Source,
} from '../analysedArticle.ts';
import type { Attributed } from '../speakers/attributions.ts';
import type { Coreference } from './coreference.ts';
import type { EntityDraft } from './people.ts';

/** Makes entities of the drafts, numbers them by first mention, and puts their ids where sources point at them. */
export function listEntities(
  who: Coreference,
  attributed: Attributed,
): Pick<AnalysedArticle, 'quotations' | 'attributions' | 'entities' | 'mentions'> {
  const quotedBy = new Map<number, number[]>();
  for (const quotation of attributed.quotations) {
    const draft = quotation.attribution?.source?.draft;
    if (draft === undefined) continue;
    const list = quotedBy.get(draft);
    if (list) list.push(quotation.id);
    else quotedBy.set(draft, [quotation.id]);
  }
  const named = [...who.drafts.entries()].filter(
    ([, draft]) => (!draft.unnamed || draft.shown) && draft.mentions.length > 0,
  );
  named.sort(([, a], [, b]) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = new Map(named.map(([index], order) => [index, `e${order + 1}`]));
  const entities = named.map(([index, draft]) =>
    toEntity(draft, ids.get(index) ?? '', quotedBy.get(index) ?? []),
  );
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  const rename = (attribution: Attribution): Attribution =>
    attribution.source ? { ...attribution, source: withId(attribution.source, ids) } : attribution;
  const renamed = new Map(attributed.attributions.map((attribution) => [attribution, rename(attribution)]));
  return {
    entities,
    mentions,
    attributions: attributed.attributions.map((attribution) => renamed.get(attribution) ?? attribution),
    quotations: attributed.quotations.map((quotation) => ({
      ...quotation,
      attribution: quotation.attribution && (renamed.get(quotation.attribution) ?? quotation.attribution),
    })),
  };
}

function withId(source: Source, ids: ReadonlyMap<number, string>): Source {
  return { ...source, entity: source.draft === undefined ? undefined : ids.get(source.draft) };
}

function toEntity(draft: EntityDraft, id: string, quotations: readonly number[]): Entity {
  const mentions: Mention[] = draft.mentions.map(({ start, end, text, kind, block }) => ({
    start,
    end,
    text,
    kind,
    block,
    entity: id,
  }));
  return {
    id,
    name: draft.name,
    type: guessType(draft, quotations.length > 0),
    gender: draft.gender,
    number: draft.number,
    roles: draft.roles.map(({ text, start, end, basis }) => ({ text, start, end, basis })),
    mentions,
    quotations,
    pinned: draft.pinned,
    speaks: quotations.length > 0 || draft.speaks > 0 || draft.reports,
    knownFrom: draft.knownFrom,
    ...(draft.team && { team: draft.team }),
  };
}

/** What the article knows of somebody, else what most of the mentions look like. */
function guessType(draft: EntityDraft, speaks: boolean): Entity['type'] {
  if (draft.team?.type) return draft.team.type;
  if (speaks) return draft.type ?? 'person';
  if (draft.tagged === 0 && !draft.pinned && !draft.shown) return 'other';
  if (draft.pinned || SURE.has(draft.knownFrom) || draft.roles.length > 0 || draft.offices.length > 0)
    return draft.type ?? 'other';
  const evidence = draft.evidence.map((each, type) =>
    ENTITY_TYPES[type] === 'place' ? each + LOCATED * draft.located : each,
  );
  const most = Math.max(...evidence);
  if (draft.tagged > 0 && most > 0) return ENTITY_TYPES[evidence.indexOf(most)] ?? 'other';
  if (draft.type) return draft.type;
  if (draft.located > 0 && draft.located >= draft.acts) return 'place';
  return draft.name.includes(' ') ? 'person' : 'other';
}

/** How much a mention where a place stands counts beside what the tagger makes of it, in thirty-thirds. */
const LOCATED = 10;

/** Where what tells the type of a name overrules what its mentions look like. */
const SURE: ReadonlySet<string> = new Set(['list', 'honorific', 'team']);
