import type { TagVerbs } from '../languagePack.ts';

/** *A-t-il dit* stands for any verb of a tag; *s’est-il targué* becomes *a-t-il dit*, with *avoir*. */
export const tagVerbs: TagVerbs = {
  plain: 'dire',
  pastAuxiliary: 'avoir',
  gerundPreposition: 'en',
};

/** *schématise*, *éclaircit*, *répand*; *schématisé*, *éclairci*, *relu*, *remis*. */
export const tagVerbEndings = {
  present: ['e', 'd', 'it', 'et', 'rt', 'ut'],
  participle: ['é', 'i', 'u', 'is', 'it'],
};
