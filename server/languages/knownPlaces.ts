import { cities } from './cities.ts';
import { packs } from './index.ts';
import { once } from './once.ts';

const places = once(() => new Set([...cities(), ...packs.flatMap((pack) => pack.places)].map(folded)));
const acronyms = once(() => new Set(packs.flatMap((pack) => pack.acronyms.map(({ name }) => folded(name)))));

/** True for a town or a country under its name in any language: *Montréal*, *QUÉBEC*. */
export function isKnownPlace(name: string): boolean {
  return places().has(folded(name));
}

/** True for the letters of an organisation that everybody knows: *OTAN*. */
export function isKnownAcronym(letters: string): boolean {
  return acronyms().has(folded(letters));
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}
