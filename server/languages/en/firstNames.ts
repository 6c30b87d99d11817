import { words } from './list.ts';

export const firstNames = {
  feminine: words('Mary Jane Anna'),
  masculine: words('John James Peter'),
  either: words('Alex Jordan Taylor'),
};
