import { createEntitiesTable } from '../reporters/entitiesTable.ts';
import { toEntitiesResult } from '../results/entitiesResult.ts';
import { defineListing } from './listing.ts';

export const entitiesCommand = defineListing('entities', toEntitiesResult, createEntitiesTable);
