import { words } from '../list.ts';

export const commonWords: readonly string[] = words(
  'outre face nouvelle nouveau première premier événement président',
);
