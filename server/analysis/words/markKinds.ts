/** A family of quotation marks, whichever side they stand on. */
export type MarkKind = 'chevrons' | 'curly' | 'low' | 'straight' | 'single' | 'straight-single' | 'angle';

const KINDS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>(
  Object.entries({
    '«': 'chevrons',
    '»': 'chevrons',
    '“': 'curly',
    '”': 'curly',
    '„': 'low',
    '‟': 'curly',
    '"': 'straight',
    "''": 'straight',
    '‘': 'single',
    '’': 'single',
    '‚': 'single',
    "'": 'straight-single',
    '‹': 'angle',
    '›': 'angle',
  } as const),
);

/** The family of a mark; undefined for anything else. */
export function kindOfMark(glyph: string): MarkKind | undefined {
  return KINDS.get(glyph);
}

/** True for marks that make a pair; German closes `„` by `“`. */
export function areOfOneKind(open: string, close: string): boolean {
  const [one, other] = [kindOfMark(open), kindOfMark(close)];
  return one === other || (one === 'low' && other === 'curly');
}
