import type { Auxiliary } from '../languagePack.ts';
import { words } from '../list.ts';

/**
 * *Avoir* and *être* make the past (*a dit*, *s'est réjoui*), *être* the passive too. The others stand before the
 * infinitive of a reporting verb: *a tenu à rappeler*, *vient de confirmer*, *laisse entendre*.
 */
export const auxiliaries: readonly Auxiliary[] = [
  { lemma: 'avoir', takes: ['participle'] },
  { lemma: 'être', takes: ['participle'], passive: true },
  ...words(`
    aller venir devoir pouvoir vouloir faire laisser tenir oser sembler continuer commencer finir souhaiter
    préférer empresser contenter aimer tenter essayer efforcer`).map(
    (lemma): Auxiliary => ({ lemma, takes: ['infinitive'] }),
  ),
  ...words('manquer hésiter oublier').map(
    (lemma): Auxiliary => ({ lemma, takes: ['infinitive'], denies: true }),
  ),
];
