import { words } from '../list.ts';

/** To go on with what one has said oneself. */
export const continuingVerbs: readonly string[] = words('add continue');
