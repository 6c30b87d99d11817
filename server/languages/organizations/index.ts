import { britain } from './britain.ts';
import { commonwealth } from './commonwealth.ts';
import { europe } from './europe.ts';
import { franceBusiness } from './franceBusiness.ts';
import { franceMedia } from './franceMedia.ts';
import { francePolitics } from './francePolitics.ts';
import { franceSociety } from './franceSociety.ts';
import { franceState } from './franceState.ts';
import { francophonie } from './francophonie.ts';
import { international } from './international.ts';
import type { Organization } from './organization.ts';
import { unitedStatesBusiness } from './unitedStatesBusiness.ts';
import { unitedStatesMedia } from './unitedStatesMedia.ts';
import { unitedStatesPolitics } from './unitedStatesPolitics.ts';
import { unitedStatesSociety } from './unitedStatesSociety.ts';
import { unitedStatesState } from './unitedStatesState.ts';
import { world } from './world.ts';

export type { Organization } from './organization.ts';

/** The organisations of the press, by region, written for the project. Read on first use. */
export function listOrganizations(): readonly Organization[] {
  return [
    ...britain(),
    ...commonwealth(),
    ...europe(),
    ...franceBusiness(),
    ...franceMedia(),
    ...francePolitics(),
    ...franceSociety(),
    ...franceState(),
    ...francophonie(),
    ...international(),
    ...unitedStatesBusiness(),
    ...unitedStatesMedia(),
    ...unitedStatesPolitics(),
    ...unitedStatesSociety(),
    ...unitedStatesState(),
    ...world(),
  ];
}
