import generated from './cities.json' with { type: 'json' };
import { expandWords } from './frontCoding.ts';

/** Towns of the world that a pack need not name, under the names they have at home or in English. */
export function cities(): readonly string[] {
  return expandWords(generated.names);
}
