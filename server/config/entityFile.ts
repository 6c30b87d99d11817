import { isMap, isScalar, isSeq } from 'yaml';
import { ENTITY_TYPES } from '../analysis/analysedArticle.ts';
import type { Team, TeamEntity } from '../analysis/team.ts';
import type { Span } from '../article/span.ts';
import { type Checked, type Checker, checkObject, resolve, spanOf } from './checkFields.ts';
import { parseEntityFile } from './entityDocument.ts';
import { ENTITY_FIELDS } from './entityFields.ts';
import { type FileProblem, problem } from './fileProblem.ts';
import { houseSpelling } from './houseSpelling.ts';
import { genderOfPronouns } from './pronounGender.ts';
import { findConflicts } from './spellingConflicts.ts';
import { syntaxProblem } from './syntaxProblem.ts';

/** What a team's entity file says, and what is wrong with it. What is right in it counts all the same. */
export interface EntityFile {
  readonly team: Team;
  /** In order. */
  readonly problems: readonly FileProblem[];
}

/** Names under which the file is found, the first before the second where both are there. */
export const ENTITY_FILE_NAMES = ['entities.yaml', 'entities.yml'] as const;

/** Longer files are no team's; the parser of YAML is not linear for every text. */
const LONGEST = 2_000_000;

/** Reads an entity file. Never throws. Offsets are UTF-16 code units of `text`. */
export function readEntityFile(text: string): EntityFile {
  if (text.length > LONGEST)
    return { team: [], problems: [problem('tooLong', { start: 0, end: 1 }, { most: LONGEST })] };
  const document = parseEntityFile(text);
  const problems = document.errors.map((error) => syntaxProblem(error, text));
  const checker: Checker = { document, report: (found) => problems.push(found) };
  const checked = checkEntries(checker, text);
  const team = findConflicts(text, checked, checker.report).map(toEntity);
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { team, problems };
}

function checkEntries(checker: Checker, text: string): Checked[] {
  const { contents } = checker.document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  const whole: Span = spanOf(contents) ?? { start: 0, end: text.length };
  if (!isSeq(contents)) {
    checker.report(problem('notList', firstLine(text, whole)));
    return [];
  }
  return contents.items.flatMap((item) => {
    const node = resolve(checker, item);
    const span = firstLine(text, spanOf(item) ?? whole);
    if (node && isMap(node)) return checkObject(checker, node, ENTITY_FIELDS, span) ?? [];
    checker.report(problem('notEntry', span));
    return [];
  });
}

/** Where a whole entry is meant its first line is enough to be seen. */
function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/u.exec(text.slice(start, end))?.[0].trimEnd() ?? '';
  return { start, end: start + Math.max(1, line.length) };
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
