import type { TeamEntity } from '../analysis/team.ts';
import type { Locale } from '../rules/message.ts';
import { say } from './messages.ts';

/** What the team's entity file says of somebody or something, a line each; it stands before what the article tells. */
export function describeTeamNote(team: TeamEntity, locale: Locale): readonly string[] {
  const { role, description, pronouns, pronunciation, aliases, links } = team;
  return [
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
    ...(links.wikidata === undefined ? [] : [`Wikidata: ${links.wikidata}`]),
    ...(links.archive === undefined ? [] : [say(locale, 'archive', { address: links.archive })]),
  ];
}
