import { toOutlineResult } from '../../results/outlineResult.ts';
import { createOutlineTree } from '../reporters/outlineTree.ts';
import { defineListing } from './listing.ts';

export const outlineCommand = defineListing('outline', toOutlineResult, createOutlineTree);
