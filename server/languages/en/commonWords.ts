import { words } from '../list.ts';
export const commonWords = words('people time year way day thing world life');
