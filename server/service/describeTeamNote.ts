import type { TeamEntity } from '../analysis/team.ts';
import type { Locale } from '../rules/message.ts';
import type { Facts, Link } from './description.ts';
import { say } from './messages.ts';
import { itemAddress } from './wikidata/items.ts';
import { isItemId } from './wikidata/query.ts';

/** What the team's entity file says of somebody or something, a line each; it stands before what the article tells. */
export function describeTeamNote(team: TeamEntity, locale: Locale): Facts {
  const { role, description, pronouns, pronunciation, aliases, links } = team;
  const lines = [
    ...(role === undefined ? [] : [role]),
    ...(description === undefined ? [] : [description]),
    ...(pronouns === undefined ? [] : [say(locale, 'pronouns', { pronouns })]),
    ...(pronunciation === undefined ? [] : [say(locale, 'pronunciation', { pronunciation })]),
    ...(aliases.length === 0 ? [] : [say(locale, 'aliases', { aliases: aliases.join(', ') })]),
    ...team.forbidden.map(({ spelling, use, reason }) =>
      reason === undefined
        ? say(locale, 'notSpelled', { spelling, use })
        : say(locale, 'notSpelledBecause', { spelling, use, reason }),
    ),
  ];
  return { lines, links: linksOf(links) };
}

/** An archive's link shows the address that it leads to: whoever wrote the file cannot pass one off as another. */
function linksOf({ wikidata, archive }: TeamEntity['links']): readonly Link[] {
  const page = archive !== undefined && URL.canParse(archive) ? new URL(archive) : undefined;
  const isWeb = page?.protocol === 'https:' || page?.protocol === 'http:';
  return [
    ...(wikidata !== undefined && isItemId(wikidata)
      ? [{ label: `Wikidata ${wikidata}`, address: itemAddress(wikidata) }]
      : []),
    ...(page && isWeb ? [{ label: page.href, address: page.href }] : []),
  ];
}
