import { once } from '../once.ts';
import { listOrganizations, type Organization } from './index.ts';

/** Kinds of bodies that go by their letters, whatever these once stood for: *BMW*, *PSG*, *CNN*. */
const BRANDS: ReadonlySet<Organization['kind']> = new Set(['company', 'bank', 'club', 'media']);

/** Letters in capitals that are the name of what they mean: firms, clubs, stations, and bodies that have no longer name. */
export const brandAcronyms = once(
  (): ReadonlySet<string> =>
    new Set(
      listOrganizations().flatMap(({ names, acronyms, aliases, kind }) => [
        ...Object.values(names),
        ...(BRANDS.has(kind) ? [...Object.values(acronyms), ...aliases] : []),
      ]),
    ),
);
