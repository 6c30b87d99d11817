import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

export const organizations: readonly KnownName[] = knownNames(
  'organization',
  `
  Union européenne
  Nations unies
`,
);
