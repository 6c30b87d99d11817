import type { Cardinals } from '../languagePack.ts';
import { entries, words } from '../list.ts';

export const cardinals: Cardinals = {
  units: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  fourTwenties: [],
  hundreds: words('hundred'),
  thousands: words('thousand'),
  scales: { million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, m: 1e6, bn: 1e9 },
  joining: words('and'),
  articles: words('one'),
  rounded: { dozen: 12, dozens: 12, hundreds: 100, thousands: 1000 },
  ordinals: {
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
  },
  measures: words(`
    thing things question questions reason reasons takeaways ways tips lessons facts signs steps charts hectare hectares runs wickets overs stars knots
    year years month months week weeks day days night nights hour hours minute minutes second seconds century centuries decade decades
    year-old mile miles foot feet inch inches yard yards metre metres meter meters kilometre kilometres kilometer kilometers km
    kg kilo kilos gram grams pound pounds ounce ounces ton tons tonne tonnes litre litres liter liters acre acres degree degrees
    euro euros dollar dollars cent cents yen pence point points time times percent per to of and or in on at for vs from
    more other others new first last
  `),
  tolls: [
    words('dead killed kills kill killing deaths death died die dies dying perished perish'),
    words('injured injures injuring wounded hurt injuries'),
    words('missing'),
    words('arrested arrests arrest arresting detained'),
    words('evacuated evacuate'),
    words('freed released'),
  ],
  ratios: words('in of'),
  bounds: { above: entries('more than, over'), below: entries('less than, fewer than, under, up to') },
  persons: words('people person persons'),
  plurals: words('people men women children police feet teeth mice geese'),
};
