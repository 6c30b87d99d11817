import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../server/analysis/lexicon/createLexicon.ts';
import { findNames } from '../../server/analysis/names/findNames.ts';
import { createReader } from '../../server/analysis/words/reader.ts';
import { findSentences } from '../../server/analysis/words/sentences.ts';
import { tokenize } from '../../server/analysis/words/tokens.ts';
import { pack as en } from '../../server/languages/en/index.ts';
import { pack as fr } from '../../server/languages/fr/index.ts';

const lexicons = { en: createLexicon(en), fr: createLexicon(fr) };

/** `Ann Roy: person`, in order; `?` where the words around it do not tell what it is, `!` where it may be no name. */
function namesIn(language: 'en' | 'fr', text: string): string[] {
  const lexicon = lexicons[language];
  const tokens = tokenize(text, lexicon);
  const reader = createReader(tokens, findSentences(tokens, lexicon), lexicon);
  return findNames(reader, lexicon.tagger()).names.map(
    ({ text: name, type, doubtful }) => `${name}: ${type ?? '?'}${doubtful ? '!' : ''}`,
  );
}

describe('French names', () => {
  it.each([
    // Bodies whose names begin in small letters
    ['Le ministère des Affaires étrangères a réagi.', ['ministère des Affaires étrangères: organization']],
    ['Il a saisi la cour d’appel de Nancy.', ['cour d’appel de Nancy: organization']],
    // Who is behind an honorific
    ['M. Vaubert, de la société Ubisem, a signé.', ['Vaubert: person', 'Ubisem: organization']],
    // Particles
    ['Le comte Hugues de La Tournerie est mort.', ['Hugues de La Tournerie: person']],
    // Streets and squares
    ['Le défilé est parti de la rue de la Gare.', ['rue de la Gare: place']],
    // Lines in capitals: what lists know, and a first name with the word behind it
    [
      'LUC MOREL QUITTE LA BANQUE DE FRANCE POUR L’ONU À BRUXELLES',
      ['LUC MOREL: person', 'BANQUE DE FRANCE: organization', 'ONU: organization', 'BRUXELLES: place'],
    ],
    ['LES ÉLUS REFUSENT LE BUDGET', []],
    // What is no name
    ['Lucide, elle a renoncé.', ['Lucide: ?']],
  ])('%s', (text, names) => {
    expect(namesIn('fr', text)).toEqual(names);
  });
});

describe('English names', () => {
  it.each([
    ['She moved from Dayton, Ohio, to Kent County.', ['Dayton: place', 'Ohio: place', 'Kent County: place']],
    [
      'Okafor, who works for the Society for the Protection of Ancient Bridges, resigned.',
      ['Okafor: person', 'Society for the Protection of Ancient Bridges: organization'],
    ],
    ['The mayor thanked G.K. Okonjo and Rep. J.T. Marsh.', ['G.K. Okonjo: person', 'J.T. Marsh: person']],
    ['ANN HOLM QUITS BBC AFTER ROW IN LONDON', ['ANN HOLM: person', 'BBC: organization', 'LONDON: place']],
    ['COUNCIL REFUSES NEW BUDGET', []],
    // No name goes over a dash, a mark or the end of a sentence
    ['He backed Elmar. Petra Brandt disagreed.', ['Elmar: person', 'Petra Brandt: person']],
    ['British officials met Scottish ministers.', []],
  ])('%s', (text, names) => {
    expect(namesIn('en', text)).toEqual(names);
  });
});
