import type { AnalysedArticle, Entity, Mention, Role } from '../analysis/analysedArticle.ts';
import { fold } from '../analysis/words/tokens.ts';
import type { Locale } from '../rules/message.ts';
import { describeOrganization } from './describeOrganization.ts';
import { describePlace } from './describePlace.ts';
import { describeReason } from './describeQuotation.ts';
import type { Description } from './description.ts';
import { type MessageKey, say, sayCount } from './messages.ts';
import { lineOf, type Positions } from './positions.ts';
import { quotedShare } from './quotedShare.ts';

/** Who or what it is, its roles with the words that give them, how much it is named and quoted, and where each fact is from. */
export function describeEntity(
  article: AnalysedArticle,
  entity: Entity,
  positions: Positions,
  locale: Locale,
): Description {
  const quoted = entity.quotations.length;
  const listed = describeOrganization(article, entity, locale);
  const numbers = [
    say(locale, 'firstMention', { line: lineOf(entity.mentions[0]?.start ?? 0, positions) }),
    sayCount(locale, 'mentionedOnce', 'mentionedTimes', entity.mentions.length),
    ...(quoted > 0 ? [sayCount(locale, 'quotedOnce', 'quotedTimes', quoted)] : []),
    ...describeShare(quotedShare(article, entity), locale),
  ];
  return {
    title: entity.name,
    subtitle: say(locale, entity.type),
    lines: [
      ...listed,
      ...describePlace(article, entity, locale),
      ...entity.roles.map((role) => describeRole(article, role, positions, locale)),
      numbers.join(', '),
      // What the list says of it has said where it is from.
      ...(listed.length > 0 && entity.knownFrom === 'list'
        ? []
        : [say(locale, 'knownFrom', { origin: originOf(entity.knownFrom, locale) })]),
    ],
  };
}

/** Why these words are taken for this entity; nothing where they are its name. */
export function describeMention(
  article: AnalysedArticle,
  mention: Mention,
  entity: Entity,
  positions: Positions,
  locale: Locale,
): readonly string[] {
  if (mention.text === entity.name) return [];
  const reason =
    mention.kind === 'pronoun'
      ? reasonOfPronoun(article, mention, positions, locale)
      : say(locale, mention.kind === 'name' ? basisOfName(mention, entity) : BASES[mention.kind]);
  return [say(locale, 'meant', { words: mention.text, name: entity.name, reason })];
}

const BASES = { acronym: 'byAcronym', role: 'byRole' } as const;

/** An alias, or what the team forbids, need not be a part of the name. */
function basisOfName({ text }: Mention, { name }: Entity): MessageKey {
  return fold(name).includes(fold(text)) ? 'byName' : 'bySpelling';
}

function reasonOfPronoun(
  article: AnalysedArticle,
  mention: Mention,
  positions: Positions,
  locale: Locale,
): string {
  const attribution = article.attributions.find(
    ({ source }) => source !== undefined && source.start <= mention.start && mention.end <= source.end,
  );
  return attribution ? describeReason(article, attribution, positions, locale) : say(locale, 'onlyCandidate');
}

function describeRole(article: AnalysedArticle, role: Role, positions: Positions, locale: Locale): string {
  const words = article.source.slice(role.start, role.end);
  const values = {
    role: role.text,
    words,
    line: lineOf(role.start, positions),
    basis: say(locale, role.basis),
  };
  return say(locale, words === role.text ? 'role' : 'roleWords', values);
}

/** The part of all quoted words; nothing for who says none. */
function describeShare(share: number, locale: Locale): readonly string[] {
  if (share === 0) return [];
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return [say(locale, 'quotedShare', { share: percent })];
}

const ORIGINS: Readonly<Record<string, MessageKey>> = {
  honorific: 'fromHonorific',
  role: 'fromRole',
  firstName: 'fromFirstName',
  list: 'fromList',
  places: 'fromPlaces',
  team: 'fromTeam',
  pin: 'fromPin',
  shape: 'fromShape',
  cue: 'fromCue',
};

function originOf(knownFrom: string, locale: Locale): string {
  const key = ORIGINS[knownFrom];
  return key ? say(locale, key) : knownFrom;
}
