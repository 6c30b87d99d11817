import type { Span } from '../../article/span.ts';
import type { CourtesyTitle } from '../../languages/languagePack.ts';
import type { BlockText } from '../analysedArticle.ts';
import { isTelling } from '../people/presented.ts';
import { type Scene, textAt } from '../scene.ts';
import { isLower } from '../words/reader.ts';
import { fold, isCapitalised } from '../words/tokens.ts';
import type { Name } from './names.ts';

/** A name of the reporter’s, in the block's own offsets, as courtesy has it. */
export interface AddressedName {
  readonly name: Name;
  /** The courtesy title before it, and its words with the space behind them. */
  readonly title: (Span & { readonly text: string; readonly value: CourtesyTitle }) | undefined;
  /** Nothing stands before it that takes the place of a title, and it is no part of something else: *President Roy*, *the Roy plan*. */
  readonly bare: boolean;
}

/** To be called through `readOnce`. */
export function findAddressedNames({ pack, prose, syntax }: BlockText): AddressedName[] {
  const { scene } = syntax;
  const { tokens, lexicon } = scene.reader;
  const { titles = [], names = [] } = pack.courtesyTitles ?? {};
  return scene.names.flatMap((name) => {
    if ((scene.quotationOf[name.from] ?? -1) >= 0) return [];
    const start = tokens[name.lead]?.start ?? name.start;
    const words = prose.slice(start, name.end).replace(/\s+/gu, ' ');
    if (names.some((each) => each === words || each.startsWith(`${words} `))) return [];
    const text = prose.slice(start, name.start).trim();
    const value = titles.find(({ forms }) => forms.includes(fold(text)));
    const phrase = scene.phrases[scene.phraseOf[name.from] ?? -1];
    const after = tokens[name.to];
    const stacked = pack.headLast === true && isLower(after) && !lexicon.isFunction(after?.folded ?? '');
    const bare =
      name.lead === name.from &&
      phrase?.noun === undefined &&
      phrase?.determiner === undefined &&
      !belongs(scene, name.lead - 1) &&
      !(after && isCapitalised(after)) &&
      !stacked &&
      textAt(scene, name.lead - 1) !== '(';
    return [{ name, title: value && { start, end: name.start, text, value }, bare }];
  });
}

/** What belongs to the name behind it: a capital that is no day and opens no sentence, a noun: *President Roy*, *l’affaire Roy*. */
function belongs(scene: Scene, at: number): boolean {
  const { tokens, lexicon, sentenceStarts } = scene.reader;
  const token = tokens[at];
  if (token?.kind !== 'word' || sentenceStarts.has(at)) return false;
  if (isCapitalised(token))
    return !lexicon.words.timeWords.has(token.folded) && !lexicon.isFunction(token.folded);
  return lexicon.honorifics.has(token.folded) || (lexicon.pack.headLast !== true && isTelling(scene, at));
}
