import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../server/analysis/lexicon/createLexicon.ts';
import { proposeNames } from '../../server/analysis/names/names.ts';
import { findNounPhrases } from '../../server/analysis/phrases/nounPhrases.ts';
import { createReader } from '../../server/analysis/words/reader.ts';
import { findSentences } from '../../server/analysis/words/sentences.ts';
import { tokenize } from '../../server/analysis/words/tokens.ts';
import { pack as en } from '../../server/languages/en/index.ts';
import { pack as fr } from '../../server/languages/fr/index.ts';

const lexicons = { en: createLexicon(en), fr: createLexicon(fr) };

function read(language: 'en' | 'fr', text: string) {
  const lexicon = lexicons[language];
  const tokens = tokenize(text, lexicon);
  return createReader(tokens, findSentences(tokens, lexicon), lexicon);
}

/** `Ann Roy: person`, in order; a name whose kind its words do not tell stands alone. */
function namesIn(language: 'en' | 'fr', text: string): string[] {
  return proposeNames(read(language, text)).map(({ text: name, type }) => (type ? `${name}: ${type}` : name));
}

function phrasesIn(language: 'en' | 'fr', text: string): string[] {
  return findNounPhrases(read(language, text)).map(({ start, end }) => text.slice(start, end));
}

describe('English names', () => {
  it.each([
    // Offices in capitals
    ['CIA Director Leon Holm left.', ['CIA: organization', 'Leon Holm: person']],
    ['Deputy Attorney General Ann Roy spoke.', ['Ann Roy: person']],
    ['Supreme Court Justice Ruth Adler agreed.', ['Ruth Adler: person']],
    ['It was US Secretary of State John Marlow.', ['US: place', 'John Marlow: person']],
    ['West German Chancellor Kurt Weidel came.', ['Kurt Weidel: person']],
    ['Republican Sen. Joe Harlan of Ohio voted no.', ['Joe Harlan: person', 'Ohio: place']],
    ['We met Hunter Caldwell.', ['Hunter Caldwell: person']],
    // What is no body
    ['It begins at noon New York UTC.', ['New York UTC: other']],
    ['They measured CO2 and P450.', ['CO2', 'P450']],
    // Initials, particles, suffixes
    ['J.K. Marlowe wrote it.', ['J.K. Marlowe: person']],
    ['Police arrested Detlef S. on Monday.', ['Detlef S.: person']],
    ['Later Omar al-Tamimi left.', ['Omar al-Tamimi: person']],
    ['Late on Monday de Wittmann said no.', ['de Wittmann']],
    ['Then Robert C. Hollis Jr. resigned.', ['Robert C. Hollis Jr.: person']],
    // Family names first
    ['Premier Li Guoqiang met Kim Sung-han.', ['Li Guoqiang: person', 'Kim Sung-han: person']],
    // Names that are words
    ['Brown said it was late.', ['Brown']],
    ['Brown bears eat fish.', []],
    ['Trump took offense.', ['Trump']],
    ['Hale said so.', ['Hale']],
    ['Rose told reporters.', ['Rose: person']],
    ['Roses are red.', []],
    ['Officials said so.', []],
    ['Theresa May won.', ['Theresa May: person']],
    ['In May it rained.', []],
    ['“It works,” Cuban said.', ['Cuban']],
    ['Cuban officials said so.', []],
    ['Thirty-two jobs will go.', []],
    ['Ninety-nine were hurt.', []],
    ['EU Commissioner Thierry Breton came.', ['EU: organization', 'Thierry Breton: person']],
    ['Reluctantly, nobody came.', []],
    // What heads a name
    ['The Georg Brandt Prize went to her.', ['Georg Brandt Prize: other']],
    ['He lives in Lake County.', ['Lake County: place']],
    ['She sued Marlow Holdings Inc.', ['Marlow Holdings Inc: organization']],
    ['They met Veronica Lake.', ['Veronica Lake: person']],
    ['The Growth Pact failed.', ['Growth Pact: other']],
    [
      'The Department of Housing and Urban Development paid.',
      ['Department of Housing and Urban Development: organization'],
    ],
    ['The Tuvan People’s Party won.', ['Tuvan People’s Party: organization']],
    ['Green Party members met.', ['Green Party: organization']],
    ['They flew to St. Louis.', ['St. Louis: place']],
    ['It is made in the U.S. today.', ['U.S.: place']],
    ['Farms in South Harlow closed.', ['South Harlow: place']],
    ['The US Forestry Department paid.', ['US: place', 'Forestry Department: organization']],
    ['He joined AT&T.', ['AT&T: organization']],
    ['A man in Würzburg said so.', ['Würzburg: place']],
    ['Gaëlle left.', ['Gaëlle: person']],
  ])('%s', (text, names) => {
    expect(namesIn('en', text)).toEqual(names);
  });
});

