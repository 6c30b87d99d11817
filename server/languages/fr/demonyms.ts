import { words } from '../list.ts';

export const demonyms: readonly string[] = words(
  'français française françaises sud-coréen sud-coréenne sud-coréens sud-coréennes',
);
