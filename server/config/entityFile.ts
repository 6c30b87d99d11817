import { ENTITY_TYPES } from '../analysis/analysedArticle.ts';
import type { Team, TeamEntity } from '../analysis/team.ts';
import type { Checked } from './checkFields.ts';
import { ENTITY_FIELDS } from './entityFields.ts';
import type { FileProblem } from './fileProblem.ts';
import { houseSpelling } from './houseSpelling.ts';
import { readListFile } from './listFile.ts';
import { genderOfPronouns } from './pronounGender.ts';
import { findConflicts } from './spellingConflicts.ts';

/** What a team's entity file says, and what is wrong with it. What is right in it counts all the same. */
export interface EntityFile {
  readonly team: Team;
  /** In order. */
  readonly problems: readonly FileProblem[];
}

/** Names under which the file is found, the first before the second where both are there. */
export const ENTITY_FILE_NAMES = ['entities.yaml', 'entities.yml'] as const;

/** Reads an entity file. Never throws. Offsets are UTF-16 code units of `text`. */
export function readEntityFile(text: string): EntityFile {
  const { items: team, problems } = readListFile(text, ENTITY_FIELDS, (entries, report) =>
    findConflicts(text, entries, report).map(toEntity),
  );
  return { team, problems };
}

function toEntity({ texts, lists, objects }: Checked): TeamEntity {
  const name = texts.name?.value ?? '';
  const aliases = (lists.aliases ?? []).map(({ value }) => value);
  const type = ENTITY_TYPES.find((each) => each === texts.type?.value);
  const links = objects.links?.[0]?.texts ?? {};
  const pronouns = texts.pronouns?.value;
  const gender = pronouns === undefined ? undefined : genderOfPronouns(pronouns);
  return {
    name,
    ...(type && { type }),
    aliases,
    forbidden: (objects.forbidden ?? []).map(({ texts: of }) => {
      const spelling = of.spelling?.value ?? '';
      return {
        spelling,
        use: of.use?.value ?? houseSpelling(spelling, name, aliases),
        ...(of.reason && { reason: of.reason.value }),
        inQuotations: of.quotations?.value === 'keep' ? 'keep' : 'offer',
      };
    }),
    ...(texts.role && { role: texts.role.value }),
    ...(texts.description && { description: texts.description.value }),
    links: {
      ...(links.wikidata && { wikidata: links.wikidata.value }),
      ...(links.archive && { archive: links.archive.value }),
    },
    ...(texts.pronunciation && { pronunciation: texts.pronunciation.value }),
    ...(pronouns !== undefined && { pronouns }),
    ...(gender && { gender }),
  };
}
