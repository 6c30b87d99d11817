import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { serialize } from 'node:v8';
import { onceFor } from '../analysis/incremental/onceFor.ts';
import type { Found, LintJob, LintOutcome } from './lintJob.ts';
import { putFile } from './replaceFile.ts';

/** What was found in files before, so that those that are as they were need not be read again. */
export interface LintCache {
  /** What was found when the file was linted with the very same job; else lints, and keeps it. @param file absolute */
  through(file: string, job: LintJob, lint: (job: LintJob) => Promise<LintOutcome>): Promise<LintOutcome>;
  /** Writes what was kept, and forgets files that are gone. @throws where it cannot be written */
  save(): Promise<void>;
}

const NAME = '.copydeskcache';
/** Of the form of the file. */
const VERSION = 1;

/**
 * A file of lines: one that says which tool wrote it, then one a file, a digest of the rest, the key of the job, the file's path from the
 * cache's folder and what was found, the last two as JSON. What is not as it should be counts as not there.
 * @param location of the file, or of the folder that it is in; absolute
 * @param tool what the findings depend on besides the job
 */
export async function openLintCache(location: string, tool: string): Promise<LintCache> {
  const isFolder = await stat(location).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  const cacheFile = isFolder ? path.join(location, NAME) : location;
  const folder = path.dirname(cacheFile);
  const header = `copydesk-cache ${VERSION} ${tool}`;
  const text = await readFile(cacheFile, 'utf8').catch(() => '');
  const before = readLines(text, header);
  const now = new Map<string, string>();
  let isChanged = false;

  return {
    async through(file, job, lint) {
      const name = JSON.stringify(path.relative(folder, file).replaceAll(path.sep, '/'));
      const key = keyOf(job, tool);
      const known = before.get(name);
      const found = known === undefined ? undefined : foundIn(known, key);
      if (known !== undefined && found) {
        now.set(name, known);
        return { found, failures: [] };
      }
      const outcome = await lint(job);
      isChanged = true;
      // What failed is told each time, until it is mended.
      if (outcome.found && outcome.failures.length === 0) {
        const rest = [key, name, JSON.stringify(outcome.found)].join('\t');
        now.set(name, `${digest(rest)}\t${rest}`);
      }
      return outcome;
    },
    async save() {
      const others = [...before].filter(([name]) => !now.has(name));
      const left = others.filter(([name]) => existsSync(path.resolve(folder, JSON.parse(name))));
      if (!isChanged && left.length === others.length) return;
      const lines = [...left, ...now].map(([, line]) => line);
      await mkdir(folder, { recursive: true });
      await putFile(cacheFile, `${[header, ...lines].join('\n')}\n`);
    },
  };
}

/** Where the cache is unless one is named. */
export function usualLocation(folder: string): string {
  return path.join(folder, NAME);
}

/** The lines that are whole, by the JSON of their paths. */
function readLines(text: string, header: string): ReadonlyMap<string, string> {
  const [first, ...lines] = text.split('\n');
  if (first !== header) return new Map();
  return new Map(
    lines.flatMap((line) => {
      const [sum, , name = ''] = line.split('\t', 3);
      return sum === digest(line.slice(line.indexOf('\t') + 1)) ? [[name, line] as const] : [];
    }),
  );
}

function foundIn(line: string, key: string): Found | undefined {
  const [, lineKey, , found] = line.split('\t');
  return lineKey === key && found !== undefined ? JSON.parse(found) : undefined;
}

/**
 * Everything in the job goes into it, fields of tomorrow too. Serialised as for a thread: unlike JSON that tells maps, `undefined` and
 * numbers apart, and refuses what is no data.
 */
function keyOf({ input: { team, ...input }, states, termTexts, ...rest }: LintJob, tool: string): string {
  const shared = [hashOf(states), hashOf(termTexts), team ? hashOf(team) : ''];
  const parts = [tool, ...shared, serialize({ input, rest })];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}

const hashOf = onceFor((shared: object) =>
  createHash('sha256').update(serialize(shared)).digest('base64url'),
);

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
