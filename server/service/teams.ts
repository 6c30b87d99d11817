import type { Team } from '../analysis/team.ts';
import { ENTITY_FILE_NAMES, readEntityFile } from '../config/entityFile.ts';
import type { Files } from './host.ts';

/** The entity files of a workspace, each read once until something is told to have changed. */
export interface Teams {
  /** The file nearest to a document: beside it or in a folder above, up to the workspace's root. */
  nearest(uri: string): Promise<TeamFile | undefined>;
  /** Where a file for the document would be made: in the workspace's root, or beside it. */
  newFile(uri: string): string | undefined;
  /** Some entity file has changed, or come, or gone. */
  forget(): void;
}

export interface TeamFile {
  readonly uri: string;
  readonly text: string;
  readonly team: Team;
}

/** @param roots URIs of the workspace's folders, as they are now. */
export function createTeams(files: Files, roots: () => readonly string[]): Teams {
  const folders = () => roots().map((root) => root.replace(/\/$/u, ''));
  const read = new Map<string, Promise<TeamFile | undefined>>();
  const found = new Map<string, Promise<TeamFile | undefined>>();

  const readTeam = async (uri: string): Promise<TeamFile | undefined> => {
    const text = await files.read(uri);
    return text === undefined ? undefined : { uri, text, team: readEntityFile(text).team };
  };
  const find = async (folder: string, root: string): Promise<TeamFile | undefined> => {
    for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
      for (const name of ENTITY_FILE_NAMES) {
        const file = await once(read, `${at}/${name}`, readTeam);
        if (file) return file;
      }
      if (at === root || at.length <= root.length) return undefined;
    }
  };

  return {
    nearest(uri) {
      const place = placeOf(uri, folders());
      if (!place) return Promise.resolve(undefined);
      return once(found, place.folder, (folder) => find(folder, place.root));
    },
    newFile: (uri) => {
      const place = placeOf(uri, folders());
      return place && `${place.root}/${ENTITY_FILE_NAMES[0]}`;
    },
    forget() {
      read.clear();
      found.clear();
    },
  };
}

/** True of the name under which a team's entity file is found. */
export function isEntityFile(uri: string): boolean {
  return ENTITY_FILE_NAMES.some((name) => uri.endsWith(`/${name}`));
}

/** A document's folder, and where the search ends; what has no place of its own, as a new document, is at the first root. */
function placeOf(uri: string, roots: readonly string[]): { folder: string; root: string } | undefined {
  const [first] = roots;
  if (!uri.includes(':/')) return first === undefined ? undefined : { folder: first, root: first };
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const above = roots.filter((root) => folder === root || folder.startsWith(`${root}/`));
  const root = above.reduce((best, each) => (each.length > best.length ? each : best), '');
  return { folder, root: root === '' ? folder : root };
}

function once<T>(kept: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const value = kept.get(key) ?? make(key);
  kept.set(key, value);
  return value;
}
