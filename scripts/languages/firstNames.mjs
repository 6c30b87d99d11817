/**
 * First names of many countries with their gender, from Faker (MIT), in Latin letters: what the packs' own lists do not hold. Names that
 * read as words or places in English or French are left out; the lists by hand name those that are worth it.
 */
import { allLocales } from '@faker-js/faker';
import { load, toLines, write } from './files.mjs';
import { shorten } from './frontCoding.mjs';

/** Esperanto, syllables of Vietnamese, jokes. */
const SKIPPED = new Set(['eo', 'vi', 'en_AU_ocker']);
const NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** Names that are words of English, and no common ones in the packs. */
const WORDS = new Set(
  `Abbey Ace Ado Alone Alpha Amen Anal Anise Ant Ante Aquiline Ascension Atlas Aura Autumn Azalea Bade Beat Belle Bent Bless Blessing
  Boas Brain Bud Can Chance Charity Colt Conception Constant Coy Dado Dame Deb Destiny Diamond Dock Dodo Dries Dune Ebony Elide Else
  Emerald Era Even Faith Fedora Feline Fender Fine Flip Floor Florin Forest Franc Gala Garland Garrison Genesis Gentile Green Guru
  Gust Hale Hardy Harmony Heath Heaven Idea Imam Innocent Ion Jail Jarred Jazz Jet Jewel Job Judge Kale Karma Kick Kin King Kitty
  Lander Lava Lean Lien Lion Lone Lore Lot Lyric Mace Mads Magnolia Major Mama Mare Marquis Marquise Mart Mas Mate Maverick Mete Mica
  Mile Mine Mink Miracle Modest Moos Nail Name Naval Newton Nine Noble Nova Novella Opal Oral Pansy Parfait Pave Peer Pie Pit Precious
  Princess Promise Puck Quarto Queen Ransom Rein Riff Rim Roan Rover Rune Rusty Salvo Samba Sari Savanna Serenity Server Sever Shad
  Shade Sim Sister Sky Soda Stone Storm Summer Tad Talon Tamer Tanner Tea Tiara Ties Till Tine Tome Tone Tore Trace Tuba Turner Urban
  Vale Valid Van Vesper Virgin Vital Viva Wadi Wage Wale Ward Willow Wolf Yaw Yoga Zephyr Justice Emir Sultan Lama Swami Mufti Senne Sien Bon Bibi Bas Lune Ami Amie`.split(
    /\s+/u,
  ),
);

export async function generateFirstNames() {
  const packs = await Promise.all(
    ['en', 'fr'].map(async (id) => (await load(`server/languages/${id}/index.ts`)).pack),
  );
  const skipped = new Set(packs.flatMap((pack) => [...pack.places, ...pack.months.map(capital)]));
  const common = new Set(packs.flatMap((pack) => pack.commonWords));
  const { nounGenders } = packs[1];
  const isWord = (name) => {
    const word = name.toLowerCase();
    return WORDS.has(name) || common.has(word) || nounGenders.lookUp(word) !== undefined;
  };
  const own = packs.map((pack) => new Set(Object.values(pack.firstNames).flat()));
  const genders = { feminine: [], masculine: [], either: [] };
  for (const [name, counts] of countNames()) {
    if (skipped.has(name) || isWord(name) || own.every((names) => names.has(name))) continue;
    genders[genderOf(counts)].push(name);
  }
  const compact = Object.entries(genders).map(([gender, names]) => [gender, shorten(names)]);
  await write('server/languages/firstNames.json', toLines(Object.fromEntries(compact), 1));
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** In how many countries a name is given to girls and to boys. */
function countNames() {
  const counts = new Map();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (SKIPPED.has(locale) || !person?.first_name) continue;
    for (const gender of ['female', 'male']) {
      for (const name of new Set(person.first_name[gender] ?? [])) {
        if (!NAME.test(name)) continue;
        const count = counts.get(name) ?? { female: 0, male: 0 };
        count[gender] += 1;
        counts.set(name, count);
      }
    }
  }
  return counts;
}

/** A gender that one country in five contradicts is told by no name. */
function genderOf({ female, male }) {
  if (Math.min(female, male) * 4 >= Math.max(female, male)) return 'either';
  return female > male ? 'feminine' : 'masculine';
}
