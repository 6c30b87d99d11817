import { expandWords } from '../frontCoding.ts';
import { words } from '../list.ts';
import { once } from '../once.ts';
import generated from './dictionary.json' with { type: 'json' };
import { bases } from './inflections.ts';

/** Words without the inflected forms of others, read on first use. */
const read = once(() => new Set(expandWords(generated.words)));

/** True for words of English in lower case, inflected ones too. */
export function isWord(word: string): boolean {
  const listed = read();
  return listed.has(word) || bases(word).some((base) => listed.has(base));
}

/** Ends of plurals, participles and adverbs. */
export const inflections = words('s ing ed ly ness tion');

export const verbEndings = words('ed es ts ns ds ks ps ls ws');

export const pastForms = words(`
  ate beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt burst came caught chose clung cost
  crept cut dealt did drank drew drove dug dwelt fed fell felt fled flew fought found froze gave got grew held hid hit hung hurt kept
  knelt knew laid lay leant leapt learnt led left lent let lit lost made meant met paid put quit ran rang read rode rose rubbed sang
  sank sat saw sent set shook shot shrank shut slept slid sold sought spent spoke spread sprang stole stood struck stuck stung swam
  swept swore swung taught took threw tore understood undid upheld wept went withdrew woke won wore wove wrote
`);
