import { words } from '../list.ts';

/** Says no more than that somebody says. */
export const plainVerb = 'say';

/** To go on with what one has said oneself. */
export const continuingVerbs: readonly string[] = words('add continue');
