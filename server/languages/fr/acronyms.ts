import type { KnownName } from '../languagePack.ts';
import { knownNames } from '../list.ts';

export const acronyms: readonly KnownName[] = knownNames(
  'organization',
  `
  OTAN: Organisation du traité de l'Atlantique nord
  ONU: Organisation des Nations unies
  UE: Union européenne
`,
);
