import type { NounGenders } from '../languagePack.ts';

export const nounGenders: NounGenders = {
  lookUp: () => undefined,
  toNumber: () => undefined,
};
