import { entries } from '../list.ts';
export const places = entries('London, Paris, Washington, New York, France, United States');
export const demonyms = entries('American, British, French, German, South Korean');
