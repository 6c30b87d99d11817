import { shift } from '../../../article/span.ts';
import type { Edit, FixOffer } from '../../rule.ts';

/** Another verb in a tag’s place, in offsets of its block, as the offer to write it; none where there is none to write. */
export function offerVerb(fixed: Edit | undefined, offset: number): FixOffer<'write'>[] {
  if (!fixed) return [];
  const { newText } = fixed;
  return [
    {
      fixId: 'write',
      values: { fixed: newText },
      safe: false,
      edits: [{ ...shift(fixed, offset), newText }],
    },
  ];
}
