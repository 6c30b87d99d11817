import { knownNames } from './list.ts';
export const acronyms = knownNames(
  'organization',
  `
  EU: European Union
  UN: United Nations | U.N.
  NATO: North Atlantic Treaty Organization
`,
);
export const organizations = knownNames(
  'organization',
  `
  European Union
  United Nations
`,
);
