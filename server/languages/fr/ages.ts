import type { Ages } from '../languagePack.ts';
import { words } from '../list.ts';

export const ages: Ages = {
  units: words('ans'),
  leads: ['âgé de', 'âgée de', 'qui a'],
  openings: ['âgé de', 'âgée de'],
  birthdays: words(`
    anniversaire anniversaires fêté fête fêter fêtera fêtait soufflé souffle souffler bougies alors époque naquit né née
  `),
  turning: words('aura avait'),
  kin: words(`
    frère frères sœur sœurs soeur soeurs jumeau jumeaux jumelle jumelles père mère fils fille filles épouse époux épouses mari femme conjoint conjointe
    compagne compagnon veuve veuf couple cousin cousine cousins cousines neveu nièce oncle tante grand-père grand-mère petit-fils petite-fille parents
    demi-frère demi-sœur beau-frère belle-sœur beau-père belle-mère gendre bru famille fratrie enfants successeur successeure succède succédé remplace remplacé prédécesseur
  `),
};
