import { toEntitiesResult } from '../../results/entitiesResult.ts';
import { createEntitiesTable } from '../reporters/entitiesTable.ts';
import { defineListing } from './listing.ts';

export const entitiesCommand = defineListing('entities', toEntitiesResult, createEntitiesTable);
