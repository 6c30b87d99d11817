import type { Verdict } from './judge.ts';

/** Figures of one kind of fault in one language, or of one way of making it. */
export interface Tally {
  readonly language: string;
  readonly title: string;
  readonly variant: string | undefined;
  readonly faults: number;
  readonly found: number;
  /** Those that are to be mended, and not by the writer alone. */
  readonly mendable: number;
  /** Those that were not found count as not mended. */
  readonly mended: number;
}

/** Figures by kind and language; with `byVariant` also by the way of making the fault, below each. */
export function tallyOf(verdicts: readonly Verdict[], byVariant = false): readonly Tally[] {
  return [...groups(verdicts, ({ drawn }) => `${drawn.kind.id} ${drawn.article.language}`).values()].flatMap(
    (ofKind) => {
      const variants = groups(ofKind, ({ drawn }) => drawn.fault.variant);
      const parts = byVariant && variants.size > 1 ? [...variants] : [];
      return [rowOf(ofKind, undefined), ...parts.map(([variant, some]) => rowOf(some, variant))];
    },
  );
}

function rowOf(verdicts: readonly Verdict[], variant: string | undefined): Tally {
  const drawn = verdicts[0]?.drawn;
  return {
    language: drawn?.article.language ?? '',
    title: drawn?.kind.title ?? '',
    variant,
    faults: verdicts.length,
    found: verdicts.filter(({ finding }) => finding).length,
    mendable: verdicts.filter(({ drawn: { fault } }) => fault.mended.length > 0).length,
    mended: verdicts.filter(({ isMended }) => isMended).length,
  };
}

function groups(
  verdicts: readonly Verdict[],
  keyOf: (verdict: Verdict) => string,
): Map<string, readonly Verdict[]> {
  const table = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    table.set(key, [...(table.get(key) ?? []), verdict]);
  }
  return table;
}
