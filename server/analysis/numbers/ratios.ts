import type { BlockText } from '../analysedArticle.ts';

/** The second number of a ratio stands at a token: *one in* `five`, *un habitant sur* `cinq`. */
export function endsRatio({ tokens, pack }: BlockText, at: number): boolean {
  const { ratios, units } = pack.cardinals;
  if (!ratios.includes(tokens[at - 1]?.folded ?? '')) return false;
  // What is counted may stand between the two.
  return [2, 3].some((back) => {
    const token = tokens[at - back];
    return token?.kind === 'number' || Object.hasOwn(units, token?.folded ?? '');
  });
}
