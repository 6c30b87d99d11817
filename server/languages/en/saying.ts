import { words } from '../list.ts';

/** To go on with what one has said oneself; `go` is *go on*. */
export const continuingVerbs: readonly string[] = words('add continue go');
