import { shuffled } from '../../bench/score/draw.mjs';
import type { Fault, FaultKind } from './fault.ts';
import { kinds } from './kinds/index.ts';
import type { LabelledArticle } from './labels.ts';

/** A fault that was drawn, with the kind and the article that it is of. */
export interface DrawnFault {
  readonly kind: FaultKind;
  readonly article: LabelledArticle;
  readonly fault: Fault;
}

/**
 * As many faults as asked for, or all where there are not so many: of each kind and language the same number, those that have fewer
 * give all. The seed decides which.
 */
export function drawFaults(
  articles: readonly LabelledArticle[],
  count: number,
  seed: number,
): readonly DrawnFault[] {
  const cells = kinds.flatMap((kind) =>
    kind.languages.map((language) => {
      const ofLanguage = articles.filter((article) => article.language === language);
      return shuffled(
        ofLanguage.flatMap((article) => kind.faultsIn(article).map((fault) => ({ kind, article, fault }))),
        ({ article, fault }) => `${kind.id} ${article.name} ${fault.variant} ${fault.places[0]?.start}`,
        seed,
      );
    }),
  );
  const share = shareOf(
    cells.map(({ length }) => length),
    count,
  );
  return cells.flatMap((cell) => cell.slice(0, share));
}

/** How many each cell gives, so that all together give the count as nearly as it goes, and no less where it can be had. */
function shareOf(sizes: readonly number[], count: number): number {
  let share = 0;
  const total = () => sizes.reduce((sum, size) => sum + Math.min(size, share), 0);
  while (total() < count && share < Math.max(...sizes)) share++;
  return share;
}
