import type { Ages } from '../languagePack.ts';
import { words } from '../list.ts';

export const ages: Ages = {
  units: [],
  leads: ['aged', 'who is', 'age'],
  openings: ['aged'],
  birthdays: words('birthday birthdays celebrated celebrates then born later'),
  turning: words('turned turns turning turn was'),
  kin: words(`
    brother brothers sister sisters twin twins father mother son sons daughter daughters wife wives husband husbands spouse spouses partner
    widow widower couple cousin cousins nephew niece uncle aunt grandfather grandmother grandson granddaughter parents half-brother
    half-sister brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law siblings family children successor
    succeeds succeeded succeed replaces replaced replace predecessor
  `),
};
