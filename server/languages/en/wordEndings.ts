import { words } from '../list.ts';

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

export const pluralVerbEndings = words('ed');

export const nounPrefixes = words(
  'ex vice co deputy sub then step great grand former non mid self multi anti pro pan arch semi',
);

export const nounSuffixes = words(
  'elect designate in-waiting in-chief at-large in-exile in-residence in-training',
);