describe('French names', () => {
  it.each([
    ['Le livre de J.-P. Brunel est paru.', ['J.-P. Brunel: person']],
    ['Selon le commissaire Thierry Breton, oui.', ['Thierry Breton: person']],
    ['Interrogés mardi, ils ont refusé.', []],
    ['Empêtré dans ses dettes, il a vendu.', []],
    ['Manifestement, personne ne savait.', []],
    ['Petit a dit non.', ['Petit']],
    ['Petit à petit, tout change.', []],
    ['Deux-cent quarante salariés partent.', []],
    ['Vingt-cinq élus ont voté.', []],
    ['Mille-deux-cents emplois disparaissent.', []],
    ['Il a reçu le prix Albert Lorrain.', ['Albert Lorrain: person']],
    ['Elle a gagné le Prix Albert Lorrain.', ['Prix Albert Lorrain: other']],
    ['On les attend au Stade Marcel Royer.', ['Stade Marcel Royer: place']],
    ['La Fondation Jeanne Vial paie.', ['Fondation Jeanne Vial: organization']],
    ['Edouard Lanvin et Édouard Morel.', ['Edouard Lanvin: person', 'Édouard Morel: person']],
    ['Le président Ali ben Salem est là.', ['Ali ben Salem: person']],
    ['Selon Nguyen Van Hoa, rien ne presse.', ['Nguyen Van Hoa: person']],
    ['Il vit à Châtenois-les-Forges.', ['Châtenois-les-Forges']],
    ['Elle travaille chez Johnson & Johnson.', ['Johnson & Johnson: organization']],
    ['Marine Le Gall a parlé.', ['Marine Le Gall: person']],
    ['Il vient de Sarcelles.', ['Sarcelles: place']],
  ])('%s', (text, names) => {
    expect(namesIn('fr', text)).toEqual(names);
  });
});

describe('gender', () => {
  it('is that of the first name, wherever it is from', () => {
    const genders = (['Agnieszka', 'Oleksandr', 'Fatoumata', 'Takeshi', 'Priyanka', 'Björn'] as const).map(
      (name) => proposeNames(read('en', `We met ${name} Holm.`))[0]?.gender,
    );
    expect(genders).toEqual(['feminine', 'masculine', 'feminine', 'masculine', 'feminine', 'masculine']);
  });

  it('is what the language makes of it', () => {
    expect(proposeNames(read('fr', 'Ici Jean Morel parle.'))[0]?.gender).toBe('masculine');
    expect(proposeNames(read('en', 'We met Kim Holm.'))[0]?.gender).toBeUndefined();
  });
});

describe('noun phrases', () => {
  it.each([
    ['en', 'Clinton’s campaign said so.', ['Clinton’s campaign']],
    ['en', 'The candidate’s former doctor said so.', ['The candidate’s former doctor']],
    ['en', 'Sanders’ team said so.', ['Sanders’ team']],
    ['en', 'Harlan accused ministers of lying.', ['Harlan', 'ministers']],
    ['en', 'The Courier notes the delay.', ['The Courier', 'the delay']],
    ['en', 'A spokesman for the Harlan campaign said so.', ['A spokesman for the Harlan campaign']],
    ['en', 'The waivers pushed states to act.', ['states']],
    ['en', 'The party nominee-in-waiting said so.', ['The party nominee-in-waiting']],
    ['en', 'The council told residents to leave.', ['The council', 'residents']],
    ['en', 'An adviser to the mayor said so.', ['An adviser to the mayor']],
    ['fr', 'Les syndicalistes restent prudents.', ['Les syndicalistes']],
    ['fr', 'L’ex-trésorière du club a parlé.', ['L’ex-trésorière du club']],
    ['fr', 'Le co-organisateur a parlé.', ['Le co-organisateur']],
    ['fr', 'La toxicologue a parlé.', ['La toxicologue']],
    ['fr', '« Il riait », confie une de ses amies.', ['Il', 'une de ses amies']],
  ] as const)('%s: %s', (language, text, phrases) => {
    expect(phrasesIn(language, text)).toEqual(phrases);
  });
});
