import type { AnalysedArticle, Entity } from '../analysis/analysedArticle.ts';
import { findOrganization } from '../languages/organizations/find.ts';
import type { Organization } from '../languages/organizations/index.ts';
import type { Locale } from '../rules/message.ts';
import { say } from './messages.ts';

/** What Copydesk’s list says of a body, in the reader’s language; nothing of one that it does not know for sure. */
export function describeOrganization(
  article: AnalysedArticle,
  entity: Entity,
  locale: Locale,
): readonly string[] {
  if (entity.type !== 'organization') return [];
  const words = (kind: 'name' | 'acronym') =>
    entity.mentions.filter((mention) => mention.kind === kind).map(({ text }) => text);
  const organization = findOrganization(
    { names: words('name'), acronyms: words('acronym') },
    article.pack.id,
  );
  if (!organization) return [];
  const { descriptions } = organization;
  const description = descriptions[locale] ?? descriptions[article.pack.id];
  const facts = [description, countryOf(organization, locale)].filter((fact) => fact !== undefined);
  return [say(locale, 'listed', { facts: facts.join(' – ') })];
}

/** The country by its name in the reader’s language; `INT` is no code of a country. */
function countryOf({ country }: Organization, locale: Locale): string | undefined {
  if (country === 'INT') return say(locale, 'international');
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country);
}
