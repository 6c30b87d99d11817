import type { TagVerbs } from '../languagePack.ts';

/** *Said* stands for any verb of a tag. */
export const tagVerbs: TagVerbs = {
  plain: 'say',
  pastAuxiliary: 'have',
  gerundPreposition: ',',
};
