import { words } from '../list.ts';

/** *A dit* tells the past as *dit-il* tells the present. */
export const pastAuxiliaries: readonly string[] = words('avoir être');

/** To go on with what one has said oneself; *renchérir*, *compléter*, *rebondir* may go on with what another has. */
export const continuingVerbs: readonly string[] = words('ajouter rajouter poursuivre continuer');
